/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-sieve.h"

#include <glib/gi18n-lib.h>

#define AT_ONCE 6000 /* microseconds */

struct _WakhanEventSieve
{
  GObject parent_instance;

  WakhanStudy        *study;
  WakhanTimeline     *timeline; /* NULL: there is no study */
  char               *other;    /* nullable: the title of another text in it */
  GSignalGroup       *timeline_signals;
  GSignalGroup       *index_signals;
  WakhanEventFilter  *filter;
  WakhanEventDigest  *digest; /* NULL: to be made anew */
  guint               reading;
  guint8             *passes; /* of each position; NULL: to be asked anew */
  guint               n_events;
  guint               n_passing;
  gboolean            is_text_order;
  WakhanReadingOrder *order;      /* NULL: to be made */
  WakhanTimeIndex    *indices[2]; /* of those that do not pass, and that do; NULL: to be made */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (WakhanEventSieve, wakhan_event_sieve, G_TYPE_OBJECT)

static void
forget (WakhanEventSieve *self)
{
  g_clear_pointer (&self->passes, g_free);
  g_clear_pointer (&self->indices[FALSE], wakhan_time_index_free);
  g_clear_pointer (&self->indices[TRUE], wakhan_time_index_free);
}

static void
changed_cb (WakhanEventSieve *self)
{
  forget (self);
  g_signal_emit (self, changed_signal, 0);
}

static void
notes_changed_cb (WakhanEventSieve *self)
{
  if (wakhan_event_filter_find (self->filter, WAKHAN_CRITERION_NOTED, NULL))
    changed_cb (self);
}

static void
forget_digest (WakhanEventSieve *self)
{
  g_clear_handle_id (&self->reading, g_source_remove);
  g_clear_pointer (&self->digest, wakhan_event_digest_free);
  forget (self);
}

static void
events_changed_cb (WakhanEventSieve *self)
{
  g_clear_pointer (&self->order, wakhan_reading_order_free);
  forget_digest (self);
  if (wakhan_event_filter_get_n (self->filter) > 0)
    g_signal_emit (self, changed_signal, 0);
}

static gboolean
read_on_cb (gpointer sieve)
{
  WakhanEventSieve *self = sieve;

  if (!wakhan_event_digest_go_on (self->digest, AT_ONCE))
    return G_SOURCE_CONTINUE;
  self->reading = 0;
  changed_cb (self);
  return G_SOURCE_REMOVE;
}

static void
ensure_digest (WakhanEventSieve *self)
{
  if (self->digest)
    return;
  self->digest = wakhan_event_digest_new (self->timeline);
  if (!wakhan_event_digest_go_on (self->digest, AT_ONCE))
    self->reading = g_idle_add (read_on_cb, self);
}

static guint8 *
list_noted (WakhanEventSieve *self)
{
  g_autoptr (GPtrArray) events =
    wakhan_note_index_list_events (wakhan_study_get_note_index (self->study));
  guint8 *is_noted = g_new0 (guint8, self->n_events);

  for (guint i = 0; i < events->len; i++)
    {
      const guint position =
        wakhan_timeline_find (self->timeline, g_ptr_array_index (events, i));

      if (position < self->n_events)
        is_noted[position] = TRUE;
    }
  return is_noted;
}

static void
ensure_answer (WakhanEventSieve *self)
{
  g_autofree guint8 *is_noted = NULL;

  if (self->passes)
    return;
  ensure_digest (self);
  self->n_events = wakhan_timeline_get_n_events (self->timeline);
  if (wakhan_event_filter_find (self->filter, WAKHAN_CRITERION_NOTED, NULL))
    is_noted = list_noted (self);
  self->passes = g_new0 (guint8, self->n_events + 1);
  self->n_passing = wakhan_event_digest_ask (self->digest, self->filter, is_noted, self->passes);
}

static void
wakhan_event_sieve_dispose (GObject *object)
{
  WakhanEventSieve *self = WAKHAN_EVENT_SIEVE (object);

  forget_digest (self);
  g_clear_pointer (&self->order, wakhan_reading_order_free);
  g_clear_object (&self->timeline_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->timeline);
  g_clear_pointer (&self->other, g_free);
  g_clear_object (&self->study);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (wakhan_event_sieve_parent_class)->dispose (object);
}

static void
wakhan_event_sieve_class_init (WakhanEventSieveClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_event_sieve_dispose;

  changed_signal = g_signal_new ("changed", WAKHAN_TYPE_EVENT_SIEVE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_event_sieve_init (WakhanEventSieve *self)
{
  self->filter = wakhan_event_filter_new ();
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->timeline_signals = g_signal_group_new (WAKHAN_TYPE_TIMELINE);
  g_signal_group_connect_swapped (self->timeline_signals, "items-changed",
                                  G_CALLBACK (events_changed_cb), self);
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "events-changed",
                                  G_CALLBACK (notes_changed_cb), self);
}

WakhanEventSieve *
wakhan_event_sieve_new (void)
{
  return g_object_new (WAKHAN_TYPE_EVENT_SIEVE, NULL);
}

void
wakhan_event_sieve_set_study (WakhanEventSieve *self,
                              WakhanStudy      *study)
{
  g_return_if_fail (WAKHAN_IS_EVENT_SIEVE (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  if (!g_set_object (&self->study, study))
    return;
  g_clear_object (&self->timeline);
  g_clear_pointer (&self->other, g_free);
  if (study)
    self->timeline = g_object_ref (wakhan_study_get_timeline (study));
  g_signal_group_set_target (self->timeline_signals, self->timeline);
  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  events_changed_cb (self);
}

void
wakhan_event_sieve_set_timeline (WakhanEventSieve *self,
                                 WakhanTimeline   *timeline,
                                 const char       *other)
{
  g_return_if_fail (WAKHAN_IS_EVENT_SIEVE (self));
  g_return_if_fail (WAKHAN_IS_TIMELINE (timeline));
  g_return_if_fail (self->study);

  if (!g_set_object (&self->timeline, timeline))
    return;
  g_free (self->other);
  self->other = g_strdup (other);
  g_signal_group_set_target (self->timeline_signals, timeline);
  g_clear_pointer (&self->order, wakhan_reading_order_free);
  forget_digest (self);
  g_signal_emit (self, changed_signal, 0); /* also without a filter: positions are others */
}

WakhanTimeline *
wakhan_event_sieve_get_timeline (WakhanEventSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  return self->timeline;
}

const char *
wakhan_event_sieve_get_title (WakhanEventSieve *self,
                              const char       *study)
{
  const char *title;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);
  g_return_val_if_fail (study, NULL);

  if (g_str_equal (study, "other"))
    return self->other ? self->other : C_ ("filter", "The other text");
  title = self->study ? wakhan_study_get_title (self->study) : NULL;
  return title && *title ? title : C_ ("filter", "This text");
}

WakhanEventFilter *
wakhan_event_sieve_get_filter (WakhanEventSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  return self->filter;
}

gboolean
wakhan_event_sieve_is_on (WakhanEventSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), FALSE);

  return self->study && wakhan_event_filter_get_n (self->filter) > 0;
}

guint
wakhan_event_sieve_count (WakhanEventSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), 0);

  if (!self->study)
    return 0;
  if (!wakhan_event_sieve_is_on (self))
    return wakhan_timeline_get_n_events (self->timeline);
  ensure_answer (self);
  return self->n_passing;
}

