/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-order.h"

#include "wakhan-event-sort.h"
#include "wakhan-lower-bound.h"

struct _WakhanEventOrder
{
  GPtrArray         *told;   /* WakhanEvent, in time order */
  GArray            *behind; /* how many that are shown come before each of the told */
  WakhanFoundEvents *found;  /* NULL: none */
  GArray            *shown;  /* numbers of found ones, in time order */
  gboolean           with_publications;
  guint              n_told_found; /* of the told, those that a study says nobody has looked at */

  GHashTable *by_id;  /* of the told, borrowed, both */
  GHashTable *hidden; /* a set of numbers of found ones, each one more */
};

/* What is looked for by halves: a position in one of the arrays. */
typedef gboolean (*IsBefore) (const WakhanEventOrder *self,
                              guint                   position,
                              gconstpointer           sought);

static inline guint
find_first (const WakhanEventOrder *self,
            guint                   n_positions,
            IsBefore                is_before,
            gconstpointer           sought)
{
  guint low = 0;
  guint high = n_positions;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (is_before (self, middle, sought))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static guint
get_shown (const WakhanEventOrder *self,
           guint                   place)
{
  return g_array_index (self->shown, guint, place);
}

/* Of one that was told, among all. */
static guint
get_position (const WakhanEventOrder *self,
              guint                   told)
{
  return told + g_array_index (self->behind, guint, told);
}

WakhanEventOrder *
wakhan_event_order_new (void)
{
  WakhanEventOrder *self = g_new0 (WakhanEventOrder, 1);

  self->told = g_ptr_array_new_with_free_func (g_object_unref);
  self->behind = g_array_new (FALSE, FALSE, sizeof (guint));
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->hidden = g_hash_table_new (NULL, NULL);
  return self;
}

void
wakhan_event_order_free (WakhanEventOrder *self)
{
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->hidden);
  g_ptr_array_unref (self->told);
  g_array_unref (self->behind);
  g_array_unref (self->shown);
  g_clear_pointer (&self->found, wakhan_found_events_free);
  g_free (self);
}

/* As wakhan_event_compare() has it: a found one has the first rank, and is in the text. */
static gboolean
shown_is_before_told (const WakhanEventOrder *self,
                      guint                   place,
                      gconstpointer           sought)
{
  WakhanEvent *told = (WakhanEvent *) sought;
  const guint  found = get_shown (self, place);
  const int    dates = wakhan_date_compare (wakhan_found_events_get_date (self->found, found),
                                            wakhan_event_get_date (told));
  guint        start;
  guint        end;

  if (dates)
    return dates < 0;
  wakhan_found_events_get_range (self->found, found, &start, &end);
  return wakhan_event_get_rank (told) > 0 || !wakhan_event_is_in_text (told) ||
         start <= wakhan_event_get_start (told);
}

static guint
count_shown_before (const WakhanEventOrder *self,
                    WakhanEvent            *told)
{
  return find_first (self, self->shown->len, shown_is_before_told, told);
}

static gboolean
is_before (gconstpointer event,
           gconstpointer sought)
{
  return wakhan_event_compare (*(WakhanEvent *const *) event, (WakhanEvent *) sought) < 0;
}

guint
wakhan_event_order_insert (WakhanEventOrder *self,
                           WakhanEvent      *told)
{
  guint place;
  guint n_shown;

  g_return_val_if_fail (self && WAKHAN_IS_EVENT (told), 0);

  place = wakhan_lower_bound_of_pointers (self->told, is_before, told);
  n_shown = count_shown_before (self, told);
  g_ptr_array_insert (self->told, place, g_object_ref (told));
  g_array_insert_val (self->behind, place, n_shown);
  g_hash_table_insert (self->by_id, (gpointer) wakhan_event_get_id (told), told);
  self->n_told_found += wakhan_event_is_found (told);
  return place + n_shown;
}

static void
place_told (WakhanEventOrder *self)
{
  g_array_set_size (self->behind, 0);
  for (guint i = 0; i < self->told->len; i++)
    {
      const guint n_shown = count_shown_before (self, g_ptr_array_index (self->told, i));

      g_array_append_val (self->behind, n_shown);
    }
}

void
wakhan_event_order_insert_all (WakhanEventOrder *self,
                               GPtrArray        *told)
{
  g_return_if_fail (self && told);

  for (guint i = 0; i < told->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (told, i);

      g_ptr_array_add (self->told, g_object_ref (event));
      g_hash_table_insert (self->by_id, (gpointer) wakhan_event_get_id (event), event);
      self->n_told_found += wakhan_event_is_found (event);
    }
  wakhan_event_sort (self->told);
  place_told (self);
}

