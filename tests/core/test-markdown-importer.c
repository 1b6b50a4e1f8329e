/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-text-importer.h"

static void
test_blocks (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Pass\n\nSnow *fell*[^a] on\nit.\n\n- one\n  1. two\n\n> said\n\n```\n# no heading\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n[^a]: A note.\n");
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

/* What a program wrote above the text is shown and is no heading. */
static void
test_front_matter (void)
{
  static const char *const cases[] = {
    "---\ntitle: Pass\ntags:\n  - snow\n---\n\n# Snow\n",
    "---\ntitle: Pass\n...\n# Snow\n",
    "+++\ntitle = \"Pass\"\n+++\n# Snow\n",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i]);

      g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 2);
      g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_CODE);
      g_assert_nonnull (strstr (wakhan_document_get_text (document), "Pass"));
      g_assert_cmpint (wakhan_document_get_block (document, 1)->kind, ==, WAKHAN_BLOCK_HEADING);
    }
}

static void
test_a_rule_is_no_front_matter (void)
{
  static const char *const cases[] = { "---\n\nWords.\n\n---\n", "---\nWords\n---\n", "---\ntitle: Pass\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i]);

      g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_RULE);
    }
}

static void
test_titles (void)
{
  static const char *const   titles[] = { "Snow fell here", "Pass", "Ice" };
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Snow[^a] *fell*[^b] here\n\n##\n\nPass\n====\n\n### **Ice**[^a]\n\n[^a]: One.\n[^b]: Two.\n");

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
  g_test_add_func ("/markdown-importer/front-matter-is-no-heading", test_front_matter);
  g_test_add_func ("/markdown-importer/a-rule-is-no-front-matter", test_a_rule_is_no_front_matter);
  g_test_add_func ("/markdown-importer/titles-leave-out-footnotes-and-empty-headings", test_titles);
  g_test_add_func ("/markdown-importer/a-long-list-takes-no-longer", test_long_list);
  g_test_add_func ("/markdown-importer/deep-nesting-keeps-off-the-stack", test_deep_nesting);
  return g_test_run ();
}
