/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-search.h"

#include "wakhan-fold.h"

#define BETWEEN_LOOKS 16 /* events, at the clock */

struct _WakhanEventSearch
{
  WakhanTimeline *timeline;
  char           *words;
  guint           before; /* how many are before those that were looked at */
  guint           after;  /* the first behind them */
  guint           n_looked_at;
};

WakhanEventSearch *
wakhan_event_search_new (WakhanTimeline *timeline,
                         const char     *words,
                         guint           position)
{
  WakhanEventSearch *self;
  guint              n_events;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (words, NULL);

  n_events = wakhan_timeline_get_n_events (timeline);
  self = g_new0 (WakhanEventSearch, 1);
  self->timeline = g_object_ref (timeline);
  self->words = g_strdup (words);
  self->before = position < n_events ? position : 0;
  self->after = position < n_events ? position + 1 : 0;
  return self;
}

void
wakhan_event_search_free (WakhanEventSearch *self)
{
  if (!self)
    return;
  g_object_unref (self->timeline);
  g_free (self->words);
  g_free (self);
}

/* By turns the one behind and the one before; NULL: all were looked at. */
static WakhanEvent *
dup_next (WakhanEventSearch *self)
{
  GListModel    *events = G_LIST_MODEL (self->timeline); /* which lends no events for ever */
  const guint    n_events = g_list_model_get_n_items (events);
  const gboolean has_after = self->after < n_events;

  self->n_looked_at++;
  if (has_after && (self->before == 0 || self->n_looked_at % 2 != 0))
    return g_list_model_get_item (events, self->after++);
  self->before = MIN (self->before, n_events);
  return self->before > 0 ? g_list_model_get_item (events, --self->before) : NULL;
}

gboolean
wakhan_event_search_go_on (WakhanEventSearch *self,
                           guint              most,
                           gint64             microseconds,
                           GPtrArray         *events)
{
  const gint64 end = g_get_monotonic_time () + microseconds;

  g_return_val_if_fail (self && events, TRUE);

  while (events->len < most)
    {
      g_autoptr (WakhanEvent) event = dup_next (self);
      g_autofree char        *name = event ? wakhan_event_dup_name (event) : NULL;

      if (!event)
        return TRUE;
      if (wakhan_fold_has_words (name, self->words))
        g_ptr_array_add (events, g_steal_pointer (&event));
      if (self->n_looked_at % BETWEEN_LOOKS == 0 && g_get_monotonic_time () > end)
        return events->len >= most;
    }
  return TRUE;
}
