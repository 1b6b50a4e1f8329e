/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "library-fixture.h"
#include "remove-folder.h"
#include "wakhan-library-identity.h"
#include "wakhan-library.h"
#include "wakhan-text-importer.h"

static const char *const sentences[] = {
  "The river rises under the eastern ice and runs west for three days before it meets the first "
  "bridge.",
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
  g_autofree char *guesses = g_strconcat (library, "-guesses", NULL);

  g_unlink (library);
  g_unlink (guesses);
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
  g_autofree char           *kin = NULL;
  char                      *id;

  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
  document = wakhan_plain_text_import (text);
  id = library_fixture_dup_id (file, document, &kin, NULL);
  wakhan_library_record (file, document, id, kin, NULL);
  return id;
}

/* Renames a file as a person does, and says where it is then. */
static GFile *
move (Fixture    *fixture,
      GFile      *file,
      const char *name)
{
  GFile           *moved = create_file (fixture, name);
  g_autofree char *folder = g_path_get_dirname (g_file_peek_path (moved));

  g_mkdir_with_parents (folder, 0700);
  g_assert_cmpint (g_rename (g_file_peek_path (file), g_file_peek_path (moved)), ==, 0);
  return moved;
}

/* As another program that was given the text would see it: changes nothing. */
static char *
look_up (GFile *file,
         char **kin)
{
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, NULL);

  return library_fixture_dup_id (file, document, kin, NULL);
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

/* A copy has notes of its own from the beginning, whichever of the two is edited afterwards. */
static void
test_a_copy_is_another_text (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autofree char  *edited = create_text (3, "And so it stayed until the road came.\n");
  g_autoptr (GFile) copy = create_file (fixture, "copy.txt");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autofree char  *second = open_text (copy, text);
  g_autofree char  *first_again = open_text (fixture->file, edited);
  g_autofree char  *second_again = look_up (copy, NULL);
  g_autofree char  *kin = NULL;
  g_autofree char  *third = NULL;

  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (first, ==, first_again);
  g_assert_cmpstr (second, ==, second_again);
  third = look_up (copy, &kin);
  g_assert_cmpstr (kin, ==, first);
}

/* One blank form in two folders, too short to be like anything. */
static void
test_a_form_in_two_folders_is_two_texts (Fixture      *fixture,
                                         gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) other = create_file (fixture, "other.txt");
  g_autofree char  *first = open_text (fixture->file, "Meeting\n\nPresent:\n\nDecided:\n");
  g_autofree char  *second = open_text (other, "Meeting\n\nPresent:\n\nDecided:\n");

  g_assert_cmpstr (first, !=, second);
}

#define FORM                                                                                 \
  "What was planned for this week by the group and who was to do each part of it.\n\n"       \
  "What was done in the end and what was left for the week that follows after this one.\n\n" \
  "What went wrong and what we will try to do in another way the next time we meet here.\n\n"
#define FIRST_WEEK  \
  "Week 1\n\n" FORM \
  "The pump in the yard broke on Tuesday and Anna had it mended by the smith in town.\n"
#define SECOND_WEEK \
  "Week 2\n\n" FORM \
  "Rain kept everyone indoors and the fence along the brook stayed as it was before.\n"

static void
test_another_text_of_a_form (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *first = open_text (fixture->file, FIRST_WEEK);
  g_autoptr (GFile) archived = move (fixture, fixture->file, "archive/river.txt");
  g_autoptr (GFile) next = create_file (fixture, "brook.txt");
  g_autofree char  *second = open_text (next, SECOND_WEEK);
  g_autofree char  *kin = NULL;
  g_autofree char  *third = look_up (next, &kin);
  g_autofree char  *again = look_up (archived, NULL);

  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (second, ==, third);
  g_assert_null (kin);
  g_assert_cmpstr (first, ==, again);
}

/* The same where the old one is nowhere to be seen: nobody can know, so it is asked for. */
static void
test_of_a_series_it_is_asked (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *first = open_text (fixture->file, FIRST_WEEK);
  g_autoptr (GFile) next = create_file (fixture, "brook.txt");
  g_autofree char  *second = NULL;
  g_autofree char  *third = NULL;
  g_autofree char  *kin = NULL;

  g_unlink (g_file_peek_path (fixture->file));
  second = open_text (next, SECOND_WEEK);
  third = look_up (next, &kin);
  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (second, ==, third);
  g_assert_cmpstr (kin, ==, first);
}

/* A file that holds other words now is not the text, though it was: the text was saved under
 * another name before. */
