/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-entry.h"

G_BEGIN_DECLS

/**
 * WakhanEntryRecord:
 *
 * A group of a notes file as it stands there, with the keys and comments that nobody here knows.
 * Immutable and counted atomically: what is saved in another thread is a list of these, so that
 * taking it costs the main loop next to nothing.
 */
typedef struct _WakhanEntryRecord WakhanEntryRecord;

/**
 * wakhan_entry_record_find_type:
 * @group: name of a group of a notes file
 * @id: (out): (transfer none): what follows the word that tells the type
 *
 * Returns: the type of the entry that the group is, %G_TYPE_INVALID for any other group
 */
GType wakhan_entry_record_find_type (const char  *group,
                                     const char **id);

/**
 * wakhan_entry_record_new:
 * @type: of the entry; %G_TYPE_INVALID for a group that is none
 * @id: (nullable): %NULL for a group that is no entry, whose header is then part of @lines
 * @leading: (nullable): comment lines above the header
 * @lines: each with its end
 *
 * Returns: (transfer full): a record of copies
 */
WakhanEntryRecord *wakhan_entry_record_new (GType       type,
                                            const char *id,
                                            const char *leading,
                                            const char *lines);

/**
 * wakhan_entry_record_new_for_note:
 * @old: (nullable): what is in its place so far
 *
 * Returns: (transfer full): what @entry says, with what nobody here knows of @old
 */
WakhanEntryRecord *wakhan_entry_record_new_for_entry (gpointer           entry,
                                                      WakhanEntryRecord *old);

/**
 * wakhan_entry_record_new_with_lines:
 *
 * Returns: (transfer full): the same group with other lines
 */
WakhanEntryRecord *wakhan_entry_record_new_with_lines (WakhanEntryRecord *self,
                                                       const char        *lines);
WakhanEntryRecord *wakhan_entry_record_ref (WakhanEntryRecord *self);
void               wakhan_entry_record_unref (WakhanEntryRecord *self);

/**
 * wakhan_entry_record_get_entry_type:
 *
 * Returns: %G_TYPE_INVALID: it is no entry
 */
GType wakhan_entry_record_get_entry_type (WakhanEntryRecord *self);

/**
 * wakhan_entry_record_get_id:
 *
 * Returns: (transfer none) (nullable): %NULL: it is no entry
 */
const char *wakhan_entry_record_get_id (WakhanEntryRecord *self);
const char *wakhan_entry_record_get_lines (WakhanEntryRecord *self);

/**
 * wakhan_entry_record_create_entry:
 *
 * O(length of the lines).
 *
 * Returns: (transfer full): the #WakhanEntry that it says; it has to be one
 */
gpointer wakhan_entry_record_create_entry (WakhanEntryRecord *self);

gboolean wakhan_entry_record_is_equal (WakhanEntryRecord *self,
                                       WakhanEntryRecord *other);
void     wakhan_entry_record_append_to (WakhanEntryRecord *self,
                                        GString           *text);

/**
 * wakhan_entry_record_create_conflict_copy:
 *
 * Two programs which part the same two entries agree on what comes of it.
 *
 * Returns: (transfer full): the same entry under an id that follows from what it says
 */
WakhanEntryRecord *wakhan_entry_record_create_conflict_copy (WakhanEntryRecord *self);

guint64 wakhan_entry_record_get_revision (WakhanEntryRecord *self);

/**
 * wakhan_entry_record_dup_value:
 *
 * Returns: (transfer full) (nullable): the last value that the lines give @key; %NULL: none
 */
char *wakhan_entry_record_dup_value (WakhanEntryRecord *self,
                                     const char        *key);

/**
 * wakhan_entry_record_is_deleted:
 *
 * Returns: whether it is a tombstone
 */
gboolean wakhan_entry_record_is_deleted (WakhanEntryRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEntryRecord, wakhan_entry_record_unref)

G_END_DECLS
