/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-grouper.h"

#include "wakhan-lane-choices.h"
#include "wakhan-lane-marks.h"

#define FEW 2000 /* events that are read at once, so that lanes do not come one by one */
#define GROUPING_KEY "Grouping"

struct _WakhanEventGrouper
{
  GObject parent_instance;

  WakhanEventSieve *sieve;
  WakhanStudy      *study;
  GSignalGroup     *timeline_signals;
  WakhanGrouping    grouping;

  WakhanLaneChoices *choices;
  WakhanEventGroups *groups;   /* NULL: to be found anew */
  WakhanTimeline    *timeline; /* that they are of, when it had */
  guint              n_events; /* so many */
  gboolean           is_whole;
  GByteArray        *lanes; /* the group of each lane */
  WakhanLaneMarks   *marks; /* NULL: to be found anew */
};

typedef enum
{
  PROP_GROUPING = 1,
  N_PROPS
} WakhanEventGrouperProperty;

static GParamSpec *properties[N_PROPS];
static guint       changed_signal;

G_DEFINE_FINAL_TYPE (WakhanEventGrouper, wakhan_event_grouper, G_TYPE_OBJECT)

static WakhanTimeline *
get_timeline (WakhanEventGrouper *self)
{
  return wakhan_event_sieve_get_timeline (self->sieve);
}

static void
forget_groups (WakhanEventGrouper *self)
{
  g_clear_pointer (&self->marks, wakhan_lane_marks_free);
  g_clear_pointer (&self->groups, wakhan_event_groups_free);
  g_clear_object (&self->timeline);
  g_byte_array_set_size (self->lanes, 0);
}

/* The sieve may tell of others before the timeline does, and whoever hears that asks at once. */
static void
forget_other_groups (WakhanEventGrouper *self)
{
  if (self->groups && (self->timeline != get_timeline (self) ||
                       self->n_events != wakhan_timeline_get_n_events (self->timeline)))
    forget_groups (self);
}

static void
tell (WakhanEventGrouper *self)
{
  if (self->grouping != WAKHAN_GROUPING_NONE)
    g_signal_emit (self, changed_signal, 0);
}

static void
sieve_changed_cb (WakhanEventGrouper *self)
{
  if (self->study) /* it may have another timeline */
    g_signal_group_set_target (self->timeline_signals, get_timeline (self));
  forget_other_groups (self);
  if (self->is_whole)
    g_clear_pointer (&self->marks, wakhan_lane_marks_free);
  else
    forget_groups (self);
  tell (self);
}

static void
events_changed_cb (WakhanEventGrouper *self)
{
  forget_groups (self);
  tell (self);
}

static void
insert_lane (GByteArray *lanes,
             guint       at,
             guint8      group)
{
  g_byte_array_append (lanes, &group, 1);
  memmove (lanes->data + at + 1, lanes->data + at, lanes->len - 1 - at);
  lanes->data[at] = group;
}

/* Those that a person has put in order, then the others by themselves. */
static void
order_lanes (WakhanEventGrouper *self)
{
  g_autoptr (GArray) ranks = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < wakhan_event_groups_get_n (self->groups); i++)
    {
      const WakhanEventGroup *group = wakhan_event_groups_get (self->groups, i);
      g_autofree char        *key = wakhan_event_group_dup_key (group, self->grouping);
      const guint             rank = wakhan_lane_choices_get_rank (self->choices, key);
      guint                   at = ranks->len;

      while (at > 0 && g_array_index (ranks, guint, at - 1) > rank)
        at--;
      g_array_insert_val (ranks, at, rank);
      insert_lane (self->lanes, at, i);
    }
}

