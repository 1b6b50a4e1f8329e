/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/* (transfer full): what a card offers to do with its note, by actions of the group "note". */
GMenuModel *wakhan_note_menu_create (void);
/* (transfer full): the words that @note is on, and what is written of them. */
char *wakhan_note_menu_dup_copy (WakhanNoteIndex *index,
                                 WakhanNote      *note);

G_END_DECLS
