/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-compared-timeline.h"

#define BETWEEN_LOOKS 16 /* events, at the clock */
#define PREFIX "\x1f"    /* which no file has in the name of an event */

typedef enum
{
  OWN,
  OTHER,
  N_SIDES
} Side;

struct _WakhanComparedTimeline
{
  GObject parent_instance;

  WakhanTimeline *sources[N_SIDES];
  GPtrArray      *events[N_SIDES]; /* of the sources, owned, as far as they were read */
  char           *title;
  GHashTable     *guests;    /* by events of the other text, which it owns, as the guests */
  GHashTable     *originals; /* by guests; borrowed, both */
  WakhanTimeline *timeline;
  gboolean        is_whole;
};

G_DEFINE_FINAL_TYPE (WakhanComparedTimeline, wakhan_compared_timeline, G_TYPE_OBJECT)

static GStrv
dup_ids (const char *const *ids)
{
  GStrv guests = g_new0 (char *, g_strv_length ((char **) ids) + 1);

  for (gsize i = 0; ids[i]; i++)
    guests[i] = g_strconcat (PREFIX, ids[i], NULL);
  return guests;
}

/* It begins where it does in its own text, which keeps those of a day in their order, and ends
 * before that: so it is in none. */
static WakhanEvent *
create_guest (WakhanComparedTimeline *self,
              WakhanEvent            *event)
{
  g_autofree char *id = g_strconcat (PREFIX, wakhan_event_get_id (event), NULL);
  g_autofree char *origin = NULL;
  g_auto (GStrv)   disputed_by = dup_ids (wakhan_event_get_disputed_by (event));
  g_auto (GStrv)   refined_by = dup_ids (wakhan_event_get_refined_by (event));

  g_object_get (event, "origin", &origin, NULL);
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = wakhan_event_get_date (event),
    .title = wakhan_event_get_title (event),
    .short_title = wakhan_event_get_short_title (event),
    .summary = wakhan_event_get_summary (event),
    .category = wakhan_event_get_category (event),
    .actors = wakhan_event_get_actors (event),
    .place = wakhan_event_get_place (event),
    .source = wakhan_event_get_source (event),
    .origin = origin,
    .other_text = self->title,
    .disputed_by = (const char *const *) disputed_by,
    .refined_by = (const char *const *) refined_by,
    .is_unverified = !wakhan_event_is_verified (event),
    .is_own = wakhan_event_is_own (event),
    .rank = wakhan_event_get_rank (event),
    .start = wakhan_event_get_start (event),
    .basis = (guint) wakhan_event_get_basis (event),
    .is_publication = wakhan_event_is_publication (event),
  });
}

static WakhanEvent *
receive (WakhanComparedTimeline *self,
         Side                    side,
         WakhanEvent            *event)
{
  WakhanEvent *guest;

  if (side == OWN)
    return event;
  guest = create_guest (self, event);
  g_hash_table_insert (self->guests, g_object_ref (event), guest);
  g_hash_table_insert (self->originals, guest, event);
  return guest;
}

static WakhanEvent *
find (WakhanComparedTimeline *self,
      Side                    side,
      WakhanEvent            *event)
{
  return side == OWN ? event : g_hash_table_lookup (self->guests, event);
}

static void
begin_anew (WakhanComparedTimeline *self)
{
  for (Side i = 0; i < N_SIDES; i++)
    g_ptr_array_set_size (self->events[i], 0);
  g_hash_table_remove_all (self->originals);
  g_hash_table_remove_all (self->guests);
}

/* What stood there goes into @gone, what stands there now into @come. */
static void
read_change (WakhanComparedTimeline *self,
             Side                    side,
             guint                   position,
             guint                   n_removed,
             guint                   n_added,
             GPtrArray              *gone,
             GPtrArray              *come)
{
  g_autoptr (GPtrArray) before = self->events[side];
  GPtrArray            *events = g_ptr_array_new_full (before->len, g_object_unref);

  for (guint i = 0; i < position; i++)
    g_ptr_array_add (events, g_object_ref (before->pdata[i]));
  for (guint i = 0; i < n_removed; i++)
    g_ptr_array_add (gone, g_object_ref (before->pdata[position + i]));
  for (guint i = 0; i < n_added; i++)
    {
      WakhanEvent *event =
        g_list_model_get_item (G_LIST_MODEL (self->sources[side]), position + i);

      g_ptr_array_add (events, event);
      g_ptr_array_add (come, g_object_ref (event));
    }
  for (guint i = position + n_removed; i < before->len; i++)
    g_ptr_array_add (events, g_object_ref (before->pdata[i]));
  self->events[side] = events;
}

/* What goes and comes stays. */
static void
exchange (WakhanComparedTimeline *self,
          Side                    side,
          GPtrArray              *gone,
          GPtrArray              *come)
{
  g_autoptr (GHashTable) staying = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray)  left = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) new = g_ptr_array_new ();

  for (guint i = 0; i < gone->len; i++)
    g_hash_table_add (staying, gone->pdata[i]);
  for (guint i = 0; i < come->len; i++)
    if (!g_hash_table_remove (staying, come->pdata[i]))
      g_ptr_array_add (new, receive (self, side, come->pdata[i]));
  for (guint i = 0; i < gone->len; i++)
    if (g_hash_table_contains (staying, gone->pdata[i]))
      {
        WakhanEvent *event = find (self, side, gone->pdata[i]);

        g_ptr_array_add (left, g_object_ref (event));
        g_hash_table_remove (self->originals, event);
        g_hash_table_remove (self->guests, gone->pdata[i]);
      }
  wakhan_timeline_replace (self->timeline, left, new);
}

