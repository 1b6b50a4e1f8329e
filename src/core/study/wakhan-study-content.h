/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanStudyContent:
 * @id: names the files of its notes
 * @author: (nullable): who wrote the text
 * @date: (nullable): when it was written
 * @period: (nullable): what the study is about
 * @terms: of #WakhanTerm
 * @source: (nullable): the file itself, where the text has one of its own
 * @faults: "FILE:LINE: what is wrong", each
 *
 * What there is to study, as a file gives it. Where that is faulty, the rest is here, and the fault
 * is named.
 */
typedef struct
{
  char              *id;
  char              *title;
  char              *author;
  WakhanDate        *date;
  WakhanDate        *period;
  WakhanDocument    *document;
  WakhanTimeline    *timeline;
  GListStore        *terms;
  WakhanSourcePrint *source;
  GStrv              faults;
} WakhanStudyContent;

/**
 * wakhan_study_content_new:
 * @id: (nullable): set later if not here, as @title and @document are
 * @title: (nullable):
 * @document: (nullable):
 * @timeline: holds the events
 *
 * Returns: (transfer full): without a term or a fault
 */
WakhanStudyContent *wakhan_study_content_new (const char     *id,
                                              const char     *title,
                                              WakhanDocument *document,
                                              WakhanTimeline *timeline);
void                wakhan_study_content_free (WakhanStudyContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyContent, wakhan_study_content_free)

G_END_DECLS