static void
test_saved_under_another_name (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autofree char  *edited = create_text (3, "And so it stayed until the road came.\n");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autoptr (GFile) other = create_file (fixture, "brook.txt");
  g_autofree char  *second = NULL;
  FILE             *file =
    g_fopen (g_file_peek_path (fixture->file), "w"); /* in place: it stays the same file */

  g_assert_cmpint (fputs ("Flour went to the town by mule, three loads each week, and came back as "
                          "cloth and iron nails.\n",
                          file),
                   >=, 0);
  g_assert_cmpint (fclose (file), ==, 0);
  second = open_text (other, edited);
  g_assert_cmpstr (first, ==, second);
}

static void
test_a_new_text_under_an_old_name (Fixture      *fixture,
                                   gconstpointer data)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autoptr (GFile) old = move (fixture, fixture->file, "river-old.txt");
  g_autofree char  *old_id = NULL;
  g_autofree char  *new_id = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), FIRST_WEEK, -1, NULL));
  if (data)
    old_id = open_text (old, text);
  new_id = open_text (fixture->file, FIRST_WEEK);
  if (!data)
    old_id = open_text (old, text);
  g_assert_cmpstr (old_id, ==, first);
  g_assert_cmpstr (new_id, !=, first);
  g_free (g_steal_pointer (&new_id));
  new_id = look_up (fixture->file, NULL);
  g_assert_cmpstr (new_id, !=, first);
}

/* By renaming, or by writing each other's words: of texts that have nothing, or much, in common. */
static void
test_swapped_names (Fixture      *fixture,
                    gconstpointer data)
{
  const char       *words[] = { FIRST_WEEK,
                          data ? SECOND_WEEK
                                     : "Flour went to the town by mule, three loads each "
                                       "week, and came back as cloth and iron nails." };
  g_autoptr (GFile) other = create_file (fixture, "other.txt");

  for (guint by_writing = 0; by_writing < 2; by_writing++)
    {
      g_autofree char *first = open_text (fixture->file, words[0]);
      g_autofree char *second = open_text (other, words[1]);
      g_autofree char *now_first = NULL;
      g_autofree char *now_second = NULL;

      if (!by_writing)
        {
          g_autoptr (GFile) aside = move (fixture, fixture->file, "aside");

          g_object_unref (move (fixture, other, "river.txt"));
          g_object_unref (move (fixture, aside, "other.txt"));
        }
      g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), words[1], -1, NULL));
      g_assert_true (g_file_set_contents (g_file_peek_path (other), words[0], -1, NULL));
      now_second = open_text (fixture->file, words[1]);
      now_first = open_text (other, words[0]);
      g_assert_cmpstr (now_first, ==, first);
      g_assert_cmpstr (now_second, ==, second);
      g_unlink (g_file_peek_path (fixture->file));
      g_unlink (g_file_peek_path (other));
    }
}

/* Renamed, with some signs changed, in scripts that have no blanks. */
static void
test_renamed_and_edited_without_blanks (Fixture      *fixture G_GNUC_UNUSED,
                                        gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *text;
    const char *edited;
  } cases[] = {
    { "港口最初由商人修建，新的码头终于完成，许多船只可以停靠。船队在黎明前"
      "离开港"
      "口，没"
      "有人知道它们"
      "去了哪里。战争结束之后才有消息传来，人们重新开始买卖。",
      "港口最初由商人修建，新的码头最终完成，许多船只可以停靠。船队在黎明前"
      "离开港"
      "口，没"
      "有人知道它们"
      "去了哪里。战争结束之后才有消息回来，人们重新开始买卖。" },
    { "橋は商人によって造られ、新しい桟橋が完成した。船は夜明け前に港を離れ"
      "、どこ"
      "へ行っ"
      "たのか誰も知"
      "らなかった。戦争が終わってから便りが届いた。",
      "橋は商人によって建てられ、新しい桟橋が完成した。船は夜明け前に港を離"
      "れ、ど"
      "こへ行"
      "ったのか誰も"
      "知らなかった。戦争が終わってから知らせが届いた。" },
    { "สะพานนี้สร้างโดยพ่อค้าและท่าเรือใหม่ก็สร้างเสร็จในที่สุดเรือออกจากท่าก่อนรุ่งสางและไม่มีใ"
      "ครรู้ว่าไ"
      "ปไหน",
      "สะพานนี้สร้างโดยชาวบ้านและท่าเรือใหม่ก็สร้างเสร็จในที่สุดเรือออกจากท่าก่อนรุ่งสางและไม่"
      "มีใครรู้ว่"
      "าไปไห"
      "น" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char  *old_name = g_strdup_printf ("p%zu.md", i);
      g_autofree char  *new_name = g_strdup_printf ("q%zu.txt", i);
      g_autoptr (GFile) old = create_file (fixture, old_name);
      g_autoptr (GFile) renamed = create_file (fixture, new_name);
      g_autofree char  *first = open_text (old, cases[i].text);
      g_autofree char  *second = NULL;

      g_unlink (g_file_peek_path (old));
      second = open_text (renamed, cases[i].edited);
      g_assert_cmpstr (first, ==, second);
    }
}

