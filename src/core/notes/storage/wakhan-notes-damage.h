/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-backup.h"

G_BEGIN_DECLS

/**
 * WakhanNotesDamage:
 *
 * What was wrong with a notes file, and what can be done about it. Everything here blocks, but for
 * its words.
 */
typedef struct _WakhanNotesDamage WakhanNotesDamage;

/**
 * wakhan_notes_damage_new:
 * @path: of the file
 * @bytes: what stands in it
 * @content: what could be made out of them; something is wrong with it
 *
 * Changes nothing on the disk.
 */
WakhanNotesDamage *wakhan_notes_damage_new (const char         *path,
                                            GBytes             *bytes,
                                            WakhanNotesContent *content);

/**
 * wakhan_notes_damage_free:
 * @self: (nullable)
 */
void wakhan_notes_damage_free (WakhanNotesDamage *self);

/**
 * wakhan_notes_damage_is_of:
 *
 * Returns: whether it is these bytes that are damaged
 */
gboolean wakhan_notes_damage_is_of (WakhanNotesDamage *self,
                                    GBytes            *bytes);

/**
 * wakhan_notes_damage_get_words:
 *
 * Returns: (transfer none): what was wrong, and where the copy of the bytes lies or has to go, in
 *   sentences
 */
const char *wakhan_notes_damage_get_words (WakhanNotesDamage *self);

/**
 * wakhan_notes_damage_set_aside:
 *
 * Puts the copy beside the file, unless that was done.
 *
 * Returns: %FALSE with an error where it could not be written
 */
gboolean wakhan_notes_damage_set_aside (WakhanNotesDamage *self,
                                        GError           **error);

/**
 * wakhan_notes_damage_find_backup:
 * @known: what is known of the notes without one
 *
 * Looks for one the first time, and for none after that.
 *
 * Returns: (transfer full) (nullable): as wakhan_notes_backups_find()
 */
WakhanNotesBackup *wakhan_notes_damage_find_backup (WakhanNotesDamage  *self,
                                                    WakhanNotesContent *known);

G_END_DECLS
