/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-key-lines.h"

#include <string.h>

static void
test_kinds (void)
{
  static const struct
  {
    const char    *line;
    WakhanLineKind kind;
    const char    *key;
    const char    *value;
  } cases[] = {
    { "", WAKHAN_LINE_BLANK, NULL, NULL },
    { "  \t", WAKHAN_LINE_BLANK, NULL, NULL },
    { "# words", WAKHAN_LINE_COMMENT, NULL, NULL },
    { "[A group]", WAKHAN_LINE_GROUP, "A group", NULL },
    { "Key=Value", WAKHAN_LINE_KEY, "Key", "Value" },
    { "Key = Value", WAKHAN_LINE_KEY, "Key", "Value" },
    { "Key=", WAKHAN_LINE_KEY, "Key", "" },
    { "Title[de]=Wert=e", WAKHAN_LINE_KEY, "Title[de]", "Wert=e" },
    { "Title[dé@é]=T", WAKHAN_LINE_KEY, "Title[dé@é]", "T" },
    { "Title[de AT]=T", WAKHAN_LINE_BAD, NULL, NULL },
    { "Title[de=T", WAKHAN_LINE_BAD, NULL, NULL },
    { "words", WAKHAN_LINE_BAD, NULL, NULL },
    { "=Value", WAKHAN_LINE_BAD, NULL, NULL },
    { "; words", WAKHAN_LINE_BAD, NULL, NULL },
    { "[A group] and more", WAKHAN_LINE_BAD, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (cases[i].line, "\n", "Next=1\n", NULL);
      const char      *at = text;
      WakhanKeyLine    line;

      g_assert_true (wakhan_key_line_next (&at, &line));
      if (line.kind != cases[i].kind)
        g_error ("“%s” is of the kind %d", cases[i].line, line.kind);
      g_assert_cmpmem (line.line, line.length, cases[i].line, strlen (cases[i].line));
      if (cases[i].key)
        g_assert_cmpmem (line.key, line.key_length, cases[i].key, strlen (cases[i].key));
      if (cases[i].value)
        g_assert_cmpmem (line.value, line.value_length, cases[i].value, strlen (cases[i].value));
      g_assert_true (wakhan_key_line_next (&at, &line));
      g_assert_true (wakhan_key_line_has_key (&line, "Next"));
      g_assert_false (wakhan_key_line_has_key (&line, "Nex"));
      g_assert_false (wakhan_key_line_next (&at, &line));
    }
}

/* What is written is read, here and by GKeyFile. */
static void
test_strings (void)
{
  static const char *const values[] = { "", "words", " leads", "\ttab",
                                        "a\nb", "a\r\nb", "back\\slash", "\\n",
                                        "ends \\", ";", "é阿", "trails " };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (GString)  text = g_string_new (NULL);
      g_autoptr (GKeyFile) keys = g_key_file_new ();
      g_autofree char     *read = NULL;
      g_autofree char     *read_too = NULL;
      g_autofree char     *whole = NULL;
      const char          *at;
      WakhanKeyLine        line;

      wakhan_key_line_append_string (text, "Key", values[i]);
      at = text->str;
      g_assert_true (wakhan_key_line_next (&at, &line));
      read = wakhan_key_line_dup_string (&line);
      g_assert_cmpstr (read, ==, values[i]);
      g_assert_true (wakhan_key_line_is_sound (&line));
      whole = g_strconcat ("[G]\n", text->str, NULL);
      g_assert_true (g_key_file_load_from_data (keys, whole, -1, G_KEY_FILE_NONE, NULL));
      read_too = g_key_file_get_string (keys, "G", "Key", NULL);
      g_assert_cmpstr (read_too, ==, values[i]);
      g_free (read_too);
      read_too = wakhan_key_file_dup_string (keys, "G", "Key");
      g_assert_cmpstr (read_too, ==, values[i]);
    }
}

static void
test_lists (void)
{
  static const char *const values[] = { "one", "t;wo", "back\\", " three", "\\;", NULL };
  g_autoptr (GString)      text = g_string_new (NULL);
  g_auto (GStrv)           read = NULL;
  const char              *at;
  WakhanKeyLine            line;

  wakhan_key_line_append_list (text, "Key", values);
  at = text->str;
  g_assert_true (wakhan_key_line_next (&at, &line));
  read = wakhan_key_line_dup_list (&line);
  g_assert_cmpstrv (read, values);
}

/* By hand: nothing is thrown away. */
static void
test_meaningless (void)
{
  static const struct
  {
    const char *value;
    const char *string;
    const char *last;
  } cases[] = {
    { "a\\q", "a\\q", "a\\q" },
    { "a\\", "a\\", "a\\" },
    { "a;b\\", "a;b\\", "b\\" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanKeyLine line = { .value = cases[i].value,
                                   .value_length = strlen (cases[i].value) };
      g_autofree char    *string = wakhan_key_line_dup_string (&line);
      g_auto (GStrv)      list = wakhan_key_line_dup_list (&line);

      g_assert_false (wakhan_key_line_is_sound (&line));
      g_assert_cmpstr (string, ==, cases[i].string);
      g_assert_cmpstr (list[g_strv_length (list) - 1], ==, cases[i].last);
    }
}

static void
test_broken_letters (void)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char     *read = NULL;

  g_key_file_set_value (keys, "G", "Key", "half \xc3\\n");
  read = wakhan_key_file_dup_string (keys, "G", "Key");
  g_assert_cmpstr (read, ==, "half \xef\xbf\xbd\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/key-lines/kinds", test_kinds);
  g_test_add_func ("/key-lines/strings-come-back", test_strings);
  g_test_add_func ("/key-lines/lists-come-back", test_lists);
  g_test_add_func ("/key-lines/a-backslash-that-means-nothing-stays", test_meaningless);
  g_test_add_func ("/key-lines/broken-letters-of-a-key-file-become-valid", test_broken_letters);
  return g_test_run ();
}
