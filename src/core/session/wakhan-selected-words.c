/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-selected-words.h"

#include "wakhan-words.h"

#include <string.h>

#define MOST_TITLE 80 /* characters */

gboolean
wakhan_selected_words_find (WakhanSession *session,
                            guint         *start,
                            guint         *end)
{
  WakhanDocument *document;
  WakhanTextRange selection;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), FALSE);
  g_return_val_if_fail (wakhan_session_get_study (session), FALSE);

  document = wakhan_study_get_document (wakhan_session_get_study (session));
  selection = wakhan_navigator_get_selection (wakhan_session_get_navigator (session));
  *start = selection.start;
  *end = MIN (selection.end, wakhan_document_get_length (document));
  return wakhan_words_fit (document, start, end);
}

char *
wakhan_selected_words_dup_title (WakhanDocument *document,
                                 guint           start,
                                 guint           end)
{
  g_autofree char *words = NULL;
  g_autofree char *cut = NULL;
  char            *blank;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (start <= end, NULL);

  words = wakhan_document_dup_range (document, start, end);
  g_strstrip (g_strdelimit (words, "\n\t", ' '));
  if (g_utf8_strlen (words, -1) <= MOST_TITLE)
    return g_steal_pointer (&words);
  cut = g_utf8_substring (words, 0, MOST_TITLE);
  blank = strrchr (cut, ' ');
  if (blank)
    *blank = '\0';
  return g_strconcat (cut, "…", NULL);
}