gboolean
wakhan_event_order_shows (const WakhanEventOrder *self,
                          guint                   found)
{
  return (self->with_publications || !wakhan_found_events_is_publication (self->found, found)) &&
         !g_hash_table_contains (self->hidden, GUINT_TO_POINTER (found + 1));
}

static void
list_shown (WakhanEventOrder *self)
{
  guint n_shown = 0;

  g_array_unref (self->shown);
  self->shown = self->found ? wakhan_found_events_list (self->found)
                            : g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->shown->len; i++)
    if (wakhan_event_order_shows (self, get_shown (self, i)))
      g_array_index (self->shown, guint, n_shown++) = get_shown (self, i);
  g_array_set_size (self->shown, n_shown);
  place_told (self);
}

WakhanFoundEvents *
wakhan_event_order_take_found (WakhanEventOrder  *self,
                               WakhanFoundEvents *found)
{
  WakhanFoundEvents *old;

  g_return_val_if_fail (self, NULL);

  old = self->found;
  self->found = found;
  g_hash_table_remove_all (self->hidden);
  list_shown (self);
  return old;
}

void
wakhan_event_order_show_publications (WakhanEventOrder *self,
                                      gboolean          with_publications)
{
  g_return_if_fail (self);

  self->with_publications = with_publications;
  list_shown (self);
}

gboolean
wakhan_event_order_has_publications (const WakhanEventOrder *self)
{
  return self->with_publications;
}

guint
wakhan_event_order_get_n (const WakhanEventOrder *self)
{
  return self->told->len + self->shown->len;
}

guint
wakhan_event_order_count_found (const WakhanEventOrder *self)
{
  return self->shown->len + self->n_told_found;
}

GPtrArray *
wakhan_event_order_get_told (const WakhanEventOrder *self)
{
  return self->told;
}

WakhanFoundEvents *
wakhan_event_order_get_found (const WakhanEventOrder *self)
{
  return self->found;
}

GHashTable *
wakhan_event_order_get_ids (const WakhanEventOrder *self)
{
  return self->by_id;
}

static WakhanEvent *
lend_shown (const WakhanEventOrder *self,
            guint                   found)
{
  return found != WAKHAN_FOUND_NONE && wakhan_event_order_shows (self, found)
           ? wakhan_found_events_lend (self->found, found)
           : NULL;
}

WakhanEvent *
wakhan_event_order_find_id (const WakhanEventOrder *self,
                            const char             *id)
{
  WakhanEvent *told = g_hash_table_lookup (self->by_id, id);

  return told || !self->found
           ? told
           : lend_shown (self, wakhan_found_events_find_id (self->found, id));
}

WakhanEvent *
wakhan_event_order_find_vaguer_id (const WakhanEventOrder *self,
                                   const char             *id)
{
  return self->found ? lend_shown (self, wakhan_found_events_find_vaguer_id (self->found, id))
                     : NULL;
}

static gboolean
told_is_before_position (const WakhanEventOrder *self,
                         guint                   told,
                         gconstpointer           position)
{
  return get_position (self, told) < *(const guint *) position;
}

WakhanEvent *
wakhan_event_order_get (const WakhanEventOrder *self,
                        guint                   position,
                        guint                  *found)
{
  guint told;

  g_return_val_if_fail (self && position < wakhan_event_order_get_n (self), NULL);

  told = find_first (self, self->told->len, told_is_before_position, &position);
  if (told < self->told->len && get_position (self, told) == position)
    return g_ptr_array_index (self->told, told);
  *found = get_shown (self, position - told);
  return NULL;
}

WakhanDate *
wakhan_event_order_get_date (const WakhanEventOrder *self,
                             guint                   position)
{
  guint        found;
  WakhanEvent *told = wakhan_event_order_get (self, position, &found);

  return told ? wakhan_event_get_date (told) : wakhan_found_events_get_date (self->found, found);
}

static gboolean
shown_is_before_found (const WakhanEventOrder *self,
                       guint                   place,
                       gconstpointer           found)
{
  return wakhan_found_events_compare (self->found, get_shown (self, place),
                                      *(const guint *) found) < 0;
}

static gboolean
told_is_before_shown (const WakhanEventOrder *self,
                      guint                   told,
                      gconstpointer           place)
{
  return g_array_index (self->behind, guint, told) <= *(const guint *) place;
}

