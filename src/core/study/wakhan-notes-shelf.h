/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"

G_BEGIN_DECLS

/* A notebook that lies in the notes folder. */
typedef struct
{
  char *id;
  char *title;
  guint n_notes;
} WakhanShelfBook;

/* Blocks. Returns: (transfer full): WakhanShelfBook of all notebooks with notes in them but that of @without, by title. */
GPtrArray *wakhan_notes_shelf_list (const char *without);
/* The same for one; NULL: it has no notes. */
WakhanShelfBook *wakhan_notes_shelf_find (const char *id);
void             wakhan_shelf_book_free (gpointer self);

/* Brings copies of the notes of another notebook into @notebook, as one change named @name. Returns: how many. */
guint wakhan_notes_shelf_take_over (const char     *id,
                                    WakhanNotebook *notebook,
                                    const char     *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanShelfBook, wakhan_shelf_book_free)

G_END_DECLS
