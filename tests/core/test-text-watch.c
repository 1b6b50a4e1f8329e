/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>
#include <utime.h>

#include "patience.h"
#include "remove-folder.h"
#include "wait-until.h"
#include "wakhan-source-file.h"
#include "wakhan-text-watch.h"

#define WORDS "The ford was the only one for ninety miles.\n"
#define OTHER "The ford was the only one for eighty miles.\n" /* as long */
#define MOST 20000
#define LARGEST 1000
/* In milliseconds. */
#define PATIENCE 100
#define LONG_PATIENCE 700
#define SETTLED 350 /* longer than the one, shorter than the other */

typedef struct
{
  char            *folder; /* that holds "texts" */
  char            *texts;
  GFile           *file;
  WakhanTextWatch *watch;
  GString         *told; /* a letter for each time */
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  g_string_append_c (fixture->told, "scg"[wakhan_text_watch_get_state (fixture->watch)]);
}

static void
write_file (GFile      *file,
            const char *words)
{
  g_autoptr (GError) error = NULL;
  FILE              *stream = g_fopen (g_file_peek_path (file), "w");

  g_assert_nonnull (stream);
  fputs (words, stream);
  fclose (stream);
}

static GFile *
get_sibling (Fixture    *fixture,
             const char *name)
{
  return g_file_new_build_filename (fixture->texts, name, NULL);
}

static void
rename_to (GFile *file,
           GFile *to)
{
  g_assert_cmpint (g_rename (g_file_peek_path (file), g_file_peek_path (to)), ==, 0);
}

/* Puts a new file in its place, as most editors do. */
static void
replace (Fixture    *fixture,
         GFile      *file,
         const char *words)
{
  g_autoptr (GFile) new_file = get_sibling (fixture, ".river.md.new");

  write_file (new_file, words);
  rename_to (new_file, file);
}

static void
run_for (guint milliseconds)
{
  const gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
wait_for (Fixture    *fixture,
          const char *told)
{
  WAIT_UNTIL (g_str_equal (fixture->told->str, told), MOST);
  run_for (SETTLED);
  g_assert_cmpstr (fixture->told->str, ==, told);
}

static void
follow (Fixture *fixture)
{
  wakhan_text_watch_set_patience (fixture->watch, PATIENCE, LONG_PATIENCE);
  g_signal_connect_swapped (fixture->watch, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
start (Fixture *fixture,
       GFile   *file)
{
  g_autoptr (GPtrArray) prints =
    g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_source_print_free);
  g_autoptr (GBytes) bytes = wakhan_source_file_load (file, LARGEST, NULL, NULL);

  g_assert_nonnull (bytes);
  g_ptr_array_add (prints, wakhan_source_print_new (file, bytes));
  fixture->watch = wakhan_text_watch_new (prints);
  follow (fixture);
  run_for (SETTLED);
  g_assert_cmpstr (fixture->told->str, ==, "");
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-test-XXXXXX", NULL);
  fixture->texts = g_build_filename (fixture->folder, "texts", NULL);
  g_assert_cmpint (g_mkdir (fixture->texts, 0700), ==, 0);
  fixture->file = get_sibling (fixture, "river.md");
  fixture->told = g_string_new (NULL);
  write_file (fixture->file, WORDS);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_clear_object (&fixture->watch);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->texts);
  g_object_unref (fixture->file);
  g_string_free (fixture->told, TRUE);
}

static void
test_other_words_of_the_same_length (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, fixture->file);
  g_assert_null (wakhan_text_watch_get_time (fixture->watch));
  write_file (fixture->file, OTHER);
  wait_for (fixture, "c");
  g_assert_cmpint (
    g_get_real_time () / G_USEC_PER_SEC -
      g_date_time_to_unix (wakhan_text_watch_get_time (fixture->watch)),
    <, 60 * get_patience ());
}

static void
test_each_further_change_is_told (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, fixture->file);
  write_file (fixture->file, OTHER);
  wait_for (fixture, "c");
  write_file (fixture->file, WORDS OTHER);
  wait_for (fixture, "cc");
  write_file (fixture->file, WORDS);
  wait_for (fixture, "ccs");
  g_assert_null (wakhan_text_watch_get_time (fixture->watch));
}

