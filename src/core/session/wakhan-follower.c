/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-follower.h"

#include "wakhan-digits.h"
#include "wakhan-session.h"

#include <glib/gi18n-lib.h>

struct _WakhanFollower
{
  GObject parent_instance;

  WakhanSession *session; /* borrowed: it owns the follower */
  guint          seconds;
  guint          second; /* milliseconds */
  guint          timeout;
  gboolean       is_stepping; /* nobody else selects an event meanwhile */
};

typedef enum
{
  PROP_SECONDS = 1,
  N_PROPS
} WakhanFollowerProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanFollower, wakhan_follower, G_TYPE_OBJECT)

static gboolean
get (WakhanFollower *self,
     const char     *property)
{
  gboolean value = FALSE;

  g_object_get (self->session, property, &value, NULL);
  return value;
}

static void
set (WakhanFollower *self,
     const char     *property,
     gboolean        value)
{
  g_object_set (self->session, property, value, NULL);
}

static void
step (WakhanFollower *self)
{
  self->is_stepping = TRUE;
  wakhan_session_next_event (self->session);
  self->is_stepping = FALSE;
}

static gboolean
step_cb (gpointer follower)
{
  WakhanFollower *self = follower;

  step (self);
  if (get (self, "has-next-event"))
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  set (self, "playing", FALSE); /* nothing is said: that it was the last one has been */
  return G_SOURCE_REMOVE;
}

static void
schedule (WakhanFollower *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (self->seconds * self->second, step_cb, self);
}

static void
announce_start (WakhanFollower *self)
{
  g_autofree char *words =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Playing: the next event every %u second",
                                  "Playing: the next event every %u seconds", self->seconds),
                     self->seconds);

  wakhan_session_announce_deed (self->session, words);
}

static void
announce_progress (WakhanFollower *self,
                   const char     *what)
{
  g_autofree char *progress = wakhan_session_dup_progress (self->session);
  g_autofree char *words = progress ? g_strdup_printf ("%s, %s", what, progress) : g_strdup (what);

  wakhan_session_announce_deed (self->session, words);
}

/* From the last one it begins anew. */
static void
start (WakhanFollower *self)
{
  if (!wakhan_session_get_selected_event (self->session) && !get (self, "has-next-event"))
    {
      set (self, "playing", FALSE);
      return;
    }
  announce_start (self);
  self->is_stepping = TRUE;
  set (self, "following", TRUE);
  if (!get (self, "has-next-event"))
    wakhan_session_first_event (self->session);
  self->is_stepping = FALSE;
  schedule (self);
}

static void
playing_cb (WakhanFollower *self)
{
  if (get (self, "playing"))
    start (self);
  else if (self->timeout)
    {
      g_clear_handle_id (&self->timeout, g_source_remove);
      announce_progress (self, C_ ("follow", "Paused"));
    }
}

static void
following_cb (WakhanFollower *self)
{
  if (!get (self, "following"))
    {
      set (self, "playing", FALSE);
      wakhan_session_announce_deed (self->session, _ ("Follow Mode is off"));
      return;
    }
  if (!get (self, "playing")) /* or it is told that they play */
    wakhan_session_announce_deed (self->session, _ ("Follow Mode is on"));
  if (!wakhan_session_get_selected_event (self->session))
    step (self);
}

static void
selected_event_cb (WakhanFollower *self)
{
  if (!self->is_stepping)
    set (self, "playing", FALSE);
}

static void
set_seconds (WakhanFollower *self,
             guint           seconds)
{
  if (self->seconds == seconds)
    return;
  self->seconds = seconds;
  if (self->timeout)
    schedule (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECONDS]);
}

static void
wakhan_follower_finalize (GObject *object)
{
  g_clear_handle_id (&WAKHAN_FOLLOWER (object)->timeout, g_source_remove);

  G_OBJECT_CLASS (wakhan_follower_parent_class)->finalize (object);
}

static void
wakhan_follower_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((WakhanFollowerProperty) id)
    {
    case PROP_SECONDS:
      g_value_set_uint (value, WAKHAN_FOLLOWER (object)->seconds);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_follower_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((WakhanFollowerProperty) id)
    {
    case PROP_SECONDS:
      set_seconds (WAKHAN_FOLLOWER (object), g_value_get_uint (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_follower_class_init (WakhanFollowerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_follower_finalize;
  object_class->get_property = wakhan_follower_get_property;
  object_class->set_property = wakhan_follower_set_property;

  properties[PROP_SECONDS] =
    g_param_spec_uint ("seconds", NULL, NULL, WAKHAN_LEAST_SECONDS, WAKHAN_MOST_SECONDS,
                       WAKHAN_USUAL_SECONDS,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_follower_init (WakhanFollower *self)
{
  self->seconds = WAKHAN_USUAL_SECONDS;
  self->second = 1000;
}

WakhanFollower *
wakhan_follower_new (WakhanSession *session)
{
  WakhanFollower *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_new (WAKHAN_TYPE_FOLLOWER, NULL);
  self->session = session;
  g_signal_connect_object (session, "notify::playing", G_CALLBACK (playing_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::following", G_CALLBACK (following_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected-event", G_CALLBACK (selected_event_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
wakhan_follower_set_second (WakhanFollower *self,
                            guint           milliseconds)
{
  g_return_if_fail (WAKHAN_IS_FOLLOWER (self));

  self->second = milliseconds;
}
