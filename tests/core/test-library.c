/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "core/text/wakhan-text-importer.h"
#include "core/wakhan-library.h"
#include "remove-folder.h"

static const char *const sentences[] = {
  "The river rises under the eastern ice and runs west for three days before it meets the first bridge.",
  "Nobody crossed it between the thaw and midsummer, and the herds stayed on the northern bank.",
  "A customs house stood at the ford; its keeper wrote down every caravan and what it paid.",
  "When the keeper died his books went to the capital, where they were bound and forgotten.",
  "The second bridge was built of stone, and its arches were wider than those of the first.",
  "Traders of four languages met there, and one inn served them all from a single kettle.",
};

typedef struct
{
  char  *folder;
  GFile *file;
} Fixture;

static GFile *
create_file (Fixture    *fixture,
             const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *library = g_build_filename (g_get_user_data_dir (), "wakhan", "library", NULL);

  g_unlink (library);
  fixture->folder = g_dir_make_tmp ("wakhan-library-XXXXXX", NULL);
  fixture->file = create_file (fixture, "river.txt");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
}

/* A text of all sentences but @without, with @addition at its end. */
static char *
create_text (guint       without,
             const char *addition)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (i != without)
      g_string_append_printf (text, "%s\n\n", sentences[i]);
  g_string_append (text, addition);
  return g_string_free (text, FALSE);
}

/* Opens a text as the program does, and says what it is known by. */
static char *
open_text (GFile      *file,
           const char *text)
{
  g_autoptr (WakhanDocument) document = NULL;
  char                      *id;

  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
  document = wakhan_plain_text_import (text);
  id = wakhan_library_dup_id (file, document);
  wakhan_library_record (file, document, id);
  return id;
}

static void
test_the_same_place_is_the_same_text (Fixture      *fixture,
                                      gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *first = open_text (fixture->file, "One thing.");
  g_autofree char *second = open_text (fixture->file, "Another thing altogether.");

  g_assert_cmpstr (first, ==, second);
}

static void
test_two_texts_are_two (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) other = create_file (fixture, "other.txt");
  g_autofree char  *first = open_text (fixture->file, "One thing.");
  g_autofree char  *second = open_text (other, "Another thing altogether.");

  g_assert_cmpstr (first, !=, second);
}

static void
test_two_empty_texts_are_two (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) other = create_file (fixture, "other.txt");
  g_autofree char  *first = open_text (fixture->file, "");
  g_autofree char  *second = open_text (other, "");

  g_assert_cmpstr (first, !=, second);
}

static void
test_a_renamed_text_keeps_its_notes (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autoptr (GFile) renamed = create_file (fixture, "a better name.txt");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autofree char  *second = NULL;

  g_unlink (g_file_peek_path (fixture->file));
  second = open_text (renamed, text);
  g_assert_cmpstr (first, ==, second);
}

static void
test_a_renamed_and_edited_text_keeps_its_notes (Fixture      *fixture,
                                                gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autofree char  *edited = create_text (3, "And so it stayed until the road came.\n");
  g_autoptr (GFile) renamed = create_file (fixture, "second draft.txt");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autofree char  *second = NULL;

  g_unlink (g_file_peek_path (fixture->file));
  second = open_text (renamed, edited);
  g_assert_cmpstr (first, ==, second);
}

/* The text stands at its old place as well: the like one is another draft. */
static void
test_a_like_text_beside_it_is_another (Fixture      *fixture,
                                       gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autofree char  *edited = create_text (3, "And so it stayed until the road came.\n");
  g_autoptr (GFile) draft = create_file (fixture, "second draft.txt");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autofree char  *second = open_text (draft, edited);

  g_assert_cmpstr (first, !=, second);
}

static void
test_a_link_is_no_second_text (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)          link = create_file (fixture, "link.txt");
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("One thing.");
  g_autofree char           *first = open_text (fixture->file, "One thing.");
  g_autofree char           *second = NULL;

  g_assert_true (g_file_make_symbolic_link (link, "river.txt", NULL, NULL));
  second = wakhan_library_dup_id (link, document);
  g_assert_cmpstr (first, ==, second);
}

static void
test_the_library_outlives_a_record (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "wakhan", "library", NULL);
  g_autofree char *id = open_text (fixture->file, "One thing.");
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, id));
  g_assert_null (strstr (text, "One thing."));
}

static void
test_a_damaged_library_is_set_aside (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "wakhan", NULL);
  g_autofree char *path = g_build_filename (folder, "library", NULL);
  g_autoptr (GDir) dir = NULL;
  g_autofree char *id = NULL;
  const char      *name;
  guint            n_aside = 0;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "[Text a]\nPlace=x\nno key\n[Text b]\nPlace=y\n", -1, NULL));
  id = open_text (fixture->file, "One thing.");
  dir = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (dir)))
    n_aside += g_str_has_prefix (name, "library.damaged-");
  g_assert_cmpuint (n_aside, ==, 1);
}

static void
test_notes_lie_under_the_data_folder (Fixture      *fixture G_GNUC_UNUSED,
                                      gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) file = wakhan_library_dup_notes_file ("a-study");
  g_autofree char  *path = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", "a-study.notes", NULL);

  g_assert_cmpstr (g_file_peek_path (file), ==, path);
}

#define ADD(path, function) g_test_add ("/library/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_autofree char *data_home = g_dir_make_tmp ("wakhan-library-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", data_home, TRUE);
  g_test_init (&argc, &argv, NULL);

  ADD ("the same place is the same text", test_the_same_place_is_the_same_text);
  ADD ("two texts are two", test_two_texts_are_two);
  ADD ("two empty texts are two", test_two_empty_texts_are_two);
  ADD ("a renamed text keeps its notes", test_a_renamed_text_keeps_its_notes);
  ADD ("a renamed and edited text keeps its notes", test_a_renamed_and_edited_text_keeps_its_notes);
  ADD ("a like text beside it is another", test_a_like_text_beside_it_is_another);
  ADD ("a link is no second text", test_a_link_is_no_second_text);
  ADD ("the library outlives a record", test_the_library_outlives_a_record);
  ADD ("a damaged library is set aside", test_a_damaged_library_is_set_aside);
  ADD ("notes lie under the data folder", test_notes_lie_under_the_data_folder);

  return g_test_run ();
}
