/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-content.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_STUDY_ERROR_FORMAT,
} WakhanStudyError;

#define WAKHAN_STUDY_ERROR (wakhan_study_error_quark ())
GQuark wakhan_study_error_quark (void);

/**
 * wakhan_study_reader_read:
 *
 * Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): what @file says; %NULL where it cannot be read at all, with
 *   an error of wakhan_source_file_load(), or is no study: %WAKHAN_STUDY_ERROR_FORMAT or a
 *   %G_KEY_FILE_ERROR, whose messages name it
 */
WakhanStudyContent *wakhan_study_reader_read (GFile        *file,
                                              GCancellable *cancellable,
                                              GError      **error);

G_END_DECLS
