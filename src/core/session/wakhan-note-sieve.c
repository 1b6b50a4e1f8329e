/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-sieve.h"

struct _WakhanNoteSieve
{
  GObject parent_instance;

  WakhanStudy      *study;
  WakhanEventSieve *events;
  WakhanNoteDates  *dates;
  WakhanDate       *years; /* or NULL */
  gboolean          follows_events;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (WakhanNoteSieve, wakhan_note_sieve, G_TYPE_OBJECT)

static void
emit_changed (WakhanNoteSieve *self)
{
  g_signal_emit (self, changed_signal, 0);
}

/* Also when its filter was cleared. */
static void
events_changed_cb (WakhanNoteSieve *self)
{
  if (self->follows_events)
    emit_changed (self);
}

static void
wakhan_note_sieve_dispose (GObject *object)
{
  WakhanNoteSieve *self = WAKHAN_NOTE_SIEVE (object);

  g_clear_object (&self->study);
  g_clear_object (&self->events);
  g_clear_object (&self->dates);
  g_clear_pointer (&self->years, wakhan_date_unref);

  G_OBJECT_CLASS (wakhan_note_sieve_parent_class)->dispose (object);
}

static void
wakhan_note_sieve_class_init (WakhanNoteSieveClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_note_sieve_dispose;

  changed_signal = g_signal_new ("changed", WAKHAN_TYPE_NOTE_SIEVE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_note_sieve_init (WakhanNoteSieve *self)
{
  self->dates = wakhan_note_dates_new ();
}

WakhanNoteSieve *
wakhan_note_sieve_new (WakhanEventSieve *events)
{
  WakhanNoteSieve *self;

  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (events), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_SIEVE, NULL);
  self->events = g_object_ref (events);
  g_signal_connect_object (events, "changed", G_CALLBACK (events_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
wakhan_note_sieve_set_study (WakhanNoteSieve *self,
                             WakhanStudy     *study)
{
  g_return_if_fail (WAKHAN_IS_NOTE_SIEVE (self));

  if (g_set_object (&self->study, study))
    wakhan_note_dates_set_study (self->dates, study);
}

WakhanNoteDates *
wakhan_note_sieve_get_dates (WakhanNoteSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_SIEVE (self), NULL);

  return self->dates;
}

WakhanDate *
wakhan_note_sieve_get_years (WakhanNoteSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_SIEVE (self), NULL);

  return self->years;
}

static gboolean
are_same (const WakhanDate *a,
          const WakhanDate *b)
{
  return g_strcmp0 (a ? wakhan_date_get_edtf (a) : NULL, b ? wakhan_date_get_edtf (b) : NULL) == 0;
}

static void
take_years (WakhanNoteSieve *self,
            WakhanDate      *years)
{
  g_autoptr (WakhanDate) old = g_steal_pointer (&self->years);

  self->years = years ? wakhan_date_ref (years) : NULL;
}

void
wakhan_note_sieve_set_years (WakhanNoteSieve *self,
                             WakhanDate      *years)
{
  g_return_if_fail (WAKHAN_IS_NOTE_SIEVE (self));

  if (are_same (years, self->years))
    return;
  take_years (self, years);
  emit_changed (self);
}

gboolean
wakhan_note_sieve_get_follows_events (WakhanNoteSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_SIEVE (self), FALSE);

  return self->follows_events;
}

void
wakhan_note_sieve_set_follows_events (WakhanNoteSieve *self,
                                      gboolean         follows_events)
{
  g_return_if_fail (WAKHAN_IS_NOTE_SIEVE (self));

  if (self->follows_events == !!follows_events)
    return;
  self->follows_events = !!follows_events;
  emit_changed (self);
}

gboolean
wakhan_note_sieve_is_by_events (WakhanNoteSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_SIEVE (self), FALSE);

  return self->follows_events && wakhan_event_sieve_is_on (self->events);
}

gboolean
wakhan_note_sieve_is_on (WakhanNoteSieve *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_SIEVE (self), FALSE);

  return self->study && (self->years || wakhan_note_sieve_is_by_events (self));
}

void
wakhan_note_sieve_clear (WakhanNoteSieve *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_SIEVE (self));

  if (!self->years && !self->follows_events)
    return;
  take_years (self, NULL);
  self->follows_events = FALSE;
  emit_changed (self);
}

static gboolean
is_in (const WakhanDate *date,
       const WakhanDate *years)
{
  return wakhan_date_get_earliest_start (date) < wakhan_date_get_latest_end (years) &&
         wakhan_date_get_latest_end (date) > wakhan_date_get_earliest_start (years);
}

static const GPtrArray *
get_events (WakhanNoteSieve *self,
            WakhanNote      *note)
{
  return wakhan_note_index_get_events (wakhan_study_get_note_index (self->study), note);
}

static gboolean
is_of_years (WakhanNoteSieve  *self,
             WakhanNote       *note,
             const WakhanDate *years)
{
  const GPtrArray  *events = get_events (self, note);
  const WakhanDate *date;

  for (guint i = 0; events && i < events->len; i++)
    if (is_in (wakhan_event_get_date (g_ptr_array_index (events, i)), years))
      return TRUE;
  date = wakhan_note_dates_get (self->dates, note);
  return date && is_in (date, years);
}

/* Of several conditions the words of a note meet none but that of their date. */
static gboolean
is_of_years_of_events (WakhanNoteSieve *self,
                       WakhanNote      *note)
{
  WakhanEventFilter          *filter = wakhan_event_sieve_get_filter (self->events);
  const WakhanEventCondition *condition =
    wakhan_event_filter_find (filter, WAKHAN_CRITERION_YEARS, NULL);
  g_autoptr (WakhanDate) years = NULL;

  if (!condition || wakhan_event_filter_get_n (filter) > 1)
    return FALSE;
  years = wakhan_date_parse (condition->value, NULL);
  return years && is_of_years (self, note, years);
}

static gboolean
is_on_passing_event (WakhanNoteSieve *self,
                     WakhanNote      *note)
{
  const GPtrArray *events = get_events (self, note);
  WakhanTimeline  *timeline = wakhan_event_sieve_get_timeline (self->events);

  for (guint i = 0; events && i < events->len; i++)
    if (wakhan_event_sieve_passes (
          self->events, wakhan_timeline_find (timeline, g_ptr_array_index (events, i))))
      return TRUE;
  return is_of_years_of_events (self, note);
}

gboolean
wakhan_note_sieve_passes (WakhanNoteSieve *self,
                          WakhanNote      *note)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_SIEVE (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), FALSE);

  return !self->study ||
         ((!self->years || is_of_years (self, note, self->years)) &&
          (!wakhan_note_sieve_is_by_events (self) || is_on_passing_event (self, note)));
}
