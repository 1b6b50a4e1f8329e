/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-search.h"
#include "wakhan-text-importer.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

static void
search (WakhanAnchor      *anchor,
        WakhanDocument    *document,
        WakhanAnchorMatch *match)
{
  g_autoptr (GPtrArray)  anchors = g_ptr_array_new ();
  g_autoptr (GHashTable) matches = NULL;

  g_ptr_array_add (anchors, anchor);
  matches = wakhan_anchor_search (anchors, document, NULL);
  g_assert_cmpuint (g_hash_table_size (matches), ==, 1);
  *match = *(WakhanAnchorMatch *) g_hash_table_lookup (matches, anchor);
}

/* What stands has a range within the text, and is found there once it is marked again. */
static void
check_match (const WakhanAnchorMatch *match,
             WakhanDocument          *document)
{
  g_autoptr (WakhanAnchor) anew = NULL;
  WakhanAnchorMatch        again;

  g_assert_cmpfloat (match->likeness, >=, 0);
  g_assert_cmpfloat (match->likeness, <=, 1);
  if (!wakhan_anchor_match_is_known (match))
    {
      g_assert_cmpuint (match->start, ==, 0);
      g_assert_cmpuint (match->end, ==, 0);
      return;
    }
  g_assert_cmpuint (match->start, <, match->end);
  g_assert_cmpuint (match->end, <=, wakhan_document_get_length (document));
  anew = wakhan_anchor_new_for_range (document, match->start, match->end);
  search (anew, document, &again);
  g_assert_cmpint (again.state, ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (again.start, ==, match->start);
  g_assert_cmpuint (again.end, ==, match->end);
}

/* Between tabs: start, end, quote, prefix, suffix and the text. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char           *words = g_utf8_make_valid ((const char *) data, size);
  g_auto (GStrv)             cells = g_strsplit (words, "\t", 6);
  g_autoptr (WakhanAnchor)   anchor = NULL;
  g_autoptr (WakhanDocument) document = NULL;
  WakhanAnchorMatch          match;
  WakhanAnchorMatch          again;

  if (g_strv_length (cells) < 6)
    return 0;
  anchor =
    wakhan_anchor_new (cells[2], cells[3], cells[4], g_ascii_strtoull (cells[0], NULL, 10),
                       g_ascii_strtoull (cells[1], NULL, 10));
  document = wakhan_plain_text_import (cells[5]);
  search (anchor, document, &match);
  g_assert_true ((match.state == WAKHAN_ANCHOR_UNRESOLVED) == !*cells[2]);
  check_match (&match, document);
  search (anchor, document, &again);
  g_assert_cmpint (again.state, ==, match.state);
  g_assert_cmpuint (again.start, ==, match.start);
  return 0;
}
