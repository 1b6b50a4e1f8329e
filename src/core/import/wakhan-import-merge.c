/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-merge.h"

#include <string.h>

/* What two of the same have alike. */
static char *
create_key (const char *date,
            const char *title)
{
  g_autofree char *folded = g_utf8_casefold (title, -1);

  return g_strconcat (date, "\n", folded, NULL);
}

static const char *
get_date (const WakhanIncomingEvent *item)
{
  return wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_DATE);
}

static char *
create_item_key (const WakhanIncomingEvent *item)
{
  return create_key (get_date (item),
                     wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_TITLE));
}

/* Those of the timeline whose dates come in: to ask for the others would make them. */
static GHashTable *
list_known (WakhanIncomingEvents *events,
            WakhanTimeline       *timeline)
{
  GHashTable            *known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) dates = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < events->events->len; i++)
    g_hash_table_add (dates, (char *) get_date (g_ptr_array_index (events->events, i)));
  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      const char  *date = wakhan_date_get_edtf (wakhan_timeline_get_date (timeline, i));
      WakhanEvent *event;

      if (!g_hash_table_contains (dates, date))
        continue;
      event = wakhan_timeline_get_event (timeline, i);
      g_hash_table_insert (known, create_key (date, wakhan_event_get_title (event)), event);
    }
  return known;
}

guint
wakhan_import_merge_compare (WakhanIncomingEvents *events,
                             WakhanStudy          *study)
{
  g_autoptr (GHashTable) known = NULL;
  g_autoptr (GHashTable) seen = NULL;
  guint                  n = 0;

  g_return_val_if_fail (events, 0);
  g_return_val_if_fail (WAKHAN_IS_STUDY (study), 0);

  known = list_known (events, wakhan_study_get_timeline (study));
  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < events->events->len; i++)
    {
      WakhanIncomingEvent *item = g_ptr_array_index (events->events, i);
      char                *key = create_item_key (item);
      gpointer             twin;

      g_set_object (&item->same, g_hash_table_lookup (known, key));
      item->twin = g_hash_table_lookup_extended (seen, key, NULL, &twin) ? GPOINTER_TO_UINT (twin)
                                                                         : G_MAXUINT;
      n += item->same || item->twin != G_MAXUINT;
      if (item->twin == G_MAXUINT)
        g_hash_table_insert (seen, key, GUINT_TO_POINTER (i));
      else
        g_free (key);
    }
  return n;
}

/* What @from knows and @into does not. */
static void
add_words (WakhanOwnEvent *into,
           WakhanOwnEvent *from)
{
  static const WakhanOwnEventWord words[] = { WAKHAN_OWN_EVENT_SUMMARY, WAKHAN_OWN_EVENT_CATEGORY,
                                              WAKHAN_OWN_EVENT_PLACE, WAKHAN_OWN_EVENT_SOURCE };
  const char *const              *actors =
    wakhan_own_event_get_list (from, WAKHAN_OWN_EVENT_ACTORS);
  const char *const       *known = wakhan_own_event_get_list (into, WAKHAN_OWN_EVENT_ACTORS);
  g_autoptr (GStrvBuilder) both = g_strv_builder_new ();
  g_auto (GStrv)           all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (!*wakhan_own_event_get_word (into, words[i]))
      wakhan_own_event_set_word (into, words[i], wakhan_own_event_get_word (from, words[i]));
  g_strv_builder_addv (both, (const char **) known);
  for (guint i = 0; actors[i]; i++)
    if (!g_strv_contains (known, actors[i]))
      g_strv_builder_add (both, actors[i]);
  all = g_strv_builder_end (both);
  wakhan_own_event_set_list (into, WAKHAN_OWN_EVENT_ACTORS, (const char *const *) all);
}

/* What ids of the file are called here: the events that come by their own, those that are there by
 * theirs. */
static void
rename_related (WakhanOwnEvent    *event,
                WakhanOwnEventList list,
                GHashTable        *ids,
                WakhanTimeline    *timeline)
{
  const char *const       *given = wakhan_own_event_get_list (event, list);
  g_autoptr (GStrvBuilder) known = g_strv_builder_new ();
  g_auto (GStrv)           all = NULL;

  for (guint i = 0; given[i]; i++)
    {
      const char *id = g_hash_table_lookup (ids, given[i]);

      if (!id && wakhan_timeline_find_id (timeline, given[i]))
        id = given[i];
      if (id)
        g_strv_builder_add (known, id);
    }
  all = g_strv_builder_end (known);
  wakhan_own_event_set_list (event, list, (const char *const *) all);
}