static void
test_a_file_renamed_into_its_place (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, fixture->file);
  replace (fixture, fixture->file, OTHER);
  wait_for (fixture, "c");
  replace (fixture, fixture->file, OTHER OTHER);
  wait_for (fixture, "cc");
}

/* Half of what a slow program has to say is not told. */
static void
test_it_waits_for_the_last_words (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString) words = g_string_new (NULL);

  start (fixture, fixture->file);
  for (guint i = 0; i < 8; i++)
    {
      g_string_append (words, OTHER);
      write_file (fixture->file, words->str);
      run_for (PATIENCE / 2);
      g_assert_cmpstr (fixture->told->str, ==, "");
    }
  wait_for (fixture, "c");
}

static void
test_gone_for_a_moment (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, fixture->file);
  g_unlink (g_file_peek_path (fixture->file));
  run_for (SETTLED);
  write_file (fixture->file, WORDS);
  run_for (SETTLED);
  g_assert_cmpstr (fixture->told->str, ==, "");
  g_unlink (g_file_peek_path (fixture->file));
  run_for (PATIENCE / 2);
  write_file (fixture->file, OTHER);
  wait_for (fixture, "c");
}

static void
test_empty_for_a_moment (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, fixture->file);
  write_file (fixture->file, "");
  run_for (SETTLED);
  g_assert_cmpstr (fixture->told->str, ==, "");
  write_file (fixture->file, WORDS);
  run_for (SETTLED);
  g_assert_cmpstr (fixture->told->str, ==, "");
  write_file (fixture->file, "");
  wait_for (fixture, "c");
}

static void
test_gone_and_back (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) away = get_sibling (fixture, "away.md");

  start (fixture, fixture->file);
  rename_to (fixture->file, away);
  wait_for (fixture, "g");
  g_assert_nonnull (wakhan_text_watch_get_time (fixture->watch));
  rename_to (away, fixture->file);
  wait_for (fixture, "gs");
  g_unlink (g_file_peek_path (fixture->file));
  wait_for (fixture, "gsg");
  write_file (fixture->file, OTHER);
  wait_for (fixture, "gsgc");
}

static void
test_the_same_words_again (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, fixture->file);
  g_assert_cmpint (g_utime (g_file_peek_path (fixture->file), NULL), ==, 0);
  run_for (SETTLED);
  write_file (fixture->file, WORDS);
  run_for (SETTLED);
  replace (fixture, fixture->file, WORDS);
  run_for (SETTLED);
  g_assert_cmpstr (fixture->told->str, ==, "");
}

/* The text of a link is written where it leads; later it leads elsewhere. */
static void
test_behind_a_link (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) link = g_file_new_build_filename (fixture->folder, "link.md", NULL);
  g_autoptr (GFile) new_link = g_file_new_build_filename (fixture->folder, "link.new", NULL);
  g_autoptr (GFile) other = get_sibling (fixture, "other.md");

  g_assert_cmpint (symlink ("texts/river.md", g_file_peek_path (link)), ==, 0);
  start (fixture, link);
  replace (fixture, fixture->file, OTHER);
  wait_for (fixture, "c");
  write_file (other, WORDS);
  g_assert_cmpint (symlink ("texts/other.md", g_file_peek_path (new_link)), ==, 0);
  rename_to (new_link, link);
  wait_for (fixture, "cs");
  write_file (other, OTHER OTHER);
  wait_for (fixture, "csc");
}

static void
test_its_folder_goes_and_comes_back (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *away = g_build_filename (fixture->folder, "away", NULL);

  start (fixture, fixture->file);
  g_assert_cmpint (g_rename (fixture->texts, away), ==, 0);
  wait_for (fixture, "g");
  g_assert_cmpint (g_rename (away, fixture->texts), ==, 0);
  wait_for (fixture, "gs");
  write_file (fixture->file, OTHER);
  wait_for (fixture, "gsc");

  /* Another folder takes its place at once. */
  g_assert_cmpint (g_rename (fixture->texts, away), ==, 0);
  g_assert_cmpint (g_mkdir (fixture->texts, 0700), ==, 0);
  write_file (fixture->file, WORDS);
  wait_for (fixture, "gscs");
  write_file (fixture->file, OTHER);
  wait_for (fixture, "gscsc");
}

