/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"
#include "wakhan-document.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What texts that are no studies are known by, kept in the key file wakhan/library of the user's
 * data folder, so that their notes follow them when they are edited, renamed or moved. */

/**
 * wakhan_library_dup_path:
 *
 * Returns: (transfer full): where the key file is, there or not
 */
char *wakhan_library_dup_path (void);

/**
 * wakhan_library_record:
 * @id: what the text is known by
 * @kin: (nullable): the id of the text whose notes these may be still
 *
 * Takes note of the text as it is now; without that only its address leads to its notes. What it
 * was taken for before is forgotten. Blocks; any thread.
 *
 * Returns: whether it is written; if not, a %WAKHAN_SAFE_FILE_ERROR, and the library as it was
 */
gboolean wakhan_library_record (GFile          *file,
                                WakhanDocument *document,
                                const char     *id,
                                const char     *kin,
                                GError        **error);

/**
 * wakhan_library_record_guess:
 * @id: by which its notes are kept while the library cannot be read
 *
 * So that they are found again when it can. Blocks; any thread.
 *
 * Returns: whether it is written; if not, a %WAKHAN_SAFE_FILE_ERROR
 */
gboolean wakhan_library_record_guess (GFile          *file,
                                      WakhanDocument *document,
                                      const char     *id,
                                      GError        **error);

/**
 * wakhan_library_record_guess_async:
 *
 * The same in a worker; where it cannot be written it is logged.
 */
void wakhan_library_record_guess_async (GFile          *file,
                                        WakhanDocument *document,
                                        const char     *id);

/**
 * wakhan_library_record_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_library_record_async (GFile              *file,
                                  WakhanDocument     *document,
                                  const char         *id,
                                  const char         *kin,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);

/**
 * wakhan_library_record_finish:
 *
 * Returns: as wakhan_library_record()
 */
gboolean wakhan_library_record_finish (GAsyncResult *result,
                                       GError      **error);

/**
 * wakhan_library_dup_encoding:
 *
 * Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): as what a person wants the file read, as iconv knows it;
 *   %NULL: nobody has said
 */
char *wakhan_library_dup_encoding (GFile *file);

/**
 * wakhan_library_choose_encoding:
 * @id: what the text is known by
 * @encoding: as what a person wants it read, as iconv knows it
 *
 * Blocks; any thread. Where it cannot be written it is logged, and the text read as before.
 */
void wakhan_library_choose_encoding (GFile      *file,
                                     const char *id,
                                     const char *encoding);

/**
 * wakhan_library_choose_encoding_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_library_choose_encoding_async (GFile              *file,
                                           const char         *id,
                                           const char         *encoding,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);

void wakhan_library_choose_encoding_finish (GAsyncResult *result);

/**
 * wakhan_library_find_date_manner:
 * @id: what the text is known by, wherever it lies now
 *
 * Blocks; any thread.
 *
 * Returns: how a person wants its dates read; %WAKHAN_DATE_MANNER_UNKNOWN: nobody has said, or as
 *   the text tells
 */
WakhanDateManner wakhan_library_find_date_manner (const char *id);

/**
 * wakhan_library_choose_date_manner:
 * @id: what the text is known by
 *
 * Blocks; any thread. Where it cannot be written it is logged, and the dates read as before.
 */
void wakhan_library_choose_date_manner (GFile           *file,
                                        const char      *id,
                                        WakhanDateManner manner);

/**
 * wakhan_library_choose_date_manner_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_library_choose_date_manner_async (GFile              *file,
                                              const char         *id,
                                              WakhanDateManner    manner,
                                              GAsyncReadyCallback callback,
                                              gpointer            user_data);

void wakhan_library_choose_date_manner_finish (GAsyncResult *result);

/**
 * wakhan_library_dup_uri:
 *
 * Asks the disk where links lead.
 *
 * Returns: (transfer full): of the file itself, the same whatever links lead there
 */
char *wakhan_library_dup_uri (GFile *file);

/**
 * wakhan_library_dup_notes_file:
 * @id: of a study, without a slash
 *
 * Returns: (transfer full): where its notes are kept, there or not
 */
GFile *wakhan_library_dup_notes_file (const char *id);

G_END_DECLS
