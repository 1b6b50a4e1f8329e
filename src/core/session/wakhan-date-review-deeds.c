/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is decided of dates, which the notebook keeps. */

#include "wakhan-date-review-private.h"

#define KEPT "kept"
#define REFUSED "refused"

static WakhanNotebook *
get_notebook (WakhanDateReview *self)
{
  return wakhan_study_get_notebook (self->study);
}

/* Of an event that is gone from the timeline by it. */
static WakhanOwnEvent *
find_refusal (WakhanDateReview *self,
              const char       *id)
{
  GListModel *events = wakhan_notebook_get_events (get_notebook (self));

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (WakhanOwnEvent) own = g_list_model_get_item (events, i);

      if (wakhan_own_event_is_refused (own) &&
          g_str_equal (wakhan_own_event_get_event_id (own), id))
        return own; /* which the notebook holds */
    }
  return NULL;
}

/* (transfer full): what is to be said of it, to be put. */
static WakhanOwnEvent *
create_own (WakhanDateReview       *self,
            const WakhanReviewItem *item,
            const char             *decision)
{
  WakhanEvent    *shown = wakhan_date_review_find_shown (self, item);
  WakhanOwnEvent *refusal =
    shown ? NULL : find_refusal (self, wakhan_event_get_id (item->event));
  WakhanOwnEvent *own =
    refusal ? wakhan_entry_copy (WAKHAN_ENTRY (refusal))
            : wakhan_study_create_own_event (self->study, shown ? shown : item->event);

  wakhan_own_event_set_word (own, WAKHAN_OWN_EVENT_DECISION, decision);
  return own;
}

static void
put (WakhanDateReview *self,
     WakhanChangeKind  kind,
     guint             position,
     const char       *decision)
{
  WakhanReviewItem          *item = wakhan_date_review_get_item (self, position);
  g_autoptr (WakhanOwnEvent) own = create_own (self, item, decision);

  item->is_joined = FALSE;
  wakhan_notebook_put (get_notebook (self), kind, own);
}

void
wakhan_date_review_keep (WakhanDateReview *self,
                         guint             position)
{
  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));
  g_return_if_fail (position < self->listed->len);

  put (self, WAKHAN_CHANGE_KEEP_DATES, position, KEPT);
}

void
wakhan_date_review_change (WakhanDateReview  *self,
                           guint              position,
                           WakhanOwnEventWord word,
                           const char        *value)
{
  g_autoptr (WakhanOwnEvent) own = NULL;

  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));
  g_return_if_fail (position < self->listed->len);

  own = create_own (self, wakhan_date_review_get_item (self, position), KEPT);
  if (g_strcmp0 (wakhan_own_event_get_word (own, word), value) == 0)
    return;
  wakhan_own_event_set_word (own, word, value);
  wakhan_notebook_put (get_notebook (self), WAKHAN_CHANGE_EDIT_EVENT, own);
}

void
wakhan_date_review_refuse (WakhanDateReview *self,
                           guint             position)
{
  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));
  g_return_if_fail (position < self->listed->len);

  put (self, WAKHAN_CHANGE_REFUSE_DATES, position, REFUSED);
}

static void
add_to_change (WakhanDateReview *self,
               WakhanChange     *change,
               WakhanOwnEvent   *after)
{
  wakhan_change_add (change,
                     wakhan_notebook_find_event (get_notebook (self),
                                                 wakhan_entry_get_id (WAKHAN_ENTRY (after))),
                     after);
}

/* (transfer full): @event, kept, with the words of @part as well. */
static WakhanOwnEvent *
create_joined (WakhanDateReview *self,
               WakhanEvent      *event,
               WakhanOwnEvent   *part)
{
  WakhanOwnEvent *own = wakhan_study_create_own_event (self->study, event);

  if (wakhan_event_is_found (event))
    wakhan_own_event_set_word (own, WAKHAN_OWN_EVENT_DECISION, KEPT);
  for (guint i = 0; i < wakhan_entry_get_n_anchors (WAKHAN_ENTRY (part)); i++)
    wakhan_entry_add_anchor (WAKHAN_ENTRY (own), wakhan_entry_get_anchor (WAKHAN_ENTRY (part), i));
  return own;
}

void
wakhan_date_review_join (WakhanDateReview *self,
                         guint             position,
                         WakhanEvent      *event)
{
  g_autoptr (WakhanChange)   change = NULL;
  g_autoptr (WakhanOwnEvent) part = NULL;
  g_autoptr (WakhanOwnEvent) whole = NULL;
  WakhanReviewItem          *item;

  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));
  g_return_if_fail (position < self->listed->len);
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  item = wakhan_date_review_get_item (self, position);
  g_return_if_fail (!g_str_equal (wakhan_event_get_id (event), wakhan_event_get_id (item->event)));

  change = wakhan_change_new (WAKHAN_CHANGE_JOIN_DATES);
  part = create_own (self, item, REFUSED);
  whole = create_joined (self, event, part);
  add_to_change (self, change, whole);
  add_to_change (self, change, part);
  item->is_joined = TRUE;
  wakhan_notebook_apply (get_notebook (self), change);
}

static guint
decide_all (WakhanDateReview *self,
            WakhanChangeKind  kind,
            const char       *decision,
            gboolean          only_certain)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (kind);

  for (guint i = 0; i < self->listed->len; i++)
    {
      WakhanReviewItem          *item = wakhan_date_review_get_item (self, i);
      g_autoptr (WakhanOwnEvent) own = NULL;

      if (!wakhan_date_review_is_open (self, item, only_certain))
        continue;
      item->is_joined = FALSE;
      own = create_own (self, item, decision);
      add_to_change (self, change, own);
    }
  if (wakhan_change_get_n_entries (change) > 0)
    wakhan_notebook_apply (get_notebook (self), change);
  return wakhan_change_get_n_entries (change);
}

guint
wakhan_date_review_keep_all (WakhanDateReview *self,
                             gboolean          only_certain)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), 0);

  return decide_all (self, WAKHAN_CHANGE_KEEP_DATES, KEPT, only_certain);
}

guint
wakhan_date_review_refuse_all (WakhanDateReview *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), 0);

  return decide_all (self, WAKHAN_CHANGE_REFUSE_DATES, REFUSED, FALSE);
}
