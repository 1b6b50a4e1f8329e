/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-backup.h"

G_BEGIN_DECLS

/**
 * wakhan_backup_words_dup_offer:
 *
 * Returns: (transfer full): a sentence: how many notes of which day can be brought back
 */
char *wakhan_backup_words_dup_offer (const WakhanNotesBackup *backup);

G_END_DECLS
