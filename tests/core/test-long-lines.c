/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "wakhan-long-lines.h"

#define LENGTH 100000

/* @piece again and again, so many characters at least. */
static char *
repeat (const char *piece,
        guint       length)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < length; i += g_utf8_strlen (piece, -1))
    g_string_append (text, piece);
  return g_string_free (text, FALSE);
}

/* What a view is given, and whether its offsets are those of the text. */
static void
check_pieces (const char *text,
              GArray     *pieces)
{
  const guint length = g_utf8_strlen (text, -1);
  guint       last = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      const WakhanLinePiece *piece = &g_array_index (pieces, WakhanLinePiece, i);

      g_assert_cmpuint (piece->start, >=, last);
      g_assert_cmpuint (piece->end, >, piece->start);
      g_assert_cmpuint (piece->end, <=, length);
      g_assert_cmpuint (piece->end - piece->start, <=, 10000);
      g_assert_cmpuint (g_utf8_pointer_to_offset (text, text + piece->end_byte), ==, piece->end);
      if (piece->letter)
        g_assert_cmpuint (g_utf8_get_char (text + piece->end_byte), ==, piece->letter);
      last = piece->letter ? piece->end + 1 : piece->end;
    }
}

static void
test_no_line_is_longer_than_a_piece (void)
{
  static const char *const words[] = { "x", "salt ", "\"salt\",",
                                       "水", "e\u0301", "👩‍👩‍👧",
                                       "سلام ", "नि", "\u0301",
                                       "a-b", "🇦🇹", "\t7" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char   *text = repeat (words[i], LENGTH);
      g_autoptr (GArray) pieces = wakhan_long_lines_split (text);
      const guint        length = g_utf8_strlen (text, -1);

      g_test_message ("%s: %u pieces", words[i], pieces->len);
      g_assert_cmpuint (pieces->len, >=, 10);
      check_pieces (text, pieces);
      g_assert_cmpuint (g_array_index (pieces, WakhanLinePiece, 0).start, ==, 0);
      for (guint j = 1; j < pieces->len; j++)
        g_assert_cmpuint (g_array_index (pieces, WakhanLinePiece, j).start, ==,
                          g_array_index (pieces, WakhanLinePiece, j - 1).end + 1);
      g_assert_cmpuint (g_array_index (pieces, WakhanLinePiece, pieces->len - 1).end, ==, length);
      g_assert_cmpuint (g_array_index (pieces, WakhanLinePiece, pieces->len - 1).letter, ==, 0);
    }
}

/* A blank rather than a mark, a mark rather than a letter, and never one half of what is drawn as
 * one. */
static void
test_what_gives_way (void)
{
  static const struct
  {
    const char *words;
    const char *letters; /* one of these */
  } cases[] = {
    { "no,way ", " " },
    { "水，水", "，" },
    { "\"salt\",", "\"," },
    { "salt\u00a0", "\u00a0" },
    { "xe\u0301", "x" },
    { "👍🏽x", "🏽x" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char   *text = repeat (cases[i].words, LENGTH);
      g_autoptr (GArray) pieces = wakhan_long_lines_split (text);

      for (guint j = 0; j + 1 < pieces->len; j++)
        g_assert_nonnull (
          g_utf8_strchr (cases[i].letters, -1, g_array_index (pieces, WakhanLinePiece, j).letter));
    }
}

static void
test_only_what_has_no_blank_is_tight (void)
{
  static const struct
  {
    const char *words;
    gboolean    is_tight;
  } cases[] = { { "x", TRUE },
                { "salt ", FALSE },
                { "水", FALSE },
                { "\"a\",", TRUE },
                { "salt\u00a0", TRUE },
                { "salt\u202fford\u2007", TRUE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char   *text = repeat (cases[i].words, LENGTH);
      g_autoptr (GArray) pieces = wakhan_long_lines_split (text);

      for (guint j = 0; j + 1 < pieces->len; j++)
        g_assert_cmpint (g_array_index (pieces, WakhanLinePiece, j).is_tight, ==,
                         cases[i].is_tight);
    }
}

static void
test_usual_lines_are_left_alone (void)
{
  g_autofree char   *words = repeat ("salt ", 7000);
  g_autofree char   *text = g_strdup_printf ("%s\n%s\n\nx\n", words, words);
  g_autoptr (GArray) pieces = wakhan_long_lines_split (text);
  g_autoptr (GArray) of_nothing = wakhan_long_lines_split ("");

  g_assert_cmpuint (pieces->len, ==, 0);
  g_assert_cmpuint (of_nothing->len, ==, 0);
}

static void
test_a_long_line_among_others (void)
{
  g_autofree char   *words = repeat ("salt ", 20000);
  g_autofree char   *text = g_strdup_printf ("before\n%s\nafter", words);
  g_autoptr (GArray) pieces = wakhan_long_lines_split (text);

  check_pieces (text, pieces);
  g_assert_cmpuint (pieces->len, ==, 3);
  g_assert_cmpuint (g_array_index (pieces, WakhanLinePiece, 0).start, ==, 7);
  g_assert_cmpuint (g_array_index (pieces, WakhanLinePiece, 2).end, ==, 20007);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/long-lines/no-line-is-longer-than-a-piece",
                   test_no_line_is_longer_than_a_piece);
  g_test_add_func ("/long-lines/what-gives-way", test_what_gives_way);
  g_test_add_func ("/long-lines/only-what-has-no-blank-is-tight",
                   test_only_what_has_no_blank_is_tight);
  g_test_add_func ("/long-lines/usual-lines-are-left-alone", test_usual_lines_are_left_alone);
  g_test_add_func ("/long-lines/a-long-line-among-others", test_a_long_line_among_others);

  return g_test_run ();
}
