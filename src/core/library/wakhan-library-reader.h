/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-item.h"

G_BEGIN_DECLS

/**
 * wakhan_library_reader_read:
 * @recent: (element-type WakhanRecentStudy): all that the reading state knows
 * @cancellable: (nullable): asked between one text and the next
 *
 * Joins what the reading state knows with what the library does, looks whether the files are there,
 * and counts the notes. Blocks; any thread. O(bytes of all notes files).
 *
 * Returns: (transfer full) (element-type WakhanLibraryItem): in the order of the list, each text
 *   once, without those that a person took off; the array lets go of them
 */
GPtrArray *wakhan_library_reader_read (GPtrArray    *recent,
                                       GCancellable *cancellable);

G_END_DECLS
