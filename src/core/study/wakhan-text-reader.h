/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-content.h"

G_BEGIN_DECLS

/**
 * wakhan_text_reader_read:
 * @file: any text
 *
 * Makes a study of a text that is none: its events come from the dates found in it, and the library
 * says what it is known by. Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): what there is to study in it; %NULL with an error of
 *   wakhan_text_import_file() or %G_IO_ERROR_CANCELLED
 */
WakhanStudyContent *wakhan_text_reader_read (GFile        *file,
                                             GCancellable *cancellable,
                                             GError      **error);

G_END_DECLS
