/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-comparison.h"
#include "wakhan-session-private.h"

#define SIEVE "wakhan-event-sieve"
#define GROUPER "wakhan-event-grouper"
#define NOTE_SIEVE "wakhan-note-sieve"

WakhanEventSieve *
wakhan_session_get_sieve (WakhanSession *self)
{
  WakhanEventSieve *sieve;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  sieve = g_object_get_data (G_OBJECT (self), SIEVE);
  if (!sieve)
    {
      sieve = wakhan_event_sieve_new ();
      g_object_set_data_full (G_OBJECT (self), SIEVE, sieve, g_object_unref);
    }
  return sieve;
}

WakhanTimeline *
wakhan_session_get_timeline (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return wakhan_event_sieve_get_timeline (wakhan_session_get_sieve (self));
}

gboolean
wakhan_session_is_comparing (WakhanSession *session)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), FALSE);

  return wakhan_comparison_get_file (wakhan_session_get_comparison (session)) != NULL;
}

WakhanEventGrouper *
wakhan_session_get_grouper (WakhanSession *self)
{
  WakhanEventGrouper *grouper;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  grouper = g_object_get_data (G_OBJECT (self), GROUPER);
  if (!grouper)
    {
      grouper = wakhan_event_grouper_new (wakhan_session_get_sieve (self));
      g_object_set_data_full (G_OBJECT (self), GROUPER, grouper, g_object_unref);
    }
  return grouper;
}

WakhanNoteSieve *
wakhan_session_get_note_sieve (WakhanSession *self)
{
  WakhanNoteSieve *sieve;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  sieve = g_object_get_data (G_OBJECT (self), NOTE_SIEVE);
  if (!sieve)
    {
      sieve = wakhan_note_sieve_new (wakhan_session_get_sieve (self));
      g_object_set_data_full (G_OBJECT (self), NOTE_SIEVE, sieve, g_object_unref);
    }
  return sieve;
}

void
wakhan_session_sieve_follow (WakhanSession *self,
                             gboolean       is_same)
{
  WakhanEventSieve   *sieve = wakhan_session_get_sieve (self);
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (self);
  WakhanNoteSieve    *note_sieve = wakhan_session_get_note_sieve (self);

  if (!is_same)
    {
      wakhan_event_grouper_set_study (grouper, NULL); /* its groups are not the next one's */
      wakhan_event_filter_clear (wakhan_event_sieve_get_filter (sieve), WAKHAN_N_CRITERIA);
      wakhan_event_grouper_restore (grouper, NULL, NULL);
      wakhan_note_sieve_clear (note_sieve);
    }
  wakhan_event_sieve_set_study (sieve, wakhan_session_get_study (self));
  wakhan_event_grouper_set_study (grouper, wakhan_session_get_study (self));
  wakhan_comparison_follow_study (wakhan_session_get_comparison (self), is_same);
  wakhan_note_sieve_set_study (note_sieve, wakhan_session_get_study (self));
}
