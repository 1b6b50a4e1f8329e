/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"

G_BEGIN_DECLS

/**
 * WakhanShelfBook:
 *
 * @place: (nullable): where its text was read last, as people say it, of one that was found alone
 *
 * A notebook that lies in the notes folder.
 */
typedef struct
{
  char *id;
  char *title;
  char *place;
  guint n_notes;
} WakhanShelfBook;

/**
 * wakhan_notes_shelf_list:
 * @without: the id of a notebook to leave out
 *
 * Blocks: it reads all notes files.
 *
 * Returns: (transfer full) (element-type WakhanShelfBook): all others that have notes in them, by
 *   title; the array frees them
 */
GPtrArray *wakhan_notes_shelf_list (const char *without);

/**
 * wakhan_notes_shelf_find:
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable): the notebook with @id; %NULL: it cannot be read, or has no
 *   notes
 */
WakhanShelfBook *wakhan_notes_shelf_find (const char *id);

void wakhan_shelf_book_free (gpointer self);

/**
 * wakhan_notes_shelf_find_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_notes_shelf_find_async (const char         *id,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);

/**
 * wakhan_notes_shelf_find_finish:
 *
 * Returns: (transfer full) (nullable): as wakhan_notes_shelf_find(); %NULL with
 *   %G_IO_ERROR_CANCELLED where it was given up
 */
WakhanShelfBook *wakhan_notes_shelf_find_finish (GAsyncResult *result,
                                                 GError      **error);

/**
 * wakhan_notes_shelf_take_over_async:
 * @id: of another notebook
 * @notebook: the one they are for; kept until it is done
 *
 * Reads its notes in a worker.
 */
void wakhan_notes_shelf_take_over_async (const char         *id,
                                         WakhanNotebook     *notebook,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);

/**
 * wakhan_notes_shelf_take_over_finish:
 *
 * Brings copies of them into the notebook, as one change, without those that it has already. Main
 * thread.
 *
 * Returns: how many; 0 with an error of the notes file where they could not be read
 */
guint wakhan_notes_shelf_take_over_finish (GAsyncResult *result,
                                           GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanShelfBook, wakhan_shelf_book_free)

G_END_DECLS
