/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-list.h"

G_BEGIN_DECLS

/* Keeps the row of a note in view, and the keyboard in what is written there, until its place is
 * settled: a row that just came has no height yet, and the list may stop short of it and, hiding
 * it, take the keyboard from the composer. */
typedef struct _WakhanNoteScroller WakhanNoteScroller;

/* Gives the keyboard to what is to have it, where that has not got it. */
typedef void (*WakhanNoteScrollerFunc) (gpointer user_data);

/* Both unowned: @list shows @notes. */
WakhanNoteScroller *wakhan_note_scroller_new (GtkListView    *list,
                                              WakhanNoteList *notes);
void                wakhan_note_scroller_free (WakhanNoteScroller *self);
/* Over the next frames. @focus: (nullable): called in each; NULL: what was to have the keyboard
 * keeps it. */
void wakhan_note_scroller_start (WakhanNoteScroller    *self,
                                 WakhanNote            *note,
                                 WakhanNoteScrollerFunc focus,
                                 gpointer               user_data);
void wakhan_note_scroller_stop (WakhanNoteScroller *self);

G_END_DECLS
