/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-entry.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Texts that were opened while the library could not be read, and what they were taken for: kept in
 * the key file wakhan/library-guesses of the user's data folder, so that notes that were written
 * meanwhile are found again. Everything here blocks, and may run in any thread. */

/**
 * wakhan_library_guesses_record:
 * @text: as it is now
 * @id: by which its notes are kept meanwhile
 *
 * Returns: whether it is written; if not, a %WAKHAN_SAFE_FILE_ERROR
 */
gboolean wakhan_library_guesses_record (const WakhanLibraryEntry *text,
                                        const char               *id,
                                        GError                  **error);

/**
 * wakhan_library_guesses_find:
 * @text: that is opened
 * @likely: (out) (nullable) (transfer full): the id of notes that may be its own, which a person
 *   has to say
 *
 * Returns: (transfer full) (nullable): what the text was taken for; %NULL: it never was guessed
 */
char *wakhan_library_guesses_find (WakhanLibraryEntry *text,
                                   gboolean            is_empty,
                                   char              **likely);

/**
 * wakhan_library_guesses_forget:
 * @text: that the library knows now, with its notes
 * @id: what it is known by
 */
void wakhan_library_guesses_forget (const WakhanLibraryEntry *text,
                                    const char               *id);

G_END_DECLS
