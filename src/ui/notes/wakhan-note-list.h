/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-filter.h"
#include "wakhan-note-sieve.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* As the panel offers them. */
typedef enum
{
  WAKHAN_NOTE_ORDER_TEXT,
  WAKHAN_NOTE_ORDER_TIME,
  WAKHAN_NOTE_ORDER_CHANGED,
} WakhanNoteOrder;

#define WAKHAN_TYPE_NOTE_LIST (wakhan_note_list_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteList, wakhan_note_list, WAKHAN, NOTE_LIST, GObject)

/* The notes of a study in an order, those that pass a filter; what is alike in it is in the order
 * of the text, in which a note that lost its words has its place too. Typing in a note moves
 * nothing: what the note being written would change takes effect when it is left. */
WakhanNoteList   *wakhan_note_list_new (void);
GListModel       *wakhan_note_list_get_model (WakhanNoteList *self);
WakhanNoteFilter *wakhan_note_list_get_filter (WakhanNoteList *self);
WakhanNoteIndex  *wakhan_note_list_get_index (WakhanNoteList *self);
void              wakhan_note_list_set_study (WakhanNoteList *self,
                                              WakhanStudy    *study);
/* @sieve: (nullable): which notes the timeline lets pass: its answer is one of the filter's. */
void             wakhan_note_list_set_sieve (WakhanNoteList  *self,
                                             WakhanNoteSieve *sieve);
WakhanNoteSieve *wakhan_note_list_get_sieve (WakhanNoteList *self); /* (nullable) */
/* Lets all notes pass, by the filter and by the timeline. */
void wakhan_note_list_clear_filter (WakhanNoteList *self);
void wakhan_note_list_set_order (WakhanNoteList *self,
                                 WakhanNoteOrder order);
/* (nullable): the note being written. */
void  wakhan_note_list_set_held (WakhanNoteList *self,
                                 WakhanNote     *note);
guint wakhan_note_list_find (WakhanNoteList *self, /* position or GTK_INVALID_LIST_POSITION */
                             WakhanNote     *note);
/* While @checking, those that are to be checked and no others, in the order of the text; filter and
 * order wait. */
void wakhan_note_list_set_checking (WakhanNoteList *self,
                                    gboolean        checking);
/* Of all notes, whether they pass the filter or not; O(notes). */
guint wakhan_note_list_count_to_check (WakhanNoteList *self);

G_END_DECLS
