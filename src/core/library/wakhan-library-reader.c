/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-reader.h"

#include "wakhan-library-entry.h"
#include "wakhan-library-listing.h"
#include "wakhan-library.h"
#include "wakhan-notes-survey.h"
#include "wakhan-pasted-text.h"
#include "wakhan-recent-study.h"
#include "wakhan-same-names.h"
#include "wakhan-shared-keys.h"
#include "wakhan-source-file.h"

typedef struct
{
  GCancellable *cancellable; /* nullable */
  GPtrArray    *listings;
  GPtrArray    *entries;
  GHashTable   *ids;   /* of texts that are in the list, or were taken off */
  GHashTable   *files; /* addresses likewise */
  GPtrArray    *items;
} Reader;

static const WakhanLibraryEntry *
find_entry (Reader     *self,
            const char *id)
{
  for (guint i = 0; i < self->entries->len; i++)
    if (g_str_equal (((WakhanLibraryEntry *) self->entries->pdata[i])->id, id))
      return self->entries->pdata[i];
  return NULL;
}

/* Of another machine's files nobody says that they are gone: that machine may be. */
static gboolean
is_gone (GFile *file)
{
  return g_file_is_native (file) && !g_file_query_exists (file, NULL);
}

/* What was moved and opened there is where the library saw it last. */
static GFile *
dup_file (Reader     *self,
          const char *id,
          GFile      *file,
          gboolean   *gone)
{
  const WakhanLibraryEntry *entry = find_entry (self, id);
  g_autoptr (GFile)         other = entry && entry->uri ? g_file_new_for_uri (entry->uri) : NULL;

  *gone = is_gone (file);
  if (*gone && other && !is_gone (other))
    {
      *gone = FALSE;
      return g_steal_pointer (&other);
    }
  return g_object_ref (file);
}

static void
take_notes (WakhanLibraryText *text,
            guint              n_known)
{
  g_auto (WakhanNotesSurvey) survey = { 0 };

  wakhan_notes_survey_read (&survey, text->id);
  text->n_notes = survey.is_read ? survey.n_notes : n_known;
  for (guint i = 0; i <= WAKHAN_N_NOTE_KINDS; i++)
    text->notes[i] = survey.notes[i];
  if (!text->title || !*text->title)
    {
      g_free (text->title);
      text->title = survey.title && *survey.title ? g_steal_pointer (&survey.title)
                                                  : wakhan_source_file_dup_name (text->file);
    }
}

/* When the list was first read: whatever was taken off it before nobody can put back by undoing. */
static gint64
get_beginning (void)
{
  static gsize  is_known;
  static gint64 beginning;

  if (g_once_init_enter (&is_known))
    {
      beginning = g_get_real_time ();
      g_once_init_leave (&is_known, 1);
    }
  return beginning;
}

/* @title: nullable; @facts: nullable, borrowed */
static void
add_text (Reader           *self,
          const char       *id,
          GFile            *file,
          const char       *title,
          gint64            read,
          guint             n_notes,
          WakhanStudyFacts *facts)
{
  const WakhanLibraryListing *listing = wakhan_library_listing_find (self->listings, id);
  WakhanLibraryText           text = { .id = (char *) id, .read = read, .facts = facts };
  g_autofree char            *address = NULL;

  if (g_cancellable_is_cancelled (self->cancellable) ||
      !g_hash_table_add (self->ids, g_strdup (id)))
    return;
  text.file = dup_file (self, id, file, &text.is_gone);
  address = g_file_get_uri (text.file);
  if (g_hash_table_add (self->files, g_steal_pointer (&address)) &&
      (!listing || listing->removed == 0 || listing->removed < read))
    {
      text.title = g_strdup (title);
      text.kind = wakhan_text_kind_find (text.file);
      text.is_pinned = listing && listing->is_pinned;
      take_notes (&text, n_notes);
      g_ptr_array_add (self->items, wakhan_library_item_new (&text));
    }
  else if (listing && listing->removed >= read && listing->removed < get_beginning () &&
           listing->removed > 0 && !text.is_gone)
    wakhan_pasted_text_discard (text.file, id);
  g_free (text.title);
  g_object_unref (text.file);
}

static void
add_recent (Reader    *self,
            GPtrArray *recent)
{
  for (guint i = 0; i < recent->len; i++)
    {
      const WakhanRecentStudy *study = g_ptr_array_index (recent, i);

      if (study->id && *study->id)
        add_text (self, study->id, study->file, study->title, study->read, study->n_notes,
                  study->facts);
    }
}

/* What the reading state has forgotten. */
static void
add_known (Reader *self)
{
  for (guint i = 0; i < self->listings->len; i++)
    {
      const WakhanLibraryListing *listing = g_ptr_array_index (self->listings, i);
      g_autoptr (GFile)           file =
        listing->address ? wakhan_recent_study_create_file (listing->address) : NULL;

      if (file)
        add_text (self, listing->id, file, listing->title, 0, 0, NULL);
    }
  for (guint i = 0; i < self->entries->len; i++)
    {
      const WakhanLibraryEntry *entry = g_ptr_array_index (self->entries, i);
      g_autoptr (GFile)         file =
        entry->uri && *entry->uri ? wakhan_recent_study_create_file (entry->uri) : NULL;

      if (file)
        add_text (self, entry->id, file, NULL, 0, 0, NULL);
    }
}

/* By where they are, those that a person has at several places. */
static void
tell_apart (GPtrArray *items)
{
  g_autoptr (GPtrArray)  titles = g_ptr_array_new ();
  g_autoptr (GHashTable) same = NULL;

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (titles, wakhan_library_item_peek (items->pdata[i])->title);
  same = wakhan_same_names_find (titles);
  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (WakhanLibraryItem) item = items->pdata[i];
      WakhanLibraryText             text = *wakhan_library_item_peek (item);
      g_autofree char              *place = NULL;

      if (g_hash_table_contains (same, text.title) && text.kind != WAKHAN_TEXT_KIND_BUILT_IN &&
          text.kind != WAKHAN_TEXT_KIND_PASTED)
        text.place = place = wakhan_same_names_dup_place (text.file);
      items->pdata[i] = text.place ? wakhan_library_item_new (&text) : g_object_ref (item);
    }
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return wakhan_library_item_compare (*(gpointer *) a, *(gpointer *) b);
}

GPtrArray *
wakhan_library_reader_read (GPtrArray    *recent,
                            GCancellable *cancellable)
{
  g_autofree char     *path = wakhan_library_dup_path ();
  g_autoptr (GKeyFile) keys = NULL;
  Reader               self = { .cancellable = cancellable };

  g_return_val_if_fail (recent, NULL);

  get_beginning ();
  keys = wakhan_shared_keys_read (path, NULL);
  if (!keys)
    keys = g_key_file_new ();
  self.listings = wakhan_library_listing_list (keys);
  self.entries = wakhan_library_entry_list (keys);
  self.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.items = g_ptr_array_new_with_free_func (g_object_unref);
  add_recent (&self, recent);
  add_known (&self);
  tell_apart (self.items);
  g_ptr_array_sort (self.items, compare_items);
  g_ptr_array_unref (self.listings);
  g_ptr_array_unref (self.entries);
  g_hash_table_unref (self.ids);
  g_hash_table_unref (self.files);
  return self.items;
}
