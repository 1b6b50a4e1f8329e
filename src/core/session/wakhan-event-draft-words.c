/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of the text that carry the event that is written. */

#include "wakhan-event-draft-private.h"

#include "wakhan-anchor-maker.h"
#include "wakhan-selected-words.h"
#include "wakhan-session-attach.h"

static WakhanNoteIndex *
get_index (WakhanEventDraft *self)
{
  return wakhan_study_get_note_index (wakhan_session_get_study (self->session));
}

void
wakhan_event_draft_add_words (WakhanEventDraft *self,
                              guint             start,
                              guint             end)
{
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_maker_create (get_index (self), start, end);

  wakhan_entry_add_anchor (WAKHAN_ENTRY (self->event), anchor);
}

gboolean
wakhan_event_draft_add_selected_words (WakhanEventDraft *self)
{
  guint start;
  guint end;

  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), FALSE);
  g_return_val_if_fail (self->event, FALSE);

  if (!wakhan_selected_words_find (self->session, &start, &end))
    return FALSE;
  wakhan_event_draft_add_words (self, start, end);
  self->field = WAKHAN_EVENT_DRAFT_NO_FIELD; /* each passage is a step of its own */
  wakhan_event_draft_put (self, WAKHAN_EVENT_DRAFT_WORDS);
  return TRUE;
}

gboolean
wakhan_event_draft_attach_selected_words (WakhanEventDraft *self,
                                          guint             passage)
{
  g_autoptr (WakhanAnchor) anchor = NULL;
  guint                    start;
  guint                    end;

  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), FALSE);
  g_return_val_if_fail (self->event, FALSE);
  g_return_val_if_fail (passage < wakhan_entry_get_n_anchors (WAKHAN_ENTRY (self->event)), FALSE);

  if (!wakhan_selected_words_find (self->session, &start, &end))
    return FALSE;
  anchor = wakhan_anchor_maker_create (get_index (self), start, end);
  wakhan_entry_replace_anchor (WAKHAN_ENTRY (self->event), passage, anchor);
  self->field = WAKHAN_EVENT_DRAFT_NO_FIELD;
  wakhan_event_draft_put (self, WAKHAN_EVENT_DRAFT_WORDS);
  return TRUE;
}

void
wakhan_event_draft_remove_words (WakhanEventDraft *self,
                                 guint             passage)
{
  g_autoptr (GPtrArray) anchors = g_ptr_array_new_with_free_func (g_object_unref);
  WakhanEntry          *entry;

  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (self->event);
  g_return_if_fail (passage < wakhan_entry_get_n_anchors (WAKHAN_ENTRY (self->event)));

  entry = WAKHAN_ENTRY (self->event);
  for (guint i = 0; i < wakhan_entry_get_n_anchors (entry); i++)
    if (i != passage)
      g_ptr_array_add (anchors, g_object_ref (wakhan_entry_get_anchor (entry, i)));
  wakhan_entry_clear_anchors (entry);
  for (guint i = 0; i < anchors->len; i++)
    wakhan_entry_add_anchor (entry, g_ptr_array_index (anchors, i));
  self->field = WAKHAN_EVENT_DRAFT_NO_FIELD;
  wakhan_event_draft_put (self, WAKHAN_EVENT_DRAFT_WORDS);
}

void
wakhan_event_draft_choose_words (WakhanEventDraft *self,
                                 guint             passage)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (self->event);
  g_return_if_fail (passage <= wakhan_entry_get_n_anchors (WAKHAN_ENTRY (self->event)));

  self->is_choosing = TRUE; /* whoever hears of it first may ask */
  wakhan_session_choose_words (self->session, self->event, passage);
}

gboolean
wakhan_event_draft_is_choosing (WakhanEventDraft *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), FALSE);

  return self->is_choosing;
}

/* What is not put yet took its words from the text that is there. */
static const WakhanAnchorMatch *
find_unput (WakhanEventDraft *self,
            guint             passage)
{
  WakhanAnchor *anchor = wakhan_entry_get_anchor (WAKHAN_ENTRY (self->event), passage);

  return anchor && wakhan_anchor_stands (
                     anchor, wakhan_study_get_document (wakhan_session_get_study (self->session)),
                     &self->unput)
           ? &self->unput
           : NULL;
}

const WakhanAnchorMatch *
wakhan_event_draft_get_match (WakhanEventDraft *self,
                              guint             passage)
{
  WakhanOwnEvent *entry;

  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), NULL);

  entry = wakhan_event_draft_find_entry (self);
  if (!entry && self->event)
    return find_unput (self, passage);
  return entry && passage < wakhan_entry_get_n_anchors (WAKHAN_ENTRY (entry))
           ? wakhan_timeline_composer_get_match (
               wakhan_study_get_composer (wakhan_session_get_study (self->session)), entry, passage)
           : NULL;
}

guint
wakhan_event_draft_find_lost (WakhanEventDraft *self)
{
  guint n_anchors;
  guint passage = 0;

  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), 0);
  g_return_val_if_fail (self->event, 0);

  n_anchors = wakhan_entry_get_n_anchors (WAKHAN_ENTRY (self->event));
  for (; passage < n_anchors; passage++)
    {
      const WakhanAnchorMatch *match = wakhan_event_draft_get_match (self, passage);

      if (match && match->state == WAKHAN_ANCHOR_LOST)
        break;
    }
  return passage;
}
