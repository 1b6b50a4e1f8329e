/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_STUDY_ERROR_FORMAT,
} WakhanStudyError;

#define WAKHAN_STUDY_ERROR (wakhan_study_error_quark ())
GQuark wakhan_study_error_quark (void);

/* What a .study file says. Where it is faulty, the rest is here, and the fault is named. */
typedef struct
{
  char           *id;
  char           *title;
  char           *author; /* nullable */
  WakhanDate     *date;   /* nullable */
  WakhanDate     *period; /* nullable */
  WakhanDocument *document;
  WakhanTimeline *timeline;
  GListStore     *terms;
  GStrv           faults; /* "FILE:LINE: what is wrong" */
} WakhanStudyContent;

/* Blocks. An error: the file cannot be read at all, or is no study. */
WakhanStudyContent *wakhan_study_reader_read (GFile        *file,
                                              GCancellable *cancellable,
                                              GError      **error);
void                wakhan_study_content_free (WakhanStudyContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyContent, wakhan_study_content_free)

G_END_DECLS
