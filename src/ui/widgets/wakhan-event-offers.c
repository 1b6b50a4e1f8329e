/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-offers.h"

#include "wakhan-event-search.h"

#define PIECE 4000      /* microseconds, of one turn of the main loop */
#define PATIENCE 100000 /* microseconds */

struct _WakhanEventOffers
{
  WakhanEventSearch    *search; /* NULL: it is over */
  GPtrArray            *events;
  guint                 most;
  guint                 source;
  WakhanEventOffersShow show;
  gpointer              owner; /* unowned */
};

WakhanEventOffers *
wakhan_event_offers_new (guint                 most,
                         WakhanEventOffersShow show,
                         gpointer              owner)
{
  WakhanEventOffers *self = g_new0 (WakhanEventOffers, 1);

  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->most = most;
  self->show = show;
  self->owner = owner;
  return self;
}

static void
stop (WakhanEventOffers *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->search, wakhan_event_search_free);
}

void
wakhan_event_offers_free (WakhanEventOffers *self)
{
  if (!self)
    return;
  stop (self);
  g_ptr_array_unref (self->events);
  g_free (self);
}

static void
go_on (WakhanEventOffers *self,
       guint              most,
       gint64             microseconds)
{
  const guint    n_before = self->events->len;
  const gboolean is_enough =
    wakhan_event_search_go_on (self->search, most, microseconds, self->events);
  const gboolean is_over = is_enough && (most == self->most || self->events->len < most);

  if (is_over)
    stop (self);
  if (is_over || self->events->len > n_before)
    self->show (self->owner, self->events, is_over);
}

static gboolean
go_on_cb (gpointer user_data)
{
  WakhanEventOffers *self = user_data;

  go_on (self, self->most, PIECE);
  return self->source != 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void
wakhan_event_offers_begin (WakhanEventOffers *self,
                           WakhanTimeline    *timeline,
                           const char        *words,
                           guint              position)
{
  g_return_if_fail (self);

  stop (self);
  g_ptr_array_set_size (self->events, 0);
  self->search = wakhan_event_search_new (timeline, words, position);
  self->source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, go_on_cb, self, NULL);
  self->show (self->owner, self->events, FALSE);
  go_on (self, self->most, PIECE);
}

void
wakhan_event_offers_hurry (WakhanEventOffers *self)
{
  g_return_if_fail (self);

  if (self->search && self->events->len == 0)
    go_on (self, 1, PATIENCE);
}
