/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-cases.h"
#include "wakhan-study-folder.h"
#include "wakhan-text-importer.h"

#include <string.h>

/* A study that is saved over an earlier version of itself. */

static WakhanStudyDraft *
create_draft (const char *markdown)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (markdown);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("pass", "The Pass", document, timeline);
  WakhanStudyDraft *draft = wakhan_study_draft_new (study);

  draft->credit = g_strdup (wakhan_document_get_text (document)); /* so that both files differ */
  return draft;
}

static char *
read_both (const char *folder)
{
  g_autofree char   *text_path = g_build_filename (folder, "The Pass.md", NULL);
  g_autofree char   *study_path = g_build_filename (folder, "The Pass.study", NULL);
  g_autofree char   *text = NULL;
  g_autofree char   *study = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (text_path, &text, NULL, &error));
  g_assert_true (g_file_get_contents (study_path, &study, NULL, &error));
  return g_strconcat (text, study, NULL);
}

static void
check_saving (const char *folder,
              gboolean    is_lasting)
{
  g_autofree char             *path = g_build_filename (folder, "study", NULL);
  g_autoptr (WakhanStudyDraft) first = create_draft ("Snow.\n");
  g_autoptr (WakhanStudyDraft) second = create_draft ("Rain and wind.\n");
  g_autoptr (GError)           error = NULL;
  g_autoptr (GFile)            before_file = wakhan_study_folder_save (first, path, &error);
  g_autofree char             *before = NULL;
  g_autofree char             *after = NULL;
  g_autoptr (GFile)            file = NULL;
  g_autoptr (GFile)            again = NULL;

  g_assert_no_error (error);
  before = read_both (path);

  fault_cases_begin ();
  file = wakhan_study_folder_save (second, path, &error);
  fault_cases_end ();

  after = read_both (path);
  if (file)
    g_assert_cmpstr (after, !=, before);
  else
    {
      fault_cases_assert_readable (error->message);
      g_assert_nonnull (strstr (error->message, "The Pass"));
      /* Where no file can be put in another's place any more, the text cannot be put back either;
       * and where only the folder was not synced, the new ones are there. */
      if (!is_lasting && !fault_cases_is_of ("fsync"))
        g_assert_cmpstr (after, ==, before);
    }
  g_clear_error (&error);
  again = wakhan_study_folder_save (second, path, &error);
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_cases_add ("/faults/study-folder/saving", check_saving);
  return g_test_run ();
}