gboolean
wakhan_event_sieve_passes (WakhanEventSieve *self,
                           guint             position)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), FALSE);

  if (!wakhan_event_sieve_is_on (self))
    return TRUE;
  ensure_answer (self);
  return position < self->n_events && self->passes[position];
}

guint
wakhan_event_sieve_find_next (WakhanEventSieve *self,
                              guint             position,
                              int               step)
{
  guint n_events;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), G_MAXUINT);

  n_events = self->study ? wakhan_timeline_get_n_events (self->timeline) : 0;
  while (position < n_events && !wakhan_event_sieve_passes (self, position))
    position += step; /* before 0 comes the greatest of all */
  return position < n_events ? position : G_MAXUINT;
}

void
wakhan_event_sieve_set_text_order (WakhanEventSieve *self,
                                   gboolean          is_text_order)
{
  g_return_if_fail (WAKHAN_IS_EVENT_SIEVE (self));

  if (self->is_text_order == !!is_text_order)
    return;
  self->is_text_order = !!is_text_order;
  g_signal_emit (self, changed_signal, 0);
}

const WakhanReadingOrder *
wakhan_event_sieve_get_reading_order (WakhanEventSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  if (self->study && !self->order)
    self->order = wakhan_reading_order_new (self->timeline);
  return self->order;
}

/* From @rank on, in that direction. */
static WakhanEvent *
find_in_text (WakhanEventSieve *self,
              guint             rank,
              int               step)
{
  const WakhanReadingOrder *order = wakhan_event_sieve_get_reading_order (self);

  for (; rank < wakhan_reading_order_get_n (order); rank += step)
    {
      const guint position = wakhan_reading_order_get (order, rank)->position;

      if (wakhan_event_sieve_passes (self, position))
        return wakhan_timeline_get_event (self->timeline, position);
    }
  return NULL;
}

