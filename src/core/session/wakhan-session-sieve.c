/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-private.h"

#define SIEVE "wakhan-event-sieve"

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

void
wakhan_session_sieve_follow (WakhanSession *self,
                             gboolean       is_same)
{
  WakhanEventSieve *sieve = wakhan_session_get_sieve (self);

  if (!is_same)
    wakhan_event_filter_clear (wakhan_event_sieve_get_filter (sieve), WAKHAN_N_CRITERIA);
  wakhan_event_sieve_set_study (sieve, wakhan_session_get_study (self));
}
