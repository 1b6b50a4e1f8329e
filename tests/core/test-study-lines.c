/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-lines.h"

#include <string.h>

static void
test_lines (void)
{
  static const char *const expected[] = {
    "a.study:1: “Early” stands before the first [GROUP]",
    "a.study:4: this is neither [GROUP] nor KEY=VALUE",
    "a.study:5: “Id” is there already in [Study]",
    "a.study:8: [Study] is there already, in line 2",
    "a.study:9: added",
    NULL,
  };
  g_autoptr (WakhanStudyLines) lines = wakhan_study_lines_new (
    "Early=1\n[Study]\nId=a\nwords\nId=b\n\n[Event e]\n[Study]\nTitle=T\n[Last]\nKey=1", "a.study");
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_auto (GStrv)       faults = NULL;
  g_autofree char     *id = NULL;

  wakhan_study_lines_add_fault (lines, 9, "%s", "added");
  faults = wakhan_study_lines_list_faults (lines);
  g_assert_cmpstrv (faults, expected);
  g_assert_true (g_key_file_load_from_data (keys, wakhan_study_lines_get_text (lines), -1,
                                            G_KEY_FILE_NONE, NULL));
  id = g_key_file_get_string (keys, "Study", "Id", NULL);
  g_assert_cmpstr (id, ==, "a");
  g_assert_false (g_key_file_has_key (keys, "Study", "Title", NULL));
  g_assert_true (g_key_file_has_group (keys, "Event e"));
  g_assert_cmpuint (wakhan_study_lines_find (lines, "Study", NULL), ==, 2);
  g_assert_cmpuint (wakhan_study_lines_find (lines, "Study", "Id"), ==, 3);
  g_assert_cmpuint (wakhan_study_lines_find (lines, "Last", "Key"), ==, 11);
  g_assert_cmpuint (wakhan_study_lines_find (lines, "Nowhere", NULL), ==, 1);
}

static void
test_whole (void)
{
  g_autoptr (WakhanStudyLines) lines =
    wakhan_study_lines_new ("# words\n[Study]\nTitle=T\nTitle[de]=Ein\n", "a.study");
  g_auto (GStrv) faults = wakhan_study_lines_list_faults (lines);

  g_assert_null (faults[0]);
}

/* A key's language is a name without blanks; of any other key GKeyFile would refuse
 * the whole file. */
static void
test_languages (void)
{
  static const char *const     expected[] = { "a.study:3: this is neither [GROUP] nor KEY=VALUE",
                                              "a.study:5: this is neither [GROUP] nor KEY=VALUE",
                                              NULL };
  g_autoptr (WakhanStudyLines) lines = wakhan_study_lines_new (
    "[Study]\nTitle[de_AT.UTF-8@euro]=Ein\nTitle[de AT]=Zwei\nTitle=T\nTitle[de=Drei\n", "a.study");
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_auto (GStrv)       faults = wakhan_study_lines_list_faults (lines);

  g_assert_cmpstrv (faults, expected);
  g_assert_true (g_key_file_load_from_data (keys, wakhan_study_lines_get_text (lines), -1,
                                            G_KEY_FILE_KEEP_TRANSLATIONS, NULL));
  g_assert_true (g_key_file_has_key (keys, "Study", "Title", NULL));
}

static void
test_broken_headers (void)
{
  static const char *const     expected[] = { "a.study:4: this is neither [GROUP] nor KEY=VALUE",
                                              "a.study:7: this is neither [GROUP] nor KEY=VALUE",
                                              "a.study:10: this is neither [GROUP] nor KEY=VALUE",
                                              NULL };
  g_autoptr (WakhanStudyLines) lines =
    wakhan_study_lines_new ("[Study]\nTitle=T\n\n[Event a\nTitle=A\nDate=1999\n[Event b] "
                            "words\nDate=2000\n[Event c]\n[sic]] words\nDate=2001\n",
                            "a.study");
  g_auto (GStrv)       faults = wakhan_study_lines_list_faults (lines);
  g_autoptr (GKeyFile) keys = g_key_file_new ();

  g_assert_cmpstrv (faults, expected);
  g_assert_true (g_key_file_load_from_data (keys, wakhan_study_lines_get_text (lines), -1,
                                            G_KEY_FILE_NONE, NULL));
  g_assert_false (g_key_file_has_key (keys, "Study", "Date", NULL));
  g_assert_true (g_key_file_has_key (keys, "Event c", "Date", NULL));
}

static void
test_two_of_a_list_are_two (void)
{
  static const char *const expected[] = {
    "a.study:3: [Event a] is there already, in line 1",
    "a.study:5: [Event a] is there already, in line 1",
    "a.study:7: [Event a~2] is there already, in line 3",
    "a.study:9: [Study] is there already, in line 8", NULL
  };
  static const char *const     groups[] = { "Event a", "Event a~2", "Event a~3",
                                            "Event a~2~2", "Study", NULL };
  g_autoptr (WakhanStudyLines) lines = wakhan_study_lines_new (
    "[Event a]\nDate=1\n[Event a]\nDate=2\n[Event a]\nDate=3\n[Event a~2]\n[Study]\n[Study]\n",
    "a.study");
  g_auto (GStrv)       faults = wakhan_study_lines_list_faults (lines);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_auto (GStrv)       found = NULL;

  g_assert_cmpstrv (faults, expected);
  g_assert_true (g_key_file_load_from_data (keys, wakhan_study_lines_get_text (lines), -1,
                                            G_KEY_FILE_NONE, NULL));
  found = g_key_file_get_groups (keys, NULL);
  g_assert_cmpstrv (found, groups);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study-lines/faults-are-named-by-line-and-left-out", test_lines);
  g_test_add_func ("/study-lines/the-language-of-a-key-is-a-name", test_languages);
  g_test_add_func ("/study-lines/the-keys-below-a-broken-header-are-nobody's", test_broken_headers);
  g_test_add_func ("/study-lines/two-of-a-list-are-two", test_two_of_a_list_are_two);
  g_test_add_func ("/study-lines/a-whole-file-has-none", test_whole);
  return g_test_run ();
}
