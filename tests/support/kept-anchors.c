/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "kept-anchors.h"

#include "quotations.h"
#include "wakhan-entry-record.h"
#include "wakhan-note.h"

WakhanDocument *
kept_anchors_create_document (const char *text)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (WakhanBlock));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (WakhanSpan));
  guint   start = 0;
  guint   offset = 0;

  for (const char *p = text;; p = g_utf8_next_char (p), offset++)
    if (*p == '\n' || *p == '\0')
      {
        const WakhanBlock block = { .kind = WAKHAN_BLOCK_PARAGRAPH, .start = start, .end = offset };

        if (offset > start)
          g_array_append_val (blocks, block);
        start = offset + 1;
        if (*p == '\0')
          break;
      }
  return wakhan_document_new (g_strdup (text), blocks, spans);
}

GPtrArray *
kept_anchors_new (WakhanDocument *document,
                  GArray         *quotations)
{
  GPtrArray *anchors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < quotations->len; i++)
    {
      const EditedRange       *range = &g_array_index (quotations, Quotation, i).range;
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new_for_range (document, range->start, range->end);
      g_autoptr (WakhanNote)        note = wakhan_note_new ();
      g_autoptr (WakhanEntryRecord) record = NULL;
      g_autoptr (WakhanNote)        kept = NULL;

      wakhan_note_add_anchor (note, anchor);
      record = wakhan_entry_record_new_for_entry (note, NULL);
      kept = wakhan_entry_record_create_entry (record);
      g_ptr_array_add (anchors, g_object_ref (wakhan_note_get_anchor (kept, 0)));
    }
  return anchors;
}
