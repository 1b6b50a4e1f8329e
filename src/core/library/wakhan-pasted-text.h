/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Words from the clipboard become a text of its own, a file in wakhan/texts of the user's data
 * folder. */

/**
 * wakhan_pasted_text_is:
 *
 * Asks no disk.
 *
 * Returns: whether @file is such a text
 */
gboolean wakhan_pasted_text_is (GFile *file);

/**
 * wakhan_pasted_text_save:
 * @words: UTF-8, with more than blanks in it
 * @is_html: a page or a part of one, which is kept as it is
 *
 * Writes it under a name that no other has; what was pasted before with the same words is that text
 * still. Blocks; any thread. O(texts that were pasted).
 *
 * Returns: (transfer full) (nullable): the file; %NULL with a %WAKHAN_SAFE_FILE_ERROR
 */
GFile *wakhan_pasted_text_save (const char *words,
                                gboolean    is_html,
                                GError    **error);

/**
 * wakhan_pasted_text_discard:
 * @id: what the text is known by
 *
 * Puts the file of a text that was pasted into the desktop's trash. Not where there is a file of
 * notes for it, with events or what was decided of dates, whatever is in it; nor where there is no
 * trash. Blocks; any thread.
 */
void wakhan_pasted_text_discard (GFile      *file,
                                 const char *id);

/**
 * wakhan_pasted_text_save_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_pasted_text_save_async (const char         *words,
                                    gboolean            is_html,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);

/**
 * wakhan_pasted_text_save_finish:
 *
 * Returns: (transfer full) (nullable): as wakhan_pasted_text_save()
 */
GFile *wakhan_pasted_text_save_finish (GAsyncResult *result,
                                       GError      **error);

G_END_DECLS
