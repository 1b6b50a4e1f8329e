/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-list.h"
#include "wakhan-notes-store.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_TOOLBAR (wakhan_notes_toolbar_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesToolbar, wakhan_notes_toolbar, WAKHAN, NOTES_TOOLBAR, GtkBox)

/* Above the list: whether the notes are saved, New Note, search, colours, order. */
void wakhan_notes_toolbar_set_list (WakhanNotesToolbar *self,
                                    WakhanNoteList     *list);
/* @widget: which shows the list. */
void wakhan_notes_toolbar_set_list_widget (WakhanNotesToolbar *self,
                                           GtkWidget          *widget);
void wakhan_notes_toolbar_set_store (WakhanNotesToolbar *self,
                                     WakhanNotesStore   *store); /* (nullable) */
void wakhan_notes_toolbar_set_counts (WakhanNotesToolbar *self,
                                      guint               n_shown,
                                      guint               n_notes);
/* How many notes of how many the list has, and what they have in common. */
const char *wakhan_notes_toolbar_get_summary (WakhanNotesToolbar *self);
void        wakhan_notes_toolbar_clear (WakhanNotesToolbar *self);

G_END_DECLS
