/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_SAVE_STATE_SAVED,
  WAKHAN_SAVE_STATE_SAVING, /* changed, and on its way to the disk */
  WAKHAN_SAVE_STATE_FAILED,
} WakhanSaveState;

#define WAKHAN_TYPE_SAVE_STATE (wakhan_save_state_get_type ())
GType wakhan_save_state_get_type (void);

#define WAKHAN_TYPE_NOTE_STORE (wakhan_note_store_get_type ())
G_DECLARE_INTERFACE (WakhanNoteStore, wakhan_note_store, WAKHAN, NOTE_STORE, GObject)

/**
 * WakhanNoteStoreInterface:
 * @list_notes: (transfer full) (element-type WakhanNote): those that it keeps, deleted ones too
 * @put: the note is as it is to be kept; a deleted one too
 * @get_problem: a sentence on why saving fails, or %NULL
 * @get_damage: a sentence on what was wrong with what was read, and where it lies now, or %NULL
 * @save: at once, and not waited for
 * @flush: in this thread: where there is no main loop to wait in
 * @dup_bytes: (transfer full): what a copy would hold now, saved or not
 *
 * Where a notebook's notes are kept; the notebook knows no more of it. It has the properties save-state, problem and damage, which it
 * notifies of, and tells by wakhan_note_store_receive() what came from elsewhere.
 */
struct _WakhanNoteStoreInterface
{
  GTypeInterface parent_interface;

  GPtrArray *(*list_notes) (WakhanNoteStore *self);
  void (*put) (WakhanNoteStore *self,
               WakhanNote      *note);
  WakhanSaveState (*get_save_state) (WakhanNoteStore *self);
  const char *(*get_problem) (WakhanNoteStore *self);
  const char *(*get_damage) (WakhanNoteStore *self);
  void (*save) (WakhanNoteStore *self);
  gboolean (*flush) (WakhanNoteStore *self,
                     GError         **error);
  GBytes *(*dup_bytes) (WakhanNoteStore *self);
};

/* Emits "received" (GPtrArray of WakhanNote): what another program wrote, or what became of it beside ours. */
void wakhan_note_store_receive (WakhanNoteStore *self,
                                GPtrArray       *notes);

G_END_DECLS
