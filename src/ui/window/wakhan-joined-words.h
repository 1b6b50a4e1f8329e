/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-copies.h"

G_BEGIN_DECLS

/**
 * wakhan_joined_words_dup:
 *
 * Returns: (transfer full): sentences: how many notes were joined from which copies, and how many
 *   differ
 */
char *wakhan_joined_words_dup (const WakhanNotesCopies *joined);

G_END_DECLS
