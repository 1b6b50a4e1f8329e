/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"
#include "wakhan-paragraphs.h"
#include "wakhan-range-index.h"
#include "wakhan-section.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_INDEX (wakhan_note_index_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteIndex, wakhan_note_index, WAKHAN, NOTE_INDEX, GObject)

/* Where each note of a notebook stands in a text, and in which order: nothing else works this out. A note stands at its words,
 * else at the words of an event that it is about, else at the beginning of its section, else nowhere. A note that is not in the
 * notebook stands nowhere.
 *
 * Words that do not stand where they stood are searched for in a worker where that takes long; until they are found a note
 * stands as if it had none.
 *
 * Signals: "changed" (GPtrArray *moved, GPtrArray *others): the notes that stand elsewhere than before, and those that came or
 * went. "events-changed" (GPtrArray *events): those with other notes than before, or whose newest note is another or of another
 * kind. */
WakhanNoteIndex        *wakhan_note_index_new (WakhanDocument *document,
                                               WakhanSection  *outline,
                                               WakhanTimeline *timeline,
                                               WakhanNotebook *notebook);
WakhanDocument         *wakhan_note_index_get_document (WakhanNoteIndex *self);
const WakhanParagraphs *wakhan_note_index_get_paragraphs (WakhanNoteIndex *self);
WakhanSection          *wakhan_note_index_find_section (WakhanNoteIndex *self,
                                                        const char      *name);
void                    wakhan_note_index_settle (WakhanNoteIndex *self);
gboolean                wakhan_note_index_is_settled (WakhanNoteIndex *self);

WakhanPlacement    wakhan_note_index_get_placement (WakhanNoteIndex *self,
                                                    WakhanNote      *note);
const WakhanPlace *wakhan_note_index_get_place (WakhanNoteIndex *self,
                                                WakhanNote      *note,
                                                guint            anchor);
guint              wakhan_note_index_find_broken (WakhanNoteIndex *self,
                                                  WakhanNote      *note);
const WakhanPlace *wakhan_note_index_get_words (WakhanNoteIndex *self,
                                                WakhanNote      *note);
guint              wakhan_note_index_get_start (WakhanNoteIndex *self,
                                                WakhanNote      *note);
gboolean           wakhan_note_index_get_range (WakhanNoteIndex *self,
                                                WakhanNote      *note,
                                                guint           *start,
                                                guint           *end);
WakhanSection     *wakhan_note_index_get_section (WakhanNoteIndex *self,
                                                  WakhanNote      *note);
WakhanEvent       *wakhan_note_index_get_event (WakhanNoteIndex *self,
                                                WakhanNote      *note);
gint64             wakhan_note_index_get_time (WakhanNoteIndex *self,
                                               WakhanNote      *note);
int                wakhan_note_index_compare (WakhanNoteIndex *self,
                                              WakhanNote      *a,
                                              WakhanNote      *b);

GPtrArray              *wakhan_note_index_list (WakhanNoteIndex *self);
GPtrArray              *wakhan_note_index_list_in_section (WakhanNoteIndex *self,
                                                           WakhanSection   *section);
guint                   wakhan_note_index_count_in_section (WakhanNoteIndex *self,
                                                            WakhanSection   *section,
                                                            gboolean         itself);
GPtrArray              *wakhan_note_index_list_in_range (WakhanNoteIndex *self,
                                                         guint            start,
                                                         guint            end);
const WakhanRangeIndex *wakhan_note_index_get_passages (WakhanNoteIndex *self);

GPtrArray  *wakhan_note_index_list_events (WakhanNoteIndex *self);
GPtrArray  *wakhan_note_index_list_on_event (WakhanNoteIndex *self,
                                             WakhanEvent     *event);
guint       wakhan_note_index_count_on_event (WakhanNoteIndex *self,
                                              WakhanEvent     *event);
WakhanNote *wakhan_note_index_get_newest (WakhanNoteIndex *self,
                                          WakhanEvent     *event);

G_END_DECLS
