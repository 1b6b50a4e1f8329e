/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-choice.h"

static void
take_filter (WakhanPictureChoice *self,
             WakhanTimeline      *timeline,
             WakhanEventSieve    *sieve)
{
  const guint            n_events = wakhan_timeline_get_n_events (timeline);
  const WakhanTimeIndex *index = wakhan_timeline_get_index (timeline);

  self->passes = g_new (guint8, n_events + 1);
  for (guint i = 0; i < n_events; i++)
    self->passes[i] = wakhan_event_sieve_passes (sieve, i);
  self->passing = wakhan_time_index_new_part (index, self->passes, TRUE);
  self->others = wakhan_time_index_new_part (index, self->passes, G_MAXUINT8);
  self->words = wakhan_event_sieve_dup_words (sieve);
}

void
wakhan_picture_choice_init (WakhanPictureChoice *self,
                            WakhanStudy         *study,
                            WakhanSession       *session)
{
  WakhanEventSieve *sieve = session ? wakhan_session_get_sieve (session) : NULL;

  *self = (WakhanPictureChoice){ 0 };
  self->timeline = g_object_ref (session && wakhan_session_get_study (session) == study
                                   ? wakhan_session_get_timeline (session)
                                   : wakhan_study_get_timeline (study));
  if (session && sieve && wakhan_event_sieve_get_timeline (sieve) == self->timeline)
    self->grouper = g_object_ref (wakhan_session_get_grouper (session));
  if (session)
    g_object_get (session, "solar-hijri", &self->is_solar_hijri, NULL);
  if (sieve && wakhan_event_sieve_is_on (sieve))
    take_filter (self, self->timeline, sieve);
}

void
wakhan_picture_choice_init_part (WakhanPictureChoice       *self,
                                 const WakhanPictureChoice *whole,
                                 const guint               *positions,
                                 guint                      n_positions)
{
  *self = (WakhanPictureChoice){ .is_solar_hijri = whole->is_solar_hijri };
  self->timeline = g_object_ref (whole->timeline);
  self->passes = g_new0 (guint8, wakhan_timeline_get_n_events (self->timeline) + 1);
  for (guint i = 0; i < n_positions; i++)
    self->passes[positions[i]] = TRUE;
  self->passing =
    wakhan_time_index_new_part (wakhan_timeline_get_index (self->timeline), self->passes, TRUE);
  self->others = wakhan_time_index_new (NULL, 0);
}

void
wakhan_picture_choice_clear (WakhanPictureChoice *self)
{
  wakhan_picture_choice_drop_filter (self);
  g_clear_object (&self->timeline);
}

void
wakhan_picture_choice_drop_filter (WakhanPictureChoice *self)
{
  g_clear_pointer (&self->passes, g_free);
  g_clear_pointer (&self->passing, wakhan_time_index_free);
  g_clear_pointer (&self->others, wakhan_time_index_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_object (&self->grouper);
}

WakhanEventGrouper *
wakhan_picture_choice_get_grouper (const WakhanPictureChoice *self)
{
  if (!self->grouper || wakhan_event_grouper_get_n_lanes (self->grouper) == 0 ||
      wakhan_event_sieve_get_timeline (wakhan_event_grouper_get_sieve (self->grouper)) !=
        self->timeline)
    return NULL;
  return self->grouper;
}

gboolean
wakhan_picture_choice_passes (const WakhanPictureChoice *self,
                              guint                      position)
{
  return !self->passes || self->passes[position];
}
