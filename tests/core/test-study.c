/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "patience.h"
#include "remove-folder.h"
#include "wakhan-citation.h"
#include "wakhan-library.h"
#include "wakhan-source-file.h"
#include "wakhan-study-loader.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-study-XXXXXX", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static GFile *
write_file (Fixture    *fixture,
            const char *name,
            const char *bytes,
            gssize      size)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, bytes, size, NULL));
  return g_file_new_for_path (path);
}

static void
loaded_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **told = user_data;

  *told = g_object_ref (result);
}

/* As a window does it. */
static WakhanStudy *
load_async (GFile        *file,
            GCancellable *cancellable,
            GError      **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  wakhan_study_load_async (file, cancellable, loaded_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  return wakhan_study_load_finish (result, error);
}

static void
test_text (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) file = write_file (
    fixture, "Rivers.txt", "It rose on 2018-06-17. In 1999, said the miller, nobody minded.\n", -1);
  g_autoptr (GError)      error = NULL;
  g_autoptr (WakhanStudy) study = load_async (file, NULL, &error);
  WakhanTimeline         *timeline;
  WakhanEvent            *event;
  g_autofree char        *words = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (wakhan_study_get_title (study), ==, "Rivers");
  g_assert_false (wakhan_study_is_authored (study));
  g_assert_null (wakhan_study_get_faults (study)[0]);
  g_assert_true (g_file_equal (wakhan_study_get_file (study), file));
  timeline = wakhan_study_get_timeline (study);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 2);
  event = wakhan_timeline_get_event (timeline, 0);
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_event_get_date (event)), ==, "1999");
  g_assert_cmpstr (wakhan_event_get_title (event), ==, "Said the miller, nobody minded");
  words = wakhan_document_dup_range (wakhan_study_get_document (study),
                                     wakhan_event_get_start (event), wakhan_event_get_end (event));
  g_assert_cmpstr (words, ==, "1999");
  g_assert_cmpuint (g_list_model_get_n_items (wakhan_study_get_terms (study)), ==, 0);
}

static void
test_title (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *text;
    const char *title;
  } cases[] = {
    { "# The *Long* River\n\nWater.\n\n## A Bridge\n\nWood.\n", "The Long River" },
    { "A series\n\n# The River\n\nWater.\n", "The River" },
    { "# One\n\nWater.\n\n# Two\n\nWood.\n", "river" },
    { "Water.\n", "river" },
    { "a\n\nb\n\nc\n\nd\n\ne\n\n# Late\n\nWater.\n", "river" },
    { "#\n\nWater.\n", "river" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile)       file = write_file (fixture, "river.md", cases[i].text, -1);
      g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, NULL);

      g_assert_cmpstr (wakhan_study_get_title (study), ==, cases[i].title);
    }
}

/* One study a process, by whatever way one comes to its file; and a new one when nobody holds the
 * old. */
/* What is written above a text names it, and says who wrote it and when; a citation has it. */
static void
test_front_matter (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  static const char *const dates[][3] = {
    { "2021-10-18", "2021-10-18", "“Quay” (A. Clerk, “Harbour notes”, 18 October 2021)" },
    { "2021-10-18T12:00:00Z", "2021-10-18T12:00:00Z",
      "“Quay” (A. Clerk, “Harbour notes”, 18 October 2021)" },
    { "around 1904", "1904~", "“Quay” (A. Clerk, “Harbour notes”, about 1904)" },
    { "tomorrow", NULL, "“Quay” (A. Clerk, “Harbour notes”)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("---  \ntitle: Harbour notes\nauthor: A. Clerk\ndate: %s\n---\n\n# "
                         "Quay\n\nIn 1900 it was built.\n",
                         dates[i][0]);
      g_autofree char        *name = g_strdup_printf ("dated-%" G_GSIZE_FORMAT ".md", i);
      g_autoptr (GFile)       file = write_file (fixture, name, text, -1);
      g_autoptr (GError)      error = NULL;
      g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, &error);
      g_autofree char        *citation = NULL;

      g_assert_no_error (error);
      g_assert_cmpstr (wakhan_study_get_title (study), ==, "Harbour notes");
      g_assert_cmpstr (wakhan_study_get_author (study), ==, "A. Clerk");
      g_assert_cmpstr (
        wakhan_study_get_date (study) ? wakhan_date_get_edtf (wakhan_study_get_date (study)) : NULL,
        ==, dates[i][1]);
      citation = wakhan_citation_new (study, 0, strlen ("Quay"));
      g_assert_cmpstr (citation, ==, dates[i][2]);
      g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==, 1);
    }
}

