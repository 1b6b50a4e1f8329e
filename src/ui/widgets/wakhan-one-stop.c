/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-one-stop.h"

/* GtkListView has something of the kind from 4.12 on only. */
struct _WakhanOneStop
{
  GtkWidget parent_instance;

  GtkWidget *child;
  GtkWidget *last; /* weak: what had the keyboard when it went elsewhere */
};

typedef enum
{
  PROP_CHILD = 1,
  N_PROPS
} WakhanOneStopProperty;

static GParamSpec *properties[N_PROPS];
static guint       enter_signal;

G_DEFINE_FINAL_TYPE (WakhanOneStop, wakhan_one_stop, GTK_TYPE_WIDGET)

static GtkWidget *
find_focus (WakhanOneStop *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

static GtkWidget *
find_row (WakhanOneStop *self,
          GtkWidget     *widget)
{
  while (widget && widget != GTK_WIDGET (self) &&
         !GTK_IS_LIST_VIEW (gtk_widget_get_parent (widget)))
    widget = gtk_widget_get_parent (widget);
  return widget == GTK_WIDGET (self) ? NULL : widget;
}

static gboolean
enter (WakhanOneStop *self)
{
  gboolean entered = FALSE;

  g_signal_emit (self, enter_signal, 0, &entered);
  if (entered ||
      (self->last && gtk_widget_get_mapped (self->last) && gtk_widget_grab_focus (self->last)))
    return TRUE;
  return gtk_widget_child_focus (self->child, GTK_DIR_TAB_FORWARD);
}

/* From something in a row, the way back leads over the row. */
static gboolean
walk_in_row (WakhanOneStop   *self,
             GtkWidget       *focus,
             GtkDirectionType direction)
{
  GtkWidget *row = find_row (self, focus);

  if (!row || (row == focus && direction == GTK_DIR_TAB_BACKWARD))
    return FALSE;
  return gtk_widget_child_focus (row, direction) ||
         (row != focus && direction == GTK_DIR_TAB_BACKWARD && gtk_widget_grab_focus (row));
}

/* What a button in here has opened is walked through by Tab as anywhere. */
static gboolean
is_in_popover (WakhanOneStop *self,
               GtkWidget     *focus)
{
  return gtk_widget_get_native (focus) != gtk_widget_get_native (GTK_WIDGET (self));
}

static gboolean
wakhan_one_stop_focus (GtkWidget       *widget,
                       GtkDirectionType direction)
{
  WakhanOneStop *self = WAKHAN_ONE_STOP (widget);
  GtkWidget     *focus = find_focus (self);

  if (!self->child || !gtk_widget_get_can_focus (self->child))
    return FALSE;
  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) ||
      (focus && is_in_popover (self, focus)))
    return GTK_WIDGET_CLASS (wakhan_one_stop_parent_class)->focus (widget, direction);
  if (!focus)
    return enter (self);
  if (walk_in_row (self, focus, direction))
    return TRUE;
  g_set_weak_pointer (&self->last, focus);
  return FALSE;
}

static void
wakhan_one_stop_compute_expand (GtkWidget *widget,
                                gboolean  *horizontally,
                                gboolean  *vertically)
{
  GtkWidget *child = WAKHAN_ONE_STOP (widget)->child;

  *horizontally = child && gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
  *vertically = child && gtk_widget_compute_expand (child, GTK_ORIENTATION_VERTICAL);
}

static void
set_child (WakhanOneStop *self,
           GtkWidget     *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
wakhan_one_stop_dispose (GObject *object)
{
  WakhanOneStop *self = WAKHAN_ONE_STOP (object);

  g_clear_weak_pointer (&self->last);
  set_child (self, NULL);

  G_OBJECT_CLASS (wakhan_one_stop_parent_class)->dispose (object);
}

static void
wakhan_one_stop_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((WakhanOneStopProperty) id)
    {
    case PROP_CHILD:
      g_value_set_object (value, WAKHAN_ONE_STOP (object)->child);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_one_stop_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((WakhanOneStopProperty) id)
    {
    case PROP_CHILD:
      set_child (WAKHAN_ONE_STOP (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_one_stop_class_init (WakhanOneStopClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_one_stop_dispose;
  object_class->get_property = wakhan_one_stop_get_property;
  object_class->set_property = wakhan_one_stop_set_property;
  widget_class->compute_expand = wakhan_one_stop_compute_expand;
  widget_class->focus = wakhan_one_stop_focus;

  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  enter_signal = g_signal_new ("enter", WAKHAN_TYPE_ONE_STOP, G_SIGNAL_RUN_LAST, 0,
                               g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_one_stop_init (WakhanOneStop *self G_GNUC_UNUSED)
{
}

GtkWidget *
wakhan_one_stop_new (GtkWidget *child)
{
  g_return_val_if_fail (GTK_IS_WIDGET (child), NULL);

  return g_object_new (WAKHAN_TYPE_ONE_STOP, "child", child, NULL);
}