/* Nobody tells of that. */
static void
test_a_folder_farther_up_is_another (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *away = g_build_filename (fixture->folder, "away", NULL);
  g_autofree char  *deep = g_build_filename (fixture->texts, "deep", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (deep, "river.md", NULL);

  g_assert_cmpint (g_mkdir (deep, 0700), ==, 0);
  write_file (file, WORDS);
  start (fixture, file);
  g_assert_cmpint (g_rename (fixture->texts, away), ==, 0);
  wakhan_text_watch_look (fixture->watch);
  wait_for (fixture, "g");
  g_assert_cmpint (g_mkdir_with_parents (deep, 0700), ==, 0);
  write_file (file, WORDS);
  wait_for (fixture, "gs");
  write_file (file, OTHER);
  wait_for (fixture, "gsc");
}

/* Between the reading and the first look there may be seconds. */
static void
test_what_changed_before_it_looked (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) prints =
    g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_source_print_free);
  g_autoptr (GBytes) bytes = wakhan_source_file_load (fixture->file, LARGEST, NULL, NULL);

  g_ptr_array_add (prints, wakhan_source_print_new (fixture->file, bytes));
  write_file (fixture->file, OTHER);
  fixture->watch = wakhan_text_watch_new (prints);
  follow (fixture);
  wait_for (fixture, "c");
}

/* Of a study either file counts. */
static void
test_one_of_two_files (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) prints =
    g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_source_print_free);
  g_autoptr (GFile)  second = g_file_new_build_filename (fixture->folder, "river.study", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (WORDS, strlen (WORDS));

  write_file (second, WORDS);
  g_ptr_array_add (prints, wakhan_source_print_new (second, bytes));
  g_ptr_array_add (prints, wakhan_source_print_new (fixture->file, bytes));
  fixture->watch = wakhan_text_watch_new (prints);
  follow (fixture);
  run_for (SETTLED);
  write_file (fixture->file, OTHER);
  wait_for (fixture, "c");
  write_file (fixture->file, WORDS);
  wait_for (fixture, "cs");
  write_file (second, OTHER);
  wait_for (fixture, "csc");
}

/* A window closes while a worker looks. */
static void
test_it_may_go_at_any_time (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  for (guint pause = 0; pause <= SETTLED; pause += SETTLED / 6)
    {
      g_autoptr (GPtrArray) prints =
        g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_source_print_free);
      g_autoptr (GBytes) bytes = g_bytes_new_static (OTHER, strlen (OTHER));

      g_ptr_array_add (prints, wakhan_source_print_new (fixture->file, bytes));
      fixture->watch = wakhan_text_watch_new (prints);
      run_for (pause);
      g_object_add_weak_pointer (G_OBJECT (fixture->watch), (gpointer *) &fixture->watch);
      g_object_unref (fixture->watch);
      WAIT_UNTIL (fixture->watch == NULL, MOST);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add ("/text-watch/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("other-words-of-the-same-length", test_other_words_of_the_same_length);
  ADD ("each-further-change-is-told", test_each_further_change_is_told);
  ADD ("a-file-renamed-into-its-place", test_a_file_renamed_into_its_place);
  ADD ("it-waits-for-the-last-words", test_it_waits_for_the_last_words);
  ADD ("gone-for-a-moment", test_gone_for_a_moment);
  ADD ("empty-for-a-moment", test_empty_for_a_moment);
  ADD ("gone-and-back", test_gone_and_back);
  ADD ("the-same-words-again", test_the_same_words_again);
  ADD ("behind-a-link", test_behind_a_link);
  ADD ("its-folder-goes-and-comes-back", test_its_folder_goes_and_comes_back);
  ADD ("a-folder-farther-up-is-another", test_a_folder_farther_up_is_another);
  ADD ("what-changed-before-it-looked", test_what_changed_before_it_looked);
  ADD ("one-of-two-files", test_one_of_two_files);
  ADD ("it-may-go-at-any-time", test_it_may_go_at_any_time);
#undef ADD

  return g_test_run ();
}
