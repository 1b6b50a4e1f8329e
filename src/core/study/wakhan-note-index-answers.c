/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What others ask the index. */

#include "wakhan-note-index-private.h"

#include "wakhan-entry-order.h"

WakhanAnchorState
wakhan_note_index_get_state (WakhanNoteIndex *self,
                             WakhanNote      *note)
{
  const WakhanNoteStand *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), WAKHAN_ANCHOR_UNRESOLVED);

  stand = wakhan_note_index_find_stand (self, note);
  return stand ? wakhan_note_stand_get_state (stand) : WAKHAN_ANCHOR_UNRESOLVED;
}

const WakhanAnchorMatch *
wakhan_note_index_get_match (WakhanNoteIndex *self,
                             WakhanNote      *note,
                             guint            anchor)
{
  static const WakhanAnchorMatch nowhere = { .state = WAKHAN_ANCHOR_UNRESOLVED };
  const WakhanNoteStand         *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), &nowhere);

  stand = wakhan_note_index_find_stand (self, note);
  return stand && anchor < stand->passages->len
           ? &g_array_index (stand->passages, WakhanNotePassage, anchor).match
           : &nowhere;
}

guint
wakhan_note_index_find_broken (WakhanNoteIndex *self,
                               WakhanNote      *note)
{
  guint             found = wakhan_note_get_n_anchors (note);
  WakhanAnchorState worst = WAKHAN_ANCHOR_FOUND;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), found);

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      const WakhanAnchorState state = wakhan_note_index_get_match (self, note, i)->state;

      if (state > worst)
        {
          worst = state;
          found = i;
        }
    }
  return found;
}

const WakhanAnchorMatch *
wakhan_note_index_get_words (WakhanNoteIndex *self,
                             WakhanNote      *note)
{
  const WakhanNoteStand *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  stand = wakhan_note_index_find_stand (self, note);
  return stand ? wakhan_note_stand_get_words (stand) : NULL;
}

guint
wakhan_note_index_get_start (WakhanNoteIndex *self,
                             WakhanNote      *note)
{
  const WakhanNoteStand *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), G_MAXUINT);

  stand = wakhan_note_index_find_stand (self, note);
  return stand ? stand->start : G_MAXUINT;
}

gboolean
wakhan_note_index_get_range (WakhanNoteIndex *self,
                             WakhanNote      *note,
                             guint           *start,
                             guint           *end)
{
  const WakhanNoteStand   *stand;
  const WakhanAnchorMatch *words;
  WakhanDocument          *document;
  guint                    block;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), FALSE);
  g_return_val_if_fail (start && end, FALSE);

  stand = wakhan_note_index_find_stand (self, note);
  if (!stand || stand->start == G_MAXUINT)
    return FALSE;
  *start = stand->start;
  words = wakhan_note_stand_get_words (stand);
  document = wakhan_note_index_get_document (self);
  block = wakhan_document_find_block (document, stand->start);
  if (words)
    *end = words->end;
  else if (stand->event && wakhan_event_is_in_text (stand->event))
    *end = wakhan_event_get_end (stand->event);
  else
    *end = block < wakhan_document_get_n_blocks (document)
             ? wakhan_document_get_block (document, block)->end
             : *start;
  return TRUE;
}

WakhanSection *
wakhan_note_index_get_section (WakhanNoteIndex *self,
                               WakhanNote      *note)
{
  const WakhanNoteStand *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  stand = wakhan_note_index_find_stand (self, note);
  return stand ? stand->section : NULL;
}

WakhanEvent *
wakhan_note_index_get_event (WakhanNoteIndex *self,
                             WakhanNote      *note)
{
  const WakhanNoteStand *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  stand = wakhan_note_index_find_stand (self, note);
  return stand ? stand->event : NULL;
}

const GPtrArray *
wakhan_note_index_get_events (WakhanNoteIndex *self,
                              WakhanNote      *note)
{
  const WakhanNoteStand *stand;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  stand = wakhan_note_index_find_stand (self, note);
  return stand ? stand->events : NULL;
}

