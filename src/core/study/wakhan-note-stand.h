/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"
#include "wakhan-section.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

typedef struct
{
  WakhanAnchor *anchor;
  WakhanPlace   place;
  gboolean      is_settled; /* the text was searched for it */
} WakhanNotePassage;

/* Where one note stands, as the index keeps it. */
typedef struct
{
  WakhanNote    *note;
  GArray        *passages; /* WakhanNotePassage, one an anchor */
  GPtrArray     *events;   /* those it is about, then those on whose words it is; borrowed from the timeline */
  guint          n_about;  /* of them */
  WakhanEvent   *event;    /* borrowed; of those it is about the first that is in the text, else the first; or NULL */
  WakhanSection *section;  /* borrowed; that holds start; or NULL */
  guint          start;    /* in characters; G_MAXUINT: nowhere */
} WakhanNoteStand;

WakhanNoteStand   *wakhan_note_stand_new (WakhanNote *note);
void               wakhan_note_stand_free (WakhanNoteStand *self);
gboolean           wakhan_note_stand_take_anchors (WakhanNoteStand *self,
                                                   WakhanDocument  *document);
gboolean           wakhan_note_stand_is_settled (const WakhanNoteStand *self);
gboolean           wakhan_note_stand_update (WakhanNoteStand *self,
                                             WakhanTimeline  *timeline,
                                             WakhanSection   *outline,
                                             GHashTable      *sections);
const WakhanPlace *wakhan_note_stand_get_words (const WakhanNoteStand *self);
int                wakhan_note_stand_compare (const WakhanNoteStand *a,
                                              const WakhanNoteStand *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNoteStand, wakhan_note_stand_free)

G_END_DECLS
