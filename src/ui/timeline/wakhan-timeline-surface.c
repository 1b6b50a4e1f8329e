/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-surface.h"

#include "wakhan-note-kind.h"
#include "wakhan-text-unit.h"

typedef struct
{
  WakhanSession *session;
  GSignalGroup  *session_signals;
  GSignalGroup  *index_signals;
  GSignalGroup  *sieve_signals;
  WakhanPalette *palette;
  double         unit; /* 0: to be found anew */
} WakhanTimelineSurfacePrivate;

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanTimelineSurfaceProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WakhanTimelineSurface,
                                     wakhan_timeline_surface,
                                     GTK_TYPE_WIDGET)

static WakhanTimelineSurfacePrivate *
get_private (WakhanTimelineSurface *self)
{
  return wakhan_timeline_surface_get_instance_private (self);
}

static void
study_changed_cb (WakhanTimelineSurface *self)
{
  WakhanStudy *study = wakhan_timeline_surface_get_study (self);

  g_signal_group_set_target (get_private (self)->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->study_changed (self);
}

static void
view_changed_cb (WakhanTimelineSurface *self)
{
  WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->view_changed (self);
}

/* What fits the study is another span with other events. */
static void
timeline_changed_cb (WakhanTimelineSurface *self)
{
  WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->timeline_changed (self);
  view_changed_cb (self);
}

static void
notes_changed_cb (WakhanTimelineSurface *self)
{
  WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->notes_changed (self);
}

static void
forget_size (WakhanTimelineSurface *self)
{
  get_private (self)->unit = 0;
  WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->size_changed (self);
}

static void
wakhan_timeline_surface_css_changed (GtkWidget         *widget,
                                     GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_timeline_surface_parent_class)->css_changed (widget, change);

  forget_size (WAKHAN_TIMELINE_SURFACE (widget));
}

static void
wakhan_timeline_surface_system_setting_changed (GtkWidget       *widget,
                                                GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (wakhan_timeline_surface_parent_class)->system_setting_changed (widget, setting);

  if (wakhan_text_unit_is_changed_by (setting))
    forget_size (WAKHAN_TIMELINE_SURFACE (widget));
}

static void
wakhan_timeline_surface_dispose (GObject *object)
{
  WakhanTimelineSurfacePrivate *priv = get_private (WAKHAN_TIMELINE_SURFACE (object));
  GtkWidget                    *child;

  g_clear_object (&priv->index_signals);
  g_clear_object (&priv->sieve_signals);
  g_clear_object (&priv->session_signals);
  g_clear_object (&priv->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  priv->palette = NULL;

  G_OBJECT_CLASS (wakhan_timeline_surface_parent_class)->dispose (object);
}

static void
wakhan_timeline_surface_get_property (GObject    *object,
                                      guint       id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  switch ((WakhanTimelineSurfaceProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, get_private (WAKHAN_TIMELINE_SURFACE (object))->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_surface_set_property (GObject      *object,
                                      guint         id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  switch ((WakhanTimelineSurfaceProperty) id)
    {
    case PROP_SESSION:
      wakhan_timeline_surface_set_session (WAKHAN_TIMELINE_SURFACE (object),
                                           g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_surface_class_init (WakhanTimelineSurfaceClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_timeline_surface_dispose;
  object_class->get_property = wakhan_timeline_surface_get_property;
  object_class->set_property = wakhan_timeline_surface_set_property;
  widget_class->css_changed = wakhan_timeline_surface_css_changed;
  widget_class->system_setting_changed = wakhan_timeline_surface_system_setting_changed;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_timeline_surface_init (WakhanTimelineSurface *self)
{
  WakhanTimelineSurfacePrivate *priv = get_private (self);

  priv->palette = wakhan_palette_new (GTK_WIDGET (self));
  for (guint i = 0; i <= WAKHAN_N_NOTE_KINDS; i++)
    wakhan_palette_add (priv->palette, "note", wakhan_note_kind_get (i)->css_class);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  priv->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (priv->index_signals, "events-changed",
                                  G_CALLBACK (notes_changed_cb), self);
  priv->sieve_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_SIEVE);
  g_signal_group_connect_swapped (priv->sieve_signals, "changed", G_CALLBACK (notes_changed_cb),
                                  self);
  priv->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (priv->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (priv->session_signals, "timeline-changed",
                                  G_CALLBACK (timeline_changed_cb), self);
  g_signal_group_connect_swapped (priv->session_signals, "notify::view-start",
                                  G_CALLBACK (view_changed_cb), self);
  g_signal_group_connect_swapped (priv->session_signals, "notify::view-end",
                                  G_CALLBACK (view_changed_cb), self);
}

WakhanSession *
wakhan_timeline_surface_get_session (WakhanTimelineSurface *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self), NULL);

  return get_private (self)->session;
}

void
wakhan_timeline_surface_set_session (WakhanTimelineSurface *self,
                                     WakhanSession         *session)
{
  WakhanTimelineSurfacePrivate *priv;

  g_return_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self));
  g_return_if_fail (!session || WAKHAN_IS_SESSION (session));

  priv = get_private (self);
  if (!g_set_object (&priv->session, session))
    return;
  g_signal_group_set_target (priv->session_signals, session);
  g_signal_group_set_target (priv->sieve_signals,
                             session ? wakhan_session_get_sieve (session) : NULL);
  if (WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->session_changed)
    WAKHAN_TIMELINE_SURFACE_GET_CLASS (self)->session_changed (self);
  study_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

WakhanStudy *
wakhan_timeline_surface_get_study (WakhanTimelineSurface *self)
{
  WakhanSession *session;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self), NULL);

  session = get_private (self)->session;
  return session ? wakhan_session_get_study (session) : NULL;
}

GSignalGroup *
wakhan_timeline_surface_get_signals (WakhanTimelineSurface *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self), NULL);

  return get_private (self)->session_signals;
}

WakhanPalette *
wakhan_timeline_surface_get_palette (WakhanTimelineSurface *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self), NULL);

  return get_private (self)->palette;
}

void
wakhan_timeline_surface_add_roles (WakhanTimelineSurface *self,
                                   const char *const     *roles)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self));

  for (; *roles; roles++)
    wakhan_palette_add (get_private (self)->palette, *roles, NULL);
}

double
wakhan_timeline_surface_get_unit (WakhanTimelineSurface *self)
{
  WakhanTimelineSurfacePrivate *priv;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_SURFACE (self), 1);

  priv = get_private (self);
  if (priv->unit == 0)
    priv->unit = wakhan_text_unit_get (GTK_WIDGET (self), WAKHAN_TEXT_CAPTION);
  return priv->unit;
}
