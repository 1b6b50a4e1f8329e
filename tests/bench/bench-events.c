/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A study of 100,000 events: opening it beside a bare GKeyFile parse of the same file, and the
 * memory that an event takes beside its strings. */

#include "wakhan-study-loader.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <malloc.h>
#include <time.h>

#define N_EVENTS (100 * 1000)
#define N_RUNS 5
#define FIRST_YEAR (-900)
#define N_YEARS 3000
#define LOAD_BAR 2.0
#define BYTES_BAR 400.0

/* The length of all strings, with their ends. */
static gsize
write_study (const char *path,
             const char *text)
{
  g_autoptr (GString) words = g_string_new (NULL);
  gsize               length = 0;

  g_string_printf (words,
                   "[Study]\nFormat=1\nId=many-events\nTitle=Many events\nText=%s\n\n", text);
  for (guint i = 0; i < N_EVENTS; i++)
    {
      const int year = FIRST_YEAR + (int) (i * 7919u % N_YEARS);
      char      title[64];

      g_snprintf (title, sizeof title, "The chronicle tells of day %u", i);
      g_string_append_printf (
        words, "[Event e-%u]\nDate=%s%04d-%02u\nTitle=%s\nCategory=diplomacy\n\n", i,
        year < 0 ? "-" : "", ABS (year), 1 + i % 12, title);
      length += strlen (title) + 1 + strlen ("e-") + 6;
    }
  g_assert_true (g_file_set_contents (path, words->str, words->len, NULL));
  return length;
}

static double
get_milliseconds (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static double
measure_key_file (const char *path)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  const double         began = get_milliseconds ();

  g_assert_true (g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, NULL));
  return get_milliseconds () - began;
}

static double
measure_load (GFile  *file,
              double *bytes)
{
  const gsize             before = mallinfo2 ().uordblks;
  const double            began = get_milliseconds ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, &error);
  const double            took = get_milliseconds () - began;

  g_assert_no_error (error);
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==,
                    N_EVENTS);
  *bytes = mallinfo2 ().uordblks - before;
  return took;
}

/* In a process of its own in which GLib asks for each piece by itself, as from 2.76 on: what its
 * slices hold before that nobody counts. */
static double
measure_bytes (const char *program,
               const char *path)
{
  const char *const argv[] = { program, path, NULL };
  g_auto (GStrv)    environment = g_environ_setenv (g_get_environ (), "G_SLICE", "always-malloc",
                                                    TRUE);
  g_autofree char  *output = NULL;
  int               status;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_DEFAULT, NULL, NULL,
                               &output, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return g_ascii_strtod (output, NULL);
}

/* What measure_bytes() asks for. */
static int
tell_bytes (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  double            bytes;

  measure_load (file, &bytes);
  g_print ("%.0f\n", bytes);
  return 0;
}

static int
compare_with_key_file (const char *program)
{
  g_autofree char  *folder = g_dir_make_tmp ("wakhan-bench-XXXXXX", NULL);
  g_autofree char  *text = g_build_filename (folder, "text.md", NULL);
  g_autofree char  *path = g_build_filename (folder, "many.study", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  const gsize       strings = write_study (path, "text.md");
  double            key_file = G_MAXDOUBLE;
  double            load = G_MAXDOUBLE;
  double            bytes;

  g_assert_true (g_file_set_contents (text, "# Many events\n\nOne line.\n", -1, NULL));
  /* By turns, and the best of each: what else the machine does meets both. */
  for (guint i = 0; i < N_RUNS; i++)
    {
      key_file = MIN (key_file, measure_key_file (path));
      load = MIN (load, measure_load (file, &bytes));
    }
  bytes = (measure_bytes (program, path) - strings) / N_EVENTS;
  g_print ("%d events opened in %.0f ms, %.2f × the bare GKeyFile parse (%.0f ms; bar %.1f ×)\n",
           N_EVENTS, load, load / key_file, key_file, LOAD_BAR);
  g_print ("memory of an event beside its strings: %.0f bytes (bar %.0f)\n", bytes, BYTES_BAR);
  g_unlink (path);
  g_unlink (text);
  g_rmdir (folder);
  return load <= LOAD_BAR * key_file && bytes <= BYTES_BAR ? 0 : 1;
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  return argc > 1 ? tell_bytes (argv[1]) : compare_with_key_file (argv[0]);
}
