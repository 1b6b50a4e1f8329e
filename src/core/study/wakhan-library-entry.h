/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanLibraryEntry:
 * @uri: (nullable): where its file is; %NULL: another text is there now
 * @mark: (nullable): of the file, as wakhan_file_mark_dup() has it
 * @numbers: (nullable): of its first words; the words themselves stand nowhere but in the text
 * @kin: (nullable): the id of the text whose notes its own may be, as long as nobody has said
 *
 * What is known of a text that was opened before, or of the one that is: without @id and @kin.
 */
typedef struct
{
  char *id;
  char *uri;
  char *checksum;
  char *fingerprint;
  char *mark;
  char *numbers;
  char *kin;
} WakhanLibraryEntry;

/**
 * wakhan_library_entry_new_for_document:
 * @uri: where @document was read
 *
 * Blocks. O(text).
 *
 * Returns: (transfer full): what tells the text from others
 */
WakhanLibraryEntry *wakhan_library_entry_new_for_document (const char     *uri,
                                                           WakhanDocument *document);

void wakhan_library_entry_free (WakhanLibraryEntry *self);

/**
 * wakhan_library_entry_list:
 *
 * Returns: (transfer full) (element-type WakhanLibraryEntry): those that stand in @keys; the array
 *   frees them
 */
GPtrArray *wakhan_library_entry_list (GKeyFile *keys);

/**
 * wakhan_library_entry_dup_group:
 *
 * Returns: (transfer full): the name of the group in which a text's entry stands
 */
char *wakhan_library_entry_dup_group (const char *id);

/**
 * wakhan_library_entry_store:
 * @id: what the text is known by
 * @kin: (nullable): "" is none, too
 *
 * Writes @self to @keys. No two texts are at one address: who was there before has gone.
 */
void wakhan_library_entry_store (const WakhanLibraryEntry *self,
                                 GKeyFile                 *keys,
                                 const char               *id,
                                 const char               *kin);

/**
 * wakhan_library_entry_set_value:
 *
 * Writes what is not there already, so that a file is not written for nothing.
 */
void wakhan_library_entry_set_value (GKeyFile   *keys,
                                     const char *group,
                                     const char *key,
                                     const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanLibraryEntry, wakhan_library_entry_free)

G_END_DECLS
