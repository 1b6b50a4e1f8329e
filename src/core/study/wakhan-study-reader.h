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

/* Blocks. An error: the file cannot be read at all, or is no study. */
WakhanStudyContent *wakhan_study_reader_read (GFile        *file,
                                              GCancellable *cancellable,
                                              GError      **error);

G_END_DECLS