static guint
find_found (const WakhanEventOrder *self,
            guint                   found)
{
  const guint place = find_first (self, self->shown->len, shown_is_before_found, &found);

  if (place == self->shown->len || get_shown (self, place) != found)
    return G_MAXUINT;
  return place + find_first (self, self->told->len, told_is_before_shown, &place);
}

static guint
find_number (const WakhanEventOrder *self,
             WakhanEvent            *event)
{
  return self->found ? wakhan_found_events_find (self->found, event) : WAKHAN_FOUND_NONE;
}

guint
wakhan_event_order_find (const WakhanEventOrder *self,
                         WakhanEvent            *event)
{
  guint found;
  guint told;

  g_return_val_if_fail (self && WAKHAN_IS_EVENT (event), G_MAXUINT);

  found = find_number (self, event);
  if (found != WAKHAN_FOUND_NONE)
    return find_found (self, found);
  told = wakhan_lower_bound_of_pointers (self->told, is_before, event);
  return told < self->told->len && g_ptr_array_index (self->told, told) == event
           ? get_position (self, told)
           : G_MAXUINT;
}

static gboolean
begins_before (const WakhanEventOrder *self,
               guint                   position,
               gconstpointer           day)
{
  return wakhan_date_get_known_start (wakhan_event_order_get_date (self, position)) <
         *(const gint64 *) day;
}

guint
wakhan_event_order_count_before (const WakhanEventOrder *self,
                                 gint64                  day)
{
  g_return_val_if_fail (self, 0);

  return find_first (self, wakhan_event_order_get_n (self), begins_before, &day);
}

WakhanTimeIndex *
wakhan_event_order_create_index (const WakhanEventOrder *self)
{
  const guint                  n_events = wakhan_event_order_get_n (self);
  g_autofree WakhanTimeExtent *extents = g_new (WakhanTimeExtent, n_events);

  for (guint i = 0; i < n_events; i++)
    {
      guint        found;
      WakhanEvent *told = wakhan_event_order_get (self, i, &found);
      WakhanDate  *date = wakhan_event_order_get_date (self, i);

      extents[i] = (WakhanTimeExtent){
        wakhan_date_get_earliest_start (date),
        wakhan_date_get_latest_end (date),
        told && wakhan_event_is_essay (told),
      };
    }
  return wakhan_time_index_new (extents, n_events);
}

static void
remove_told (WakhanEventOrder *self,
             WakhanEvent      *event)
{
  const guint place = wakhan_lower_bound_of_pointers (self->told, is_before, event);

  g_return_if_fail (place < self->told->len && g_ptr_array_index (self->told, place) == event);

  g_hash_table_remove (self->by_id, wakhan_event_get_id (event));
  self->n_told_found -= wakhan_event_is_found (event);
  g_ptr_array_remove_index (self->told, place);
}

/* How many of the list stand before and behind all @events. */
static void
measure_same (const WakhanEventOrder *self,
              GPtrArray              *events,
              guint                  *first,
              guint                  *last)
{
  for (guint i = 0; i < events->len; i++)
    {
      const guint position = wakhan_event_order_find (self, g_ptr_array_index (events, i));

      *first = MIN (*first, position);
      *last = MIN (*last, wakhan_event_order_get_n (self) - 1 - position);
    }
}

void
wakhan_event_order_replace (WakhanEventOrder *self,
                            GPtrArray        *gone,
                            GPtrArray        *come,
                            guint            *position,
                            guint            *n_removed,
                            guint            *n_added)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new ();
  const guint           n_before = wakhan_event_order_get_n (self);
  guint                 first = G_MAXUINT;
  guint                 last = G_MAXUINT;

  g_return_if_fail (self && gone && come);

  measure_same (self, gone, &first, &last);
  for (guint i = 0; i < gone->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (gone, i);
      const guint  found = find_number (self, event);

      if (found == WAKHAN_FOUND_NONE)
        remove_told (self, event);
      else
        g_hash_table_add (self->hidden, GUINT_TO_POINTER (found + 1));
    }
  for (guint i = 0; i < come->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (come, i);
      const guint  found = find_number (self, event);

      if (found == WAKHAN_FOUND_NONE)
        g_ptr_array_add (told, event);
      else
        g_hash_table_remove (self->hidden, GUINT_TO_POINTER (found + 1));
    }
  wakhan_event_order_insert_all (self, told);
  list_shown (self);
  measure_same (self, come, &first, &last);
  *position = first;
  *n_removed = n_before - first - last;
  *n_added = wakhan_event_order_get_n (self) - first - last;
}
