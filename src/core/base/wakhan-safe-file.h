/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reading and writing a file whose content must not be lost. What goes wrong is told in a
 * sentence that names the file. */

typedef enum
{
  WAKHAN_SAFE_FILE_ERROR_UNREADABLE,
  WAKHAN_SAFE_FILE_ERROR_UNWRITABLE,
  WAKHAN_SAFE_FILE_ERROR_CHANGED, /* it is not what was read */
  WAKHAN_SAFE_FILE_ERROR_BUSY,    /* another program has its lock */
} WakhanSafeFileError;

#define WAKHAN_SAFE_FILE_ERROR (wakhan_safe_file_error_quark ())
GQuark wakhan_safe_file_error_quark (void);

/**
 * wakhan_safe_file_resolve:
 * @path: of a file, there or not
 *
 * Writing replaces a file: behind a link, it must be the one that the link leads to. Blocks.
 *
 * Returns: (transfer full) (nullable): the path behind all links; %NULL with
 *   %WAKHAN_SAFE_FILE_ERROR_UNREADABLE where they lead in a circle, or the disk does not answer
 */
char *wakhan_safe_file_resolve (const char *path,
                                GError    **error);

/**
 * wakhan_safe_file_read:
 * @bytes: (out) (transfer full): left as it is where there is no file, so let it be %NULL
 * @mode: (out): its permission bits; left as it is likewise
 *
 * What is no regular file is not even opened: a pipe would wait for ever. Blocks; any thread.
 *
 * Returns: whether it was read, or is not there; if not, %WAKHAN_SAFE_FILE_ERROR_UNREADABLE, also
 *   for more than a gigabyte
 */
gboolean wakhan_safe_file_read (const char *path,
                                GBytes    **bytes,
                                int        *mode,
                                GError    **error);

/**
 * wakhan_safe_file_write:
 * @path: behind all links; its folder is made if there is none
 * @mode: permission bits, of which the umask takes its part
 *
 * Fills a file beside it, puts that in its place, and syncs both the file and its folder: after a
 * power cut one has the old bytes or the new. Blocks; any thread.
 *
 * Returns: whether it is written; if not, %WAKHAN_SAFE_FILE_ERROR_UNWRITABLE, and the file as it
 *   was unless only the syncing of the folder failed
 */
gboolean wakhan_safe_file_write (const char *path,
                                 GBytes     *bytes,
                                 int         mode,
                                 GError    **error);

/**
 * wakhan_safe_file_replace:
 * @known: (nullable): what the file has to hold still; %NULL: there still has to be none
 *
 * As wakhan_safe_file_write(). What another program writes in the very last moment is found out
 * too, where the file system can exchange two files.
 *
 * Returns: whether it is written; if not, %WAKHAN_SAFE_FILE_ERROR_CHANGED or
 *   %WAKHAN_SAFE_FILE_ERROR_UNWRITABLE
 */
gboolean wakhan_safe_file_replace (const char *path,
                                   GBytes     *bytes,
                                   int         mode,
                                   GBytes     *known,
                                   GError    **error);

/**
 * wakhan_safe_file_has_bytes:
 *
 * Blocks; reads no more than one byte beyond the length of @bytes.
 *
 * Returns: whether the file holds @bytes and no more; %FALSE too where it cannot be read
 */
gboolean wakhan_safe_file_has_bytes (const char *path,
                                     GBytes     *bytes);

/**
 * wakhan_safe_file_fail_writing:
 * @reason: translated, in the middle of a sentence that names the file
 *
 * For a caller that finds something wrong itself.
 *
 * Returns: %FALSE, with %WAKHAN_SAFE_FILE_ERROR_UNWRITABLE in @error
 */
gboolean wakhan_safe_file_fail_writing (const char *path,
                                        const char *reason,
                                        GError    **error);

/**
 * wakhan_safe_file_describe_errno:
 *
 * Returns: (transfer none): what @code means to a person, translated, for the middle of a sentence
 *   that names the file; not to be kept
 */
const char *wakhan_safe_file_describe_errno (int code);

G_END_DECLS
