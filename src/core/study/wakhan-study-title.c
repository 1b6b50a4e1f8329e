/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-title.h"

#include "wakhan-fold.h"

static gboolean
is_same (const char *one,
         const char *other)
{
  g_autoptr (WakhanFoldedText) folded = wakhan_folded_text_new (one, WAKHAN_FOLD_ALL);
  g_autoptr (WakhanFoldedText) other_folded = wakhan_folded_text_new (other, WAKHAN_FOLD_ALL);

  return g_str_equal (wakhan_folded_text_get_folded (folded),
                      wakhan_folded_text_get_folded (other_folded));
}

gboolean
wakhan_study_title_begins_text (WakhanStudy *study)
{
  WakhanDocument  *document;
  const char      *title;
  g_autofree char *heading = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), FALSE);

  document = wakhan_study_get_document (study);
  title = wakhan_study_get_title (study);
  if (!wakhan_document_begins_with_title (document))
    return FALSE;
  heading = wakhan_document_dup_title (document, wakhan_document_get_block (document, 0));
  return !title || !heading || is_same (title, heading);
}