static void
test_half_of_it_deleted (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString) half = g_string_new (NULL);
  g_autofree char    *text = create_text (G_MAXUINT, "");
  g_autoptr (GFile)   renamed = create_file (fixture, "shorter.txt");
  g_autofree char    *first = open_text (fixture->file, text);
  g_autofree char    *second = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i += 2)
    g_string_append_printf (half, "%s\n\n", sentences[i]);
  g_unlink (g_file_peek_path (fixture->file));
  second = open_text (renamed, half->str);
  g_assert_cmpstr (first, ==, second);
}

/* An editor that writes a new file and keeps the old one beside it. */
static void
test_a_backup_is_not_the_text (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *text = create_text (G_MAXUINT, "");
  g_autofree char  *edited = create_text (3, "And so it stayed until the road came.\n");
  g_autofree char  *first = open_text (fixture->file, text);
  g_autoptr (GFile) backup = move (fixture, fixture->file, "river.txt~");
  g_autofree char  *second = open_text (fixture->file, edited);

  g_assert_cmpstr (first, ==, second);
}

static void
test_a_chosen_encoding_is_kept (Fixture      *fixture,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = open_text (fixture->file, "One thing.");
  g_autofree char *none = wakhan_library_dup_encoding (fixture->file);
  g_autofree char *again = NULL;
  g_autofree char *encoding = NULL;

  g_assert_null (none);
  wakhan_library_choose_encoding (fixture->file, id, "CP850");
  again = open_text (fixture->file, "Another thing.");
  encoding = wakhan_library_dup_encoding (fixture->file);
  g_assert_cmpstr (again, ==, id);
  g_assert_cmpstr (encoding, ==, "CP850");
}

static void
test_a_chosen_manner_is_kept (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = open_text (fixture->file, "One thing.");

  g_assert_cmpint (wakhan_library_find_date_manner (id), ==, WAKHAN_DATE_MANNER_UNKNOWN);
  wakhan_library_choose_date_manner (fixture->file, id, WAKHAN_DATE_MANNER_NEWS);
  g_assert_cmpint (wakhan_library_find_date_manner (id), ==, WAKHAN_DATE_MANNER_NEWS);
  g_assert_cmpint (wakhan_library_find_date_manner ("another"), ==, WAKHAN_DATE_MANNER_UNKNOWN);
  wakhan_library_choose_date_manner (fixture->file, id, WAKHAN_DATE_MANNER_NARRATIVE);
  g_assert_cmpint (wakhan_library_find_date_manner (id), ==, WAKHAN_DATE_MANNER_NARRATIVE);
  wakhan_library_choose_date_manner (fixture->file, id, WAKHAN_DATE_MANNER_UNKNOWN);
  g_assert_cmpint (wakhan_library_find_date_manner (id), ==, WAKHAN_DATE_MANNER_UNKNOWN);
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
  second = library_fixture_dup_id (link, document, NULL, NULL);
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
  g_assert_true (
    g_file_set_contents (path, "[Text a]\nPlace=x\nno key\n[Text b]\nPlace=y\n", -1, NULL));
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
  g_autofree char  *path =
    g_build_filename (g_get_user_data_dir (), "wakhan", "notes", "a-study.notes", NULL);

  g_assert_cmpstr (g_file_peek_path (file), ==, path);
}

/* A text that was opened while the library could not be read: a folder stands in its place. */
static char *
open_unknowing (GFile *file)
{
  g_autofree char                  *library = wakhan_library_dup_path ();
  g_autofree char                  *aside = g_strconcat (library, ".aside", NULL);
  const gboolean                    is_there = g_file_test (library, G_FILE_TEST_EXISTS);
  g_autoptr (WakhanDocument)        document = wakhan_text_import_file (file, NULL, NULL, NULL);
  g_autoptr (WakhanLibraryIdentity) identity = NULL;

  if (is_there)
    g_assert_cmpint (g_rename (library, aside), ==, 0);
  g_mkdir_with_parents (library, 0700);
  identity = wakhan_library_identity_find (file, document);
  g_assert_nonnull (identity->problem);
  g_assert_null (identity->guess);
  g_assert_true (wakhan_library_record_guess (file, document, identity->id, NULL));
  g_assert_cmpint (g_rmdir (library), ==, 0);
  if (is_there)
    g_assert_cmpint (g_rename (aside, library), ==, 0);
  return g_steal_pointer (&identity->id);
}

static WakhanLibraryIdentity *
identify (GFile *file)
{
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, NULL);

  return wakhan_library_identity_find (file, document);
}