static void
test_shared (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)       file = write_file (fixture, "river.txt", "Water.\n", -1);
  g_autofree char        *link_path = g_build_filename (fixture->folder, "stream.txt", NULL);
  g_autoptr (GFile)       link = g_file_new_for_path (link_path);
  g_autoptr (WakhanStudy) first = NULL;
  g_autoptr (WakhanStudy) second = NULL;
  g_autoptr (WakhanStudy) third = NULL;

  g_assert_cmpint (symlink ("river.txt", link_path), ==, 0);
  g_assert_null (wakhan_study_lookup (file));
  first = wakhan_study_load (file, NULL, NULL);
  second = load_async (file, NULL, NULL);
  g_assert_true (first == second);
  third = wakhan_study_load (link, NULL, NULL);
  g_assert_true (third == first);
  g_assert_true (wakhan_study_get_notebook (first) == wakhan_study_get_notebook (second));
  g_clear_object (&first);
  g_clear_object (&second);
  g_clear_object (&third);
  g_assert_null (wakhan_study_lookup (file));
}

static gboolean
reload (WakhanStudy *study,
        GError     **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  wakhan_study_reload_async (study, NULL, loaded_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  return wakhan_study_reload_finish (study, result, error);
}

static void
replaced_cb (WakhanStudy  *study G_GNUC_UNUSED,
             WakhanStudy  *by,
             WakhanStudy **told)
{
  g_assert_null (*told);
  *told = g_object_ref (by);
}

/* What is not saved, what can be undone and whose notes they are belong to the text, not to the
 * words that it had. */
static void
test_reloaded (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)       file = write_file (fixture, "river.txt", "Water.\n", -1);
  g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, NULL);
  g_autoptr (WakhanNote)  note = wakhan_note_new ();
  g_autoptr (WakhanStudy) by = NULL;
  g_autoptr (WakhanStudy) found = NULL;
  g_autoptr (GPtrArray)   unsaved = NULL;
  g_autoptr (GPtrArray)   sources = NULL;
  g_autoptr (GFile)       again =
    write_file (fixture, "river.txt", "In 1999 no word of it was as before.\n", -1);
  WakhanNotebook *notebook = wakhan_study_get_notebook (study);
  gboolean        is_guess;

  g_signal_connect (study, "replaced", G_CALLBACK (replaced_cb), &by);
  wakhan_note_set_text (note, "How deep?");
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_ADD, note);
  /* Another process has taken it for another text. */
  g_assert_true (
    wakhan_library_record (file, wakhan_study_get_document (study), "another", NULL, NULL));
  g_assert_true (reload (study, NULL));
  g_assert_nonnull (by);
  g_assert_true (by != study);
  g_assert_true (wakhan_study_get_notebook (by) == notebook);
  g_assert_true (wakhan_notebook_get_can_undo (notebook));
  g_assert_cmpstr (wakhan_study_get_id (by), ==, wakhan_study_get_id (study));
  g_assert_null (wakhan_study_get_library_problem (by, &is_guess));
  g_assert_false (is_guess);
  g_assert_cmpstr (wakhan_document_get_text (wakhan_study_get_document (by)), ==,
                   "In 1999 no word of it was as before.");
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (by)), ==, 1);
  found = wakhan_study_lookup (file);
  g_assert_true (found == by);
  unsaved = wakhan_study_list_unsaved ();
  g_assert_cmpuint (unsaved->len, ==, 1);
  g_assert_true (g_ptr_array_index (unsaved, 0) == by);
  sources = wakhan_study_list_sources (by);
  g_assert_cmpuint (sources->len, ==, 1);
  g_assert_false (wakhan_source_print_differs (g_ptr_array_index (sources, 0), NULL));

  /* A second window asks for the same a moment later. */
  g_assert_true (reload (study, NULL));
  g_assert_true (wakhan_notes_store_flush (wakhan_study_get_notes_store (by), NULL));
}

