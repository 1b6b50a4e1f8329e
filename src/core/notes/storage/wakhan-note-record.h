/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/* A group of a notes file as it stands there, with the keys and comments that nobody here knows.
 * Immutable and counted atomically: what is saved in another thread is a list of these, so that
 * taking it costs the main loop next to nothing. */
typedef struct _WakhanNoteRecord WakhanNoteRecord;

/* @id: NULL for a group that is no note, whose header is then part of @lines. @leading: comment
 * lines above the header. */
WakhanNoteRecord *wakhan_note_record_new (const char *id,
                                          const char *leading,
                                          const char *lines);
/* @old: what is in its place so far, or NULL. */
WakhanNoteRecord *wakhan_note_record_new_for_note (WakhanNote       *note,
                                                   WakhanNoteRecord *old);
/* The same group with other lines. */
WakhanNoteRecord *wakhan_note_record_new_with_lines (WakhanNoteRecord *self,
                                                     const char       *lines);
WakhanNoteRecord *wakhan_note_record_ref (WakhanNoteRecord *self);
void              wakhan_note_record_unref (WakhanNoteRecord *self);
const char       *wakhan_note_record_get_id (WakhanNoteRecord *self);
const char       *wakhan_note_record_get_lines (WakhanNoteRecord *self);
WakhanNote       *wakhan_note_record_create_note (WakhanNoteRecord *self);
gboolean          wakhan_note_record_is_equal (WakhanNoteRecord *self,
                                               WakhanNoteRecord *other);
void              wakhan_note_record_append_to (WakhanNoteRecord *self,
                                                GString          *text);
/* The same note under an id that follows from what it says, so that two programs which part the
 * same two notes agree. */
WakhanNoteRecord *wakhan_note_record_create_conflict_copy (WakhanNoteRecord *self);
guint64           wakhan_note_record_get_revision (WakhanNoteRecord *self);
char             *wakhan_note_record_dup_value (WakhanNoteRecord *self,
                                                const char       *key);
gboolean          wakhan_note_record_is_deleted (WakhanNoteRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNoteRecord, wakhan_note_record_unref)

G_END_DECLS
