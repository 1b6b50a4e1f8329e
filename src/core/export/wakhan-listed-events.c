/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-listed-events.h"

static void
free_item (gpointer data)
{
  WakhanListedEvent *self = data;

  g_clear_pointer (&self->disputed, g_ptr_array_unref);
  g_clear_pointer (&self->refined, g_ptr_array_unref);
  g_free (self->title);
  g_free (self);
}

static char *
dup_title (WakhanEvent *event)
{
  const char *title = wakhan_event_get_title (event);

  return *title ? g_strdup (title) : wakhan_date_to_words (wakhan_event_get_date (event));
}

/* Each once. */
static void
add_title (GPtrArray        **titles,
           WakhanListedEvent *item)
{
  const char *title = item->title;

  if (!*titles)
    *titles = g_ptr_array_new ();
  if (!g_ptr_array_find_with_equal_func (*titles, title, g_str_equal, NULL))
    g_ptr_array_add (*titles, (char *) title);
}

static void
relate (WakhanListedEvent *item,
        GHashTable        *items)
{
  const char *const *disputed = wakhan_event_get_disputed_by (item->event);
  const char *const *refined = wakhan_event_get_refined_by (item->event);

  for (guint i = 0; disputed[i]; i++)
    {
      WakhanListedEvent *other = g_hash_table_lookup (items, disputed[i]);

      if (!other || other == item)
        continue;
      add_title (&item->disputed, other);
      add_title (&other->disputed, item);
    }
  for (guint i = 0; refined[i]; i++)
    {
      WakhanListedEvent *other = g_hash_table_lookup (items, refined[i]);

      if (other && other != item)
        add_title (&item->refined, other);
    }
}

GPtrArray *
wakhan_listed_events_new (const WakhanStudyDraft *draft)
{
  GPtrArray             *list = g_ptr_array_new_with_free_func (free_item);
  g_autoptr (GHashTable) items = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (draft, list);

  for (guint i = 0; i < draft->events->len; i++)
    {
      WakhanEvent       *event = g_ptr_array_index (draft->events, i);
      WakhanListedEvent *item;

      if (wakhan_event_is_found (event) && !draft->with_found)
        continue;
      item = g_new0 (WakhanListedEvent, 1);
      item->event = event;
      item->title = dup_title (event);
      wakhan_event_span_read (&item->span, wakhan_event_get_date (event));
      g_ptr_array_add (list, item);
      g_hash_table_insert (items, (char *) wakhan_event_get_id (event), item);
    }
  for (guint i = 0; i < list->len; i++)
    relate (g_ptr_array_index (list, i), items);
  return list;
}