static void
test_not_reloaded (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)       file = write_file (fixture, "river.txt", "Water.\n", -1);
  g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, NULL);
  g_autoptr (WakhanStudy) found = NULL;
  g_autoptr (GError)      error = NULL;

  g_assert_cmpint (truncate (g_file_peek_path (file), 0), ==, 0);
  g_assert_false (reload (study, &error));
  g_assert_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_EMPTY);
  g_clear_error (&error);
  g_assert_cmpint (g_unlink (g_file_peek_path (file)), ==, 0);
  g_assert_false (reload (study, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  found = wakhan_study_lookup (file);
  g_assert_true (found == study);
}

/* Of a study both files are read again. One that says it is another now has others' notes. */
static void
test_reloaded_study (Fixture      *fixture,
                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) text = write_file (fixture, "river.txt", "Water.\n", -1);
  g_autoptr (GFile) file = write_file (
    fixture, "river.study", "[Study]\nFormat=1\nId=river\nTitle=River\nText=river.txt\n", -1);
  g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, NULL);
  g_autoptr (WakhanStudy) by = NULL;
  g_autoptr (WakhanStudy) other = NULL;
  g_autoptr (GPtrArray)   sources = wakhan_study_list_sources (study);
  g_autoptr (GFile)       again = write_file (fixture, "river.txt", "Ice.\n", -1);
  g_autoptr (GFile)       renamed = NULL;

  g_assert_cmpuint (sources->len, ==, 2);
  g_assert_false (wakhan_source_print_differs (g_ptr_array_index (sources, 0), NULL));
  g_assert_true (wakhan_source_print_differs (g_ptr_array_index (sources, 1), NULL));
  g_signal_connect (study, "replaced", G_CALLBACK (replaced_cb), &by);
  g_assert_true (reload (study, NULL));
  g_assert_cmpstr (wakhan_document_get_text (wakhan_study_get_document (by)), ==, "Ice.");
  g_assert_true (wakhan_study_get_notebook (by) == wakhan_study_get_notebook (study));

  renamed = write_file (fixture, "river.study",
                        "[Study]\nFormat=1\nId=lake\nTitle=Lake\nText=river.txt\n", -1);
  g_signal_connect (by, "replaced", G_CALLBACK (replaced_cb), &other);
  g_assert_true (reload (by, NULL));
  g_assert_cmpstr (wakhan_study_get_id (other), ==, "lake");
  g_assert_true (wakhan_study_get_notebook (other) != wakhan_study_get_notebook (by));
}

static void
test_refused (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) binary = write_file (fixture, "picture.txt", "\x89PNG\0\0\0", 7);
  g_autoptr (GFile) empty_study = write_file (fixture, "empty.study", "", 0);
  g_autoptr (GFile) gone = g_file_new_build_filename (fixture->folder, "gone.txt", NULL);
  g_autoptr (GFile) gone_study = g_file_new_build_filename (fixture->folder, "gone.study", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autofree char  *pipe_path = g_build_filename (fixture->folder, "pipe.study", NULL);
  g_autoptr (GFile) pipe = g_file_new_for_path (pipe_path);
  GFile *const      files[] = { binary, empty_study, gone, gone_study, folder, pipe };

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError)      error = NULL;
      g_autoptr (WakhanStudy) study = load_async (files[i], NULL, &error);
      g_autofree char        *name = g_file_get_basename (files[i]);

      g_assert_null (study);
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, name));
      g_assert_null (wakhan_study_lookup (files[i]));
    }
}

static void
test_empty (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = { "", "\xef\xbb\xbf", " \n\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GFile)       file = write_file (fixture, "empty.txt", texts[i], -1);
      g_autoptr (GError)      error = NULL;
      g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (wakhan_document_get_n_blocks (wakhan_study_get_document (study)), ==, 0);
      g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==, 0);
      g_assert_nonnull (wakhan_section_find (wakhan_study_get_outline (study), 0));
    }
}

