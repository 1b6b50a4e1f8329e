/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-document.h"
#include "wakhan-text-importer.h"

#include <string.h>

static WakhanDocument *
create_document (char *text,
                 const guint (*ranges)[2],
                 guint n_ranges)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (WakhanBlock));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (WakhanSpan));

  for (guint i = 0; i < n_ranges; i++)
    {
      const WakhanBlock block = { .kind = WAKHAN_BLOCK_PARAGRAPH,
                                  .start = ranges[i][0],
                                  .end = ranges[i][1] };

      g_array_append_val (blocks, block);
    }
  return wakhan_document_new (text, blocks, spans);
}

/* Characters of one to four bytes, over many steps of the index, of which some have but one byte a
 * character, and others one that has two. */
static void
check_offsets (guint length)
{
  static const char *const   characters[] = { "a", "é", "阿", "😀" };
  GString                   *text = g_string_new (NULL);
  g_autoptr (GArray)         bytes = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr (WakhanDocument) document = NULL;

  for (guint i = 0; i < length; i++)
    {
      const guint character = i / 1000 % 2 == 1 ? i % 256 == 136 : i * i / 7 % 4;

      g_array_append_val (bytes, text->len);
      g_string_append (text, i >= 5000 && character == 1 ? "a" : characters[character]);
    }
  g_array_append_val (bytes, text->len);
  document = create_document (g_string_free (text, FALSE), NULL, 0);
  g_assert_cmpuint (wakhan_document_get_length (document), ==, length);
  for (guint offset = 0; offset <= length; offset++)
    {
      const gsize byte = g_array_index (bytes, gsize, offset);

      g_assert_cmpuint (wakhan_document_offset_to_byte (document, offset), ==, byte);
      g_assert_cmpuint (wakhan_document_byte_to_offset (document, byte), ==, offset);
    }
  g_assert_cmpuint (wakhan_document_offset_to_byte (document, G_MAXUINT), ==,
                    strlen (wakhan_document_get_text (document)));
}

static void
test_offsets (void)
{
  static const guint lengths[] = { 0, 1, 255, 256, 257, 1536, 1600, 9973 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    check_offsets (lengths[i]);
}

static void
test_ranges (void)
{
  static const struct
  {
    guint       start;
    guint       end;
    const char *words;
  } cases[] = {
    { 0, 4, "Émil" },
    { 1, 2, "m" },
    { 2, 2, "" },
    { 3, 1, "" },
    { 4, 400, "😀" },
    { 400, 500, "" },
  };
  g_autoptr (WakhanDocument) document = create_document (g_strdup ("Émil😀"), NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = wakhan_document_dup_range (document, cases[i].start, cases[i].end);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_blocks (void)
{
  static const guint         ranges[][2] = { { 2, 5 }, { 6, 6 }, { 7, 9 } };
  static const guint         expected[] = { 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2 };
  g_autoptr (WakhanDocument) document =
    create_document (g_strdup ("\n\nabc\n\nde\n"), ranges, G_N_ELEMENTS (ranges));
  g_autoptr (WakhanDocument) bare = create_document (g_strdup (""), NULL, 0);

  for (guint offset = 0; offset < G_N_ELEMENTS (expected); offset++)
    g_assert_cmpuint (wakhan_document_find_block (document, offset), ==, expected[offset]);
  g_assert_cmpuint (wakhan_document_get_block (document, 2)->start, ==, 7);
  g_assert_cmpuint (wakhan_document_find_block (bare, 0), ==, 0);
  g_assert_cmpuint (wakhan_document_get_length (bare), ==, 0);
}

static void
test_links (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("Plain *words*, [**a** link](https://example.org/) and "
                            "more[^1][^2].\n\n[^1]: One.\n[^2]: Two.\n");
  const char        *text = wakhan_document_get_text (document);
  const guint        link = strstr (text, "a link") - text;
  const guint        reference = strstr (text, "more") + 4 - text;
  const WakhanSpan  *second = wakhan_document_find_link (document, reference + 1);
  const WakhanBlock *footnote = wakhan_document_find_footnote (document, 2);

  g_assert_null (wakhan_document_find_link (document, strstr (text, "words") - text));
  g_assert_null (wakhan_document_find_link (document, link - 1));
  g_assert_cmpstr (wakhan_document_find_link (document, link)->target, ==,
                   "https://example.org/"); /* bold, too */
  g_assert_cmpstr (wakhan_document_find_link (document, link + 5)->target, ==,
                   "https://example.org/");
  g_assert_null (wakhan_document_find_link (document, link + 6));
  g_assert_cmpint (second->kind, ==, WAKHAN_SPAN_FOOTNOTE);
  g_assert_cmpstr (second->target, ==, "2");
  g_assert_true (g_str_has_prefix (text + footnote->start, "Two."));
  g_assert_null (wakhan_document_find_footnote (document, 3));
}

static void
test_footnotes (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("A.[^1] B.[^2]\n\n[^1]: One.\n[^2]: Two.\n\n    More of it.\n");

  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpint (wakhan_document_begins_footnotes (document, i), ==, i == 1);
      g_assert_cmpint (wakhan_document_continues_footnote (document, i), ==, i == 3);
    }
  for (guint i = 0; i <= 3; i++)
    {
      g_autofree char *words = wakhan_document_dup_footnote (document, i);

      g_assert_cmpstr (words, ==, i == 1 ? "One." : i == 2 ? "Two.\nMore of it."
                                                           : NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/characters-and-bytes-lead-to-each-other", test_offsets);
  g_test_add_func ("/document/a-range-is-cut-to-the-text", test_ranges);
  g_test_add_func ("/document/the-block-at-a-place", test_blocks);
  g_test_add_func ("/document/finds-links-and-footnotes", test_links);
  g_test_add_func ("/document/where-footnotes-begin-and-go-on", test_footnotes);
  return g_test_run ();
}