static gboolean
ensure_groups (WakhanEventGrouper *self)
{
  WakhanEventDigest *digest;

  forget_other_groups (self);
  if (!self->study || self->grouping == WAKHAN_GROUPING_NONE)
    return FALSE;
  if (self->groups)
    return TRUE;
  digest = wakhan_event_sieve_get_digest (self->sieve);
  self->is_whole = wakhan_event_digest_go_on (
    digest, wakhan_timeline_get_n_events (get_timeline (self)) <= FEW ? G_USEC_PER_SEC : 0);
  self->groups = wakhan_event_groups_new (get_timeline (self), digest, self->grouping);
  self->timeline = g_object_ref (get_timeline (self));
  self->n_events = wakhan_timeline_get_n_events (self->timeline);
  order_lanes (self);
  return TRUE;
}

static WakhanLaneMarks *
ensure_marks (WakhanEventGrouper *self)
{
  if (!self->marks)
    self->marks = wakhan_lane_marks_new (get_timeline (self), self->sieve, self->groups);
  return self->marks;
}

static void
wakhan_event_grouper_dispose (GObject *object)
{
  WakhanEventGrouper *self = WAKHAN_EVENT_GROUPER (object);

  forget_groups (self);
  g_clear_object (&self->timeline_signals);
  g_clear_object (&self->study);
  g_clear_object (&self->sieve);

  G_OBJECT_CLASS (wakhan_event_grouper_parent_class)->dispose (object);
}

static void
wakhan_event_grouper_finalize (GObject *object)
{
  WakhanEventGrouper *self = WAKHAN_EVENT_GROUPER (object);

  g_byte_array_unref (self->lanes);
  wakhan_lane_choices_free (self->choices);

  G_OBJECT_CLASS (wakhan_event_grouper_parent_class)->finalize (object);
}

