/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-markdown-writer.h"
#include "wakhan-text-builder.h"
#include "wakhan-text-importer.h"

#include <stdlib.h>
#include <string.h>

#define N_TEXTS 300

/* As it is read from a file. */
static WakhanDocument *
read_again (const char *markdown)
{
  g_autoptr (GBytes) bytes = g_bytes_new (markdown, strlen (markdown));
  g_autoptr (GError) error = NULL;
  WakhanDocument    *document = wakhan_text_import (bytes, "text.md", NULL, &error);

  g_assert_no_error (error);
  return document;
}

static void
append_block (GString           *shape,
              const WakhanBlock *block)
{
  g_string_append_printf (shape, "%d level %u number %u%s%s %u–%u\n", block->kind, block->level,
                          block->number, block->is_task ? " task" : "",
                          block->continues_item ? " continued" : "", block->start, block->end);
}

static void
append_span (GString          *shape,
             const WakhanSpan *span)
{
  g_string_append_printf (shape, "span %d %u–%u %s\n", span->kind, span->start, span->end,
                          span->target ? span->target : "");
}

/* All there is to a document, for comparing. */
static char *
describe (WakhanDocument *document,
          gboolean        has_spans)
{
  GString *shape = g_string_new (wakhan_document_get_text (document));

  g_string_append_c (shape, '\n');
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    append_block (shape, wakhan_document_get_block (document, i));
  for (guint i = 0; has_spans && i < wakhan_document_get_n_spans (document); i++)
    append_span (shape, wakhan_document_get_span (document, i));
  return g_string_free (shape, FALSE);
}

static void
assert_comes_back (WakhanDocument *document,
                   gboolean        has_spans)
{
  g_autofree char           *markdown = wakhan_markdown_write (document);
  g_autoptr (WakhanDocument) again = read_again (markdown);
  g_autofree char           *before = describe (document, has_spans);
  g_autofree char           *after = describe (again, has_spans);

  if (!g_str_equal (before, after))
    g_test_message ("written as:\n%s", markdown);
  g_assert_cmpstr (after, ==, before);
}

/* What a person would have written is written so. */
static void
test_is_written_as_by_a_person (void)
{
  static const char *const texts[] = {
    "# The pass\n\nSnow *fell* on **the pass** and `it` ~~melted~~.\n",
    "- one\n- two\n  1. first\n  2. second\n- three\n\n  More of three.\n",
    "- [ ] to do\n- [x] done\n",
    "> Said by one.\n\n> > Said by another.\n",
    "```\n# no heading\n\n  indented\n```\n",
    "| Year | Snow |\n| --- | --- |\n| 1911 | much |\n| 1912 |  |\n",
    "A word[^1] and another[^2].\n\n[^1]: The note.\n\n    Its second paragraph.\n\n"
    "[^2]: The other.\n",
    "See <https://example.org/pass> and [the map](https://example.org/map).\n",
    "A line\\\nand one below.\n",
    "Before\n\n***\n\nafter.\n",
    "1. one\n\n   ```\n   code\n   ```\n\n   and more\n2. two\n",
    "It was 3 * 4 metres, snake_case & co. – 100 % <3.\n",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (texts[i]);
      g_autofree char           *markdown = wakhan_markdown_write (document);

      if (i == 11)
        g_assert_cmpstr (markdown, ==, "It was 3 \\* 4 metres, snake_case & co. – 100 % <3.\n");
      else
        g_assert_cmpstr (markdown, ==, texts[i]);
      assert_comes_back (document, TRUE);
    }
}

