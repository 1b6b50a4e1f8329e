/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"
#include "wakhan-document.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanStudyContent:
 * @id: names the files of its notes
 * @author: (nullable): who wrote the text
 * @date: (nullable): when it was written
 * @period: (nullable): what the study is about
 * @is_authored: it comes from a .study file
 * @kin: (nullable): the id of the text whose notes this one's may be, as long as nobody has said
 * @library_problem: (nullable): a sentence, why the text was not found in the library or cannot be
 *   remembered there
 * @is_guess: @id is, since the library could not be read
 * @guess: (nullable): the id under which notes on this text were kept while it could not be read,
 *   as long as they have not come here
 * @date_manner: how a person wanted the dates of the text read
 * @terms: of #WakhanTerm
 * @eras: of #WakhanEra, in the order of the file
 * @credit: (nullable): what the study says that it was made from
 * @source: (nullable): the file itself, where the text has one of its own
 * @faults: "FILE:LINE: what is wrong", each
 * @cut: (nullable): likewise, that the file may have been cut off; no fault
 *
 * What there is to study, as a file gives it. Where that is faulty, the rest is here, and the fault
 * is named.
 */
typedef struct
{
  char              *id;
  char              *title;
  gboolean           is_authored;
  char              *kin;
  char              *library_problem;
  gboolean           is_guess;
  char              *guess;
  char              *author;
  char              *credit;
  WakhanDate        *date;
  WakhanDate        *period;
  WakhanDateManner   date_manner;
  WakhanDocument    *document;
  WakhanTimeline    *timeline;
  GListStore        *terms;
  GListStore        *eras;
  WakhanSourcePrint *source;
  GStrv              faults;
  char              *cut;
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

/**
 * wakhan_study_content_identify_as:
 * @other: known already, of the same file
 *
 * Takes from @other whose notes they are, and what the library said of that.
 */
void wakhan_study_content_identify_as (WakhanStudyContent       *self,
                                       const WakhanStudyContent *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyContent, wakhan_study_content_free)

G_END_DECLS
