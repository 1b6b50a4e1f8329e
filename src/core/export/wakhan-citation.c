/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-citation.h"

#include "wakhan-note-label.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

static char *
dup_paragraph (WakhanStudy *study,
               guint        start,
               guint        end)
{
  const WakhanAnchorMatch match = { .state = WAKHAN_ANCHOR_FOUND, .start = start, .end = end };

  return wakhan_note_label_dup_paragraph (wakhan_study_get_note_index (study), &match);
}

/* Paragraphs that were marked together stand in one line: a citation is put into a sentence. */
static char *
dup_words (WakhanStudy *study,
           guint        start,
           guint        end)
{
  g_autofree char *words =
    wakhan_document_dup_words (wakhan_study_get_document (study), start, end);

  return g_strdup (g_strstrip (g_strdelimit (words, "\n\t", ' ')));
}

char *
wakhan_citation_new (WakhanStudy *study,
                     guint        start,
                     guint        end)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *words = NULL;
  g_autofree char      *joined = NULL;
  const char           *author;
  char                 *paragraph;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (start <= end, NULL);

  words = dup_words (study, start, end);
  author = wakhan_study_get_author (study);
  if (author)
    g_ptr_array_add (facts, g_strdup (author));
  /* Translators: the title of a text in a citation */
  g_ptr_array_add (facts,
                   g_strdup_printf (C_ ("citation", "“%s”"), wakhan_study_get_title (study)));
  if (wakhan_study_get_date (study))
    g_ptr_array_add (facts, wakhan_date_to_words (wakhan_study_get_date (study)));
  paragraph = dup_paragraph (study, start, end);
  if (paragraph)
    g_ptr_array_add (facts, paragraph);
  g_ptr_array_add (facts, NULL);
  joined = wakhan_word_list_join ((const char *const *) facts->pdata);
  /* Translators: words of a text, and where they stand */
  return g_strdup_printf (C_ ("citation", "“%s” (%s)"), words, joined);
}
