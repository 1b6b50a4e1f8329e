/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-groups.h"

#define LEAST_EVENTS 3 /* that stand with an actor, for a group of its own */
#define NOT_YET G_MAXUINT8

struct _WakhanEventGroups
{
  GArray     *groups;  /* WakhanEventGroup, whose names are in: */
  GPtrArray  *names;   /* owned */
  GByteArray *numbers; /* group of each position */
  GByteArray *further; /* groups of positions one after the other */
  GArray     *ends;    /* guint: where those of each position end */
};

typedef struct
{
  guint number; /* of the name */
  guint n_events;
  guint n_mentions;
} Tally;

/* clang-format off */
static const struct
{
  const char       *id;
  WakhanDigestFacet facet;
} groupings[] = {
  [WAKHAN_GROUPING_NONE] = { "none", WAKHAN_N_DIGEST_FACETS },
  [WAKHAN_GROUPING_ACTOR] = { "actor", WAKHAN_DIGEST_ACTORS },
  [WAKHAN_GROUPING_CATEGORY] = { "category", WAKHAN_DIGEST_CATEGORIES },
  [WAKHAN_GROUPING_TELLER] = { "teller", WAKHAN_DIGEST_TELLERS },
  [WAKHAN_GROUPING_STUDY] = { "study", WAKHAN_DIGEST_STUDIES },
};
/* clang-format on */

const char *
wakhan_grouping_get_id (WakhanGrouping grouping)
{
  g_return_val_if_fail (grouping < WAKHAN_N_GROUPINGS, NULL);

  return groupings[grouping].id;
}

char *
wakhan_event_group_dup_key (const WakhanEventGroup *self,
                            WakhanGrouping          grouping)
{
  static const char signs[] = { '=', '+', '-' }; /* by the kinds */

  g_return_val_if_fail (self, NULL);

  return g_strdup_printf ("%s%c%s", wakhan_grouping_get_id (grouping), signs[self->kind],
                          self->name);
}

WakhanGrouping
wakhan_grouping_find (const char *id)
{
  for (guint i = 0; i < WAKHAN_N_GROUPINGS; i++)
    if (g_strcmp0 (groupings[i].id, id) == 0)
      return i;
  return WAKHAN_N_GROUPINGS;
}

/* Of each name, by its number. */
static GArray *
count_names (WakhanTimeline    *timeline,
             WakhanEventDigest *digest,
             WakhanDigestFacet  facet)
{
  const GArray *names = wakhan_event_digest_get_names (digest, facet);
  GArray       *tallies = g_array_new (FALSE, TRUE, sizeof (Tally));

  g_array_set_size (tallies, names->len);
  for (guint i = 0; i < names->len; i++)
    {
      g_array_index (tallies, Tally, i).number = i;
      g_array_index (tallies, Tally, i).n_mentions =
        g_array_index (names, WakhanDigestName, i).n_events;
    }
  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      guint        n_numbers;
      const guint *numbers = wakhan_event_digest_get_numbers (digest, facet, i, &n_numbers);

      if (n_numbers > 0)
        g_array_index (tallies, Tally, numbers[0]).n_events++;
    }
  return tallies;
}

/* Names come after all that can be counted, so that the order is always the same. */
static int
compare_tallies (gconstpointer a,
                 gconstpointer b,
                 gpointer      names)
{
  const Tally *first = a;
  const Tally *second = b;

  if (first->n_events != second->n_events)
    return first->n_events > second->n_events ? -1 : 1;
  if (first->n_mentions != second->n_mentions)
    return first->n_mentions > second->n_mentions ? -1 : 1;
  return g_utf8_collate (g_array_index ((GArray *) names, WakhanDigestName, first->number).name,
                         g_array_index ((GArray *) names, WakhanDigestName, second->number).name);
}

static guint8
add_group (WakhanEventGroups *self,
           WakhanGroupKind    kind,
           const char        *name,
           guint              n_mentions)
{
  const WakhanEventGroup group = { .kind = kind,
                                   .name = g_strdup (name),
                                   .n_names = kind == WAKHAN_GROUP_NAMED,
                                   .n_mentions = n_mentions };

  g_ptr_array_add (self->names, (char *) group.name);
  g_array_append_val (self->groups, group);
  return self->groups->len - 1;
}

/* The group of each name, by its number. */
static guint8 *
choose_groups (WakhanEventGroups *self,
               GArray            *tallies,
               const GArray      *names,
               guint              least)
{
  guint8 *groups = g_malloc (names->len);
  guint8  others = NOT_YET;

  for (guint i = 0; i < tallies->len; i++)
    {
      const Tally *tally = &g_array_index (tallies, Tally, i);

      if (tally->n_events >= least && self->groups->len < WAKHAN_EVENT_GROUPS_MOST - 2)
        groups[tally->number] =
          add_group (self, WAKHAN_GROUP_NAMED,
                     g_array_index (names, WakhanDigestName, tally->number).name,
                     tally->n_mentions);
      else
        groups[tally->number] = NOT_YET;
    }
  for (guint i = 0; i < tallies->len; i++)
    {
      const Tally *tally = &g_array_index (tallies, Tally, i);

      if (groups[tally->number] != NOT_YET || tally->n_mentions == 0)
        continue;
      if (others == NOT_YET)
        others = add_group (self, WAKHAN_GROUP_OTHERS, "", 0);
      groups[tally->number] = others;
      g_array_index (self->groups, WakhanEventGroup, others).n_names++;
      g_array_index (self->groups, WakhanEventGroup, others).n_mentions += tally->n_mentions;
    }
  groups[0] = NOT_YET;
  return groups;
}

