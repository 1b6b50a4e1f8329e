/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-cases.h"
#include "wakhan-reading-state.h"

#include <string.h>

#define PATIENCE 10000 /* milliseconds */

static const char before[] =
  "[Window]\nWidth=700\n\n[Study 0123456789abcdef]\nId=a\nFile=file:///river.md\nTitle=A "
  "River\nRead=9\n";

/* Whether the file, which must hold what was in it, has the new width. */
static gboolean
is_new_on_disk (GFile *file)
{
  g_autoptr (WakhanReadingState) reading_state = wakhan_reading_state_new (file);
  g_autoptr (GPtrArray)          recent = wakhan_reading_state_list_recent (reading_state, 9);
  const int                      width =
    wakhan_reading_state_get_window_value (reading_state, "Width", 0);

  g_assert_null (wakhan_reading_state_get_problem (reading_state));
  g_assert_cmpuint (recent->len, ==, 1);
  g_assert_true (width == 700 || width == 900);
  return width == 900;
}

static void
check_reading_state (const char *folder,
                     gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autofree char               *path = g_build_filename (folder, "places", NULL);
  g_autoptr (GFile)              file = g_file_new_for_path (path);
  g_autoptr (WakhanReadingState) reading_state = NULL;
  gboolean                       is_saved;

  g_assert_true (g_file_set_contents (path, before, -1, NULL));

  fault_cases_begin ();
  reading_state = wakhan_reading_state_new (file);
  if (wakhan_reading_state_get_problem (reading_state))
    fault_cases_assert_readable (wakhan_reading_state_get_problem (reading_state));
  wakhan_reading_state_set_window_value (reading_state, "Width", 900);
  is_saved = wakhan_reading_state_flush (reading_state, PATIENCE);
  fault_cases_end ();

  g_assert_true (is_new_on_disk (file) || !is_saved);
  g_assert_true (wakhan_reading_state_flush (reading_state, PATIENCE));
  g_assert_true (is_new_on_disk (file));
  g_assert_null (wakhan_reading_state_get_problem (reading_state));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_cases_add ("/faults/reading-state", check_reading_state);
  return g_test_run ();
}
