/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_PLACES (wakhan_note_places_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotePlaces, wakhan_note_places, WAKHAN, NOTE_PLACES, GObject)

/* Where the notes of a study stand in its text, and in words. What was resolved once is kept until the note has other
 * anchors, so that 10,000 notes can be put in order. */
WakhanNotePlaces *wakhan_note_places_new (WakhanStudy *study);
WakhanPlacement   wakhan_note_places_get_placement (WakhanNotePlaces *self,
                                                    WakhanNote       *note);
/* Characters from the start of the text; G_MAXUINT: nowhere. */
guint wakhan_note_places_get_start (WakhanNotePlaces *self,
                                    WakhanNote       *note);
/* (transfer none) (nullable): that its words stand in; of a note without words: that it is on. */
WakhanSection *wakhan_note_places_get_section (WakhanNotePlaces *self,
                                               WakhanNote       *note);
/* When the note's event begins, or that of the words it stands at, in days; G_MAXINT64: neither. */
gint64 wakhan_note_places_get_time (WakhanNotePlaces *self,
                                    WakhanNote       *note);
/* Where the note's passage @anchor stands now; valid until the note changes. */
const WakhanPlace *wakhan_note_places_get_place (WakhanNotePlaces *self,
                                                 WakhanNote       *note,
                                                 guint             anchor);
/* Those that lost their place, then by place in the text, creation, id. */
int wakhan_note_places_compare (WakhanNotePlaces *self,
                                WakhanNote       *a,
                                WakhanNote       *b);
/* “¶ 22 and 25”, “July 2021”, “Section”, “Whole study”. */
char *wakhan_note_places_dup_words (WakhanNotePlaces *self,
                                    WakhanNote       *note);
/* (nullable): “¶ 22”, of one passage. */
char *wakhan_note_places_dup_paragraph (WakhanNotePlaces  *self,
                                        const WakhanPlace *place);
/* (nullable): the title of the event or the section, for a note that has no words to quote. */
char *wakhan_note_places_dup_subject (WakhanNotePlaces *self,
                                      WakhanNote       *note);
/* (nullable): the events of a note that has words to quote: “June 2018”, “2 events”. */
char *wakhan_note_places_dup_events (WakhanNotePlaces *self,
                                     WakhanNote       *note);

G_END_DECLS
