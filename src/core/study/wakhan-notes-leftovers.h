/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanLeftover:
 *
 * What emergency copies that earlier processes left hold of one text's notes, whether the text is
 * opened again or not. Owned by its list.
 */
typedef struct
{
  char *study_id;
  char *title;
  guint n_notes; /* that are new, or newer than in the notes file */
} WakhanLeftover;

/**
 * wakhan_notes_leftovers_list_async:
 * @callback: in the thread-default main context of the caller
 *
 * Looks for them in a worker. Copies that say no more than the notes files do already are put
 * aside.
 */
void wakhan_notes_leftovers_list_async (GCancellable       *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);

/**
 * wakhan_notes_leftovers_list_finish:
 *
 * Returns: (transfer full) (nullable) (element-type WakhanLeftover): by title; %NULL with
 *   %G_IO_ERROR_CANCELLED
 */
GPtrArray *wakhan_notes_leftovers_list_finish (GAsyncResult *result,
                                               GError      **error);

/**
 * wakhan_notes_leftovers_bring_back_async:
 * @study_id: whose notes
 * @callback: in the thread-default main context of the caller
 *
 * Writes what the copies hold into the notes file, in a worker; who has that open hears of it as of
 * any other program's writing. Waits up to a second for another program's lock.
 */
void wakhan_notes_leftovers_bring_back_async (const char         *study_id,
                                              GCancellable       *cancellable,
                                              GAsyncReadyCallback callback,
                                              gpointer            user_data);

/**
 * wakhan_notes_leftovers_bring_back_finish:
 *
 * Returns: whether all of it stands in the notes file now, and the copies are put aside; if not, an
 *   error that names the file
 */
gboolean wakhan_notes_leftovers_bring_back_finish (GAsyncResult *result,
                                                   GError      **error);

G_END_DECLS
