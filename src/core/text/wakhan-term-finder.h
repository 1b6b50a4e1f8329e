/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-document.h"
#include "core/wakhan-term.h"

G_BEGIN_DECLS

typedef struct
{
  guint       start; /* characters */
  guint       end;   /* exclusive */
  WakhanTerm *term;  /* borrowed from the terms */
} WakhanTermPlace;

/* Where each name and alias of a term first stands in the running text, as a whole word and written as it is: marked wherever
 * they stand, a study's chief words would cover the page.
 * Returns: (transfer full): WakhanTermPlace in text order, none over another; of two the longer one. */
GArray *wakhan_term_finder_find (WakhanDocument *document,
                                 GListModel     *terms);

G_END_DECLS