static void
test_a_wrong_guess_comes_to_the_text (Fixture      *fixture,
                                      gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char                  *text = create_text (G_MAXUINT, "");
  g_autofree char                  *id = open_text (fixture->file, text);
  g_autoptr (GFile)                 moved = move (fixture, fixture->file, "moved.txt");
  g_autofree char                  *guess = open_unknowing (moved);
  g_autoptr (GFile)                 again = move (fixture, moved, "archive/again.txt");
  g_autoptr (WakhanDocument)        document = wakhan_text_import_file (again, NULL, NULL, NULL);
  g_autoptr (WakhanLibraryIdentity) identity = identify (again);
  g_autoptr (WakhanLibraryIdentity) later = NULL;

  g_assert_cmpstr (guess, !=, id);
  g_assert_cmpstr (identity->id, ==, id);
  g_assert_cmpstr (identity->guess, ==, guess);
  g_assert_true (wakhan_library_record (again, document, id, NULL, NULL));
  later = identify (again);
  g_assert_cmpstr (later->id, ==, id);
  g_assert_null (later->guess);
  g_assert_null (later->kin);
}

static void
test_a_new_text_keeps_what_it_was_taken_for (Fixture      *fixture,
                                             gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char                  *text = create_text (G_MAXUINT, "");
  g_autofree char                  *guess = NULL;
  g_autoptr (GFile)                 moved = NULL;
  g_autoptr (WakhanLibraryIdentity) identity = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), text, -1, NULL));
  guess = open_unknowing (fixture->file);
  moved = move (fixture, fixture->file, "archive/river.txt");
  identity = identify (moved);
  g_assert_cmpstr (identity->id, ==, guess);
  g_assert_null (identity->guess);
}

/* Another text is known by what this one was taken for: they may have been mixed. */
static void
test_a_guess_that_was_somebody_else_is_asked_about (Fixture      *fixture,
                                                    gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char                  *text = create_text (G_MAXUINT, "");
  g_autofree char                  *other = open_text (fixture->file, "Another text altogether.");
  g_autoptr (GFile)                 moved = move (fixture, fixture->file, "other.txt");
  g_autofree char                  *known = open_text (moved, "Another text altogether.");
  g_autofree char                  *guess = NULL;
  g_autoptr (WakhanLibraryIdentity) identity = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), text, -1, NULL));
  guess = open_unknowing (fixture->file);
  g_assert_cmpstr (known, ==, other);
  g_assert_cmpstr (guess, ==, other);
  identity = identify (fixture->file);
  g_assert_cmpstr (identity->id, !=, other);
  g_assert_null (identity->guess);
  g_assert_cmpstr (identity->kin, ==, other);
}

#define ADD(path, function) \
  g_test_add ("/library/" path, Fixture, NULL, set_up, function, tear_down)

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
  ADD ("a copy is another text", test_a_copy_is_another_text);
  ADD ("a form in two folders is two texts", test_a_form_in_two_folders_is_two_texts);
  ADD ("another text of a form is not the one before", test_another_text_of_a_form);
  ADD ("of a series it is asked", test_of_a_series_it_is_asked);
  ADD ("saved under another name", test_saved_under_another_name);
  ADD ("a new text under an old name", test_a_new_text_under_an_old_name);
  g_test_add ("/library/a new text under an old name, the old one first", Fixture, "", set_up,
              test_a_new_text_under_an_old_name, tear_down);
  ADD ("swapped names", test_swapped_names);
  g_test_add ("/library/swapped names of one form", Fixture, "", set_up, test_swapped_names,
              tear_down);
  ADD ("renamed and edited, without blanks", test_renamed_and_edited_without_blanks);
  ADD ("half of it deleted, and renamed", test_half_of_it_deleted);
  ADD ("a backup is not the text", test_a_backup_is_not_the_text);
  ADD ("a chosen encoding is kept", test_a_chosen_encoding_is_kept);
  ADD ("a chosen way to read dates is kept", test_a_chosen_manner_is_kept);
  ADD ("a link is no second text", test_a_link_is_no_second_text);
  ADD ("the library outlives a record", test_the_library_outlives_a_record);
  ADD ("a damaged library is set aside", test_a_damaged_library_is_set_aside);
  ADD ("notes lie under the data folder", test_notes_lie_under_the_data_folder);
  ADD ("a wrong guess comes to the text", test_a_wrong_guess_comes_to_the_text);
  ADD ("a new text keeps what it was taken for", test_a_new_text_keeps_what_it_was_taken_for);
  ADD ("a guess that was somebody else is asked about",
       test_a_guess_that_was_somebody_else_is_asked_about);

  return g_test_run ();
}
