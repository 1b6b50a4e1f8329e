/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-note-list.h"
#include "wakhan-study-loader.h"

#include <string.h>

#define FERRY "The ferryman kept a book of all that he carried over the river."
#define SALT "Salt came first in the year of the flood, and two bells for the church."
#define MILL "Then came the bed of the miller, which was too wide for the boat."
#define TEXT FERRY "\n\n" SALT "\n\n" MILL "\n"
#define EDITED MILL "\n\n" FERRY "\n\nNobody had paid him yet.\n\n" SALT "\n"

typedef struct
{
  char           *folder;
  GFile          *file;
  WakhanStudy    *study;
  WakhanNoteList *list;
} Fixture;

static void
add_note (Fixture    *fixture,
          const char *words)
{
  WakhanDocument          *document = wakhan_study_get_document (fixture->study);
  const char              *text = wakhan_document_get_text (document);
  const guint              start = strstr (text, words) - text;
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new_for_range (document, start, start + strlen (words));
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_note_set_text (note, words);
  wakhan_note_add_anchor (note, anchor);
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->study), WAKHAN_CHANGE_ADD, note);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-list-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "river.md", NULL);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), TEXT, -1, NULL));
  fixture->study = wakhan_study_load (fixture->file, NULL, NULL);
  add_note (fixture, "kept a book of all");
  add_note (fixture, "in the year of the flood");
  add_note (fixture, "too wide for the boat");
  fixture->list = wakhan_note_list_new ();
  wakhan_note_list_set_study (fixture->list, fixture->study);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->list);
  g_object_unref (fixture->study);
  g_object_unref (fixture->file);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  remove_folder (g_get_user_data_dir ());
}

static void
done_cb (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result,
         gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
replaced_cb (WakhanStudy *study G_GNUC_UNUSED,
             WakhanStudy *by,
             Fixture     *fixture)
{
  wakhan_note_list_set_study (fixture->list, by);
  g_set_object (&fixture->study, by);
}

static void
edit (Fixture *fixture)
{
  g_autoptr (WakhanStudy)  study = g_object_ref (fixture->study);
  g_autoptr (GAsyncResult) result = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), EDITED, -1, NULL));
  g_signal_connect (study, "replaced", G_CALLBACK (replaced_cb), fixture);
  wakhan_study_reload_async (study, NULL, done_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (wakhan_study_reload_finish (study, result, NULL));
  g_assert_true (study != fixture->study);
  wakhan_note_index_settle (wakhan_study_get_note_index (fixture->study));
}

/* Their first words, in the order of the list. */
static char *
list_notes (Fixture *fixture)
{
  GListModel *notes = wakhan_note_list_get_model (fixture->list);
  GString    *words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (WakhanNote) note = g_list_model_get_item (notes, i);
      const char            *text = wakhan_note_get_text (note);

      g_string_append_printf (words, "%.*s ", (int) strcspn (text, " "), text);
    }
  return g_string_free (words, FALSE);
}

static void
assert_notes (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *words = list_notes (fixture);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_edited (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  assert_notes (fixture, "kept in too ");
  edit (fixture);
  assert_notes (fixture, "too kept in ");
}

/* Whoever types in a note finds it where it was, whatever becomes of the text; and the note has all
 * that was typed. */
static void
test_being_written (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note =
    g_list_model_get_item (wakhan_note_list_get_model (fixture->list), 2);
  g_autoptr (WakhanNote) copy = NULL;

  wakhan_note_list_set_held (fixture->list, note);
  edit (fixture);
  assert_notes (fixture, "kept in too ");
  g_assert_cmpuint (wakhan_note_list_find (fixture->list, note), ==, 2);
  copy = wakhan_note_copy (note);
  wakhan_note_set_text (copy, "too wide by far");
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->study), WAKHAN_CHANGE_EDIT, copy);
  while (g_main_context_iteration (NULL, FALSE))
    ; /* its words are followed, too */
  assert_notes (fixture, "kept in too ");
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "too wide by far");
  wakhan_note_list_set_held (fixture->list, NULL);
  assert_notes (fixture, "too kept in ");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/note-list/edited", Fixture, NULL, set_up, test_edited, tear_down);
  g_test_add ("/note-list/being-written", Fixture, NULL, set_up, test_being_written, tear_down);
  return g_test_run ();
}
