/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-follow.h"

#include "wakhan-session-private.h"

#define FOLLOWER "wakhan-follower"

static gboolean
is_on (WakhanSession *session,
       const char    *property)
{
  gboolean value = FALSE;

  g_object_get (session, property, &value, NULL);
  return value;
}

WakhanFollower *
wakhan_session_get_follower (WakhanSession *self)
{
  WakhanFollower *follower;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  follower = g_object_get_data (G_OBJECT (self), FOLLOWER);
  if (!follower)
    {
      follower = wakhan_follower_new (self);
      g_object_set_data_full (G_OBJECT (self), FOLLOWER, follower, g_object_unref);
    }
  return follower;
}

void
wakhan_session_begin_to_follow (WakhanSession *session)
{
  wakhan_session_get_follower (session);
}

gboolean
wakhan_session_is_following (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), FALSE);

  return is_on (self, "following");
}

void
wakhan_session_follow_reading (WakhanSession *self)
{
  g_autofree char *marker = NULL;
  double           marker_start;
  double           marker_end;
  double           start;
  double           end;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (!is_on (self, "follow-text"))
    return;
  marker = wakhan_session_find_reading_marker (self, &marker_start, &marker_end);
  if (!marker)
    return;
  wakhan_session_get_shown_view (self, &start, &end);
  if (marker_end <= start || marker_start >= end)
    wakhan_session_show_reading_marker (self);
}
