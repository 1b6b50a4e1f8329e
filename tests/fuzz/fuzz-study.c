/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-reader.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

static char *folder;

static void
remove_folder (void)
{
  static const char *const names[] = { "fuzz.study", "river.md" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_remove (path);
    }
  g_rmdir (folder);
  g_free (folder);
}

static GFile *
write_study (const guint8 *data,
             gsize         size)
{
  g_autoptr (GFile) file = NULL;
  FILE             *stream;

  if (!folder)
    {
      g_autofree char *path = NULL;

      folder = g_dir_make_tmp ("fuzz-study-XXXXXX", NULL);
      g_assert_nonnull (folder);
      atexit (remove_folder);
      path = g_build_filename (folder, "river.md", NULL);
      g_assert_true (g_file_set_contents (
        path, "# A River\n\nIt rose in June 2018.\n\nIt fell twice, it fell twice: déjà vu.\n", -1,
        NULL));
    }
  file = g_file_new_build_filename (folder, "fuzz.study", NULL);
  stream =
    g_fopen (g_file_peek_path (file), "wb"); /* in place: nobody misses it, and it costs a tenth */
  g_assert_nonnull (stream);
  g_assert_cmpuint (fwrite (data, 1, size, stream), ==, size);
  g_assert_cmpint (fclose (stream), ==, 0);
  return g_steal_pointer (&file);
}

/* "fuzz.study:LINE: what", of lines that are there, in their order. */
static void
check_faults (const char *const *faults,
              guint              n_lines)
{
  guint64 last = 1;

  for (guint i = 0; faults[i]; i++)
    {
      char   *end;
      guint64 line;

      g_assert_true (g_utf8_validate (faults[i], -1, NULL));
      g_assert_true (g_str_has_prefix (faults[i], "fuzz.study:"));
      line = g_ascii_strtoull (faults[i] + strlen ("fuzz.study:"), &end, 10);
      g_assert_true (g_str_has_prefix (end, ": "));
      g_assert_cmpuint (line, >=, last);
      g_assert_cmpuint (line, <=, n_lines);
      last = line;
    }
}

static void
check_content (WakhanStudyContent *content)
{
  const guint length = wakhan_document_get_length (content->document);

  g_assert_true (content->id && *content->id && !strchr (content->id, '/') && *content->id != '.');
  g_assert_true (content->title && g_utf8_validate (content->title, -1, NULL));
  for (guint i = 0; i < wakhan_timeline_get_n_events (content->timeline); i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (content->timeline, i);

      g_assert_nonnull (wakhan_event_get_date (event));
      g_assert_true (g_utf8_validate (wakhan_event_get_title (event), -1, NULL));
      g_assert_cmpuint (wakhan_event_get_start (event), <=, wakhan_event_get_end (event));
      g_assert_cmpuint (wakhan_event_get_end (event), <=, length);
      g_assert_true (wakhan_timeline_find_id (content->timeline, wakhan_event_get_id (event)) ==
                     event);
      for (guint j = 0; wakhan_event_get_disputed_by (event)[j]; j++)
        g_assert_true (*wakhan_event_get_disputed_by (event)[j]);
    }
}

/* Any bytes are a study, with faults in lines that are there, or an error. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GFile)              file = write_study (data, size);
  g_autoptr (GError)             error = NULL;
  g_autoptr (WakhanStudyContent) content = wakhan_study_reader_read (file, NULL, &error);
  guint                          n_lines = 1;

  g_assert_true ((content == NULL) == (error != NULL));
  if (!content)
    {
      g_assert_nonnull (strstr (error->message, "fuzz.study"));
      return 0;
    }
  for (gsize i = 0; i < size; i++)
    n_lines += data[i] == '\n';
  check_faults ((const char *const *) content->faults, n_lines);
  check_content (content);
  return 0;
}
