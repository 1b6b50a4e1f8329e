/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-term.h"

G_BEGIN_DECLS

typedef struct
{
  guint       start; /* characters */
  guint       end;   /* exclusive */
  WakhanTerm *term;  /* borrowed from the terms */
} WakhanTermPlace;

/**
 * wakhan_term_finder_find:
 * @terms: a model of WakhanTerm, which have to outlive what is returned
 *
 * Where a name or alias of each term first stands in the running text of each section: marked
 * wherever they stand, a study's chief words would cover the page. Words are compared whole,
 * without regard to case and to English endings of plurals; a word in capitals alone, such as “IS”,
 * stands as it is. Blanks, hyphens and line breaks between words are all the same. O(text).
 *
 * Returns: (transfer full): WakhanTermPlace in text order, none over another; of two that begin
 *   alike the longer one
 */
GArray *wakhan_term_finder_find (WakhanDocument *document,
                                 GListModel     *terms);

G_END_DECLS
