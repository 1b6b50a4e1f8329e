/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanSourcePrint:
 * @size: in bytes
 * @sum: wakhan_byte_sum_compute()
 *
 * What stood in a file when it was read, in so far as it tells whether the same stands there now.
 */
typedef struct
{
  GFile  *file;
  goffset size;
  guint64 sum;
} WakhanSourcePrint;

/**
 * wakhan_source_print_new:
 * @bytes: as they were read from @file
 *
 * O(bytes); any thread.
 */
WakhanSourcePrint *wakhan_source_print_new (GFile  *file,
                                            GBytes *bytes);
WakhanSourcePrint *wakhan_source_print_copy (const WakhanSourcePrint *self);
void               wakhan_source_print_free (WakhanSourcePrint *self);

/**
 * wakhan_source_print_differs:
 *
 * Reads the file if it is as large as it was. Blocks; any thread.
 *
 * Returns: whether other bytes stand in the file now; not of one that cannot be read
 */
gboolean wakhan_source_print_differs (const WakhanSourcePrint *self,
                                      GCancellable            *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanSourcePrint, wakhan_source_print_free)

G_END_DECLS