/* What the text does not tell has no place there: it begins anew, at either end. */
static WakhanEvent *
find_step_in_text (WakhanEventSieve *self,
                   WakhanEvent      *event,
                   int               step)
{
  const WakhanReadingOrder *order = wakhan_event_sieve_get_reading_order (self);
  const guint               rank =
    wakhan_reading_order_find (order, wakhan_timeline_find (self->timeline, event));

  if (rank != G_MAXUINT)
    return find_in_text (self, rank + step, step);
  return find_in_text (self, step > 0 ? 0 : wakhan_reading_order_get_n (order) - 1, step);
}

WakhanEvent *
wakhan_event_sieve_find_step (WakhanEventSieve *self,
                              WakhanEvent      *event,
                              int               step)
{
  WakhanEvent *next;
  guint        position;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  if (!self->study)
    return NULL;
  if (self->is_text_order)
    return find_step_in_text (self, event, step);
  next = wakhan_timeline_find_step (self->timeline, event, step,
                                    wakhan_study_get_period (self->study));
  if (!next || !wakhan_event_sieve_is_on (self))
    return next;
  position = wakhan_timeline_find (self->timeline, next);
  next = wakhan_timeline_get_event (self->timeline,
                                    wakhan_event_sieve_find_next (self, position, step));
  if (next || event)
    return next;
  /* from none: those before the period are better than nothing */
  return wakhan_timeline_get_event (self->timeline,
                                    wakhan_event_sieve_find_next (self, 0, step));
}

WakhanEvent *
wakhan_event_sieve_find_end (WakhanEventSieve *self,
                             int               direction)
{
  guint n_events;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  if (!self->study)
    return NULL;
  if (self->is_text_order)
    return find_step_in_text (self, NULL, -direction);
  n_events = wakhan_timeline_get_n_events (self->timeline);
  return wakhan_timeline_get_event (
    self->timeline,
    wakhan_event_sieve_find_next (self, direction > 0 ? n_events - 1 : 0, -direction));
}

gboolean
wakhan_event_sieve_find_progress (WakhanEventSieve *self,
                                  WakhanEvent      *event,
                                  guint            *number,
                                  guint            *n_events)
{
  const WakhanReadingOrder *order;
  guint                     sought;
  guint                     n_all;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), FALSE);

  *number = *n_events = 0;
  if (!self->study)
    return FALSE;
  order = self->is_text_order ? wakhan_event_sieve_get_reading_order (self) : NULL;
  n_all = order ? wakhan_reading_order_get_n (order)
                : wakhan_timeline_get_n_events (self->timeline);
  sought = wakhan_timeline_find (self->timeline, event);
  if (!wakhan_event_sieve_is_on (self))
    {
      *n_events = n_all;
      *number = (order ? wakhan_reading_order_find (order, sought) : sought) + 1; /* 0 of none */
      return *number > 0;
    }
  for (guint i = 0; i < n_all; i++)
    {
      const guint position = order ? wakhan_reading_order_get (order, i)->position : i;

      if (!wakhan_event_sieve_passes (self, position))
        continue;
      *n_events += 1;
      if (position == sought)
        *number = *n_events;
    }
  return *number > 0;
}

const WakhanTimeIndex *
wakhan_event_sieve_get_index (WakhanEventSieve *self,
                              gboolean          passing)
{
  WakhanTimeIndex **index;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  if (!wakhan_event_sieve_is_on (self))
    return NULL;
  ensure_answer (self);
  index = &self->indices[!!passing];
  if (!*index)
    *index = wakhan_time_index_new_part (wakhan_timeline_get_index (self->timeline),
                                         self->passes, !!passing);
  return *index;
}

gboolean
wakhan_event_sieve_find_extent (WakhanEventSieve *self,
                                gint64           *start,
                                gint64           *end)
{
  guint position = 0;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), FALSE);

  *start = G_MAXINT64;
  *end = G_MININT64;
  while ((position = wakhan_event_sieve_find_next (self, position, 1)) != G_MAXUINT)
    wakhan_date_widen (wakhan_timeline_get_date (self->timeline, position++), start, end);
  return *start <= *end;
}

WakhanEventDigest *
wakhan_event_sieve_get_digest (WakhanEventSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  if (!self->study)
    return NULL;
  ensure_digest (self);
  return self->digest;
}

char *
wakhan_event_sieve_dup_words (WakhanEventSieve *self)
{
  guint n_events;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (self), NULL);

  n_events = self->study ? wakhan_timeline_get_n_events (self->timeline) : 0;
  /* Translators: how many events pass the filter, of how many. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u event", "%u of %u events",
                                       n_events),
                          wakhan_event_sieve_count (self), n_events);
}
