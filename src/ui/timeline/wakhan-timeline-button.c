/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-button.h"

#include "wakhan-text-unit.h"

#define ACTIVATE "button.activate"
#define MEASURE "button.measure"

typedef struct
{
  WakhanSession *session;
  WakhanPalette *palette;
  PangoLayout   *label; /* nullable */
} WakhanTimelineButtonPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WakhanTimelineButton, wakhan_timeline_button, GTK_TYPE_WIDGET)

static WakhanTimelineButtonPrivate *
get_private (gpointer self)
{
  return wakhan_timeline_button_get_instance_private (self);
}

static void
wakhan_timeline_button_css_changed (GtkWidget         *widget,
                                    GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_timeline_button_parent_class)->css_changed (widget, change);

  g_clear_object (&get_private (widget)->label);
  gtk_widget_queue_draw (widget);
}

static void
wakhan_timeline_button_system_setting_changed (GtkWidget       *widget,
                                               GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (wakhan_timeline_button_parent_class)->system_setting_changed (widget, setting);

  if (!wakhan_text_unit_is_changed_by (setting))
    return;
  g_clear_object (&get_private (widget)->label);
  gtk_widget_queue_draw (widget);
}

static void
activate (GtkWidget  *widget,
          const char *name G_GNUC_UNUSED,
          GVariant   *parameter G_GNUC_UNUSED)
{
  WAKHAN_TIMELINE_BUTTON_GET_CLASS (widget)->activate (WAKHAN_TIMELINE_BUTTON (widget));
}

static void
measure (GtkWidget  *widget,
         const char *name G_GNUC_UNUSED,
         GVariant   *parameter G_GNUC_UNUSED)
{
  WAKHAN_TIMELINE_BUTTON_GET_CLASS (widget)->measure (WAKHAN_TIMELINE_BUTTON (widget));
}

static void
released_cb (WakhanTimelineButton *self,
             int                   n_press G_GNUC_UNUSED,
             double                x G_GNUC_UNUSED,
             double                y G_GNUC_UNUSED,
             GtkEventController   *click)
{
  if ((gtk_event_controller_get_current_event_state (click) & GDK_CONTROL_MASK) &&
      gtk_widget_activate_action (GTK_WIDGET (self), MEASURE, NULL))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), ACTIVATE, NULL);
}

static void
wakhan_timeline_button_dispose (GObject *object)
{
  WakhanTimelineButtonPrivate *priv = get_private (object);

  g_clear_object (&priv->label);
  g_clear_object (&priv->session);
  g_clear_object (&priv->palette);

  G_OBJECT_CLASS (wakhan_timeline_button_parent_class)->dispose (object);
}

static void
wakhan_timeline_button_class_init (WakhanTimelineButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_timeline_button_dispose;
  widget_class->css_changed = wakhan_timeline_button_css_changed;
  widget_class->system_setting_changed = wakhan_timeline_button_system_setting_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  /* The last that is installed is the first that is told, which is what a screen reader does by
   * itself. */
  gtk_widget_class_install_action (widget_class, MEASURE, NULL, measure);
  gtk_widget_class_install_action (widget_class, ACTIVATE, NULL, activate);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, ACTIVATE, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, ACTIVATE, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, ACTIVATE, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, GDK_CONTROL_MASK, MEASURE,
                                       NULL);
}

static void
wakhan_timeline_button_init (WakhanTimelineButton *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
wakhan_timeline_button_set_up (WakhanTimelineButton *self,
                               WakhanSession        *session,
                               WakhanPalette        *palette)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_BUTTON (self));

  g_set_object (&get_private (self)->session, session);
  g_set_object (&get_private (self)->palette, palette);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), MEASURE,
                                 WAKHAN_TIMELINE_BUTTON_GET_CLASS (self)->measure != NULL);
}

WakhanSession *
wakhan_timeline_button_get_session (WakhanTimelineButton *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_BUTTON (self), NULL);

  return get_private (self)->session;
}

WakhanPalette *
wakhan_timeline_button_get_palette (WakhanTimelineButton *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_BUTTON (self), NULL);

  return get_private (self)->palette;
}

PangoLayout *
wakhan_timeline_button_get_label (WakhanTimelineButton *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_BUTTON (self), NULL);

  return get_private (self)->label;
}

void
wakhan_timeline_button_take_label (WakhanTimelineButton *self,
                                   PangoLayout          *label)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_BUTTON (self));

  g_clear_object (&get_private (self)->label);
  get_private (self)->label = label;
}