/* On its words, where they stand in the text once. */
static void
add_anchor (WakhanOwnEvent *event,
            const char     *words,
            WakhanDocument *document)
{
  const char *text = wakhan_document_get_text (document);
  const char *found = words && *words ? strstr (text, words) : NULL;
  guint       start;

  if (!found || strstr (found + 1, words))
    return;
  start = wakhan_document_byte_to_offset (document, found - text);
  {
    g_autoptr (WakhanAnchor) anchor =
      wakhan_anchor_new_for_range (document, start, start + (guint) g_utf8_strlen (words, -1));

    wakhan_entry_add_anchor (WAKHAN_ENTRY (event), anchor);
  }
}

typedef struct
{
  WakhanIncomingEvents *events;
  WakhanStudy          *study;
  GPtrArray            *entries; /* one for each event that comes in, or NULL */
  GHashTable           *ids;     /* of the file, what they are here */
  GHashTable           *joined;  /* entries that stand for events that are there, by their ids */
} Merge;

static void
join_same (Merge               *self,
           WakhanIncomingEvent *item)
{
  const char     *id = wakhan_event_get_id (item->same);
  WakhanOwnEvent *entry = g_hash_table_lookup (self->joined, id);

  if (!entry)
    {
      entry = wakhan_study_create_own_event (self->study, item->same);
      g_hash_table_insert (self->joined, g_strdup (id), entry);
    }
  add_words (entry, item->event);
  if (item->id)
    g_hash_table_insert (self->ids, g_strdup (item->id), g_strdup (id));
}

static void
take_item (Merge   *self,
           guint    position,
           gboolean joins)
{
  WakhanIncomingEvent *item = g_ptr_array_index (self->events->events, position);
  WakhanOwnEvent      *entry;

  g_ptr_array_add (self->entries, NULL);
  if (joins && item->same)
    {
      join_same (self, item);
      return;
    }
  entry = joins && item->twin != G_MAXUINT ? g_ptr_array_index (self->entries, item->twin) : NULL;
  if (entry)
    add_words (entry, item->event);
  else
    {
      entry = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
      for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
        wakhan_own_event_set_word (entry, i, wakhan_own_event_get_word (item->event, i));
      for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
        wakhan_own_event_set_list (entry, i, wakhan_own_event_get_list (item->event, i));
      add_anchor (entry, item->words, wakhan_study_get_document (self->study));
      g_ptr_array_index (self->entries, position) = entry;
    }
  if (item->id)
    g_hash_table_insert (self->ids, g_strdup (item->id),
                         g_strdup (wakhan_own_event_get_event_id (entry)));
}

static void
add_new (Merge        *self,
         WakhanChange *change,
         guint        *n_new)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (self->study);

  for (guint i = 0; i < self->entries->len; i++)
    {
      WakhanOwnEvent *entry = g_ptr_array_index (self->entries, i);

      if (!entry)
        continue;
      rename_related (entry, WAKHAN_OWN_EVENT_DISPUTED_BY, self->ids, timeline);
      rename_related (entry, WAKHAN_OWN_EVENT_REFINED_BY, self->ids, timeline);
      wakhan_change_add (change, NULL, entry);
      (*n_new)++;
    }
}

/* Those that know nothing more stay as they are. */
static void
add_joined (Merge        *self,
            WakhanChange *change,
            guint        *n_joined)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (self->study);
  WakhanNotebook *notebook = wakhan_study_get_notebook (self->study);
  GHashTableIter  iter;
  gpointer        id;
  gpointer        entry;

  g_hash_table_iter_init (&iter, self->joined);
  while (g_hash_table_iter_next (&iter, &id, &entry))
    {
      WakhanEvent               *event = wakhan_timeline_find_id (timeline, id);
      g_autoptr (WakhanOwnEvent) was = wakhan_study_create_own_event (self->study, event);
      WakhanOwnEvent            *before =
        wakhan_notebook_find_event (notebook, wakhan_entry_get_id (WAKHAN_ENTRY (was)));

      if (wakhan_entry_is_equal (WAKHAN_ENTRY (was), entry))
        continue;
      wakhan_change_add (change, before, entry);
      (*n_joined)++;
    }
}

static void
unref_entry (gpointer entry)
{
  if (entry)
    g_object_unref (entry);
}

WakhanChange *
wakhan_import_merge_create_change (WakhanIncomingEvents *events,
                                   WakhanStudy          *study,
                                   gboolean              joins,
                                   guint                *n_new,
                                   guint                *n_joined)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_IMPORT_EVENTS);
  Merge                    self = { .events = events, .study = study };

  g_return_val_if_fail (events && n_new && n_joined, NULL);
  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  *n_new = 0;
  *n_joined = 0;
  self.entries = g_ptr_array_new_with_free_func (unref_entry);
  self.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.joined = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  for (guint i = 0; i < events->events->len; i++)
    take_item (&self, i, joins);
  add_new (&self, change, n_new);
  add_joined (&self, change, n_joined);
  g_ptr_array_unref (self.entries);
  g_hash_table_unref (self.ids);
  g_hash_table_unref (self.joined);
  return wakhan_change_get_n_entries (change) > 0 ? g_steal_pointer (&change) : NULL;
}
