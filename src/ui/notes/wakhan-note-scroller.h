/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-composer.h"
#include "wakhan-note-list.h"

G_BEGIN_DECLS

/* Keeps the row of a note in view, and the keyboard in what is written there, until its place is
 * settled: a row that just came has no height yet, and the list may stop short of it and, hiding
 * it, take the keyboard from the composer. */
typedef struct _WakhanNoteScroller WakhanNoteScroller;

/* Both unowned: @list shows @notes. */
WakhanNoteScroller *wakhan_note_scroller_new (GtkListView    *list,
                                              WakhanNoteList *notes);
void                wakhan_note_scroller_free (WakhanNoteScroller *self);
/* Over the next frames. @composer: (nullable) (unowned): has the keyboard; NULL: it keeps it if it
 * was to have it. */
void wakhan_note_scroller_start (WakhanNoteScroller *self,
                                 WakhanNote         *note,
                                 WakhanNoteComposer *composer);
void wakhan_note_scroller_stop (WakhanNoteScroller *self);

G_END_DECLS
