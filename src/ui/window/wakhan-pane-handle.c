/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pane-handle.h"

#include "wakhan-description.h"

#include <glib/gi18n-lib.h>

#define KEY_STEP 16

struct _WakhanPaneHandle
{
  GtkWidget parent_instance;

  GtkWidget       *pane; /* its parent, which is ours too, holds both */
  GtkPositionType  side;
  int              least;
  int              most;
  int              size;
  int              size_before;
  char            *told;
  graphene_point_t start; /* of a drag, in the parent, since the handle moves itself */
};

typedef enum
{
  PROP_SIZE = 1,
  N_PROPS
} WakhanPaneHandleProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanPaneHandle, wakhan_pane_handle, GTK_TYPE_WIDGET)

static gboolean
is_vertical (WakhanPaneHandle *self)
{
  return self->side != GTK_POS_BOTTOM;
}

static int
get_current_size (WakhanPaneHandle *self)
{
  return is_vertical (self) ? gtk_widget_get_width (self->pane)
                            : gtk_widget_get_height (self->pane);
}

/* What was asked for, if anything: keys may come faster than the pane gets its new size. */
static int
get_asked_size (WakhanPaneHandle *self)
{
  return self->size > 0 ? CLAMP (self->size, self->least, MAX (self->least, self->most))
                        : get_current_size (self);
}

/* GTK 4.8 tells the value of nothing but its own widgets: so it is in words. */
static void
tell (WakhanPaneHandle *self,
      int               size)
{
  const int        most = MAX (self->least, self->most);
  g_autofree char *words = g_strdup_printf (
    is_vertical (self) ? _ ("%d pixels wide, from %d to %d") : _ ("%d pixels high, from %d to %d"),
    size, self->least, most);

  if (size <= 0 || self->most == G_MAXINT || g_strcmp0 (words, self->told) == 0)
    return;
  g_free (self->told);
  self->told = g_steal_pointer (&words);
  wakhan_description_set (GTK_WIDGET (self), self->told);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, (double) self->least,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) most,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) size,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->told, -1);
}

/* @distance to the right or down. */
static void
move (WakhanPaneHandle *self,
      int               size,
      int               distance)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const gboolean grows = is_vertical (self) && (self->side == GTK_POS_LEFT) != mirrored;

  size += grows ? distance : -distance;
  wakhan_pane_handle_set_size (self, CLAMP (size, self->least, MAX (self->least, self->most)));
  tell (self, self->size);
}

static gboolean
find_in_parent (WakhanPaneHandle *self,
                double            x,
                double            y,
                graphene_point_t *point)
{
  return gtk_widget_compute_point (GTK_WIDGET (self), gtk_widget_get_parent (GTK_WIDGET (self)),
                                   &GRAPHENE_POINT_INIT (x, y), point);
}

static void
drag_begin_cb (WakhanPaneHandle *self,
               double            x,
               double            y,
               GtkGesture       *gesture)
{
  if (!find_in_parent (self, x, y, &self->start))
    return;
  self->size_before = get_current_size (self);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (WakhanPaneHandle *self,
                double            offset_x G_GNUC_UNUSED,
                double            offset_y G_GNUC_UNUSED,
                GtkGesture       *gesture)
{
  graphene_point_t point;
  double           x;
  double           y;

  if (gtk_gesture_get_point (gesture, NULL, &x, &y) && find_in_parent (self, x, y, &point))
    move (self, self->size_before,
          is_vertical (self) ? point.x - self->start.x : point.y - self->start.y);
}

static void
pressed_cb (WakhanPaneHandle *self,
            int               n_press)
{
  if (n_press == 2)
    wakhan_pane_handle_set_size (self, 0);
}

static void
entered_cb (WakhanPaneHandle *self)
{
  tell (self, get_current_size (self));
}

static gboolean
key_pressed_cb (WakhanPaneHandle *self,
                guint             key,
                guint             code G_GNUC_UNUSED,
                GdkModifierType   modifiers)
{
  if (modifiers & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK))
    return GDK_EVENT_PROPAGATE;
  if (key == (is_vertical (self) ? GDK_KEY_Left : GDK_KEY_Up))
    move (self, get_asked_size (self), -KEY_STEP);
  else if (key == (is_vertical (self) ? GDK_KEY_Right : GDK_KEY_Down))
    move (self, get_asked_size (self), KEY_STEP);
  else if (key == GDK_KEY_Home)
    wakhan_pane_handle_set_size (self, 0);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
wakhan_pane_handle_finalize (GObject *object)
{
  g_free (WAKHAN_PANE_HANDLE (object)->told);

  G_OBJECT_CLASS (wakhan_pane_handle_parent_class)->finalize (object);
}

static void
wakhan_pane_handle_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((WakhanPaneHandleProperty) id)
    {
    case PROP_SIZE:
      g_value_set_int (value, WAKHAN_PANE_HANDLE (object)->size);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_pane_handle_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((WakhanPaneHandleProperty) id)
    {
    case PROP_SIZE:
      wakhan_pane_handle_set_size (WAKHAN_PANE_HANDLE (object), g_value_get_int (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_pane_handle_class_init (WakhanPaneHandleClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = wakhan_pane_handle_finalize;
  object_class->get_property = wakhan_pane_handle_get_property;
  object_class->set_property = wakhan_pane_handle_set_property;
  gtk_widget_class_set_css_name (widget_class, "handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);

  properties[PROP_SIZE] =
    g_param_spec_int ("size", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_pane_handle_init (WakhanPaneHandle *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture         *drag = gtk_gesture_drag_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  self->most = G_MAXINT;
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_group (drag, click);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
wakhan_pane_handle_new (GtkWidget      *pane,
                        GtkPositionType side,
                        int             least,
                        const char     *name)
{
  WakhanPaneHandle *self = g_object_new (WAKHAN_TYPE_PANE_HANDLE, NULL);

  self->pane = pane;
  self->side = side;
  self->least = least;
  gtk_widget_add_css_class (GTK_WIDGET (self), is_vertical (self) ? "vertical" : "horizontal");
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   is_vertical (self) ? "col-resize" : "row-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

int
wakhan_pane_handle_get_size (WakhanPaneHandle *self)
{
  g_return_val_if_fail (WAKHAN_IS_PANE_HANDLE (self), 0);

  return self->size;
}

void
wakhan_pane_handle_set_size (WakhanPaneHandle *self,
                             int               size)
{
  g_return_if_fail (WAKHAN_IS_PANE_HANDLE (self));

  if (size == self->size)
    return;
  self->size = size;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIZE]);
}

void
wakhan_pane_handle_set_most (WakhanPaneHandle *self,
                             int               most)
{
  g_return_if_fail (WAKHAN_IS_PANE_HANDLE (self));

  self->most = most;
  tell (self, get_current_size (self));
}
