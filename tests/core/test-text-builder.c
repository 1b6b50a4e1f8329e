/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-builder.h"

static void
test_builder (void)
{
  WakhanTextBuilder          builder;
  g_autoptr (WakhanDocument) document = NULL;
  const WakhanSpan          *span;

  wakhan_text_builder_init (&builder);
  wakhan_text_builder_begin_block (&builder, WAKHAN_BLOCK_HEADING, 2, 0);
  wakhan_text_builder_append (&builder, "Élan", -1);
  wakhan_text_builder_end_block (&builder);
  wakhan_text_builder_begin_block (&builder, WAKHAN_BLOCK_LIST_ITEM, 1, 7);
  wakhan_text_builder_append (&builder, "One two three", 3);
  wakhan_text_builder_append (&builder, "阿富汗", -1);
  wakhan_text_builder_add_span (&builder, WAKHAN_SPAN_LINK, 8, g_strdup ("https://example.org"));
  wakhan_text_builder_end_block (&builder);
  document = wakhan_text_builder_finish (&builder);

  g_assert_cmpstr (wakhan_document_get_text (document), ==, "Élan\nOne阿富汗");
  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 2);
  g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_HEADING);
  g_assert_cmpuint (wakhan_document_get_block (document, 0)->end, ==, 4);
  g_assert_cmpuint (wakhan_document_get_block (document, 1)->start, ==, 5);
  g_assert_cmpuint (wakhan_document_get_block (document, 1)->end, ==, 11);
  g_assert_cmpuint (wakhan_document_get_block (document, 1)->number, ==, 7);
  span = wakhan_document_get_span (document, 0);
  g_assert_cmpuint (span->start, ==, 8);
  g_assert_cmpuint (span->end, ==, 11);
  g_assert_cmpstr (span->target, ==, "https://example.org");
}

static void
test_nothing (void)
{
  WakhanTextBuilder          builder;
  g_autoptr (WakhanDocument) document = NULL;

  wakhan_text_builder_init (&builder);
  document = wakhan_text_builder_finish (&builder);
  g_assert_cmpuint (wakhan_document_get_length (document), ==, 0);
  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-builder/counts-in-characters", test_builder);
  g_test_add_func ("/text-builder/nothing-is-a-document", test_nothing);
  return g_test_run ();
}
