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

/**
 * wakhan_saved_file_leave:
 * @dialog: that has done its work
 * @words: translated: what it did
 *
 * Closes it, and only then tells that: the window behind, where it is read, is the one that a
 * screen reader hears from then on.
 */
void wakhan_saved_file_leave (GtkWindow     *dialog,
                              WakhanSession *session,
                              const char    *words);

G_END_DECLS
