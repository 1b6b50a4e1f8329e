/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"
#include "wakhan-section.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

typedef struct
{
  WakhanAnchor     *anchor;
  WakhanAnchorMatch match;
  gboolean          is_settled; /* the text was searched for it */
} WakhanNotePassage;

/**
 * WakhanNoteStand:
 *
 * Where one note stands, as the index keeps it. Holds the note; what it borrows is of the study.
 */
typedef struct
{
  WakhanNote *note;
  GArray     *passages;   /* WakhanNotePassage, one an anchor */
  GPtrArray  *events;     /* those it is about, then those on whose words it is; borrowed
                             from the timeline */
  guint        n_about;   /* of them */
  WakhanEvent *event;     /* borrowed; of those it is about the first that is in the text, else the
                             first; or NULL */
  WakhanSection *section; /* borrowed; that holds start; or NULL */
  guint          start;   /* in characters; G_MAXUINT: nowhere */

  WakhanAnchorState section_state; /* of what is on a section alone: whether that is there */
} WakhanNoteStand;

/**
 * wakhan_note_stand_new:
 * @note: a reference is kept
 *
 * Returns: (transfer full): it stands nowhere yet
 */
WakhanNoteStand *wakhan_note_stand_new (WakhanNote *note);

void wakhan_note_stand_free (WakhanNoteStand *self);

/**
 * wakhan_note_stand_take_anchors:
 *
 * Follows the note's anchors. Those that it had before are not looked for again; of new ones those
 * are settled that stand where they stood.
 *
 * Returns: whether there are others than before
 */
gboolean wakhan_note_stand_take_anchors (WakhanNoteStand *self,
                                         WakhanDocument  *document);

/**
 * wakhan_note_stand_take_places:
 * @matches: (element-type WakhanAnchor WakhanAnchorMatch): where words were found
 * @settles: whether that is the last word
 *
 * Passages that are settled stay where they are.
 *
 * Returns: whether one of its passages was among @matches
 */
gboolean wakhan_note_stand_take_places (WakhanNoteStand *self,
                                        GHashTable      *matches,
                                        gboolean         settles);

/**
 * wakhan_note_stand_is_settled:
 *
 * Returns: whether the text was searched for all of its words
 */
gboolean wakhan_note_stand_is_settled (const WakhanNoteStand *self);

/**
 * wakhan_note_stand_update:
 * @sections: title to #WakhanSection
 *
 * Works out what follows from its passages, events and section: it stands at its words, else at the
 * words of its event, else at the beginning of its section.
 *
 * Returns: whether that is another place than before
 */
gboolean wakhan_note_stand_update (WakhanNoteStand *self,
                                   WakhanTimeline  *timeline,
                                   WakhanSection   *outline,
                                   GHashTable      *sections);

/**
 * wakhan_note_stand_get_state:
 *
 * Returns: that of the worst of its passages, else that of the section that it is on
 */
WakhanAnchorState wakhan_note_stand_get_state (const WakhanNoteStand *self);

/**
 * wakhan_note_stand_get_words:
 *
 * Returns: (transfer none) (nullable): its first passage that stands in the text
 */
const WakhanAnchorMatch *wakhan_note_stand_get_words (const WakhanNoteStand *self);

/**
 * wakhan_note_stand_compare:
 *
 * Returns: less than, equal to, or greater than 0: the one order of notes, by place in the text,
 *   then by creation
 */
int wakhan_note_stand_compare (const WakhanNoteStand *a,
                               const WakhanNoteStand *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNoteStand, wakhan_note_stand_free)

G_END_DECLS
