/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"

static void
test_blocks (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Pass\n\nSnow *fell*[^a] on\nit.\n\n- one\n  1. two\n\n> said\n\n```\n# no heading\n```\n\n| "
    "a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n[^a]: A note.\n");
  const struct
  {
    WakhanBlockKind kind;
    guint           level;
    guint           number;
    const char     *words;
  } expected[] = {
    { WAKHAN_BLOCK_HEADING, 1, 0, "Pass" },
    { WAKHAN_BLOCK_PARAGRAPH, 0, 0, "Snow fell1 on it." },
    { WAKHAN_BLOCK_LIST_ITEM, 1, 0, "one" },
    { WAKHAN_BLOCK_LIST_ITEM, 2, 1, "two" },
    { WAKHAN_BLOCK_QUOTATION, 1, 0, "said" },
    { WAKHAN_BLOCK_CODE, 0, 0, "# no heading" },
    { WAKHAN_BLOCK_TABLE, 0, 0, "a\tb\n1\t2" },
    { WAKHAN_BLOCK_RULE, 0, 0, "" },
    { WAKHAN_BLOCK_FOOTNOTE, 1, 1, "A note." },
  };

  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *words = wakhan_document_dup_range (document, block->start, block->end);

      g_assert_cmpint (block->kind, ==, expected[i].kind);
      g_assert_cmpuint (block->level, ==, expected[i].level);
      g_assert_cmpuint (block->number, ==, expected[i].number);
      g_assert_cmpstr (words, ==, expected[i].words);
    }
  g_assert_cmpuint (wakhan_document_get_n_spans (document), ==, 2);
  g_assert_cmpint (wakhan_document_get_span (document, 1)->kind, ==, WAKHAN_SPAN_FOOTNOTE);
  g_assert_cmpstr (wakhan_document_get_span (document, 1)->target, ==, "1");
}

/* What a program wrote above the text is none of its words. */
static void
test_front_matter (void)
{
  static const struct
  {
    const char *text;
    const char *title;
    const char *author;
    const char *date;
    const char *language;
  } cases[] = {
    { "---\ntitle: Pass\ntags:\n  - snow\n---\n\n# Snow\n", "Pass", NULL, NULL, NULL },
    { "---\ntitle: Pass\n...\n# Snow\n", "Pass", NULL, NULL, NULL },
    { "+++\ntitle = \"Pass\"\ndate = 2021-10-18\n+++\n# Snow\n", "Pass", NULL, "2021-10-18", NULL },
    { "\n \n---\t \ntitle: 'Pass: a journal'\nauthor: A. Clerk\nlang: en\n\n---  \n\n# Snow\n",
      "Pass: a journal", "A. Clerk", NULL, "en" },
    { "---\n# how it is shown\nauthors:\n- A. Clerk\n- name: B. Guide\n  place: ferry\ntitle: >\n  "
      "Pass\n  and ford\n---\n# Snow\n",
      "Pass and ford", "A. Clerk, B. Guide", NULL, NULL },
    { "% Pass\n% A. Clerk; B. Guide\n% 18 October 2021\n\n# Snow\n", "Pass", "A. Clerk, B. Guide",
      "18 October 2021", NULL },
    { "% Pass\n  and ford\n% A. Clerk\n  B. Guide\n%\tMay 1871\n# Snow\n", "Pass and ford",
      "A. Clerk, B. Guide", "May 1871", NULL },
    { "{\n  \"title\": \"Pass: a journal\",\n  \"authors\": [\n    \"A. Clerk\",\n    \"B. "
      "Guide\"\n  ],\n  \"date\": \"2021-10-18\"\n}\n\n# Snow\n",
      "Pass: a journal", "A. Clerk, B. Guide", "2021-10-18", NULL },
    { "Title: Pass\nAuthor: A. Clerk\n  and B. Guide\nBase Header Level: 2\nDate: May 1871\n\n# "
      "Snow\n",
      "Pass", "A. Clerk and B. Guide", "May 1871", NULL },
    { "% Pass\n\nSnow\n", "Pass", NULL, NULL, NULL },
    { "%\n%\n% 1871\nSnow\n", NULL, NULL, "1871", NULL },
    { "---\nauthor: [A. Clerk, \"B. Guide\"]\ndraft: true\n---\n# Snow\n", NULL,
      "A. Clerk, B. Guide", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i].text);
      const WakhanCredits       *credits = wakhan_document_get_credits (document);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (wakhan_document_get_text (document), ==, "Snow");
      g_assert_nonnull (credits);
      g_assert_cmpstr (credits->title, ==, cases[i].title);
      g_assert_cmpstr (credits->author, ==, cases[i].author);
      g_assert_cmpstr (credits->date, ==, cases[i].date);
      g_assert_cmpstr (credits->language, ==, cases[i].language);
    }
}

/* The blocks as "2 words" for a heading, "- words" for an item, "` words" for code and ". words"
 * for all else. */
