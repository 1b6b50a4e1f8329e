/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-measure.h"

#include "wakhan-session-measure.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanTimeMeasure
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GtkWidget     *words;
  GtkWidget     *end;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanTimeMeasureProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTimeMeasure, wakhan_time_measure, GTK_TYPE_WIDGET)

static void
update (WakhanTimeMeasure *self)
{
  g_autofree char *words = self->session ? wakhan_session_dup_measure_words (self->session) : NULL;

  gtk_label_set_label (GTK_LABEL (self->words), words ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self), words != NULL);
}

static void
end_cb (WakhanTimeMeasure *self)
{
  WakhanEvent *event = wakhan_session_get_measured_event (self->session);

  if (event)
    wakhan_session_toggle_measure (self->session, event);
}

static void
wakhan_time_measure_dispose (GObject *object)
{
  WakhanTimeMeasure *self = WAKHAN_TIME_MEASURE (object);

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_pointer (&self->words, gtk_widget_unparent);
  g_clear_pointer (&self->end, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_time_measure_parent_class)->dispose (object);
}

static void
wakhan_time_measure_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((WakhanTimeMeasureProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_TIME_MEASURE (object)->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_time_measure_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  WakhanTimeMeasure *self = WAKHAN_TIME_MEASURE (object);

  switch ((WakhanTimeMeasureProperty) id)
    {
    case PROP_SESSION:
      if (!g_set_object (&self->session, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->session_signals, self->session);
      update (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_time_measure_class_init (WakhanTimeMeasureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_time_measure_dispose;
  object_class->get_property = wakhan_time_measure_get_property;
  object_class->set_property = wakhan_time_measure_set_property;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
wakhan_time_measure_init (WakhanTimeMeasure *self)
{
  static const char *const signals[] = { "measure-changed", "timeline-changed", "notify::study",
                                         "notify::selected-event" };

  self->words = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->words), 0);
  gtk_label_set_wrap (GTK_LABEL (self->words), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->words), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (self->words, TRUE);
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
  self->end = gtk_button_new_from_icon_name ("window-close-symbolic");
  gtk_widget_add_css_class (self->end, "flat");
  gtk_widget_set_valign (self->end, GTK_ALIGN_START);
  wakhan_tooltip_set_beside_name (self->end, _ ("Measure No More"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->end), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Measure No More"), -1);
  g_signal_connect_swapped (self->end, "clicked", G_CALLBACK (end_cb), self);
  gtk_widget_set_parent (self->end, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "time-measure");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_group_connect_swapped (self->session_signals, signals[i], G_CALLBACK (update), self);
}
