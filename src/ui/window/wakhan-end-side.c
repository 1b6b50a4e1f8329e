/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-end-side.h"

struct _WakhanEndSide
{
  GtkWidget parent_instance;

  GtkWidget *notes;
  GtkWidget *editor; /* NULL: the notes are shown */
};

typedef enum
{
  PROP_NOTES = 1,
  N_PROPS
} WakhanEndSideProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanEndSide, wakhan_end_side, GTK_TYPE_WIDGET)

static GtkWidget *
get_shown (WakhanEndSide *self)
{
  return self->editor ? self->editor : self->notes;
}

/* GTK tells of classes also where they stay the same. */
static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    has)
{
  if (has == gtk_widget_has_css_class (widget, name))
    return;
  if (has)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
update_classes (WakhanEndSide *self)
{
  set_class (GTK_WIDGET (self), "editing", self->editor != NULL);
  set_class (GTK_WIDGET (self), "checking",
             !self->editor && gtk_widget_has_css_class (self->notes, "checking"));
  set_class (get_shown (self), "sheet", gtk_widget_has_css_class (GTK_WIDGET (self), "sheet"));
}

static void
enter_action_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter G_GNUC_UNUSED)
{
  GtkWidget *shown = get_shown (WAKHAN_END_SIDE (widget));

  if (shown == WAKHAN_END_SIDE (widget)->editor ||
      !gtk_widget_activate_action (shown, name, NULL))
    gtk_widget_child_focus (shown, GTK_DIR_TAB_FORWARD);
}

static void
wakhan_end_side_dispose (GObject *object)
{
  WakhanEndSide *self = WAKHAN_END_SIDE (object);
  GtkWidget     *child;

  self->editor = NULL;
  self->notes = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_end_side_parent_class)->dispose (object);
}

static void
wakhan_end_side_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((WakhanEndSideProperty) id)
    {
    case PROP_NOTES:
      g_value_set_object (value, WAKHAN_END_SIDE (object)->notes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_end_side_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((WakhanEndSideProperty) id)
    {
    case PROP_NOTES:
      WAKHAN_END_SIDE (object)->notes = g_value_get_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_end_side_constructed (GObject *object)
{
  WakhanEndSide *self = WAKHAN_END_SIDE (object);

  G_OBJECT_CLASS (wakhan_end_side_parent_class)->constructed (object);

  if (!self->notes)
    return;
  gtk_widget_set_parent (self->notes, GTK_WIDGET (self));
  g_signal_connect_object (self->notes, "notify::css-classes", G_CALLBACK (update_classes), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::css-classes", G_CALLBACK (update_classes), NULL);
}

static void
wakhan_end_side_class_init (WakhanEndSideClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = wakhan_end_side_constructed;
  object_class->dispose = wakhan_end_side_dispose;
  object_class->get_property = wakhan_end_side_get_property;
  object_class->set_property = wakhan_end_side_set_property;

  properties[PROP_NOTES] =
    g_param_spec_object ("notes", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_end_side_init (WakhanEndSide *self G_GNUC_UNUSED)
{
}

void
wakhan_end_side_set_editor (WakhanEndSide *self,
                            GtkWidget     *editor)
{
  g_return_if_fail (WAKHAN_IS_END_SIDE (self));
  g_return_if_fail (!editor || GTK_IS_WIDGET (editor));

  if (editor == self->editor)
    return;
  if (self->editor)
    gtk_widget_set_visible (self->editor, FALSE);
  self->editor = editor;
  if (editor && !gtk_widget_get_parent (editor))
    gtk_widget_set_parent (editor, GTK_WIDGET (self));
  gtk_widget_set_visible (self->notes, editor == NULL);
  if (editor)
    gtk_widget_set_visible (editor, TRUE);
  update_classes (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
