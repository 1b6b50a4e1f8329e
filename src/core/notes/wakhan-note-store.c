/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-store.h"

G_DEFINE_ENUM_TYPE (WakhanSaveState, wakhan_save_state, G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_SAVED, "saved"), G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_SAVING, "saving"), G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_FAILED, "failed"))
G_DEFINE_INTERFACE (WakhanNoteStore, wakhan_note_store, G_TYPE_OBJECT)

static guint received_signal;

static void
wakhan_note_store_default_init (WakhanNoteStoreInterface *interface)
{
  received_signal = g_signal_new ("received", G_TYPE_FROM_INTERFACE (interface), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

void
wakhan_note_store_receive (WakhanNoteStore *self,
                           GPtrArray       *notes)
{
  g_return_if_fail (WAKHAN_IS_NOTE_STORE (self));
  g_return_if_fail (notes);

  g_signal_emit (self, received_signal, 0, notes);
}
