/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-file.h"
#include "wakhan-notes-rescue.h"

G_BEGIN_DECLS

/* One way to the notes file and back, in another thread. Whoever cannot wait for the main loop
 * waits for it here. */
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

/* Copies the list of @ours. */
WakhanNotesSyncTask *wakhan_notes_sync_task_new (WakhanNotesFile     *file,
                                                 WakhanNotesContent  *base,
                                                 WakhanNotesContent  *ours,
                                                 WakhanNotesDirection direction,
                                                 guint                patience);
WakhanNotesSyncTask *wakhan_notes_sync_task_ref (WakhanNotesSyncTask *self);
void                 wakhan_notes_sync_task_unref (WakhanNotesSyncTask *self);
void                 wakhan_notes_sync_task_run (WakhanNotesSyncTask *self);
/* Whether @ours has what @base has not. */
gboolean wakhan_notes_sync_task_has_something (WakhanNotesSyncTask *self);
/* @callback runs in the main loop of the caller, with @source alive until then. */
void wakhan_notes_sync_task_run_async (WakhanNotesSyncTask *self,
                                       gpointer             source,
                                       GAsyncReadyCallback  callback);
/* In a thread of its own. @longest: milliseconds that are waited for it. Returns: whether it is
 * done; if not, nothing of it may be looked at any more */
gboolean wakhan_notes_sync_task_run_and_wait (WakhanNotesSyncTask *self,
                                              guint                longest);
/* The same for one that runs already, which then no longer waits for another program. */
gboolean wakhan_notes_sync_task_wait (WakhanNotesSyncTask *self,
                                      guint                longest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesSyncTask, wakhan_notes_sync_task_unref)

G_END_DECLS
