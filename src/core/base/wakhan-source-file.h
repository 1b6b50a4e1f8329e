/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a person gives to be read: it may be anything that has a name, and some of that has no
 * end. */

typedef enum
{
  WAKHAN_SOURCE_ERROR_ADDRESS, /* nothing that names a file */
  WAKHAN_SOURCE_ERROR_FOLDER,
  WAKHAN_SOURCE_ERROR_SPECIAL, /* a pipe, a socket, a device, or what never ends */
  WAKHAN_SOURCE_ERROR_TOO_LARGE,
  WAKHAN_SOURCE_ERROR_EMPTY, /* there were words in it before */
} WakhanSourceError;

#define WAKHAN_SOURCE_ERROR (wakhan_source_error_quark ())
GQuark wakhan_source_error_quark (void);

/**
 * wakhan_source_file_dup_name:
 *
 * Asks no disk, so that it may be called where a window waits.
 *
 * Returns: (transfer full): the name to show for @file, be it no file at all; never %NULL
 */
char *wakhan_source_file_dup_name (GFile *file);

/**
 * wakhan_source_file_load:
 * @largest: in bytes
 *
 * Reads a file of words, and nothing that is no file. Blocks for as long as the disk does, but for
 * no other program. May run in any thread.
 *
 * Returns: (transfer full) (nullable): what stands in it; %NULL with a %WAKHAN_SOURCE_ERROR, whose
 *   message names it, or a %G_IO_ERROR
 */
GBytes *wakhan_source_file_load (GFile        *file,
                                 gsize         largest,
                                 GCancellable *cancellable,
                                 GError      **error);

G_END_DECLS