gint64
wakhan_note_index_get_time (WakhanNoteIndex *self,
                            WakhanNote      *note)
{
  const WakhanNoteStand *stand;
  WakhanEvent           *event = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), G_MAXINT64);

  stand = wakhan_note_index_find_stand (self, note);
  if (stand)
    event =
      stand->event || stand->events->len == 0 ? stand->event : g_ptr_array_index (stand->events, 0);
  return event ? wakhan_date_get_earliest_start (wakhan_event_get_date (event)) : G_MAXINT64;
}

int
wakhan_note_index_compare (WakhanNoteIndex *self,
                           WakhanNote      *a,
                           WakhanNote      *b)
{
  const WakhanNoteStand *first;
  const WakhanNoteStand *second;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), 0);

  first = wakhan_note_index_find_stand (self, a);
  second = wakhan_note_index_find_stand (self, b);
  if (first && second)
    return wakhan_note_stand_compare (first, second);
  return first || second ? (first ? -1 : 1) : wakhan_entry_compare (a, b);
}

GPtrArray *
wakhan_note_index_list (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  return wakhan_stand_order_list (wakhan_note_index_get_order (self), 0, G_MAXUINT);
}

GPtrArray *
wakhan_note_index_list_in_section (WakhanNoteIndex *self,
                                   WakhanSection   *section)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_SECTION (section), NULL);

  return wakhan_stand_order_list (wakhan_note_index_get_order (self),
                                  wakhan_section_get_start (section),
                                  wakhan_section_get_end (section));
}

guint
wakhan_note_index_count_in_section (WakhanNoteIndex *self,
                                    WakhanSection   *section,
                                    gboolean         itself)
{
  g_autoptr (WakhanSection) below = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), 0);
  g_return_val_if_fail (WAKHAN_IS_SECTION (section), 0);

  below = itself ? g_list_model_get_item (G_LIST_MODEL (section), 0) : NULL;
  return wakhan_stand_order_count (
    wakhan_note_index_get_order (self), wakhan_section_get_start (section),
    below ? wakhan_section_get_start (below) : wakhan_section_get_end (section));
}

GPtrArray *
wakhan_note_index_list_in_range (WakhanNoteIndex *self,
                                 guint            start,
                                 guint            end)
{
  const WakhanRangeIndex *passages;
  GPtrArray              *notes;
  g_autoptr (GHashTable)  known = NULL;
  guint                   n_before;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  passages = wakhan_note_index_get_passages (self);
  notes = g_ptr_array_new_with_free_func (g_object_unref);
  known = g_hash_table_new (NULL, NULL);
  n_before = wakhan_range_index_count_before (passages, end);
  for (guint i = wakhan_range_index_find_next (passages, 0, start); i < n_before;
       i = wakhan_range_index_find_next (passages, i + 1, start))
    {
      WakhanNote *note = wakhan_range_index_get (passages, i)->thing;

      if (g_hash_table_add (known, note))
        g_ptr_array_add (notes, g_object_ref (note));
    }
  return notes;
}

const WakhanRangeIndex *
wakhan_note_index_get_passages (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  return wakhan_stand_order_get_passages (wakhan_note_index_get_order (self));
}

GPtrArray *
wakhan_note_index_list_events (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  return wakhan_event_notes_list (wakhan_note_index_get_event_notes (self));
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      self)
{
  return wakhan_note_index_compare (self, *(WakhanNote **) a, *(WakhanNote **) b);
}

GPtrArray *
wakhan_note_index_list_on_event (WakhanNoteIndex *self,
                                 WakhanEvent     *event)
{
  const GPtrArray *found;
  GPtrArray       *notes;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  found = wakhan_event_notes_get (wakhan_note_index_get_event_notes (self), event);
  notes = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; found && i < found->len; i++)
    g_ptr_array_add (notes, g_object_ref (g_ptr_array_index (found, i)));
  g_ptr_array_sort_with_data (notes, compare_cb, self);
  return notes;
}

guint
wakhan_note_index_count_on_event (WakhanNoteIndex *self,
                                  WakhanEvent     *event)
{
  const GPtrArray *found;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), 0);

  found = wakhan_event_notes_get (wakhan_note_index_get_event_notes (self), event);
  return found ? found->len : 0;
}

WakhanNote *
wakhan_note_index_get_newest (WakhanNoteIndex *self,
                              WakhanEvent     *event)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  return wakhan_event_notes_get_newest (wakhan_note_index_get_event_notes (self), event);
}
