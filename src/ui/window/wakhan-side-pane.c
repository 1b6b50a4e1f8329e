/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-side-pane.h"

struct _WakhanSidePane
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GtkWidget     *notes;
  GtkWidget     *review;
};

typedef enum
{
  PROP_NOTES = 1,
  PROP_REVIEW,
  PROP_SESSION,
  N_PROPS
} WakhanSidePaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanSidePane, wakhan_side_pane, GTK_TYPE_WIDGET)

static GtkWidget *
get_shown (WakhanSidePane *self)
{
  return gtk_widget_get_visible (self->review) ? self->review : self->notes;
}

/* GTK tells of classes also where they stay the same. */
static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    is_set)
{
  if (gtk_widget_has_css_class (widget, name) == is_set)
    return;
  if (is_set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
update_checking (WakhanSidePane *self)
{
  set_class (GTK_WIDGET (self), "checking",
             gtk_widget_has_css_class (get_shown (self), "checking"));
}

static void
update_sheet (WakhanSidePane *self)
{
  const gboolean is_sheet = gtk_widget_has_css_class (GTK_WIDGET (self), "sheet");

  set_class (self->notes, "sheet", is_sheet);
  set_class (self->review, "sheet", is_sheet);
}

static void
review_changed_cb (WakhanSidePane *self)
{
  const gboolean is_reviewing = self->session && wakhan_session_get_review (self->session);

  gtk_widget_set_visible (self->review, is_reviewing);
  gtk_widget_set_visible (self->notes, !is_reviewing);
  update_checking (self);
}

static void
enter_action_cb (GtkWidget  *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant   *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (get_shown (WAKHAN_SIDE_PANE (widget)), "pane.enter", NULL);
}

static void
wakhan_side_pane_constructed (GObject *object)
{
  WakhanSidePane *self = WAKHAN_SIDE_PANE (object);
  GtkWidget      *panes[] = { self->notes, self->review };

  G_OBJECT_CLASS (wakhan_side_pane_parent_class)->constructed (object);

  for (gsize i = 0; i < G_N_ELEMENTS (panes); i++)
    {
      gtk_widget_set_parent (panes[i], GTK_WIDGET (self));
      g_signal_connect_object (panes[i], "notify::css-classes", G_CALLBACK (update_checking), self,
                               G_CONNECT_SWAPPED);
    }
  g_signal_connect (self, "notify::css-classes", G_CALLBACK (update_sheet), NULL);
  review_changed_cb (self);
}

static void
wakhan_side_pane_dispose (GObject *object)
{
  WakhanSidePane *self = WAKHAN_SIDE_PANE (object);

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  if (self->notes)
    gtk_widget_unparent (self->notes);
  if (self->review)
    gtk_widget_unparent (self->review);
  self->notes = self->review = NULL;

  G_OBJECT_CLASS (wakhan_side_pane_parent_class)->dispose (object);
}

static void
wakhan_side_pane_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  WakhanSidePane *self = WAKHAN_SIDE_PANE (object);

  switch ((WakhanSidePaneProperty) id)
    {
    case PROP_NOTES:
      g_value_set_object (value, self->notes);
      break;
    case PROP_REVIEW:
      g_value_set_object (value, self->review);
      break;
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_side_pane_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  WakhanSidePane *self = WAKHAN_SIDE_PANE (object);

  switch ((WakhanSidePaneProperty) id)
    {
    case PROP_NOTES:
      self->notes = g_value_get_object (value);
      break;
    case PROP_REVIEW:
      self->review = g_value_get_object (value);
      break;
    case PROP_SESSION:
      if (!g_set_object (&self->session, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->session_signals, self->session);
      g_object_set (self->notes, "session", self->session, NULL);
      g_object_set (self->review, "session", self->session, NULL);
      review_changed_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_side_pane_class_init (WakhanSidePaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = wakhan_side_pane_constructed;
  object_class->dispose = wakhan_side_pane_dispose;
  object_class->get_property = wakhan_side_pane_get_property;
  object_class->set_property = wakhan_side_pane_set_property;

  properties[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, GTK_TYPE_WIDGET, once);
  properties[PROP_REVIEW] = g_param_spec_object ("review", NULL, NULL, GTK_TYPE_WIDGET, once);
  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
}

static void
wakhan_side_pane_init (WakhanSidePane *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::review",
                                  G_CALLBACK (review_changed_cb), self);
}
