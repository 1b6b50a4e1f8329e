/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-notes.h"

#include "wakhan-entry-order.h"

typedef struct
{
  GPtrArray  *notes;
  WakhanNote *newest;
  gint64      modified; /* when that was so, in microseconds */
  const char *kind;     /* of it, when its event was last said to have changed; interned */
} Entry;

struct _WakhanEventNotes
{
  GHashTable *entries; /* WakhanEvent to Entry */
  GHashTable *changed; /* WakhanEvent */
};

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_ptr_array_unref (entry->notes);
  g_free (entry);
}

WakhanEventNotes *
wakhan_event_notes_new (void)
{
  WakhanEventNotes *self = g_new0 (WakhanEventNotes, 1);

  self->entries = g_hash_table_new_full (NULL, NULL, NULL, free_entry);
  self->changed = g_hash_table_new (NULL, NULL);
  return self;
}

void
wakhan_event_notes_free (WakhanEventNotes *self)
{
  g_hash_table_unref (self->entries);
  g_hash_table_unref (self->changed);
  g_free (self);
}

static gint64
get_modified (WakhanNote *note)
{
  GDateTime *time = wakhan_note_get_modified (note);

  return time ? g_date_time_to_unix (time) * G_USEC_PER_SEC + g_date_time_get_microsecond (time)
              : G_MININT64;
}

/* A notes file knows whole seconds: of notes of the same one that counts which
 * was created later. */
static gboolean
is_newer (WakhanNote *note,
          WakhanNote *than)
{
  const gint64 time = get_modified (note);
  const gint64 other = get_modified (than);

  return time > other || (time == other && wakhan_entry_compare (note, than) > 0);
}

static void
set_newest (Entry      *entry,
            WakhanNote *note)
{
  entry->newest = note;
  entry->modified = get_modified (note);
}

static void
find_newest (Entry *entry)
{
  WakhanNote *newest = g_ptr_array_index (entry->notes, 0);

  for (guint i = 1; i < entry->notes->len; i++)
    if (is_newer (g_ptr_array_index (entry->notes, i), newest))
      newest = g_ptr_array_index (entry->notes, i);
  set_newest (entry, newest);
}

void
wakhan_event_notes_add (WakhanEventNotes *self,
                        WakhanEvent      *event,
                        WakhanNote       *note)
{
  Entry *entry = g_hash_table_lookup (self->entries, event);

  if (!entry)
    {
      entry = g_new0 (Entry, 1);
      entry->notes = g_ptr_array_new ();
      g_hash_table_insert (self->entries, event, entry);
    }
  g_ptr_array_add (entry->notes, note);
  if (!entry->newest || is_newer (note, entry->newest))
    set_newest (entry, note);
  g_hash_table_add (self->changed, event);
}

void
wakhan_event_notes_remove (WakhanEventNotes *self,
                           WakhanEvent      *event,
                           WakhanNote       *note)
{
  Entry *entry = g_hash_table_lookup (self->entries, event);

  g_return_if_fail (entry);

  g_ptr_array_remove_fast (entry->notes, note);
  if (entry->notes->len == 0)
    g_hash_table_remove (self->entries, event);
  else if (entry->newest == note)
    find_newest (entry);
  g_hash_table_add (self->changed, event);
}

void
wakhan_event_notes_touch (WakhanEventNotes *self,
                          WakhanEvent      *event,
                          WakhanNote       *note)
{
  Entry      *entry = g_hash_table_lookup (self->entries, event);
  WakhanNote *before;

  g_return_if_fail (entry);

  before = entry->newest;
  if (note == before && get_modified (note) < entry->modified)
    find_newest (entry);
  else if (note == before || is_newer (note, before))
    set_newest (entry, note);
  if (entry->newest != before || g_strcmp0 (entry->kind, wakhan_note_get_kind (entry->newest)) != 0)
    g_hash_table_add (self->changed, event);
}

const GPtrArray *
wakhan_event_notes_get (WakhanEventNotes *self,
                        WakhanEvent      *event)
{
  Entry *entry = g_hash_table_lookup (self->entries, event);

  return entry ? entry->notes : NULL;
}

WakhanNote *
wakhan_event_notes_get_newest (WakhanEventNotes *self,
                               WakhanEvent      *event)
{
  Entry *entry = g_hash_table_lookup (self->entries, event);

  return entry ? entry->newest : NULL;
}

GPtrArray *
wakhan_event_notes_list (WakhanEventNotes *self)
{
  GPtrArray     *events = g_ptr_array_sized_new (g_hash_table_size (self->entries));
  GHashTableIter iter;
  gpointer       event;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, &event, NULL))
    g_ptr_array_add (events, event);
  return events;
}

GPtrArray *
wakhan_event_notes_take_changed (WakhanEventNotes *self)
{
  GPtrArray     *events;
  GHashTableIter iter;
  gpointer       event;

  if (g_hash_table_size (self->changed) == 0)
    return NULL;
  events = g_ptr_array_new ();
  g_hash_table_iter_init (&iter, self->changed);
  while (g_hash_table_iter_next (&iter, &event, NULL))
    {
      Entry *entry = g_hash_table_lookup (self->entries, event);

      if (entry)
        entry->kind = g_intern_string (wakhan_note_get_kind (entry->newest));
      g_ptr_array_add (events, event);
    }
  g_hash_table_remove_all (self->changed);
  return events;
}
