/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-search.h"

#include "wakhan-file-mark.h"
#include "wakhan-fingerprint.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-likeness.h"

typedef struct
{
  GPtrArray          *entries;
  WakhanLibraryEntry *text; /* that is opened */
  gboolean            is_empty;
} Search;

static gboolean
is_equal (const char *a,
          const char *b)
{
  return a && *a && g_strcmp0 (a, b) == 0;
}

static gboolean
knows_checksum (Search     *self,
                const char *checksum)
{
  for (guint i = 0; i < self->entries->len; i++)
    if (is_equal (((WakhanLibraryEntry *) g_ptr_array_index (self->entries, i))->checksum,
                  checksum))
      return TRUE;
  return FALSE;
}

/* Whether a text still stands where it was, edited perhaps. Another known text there, or one that
 * has nothing of it, is not it. */
static gboolean
is_where_it_was (Search                   *self,
                 const WakhanLibraryEntry *entry)
{
  g_autoptr (GFile)              file = entry->uri ? g_file_new_for_uri (entry->uri) : NULL;
  g_autoptr (WakhanDocument)     document = NULL;
  g_autoptr (WakhanLibraryEntry) now = NULL;

  if (!file || is_equal (entry->uri, self->text->uri) || !g_file_query_exists (file, NULL))
    return FALSE;
  document = wakhan_text_import_file (file, NULL, NULL, NULL);
  if (!document)
    return TRUE; /* it cannot be read now */
  now = wakhan_library_entry_new_for_document (entry->uri, document);
  if (is_equal (entry->checksum, now->checksum))
    return TRUE;
  return !knows_checksum (self, now->checksum) && entry->fingerprint &&
         wakhan_text_likeness_judge (entry->fingerprint, now->fingerprint) !=
           WAKHAN_TEXT_LIKENESS_NONE;
}

/* Whether the text that was here is the one that is. Where a file of the same form has taken its
 * name, the old one is near by. */
static gboolean
has_stayed (Search                   *self,
            const WakhanLibraryEntry *here)
{
  if (!here->fingerprint)
    return TRUE;
  switch (wakhan_text_likeness_judge (here->fingerprint, self->text->fingerprint))
    {
    case WAKHAN_TEXT_LIKENESS_SAME:
      return TRUE;
    case WAKHAN_TEXT_LIKENESS_SOME:
    case WAKHAN_TEXT_LIKENESS_UNKNOWN:
      return is_equal (here->mark, self->text->mark) ||
             !wakhan_file_mark_has_moved (here->uri, here->mark, NULL);
    case WAKHAN_TEXT_LIKENESS_NONE:
      return FALSE;
    }
  g_return_val_if_reached (FALSE);
}

/* The text with the same words that has moved here; a copy is @kin of the one that stayed. */
static WakhanLibraryEntry *
find_moved (Search              *self,
            WakhanLibraryEntry  *here,
            WakhanLibraryEntry **kin)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      WakhanLibraryEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry == here || !is_equal (entry->checksum, self->text->checksum))
        continue;
      if (!is_where_it_was (self, entry))
        return entry;
      *kin = entry;
    }
  return NULL;
}

static gboolean
is_of_series (Search                   *self,
              const WakhanLibraryEntry *entry)
{
  g_autofree char *old_name = entry->uri ? g_path_get_basename (entry->uri) : NULL;
  g_autofree char *name = g_path_get_basename (self->text->uri);

  return wakhan_text_likeness_is_series (entry->numbers, self->text->numbers) ||
         wakhan_text_likeness_is_series (old_name, name);
}

/* The text that was renamed and worked on. Where that is not sure, @kin is what it may be. */
static WakhanLibraryEntry *
find_alike (Search              *self,
            WakhanLibraryEntry **kin)
{
  WakhanLibraryEntry *best = NULL;
  double              best_likeness = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      WakhanLibraryEntry      *entry = g_ptr_array_index (self->entries, i);
      const WakhanTextLikeness kind =
        entry->fingerprint
          ? wakhan_text_likeness_judge (entry->fingerprint, self->text->fingerprint)
          : WAKHAN_TEXT_LIKENESS_NONE;
      const double likeness =
        entry->fingerprint
          ? wakhan_fingerprint_compare (entry->fingerprint, self->text->fingerprint)
          : 0;
      const gboolean is_file =
        is_equal (entry->mark, self->text->mark) && kind != WAKHAN_TEXT_LIKENESS_NONE;

      if ((kind < WAKHAN_TEXT_LIKENESS_SOME && !is_file) || likeness < best_likeness)
        continue;
      if (is_where_it_was (self, entry))
        {
          if (kind == WAKHAN_TEXT_LIKENESS_SAME)
            *kin = entry;
          continue;
        }
      if (!is_file && entry->uri &&
          wakhan_file_mark_has_moved (entry->uri, entry->mark, self->text->uri))
        continue;
      best_likeness = likeness;
      best = is_file || (kind == WAKHAN_TEXT_LIKENESS_SAME && !is_of_series (self, entry)) ? entry
                                                                                           : NULL;
      *kin = best ? NULL : entry;
    }
  return best;
}

WakhanLibraryEntry *
wakhan_library_search_identify (GPtrArray           *entries,
                                WakhanLibraryEntry  *text,
                                gboolean             is_empty,
                                WakhanLibraryEntry **kin)
{
  Search              search = { entries, text, is_empty };
  WakhanLibraryEntry *here = NULL;
  WakhanLibraryEntry *moved;

  *kin = NULL;
  for (guint i = 0; i < entries->len && !here; i++)
    if (is_equal (((WakhanLibraryEntry *) g_ptr_array_index (entries, i))->uri, text->uri))
      here = g_ptr_array_index (entries, i);
  if (here && (is_empty || is_equal (here->checksum, text->checksum)))
    return here;
  moved = is_empty ? NULL : find_moved (&search, here, kin);
  if (moved)
    return moved;
  if (here && has_stayed (&search, here))
    return here;
  if (here)
    *kin = *kin ? *kin : here;
  return here || is_empty || *kin ? NULL : find_alike (&search, kin);
}
