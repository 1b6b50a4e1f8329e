/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-list.h"
#include "wakhan-notebook.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_HEAD (wakhan_notes_head_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesHead, wakhan_notes_head, WAKHAN, NOTES_HEAD, GtkBox)

/* Above the list: whether the notes are saved, New Note, search, colours, order. */
void wakhan_notes_head_set_list (WakhanNotesHead *self,
                                 WakhanNoteList  *list);
/* @widget: which shows the list. */
void wakhan_notes_head_set_list_widget (WakhanNotesHead *self,
                                        GtkWidget       *widget);
void wakhan_notes_head_set_notebook (WakhanNotesHead *self,
                                     WakhanNotebook  *notebook);
void wakhan_notes_head_set_counts (WakhanNotesHead *self,
                                   guint            n_shown,
                                   guint            n_notes);
void wakhan_notes_head_clear (WakhanNotesHead *self);

G_END_DECLS
