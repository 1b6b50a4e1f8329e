/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-composer.h"
#include "wakhan-note-list.h"

G_BEGIN_DECLS

/* Keeps the row of a note in view, and the keyboard in what is written there, until its place is settled: a row that just
 * came has no height yet, and the list may stop short of it and, hiding it, take the keyboard from the composer. */
typedef struct _WakhanNoteSettler WakhanNoteSettler;

/* Both unowned: @list shows @notes. */
WakhanNoteSettler *wakhan_note_settler_new (GtkListView    *list,
                                            WakhanNoteList *notes);
void               wakhan_note_settler_free (WakhanNoteSettler *self);
/* Over the next frames. @composer: (nullable) (unowned): has the keyboard; NULL: it keeps it if it was to have it. */
void wakhan_note_settler_settle (WakhanNoteSettler  *self,
                                 WakhanNote         *note,
                                 WakhanNoteComposer *composer);
void wakhan_note_settler_stop (WakhanNoteSettler *self);

G_END_DECLS