static char *
print_blocks (const char *text)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (text);
  GString                   *printed = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *words = wakhan_document_dup_range (document, block->start, block->end);
      const char         sign = block->kind == WAKHAN_BLOCK_LIST_ITEM ? '-'
                                : block->kind == WAKHAN_BLOCK_CODE    ? '`'
                                                                      : '.';

      g_string_append_printf (
        printed, "%c %s|", block->kind == WAKHAN_BLOCK_HEADING ? '0' + (char) block->level : sign,
        words);
    }
  return g_string_free (printed, FALSE);
}

static void
test_raw_html (void)
{
  static const char *const cases[][2] = {
    { "# Salt <!-- check --> road\n", "1 Salt road|" },
    { "## The <kbd>Ctrl</kbd> key, H<sub>2</sub>O<br>and ice\n", "2 The Ctrl key, H2O\nand ice|" },
    { "<!--\n## Hidden\n\nold\n-->\n\nWords.\n", ". Words.|" },
    { "<h2 id='a>b'>Harbour &amp; quay</h2>\n<p>Two <b>boats</b>\nlay there.</p>\n",
      "2 Harbour & quay|. Two boats lay there.|" },
    { "<div align=\"center\">\n\n# Ferry\n\n</div>\n", "1 Ferry|" },
    { "<ul><li>salt<li>tea</ul>\n", "- salt|- tea|" },
    { "Inline <script>x = 1997; f ();</script> text <style media='p'>p { }</style> came.\n",
      ". Inline text came.|" },
    { "An open <script>tag.\n\nWords.\n", ". An open |. Words.|" },
    { "## Building[edit]\n\nWords[12]\n\n## Leben [Bearbeiten | Quelltext]\n\n## Rules [draft]\n",
      "2 Building|. Words[12]|2 Leben|2 Rules [draft]|" },
    { "<style>\np { color: red }\n</style>\n<script>if (a < b) run ();</script>\n\nWords.\n",
      ". Words.|" },
    { "<table><tr><td>salt</td><td>4 &lt; 5</td></tr><tr><td>tea</td></tr></table>\n",
      ". salt 4 < 5|. tea|" },
    { "<pre>\na\n  b\n</pre>\n", "` a\n  b|" },
    { "<p>Rates: 3 < 4 and 5 > 4, &#8364; &bogus;</p>\n", ". Rates: 3 < 4 and 5 > 4, € &bogus;|" },
    { "A picture <img src=\"c.png\" alt=\"of a crane\"> here.\n", ". A picture of a crane here.|" },
    { "<a name=\"top\"></a>\n\nWords.\n", ". Words.|" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *printed = print_blocks (cases[i][0]);

      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (printed, ==, cases[i][1]);
    }
}

/* A row of the outline has a word. */
static void
test_headings_without_words (void)
{
  static const char *const cases[][2] = {
    { "# ![](img/logo.png?big)\n\n## [](#here)\n", "1 logo.png|2 here|" },
    { "## ![Harbour crane](c.png)\n", "2 Harbour crane|" },
    { "## <a id=\"x\"></a>\n\n## &nbsp;\n\n## &#8203;\n\n## [](#)\n\nWords.\n", ". Words.|" },
    { "[![](a%20crane.png)](b)\n=====\n", "1 b|" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *printed = print_blocks (cases[i][0]);

      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (printed, ==, cases[i][1]);
    }
}

/* Each sought an end that none of them has. */
static void
test_a_megabyte_of_open_tags (void)
{
  g_autoptr (GString)        text = g_string_new ("<div>\n");
  g_autoptr (WakhanDocument) document = NULL;

  for (guint i = 0; i < 250000; i++)
    g_string_append (text, i % 2 ? "<a '" : "&amp <");
  document = wakhan_markdown_import (text->str);
  g_assert_cmpuint (wakhan_document_get_length (document), >, 1000000);
}

static void
test_a_rule_is_no_front_matter (void)
{
  static const char *const cases[] = { "---\n\nWords.\n\n---\n", "---\nWords\n---\n",
                                       "---\ntitle: Pass\n", "---\n\nHe said: come.\n\n---\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i]);

      g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_RULE);
    }
}

static void
test_a_sign_is_no_front_matter (void)
{
  static const char *const cases[] = { "%Pass\n", "% of all that came over the pass\nwent back\n",
                                       "Pass\n% A. Clerk\n% 1871\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i]);
      g_autofree char           *lines = g_strdelimit (g_strstrip (g_strdup (cases[i])), "\n", ' ');

      g_assert_cmpstr (wakhan_document_get_text (document), ==, lines);
      g_assert_null (wakhan_document_get_credits (document));
    }
}

static void
test_tasks (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("- [ ] salt\n- [x] *tea*\n\n  and milk\n- [X] bread\n  - [ ] rye\n- "
                            "[y] honey\n- plain\n\n1. [x] first\n\n[ ] none\n");
  const gboolean is_task[] = { TRUE, TRUE, FALSE, TRUE, TRUE, FALSE, FALSE, TRUE, FALSE };

  g_assert_cmpstr (wakhan_document_get_text (document), ==,
                   "☐ salt\n☑ tea\nand milk\n☑ bread\n☐ rye\n[y] honey\nplain\n☑ first\n[ ] none");
  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, G_N_ELEMENTS (is_task));
  for (gsize i = 0; i < G_N_ELEMENTS (is_task); i++)
    g_assert_cmpint (wakhan_document_get_block (document, i)->is_task, ==, is_task[i]);
}

