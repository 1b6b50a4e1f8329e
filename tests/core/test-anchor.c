/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-search.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define TEXT                                                                                \
  "The pass lies high above the river. Nobody crosses it in winter, and few do in summer. " \
  "The pass lies open to the wind, and the wind never rests. In spring the snow melts late."

static WakhanDocument *
create_document (const char *text)
{
  return wakhan_plain_text_import (text);
}

static WakhanAnchor *
create_anchor (WakhanDocument *document,
               const char     *words,
               guint           nth)
{
  const char *text = wakhan_document_get_text (document);
  const char *found = strstr (text, words);
  guint       start;

  while (nth-- > 0)
    found = strstr (found + 1, words);
  start = wakhan_document_byte_to_offset (document, found - text);
  return wakhan_anchor_new_for_range (document, start, start + g_utf8_strlen (words, -1));
}

/* The words there, or NULL for none. */
static char *
resolve (WakhanAnchor      *anchor,
         const char        *text,
         WakhanAnchorMatch *match)
{
  g_autoptr (WakhanDocument) document = create_document (text);

  wakhan_anchor_search_one (anchor, document, match);
  if (match->state != WAKHAN_ANCHOR_FOUND && match->state != WAKHAN_ANCHOR_DOUBTFUL)
    return NULL;
  return wakhan_document_dup_range (document, match->start, match->end);
}

static void
test_same_text (void)
{
  g_autoptr (WakhanDocument) document = create_document (TEXT);

  for (guint nth = 0; nth < 2; nth++)
    {
      g_autoptr (WakhanAnchor) anchor = create_anchor (document, "The pass", nth);
      WakhanAnchorMatch        match;
      g_autofree char         *words = resolve (anchor, TEXT, &match);

      g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
      g_assert_cmpfloat (match.likeness, ==, 1);
      g_assert_cmpuint (match.start, ==, wakhan_anchor_get_start (anchor));
      g_assert_cmpuint (match.end, ==, wakhan_anchor_get_end (anchor));
      g_assert_cmpstr (words, ==, "The pass");
    }
}

/* Nothing has to be searched where words and both sides are as they were, to the letter. */
static void
test_stands (void)
{
  static const struct
  {
    const char *prefix;
    const char *suffix;
    gboolean    stands;
  } cases[] = {
    { "high above the ", ". Nobody", TRUE },
    { "Low above the ", ". Nobody", FALSE },
    { "high above thE ", ". Nobody", FALSE },
    { "high above the ", ". Nobodies", FALSE },
    { "", ". Nobody", TRUE },
    { "high above the ", "", TRUE },
  };
  g_autoptr (WakhanDocument) document = create_document (TEXT);
  const guint                start =
    wakhan_document_byte_to_offset (document,
                                    strstr (wakhan_document_get_text (document), "river") -
                                      wakhan_document_get_text (document));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new ("river", cases[i].prefix, cases[i].suffix, start, start + 5);
      WakhanAnchorMatch match;

      g_assert_cmpint (wakhan_anchor_stands (anchor, document, &match), ==, cases[i].stands);
    }
}

/* Something was written before it: the words are found by their surroundings, and it is the right
 * one of two. */
static void
test_shifted (void)
{
  g_autoptr (WakhanDocument) document = create_document (TEXT);

  for (guint nth = 0; nth < 2; nth++)
    {
      g_autoptr (WakhanAnchor) anchor = create_anchor (document, "The pass", nth);
      WakhanAnchorMatch        match;
      g_autofree char         *words = resolve (anchor, "Ünlike before: " TEXT, &match);

      g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
      g_assert_cmpstr (words, ==, "The pass");
      g_assert_cmpuint (match.start, ==,
                        wakhan_anchor_get_start (anchor) + g_utf8_strlen ("Ünlike before: ", -1));
    }
}

static void
test_lost (void)
{
  static const char *const texts[] = {
    "",
    "Another text altogether.",
    "The paſs lies no more.",
    /* The words stand here, and twice, in surroundings that say nothing. */
    "The pass. The pass.",
  };
  g_autoptr (WakhanDocument) document = create_document (TEXT);
  g_autoptr (WakhanAnchor)   anchor = create_anchor (document, "The pass", 1);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      WakhanAnchorMatch match;
      g_autofree char  *words = resolve (anchor, texts[i], &match);

      if (words)
        g_error ("“%s” was taken for “%s”", words, texts[i]);
      g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_LOST);
      g_assert_cmpfloat (match.likeness, ==, 0);
    }
}

