/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_saved_file_dup_refusal:
 * @session: has a study
 * @file: that is to be written, and replaced if it is there
 *
 * Returns: (transfer full) (nullable): why it is not: the text that is open is in it. Said aloud
 *   too.
 */
char *wakhan_saved_file_dup_refusal (WakhanSession *session,
                                     GFile         *file);

/**
 * wakhan_saved_file_tell:
 * @dialog: what the file was saved from; closed where that went well
 * @file: that was written
 * @result: of wakhan_safe_copy_write_async()
 * @words: translated, with “%s” for the file's name: told once it is saved
 * @problem: (out) (transfer full) (nullable): why it is not, which is said aloud too, since nothing
 *   that has the keyboard changes then
 *
 * The folder may be a remote one, and so a failure comes late: a dialog waits for it.
 *
 * Returns: whether it was saved
 */
gboolean wakhan_saved_file_tell (GtkWindow     *dialog,
                                 WakhanSession *session,
                                 GFile         *file,
                                 GAsyncResult  *result,
                                 const char    *words,
                                 char         **problem);

G_END_DECLS
