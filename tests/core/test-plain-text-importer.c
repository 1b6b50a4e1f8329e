/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-text-importer.h"

#define BODY                                                                                                           \
  "Caravans came over the pass before the first snow, and those who led them knew each stone of the way by its name. " \
  "Nobody wrote the names down, since nobody who needed them could read, and nobody who could read went there.\n"

static char *
print_outline (const char *text)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (text);
  GString                   *outline = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *title = wakhan_document_dup_range (document, block->start, block->end);

      if (block->kind == WAKHAN_BLOCK_HEADING)
        g_string_append_printf (outline, "%u %s\n", block->level, title);
    }
  return g_string_free (outline, FALSE);
}

static void
test_headings (void)
{
  static const char *const cases[][2] = {
    { BODY, "" },
    { "", "" },
    { BODY "\n" BODY "\n" BODY, "" },
    { "Over the Pass\n\nBy A. Traveller | 3 May 1904\n\n" BODY "\n\nThe first valley\n\n\n" BODY "\nWhat lay beyond\n\n" BODY,
      "1 Over the Pass\n2 The first valley\n2 What lay beyond\n" },
    { "Over the Pass - A Journal\n\nHome / Travel\n\nOver the Pass\n\nA hut. – Photo credit: nobody\n\n" BODY "\nThe first valley\n\n" BODY,
      "1 Over the Pass\n2 The first valley\n" },
    { "Chapter 1\n\n" BODY "\nChapter 2\n\n" BODY, "1 Chapter 1\n1 Chapter 2\n" },
    { "Over the Pass\n=============\n\n" BODY "\nThe valley\n----------\n\n" BODY, "1 Over the Pass\n2 The valley\n" },
    { "Journal\n\nThe First Valley\n\nThe Second Valley\n\nThe Third Valley\n\nThe First Valley\n\n" BODY
      "\nThe Second Valley\n\n" BODY "\nThe Third Valley\n\n" BODY,
      "1 Journal\n2 The First Valley\n2 The Second Valley\n2 The Third Valley\n" },
    { "THE FIRST VALLEY\n\n" BODY "\nTHE SECOND VALLEY\n\n" BODY, "1 THE FIRST VALLEY\n1 THE SECOND VALLEY\n" },
    { BODY "\n1. Bread\n\n2. Salt\n\n3. Tea\n\n" BODY, "" },
    { "1. The Road\n\n" BODY "\n1.1 The Bridge\n\n" BODY "\n2. The Pass\n\n" BODY, "1 1. The Road\n2 1.1 The Bridge\n1 2. The Pass\n" },
    { BODY "\n1. Taking the pass in order to:\n\n– keep the road open to the caravans that still come\n\n" BODY, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *outline = print_outline (cases[i][0]);

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (outline, ==, cases[i][1]);
    }
}

static void
test_blocks_hold_their_words (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("– a dash’s item\n\n2. a numbered item\n\nold\nverse\n");

  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 3);
  g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_LIST_ITEM);
  g_assert_cmpuint (wakhan_document_get_block (document, 1)->number, ==, 2);
  g_assert_cmpstr (wakhan_document_get_text (document), ==, "a dash’s item\na numbered item\nold\nverse");
  g_assert_cmpuint (wakhan_document_byte_to_offset (document, 10), ==, 8);
  g_assert_cmpuint (wakhan_document_offset_to_byte (document, 8), ==, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-text-importer/knows-headings-by-their-form", test_headings);
  g_test_add_func ("/plain-text-importer/blocks-hold-their-words", test_blocks_hold_their_words);
  return g_test_run ();
}
