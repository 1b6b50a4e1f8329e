/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-sync-result.h"

void
wakhan_notes_sync_result_free (WakhanNotesSyncResult *self)
{
  if (!self)
    return;
  wakhan_notes_content_unref (self->base);
  g_ptr_array_unref (self->changed);
  g_clear_pointer (&self->copies, wakhan_notes_copies_free);
  g_clear_pointer (&self->backup, wakhan_notes_backup_free);
  g_free (self->path);
  g_free (self);
}
