/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-kind.h"

G_BEGIN_DECLS

/**
 * WakhanNotesSurvey:
 * @is_read: whether there is a notes file that could be read
 * @title: (nullable): of the study, as it stands in the file
 * @notes: how many there are of each kind, the plain ones last
 *
 * What a notes file holds, without its words.
 */
typedef struct
{
  gboolean is_read;
  char    *title;
  guint    n_notes;
  guint    notes[WAKHAN_N_NOTE_KINDS + 1];
} WakhanNotesSurvey;

/**
 * wakhan_notes_survey_read:
 * @self: (out caller-allocates): to be cleared
 * @id: of the study
 *
 * Reads its notes file line by line: a note costs no more than its bytes. Blocks; any thread.
 */
void wakhan_notes_survey_read (WakhanNotesSurvey *self,
                               const char        *id);

void wakhan_notes_survey_clear (WakhanNotesSurvey *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanNotesSurvey, wakhan_notes_survey_clear)

G_END_DECLS
