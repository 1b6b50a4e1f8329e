/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_clipboard_text_save_async:
 * @callback: in the main thread
 *
 * Makes of what is on the clipboard a text of its own: of a page with paragraphs or headings as
 * such, else of the plain words.
 */
void wakhan_clipboard_text_save_async (GdkClipboard       *clipboard,
                                       GCancellable       *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);

/**
 * wakhan_clipboard_text_save_finish:
 *
 * Returns: (transfer full) (nullable): its file; %NULL with an error of
 *   wakhan_pasted_text_save_finish(), or a %G_IO_ERROR_NOT_FOUND that says that there is no text
 */
GFile *wakhan_clipboard_text_save_finish (GAsyncResult *result,
                                          GError      **error);

G_END_DECLS
