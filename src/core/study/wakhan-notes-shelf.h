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

/* The same in another thread. */
void             wakhan_notes_shelf_find_async (const char         *id,
                                                GCancellable       *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer            user_data);
WakhanShelfBook *wakhan_notes_shelf_find_finish (GAsyncResult *result,
                                                 GError      **error);

/* Reads the notes of another notebook in another thread; finish() brings copies of them into @notebook, as one change.
 * Returns: how many; 0 with an error where they could not be read. */
void  wakhan_notes_shelf_take_over_async (const char         *id,
                                          WakhanNotebook     *notebook,
                                          GAsyncReadyCallback callback,
                                          gpointer            user_data);
guint wakhan_notes_shelf_take_over_finish (GAsyncResult *result,
                                           GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanShelfBook, wakhan_shelf_book_free)

G_END_DECLS
