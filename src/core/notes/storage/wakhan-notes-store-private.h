/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-file-watch.h"
#include "wakhan-notes-ledger.h"
#include "wakhan-notes-store.h"

G_BEGIN_DECLS

/* What the store shares with the part of it that synchronizes with the file
 * (wakhan-notes-store-sync.c). */
struct _WakhanNotesStore
{
  GObject parent_instance;

  GFile             *file;
  char              *study_id;
  WakhanNotebook    *notebook;
  WakhanNotesLedger *ledger;
  WakhanNotesFile   *notes_file; /* NULL: in memory only */
  WakhanFileWatch   *watch;
  GPtrArray         *waiting; /* GTask of those who asked for a save */

  /* What another thread asks for when the program has to end. Only the main thread changes it,
   * under the mutex. */
  GMutex               mutex;
  WakhanNotesSyncTask *task; /* under way */
  gboolean             is_given_up;
  char                *told_copy; /* the emergency copy that was told of; any thread, likewise */

  GError            *load_error; /* until it begins */
  char              *problem;
  char              *damage;
  char              *rescue_name;
  WakhanNotesCopies *joined;       /* what sync tools left, the last time */
  WakhanNotesRescue *rescue;       /* what earlier processes left, until it is brought back */
  WakhanNotesBackup *backup;       /* of a damaged file, until it is brought back */
  GPtrArray         *brought_back; /* their paths, until all is saved */
  WakhanSaveState    save_state;
  gboolean           is_dirty;      /* since the task under way began */
  gboolean           has_left_copy; /* of all that is not saved */
  gboolean           has_looked;    /* for what earlier processes left */
  gboolean           wants_save;    /* after the task under way */
  gboolean           wants_to_forget;
  gboolean           wants_read;
  guint              pause_s; /* until the next attempt, after a failure */
  guint              begin_source;
  guint              save_source;
  guint              read_source;
};

/* In wakhan-notes-store.c. */

/**
 * wakhan_notes_store_update_save_state:
 *
 * Works it out, and notifies if it is another; those below likewise.
 */
void wakhan_notes_store_update_save_state (WakhanNotesStore *self);

/**
 * wakhan_notes_store_set_problem:
 * @problem: (nullable): copied
 */
void wakhan_notes_store_set_problem (WakhanNotesStore *self,
                                     const char       *problem);

void wakhan_notes_store_update_damage (WakhanNotesStore *self);

/**
 * wakhan_notes_store_set_joined:
 * @joined: (nullable) (transfer full): what sync tools left, the last time
 */
void wakhan_notes_store_set_joined (WakhanNotesStore  *self,
                                    WakhanNotesCopies *joined);

/**
 * wakhan_notes_store_set_rescue:
 * @rescue: (nullable) (transfer full): what earlier processes left
 */
void wakhan_notes_store_set_rescue (WakhanNotesStore  *self,
                                    WakhanNotesRescue *rescue);

/**
 * wakhan_notes_store_set_backup:
 * @backup: (transfer full): of the file, which was damaged
 */
void wakhan_notes_store_set_backup (WakhanNotesStore  *self,
                                    WakhanNotesBackup *backup);

/**
 * wakhan_notes_store_tell_adopted:
 * @records: (element-type WakhanEntryRecord): what others wrote, for the notebook
 */
void wakhan_notes_store_tell_adopted (WakhanNotesStore *self,
                                      GPtrArray        *records);

/* In wakhan-notes-store-sync.c. */

/**
 * wakhan_notes_store_begin_sync:
 *
 * Sends what is in the ledger on its way at once, or after what is under way.
 */
void wakhan_notes_store_begin_sync (WakhanNotesStore    *self,
                                    WakhanNotesDirection direction);

/**
 * wakhan_notes_store_begin_later:
 * @load_error: (nullable) (transfer full): why the file could not be read
 *
 * Once the main loop is idle.
 */
void wakhan_notes_store_begin_later (WakhanNotesStore *self,
                                     GError           *load_error);

/**
 * wakhan_notes_store_follow_file:
 *
 * From now on it is read again when others write to it.
 */
void wakhan_notes_store_follow_file (WakhanNotesStore *self);

/**
 * wakhan_notes_store_set_dirty:
 *
 * Something has changed: it is saved a little later.
 */
void wakhan_notes_store_set_dirty (WakhanNotesStore *self);

gboolean wakhan_notes_store_is_writing (WakhanNotesStore *self);

/**
 * wakhan_notes_store_leave:
 *
 * Nobody waits for it any more: its words go to the disk, or into an emergency copy.
 */
void wakhan_notes_store_leave (WakhanNotesStore *self);

G_END_DECLS
