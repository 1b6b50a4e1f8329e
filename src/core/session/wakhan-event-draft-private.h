/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-draft.h"

G_BEGIN_DECLS

/* Beside a WakhanOwnEventWord, and a WakhanOwnEventList behind those. */
#define WAKHAN_EVENT_DRAFT_NO_FIELD -1
#define WAKHAN_EVENT_DRAFT_WORDS (WAKHAN_OWN_EVENT_N_WORDS + WAKHAN_OWN_EVENT_N_LISTS)

struct _WakhanEventDraft
{
  GObject parent_instance;

  WakhanSession  *session;
  GSignalGroup   *session_signals;
  GSignalGroup   *notebook_signals;
  WakhanNotebook *notebook;
  WakhanOwnEvent *event;  /* a copy, which only this changes */
  int             field;  /* of what was said last; WAKHAN_EVENT_DRAFT_NO_FIELD: nothing yet */
  gboolean        is_new; /* nothing but that field was ever said of it */
  gboolean        is_putting;
  gboolean        is_choosing; /* a person was asked for words of it */

  WakhanAnchorMatch unput; /* of the passage that was asked for last */
};

/**
 * wakhan_event_draft_find_entry:
 *
 * Returns: (transfer none) (nullable): the event as the notebook has it; %NULL: it is not put yet
 */
WakhanOwnEvent *wakhan_event_draft_find_entry (WakhanEventDraft *self);

/**
 * wakhan_event_draft_put:
 * @field: of which something was said
 *
 * To the notebook.
 */
void wakhan_event_draft_put (WakhanEventDraft *self,
                             int               field);

/**
 * wakhan_event_draft_add_words:
 * @start: in characters
 * @end: exclusive
 *
 * To the event, which is not put by that.
 */
void wakhan_event_draft_add_words (WakhanEventDraft *self,
                                   guint             start,
                                   guint             end);

G_END_DECLS
