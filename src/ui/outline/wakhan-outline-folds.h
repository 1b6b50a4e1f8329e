/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Which rows of an outline are open, by the names of their sections: a text that was read again has
 * other sections of the same names. */
typedef struct _WakhanOutlineFolds WakhanOutlineFolds;

/**
 * wakhan_outline_folds_new:
 * @tree: of #WakhanSection
 */
WakhanOutlineFolds *wakhan_outline_folds_new (GtkTreeListModel *tree);
void                wakhan_outline_folds_free (WakhanOutlineFolds *self);

/**
 * wakhan_outline_folds_find:
 * @row: of another tree
 * @is_open: (out): left as it is where the section was not in the first one, or inside a closed one
 */
void wakhan_outline_folds_find (WakhanOutlineFolds *self,
                                GtkTreeListRow     *row,
                                gboolean           *is_open);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanOutlineFolds, wakhan_outline_folds_free)

G_END_DECLS