static void
test_context (void)
{
  g_autoptr (GString)        text = g_string_new (NULL);
  g_autoptr (WakhanDocument) document = NULL;
  g_autoptr (WakhanAnchor)   anchor = NULL;

  for (guint i = 0; i < 20; i++)
    g_string_append_printf (text,
                            "The same long and winding sentence comes once more here, and only its "
                            "number differs at its far end: %u. ",
                            i);
  document = create_document (text->str);
  anchor = create_anchor (document, "more", 10);
  g_assert_cmpuint (g_utf8_strlen (wakhan_anchor_get_prefix (anchor), -1), >=, 32);
  g_assert_cmpuint (g_utf8_strlen (wakhan_anchor_get_suffix (anchor), -1), >, 32);
  {
    g_autofree char *whole =
      g_strconcat (wakhan_anchor_get_prefix (anchor), wakhan_anchor_get_quote (anchor),
                   wakhan_anchor_get_suffix (anchor), NULL);
    const char *found = strstr (wakhan_document_get_text (document), whole);

    g_assert_nonnull (found);
    g_assert_null (strstr (found + 1, whole));
  }
}

static void
test_at_the_ends (void)
{
  g_autoptr (WakhanDocument) document = create_document ("Éin");
  g_autoptr (WakhanAnchor)   whole = wakhan_anchor_new_for_range (document, 0, 3);
  WakhanAnchorMatch          match;

  g_assert_cmpstr (wakhan_anchor_get_quote (whole), ==, "Éin");
  g_assert_cmpstr (wakhan_anchor_get_prefix (whole), ==, "");
  g_assert_cmpstr (wakhan_anchor_get_suffix (whole), ==, "");
  wakhan_anchor_search_one (whole, document, &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (match.end, ==, 3);
}

/* Of a file that somebody wrote by hand. */
static void
test_strange_offsets (void)
{
  static const guint ranges[][2] = {
    { 10, 5 }, { 5, 5 }, { 0, G_MAXUINT }, { G_MAXUINT, G_MAXUINT }, { 4000000000, 4000000005 }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new (
        "never rests", "and the wind ", ". In spring", ranges[i][0], ranges[i][1]);
      WakhanAnchorMatch match;
      g_autofree char  *words = resolve (anchor, TEXT, &match);

      g_assert_cmpstr (words, ==, "never rests");
      g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
    }
}

static void
test_no_words (void)
{
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (NULL, NULL, NULL, WAKHAN_ANCHOR_UNKNOWN, WAKHAN_ANCHOR_UNKNOWN);
  g_autoptr (WakhanAnchor) broken = wakhan_anchor_new ("\xff words", "\xc3", "", 0, 3);
  WakhanAnchorMatch        match;
  g_autofree char         *words = resolve (anchor, TEXT, &match);

  g_assert_null (words);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_UNRESOLVED);
  g_assert_true (g_utf8_validate (wakhan_anchor_get_quote (broken), -1, NULL));
  g_assert_true (g_utf8_validate (wakhan_anchor_get_prefix (broken), -1, NULL));
}

static void
test_equal (void)
{
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new ("words", "before ", " after", 10, 15);
  WakhanAnchor            *same = wakhan_anchor_new ("words", "before ", " after", 10, 15);
  WakhanAnchor            *others[] = {
               wakhan_anchor_new ("word", "before ", " after", 10, 15),
               wakhan_anchor_new ("words", "", " after", 10, 15),
               wakhan_anchor_new ("words", "before ", "", 10, 15),
               wakhan_anchor_new ("words", "before ", " after", 9, 15),
               wakhan_anchor_new ("words", "before ", " after", 10, 16),
  };

  g_assert_true (wakhan_anchor_is_equal (anchor, anchor));
  g_assert_true (wakhan_anchor_is_equal (anchor, same));
  g_object_unref (same);
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_false (wakhan_anchor_is_equal (anchor, others[i]));
      g_object_unref (others[i]);
    }
}

/* Long enough to be told by, they are not taken for certain. */
static void
test_other_surroundings (void)
{
  static const char        words[] = "a long sentence that stands but once";
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (words, "what was before ", " and behind", 16, 16 + strlen (words));
  g_autofree char  *text = g_strconcat ("Quite another book: ", words, "; the end", NULL);
  WakhanAnchorMatch match;
  g_autofree char  *found = resolve (anchor, text, &match);

  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_DOUBTFUL);
  g_assert_cmpstr (found, ==, words);
  g_assert_true (wakhan_anchor_match_is_known (&match));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/anchor/is-placed-in-its-own-text", test_same_text);
  g_test_add_func ("/anchor/stands-where-nothing-has-changed", test_stands);
  g_test_add_func ("/anchor/goes-along-with-its-words", test_shifted);
  g_test_add_func ("/anchor/is-lost-rather-than-wrong", test_lost);
  g_test_add_func ("/anchor/takes-as-much-context-as-makes-it-unique", test_context);
  g_test_add_func ("/anchor/may-be-the-whole-text", test_at_the_ends);
  g_test_add_func ("/anchor/strange-offsets-do-not-decide", test_strange_offsets);
  g_test_add_func ("/anchor/other-surroundings-are-a-doubt", test_other_surroundings);
  g_test_add_func ("/anchor/without-words-is-nowhere", test_no_words);
  g_test_add_func ("/anchor/is-another-s-like-in-all-it-says", test_equal);
  return g_test_run ();
}
