/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-section.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The sections of a text as rows that open and close; those alone that are looked for, and what
 * they lie in, where something is. */
typedef struct _WakhanOutlineTree WakhanOutlineTree;

/**
 * wakhan_outline_tree_new:
 * @outline: whose sections these are
 * @words: to be looked for; empty: everything is shown
 * @title_in_view: sections of the first level are left out, since they would say it again
 * @most: no more rows than these, until wakhan_outline_tree_show_all()
 */
WakhanOutlineTree *wakhan_outline_tree_new (WakhanSection *outline,
                                            const char    *words,
                                            gboolean       title_in_view,
                                            guint          most);
void               wakhan_outline_tree_free (WakhanOutlineTree *self);
/* (transfer none): of GtkTreeListRow */
GListModel *wakhan_outline_tree_get_model (WakhanOutlineTree *self);
void        wakhan_outline_tree_set_title_in_view (WakhanOutlineTree *self,
                                                   gboolean           title_in_view);
/* Opens and closes the sections that are in both as they are in @before. */
void wakhan_outline_tree_fold_as (WakhanOutlineTree *self,
                                  WakhanOutlineTree *before);
void wakhan_outline_tree_show_all (WakhanOutlineTree *self);

G_END_DECLS
