/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-end-side.h"

#include "wakhan-review-pane.h"

struct _WakhanEndSide
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GtkWidget     *notes;
  GtkWidget     *review; /* NULL until there is something to review */
  GtkWidget     *editor; /* NULL: one of the two is shown */
};

typedef enum
{
  PROP_NOTES = 1,
  PROP_SESSION,
  N_PROPS
} WakhanEndSideProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanEndSide, wakhan_end_side, GTK_TYPE_WIDGET)

static GtkWidget *
get_shown (WakhanEndSide *self)
{
  if (self->editor)
    return self->editor;
  return self->session && wakhan_session_get_review (self->session) ? self->review : self->notes;
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
  GtkWidget     *shown = get_shown (self);
  const gboolean is_sheet = gtk_widget_has_css_class (GTK_WIDGET (self), "sheet");

  set_class (GTK_WIDGET (self), "editing", shown == self->editor);
  set_class (GTK_WIDGET (self), "reviewing", shown == self->review);
  set_class (GTK_WIDGET (self), "checking",
             shown != self->editor && gtk_widget_has_css_class (shown, "checking"));
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child;
       child = gtk_widget_get_next_sibling (child))
    set_class (child, "sheet", is_sheet);
}

static void
update_shown (WakhanEndSide *self)
{
  GtkWidget *shown = get_shown (self);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, child == shown);
  update_classes (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
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

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  self->editor = NULL;
  self->notes = NULL;
  self->review = NULL;
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
  WakhanEndSide *self = WAKHAN_END_SIDE (object);

  switch ((WakhanEndSideProperty) id)
    {
    case PROP_NOTES:
      g_value_set_object (value, self->notes);
      break;
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
add_pane (WakhanEndSide *self,
          GtkWidget     *pane)
{
  if (!pane)
    return;
  gtk_widget_set_parent (pane, GTK_WIDGET (self));
  g_signal_connect_object (pane, "notify::css-classes", G_CALLBACK (update_classes), self,
                           G_CONNECT_SWAPPED);
}

/* Few texts are reviewed: no window is later for it. */
static void
review_changed_cb (WakhanEndSide *self)
{
  const gboolean is_first =
    !self->review && self->session && wakhan_session_get_review (self->session);

  if (is_first)
    {
      self->review = g_object_new (WAKHAN_TYPE_REVIEW_PANE, NULL);
      add_pane (self, self->review);
    }
  update_shown (self);
  if (is_first)
    g_object_set (self->review, "session", self->session, NULL);
}

/* The panes that stay get it; the editor, which comes and goes, is made with its own. */
static void
set_session (WakhanEndSide *self,
             WakhanSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  if (self->notes)
    g_object_set (self->notes, "session", session, NULL);
  if (self->review)
    g_object_set (self->review, "session", session, NULL);
  review_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
wakhan_end_side_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  WakhanEndSide *self = WAKHAN_END_SIDE (object);

  switch ((WakhanEndSideProperty) id)
    {
    case PROP_NOTES:
      self->notes = g_value_get_object (value);
      break;
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
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

  add_pane (self, self->notes);
  g_signal_connect (self, "notify::css-classes", G_CALLBACK (update_classes), NULL);
  update_shown (self);
}

static void
wakhan_end_side_class_init (WakhanEndSideClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = wakhan_end_side_constructed;
  object_class->dispose = wakhan_end_side_dispose;
  object_class->get_property = wakhan_end_side_get_property;
  object_class->set_property = wakhan_end_side_set_property;

  properties[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, GTK_TYPE_WIDGET, once);
  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_end_side_init (WakhanEndSide *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::review",
                                  G_CALLBACK (review_changed_cb), self);
}

void
wakhan_end_side_set_editor (WakhanEndSide *self,
                            GtkWidget     *editor)
{
  g_return_if_fail (WAKHAN_IS_END_SIDE (self));
  g_return_if_fail (!editor || GTK_IS_WIDGET (editor));

  if (editor == self->editor)
    return;
  self->editor = editor;
  if (editor && !gtk_widget_get_parent (editor))
    gtk_widget_set_parent (editor, GTK_WIDGET (self));
  update_shown (self);
}
