/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/* What texts that are no studies are known by, kept in the key file wakhan/library of the user's data folder, so that their
 * notes follow them when they are edited, renamed or moved. */

/* What @file is known by. Its place, its words, how alike they are to those of texts known, and where those are now are weighed
 * together; what is not sure makes a new text. Changes nothing. @kin: (out) (nullable): the id of the text whose notes these may
 * be, which a person has to say; or NULL. @problem: (out) (nullable): a sentence where the library cannot be read, and so the id
 * is a guess by the place. Returns: (transfer full). */
char *wakhan_library_dup_id (GFile          *file,
                             WakhanDocument *document,
                             char          **kin,
                             char          **problem);
/* Takes note of the text as it is now, and of its @kin (nullable). Blocks; may be called in any thread. Without it only the place
 * is known. What cannot be read is not written over: a %WAKHAN_SAFE_FILE_ERROR. */
gboolean wakhan_library_record (GFile          *file,
                                WakhanDocument *document,
                                const char     *id,
                                const char     *kin,
                                GError        **error);
/* As what a person wants the file read, as iconv knows it; NULL: nobody has said. (transfer full) */
char *wakhan_library_dup_encoding (GFile *file);
void  wakhan_library_choose_encoding (GFile      *file,
                                      const char *id,
                                      const char *encoding);
/* One place has one name, whatever links lead there; (transfer full). */
char *wakhan_library_dup_place (GFile *file);
/* Where the notes of a study are kept; (transfer full). */
GFile *wakhan_library_dup_notes_file (const char *id);

G_END_DECLS
