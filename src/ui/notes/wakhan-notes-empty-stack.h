/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-filter.h"
#include "wakhan-study.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_EMPTY_STACK (wakhan_notes_empty_stack_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanNotesEmptyStack, wakhan_notes_empty_stack, WAKHAN, NOTES_EMPTY_STACK, GtkBox)

/* What stands where the list of notes would be while nothing is in it, and why that is so: nothing
 * was written, nothing could be read, or nothing passes the filter. Signal "clear": the filter is
 * to let all pass. */

/* @study: (nullable): whose notes these are */
void wakhan_notes_empty_stack_set_study (WakhanNotesEmptyStack *self,
                                         WakhanStudy           *study);
/* Shows itself if there is a study and @n_shown of its @n_notes notes are 0; @filter is what they
 * do not pass. */
void wakhan_notes_empty_stack_update (WakhanNotesEmptyStack *self,
                                      WakhanNoteFilter      *filter,
                                      guint                  n_shown,
                                      guint                  n_notes);

G_END_DECLS
