/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-filter.h"
#include "wakhan-notebook.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_FILTER_ROW (wakhan_note_filter_row_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanNoteFilterRow, wakhan_note_filter_row, WAKHAN, NOTE_FILTER_ROW, GtkBox)

/**
 * wakhan_note_filter_row_new:
 *
 * Returns: (transfer floating): a tile for each kind of note, and a menu of tags, to filter by
 */
WakhanNoteFilterRow *wakhan_note_filter_row_new (WakhanNoteFilter *filter);

/**
 * wakhan_note_filter_row_set_notebook:
 * @notebook: (nullable): whose tags there are to choose from
 */
void wakhan_note_filter_row_set_notebook (WakhanNoteFilterRow *self,
                                          WakhanNotebook      *notebook);

/**
 * wakhan_note_filter_row_clear:
 *
 * No tile is pressed any more.
 */
void wakhan_note_filter_row_clear (WakhanNoteFilterRow *self);

G_END_DECLS
