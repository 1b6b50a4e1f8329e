/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-joined-words.h"

#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

char *
wakhan_joined_words_dup (const WakhanNotesCopies *joined)
{
  const guint      n_differing = joined->differing->len;
  g_autofree char *first = g_path_get_basename (g_ptr_array_index (joined->paths, 0));
  g_autofree char *n_joined = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note was joined.", "%u notes were joined.", joined->n_joined),
    joined->n_joined);
  g_autofree char *n_differ = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u differs in both.", "%u differ in both.", n_differing),
    n_differing);
  g_autofree char *more = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", joined->paths->len - 1),
    joined->paths->len - 1);
  g_autofree char *quoted = NULL;

  /* Translators: the name of a file, and “and 2 more”. */
  quoted = joined->paths->len > 1 ? g_strdup_printf (_ ("“%s” %s"), first, more)
                                  : g_strdup_printf (_ ("“%s”"), first);
  if (joined->n_joined == 0 && n_differing == 0)
    return wakhan_word_list_join_sentences (
      (const char *const[]){ _ ("It held nothing that is not here, and was put aside."), quoted },
      2);
  return wakhan_word_list_join_sentences (
    (const char *const[]){ n_joined, n_differing > 0 ? n_differ : NULL, quoted }, 3);
}
