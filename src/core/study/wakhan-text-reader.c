/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-reader.h"

#include "wakhan-date-events.h"
#include "wakhan-date-finder.h"
#include "wakhan-library-identity.h"
#include "wakhan-library.h"
#include "wakhan-memory.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-title.h"

#define LARGE_TEXT (1024 * 1024) /* characters */

/* The date in these words, however they give it; NULL: there is none. */
static WakhanDate *
read_date (const char *words)
{
  WakhanDate        *date = wakhan_date_parse (words, NULL);
  g_autoptr (GArray) found = NULL;

  if (date)
    return date;
  found = wakhan_date_finder_find (words);
  return found->len > 0 ? wakhan_date_ref (g_array_index (found, WakhanFoundDate, 0).date) : NULL;
}

static void
set_credits (WakhanStudyContent  *self,
             const WakhanCredits *credits)
{
  self->author = g_strdup (credits->author);
  self->date = credits->date ? read_date (credits->date) : NULL;
}

WakhanStudyContent *
wakhan_text_reader_read (GFile        *file,
                         GCancellable *cancellable,
                         GError      **error)
{
  g_autoptr (WakhanStudyContent)    self = NULL;
  g_autoptr (WakhanDocument)        document = NULL;
  g_autoptr (WakhanTimeline)        timeline = NULL;
  g_autofree char                  *encoding = NULL;
  g_autofree char                  *title = NULL;
  g_autoptr (WakhanLibraryIdentity) identity = NULL;
  WakhanDateManner                  manner;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  encoding = wakhan_library_dup_encoding (file);
  document = wakhan_text_import_file (file, encoding, cancellable, error);
  if (!document || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  identity = wakhan_library_identity_find (file, document);
  manner = wakhan_library_find_date_manner (identity->id);
  timeline = wakhan_date_events_create_in_manner (document, manner);
  title = wakhan_text_title_dup (file, document);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  self = wakhan_study_content_new (identity->id, title, document, timeline);
  self->date_manner = manner;
  self->kin = g_steal_pointer (&identity->kin);
  self->guess = g_steal_pointer (&identity->guess);
  self->is_guess = identity->problem != NULL;
  self->library_problem = g_steal_pointer (&identity->problem);
  if (wakhan_document_get_length (document) > LARGE_TEXT)
    wakhan_memory_give_back ();
  if (wakhan_document_get_credits (document))
    set_credits (self, wakhan_document_get_credits (document));
  return g_steal_pointer (&self);
}
