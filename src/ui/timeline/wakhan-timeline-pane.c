/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-pane.h"

#include "ui/timeline/wakhan-event-detail.h"
#include "ui/timeline/wakhan-timeline-strip.h"
#include "ui/timeline/wakhan-timeline-tools.h"
#include "ui/timeline/wakhan-timeline-view.h"
#include "ui/wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanTimelinePane
{
  GtkWidget parent_instance;

  WakhanSession      *session;
  WakhanEventDetail  *detail;
  WakhanTimelineView *view;
  GtkWidget          *main;
  GtkWidget          *tools;
  GtkWidget          *strip;
  GtkWidget          *fold;
  gboolean            narrow;
  gboolean            folded;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_NARROW,
  PROP_FOLDED,
  N_PROPS
} WakhanTimelinePaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTimelinePane, wakhan_timeline_pane, GTK_TYPE_WIDGET)

static void
update (WakhanTimelinePane *self)
{
  const gboolean is_line = self->narrow || self->folded;
  const char    *name = self->folded ? _ ("Unfold Timeline") : _ ("Fold Timeline");

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  is_line ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  wakhan_event_detail_set_compact (self->detail, is_line);
  gtk_widget_set_visible (self->fold, is_line);
  gtk_widget_set_visible (self->tools, !is_line);
  gtk_widget_set_visible (self->main, !self->folded);
  gtk_button_set_icon_name (GTK_BUTTON (self->fold), self->folded ? "pan-up-symbolic" : "pan-down-symbolic");
  wakhan_tooltip_set (self->fold, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
set_narrow (WakhanTimelinePane *self,
            gboolean            narrow)
{
  if (self->narrow == !!narrow)
    return;
  self->narrow = !!narrow;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
fold_cb (WakhanTimelinePane *self)
{
  wakhan_timeline_pane_set_folded (self, !self->folded);
}

static void
wakhan_timeline_pane_dispose (GObject *object)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (object);
  GtkWidget          *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_timeline_pane_parent_class)->dispose (object);
}

static void
wakhan_timeline_pane_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (object);

  switch ((WakhanTimelinePaneProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_pane_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (object);

  switch ((WakhanTimelinePaneProperty) id)
    {
    case PROP_SESSION:
      wakhan_timeline_pane_set_session (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_FOLDED:
      wakhan_timeline_pane_set_folded (self, g_value_get_boolean (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_pane_class_init (WakhanTimelinePaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = wakhan_timeline_pane_dispose;
  object_class->get_property = wakhan_timeline_pane_get_property;
  object_class->set_property = wakhan_timeline_pane_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
wakhan_timeline_pane_init (WakhanTimelinePane *self)
{
  self->detail = g_object_new (WAKHAN_TYPE_EVENT_DETAIL, NULL);
  self->view = WAKHAN_TIMELINE_VIEW (wakhan_timeline_view_new ());
  self->main = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Timeline"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Events"), -1);
  gtk_widget_set_hexpand (self->main, TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->view), TRUE);
  self->tools = wakhan_timeline_tools_new ();
  gtk_box_append (GTK_BOX (self->main), self->tools);
  gtk_box_append (GTK_BOX (self->main), GTK_WIDGET (self->view));
  self->strip = wakhan_timeline_strip_new ();
  gtk_box_append (GTK_BOX (self->main), self->strip);
  gtk_widget_set_parent (GTK_WIDGET (self->detail), GTK_WIDGET (self));
  gtk_widget_set_parent (self->main, GTK_WIDGET (self));
  self->fold = gtk_button_new ();
  gtk_widget_add_css_class (self->fold, "flat");
  gtk_widget_set_valign (self->fold, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->fold, "clicked", G_CALLBACK (fold_cb), self);
  wakhan_event_detail_set_end (self->detail, self->fold);
  update (self);
}

void
wakhan_timeline_pane_set_session (WakhanTimelinePane *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_PANE (self));

  if (!g_set_object (&self->session, session))
    return;
  wakhan_event_detail_set_session (self->detail, session);
  wakhan_timeline_tools_set_session (WAKHAN_TIMELINE_TOOLS (self->tools), session);
  wakhan_timeline_view_set_session (self->view, session);
  wakhan_timeline_strip_set_session (WAKHAN_TIMELINE_STRIP (self->strip), session);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

gboolean
wakhan_timeline_pane_get_folded (WakhanTimelinePane *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_PANE (self), FALSE);

  return self->folded;
}

void
wakhan_timeline_pane_set_folded (WakhanTimelinePane *self,
                                 gboolean            folded)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_PANE (self));

  if (self->folded == !!folded)
    return;
  self->folded = !!folded;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}
