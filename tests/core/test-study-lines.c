/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-lines.h"

#include <string.h>

#define LONG 100000 /* letters of a value */

static WakhanStudyLines *
read_lines (const char *text)
{
  return wakhan_study_lines_new (g_strdup (text), "a.study");
}

/* What stands in the file: "[GROUP]@LINE KEY@LINE=VALUE …" for each group. */
static void
assert_groups (WakhanStudyLines *lines,
               const char       *expected)
{
  const WakhanKeyIndex *index = wakhan_study_lines_get_index (lines);
  g_autoptr (GString)   found = g_string_new (NULL);

  for (guint i = 0; i < wakhan_key_index_get_n_groups (index); i++)
    {
      const WakhanIndexedGroup *group = wakhan_key_index_get_group (index, i);

      g_string_append_printf (found, "[%s]@%u", group->name, group->line);
      g_assert_cmpuint (group->n_keys, <=, 1);
      if (group->n_keys == 1)
        {
          static const char *const names[] = { "Id", "Title", "Title[de_AT.UTF-8@euro]", "Date" };

          for (gsize j = 0; j < G_N_ELEMENTS (names); j++)
            {
              const WakhanIndexedKey *key = wakhan_key_index_find_key (index, group, names[j]);

              if (key)
                g_string_append_printf (found, " %s@%u=%s", key->name, key->line, key->value);
            }
        }
      g_string_append_c (found, '\n');
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
assert_faults (WakhanStudyLines *lines,
               const char       *expected)
{
  g_auto (GStrv)   faults = wakhan_study_lines_list_faults (lines);
  g_autofree char *all = g_strjoinv ("\n", faults);

  g_assert_cmpstr (all, ==, expected);
}

static void
test_lines (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("Early=1\n[Study]\nId=a\nwords\nId=b\n\n[Event e]\n[Study]\nTitle=T\n[Last]\nId=1");

  wakhan_study_lines_add_fault (lines, 9, "%s", "added");
  assert_faults (lines, "a.study:1: “Early” stands before the first [GROUP]\n"
                        "a.study:4: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:5: “Id” is there already in [Study]\n"
                        "a.study:8: [Study] is there already, in line 2\n"
                        "a.study:9: added");
  assert_groups (lines, "[Study]@2 Id@3=a\n[Event e]@7\n[Last]@10 Id@11=1\n");
}

static void
test_whole (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("# words\n[Study]\nTitle=T\nTitle[de]=Ein\n");

  assert_faults (lines, "");
}

/* A key's language is a name without blanks. */
static void
test_languages (void)
{
  g_autoptr (WakhanStudyLines) lines = read_lines (
    "[Study]\nTitle[de_AT.UTF-8@euro]=Ein\n[A]\nTitle[de AT]=Zwei\nTitle=T\nTitle[de=Drei\n");

  assert_faults (lines, "a.study:4: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:6: this is neither [GROUP] nor KEY=VALUE");
  assert_groups (lines, "[Study]@1 Title[de_AT.UTF-8@euro]@2=Ein\n[A]@3 Title@5=T\n");
}

/* What is left may look whole; it is no fault, since a line need not end. */
static void
test_cut_off (void)
{
  static const struct
  {
    const char *text;
    const char *cut;
  } cases[] = {
    { "[Study]\nTitle=T\n", NULL },
    { "[Study]\r\nTitle=T\r\n  ", NULL },
    { "[Study]\nTitle=The r", "a.study:2: the last line has no end: what follows may be missing" },
    { "[Study]\nTitle=T\n[Event a",
      "a.study:3: the last line has no end: what follows may be missing" },
    { "[Study]\nTitle=T\r", "a.study:2: the last line has no end: what follows may be missing" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanStudyLines) lines = read_lines (cases[i].text);
      g_autofree char             *cut = wakhan_study_lines_dup_cut (lines);

      g_assert_cmpstr (cut, ==, cases[i].cut);
    }
}

static void
test_broken_headers (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("[Study]\nTitle=T\n\n[Event a\nTitle=A\nDate=1999\n[Event b] words\nDate=2000\n"
                "[Event c]\n[sic]] words\nDate=2001\n");

  assert_faults (lines, "a.study:4: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:7: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:10: this is neither [GROUP] nor KEY=VALUE");
  assert_groups (lines, "[Study]@1 Title@2=T\n[Event c]@9 Date@11=2001\n");
}

static void
test_two_of_a_list_are_two (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("[Event a]\nDate=1\n[Event a]\nDate=2\n[Event a]\nDate=3\nDate=4\n[Event a~2]\n"
                "[Study]\n[Study]\n[Event ]\n[Event ]\nDate=5\n");

  assert_faults (lines, "a.study:3: [Event a] is there already, in line 1\n"
                        "a.study:5: [Event a] is there already, in line 1\n"
                        "a.study:7: “Date” is there already in [Event a~3]\n"
                        "a.study:8: [Event a~2] is there already, in line 3\n"
                        "a.study:10: [Study] is there already, in line 9\n"
                        "a.study:12: [Event ] is there already, in line 11");
  assert_groups (lines, "[Event a]@1 Date@2=1\n[Event a~2]@3 Date@4=2\n[Event a~3]@5 Date@6=3\n"
                        "[Event a~2~2]@8\n[Study]@9\n[Event ]@11\n");
}

/* Blanks around a line, a key and a value count for nothing, whatever the line ends with. */
static void
test_blanks (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("\r\n  [Study] \r\n\t# Title=no\r\n Title \t=\t a  b \f\r\n\n   \n[A]\rId=1\n"
                "[B]\nTitle=\n[C]\nTitle==x=#;\n[D]\nId");

  assert_faults (lines, "a.study:7: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:13: this is neither [GROUP] nor KEY=VALUE");
  assert_groups (lines, "[Study]@2 Title@4=a  b\n[B]@8 Title@9=\n[C]@10 Title@11==x=#;\n[D]@12\n");
}

/* Bytes of control are in no name of a group, and a key has a name. */
static void
test_names (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("[a\tb]\n[]\n[ä [x]\n[ö]\n=1\n Id =2\nTitle]=3\n[x] # words\n");

  assert_faults (lines, "a.study:1: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:2: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:3: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:5: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:7: this is neither [GROUP] nor KEY=VALUE\n"
                        "a.study:8: this is neither [GROUP] nor KEY=VALUE");
  assert_groups (lines, "[ö]@4 Id@6=2\n");
}

/* To the letters: to unescape them is for who knows whether it is a list. */
static void
test_values_stay (void)
{
  g_autoptr (WakhanStudyLines) lines = read_lines ("[A]\nTitle=\\sa\\n\\;\\q;b;\\\n");

  assert_faults (lines, "");
  assert_groups (lines, "[A]@1 Title@2=\\sa\\n\\;\\q;b;\\\n");
}

static void
test_encoding (void)
{
  g_autoptr (WakhanStudyLines) lines =
    read_lines ("[A]\nEncoding=utf-8\n[B]\nEncoding=latin1\nEncoding=UTF-8\n");

  assert_faults (lines, "a.study:4: a study is UTF-8, whatever this line says\n"
                        "a.study:5: “Encoding” is there already in [B]");
}

static void
test_long_line (void)
{
  g_autofree char             *value = g_strnfill (LONG, 'x');
  g_autofree char             *text = g_strconcat ("[A]\nTitle=", value, "\n[B]\n", NULL);
  g_autofree char             *expected = g_strconcat ("[A]@1 Title@2=", value, "\n[B]@3\n", NULL);
  g_autoptr (WakhanStudyLines) lines = read_lines (text);

  assert_groups (lines, expected);
}

static void
test_empty (void)
{
  g_autoptr (WakhanStudyLines) lines = read_lines ("");

  assert_faults (lines, "");
  assert_groups (lines, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study-lines/faults-are-named-by-line-and-left-out", test_lines);
  g_test_add_func ("/study-lines/the-language-of-a-key-is-a-name", test_languages);
  g_test_add_func ("/study-lines/the-keys-below-a-broken-header-are-nobody's", test_broken_headers);
  g_test_add_func ("/study-lines/what-may-be-cut-off-is-told", test_cut_off);
  g_test_add_func ("/study-lines/two-of-a-list-are-two", test_two_of_a_list_are_two);
  g_test_add_func ("/study-lines/a-whole-file-has-none", test_whole);
  g_test_add_func ("/study-lines/blanks-around-count-for-nothing", test_blanks);
  g_test_add_func ("/study-lines/names-have-their-letters", test_names);
  g_test_add_func ("/study-lines/values-stay-as-they-are", test_values_stay);
  g_test_add_func ("/study-lines/another-encoding-is-a-fault", test_encoding);
  g_test_add_func ("/study-lines/a-line-may-be-long", test_long_line);
  g_test_add_func ("/study-lines/nothing-is-no-fault", test_empty);
  return g_test_run ();
}
