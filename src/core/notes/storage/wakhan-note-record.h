/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/**
 * WakhanNoteRecord:
 *
 * A group of a notes file as it stands there, with the keys and comments that nobody here knows.
 * Immutable and counted atomically: what is saved in another thread is a list of these, so that
 * taking it costs the main loop next to nothing.
 */
typedef struct _WakhanNoteRecord WakhanNoteRecord;

/**
 * wakhan_note_record_new:
 * @id: (nullable): %NULL for a group that is no note, whose header is then part of @lines
 * @leading: (nullable): comment lines above the header
 * @lines: each with its end
 *
 * Returns: (transfer full): a record of copies
 */
WakhanNoteRecord *wakhan_note_record_new (const char *id,
                                          const char *leading,
                                          const char *lines);

/**
 * wakhan_note_record_new_for_note:
 * @old: (nullable): what is in its place so far
 *
 * Returns: (transfer full): what @note says, with what nobody here knows of @old
 */
WakhanNoteRecord *wakhan_note_record_new_for_note (WakhanNote       *note,
                                                   WakhanNoteRecord *old);

/**
 * wakhan_note_record_new_with_lines:
 *
 * Returns: (transfer full): the same group with other lines
 */
WakhanNoteRecord *wakhan_note_record_new_with_lines (WakhanNoteRecord *self,
                                                     const char       *lines);
WakhanNoteRecord *wakhan_note_record_ref (WakhanNoteRecord *self);
void              wakhan_note_record_unref (WakhanNoteRecord *self);

/**
 * wakhan_note_record_get_id:
 *
 * Returns: (transfer none) (nullable): %NULL: it is no note
 */
const char *wakhan_note_record_get_id (WakhanNoteRecord *self);
const char *wakhan_note_record_get_lines (WakhanNoteRecord *self);

/**
 * wakhan_note_record_create_note:
 *
 * O(length of the lines).
 *
 * Returns: (transfer full): the note that it says; it has to be one
 */
WakhanNote *wakhan_note_record_create_note (WakhanNoteRecord *self);

gboolean wakhan_note_record_is_equal (WakhanNoteRecord *self,
                                      WakhanNoteRecord *other);
void     wakhan_note_record_append_to (WakhanNoteRecord *self,
                                       GString          *text);

/**
 * wakhan_note_record_create_conflict_copy:
 *
 * Two programs which part the same two notes agree on what comes of it.
 *
 * Returns: (transfer full): the same note under an id that follows from what it says
 */
WakhanNoteRecord *wakhan_note_record_create_conflict_copy (WakhanNoteRecord *self);

guint64 wakhan_note_record_get_revision (WakhanNoteRecord *self);

/**
 * wakhan_note_record_dup_value:
 *
 * Returns: (transfer full) (nullable): the last value that the lines give @key; %NULL: none
 */
char *wakhan_note_record_dup_value (WakhanNoteRecord *self,
                                    const char       *key);

/**
 * wakhan_note_record_is_deleted:
 *
 * Returns: whether it is a tombstone
 */
gboolean wakhan_note_record_is_deleted (WakhanNoteRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNoteRecord, wakhan_note_record_unref)

G_END_DECLS
