/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An open file. A call that a signal broke off is made again, but not for ever. Everything here
 * blocks; where something fails, errno says why. */

/**
 * wakhan_descriptor_open:
 * @flags: for open(), besides reading
 *
 * Returns: -1 where it cannot be opened
 */
int wakhan_descriptor_open (const char *path,
                            int         flags);

/**
 * wakhan_descriptor_read:
 * @length: in bytes, at most
 * @bytes: (out) (transfer full): fewer where the file ends
 *
 * Returns: whether they were read
 */
gboolean wakhan_descriptor_read (int      descriptor,
                                 gsize    length,
                                 GBytes **bytes);

/**
 * wakhan_descriptor_fill:
 * @descriptor: is closed, whatever comes of it
 *
 * Returns: whether @bytes stand on the disk
 */
gboolean wakhan_descriptor_fill (int     descriptor,
                                 GBytes *bytes);

/**
 * wakhan_descriptor_write:
 *
 * Returns: whether @bytes are written and synced
 */
gboolean wakhan_descriptor_write (int     descriptor,
                                  GBytes *bytes);

/**
 * wakhan_descriptor_sync:
 *
 * Returns: whether what was written stands on the disk
 */
gboolean wakhan_descriptor_sync (int descriptor);

/**
 * wakhan_descriptor_close:
 *
 * Whatever the disk answers, it is closed.
 *
 * Returns: whether nothing failed that was put off until now
 */
gboolean wakhan_descriptor_close (int descriptor);

G_END_DECLS
