/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_selected_words_find:
 * @session: with a study
 * @start: (out): in characters
 * @end: (out): exclusive
 *
 * Returns: whether words of the text are selected: they are made whole
 */
gboolean wakhan_selected_words_find (WakhanSession *session,
                                     guint         *start,
                                     guint         *end);

/**
 * wakhan_selected_words_dup_title:
 * @start: of words, in characters
 * @end: exclusive
 *
 * Returns: (transfer full): what they are as a title: in one line, and cut at a word where they are
 *   longer than one
 */
char *wakhan_selected_words_dup_title (WakhanDocument *document,
                                       guint           start,
                                       guint           end);

G_END_DECLS
