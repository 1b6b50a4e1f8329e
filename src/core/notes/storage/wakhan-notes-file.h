/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "wakhan-notes-content.h"
#include "wakhan-notes-copies.h"

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

/* What came of result the file. */
typedef struct
{
  WakhanNotesContent *base;     /* what both sides know now */
  GPtrArray          *changed;  /* WakhanNoteRecord: what is not as ours was */
  gboolean            is_ahead; /* the file lacks something still, or copies of it wait to be
                                   joined */
  char              *path;      /* of the file, behind all links */
  WakhanNotesCopies *copies;    /* that were joined; NULL: none */
} WakhanNotesSyncResult;

void wakhan_notes_sync_result_free (WakhanNotesSyncResult *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesSyncResult, wakhan_notes_sync_result_free)

/* The file of a notebook on the disk. What goes wrong is a %WAKHAN_SAFE_FILE_ERROR. Everything here
 * blocks, and may run in any thread, one at a time. */
typedef struct _WakhanNotesFile WakhanNotesFile;

WakhanNotesFile *wakhan_notes_file_new (GFile      *file,
                                        const char *study_id,
                                        const char *title);
WakhanNotesFile *wakhan_notes_file_ref (WakhanNotesFile *self);
void             wakhan_notes_file_unref (WakhanNotesFile *self);
/* What stands in the file, as much of it as can be read. Of a file that does not exist, an empty
 * content; never NULL but with an error. Changes nothing on the disk. */
WakhanNotesContent *wakhan_notes_file_load (WakhanNotesFile *self,
                                            GError         **error);
/* @base: what both sides knew the last time. @patience: milliseconds to wait for others, which
 * @cancellable ends before. Nothing is written without the lock, and what could not be read is not
 * written over. */
WakhanNotesSyncResult *wakhan_notes_file_sync (WakhanNotesFile     *self,
                                               WakhanNotesContent  *base,
                                               WakhanNotesContent  *ours,
                                               WakhanNotesDirection direction,
                                               guint                patience,
                                               GCancellable        *cancellable,
                                               GError             **error);
/* FALSE where nothing could be written, or the file is of a format after this one: that is read but
 * not written. */
gboolean wakhan_notes_file_check_writable (WakhanNotesFile *self,
                                           GError         **error);
/* What was wrong with the file when it was last read, and where its copy lies, in sentences; NULL:
 * nothing. */
char *wakhan_notes_file_dup_damage (WakhanNotesFile *self);
/* Puts a damaged file's copy beside it, unless that was done or there is nothing wrong with it. */
gboolean wakhan_notes_file_set_aside (WakhanNotesFile *self,
                                      GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesFile, wakhan_notes_file_unref)

G_END_DECLS
