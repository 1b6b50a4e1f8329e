/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-record.h"

G_BEGIN_DECLS

/* The later ones outweigh the earlier. */
typedef enum
{
  WAKHAN_NOTES_WHOLE,
  WAKHAN_NOTES_NEWER,   /* of a format after this one, of which nothing else can be said */
  WAKHAN_NOTES_GARBLED, /* lines that mean nothing */
  WAKHAN_NOTES_CUT,     /* the end is missing, or notes before it */
  WAKHAN_NOTES_FOREIGN, /* another program's, or another encoding */
  WAKHAN_NOTES_EMPTY,   /* nothing in it but NULs, as after a power cut */
} WakhanNotesFault;

/* What a notes file holds: records in the file's order, and the rest of it as it stands there. Not
 * for two threads at once, but for reading what is complete. */
typedef struct _WakhanNotesContent WakhanNotesContent;

WakhanNotesContent *wakhan_notes_content_new (const char *study_id,
                                              const char *title);
WakhanNotesContent *wakhan_notes_content_new_from_bytes (GBytes *bytes);
/* The records are shared, their list is not. */
WakhanNotesContent *wakhan_notes_content_copy (WakhanNotesContent *self);
WakhanNotesContent *wakhan_notes_content_ref (WakhanNotesContent *self);
void                wakhan_notes_content_unref (WakhanNotesContent *self);
guint               wakhan_notes_content_get_n_records (WakhanNotesContent *self);
WakhanNoteRecord   *wakhan_notes_content_get_record (WakhanNotesContent *self, /* (transfer none) */
                                                     guint               position);
WakhanNoteRecord *
wakhan_notes_content_find (WakhanNotesContent *self, /* (transfer none), (nullable) */
                           const char         *id);
/* In the place of the one with the same id, or at the end. */
void wakhan_notes_content_put (WakhanNotesContent *self,
                               WakhanNoteRecord   *record);
void wakhan_notes_content_remove (WakhanNotesContent *self,
                                  const char         *id);
/* So that several threads may look notes up in it once it is complete. */
void  wakhan_notes_content_index (WakhanNotesContent *self);
guint wakhan_notes_content_get_n_notes (WakhanNotesContent *self); /* tombstones too */
/* Returns: (transfer full) (element-type WakhanNote): of all its records that are notes, tombstones
 * too */
GPtrArray       *wakhan_notes_content_list_notes (WakhanNotesContent *self);
GBytes          *wakhan_notes_content_to_bytes (WakhanNotesContent *self);
WakhanNotesFault wakhan_notes_content_get_fault (WakhanNotesContent *self);
guint            wakhan_notes_content_get_n_promised (
             WakhanNotesContent *self); /* by the file's end, or 0 */
/* Whose notes they are, as the file says; NULL: it does not. */
const char *wakhan_notes_content_get_study_id (WakhanNotesContent *self);
char       *wakhan_notes_content_dup_title (WakhanNotesContent *self); /* likewise */
/* Writes down what a whole file says of its study, and what it says no more. */
void wakhan_notes_content_set_study (WakhanNotesContent *self,
                                     const char         *study_id,
                                     const char         *title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesContent, wakhan_notes_content_unref)

G_END_DECLS