/* An item's later paragraphs hang below its first, and what stands first in it may show nothing. */
static void
test_item_paragraphs (void)
{
  static const struct
  {
    const char *text;
    const char *marks; /* of each block: a bullet, a number, none of its own */
  } cases[] = {
    { "- salt\n\n  by the ferry\n\n- tea\n", "-.-" },
    { "7. salt\n\n   by the ferry\n\n   and late\n8. tea\n", "7..8" },
    { "- [ ] salt\n\n  by the ferry\n- [x] tea\n", "-.-" },
    { "- salt\n  1. red\n\n     and grey\n  2. white\n\n  by the ferry\n- tea\n", "-1.2.-" },
    { "- - salt\n\n  by the ferry\n", "-." },
    { "- salt\n\n  -\n\n  by the ferry\n", "-." },
    { "- > salt\n  >\n  > by the ferry\n", "-." },
    { "3. ![](ferry.png)\n\n   salt\n\n   by the ferry\n", "3." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i].text);
      g_autoptr (GString)        marks = g_string_new (NULL);

      for (guint j = 0; j < wakhan_document_get_n_blocks (document); j++)
        {
          const WakhanBlock *block = wakhan_document_get_block (document, j);

          g_assert_cmpint (block->kind, ==, WAKHAN_BLOCK_LIST_ITEM);
          g_string_append_c (marks, block->continues_item ? '.'
                                    : block->number       ? (char) ('0' + block->number)
                                                          : '-');
        }
      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (marks->str, ==, cases[i].marks);
    }
}

static void
test_titles (void)
{
  static const char *const   titles[] = { "Snow fell here", "Pass", "Ice" };
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("# Snow[^a] *fell*[^b] here\n\n##\n\nPass\n====\n\n### "
                            "**Ice**[^a]\n\n[^a]: One.\n[^b]: Two.\n");

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *title = wakhan_document_dup_title (document, block);

      g_assert_cmpint (block->kind, ==, WAKHAN_BLOCK_HEADING);
      g_assert_cmpstr (title, ==, titles[i]);
    }
}

/* Each item once asked all before it how many they are: a megabyte of them took minutes. */
static void
test_long_list (void)
{
  const guint                n_items = 300000;
  g_autoptr (GString)        text = g_string_new ("7. one\n");
  g_autoptr (WakhanDocument) document = NULL;

  for (guint i = 1; i < n_items; i++)
    g_string_append (text, "1. more\n");
  document = wakhan_markdown_import (text->str);
  g_assert_cmpuint (wakhan_document_get_block (document, n_items - 1)->number, ==, n_items + 6);
}

static void
test_deep_nesting (void)
{
  g_autoptr (GString)        text = g_string_new (NULL);
  g_autoptr (WakhanDocument) document = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "> ");
  g_string_append (text, "deep");
  document = wakhan_markdown_import (text->str);
  g_assert_cmpstr (wakhan_document_get_text (document), ==, "deep");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-importer/every-kind-of-block", test_blocks);
  g_test_add_func ("/markdown-importer/front-matter-says-who-wrote-what", test_front_matter);
  g_test_add_func ("/markdown-importer/raw-html-without-its-tags", test_raw_html);
  g_test_add_func ("/markdown-importer/headings-without-words", test_headings_without_words);
  g_test_add_func ("/markdown-importer/a-megabyte-of-open-tags", test_a_megabyte_of_open_tags);
  g_test_add_func ("/markdown-importer/a-rule-is-no-front-matter", test_a_rule_is_no_front_matter);
  g_test_add_func ("/markdown-importer/a-sign-of-per-cent-is-no-front-matter",
                   test_a_sign_is_no_front_matter);
  g_test_add_func ("/markdown-importer/tasks-have-boxes", test_tasks);
  g_test_add_func ("/markdown-importer/an-item-has-one-mark", test_item_paragraphs);
  g_test_add_func ("/markdown-importer/titles-leave-out-footnotes-and-empty-headings", test_titles);
  g_test_add_func ("/markdown-importer/a-long-list-takes-no-longer", test_long_list);
  g_test_add_func ("/markdown-importer/deep-nesting-keeps-off-the-stack", test_deep_nesting);
  return g_test_run ();
}
