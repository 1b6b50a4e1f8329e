/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-state.h"
#include "wakhan-study-loader.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#define TEXT \
  "# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

typedef struct
{
  WakhanStudy *study;
  GFile       *file;
  char        *group; /* the line that begins what is kept of the study */
} Kept;

static Kept *
get_kept (void)
{
  static Kept kept;

  if (!kept.study)
    {
      g_autofree char               *folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
      g_autofree char               *path = g_build_filename (folder, "river.md", NULL);
      g_autoptr (GFile)              text = g_file_new_for_path (path);
      g_autoptr (WakhanSession)      session = wakhan_session_new ();
      g_autoptr (WakhanReadingState) reading_state = NULL;
      g_autofree char               *lines = NULL;

      g_assert_true (g_file_set_contents (path, TEXT, -1, NULL));
      kept.study = wakhan_study_load (text, NULL, NULL);
      kept.file = g_file_new_build_filename (folder, "places", NULL);
      reading_state = wakhan_reading_state_new (kept.file);
      wakhan_session_set_study (session, kept.study);
      wakhan_reading_state_store (reading_state, session);
      g_assert_true (wakhan_reading_state_flush (reading_state, 10000));
      g_assert_true (g_file_get_contents (g_file_peek_path (kept.file), &lines, NULL, NULL));
      kept.group = g_strndup (lines, strcspn (lines, "\n") + 1);
    }
  return &kept;
}

/* Whatever stands in the file, the session is somewhere in its text and looks at some length of
 * time. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  const Kept *kept = get_kept ();
  const guint length =
    wakhan_document_get_length (wakhan_study_get_document (kept->study));
  g_autoptr (GString)            lines = g_string_new (kept->group);
  g_autoptr (WakhanSession)      session = wakhan_session_new ();
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (GPtrArray)          recent = NULL;
  g_autoptr (GFile)              last = NULL;
  WakhanNavigator               *navigator = wakhan_session_get_navigator (session);
  WakhanTextRange                selection;
  double                         start;
  double                         end;

  g_string_append_len (lines, (const char *) data, size);
  g_assert_true (g_file_set_contents_full (g_file_peek_path (kept->file), lines->str, lines->len,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  reading_state = wakhan_reading_state_new (kept->file);
  wakhan_session_set_study (session, kept->study);
  wakhan_reading_state_restore (reading_state, session);
  selection = wakhan_navigator_get_selection (navigator);
  g_assert_cmpuint (wakhan_navigator_get_reading_offset (navigator), <=, length);
  g_assert_cmpuint (selection.start, <=, selection.end);
  g_assert_cmpuint (selection.end, <=, length);
  wakhan_session_get_shown_view (session, &start, &end);
  g_assert_true (isfinite (start) && isfinite (end) && start < end);
  recent = wakhan_reading_state_list_recent (reading_state, 5);
  last = wakhan_reading_state_dup_last_file (reading_state);
  wakhan_reading_state_get_window_value (reading_state, "Width", 1280);
  wakhan_reading_state_store (reading_state, session);
  g_assert_true (wakhan_reading_state_flush (reading_state, 10000));
  return 0;
}