static void
changed (WakhanComparedTimeline *self,
         Side                    side,
         guint                   position,
         guint                   n_removed,
         guint                   n_added)
{
  g_autoptr (GPtrArray) gone = NULL;
  g_autoptr (GPtrArray) come = NULL;

  if (!self->is_whole)
    {
      begin_anew (self);
      return;
    }
  gone = g_ptr_array_new_with_free_func (g_object_unref);
  come = g_ptr_array_new_with_free_func (g_object_unref);
  read_change (self, side, position, n_removed, n_added, gone, come);
  exchange (self, side, gone, come);
}

static void
own_changed_cb (WakhanComparedTimeline *self,
                guint                   position,
                guint                   n_removed,
                guint                   n_added)
{
  changed (self, OWN, position, n_removed, n_added);
}

static void
other_changed_cb (WakhanComparedTimeline *self,
                  guint                   position,
                  guint                   n_removed,
                  guint                   n_added)
{
  changed (self, OTHER, position, n_removed, n_added);
}

static void
wakhan_compared_timeline_finalize (GObject *object)
{
  WakhanComparedTimeline *self = WAKHAN_COMPARED_TIMELINE (object);

  for (Side i = 0; i < N_SIDES; i++)
    {
      g_clear_object (&self->sources[i]);
      g_ptr_array_unref (self->events[i]);
    }
  g_hash_table_unref (self->originals);
  g_hash_table_unref (self->guests);
  g_free (self->title);
  g_object_unref (self->timeline);

  G_OBJECT_CLASS (wakhan_compared_timeline_parent_class)->finalize (object);
}

static void
wakhan_compared_timeline_class_init (WakhanComparedTimelineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_compared_timeline_finalize;
}

static void
wakhan_compared_timeline_init (WakhanComparedTimeline *self)
{
  for (Side i = 0; i < N_SIDES; i++)
    self->events[i] = g_ptr_array_new_with_free_func (g_object_unref);
  self->guests = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  self->originals = g_hash_table_new (NULL, NULL);
  self->timeline = wakhan_timeline_new ();
}

WakhanComparedTimeline *
wakhan_compared_timeline_new (WakhanTimeline *own,
                              WakhanTimeline *other,
                              const char     *title)
{
  WakhanComparedTimeline *self;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (own), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (other), NULL);
  g_return_val_if_fail (title && *title, NULL);

  self = g_object_new (WAKHAN_TYPE_COMPARED_TIMELINE, NULL);
  self->sources[OWN] = g_object_ref (own);
  self->sources[OTHER] = g_object_ref (other);
  self->title = g_strdup (title);
  g_signal_connect_object (own, "items-changed", G_CALLBACK (own_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (other, "items-changed", G_CALLBACK (other_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

static gboolean
read_on (WakhanComparedTimeline *self,
         Side                    side,
         gint64                  end)
{
  GListModel *source = G_LIST_MODEL (self->sources[side]);
  GPtrArray  *events = self->events[side];
  const guint n_events = g_list_model_get_n_items (source);

  while (events->len < n_events)
    {
      g_ptr_array_add (events, g_list_model_get_item (source, events->len));
      receive (self, side, events->pdata[events->len - 1]);
      if (events->len % BETWEEN_LOOKS == 0 && g_get_monotonic_time () >= end)
        break;
    }
  return events->len == n_events;
}

gboolean
wakhan_compared_timeline_go_on (WakhanComparedTimeline *self,
                                gint64                  microseconds)
{
  const gint64          end = g_get_monotonic_time () + microseconds;
  g_autoptr (GPtrArray) all = NULL;

  g_return_val_if_fail (WAKHAN_IS_COMPARED_TIMELINE (self), TRUE);

  if (self->is_whole)
    return TRUE;
  for (Side i = 0; i < N_SIDES; i++)
    if (!read_on (self, i, end))
      return FALSE;
  all = g_ptr_array_new ();
  for (Side i = 0; i < N_SIDES; i++)
    for (guint j = 0; j < self->events[i]->len; j++)
      g_ptr_array_add (all, find (self, i, self->events[i]->pdata[j]));
  self->is_whole = TRUE;
  wakhan_timeline_insert_all (self->timeline, all);
  return TRUE;
}

WakhanTimeline *
wakhan_compared_timeline_get_timeline (WakhanComparedTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_COMPARED_TIMELINE (self), NULL);

  return self->timeline;
}

WakhanEvent *
wakhan_compared_timeline_get_original (WakhanComparedTimeline *self,
                                       WakhanEvent            *event)
{
  g_return_val_if_fail (WAKHAN_IS_COMPARED_TIMELINE (self), NULL);

  return event ? g_hash_table_lookup (self->originals, event) : NULL;
}
