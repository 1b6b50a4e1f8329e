/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-entry-record.h"

G_BEGIN_DECLS

/**
 * WakhanNotesFault:
 *
 * What is wrong with a notes file. The later ones outweigh the earlier.
 */
typedef enum
{
  WAKHAN_NOTES_WHOLE,
  WAKHAN_NOTES_NEWER,   /* of a format after this one, of which nothing else can be said */
  WAKHAN_NOTES_GARBLED, /* lines that mean nothing */
  WAKHAN_NOTES_CUT,     /* the end is missing, or notes before it */
  WAKHAN_NOTES_FOREIGN, /* another program's, or another encoding */
  WAKHAN_NOTES_EMPTY,   /* nothing in it but NULs, as after a power cut */
} WakhanNotesFault;

/**
 * WakhanNotesContent:
 *
 * What a notes file holds: records in the file's order, and the rest of it as it stands there. Not
 * for two threads at once, but for reading what is complete. Reference-counted, atomically.
 */
typedef struct _WakhanNotesContent WakhanNotesContent;

/**
 * wakhan_notes_content_new:
 *
 * Returns: (transfer full): what a new file of the study is to hold, without notes
 */
WakhanNotesContent *wakhan_notes_content_new (const char *study_id,
                                              const char *title);

/**
 * wakhan_notes_content_new_from_bytes:
 * @bytes: whatever they are
 *
 * O(size).
 *
 * Returns: (transfer full): what can be made out of them; wakhan_notes_content_get_fault() tells
 * what is wrong
 */
WakhanNotesContent *wakhan_notes_content_new_from_bytes (GBytes *bytes);

/**
 * wakhan_notes_content_copy:
 *
 * O(records): they are shared, their list is not.
 *
 * Returns: (transfer full): a content of its own
 */
WakhanNotesContent *wakhan_notes_content_copy (WakhanNotesContent *self);
WakhanNotesContent *wakhan_notes_content_ref (WakhanNotesContent *self);
void                wakhan_notes_content_unref (WakhanNotesContent *self);
guint               wakhan_notes_content_get_n_records (WakhanNotesContent *self);

/**
 * wakhan_notes_content_get_record:
 *
 * Returns: (transfer none): in the file's order
 */
WakhanEntryRecord *wakhan_notes_content_get_record (WakhanNotesContent *self,
                                                    guint               position);

/**
 * wakhan_notes_content_find:
 *
 * O(1) where it is indexed, which the first call does.
 *
 * Returns: (transfer none) (nullable): the entry with @id, a tombstone too
 */
WakhanEntryRecord *wakhan_notes_content_find (WakhanNotesContent *self,
                                              const char         *id);

/**
 * wakhan_notes_content_put:
 * @record: an entry; a reference is kept
 *
 * In the place of the one with the same id, or at the end.
 */
void wakhan_notes_content_put (WakhanNotesContent *self,
                               WakhanEntryRecord  *record);

void wakhan_notes_content_remove (WakhanNotesContent *self,
                                  const char         *id);

/**
 * wakhan_notes_content_index:
 *
 * Several threads may look notes up in it from then on, once it is complete.
 */
void wakhan_notes_content_index (WakhanNotesContent *self);

/**
 * wakhan_notes_content_get_n_entries:
 *
 * O(n).
 *
 * Returns: how many of its records are entries, tombstones too
 */
guint wakhan_notes_content_get_n_entries (WakhanNotesContent *self);

/**
 * wakhan_notes_content_get_n_notes:
 *
 * O(n).
 *
 * Returns: how many of its records are notes, tombstones too
 */
guint wakhan_notes_content_get_n_notes (WakhanNotesContent *self);

/**
 * wakhan_notes_content_list_entries:
 *
 * O(size).
 *
 * Returns: (transfer full) (element-type WakhanEntry): of all its records that are entries,
 *   tombstones too; the array unrefs them
 */
GPtrArray *wakhan_notes_content_list_entries (WakhanNotesContent *self);

/**
 * wakhan_notes_content_to_bytes:
 *
 * Returns: (transfer full): what its file is to be
 */
GBytes *wakhan_notes_content_to_bytes (WakhanNotesContent *self);

WakhanNotesFault wakhan_notes_content_get_fault (WakhanNotesContent *self);

/**
 * wakhan_notes_content_get_study_id:
 *
 * Returns: (transfer none) (nullable): whose notes they are, as the file says; %NULL: it does not
 */
const char *wakhan_notes_content_get_study_id (WakhanNotesContent *self);

/**
 * wakhan_notes_content_dup_title:
 *
 * Returns: (transfer full) (nullable): of the study, as the file says; %NULL: it does not
 */
char *wakhan_notes_content_dup_title (WakhanNotesContent *self);

/**
 * wakhan_notes_content_set_study:
 *
 * Writes down what a whole file says of its study, and what it says no more.
 */
void wakhan_notes_content_set_study (WakhanNotesContent *self,
                                     const char         *study_id,
                                     const char         *title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesContent, wakhan_notes_content_unref)

G_END_DECLS
