/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 10,000 notes: loading them beside a bare GKeyFile parse of the same file, how long a change, and
 * a save of all of them, keep the main loop from anything else, and what a letter typed costs
 * beside ten notes. */

#include <glib/gstdio.h>
#include <locale.h>
#include <time.h>

#include "wakhan-notebook.h"
#include "wakhan-notes-store.h"

#define N_NOTES 10000
#define N_RUNS 7
#define N_LOADS 20
#define N_LETTERS 200 /* that are typed in a run */
#define LOAD_BAR 1.5
#define BLOCK_BAR 1.0 /* milliseconds */
#define LETTER_BAR 1.2

static WakhanNotesStore *
open_store (GFile *file)
{
  WakhanNotesStore *store = wakhan_notes_store_new (file, "a-study", "A study");

  wakhan_notes_store_begin (store);
  return store;
}

static const char *const words = "What the envoys agreed on in the spring was gone by the autumn; "
                                 "see also the second passage, which says so.";

static void
fill (WakhanNotesStore *store,
      guint             n_notes)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_TAKE_OVER);

  for (guint i = 0; i < n_notes; i++)
    {
      static const char *const tags[] = { "security", "border", NULL };
      g_autoptr (WakhanNote)   note = wakhan_note_new ();
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new ("gone by the autumn", "agreed on in the spring was ",
                           "; see also the second", i * 10, i * 10 + 18);

      wakhan_note_set_text (note, words);
      wakhan_note_set_kind (note, "claim");
      wakhan_note_set_tags (note, tags);
      wakhan_note_add_anchor (note, anchor);
      wakhan_change_add (change, NULL, note);
    }
  wakhan_notebook_apply (wakhan_notes_store_get_notebook (store), change);
}

/* Milliseconds of this thread: nothing here waits, and other programs' turns do not count. */
static double
get_cpu_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1000.0 + time.tv_nsec / 1e6;
}

static double
measure_key_file (const char *path)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  const double         start = get_cpu_time ();

  g_assert_true (g_key_file_load_from_file (
    keys, path, G_KEY_FILE_KEEP_COMMENTS | G_KEY_FILE_KEEP_TRANSLATIONS, NULL));
  return get_cpu_time () - start;
}

static double
measure_load (GFile *file)
{
  const double                 start = get_cpu_time ();
  g_autoptr (WakhanNotesStore) store = open_store (file);
  const double                 load = get_cpu_time () - start;

  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==,
                    N_NOTES);
  return load;
}

/* A letter more in a note, in milliseconds. */
static double
measure_letter (WakhanNotesStore *store)
{
  g_autoptr (WakhanNote) note =
    wakhan_note_copy (wakhan_notebook_get_note (wakhan_notes_store_get_notebook (store), 0));
  g_autoptr (GString) text = g_string_new ("typed: ");
  const double        start = get_cpu_time ();

  for (guint i = 0; i < N_LETTERS; i++)
    {
      g_string_append_c (text, 'a' + i % 26);
      wakhan_note_set_text (note, text->str);
      wakhan_notebook_put (wakhan_notes_store_get_notebook (store), WAKHAN_CHANGE_EDIT, note);
    }
  return (get_cpu_time () - start) / N_LETTERS;
}

/* The longest of all turns of the main loop until the change is saved. */
static double
measure_save (WakhanNotesStore *store,
              guint             number)
{
  g_autoptr (WakhanNote) note =
    wakhan_note_copy (wakhan_notebook_get_note (wakhan_notes_store_get_notebook (store), number));
  double longest = 0;
  gint64 start = g_get_monotonic_time ();

  wakhan_note_set_text (note, "changed");
  wakhan_notebook_put (wakhan_notes_store_get_notebook (store), WAKHAN_CHANGE_EDIT, note);
  longest = (g_get_monotonic_time () - start) / 1000.0;
  while (wakhan_notes_store_get_save_state (store) != WAKHAN_SAVE_STATE_SAVED)
    {
      if (!g_main_context_pending (NULL))
        {
          g_usleep (200);
          continue;
        }
      start = g_get_monotonic_time ();
      g_main_context_iteration (NULL, FALSE);
      longest = MAX (longest, (g_get_monotonic_time () - start) / 1000.0);
    }
  return longest;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double first = *(const double *) a;
  const double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* How much more a letter costs with all the notes than with ten. By turns, and the best of each. */
static double
compare_letters (WakhanNotesStore *store)
{
  g_autoptr (WakhanNotesStore) few = open_store (NULL);
  double                       with_few = G_MAXDOUBLE;
  double                       with_all = G_MAXDOUBLE;

  fill (few, 10);
  for (guint i = 0; i < N_LOADS; i++)
    {
      with_few = MIN (with_few, measure_letter (few));
      with_all = MIN (with_all, measure_letter (store));
    }
  return with_all / with_few;
}

int
main (void)
{
  g_autofree char             *folder = g_dir_make_tmp ("wakhan-bench-XXXXXX", NULL);
  g_autoptr (GFile)            file = g_file_new_build_filename (folder, "a-study.notes", NULL);
  g_autoptr (WakhanNotesStore) store = open_store (file);
  double                       key_file = G_MAXDOUBLE;
  double                       load = G_MAXDOUBLE;
  double                       blocks[N_RUNS];
  double                       letter;

  setlocale (LC_ALL, "");
  fill (store, N_NOTES);
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  /* By turns, and the best of each: what else the machine does meets both. */
  for (guint i = 0; i < N_LOADS; i++)
    {
      key_file = MIN (key_file, measure_key_file (g_file_peek_path (file)));
      load = MIN (load, measure_load (file));
    }
  for (guint i = 0; i < N_RUNS; i++)
    blocks[i] = measure_save (store, i * 1000);
  qsort (blocks, N_RUNS, sizeof (double), compare);
  letter = compare_letters (store);
  g_assert_true (wakhan_notes_store_flush (store, NULL));

  g_print ("%d notes loaded in %.1f ms, %.2f × the bare GKeyFile parse (%.1f ms; bar %.1f ×)\n",
           N_NOTES, load, load / key_file, key_file, LOAD_BAR);
  g_print (
    "a save of %d notes blocks the main loop for %.2f ms (median of %d; worst %.2f; bar %.1f)\n",
    N_NOTES, blocks[N_RUNS / 2], N_RUNS, blocks[N_RUNS - 1], BLOCK_BAR);

  g_print ("a letter typed with %d notes costs %.2f × that with ten (bar %.1f)\n", N_NOTES, letter,
           LETTER_BAR);

  g_clear_object (&store);
  g_unlink (g_file_peek_path (file));
  g_rmdir (folder);
  return load / key_file <= LOAD_BAR && blocks[N_RUNS / 2] < BLOCK_BAR && letter <= LETTER_BAR ? 0
                                                                                               : 1;
}
