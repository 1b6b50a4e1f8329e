/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/* How a study is read from its file, and read again. */

/**
 * wakhan_study_load:
 * @file: a .study file, or any text, whose events come from the dates found in it
 *
 * Blocks. Main thread; a window takes wakhan_study_load_async().
 *
 * Returns: (transfer full) (nullable): the study with its notes; %NULL with an error of
 *   wakhan_study_reader_read() or wakhan_text_import_file()
 */
WakhanStudy *wakhan_study_load (GFile        *file,
                                GCancellable *cancellable,
                                GError      **error);

/**
 * wakhan_study_load_async:
 * @callback: in the main thread, which is to call this, too
 *
 * The same in a worker, with the places of its terms.
 */
void wakhan_study_load_async (GFile              *file,
                              GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data);

/**
 * wakhan_study_load_notes_async:
 * @file: of a text that is gone
 * @id: what it was known by
 * @title: what it was called
 *
 * Loads the notes alone, in a worker, for wakhan_study_load_finish().
 */
void wakhan_study_load_notes_async (GFile              *file,
                                    const char         *id,
                                    const char         *title,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);

/**
 * wakhan_study_load_finish:
 *
 * Main thread.
 *
 * Returns: (transfer full) (nullable): the study, or the one of the same file that is alive
 *   already; %NULL with an error as of wakhan_study_load()
 */
WakhanStudy *wakhan_study_load_finish (GAsyncResult *result,
                                       GError      **error);

/**
 * wakhan_study_lookup:
 *
 * Asks no disk, and so does not see that @file is a link to another; loading it does. Main thread.
 *
 * Returns: (transfer full) (nullable): the study of this process for @file, if one is alive
 */
WakhanStudy *wakhan_study_lookup (GFile *file);

/**
 * wakhan_study_dup_built_in_file:
 *
 * Returns: (transfer full): where the built-in study lies, in the folder of wakhan_data_dir_dup()
 */
GFile *wakhan_study_dup_built_in_file (void);

/**
 * wakhan_study_reload_async:
 *
 * Reads its file again, in a worker. Main thread, for a study that was read from one.
 */
void wakhan_study_reload_async (WakhanStudy        *self,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data);

/**
 * wakhan_study_reload_finish:
 *
 * What was read takes its place, with the very same notebook, and "replaced" tells of it: changes
 * to notes that are not saved, and what can be undone, are there as before. A study that has
 * another id now has the notes of that.
 *
 * Returns: %FALSE with an error as of wakhan_study_load(), or %WAKHAN_SOURCE_ERROR_EMPTY: all is as
 *   it was
 */
gboolean wakhan_study_reload_finish (WakhanStudy  *self,
                                     GAsyncResult *result,
                                     GError      **error);

/**
 * wakhan_study_read_as_async:
 * @encoding: as what its text is to be read, as iconv knows it
 *
 * Saves the notes, and takes note of it in a worker. For a text of one's own, read from a file.
 */
void wakhan_study_read_as_async (WakhanStudy        *self,
                                 const char         *encoding,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);

/**
 * wakhan_study_read_as_finish:
 *
 * From now on its file is loaded anew: this study is not found any more.
 */
void wakhan_study_read_as_finish (WakhanStudy  *self,
                                  GAsyncResult *result);

G_END_DECLS
