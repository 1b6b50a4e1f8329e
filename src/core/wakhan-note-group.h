/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-note.h"

G_BEGIN_DECLS

#define WAKHAN_NOTE_GROUP_PREFIX "Note "

/* A note as a group of a key file. @is_whole becomes FALSE where a value cannot be read as it should. */
WakhanNote *wakhan_note_group_read (GKeyFile   *keys,
                                    const char *group,
                                    gboolean   *is_whole);

/* Returns: (transfer full): a key file with one group, in which the keys stand in their canonical order. */
GKeyFile *wakhan_note_group_write (WakhanNote *note);

/* Whether the program itself writes this key of a note's group. */
gboolean wakhan_note_group_knows_key (const char *key);

G_END_DECLS