static void
test_cancelled (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) text = write_file (fixture, "river.txt", "Water.\n", -1);
  g_autoptr (GFile) study_file =
    write_file (fixture, "river.study", "[Study]\nFormat=1\nId=r\nTitle=R\nText=river.txt\n", -1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GFile *const             files[] = { text, study_file };

  g_cancellable_cancel (cancellable);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError)      error = NULL;
      g_autoptr (WakhanStudy) study = load_async (files[i], cancellable, &error);

      g_assert_null (study);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

static void
test_authored (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) text = write_file (fixture, "river.txt", "Water.\n", -1);
  g_autoptr (GFile) file = write_file (
    fixture, "river.study",
    "[Study]\nFormat=1\nId=r\nTitle=Rivers\nAuthor=N. N.\nDate=2021-10-18\nPeriod=1999/2021\n"
    "Text=river.txt\n[Event a]\nDate=2021-13\nTitle=A\n[Event b]\nDate=2020\nTitle=B\n",
    -1);
  g_autoptr (GError)      error = NULL;
  g_autoptr (WakhanStudy) study = load_async (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (wakhan_study_is_authored (study));
  g_assert_cmpstr (wakhan_study_get_id (study), ==, "r");
  g_assert_cmpstr (wakhan_study_get_title (study), ==, "Rivers");
  g_assert_cmpstr (wakhan_study_get_author (study), ==, "N. N.");
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_study_get_date (study)), ==, "2021-10-18");
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_study_get_period (study)), ==, "1999/2021");
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==, 1);
  g_assert_cmpuint (g_strv_length ((GStrv) wakhan_study_get_faults (study)), ==, 1);
  g_assert_true (g_str_has_prefix (wakhan_study_get_faults (study)[0], "river.study:10: "));
}

/* Ten megabytes with a date in every other sentence: every part of the way has to be linear. */
static void
test_large (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString)     text = g_string_new (NULL);
  g_autoptr (GFile)       file = NULL;
  g_autoptr (GError)      error = NULL;
  g_autoptr (WakhanStudy) study = NULL;
  clock_t                 start; /* of the processor: others may be at work, too */
  double                  seconds;

  for (guint i = 0; text->len < 10 * 1000 * 1000 / (get_patience () * get_patience ()); i++)
    {
      if (i % 200 == 0)
        g_string_append_printf (text, "Chapter %u\n\n", i / 200 + 1);
      g_string_append_printf (
        text,
        "In %u the river rose once more, and the bridge, which had stood for a long time, fell.\n"
        "What was said of it afterwards is of no use to anybody who wants to cross.\n\n",
        1000 + i % 1000);
    }
  file = write_file (fixture, "large.txt", text->str, text->len);
  start = clock ();
  study = load_async (file, NULL, &error);
  seconds = (double) (clock () - start) / CLOCKS_PER_SEC;
  g_assert_no_error (error);
  g_test_message ("%.1f MB in %.0f ms, %u events", text->len / 1e6, 1e3 * seconds,
                  wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)));
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), >,
                    50000 / (get_patience () * get_patience ()));
  g_assert_cmpfloat (seconds, <, 20 * get_patience ());
}

#define ADD(path, function) g_test_add ("/study/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  ADD ("a-text-of-one's-own", test_text);
  ADD ("a-title-is-the-heading-over-all-others", test_title);
  ADD ("front-matter-names-it", test_front_matter);
  ADD ("two-windows-share-one", test_shared);
  ADD ("a-reloaded-text-has-the-same-notebook", test_reloaded);
  ADD ("a-text-that-is-gone-or-empty-stays-as-it-was", test_not_reloaded);
  ADD ("a-study-is-reloaded-with-its-text", test_reloaded_study);
  ADD ("what-cannot-be-opened-is-named", test_refused);
  ADD ("an-empty-text-is-an-empty-document", test_empty);
  ADD ("cancelled", test_cancelled);
  ADD ("a-study-with-a-fault-opens", test_authored);
  ADD ("ten-megabytes", test_large);
  return g_test_run ();
}