static void
wakhan_event_grouper_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((WakhanEventGrouperProperty) id)
    {
    case PROP_GROUPING:
      g_value_set_string (value, wakhan_grouping_get_id (WAKHAN_EVENT_GROUPER (object)->grouping));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_grouper_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  WakhanEventGrouper *self = WAKHAN_EVENT_GROUPER (object);
  WakhanGrouping      grouping;

  switch ((WakhanEventGrouperProperty) id)
    {
    case PROP_GROUPING:
      grouping = wakhan_grouping_find (g_value_get_string (value));
      if (grouping != WAKHAN_N_GROUPINGS)
        wakhan_event_grouper_set_grouping (self, grouping);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_grouper_class_init (WakhanEventGrouperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_event_grouper_dispose;
  object_class->finalize = wakhan_event_grouper_finalize;
  object_class->get_property = wakhan_event_grouper_get_property;
  object_class->set_property = wakhan_event_grouper_set_property;

  properties[PROP_GROUPING] =
    g_param_spec_string ("grouping", NULL, NULL, "none",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  changed_signal = g_signal_new ("changed", WAKHAN_TYPE_EVENT_GROUPER, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_event_grouper_init (WakhanEventGrouper *self)
{
  self->lanes = g_byte_array_new ();
  self->choices = wakhan_lane_choices_new ();
  self->timeline_signals = g_signal_group_new (WAKHAN_TYPE_TIMELINE);
  g_signal_group_connect_swapped (self->timeline_signals, "items-changed",
                                  G_CALLBACK (events_changed_cb), self);
}

WakhanEventGrouper *
wakhan_event_grouper_new (WakhanEventSieve *sieve)
{
  WakhanEventGrouper *self;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (sieve), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_GROUPER, NULL);
  self->sieve = g_object_ref (sieve);
  g_signal_connect_object (sieve, "changed", G_CALLBACK (sieve_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
wakhan_event_grouper_set_study (WakhanEventGrouper *self,
                                WakhanStudy        *study)
{
  g_return_if_fail (WAKHAN_IS_EVENT_GROUPER (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  if (!g_set_object (&self->study, study))
    return;
  g_signal_group_set_target (self->timeline_signals, study ? get_timeline (self) : NULL);
  events_changed_cb (self);
}

WakhanEventSieve *
wakhan_event_grouper_get_sieve (WakhanEventGrouper *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_GROUPER (self), NULL);

  return self->sieve;
}

WakhanGrouping
wakhan_event_grouper_get_grouping (WakhanEventGrouper *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_GROUPER (self), WAKHAN_GROUPING_NONE);

  return self->grouping;
}

void
wakhan_event_grouper_set_grouping (WakhanEventGrouper *self,
                                   WakhanGrouping      grouping)
{
  g_return_if_fail (WAKHAN_IS_EVENT_GROUPER (self));
  g_return_if_fail (grouping < WAKHAN_N_GROUPINGS);

  if (grouping == self->grouping)
    return;
  forget_groups (self);
  self->grouping = grouping;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUPING]);
  g_signal_emit (self, changed_signal, 0);
}

guint
wakhan_event_grouper_get_n_lanes (WakhanEventGrouper *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_GROUPER (self), 0);

  return ensure_groups (self) ? self->lanes->len : 0;
}

const WakhanEventGroup *
wakhan_event_grouper_get_group (WakhanEventGrouper *self,
                                guint               lane)
{
  g_return_val_if_fail (lane < wakhan_event_grouper_get_n_lanes (self), NULL);

  return wakhan_event_groups_get (self->groups, self->lanes->data[lane]);
}

guint
wakhan_event_grouper_count_passing (WakhanEventGrouper *self,
                                    guint               lane)
{
  g_return_val_if_fail (lane < wakhan_event_grouper_get_n_lanes (self), 0);

  return wakhan_lane_marks_count (ensure_marks (self), self->lanes->data[lane]);
}

gboolean
wakhan_event_grouper_get_folded (WakhanEventGrouper *self,
                                 guint               lane)
{
  const WakhanEventGroup *group = wakhan_event_grouper_get_group (self, lane);
  g_autofree char        *key = NULL;

  g_return_val_if_fail (group, FALSE);

  key = wakhan_event_group_dup_key (group, self->grouping);
  return (group->kind == WAKHAN_GROUP_OTHERS) != wakhan_lane_choices_is_turned (self->choices, key);
}

static gboolean
fold (WakhanEventGrouper *self,
      guint               lane,
      gboolean            is_folded)
{
  const WakhanEventGroup *group = wakhan_event_grouper_get_group (self, lane);
  g_autofree char        *key = NULL;

  if (!group || wakhan_event_grouper_get_folded (self, lane) == !!is_folded)
    return FALSE;
  key = wakhan_event_group_dup_key (group, self->grouping);
  wakhan_lane_choices_set_turned (self->choices, key,
                                  (group->kind == WAKHAN_GROUP_OTHERS) != !!is_folded);
  return TRUE;
}

void
wakhan_event_grouper_set_folded (WakhanEventGrouper *self,
                                 guint               lane,
                                 gboolean            is_folded)
{
  g_return_if_fail (WAKHAN_IS_EVENT_GROUPER (self));

  if (fold (self, lane, is_folded))
    tell (self);
}

void
wakhan_event_grouper_set_all_folded (WakhanEventGrouper *self,
                                     gboolean            is_folded)
{
  gboolean any = FALSE;

  g_return_if_fail (WAKHAN_IS_EVENT_GROUPER (self));

  for (guint i = 0; i < wakhan_event_grouper_get_n_lanes (self); i++)
    any = fold (self, i, is_folded) || any;
  if (any)
    tell (self);
}

void
wakhan_event_grouper_move (WakhanEventGrouper *self,
                           guint               lane,
                           guint               to)
{
  g_autoptr (GPtrArray) keys = NULL;
  const guint           n_lanes = wakhan_event_grouper_get_n_lanes (self);
  guint8                group;

  g_return_if_fail (lane < n_lanes);

  to = MIN (to, n_lanes - 1);
  if (to == lane)
    return;
  group = self->lanes->data[lane];
  g_byte_array_remove_index (self->lanes, lane);
  insert_lane (self->lanes, to, group);
  keys = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n_lanes; i++)
    g_ptr_array_add (keys, wakhan_event_group_dup_key (wakhan_event_grouper_get_group (self, i),
                                                       self->grouping));
  wakhan_lane_choices_set_order (self->choices, wakhan_grouping_get_id (self->grouping),
                                 g_steal_pointer (&keys));
  tell (self);
}

static guint
find_lane_of (WakhanEventGrouper *self,
              guint8              group)
{
  for (guint i = 0; i < self->lanes->len; i++)
    if (self->lanes->data[i] == group)
      return i;
  return G_MAXUINT;
}

guint
wakhan_event_grouper_find_lane (WakhanEventGrouper *self,
                                guint               position)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_GROUPER (self), G_MAXUINT);

  if (!ensure_groups (self) || position >= wakhan_timeline_get_n_events (get_timeline (self)))
    return G_MAXUINT;
  return find_lane_of (self, wakhan_event_groups_get_numbers (self->groups)[position]);
}

GArray *
wakhan_event_grouper_list_further (WakhanEventGrouper *self,
                                   guint               position)
{
  GArray       *lanes = g_array_new (FALSE, FALSE, sizeof (guint));
  const guint8 *groups;
  guint         n_groups;

  g_return_val_if_fail (WAKHAN_IS_EVENT_GROUPER (self), lanes);

  if (wakhan_event_grouper_find_lane (self, position) == G_MAXUINT)
    return lanes;
  groups = wakhan_event_groups_get_further (self->groups, position, &n_groups);
  for (guint i = 0; i < n_groups; i++)
    {
      const guint lane = find_lane_of (self, groups[i]);

      g_array_append_val (lanes, lane);
    }
  return lanes;
}

guint
wakhan_event_grouper_find_next (WakhanEventGrouper *self,
                                guint               lane,
                                guint               position,
                                int                 step)
{
  g_return_val_if_fail (lane < wakhan_event_grouper_get_n_lanes (self), G_MAXUINT);

  return wakhan_lane_marks_find_next (ensure_marks (self), self->lanes->data[lane], position, step);
}

const WakhanTimeIndex *
wakhan_event_grouper_get_index (WakhanEventGrouper *self,
                                guint               lane,
                                gboolean            passing)
{
  g_return_val_if_fail (lane < wakhan_event_grouper_get_n_lanes (self), NULL);

  return wakhan_lane_marks_get_index (ensure_marks (self), self->lanes->data[lane], passing);
}

void
wakhan_event_grouper_store (WakhanEventGrouper *self,
                            GKeyFile           *keys,
                            const char         *group)
{
  g_return_if_fail (WAKHAN_IS_EVENT_GROUPER (self));
  g_return_if_fail (keys && group);

  if (self->grouping != WAKHAN_GROUPING_NONE)
    g_key_file_set_string (keys, group, GROUPING_KEY, wakhan_grouping_get_id (self->grouping));
  else
    g_key_file_remove_key (keys, group, GROUPING_KEY, NULL);
  wakhan_lane_choices_store (self->choices, keys, group);
}

void
wakhan_event_grouper_restore (WakhanEventGrouper *self,
                              GKeyFile           *keys,
                              const char         *group)
{
  g_autofree char *id = NULL;
  WakhanGrouping   grouping;

  g_return_if_fail (WAKHAN_IS_EVENT_GROUPER (self));

  id = keys ? g_key_file_get_string (keys, group, GROUPING_KEY, NULL) : NULL;
  grouping = wakhan_grouping_find (id);
  if (grouping == WAKHAN_N_GROUPINGS)
    grouping = WAKHAN_GROUPING_NONE;
  wakhan_lane_choices_restore (self->choices, keys, group);
  forget_groups (self);
  if (grouping == self->grouping)
    tell (self);
  wakhan_event_grouper_set_grouping (self, grouping);
}
