/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-section.h"
#include "wakhan-text-importer.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

static void
check_document (WakhanDocument *document)
{
  const guint               length = wakhan_document_get_length (document);
  guint                     next = 0;
  g_autoptr (WakhanSection) outline = wakhan_section_new_tree (document);

  g_assert_true (g_utf8_validate (wakhan_document_get_text (document), -1, NULL));
  g_assert_cmpuint (g_utf8_strlen (wakhan_document_get_text (document), -1), ==, length);
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      g_assert_cmpuint (block->start, >=, next);
      g_assert_cmpuint (block->end, >=, block->start);
      next = block->end;
    }
  g_assert_cmpuint (next, <=, length);
  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);

      g_assert_cmpuint (span->start, <=, span->end);
      g_assert_cmpuint (span->end, <=, length);
    }
  for (guint offset = 0; offset <= length; offset += 7)
    {
      g_assert_cmpuint (wakhan_document_byte_to_offset (
                          document, wakhan_document_offset_to_byte (document, offset)),
                        ==, offset);
      g_assert_nonnull (wakhan_section_find (outline, offset));
    }
}

/* Any bytes are a document or an error; blocks and spans lie inside the text, and blocks in order
 * without overlap. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  static const char *const names[] = { "text.txt", "text.md" };
  g_autoptr (GBytes)       bytes = g_bytes_new_static (data, size);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError)         error = NULL;
      g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, names[i], NULL, &error);

      g_assert_true ((document == NULL) == (error != NULL));
      if (document)
        check_document (document);
    }
  return 0;
}
