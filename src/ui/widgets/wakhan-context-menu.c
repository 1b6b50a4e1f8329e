/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-context-menu.h"

/* Once closed, after the action that was chosen has run. */
static gboolean
unparent_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover))
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, unparent_cb, g_object_ref (popover), g_object_unref);
}

/* Only a layout manager gives a popover its place; it goes with the widget. */
static GtkWidget *
find_parent (GtkWidget *widget)
{
  while (widget && !gtk_widget_get_layout_manager (widget))
    widget = gtk_widget_get_parent (widget);
  return widget;
}

static gboolean
move_to (const GdkRectangle *at,
         GtkWidget          *widget,
         GtkWidget          *parent,
         GdkRectangle       *moved)
{
  graphene_point_t point;

  if (!gtk_widget_compute_point (widget, parent, &GRAPHENE_POINT_INIT (at->x, at->y), &point))
    return FALSE;
  /* What still scrolls into view may be far outside, where there is no monitor for the menu to be
   * placed on. */
  moved->x = CLAMP (point.x, 0, MAX (gtk_widget_get_width (parent) - 1, 0));
  moved->y = CLAMP (point.y, 0, MAX (gtk_widget_get_height (parent) - 1, 0));
  moved->width = MAX (at->width, 1);
  moved->height = CLAMP (at->height, 1, MAX (gtk_widget_get_height (parent) - moved->y, 1));
  return TRUE;
}

/* Two popovers would lie over each other. */
static void
close_others (GtkWidget *parent)
{
  for (GtkWidget *child = gtk_widget_get_first_child (parent); child;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_popdown (GTK_POPOVER (child));
}

gboolean
wakhan_context_menu_open (GtkWidget              *widget,
                          const graphene_point_t *point)
{
  WakhanContextMenuPrepare prepare = g_object_get_data (G_OBJECT (widget), "context-menu");
  GtkWidget               *parent = find_parent (widget);
  GdkRectangle             at = { 0, 0, 1, 1 };
  GdkRectangle             moved;
  g_autoptr (GMenuModel)   menu = prepare (widget, point, &at);
  GtkWidget               *popover;

  if (!menu || !parent || !move_to (&at, widget, parent, &moved))
    return FALSE;
  close_others (parent);
  popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, point ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_widget_set_parent (popover, parent);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &moved);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (widget, "destroy", G_CALLBACK (unparent_cb), popover, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (popover));
  return TRUE;
}

static void
pressed_cb (GtkGesture *gesture,
            int         n_press G_GNUC_UNUSED,
            double      x,
            double      y)
{
  GtkEventController      *controller = GTK_EVENT_CONTROLLER (gesture);
  GtkWidget               *widget = gtk_event_controller_get_widget (controller);
  WakhanContextMenuPrepare prepare = g_object_get_data (G_OBJECT (widget), "context-menu");
  GdkRectangle             at = { 0, 0, 1, 1 };
  g_autoptr (GMenuModel)   menu = prepare (widget, &GRAPHENE_POINT_INIT (x, y), &at);

  if (menu && find_parent (widget))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Not while the button is still down: a menu that is mapped between press and release makes GTK
 * lose count of what is pressed. */
static void
released_cb (GtkGesture *gesture,
             int         n_press G_GNUC_UNUSED,
             double      x,
             double      y)
{
  wakhan_context_menu_open (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)),
                            &GRAPHENE_POINT_INIT (x, y));
}

static gboolean
key_cb (GtkWidget *widget,
        GVariant  *arguments G_GNUC_UNUSED,
        gpointer   user_data G_GNUC_UNUSED)
{
  return wakhan_context_menu_open (widget, NULL);
}

void
wakhan_context_menu_attach (GtkWidget               *widget,
                            WakhanContextMenuPrepare prepare)
{
  GtkGesture         *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (prepare);

  g_object_set_data (G_OBJECT (widget), "context-menu", prepare);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), NULL);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), NULL);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Menu|<Shift>F10"),
                      gtk_callback_action_new (key_cb, NULL, NULL)));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (widget, keys);
}
