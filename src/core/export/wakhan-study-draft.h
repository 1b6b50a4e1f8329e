/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanStudyDraft:
 * @id: names the files of its notes; the same for the same text and title
 * @title: to be changed by wakhan_study_draft_set_title()
 * @author: (nullable): who wrote the text
 * @credit: (nullable): what it was made from
 * @date: (nullable): when the text was written
 * @period: (nullable): what it is about; a year to a year of its events where nobody has said
 * @events: (element-type WakhanEvent): in time order, those that were found too
 * @n_found: how many of them nobody has looked at
 * @with_found: whether these are written as well; %FALSE at first
 * @terms: (element-type WakhanTerm): those of the study, and notes that explain a word
 * @eras: (element-type WakhanEra):
 *
 * A study as it is to be handed on: what a window shows of a text, a person's own events with it.
 * Any one thread may read it, whatever becomes of the study then.
 */
typedef struct
{
  char           *origin; /* the id of the study that it was made of */
  char           *id;
  char           *title;
  char           *author;
  char           *credit;
  WakhanDate     *date;
  WakhanDate     *period;
  WakhanDocument *document;
  GPtrArray      *events;
  guint           n_found;
  gboolean        with_found;
  GPtrArray      *terms;
  GPtrArray      *eras;
} WakhanStudyDraft;

/**
 * wakhan_study_draft_new:
 *
 * O(events + notes); searches for the words of own events that were not found yet. Main thread.
 *
 * Returns: (transfer full): of all that @study shows now
 */
WakhanStudyDraft *wakhan_study_draft_new (WakhanStudy *study);

void wakhan_study_draft_free (WakhanStudyDraft *self);

/**
 * wakhan_study_draft_set_title:
 * @title: not empty
 *
 * It gets the id that goes with it.
 */
void wakhan_study_draft_set_title (WakhanStudyDraft *self,
                                   const char       *title);

/**
 * wakhan_study_draft_get_n_events:
 *
 * Returns: how many events are written
 */
guint wakhan_study_draft_get_n_events (const WakhanStudyDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyDraft, wakhan_study_draft_free)

G_END_DECLS
