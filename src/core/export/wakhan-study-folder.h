/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-draft.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_STUDY_FOLDER_ERROR_OTHER_STUDY, /* another study is in it */
  WAKHAN_STUDY_FOLDER_ERROR_OTHER_FILE,  /* a file of that name is no study's */
} WakhanStudyFolderError;

#define WAKHAN_STUDY_FOLDER_ERROR (wakhan_study_folder_error_quark ())
GQuark wakhan_study_folder_error_quark (void);

/**
 * wakhan_study_folder_save:
 * @path: of a folder, which is made if there is none
 *
 * Writes the study and its text, as Markdown, two files called after the title. An earlier version
 * of the same study is replaced under its own name; anything else in the folder stays. Whatever
 * goes wrong, what was there before is whole. Blocks; any thread, one at a time for a folder.
 *
 * Returns: (transfer full) (nullable): the .study file; %NULL with a %WAKHAN_STUDY_FOLDER_ERROR or
 *   a %WAKHAN_SAFE_FILE_ERROR
 */
GFile *wakhan_study_folder_save (const WakhanStudyDraft *draft,
                                 const char             *path,
                                 GError                **error);

/**
 * wakhan_study_folder_save_async:
 * @draft: (transfer full): what is to be written
 * @path: of a folder; if no earlier version of the study is in it, the study gets one of its own
 *   there, called after its title
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_study_folder_save_async (WakhanStudyDraft   *draft,
                                     const char         *path,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);

/**
 * wakhan_study_folder_save_finish:
 *
 * Returns: (transfer full) (nullable): as wakhan_study_folder_save()
 */
GFile *wakhan_study_folder_save_finish (GAsyncResult *result,
                                        GError      **error);

G_END_DECLS