static void
add_further (WakhanEventGroups *self,
             guint              begin, /* of those of this event */
             guint8             own,
             guint8             group)
{
  if (group == own || group == NOT_YET)
    return;
  for (guint i = begin; i < self->further->len; i++)
    if (self->further->data[i] == group)
      return;
  g_byte_array_append (self->further, &group, 1);
}

static void
count_in (WakhanEventGroups *self,
          guint8             number,
          WakhanDate        *date)
{
  WakhanEventGroup *group = &g_array_index (self->groups, WakhanEventGroup, number);
  const gint64      start = wakhan_date_get_earliest_start (date);
  const gint64      end = wakhan_date_get_latest_end (date);

  group->n_events++;
  if (start == WAKHAN_DAY_UNBOUNDED_START || end == WAKHAN_DAY_UNBOUNDED_END)
    group->longest = G_MAXINT64;
  else
    group->longest = MAX (group->longest, end - start);
}

static void
assign (WakhanEventGroups *self,
        WakhanTimeline    *timeline,
        WakhanEventDigest *digest,
        WakhanDigestFacet  facet,
        const guint8      *groups)
{
  guint8 nameless = NOT_YET;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      const guint  begin = self->further->len;
      guint        n_numbers;
      const guint *numbers = wakhan_event_digest_get_numbers (digest, facet, i, &n_numbers);
      guint8       own = n_numbers > 0 ? groups[numbers[0]] : NOT_YET;

      if (own == NOT_YET)
        {
          if (nameless == NOT_YET)
            nameless = add_group (self, WAKHAN_GROUP_NAMELESS, "", 0);
          own = nameless;
        }
      g_byte_array_append (self->numbers, &own, 1);
      count_in (self, own, wakhan_timeline_get_date (timeline, i));
      for (guint j = 1; j < n_numbers; j++)
        add_further (self, begin, own, groups[numbers[j]]);
      g_array_append_val (self->ends, self->further->len);
    }
}

WakhanEventGroups *
wakhan_event_groups_new (WakhanTimeline    *timeline,
                         WakhanEventDigest *digest,
                         WakhanGrouping     grouping)
{
  WakhanEventGroups *self;
  WakhanDigestFacet  facet;
  const GArray      *names;
  g_autoptr (GArray) tallies = NULL;
  g_autofree guint8 *groups = NULL;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (digest, NULL);
  g_return_val_if_fail (grouping > WAKHAN_GROUPING_NONE && grouping < WAKHAN_N_GROUPINGS, NULL);

  self = g_new0 (WakhanEventGroups, 1);
  self->groups = g_array_new (FALSE, FALSE, sizeof (WakhanEventGroup));
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->numbers = g_byte_array_sized_new (wakhan_timeline_get_n_events (timeline));
  self->further = g_byte_array_new ();
  self->ends = g_array_new (FALSE, FALSE, sizeof (guint));
  facet = groupings[grouping].facet;
  names = wakhan_event_digest_get_names (digest, facet);
  tallies = count_names (timeline, digest, facet);
  g_array_remove_index (tallies, 0); /* of no name */
  if (grouping != WAKHAN_GROUPING_STUDY)
    g_array_sort_with_data (tallies, compare_tallies, (gpointer) names);
  groups = choose_groups (self, tallies, names,
                          grouping == WAKHAN_GROUPING_ACTOR ? LEAST_EVENTS : 1);
  assign (self, timeline, digest, facet, groups);
  return self;
}

void
wakhan_event_groups_free (WakhanEventGroups *self)
{
  g_array_unref (self->groups);
  g_ptr_array_unref (self->names);
  g_byte_array_unref (self->numbers);
  g_byte_array_unref (self->further);
  g_array_unref (self->ends);
  g_free (self);
}

guint
wakhan_event_groups_get_n (WakhanEventGroups *self)
{
  return self->groups->len;
}

const WakhanEventGroup *
wakhan_event_groups_get (WakhanEventGroups *self,
                         guint              group)
{
  g_return_val_if_fail (group < self->groups->len, NULL);

  return &g_array_index (self->groups, WakhanEventGroup, group);
}

const guint8 *
wakhan_event_groups_get_numbers (WakhanEventGroups *self)
{
  return self->numbers->data;
}

const guint8 *
wakhan_event_groups_get_further (WakhanEventGroups *self,
                                 guint              position,
                                 guint             *n_further)
{
  guint begin;

  *n_further = 0;
  g_return_val_if_fail (position < self->ends->len, NULL);

  begin = position > 0 ? g_array_index (self->ends, guint, position - 1) : 0;
  *n_further = g_array_index (self->ends, guint, position) - begin;
  return self->further->data + begin;
}
