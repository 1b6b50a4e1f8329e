/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-maker.h"

static void
set_place (WakhanAnchor    *anchor,
           WakhanNoteIndex *index,
           guint            offset)
{
  WakhanSection *section =
    wakhan_section_find (wakhan_note_index_get_outline (index), offset);

  wakhan_anchor_set_place (
    anchor, wakhan_paragraphs_find (wakhan_note_index_get_paragraphs (index), offset),
    section ? wakhan_section_get_name (section) : NULL);
}

WakhanAnchor *
wakhan_anchor_maker_create (WakhanNoteIndex *index,
                            guint            start,
                            guint            end)
{
  WakhanAnchor *anchor;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);

  anchor = wakhan_anchor_new_for_range (wakhan_note_index_get_document (index), start, end);
  if (anchor)
    set_place (anchor, index, start);
  return anchor;
}

WakhanAnchor *
wakhan_anchor_maker_move (WakhanNoteIndex         *index,
                          WakhanAnchor            *anchor,
                          const WakhanAnchorMatch *match)
{
  WakhanAnchor *moved;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);

  moved = wakhan_anchor_new_moved (anchor, wakhan_note_index_get_document (index), match);
  if (moved)
    set_place (moved, index, match->start);
  return moved;
}
