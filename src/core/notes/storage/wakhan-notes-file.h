/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "wakhan-notes-content.h"
#include "wakhan-notes-sync-result.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_NOTES_ERROR_UNSETTLED, /* another program may be in the middle of writing */
} WakhanNotesError;

#define WAKHAN_NOTES_ERROR (wakhan_notes_error_quark ())
GQuark wakhan_notes_error_quark (void);

typedef enum
{
  WAKHAN_NOTES_READ,  /* what others wrote is merged, nothing is written */
  WAKHAN_NOTES_WRITE, /* and what came of it is written */
} WakhanNotesDirection;

/**
 * WakhanNotesFile:
 *
 * The file of a notebook on the disk. What goes wrong is a %WAKHAN_SAFE_FILE_ERROR. Everything here
 * blocks, and may run in any thread, one at a time. Reference-counted, atomically.
 */
typedef struct _WakhanNotesFile WakhanNotesFile;

/**
 * wakhan_notes_file_new:
 * @file: on this machine, there or not
 * @study_id: whose notes they are
 * @title: of the study
 *
 * Returns: (transfer full): nothing is read yet
 */
WakhanNotesFile *wakhan_notes_file_new (GFile      *file,
                                        const char *study_id,
                                        const char *title);

WakhanNotesFile *wakhan_notes_file_ref (WakhanNotesFile *self);
void             wakhan_notes_file_unref (WakhanNotesFile *self);

/**
 * wakhan_notes_file_load:
 *
 * Changes nothing on the disk.
 *
 * Returns: (transfer full) (nullable): what stands in the file, as much of it as can be read; empty
 *   where there is no file; %NULL with an error where it cannot be read
 */
WakhanNotesContent *wakhan_notes_file_load (WakhanNotesFile *self,
                                            GError         **error);

/**
 * wakhan_notes_file_sync:
 * @base: (nullable): what both sides knew the last time
 * @ours: what is to stand in the file
 * @patience: milliseconds to wait for others
 * @cancellable: (nullable): ends that waiting before
 *
 * Reads the file, merges, and writes what came of it, if it is to. Nothing is written without the
 * lock, and what could not be read is not written over.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL with an error, also
 *   %WAKHAN_NOTES_ERROR_UNSETTLED where it is to be tried again soon
 */
WakhanNotesSyncResult *wakhan_notes_file_sync (WakhanNotesFile     *self,
                                               WakhanNotesContent  *base,
                                               WakhanNotesContent  *ours,
                                               WakhanNotesDirection direction,
                                               guint                patience,
                                               GCancellable        *cancellable,
                                               GError             **error);

/**
 * wakhan_notes_file_check_writable:
 *
 * Returns: %FALSE with an error where nothing could be written, or the file is of a format after
 * this one: that is read but not written
 */
gboolean wakhan_notes_file_check_writable (WakhanNotesFile *self,
                                           GError         **error);

/**
 * wakhan_notes_file_dup_damage:
 *
 * Returns: (transfer full) (nullable): what was wrong with the file when it was last read, and
 * where its copy lies, in sentences; %NULL: nothing
 */
char *wakhan_notes_file_dup_damage (WakhanNotesFile *self);

/**
 * wakhan_notes_file_set_aside:
 *
 * Puts a damaged file's copy beside it, unless that was done or there is nothing wrong with it.
 *
 * Returns: %FALSE with an error where it could not be written
 */
gboolean wakhan_notes_file_set_aside (WakhanNotesFile *self,
                                      GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesFile, wakhan_notes_file_unref)

G_END_DECLS
