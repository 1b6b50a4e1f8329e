/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"
#include "wakhan-section.h"
#include "wakhan-text-importer.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* Blocks follow each other with a line end between, spans have words and stand in the order of
 * their ends, each within one block. */
static void
check_document (WakhanDocument *document)
{
  const guint length = wakhan_document_get_length (document);
  guint       next = 0;

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      g_assert_cmpuint (block->start, ==, next);
      g_assert_cmpuint (block->end, >=, block->start);
      next = block->end + 1;
    }
  g_assert_cmpuint (next, ==, length > 0 || next > 0 ? length + 1 : 0);
  next = 0;
  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan  *span = wakhan_document_get_span (document, i);
      const WakhanBlock *block =
        wakhan_document_get_block (document, wakhan_document_find_block (document, span->start));

      g_assert_cmpuint (span->start, <, span->end);
      g_assert_cmpuint (span->end, >=, next);
      g_assert_cmpuint (span->end, <=, block->end);
      next = span->end;
    }
}

/* Any bytes are a page or an error, with an outline and a timeline. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes)         bytes = g_bytes_new_static (data, size);
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "page.html", NULL, &error);
  g_autoptr (WakhanSection)  outline = NULL;
  g_autoptr (WakhanTimeline) timeline = NULL;

  g_assert_true ((document == NULL) == (error != NULL));
  if (!document)
    return 0;
  check_document (document);
  outline = wakhan_section_new_tree (document);
  timeline = wakhan_date_events_create (document);
  return 0;
}
