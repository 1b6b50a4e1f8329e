/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-paragraphs.h"
#include "wakhan-section.h"
#include "wakhan-text-importer.h"

#include <stdio.h>

/* Children lie inside their parent, one behind the other, without gaps up to its end. */
static void
check_cover (WakhanSection *section)
{
  guint       next = 0;
  const guint n_children = g_list_model_get_n_items (G_LIST_MODEL (section));

  for (guint i = 0; i < n_children; i++)
    {
      g_autoptr (WakhanSection) child = g_list_model_get_item (G_LIST_MODEL (section), i);

      g_assert_true (wakhan_section_get_parent (child) == section);
      g_assert_cmpuint (wakhan_section_get_start (child), >=, wakhan_section_get_start (section));
      if (i > 0)
        g_assert_cmpuint (wakhan_section_get_start (child), ==, next);
      next = wakhan_section_get_end (child);
      check_cover (child);
    }
  if (n_children > 0)
    g_assert_cmpuint (next, ==, wakhan_section_get_end (section));
}

static void
test_cover (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "Before.\n\n# One\n\nText.\n\n### Deep\n\nText.\n\n## Less deep\n\n# Two\n\nText.");
  g_autoptr (WakhanSection) root = wakhan_section_new_tree (document);
  WakhanSection            *found;

  check_cover (root);
  g_assert_cmpuint (wakhan_section_get_end (root), ==, wakhan_document_get_length (document));
  g_assert_true (wakhan_section_find (root, 2) == root);
  found = wakhan_section_find (root, wakhan_document_get_length (document) - 1);
  g_assert_cmpstr (wakhan_section_get_title (found), ==, "Two");
  found = wakhan_section_find (root, wakhan_document_get_block (document, 4)->start);
  g_assert_cmpstr (wakhan_section_get_title (found), ==, "Deep");
  g_assert_cmpuint (wakhan_section_get_level (found), ==, 3);
  g_assert_cmpstr (wakhan_section_get_name (found), ==, "Deep");
  g_assert_null (wakhan_section_get_name (root));
}

/* A heading whose words nobody sees is no row. */
static void
test_blank (void)
{
  GArray           *blocks = g_array_new (FALSE, FALSE, sizeof (WakhanBlock));
  const WakhanBlock headings[] = {
    { .kind = WAKHAN_BLOCK_HEADING, .level = 1, .end = 3 },
    { .kind = WAKHAN_BLOCK_HEADING, .level = 1, .start = 4, .end = 6 },
    { .kind = WAKHAN_BLOCK_HEADING, .level = 2, .start = 7, .end = 10 },
  };
  g_autoptr (WakhanDocument) built = NULL;
  g_autoptr (WakhanSection)  root = NULL;

  g_array_append_vals (blocks, headings, G_N_ELEMENTS (headings));
  built = wakhan_document_new (g_strdup ("One\n\u00a0\u200b\nTwo"), blocks,
                               g_array_new (FALSE, FALSE, sizeof (WakhanSpan)));
  root = wakhan_section_new_tree (built);
  check_cover (root);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (root)), ==, 1);
  g_assert_cmpstr (wakhan_section_get_title (wakhan_section_find (root, 5)), ==, "One");
  g_assert_cmpstr (wakhan_section_get_title (wakhan_section_find (root, 8)), ==, "Two");
}

static void
test_parts (void)
{
  g_autoptr (GString)        text = g_string_new (NULL);
  g_autoptr (WakhanDocument) document = NULL;
  g_autoptr (WakhanSection)  root = NULL;
  WakhanSection             *last;

  for (guint i = 0; i < 41; i++)
    g_string_append (text, "A paragraph.\n\n");
  document = wakhan_markdown_import (text->str);
  root = wakhan_section_new_tree (document);
  check_cover (root);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (root)), ==, 2);
  last = wakhan_section_find (root, wakhan_document_get_length (document));
  g_assert_true (wakhan_section_is_part (last));
  g_assert_cmpstr (wakhan_section_get_title (last), ==, "¶ 41");
}

/* A part is called by the numbers that its paragraphs have everywhere: rules and footnotes have
 * none. */
static void
test_parts_count_paragraphs (void)
{
  g_autoptr (GString)          text = g_string_new (NULL);
  g_autoptr (WakhanDocument)   document = NULL;
  g_autoptr (WakhanSection)    root = NULL;
  g_autoptr (WakhanParagraphs) paragraphs = NULL;
  guint                        last = 0;

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (text, "Paragraph %u.\n\n- An item\n\n> Quoted[^1]\n\n%s", i,
                            i % 2 == 0 ? "---\n\n" : "");
  g_string_append (text, "[^1]: A footnote.\n");
  document = wakhan_markdown_import (text->str);
  root = wakhan_section_new_tree (document);
  paragraphs = wakhan_paragraphs_new (document);
  check_cover (root);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (root)), ==, 6);
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      const guint        number = wakhan_paragraphs_find (paragraphs, block->start);
      guint              first;
      guint              end;

      if (block->kind == WAKHAN_BLOCK_RULE || block->kind == WAKHAN_BLOCK_FOOTNOTE)
        continue;
      g_assert_cmpuint (number, ==, ++last);
      g_assert_cmpuint (wakhan_paragraphs_get_start (paragraphs, number), ==, block->start);
      g_assert_cmpint (sscanf (wakhan_section_get_title (wakhan_section_find (root, block->start)),
                               "¶ %u–%u", &first, &end),
                       ==, 2);
      g_assert_cmpuint (first, <=, number);
      g_assert_cmpuint (number, <=, end);
    }
  g_assert_cmpuint (last, ==, 180);
  g_assert_cmpuint (wakhan_paragraphs_get_n (paragraphs), ==, 180);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/section/sections-cover-the-text", test_cover);
  g_test_add_func ("/section/a-heading-without-words-is-no-row", test_blank);
  g_test_add_func ("/section/a-text-without-headings-has-parts", test_parts);
  g_test_add_func ("/section/parts-count-paragraphs-as-everything-does",
                   test_parts_count_paragraphs);
  return g_test_run ();
}
