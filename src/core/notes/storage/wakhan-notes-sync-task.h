/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-file.h"
#include "wakhan-notes-rescue.h"

G_BEGIN_DECLS

/**
 * WakhanNotesSyncTask:
 *
 * One way to the notes file and back, in another thread. Whoever cannot wait for the main loop
 * waits for it here. Reference-counted, atomically; what it came to is to be read once it is done.
 */
typedef struct
{
  WakhanNotesFile     *file;
  WakhanNotesContent  *base; /* NULL: nothing known */
  WakhanNotesContent  *ours;
  WakhanNotesDirection direction;
  guint                patience;
  GCancellable        *cancellable; /* ends the waiting for others */

  /* Set before it runs, or left. */
  char    *rescue_name;    /* of the emergency copy, which goes when all is saved */
  gboolean forgets;        /* removes the emergency copy, and does nothing else */
  gboolean is_last;        /* leaves the emergency copy first, since nobody knows whether the
                              disk will answer in time */
  gboolean rescues;        /* leave it where the file cannot be written */
  char    *study_id;       /* of the emergency copies of earlier processes, to be looked for */
  gboolean probes;         /* see whether the file could be written; what is wrong with it is
                              put aside */
  GPtrArray *brought_back; /* paths of those that are to be put aside, once all is saved */

  WakhanNotesSyncResult
                    *result; /* once it is done; NULL with an error, but for one that probing met */
  GError            *error;
  WakhanNotesRescue *rescue;      /* what earlier processes left */
  char              *rescue_path; /* what was left now */

  GMutex   mutex;
  GCond    cond;
  gboolean is_done;
} WakhanNotesSyncTask;

/**
 * wakhan_notes_sync_task_new:
 * @base: (nullable): what both sides knew the last time
 * @ours: what is to stand in the file; its list is copied
 * @patience: milliseconds to wait for others
 *
 * Returns: (transfer full): it has not begun
 */
WakhanNotesSyncTask *wakhan_notes_sync_task_new (WakhanNotesFile     *file,
                                                 WakhanNotesContent  *base,
                                                 WakhanNotesContent  *ours,
                                                 WakhanNotesDirection direction,
                                                 guint                patience);

WakhanNotesSyncTask *wakhan_notes_sync_task_ref (WakhanNotesSyncTask *self);
void                 wakhan_notes_sync_task_unref (WakhanNotesSyncTask *self);

/**
 * wakhan_notes_sync_task_run:
 *
 * Does it, and blocks.
 */
void wakhan_notes_sync_task_run (WakhanNotesSyncTask *self);

/**
 * wakhan_notes_sync_task_has_something:
 *
 * Returns: whether @ours has what @base has not
 */
gboolean wakhan_notes_sync_task_has_something (WakhanNotesSyncTask *self);

/**
 * wakhan_notes_sync_task_run_async:
 * @source: a #GObject that is kept until @callback has run
 * @callback: in the thread-default main context of the caller, with @self as its data
 */
void wakhan_notes_sync_task_run_async (WakhanNotesSyncTask *self,
                                       gpointer             source,
                                       GAsyncReadyCallback  callback);

/**
 * wakhan_notes_sync_task_run_and_wait:
 * @longest: milliseconds
 *
 * Does it in a thread of its own, and blocks for so long.
 *
 * Returns: whether it is done; if not, nothing of it may be looked at any more
 */
gboolean wakhan_notes_sync_task_run_and_wait (WakhanNotesSyncTask *self,
                                              guint                longest);

/**
 * wakhan_notes_sync_task_wait:
 * @longest: milliseconds
 *
 * The same for one that runs already, which then no longer waits for another program.
 *
 * Returns: as wakhan_notes_sync_task_run_and_wait()
 */
gboolean wakhan_notes_sync_task_wait (WakhanNotesSyncTask *self,
                                      guint                longest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesSyncTask, wakhan_notes_sync_task_unref)

G_END_DECLS
