/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reading and writing a file whose content must not be lost. What goes wrong is told in a sentence that names the file. */

typedef enum
{
  WAKHAN_SAFE_FILE_ERROR_UNREADABLE,
  WAKHAN_SAFE_FILE_ERROR_UNWRITABLE,
  WAKHAN_SAFE_FILE_ERROR_CHANGED, /* it is not what was read */
  WAKHAN_SAFE_FILE_ERROR_BUSY,    /* another program has its lock */
} WakhanSafeFileError;

#define WAKHAN_SAFE_FILE_ERROR (wakhan_safe_file_error_quark ())
GQuark wakhan_safe_file_error_quark (void);

/* Writing replaces a file: behind a link, it must be the one that the link leads to, there or not. */
char *wakhan_safe_file_resolve (const char *path,
                                GError    **error);
/* @bytes: NULL where there is no file. What is no regular file is not even opened: a pipe would wait for ever. */
gboolean wakhan_safe_file_read (const char *path,
                                GBytes    **bytes,
                                int        *mode,
                                GError    **error);
/* Through a file beside it, synced, and the folder too; makes the folder. */
gboolean wakhan_safe_file_write (const char *path,
                                 GBytes     *bytes,
                                 int         mode,
                                 GError    **error);
/* The same where the file still holds @known (NULL: where there still is none), else %WAKHAN_SAFE_FILE_ERROR_CHANGED. What another
 * program writes in the very last moment is found out too, where the file system can exchange two files. */
gboolean wakhan_safe_file_replace (const char *path,
                                   GBytes     *bytes,
                                   int         mode,
                                   GBytes     *known,
                                   GError    **error);
gboolean wakhan_safe_file_has_bytes (const char *path,
                                     GBytes     *bytes);
/* Removes what killed processes left beside it while they wrote, a day later. */
void wakhan_safe_file_clean (const char *path);
/* For a caller that finds something wrong itself. */
gboolean    wakhan_safe_file_fail_writing (const char *path,
                                           const char *reason,
                                           GError    **error);
const char *wakhan_safe_file_describe_errno (int code);

G_END_DECLS
