/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reloader.h"

#include "wakhan-session-reload.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-watch.h"

#define CLOCK_STEP 20000 /* microseconds: by which a file's time may lag */

struct _WakhanReloader
{
  GObject parent_instance;

  WakhanSession   *session;
  GSignalGroup    *session_signals;
  GSignalGroup    *study_signals;
  WakhanTextWatch *watch; /* NULL: the study was not read from a file */
  GSignalGroup    *watch_signals;
  GCancellable    *loading; /* NULL: it is not */
  char            *problem; /* nullable */
  gint64           tried;   /* when the last reading began: microseconds of the clock */
  gboolean         automatic;
};

typedef enum
{
  PROP_AUTOMATIC = 1,
  N_PROPS
} WakhanReloaderProperty;

enum
{
  CHANGED,
  RELOADED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanReloader, wakhan_reloader, G_TYPE_OBJECT)

static void
set_problem (WakhanReloader *self,
             const char     *problem)
{
  g_free (self->problem);
  self->problem = g_strdup (problem);
}

static void
stop_loading (WakhanReloader *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static WakhanTextWatch *
create_watch (WakhanStudy *study)
{
  g_autoptr (GPtrArray) sources = study ? wakhan_study_list_sources (study) : NULL;

  return sources && sources->len > 0 ? wakhan_text_watch_new (sources) : NULL;
}

static void
study_changed_cb (WakhanReloader *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  stop_loading (self);
  set_problem (self, NULL);
  g_signal_group_set_target (self->study_signals, study);
  g_clear_object (&self->watch);
  self->watch = create_watch (study);
  g_signal_group_set_target (self->watch_signals, self->watch);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
reload_if_wanted (WakhanReloader *self)
{
  if (self->automatic && self->watch &&
      wakhan_text_watch_get_state (self->watch) == WAKHAN_TEXT_WATCH_CHANGED)
    wakhan_reloader_reload (self);
}

/* The watch waits until a text stands still, and may tell of what was tried meanwhile. */
static gboolean
is_tried (WakhanReloader *self)
{
  GDateTime *time = wakhan_text_watch_get_time (self->watch);

  return self->problem && time &&
         wakhan_text_watch_get_state (self->watch) == WAKHAN_TEXT_WATCH_CHANGED &&
         g_date_time_to_unix (time) * G_USEC_PER_SEC + g_date_time_get_microsecond (time) <
           self->tried - CLOCK_STEP;
}

static void
watch_changed_cb (WakhanReloader *self)
{
  if (!is_tried (self))
    set_problem (self, NULL);
  reload_if_wanted (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
shown_cb (GObject      *session,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanReloader) self = user_data;

  if (wakhan_session_reload_finish (WAKHAN_SESSION (session), result, NULL) && self->session)
    g_signal_emit (self, signals[RELOADED], 0);
}

/* Whoever asked for it. */
static void
replaced_cb (WakhanReloader *self,
             WakhanStudy    *by)
{
  wakhan_session_reload_async (self->session, by, NULL, shown_cb, g_object_ref (self));
}

/* Where the text changed once more while it was read, it is the watch that tells of it. */
static void
loaded_cb (GObject      *study,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (WakhanReloader) self = user_data;
  g_autoptr (GError)         error = NULL;

  if (wakhan_study_reload_finish (WAKHAN_STUDY (study), result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  stop_loading (self);
  set_problem (self, error->message);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
wakhan_reloader_dispose (GObject *object)
{
  WakhanReloader *self = WAKHAN_RELOADER (object);

  stop_loading (self);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->study_signals);
  g_clear_object (&self->watch_signals);
  g_clear_object (&self->watch);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_reloader_parent_class)->dispose (object);
}

static void
wakhan_reloader_finalize (GObject *object)
{
  g_free (WAKHAN_RELOADER (object)->problem);

  G_OBJECT_CLASS (wakhan_reloader_parent_class)->finalize (object);
}

static void
wakhan_reloader_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((WakhanReloaderProperty) id)
    {
    case PROP_AUTOMATIC:
      g_value_set_boolean (value, WAKHAN_RELOADER (object)->automatic);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_reloader_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((WakhanReloaderProperty) id)
    {
    case PROP_AUTOMATIC:
      wakhan_reloader_set_automatic (WAKHAN_RELOADER (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_reloader_class_init (WakhanReloaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType   type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = wakhan_reloader_dispose;
  object_class->finalize = wakhan_reloader_finalize;
  object_class->get_property = wakhan_reloader_get_property;
  object_class->set_property = wakhan_reloader_set_property;

  properties[PROP_AUTOMATIC] =
    g_param_spec_boolean ("automatic", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
    g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[RELOADED] =
    g_signal_new ("reloaded", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_reloader_init (WakhanReloader *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  self->study_signals = g_signal_group_new (WAKHAN_TYPE_STUDY);
  g_signal_group_connect_swapped (self->study_signals, "replaced", G_CALLBACK (replaced_cb), self);
  self->watch_signals = g_signal_group_new (WAKHAN_TYPE_TEXT_WATCH);
  g_signal_group_connect_swapped (self->watch_signals, "changed", G_CALLBACK (watch_changed_cb),
                                  self);
}

WakhanReloader *
wakhan_reloader_new (WakhanSession *session)
{
  WakhanReloader *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_new (WAKHAN_TYPE_RELOADER, NULL);
  self->session = g_object_ref (session);
  g_signal_group_set_target (self->session_signals, session);
  study_changed_cb (self);
  return self;
}

WakhanReloaderState
wakhan_reloader_get_state (WakhanReloader *self)
{
  g_return_val_if_fail (WAKHAN_IS_RELOADER (self), WAKHAN_RELOADER_SAME);

  if (!self->watch)
    return self->problem ? WAKHAN_RELOADER_UNREADABLE : WAKHAN_RELOADER_SAME;
  if (wakhan_text_watch_get_state (self->watch) == WAKHAN_TEXT_WATCH_GONE)
    return WAKHAN_RELOADER_GONE;
  if (self->problem)
    return WAKHAN_RELOADER_UNREADABLE;
  return wakhan_text_watch_get_state (self->watch) == WAKHAN_TEXT_WATCH_CHANGED
           ? WAKHAN_RELOADER_CHANGED
           : WAKHAN_RELOADER_SAME;
}

GDateTime *
wakhan_reloader_get_time (WakhanReloader *self)
{
  g_return_val_if_fail (WAKHAN_IS_RELOADER (self), NULL);

  return self->watch ? wakhan_text_watch_get_time (self->watch) : NULL;
}

const char *
wakhan_reloader_get_problem (WakhanReloader *self)
{
  g_return_val_if_fail (WAKHAN_IS_RELOADER (self), NULL);

  return wakhan_reloader_get_state (self) == WAKHAN_RELOADER_UNREADABLE ? self->problem : NULL;
}

gboolean
wakhan_reloader_get_automatic (WakhanReloader *self)
{
  g_return_val_if_fail (WAKHAN_IS_RELOADER (self), FALSE);

  return self->automatic;
}

void
wakhan_reloader_set_automatic (WakhanReloader *self,
                               gboolean        automatic)
{
  g_return_if_fail (WAKHAN_IS_RELOADER (self));

  if (self->automatic == !!automatic)
    return;
  self->automatic = !!automatic;
  reload_if_wanted (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AUTOMATIC]);
}

void
wakhan_reloader_reload (WakhanReloader *self)
{
  WakhanStudy *study;

  g_return_if_fail (WAKHAN_IS_RELOADER (self));

  study = wakhan_session_get_study (self->session);
  if (!study || !wakhan_study_get_file (study) || self->loading)
    return;
  self->loading = g_cancellable_new ();
  self->tried = g_get_real_time ();
  wakhan_study_reload_async (study, self->loading, loaded_cb, g_object_ref (self));
}

void
wakhan_reloader_look (WakhanReloader *self)
{
  g_return_if_fail (WAKHAN_IS_RELOADER (self));

  if (self->watch)
    wakhan_text_watch_look (self->watch);
}