/* Words that Markdown would take for something else. */
static void
test_words_stay_words (void)
{
  static const char *const words[] = {
    "# no heading",
    "#hash",
    "- no item",
    "+ no item",
    "1. no item",
    "1984) no item",
    "> no quotation",
    "=====",
    "---",
    "***",
    "| a | b |",
    "Title: The pass",
    "% The pass",
    "{",
    "+++",
    "*no emphasis* _nor this_ __nor this__ ~~nor this~~ `nor code`",
    "[no link](https://example.org) ![no picture](x.png) [^1] [x]: y",
    "&amp; &#38; &nbsp &copy; AT&T",
    "<b>bold</b> <!-- no comment --> < 3 <https://example.org>",
    "https://example.org/a_b*c and www.example.org/a_b_c and me_too@example.org",
    "back\\slash\\* and \\",
    " led and followed by blanks ",
    "\ttab\tand tab\t",
    "a  double blank",
    "hard\nbreak\n\nand an empty line\n - not an item\n   blanks before\nblanks after  \nend",
    "\nbreaks around\n",
    "a | b\n--- | ---\nc | d",
    "a\n===",
    "    four blanks",
    "\f\v\r control letters \x1b",
    "\ufeffmark of the order of bytes",
    "a\u00a0no-break\u00a0blank\u2028line",
    "برف در گردنه *ماند*",
    "雪*很*大",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    for (WakhanBlockKind kind = WAKHAN_BLOCK_HEADING; kind <= WAKHAN_BLOCK_TABLE; kind++)
      {
        WakhanTextBuilder          builder;
        g_autoptr (WakhanDocument) document = NULL;

        /* No text that was read from a file has these in its code. */
        if (kind == WAKHAN_BLOCK_CODE &&
            (strpbrk (words[i], "\r") || strstr (words[i], "\u2028") ||
             g_str_has_prefix (words[i], "\ufeff") || g_str_has_suffix (words[i], "\n")))
          continue;
        wakhan_text_builder_init (&builder);
        wakhan_text_builder_begin_block (&builder, kind,
                                         kind == WAKHAN_BLOCK_HEADING     ? 2
                                         : kind == WAKHAN_BLOCK_LIST_ITEM ? 1
                                         : kind == WAKHAN_BLOCK_QUOTATION ? 2
                                                                          : 0,
                                         kind == WAKHAN_BLOCK_LIST_ITEM ? 7 : 0);
        wakhan_text_builder_append (&builder, words[i], -1);
        wakhan_text_builder_end_block (&builder);
        document = wakhan_text_builder_finish (&builder);
        assert_comes_back (document, FALSE);
      }
}

/* Emphasis that begins or ends where Markdown sees no end of a word. */
static void
test_spans_anywhere (void)
{
  static const struct
  {
    const char *words;
    guint       start;
    guint       end;
  } cases[] = {
    { "snowfall", 0, 4 },
    { "snowfall", 4, 8 },
    { "snowfall", 2, 5 },
    { "a snow fall", 1, 7 },
    { "x(snow)y", 1, 7 },
    { "x snow", 0, 2 },
    { "snow, fall", 4, 6 },
    { "a*b*c", 1, 4 },
    { "雪很大吗", 1, 3 },
    { "雪「大」吗", 1, 4 },
    { "a\nb\nc", 1, 4 },
    { "a\nb\nc", 2, 3 },
  };
  static const WakhanSpanKind kinds[] = { WAKHAN_SPAN_EMPHASIS, WAKHAN_SPAN_STRONG,
                                          WAKHAN_SPAN_STRIKE, WAKHAN_SPAN_LINK };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (kinds); j++)
      {
        WakhanTextBuilder          builder;
        g_autoptr (WakhanDocument) document = NULL;
        const char                *end = g_utf8_offset_to_pointer (cases[i].words, cases[i].end);

        wakhan_text_builder_init (&builder);
        wakhan_text_builder_begin_block (&builder, WAKHAN_BLOCK_PARAGRAPH, 0, 0);
        wakhan_text_builder_append (&builder, cases[i].words, end - cases[i].words);
        wakhan_text_builder_add_span (&builder, kinds[j], cases[i].start,
                                      kinds[j] == WAKHAN_SPAN_LINK ? g_strdup ("a (b).md") : NULL);
        wakhan_text_builder_append (&builder, end, -1);
        wakhan_text_builder_end_block (&builder);
        document = wakhan_text_builder_finish (&builder);
        assert_comes_back (document, TRUE);
      }
}

static const char *
choose (const char *const *pieces,
        gsize              n_pieces)
{
  return pieces[g_test_rand_int_range (0, n_pieces)];
}

static char *
create_markdown (void)
{
  static const char *const pieces[] = {
    "snow",
    "pass",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "[",
    "](x)",
    "]",
    "(",
    ")",
    "<",
    ">",
    "> ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "3) ",
    "# ",
    "## ",
    "|",
    "\n|---|\n",
    "---",
    "===",
    "    ",
    "  ",
    "\t",
    "\\",
    "&amp;",
    "&#32;",
    "!",
    "[^a]",
    "\n\n[^a]: ",
    "http://a.b/c_d",
    "www.a.b",
    "<http://a.b>",
    "[ ] ",
    "[x] ",
    "```\n",
    "<br>",
    "<p>",
    "雪",
    "،",
    "e\u0301",
    "“",
    "”",
    "\\\n",
    "  \n",
    "| a | b |\n|---|---|\n| c | d |\n",
    "Title: ",
    "%",
    ":",
    "\n\n***\n\n",
    "\n\n- ",
    "\n\n  - ",
    "\n\n1. ",
    "\n\n> ",
  };
  GString  *markdown = g_string_new (NULL);
  const int n_pieces = g_test_rand_int_range (1, 40);

  for (int i = 0; i < n_pieces; i++)
    g_string_append (markdown, choose (pieces, G_N_ELEMENTS (pieces)));
  return g_string_free (markdown, FALSE);
}

/* What Markdown has no words for: a footnote that nothing shown refers to, and paragraphs of HTML
 * inside one. */
static gboolean
can_be_written (WakhanDocument *document)
{
  guint number = 0;

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      gboolean           is_referred_to = block->kind != WAKHAN_BLOCK_FOOTNOTE;

      if (number > 0 &&
          (block->kind == WAKHAN_BLOCK_PARAGRAPH || block->kind == WAKHAN_BLOCK_LIST_ITEM))
        return FALSE;
      number = block->kind == WAKHAN_BLOCK_FOOTNOTE ? block->number : number;
      for (guint j = 0; j < wakhan_document_get_n_spans (document); j++)
        {
          const WakhanSpan *span = wakhan_document_get_span (document, j);

          is_referred_to = is_referred_to || (span->kind == WAKHAN_SPAN_FOOTNOTE &&
                                              (guint) atoi (span->target) == number);
        }
      if (!is_referred_to)
        return FALSE;
    }
  return TRUE;
}

static void
test_any_markdown_comes_back (void)
{
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char           *markdown = create_markdown ();
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (markdown);

      if (can_be_written (document))
        assert_comes_back (document, FALSE);
    }
}

static void
test_any_plain_text_comes_back (void)
{
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char           *text = create_markdown ();
      g_autoptr (WakhanDocument) document = wakhan_plain_text_import (text);

      assert_comes_back (document, FALSE);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-writer/is-written-as-by-a-person", test_is_written_as_by_a_person);
  g_test_add_func ("/markdown-writer/words-stay-words", test_words_stay_words);
  g_test_add_func ("/markdown-writer/spans-anywhere", test_spans_anywhere);
  g_test_add_func ("/markdown-writer/any-markdown-comes-back", test_any_markdown_comes_back);
  g_test_add_func ("/markdown-writer/any-plain-text-comes-back", test_any_plain_text_comes_back);
  return g_test_run ();
}
