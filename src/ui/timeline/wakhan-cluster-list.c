/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-cluster-list.h"

#include "wakhan-event-pick.h"
#include "wakhan-event-rows.h"
#include "wakhan-one-stop.h"

#include <glib/gi18n-lib.h>

#define LEAST_DAYS 14.0

struct _WakhanClusterList
{
  GtkWidget parent_instance;

  WakhanSession *session;
  gint64         start; /* of their dates */
  gint64         end;
  GtkListView   *list;
  GtkLabel      *range;
  GtkLabel      *count;
  GtkWidget     *zoom;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (WakhanClusterList, wakhan_cluster_list, GTK_TYPE_WIDGET)

static void
row_activated_cb (WakhanClusterList *self,
                  guint              position)
{
  g_autoptr (WakhanEvent) event =
    g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);

  g_signal_emit (self, chosen_signal, 0);
  wakhan_session_set_selected_event (self->session, event);
}

static void
zoom_cb (WakhanClusterList *self)
{
  const double room = MAX ((self->end - self->start) * 0.25, LEAST_DAYS);

  g_signal_emit (self, chosen_signal, 0);
  wakhan_session_set_view (self->session, self->start - room, self->end + room);
}

static gboolean
wakhan_cluster_list_grab_focus (GtkWidget *widget)
{
  /* The popover that comes up has put it on the first row already, from where it would move on. */
  return gtk_widget_get_focus_child (widget) ||
         gtk_widget_child_focus (GTK_WIDGET (WAKHAN_CLUSTER_LIST (widget)->list),
                                 GTK_DIR_TAB_FORWARD);
}

static void
wakhan_cluster_list_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  g_clear_object (&WAKHAN_CLUSTER_LIST (object)->session);

  G_OBJECT_CLASS (wakhan_cluster_list_parent_class)->dispose (object);
}

static void
wakhan_cluster_list_class_init (WakhanClusterListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_cluster_list_dispose;
  widget_class->grab_focus = wakhan_cluster_list_grab_focus;
  chosen_signal = g_signal_new ("chosen", WAKHAN_TYPE_CLUSTER_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-cluster-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanClusterList, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanClusterList, range);
  gtk_widget_class_bind_template_child (widget_class, WakhanClusterList, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanClusterList, zoom);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_cb);
}

static void
wakhan_cluster_list_init (WakhanClusterList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
find_extent (WakhanClusterList *self,
             GListModel        *events)
{
  self->start = G_MAXINT64;
  self->end = G_MININT64;
  if (WAKHAN_IS_EVENT_PICK (events))
    {
      wakhan_event_pick_widen (WAKHAN_EVENT_PICK (events), &self->start, &self->end);
      return;
    }
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (WakhanEvent) event = g_list_model_get_item (events, i);

      wakhan_date_widen (wakhan_event_get_date (event), &self->start, &self->end);
    }
}

GtkWidget *
wakhan_cluster_list_new (WakhanSession *session,
                         GListModel    *events)
{
  WakhanClusterList             *self = g_object_new (WAKHAN_TYPE_CLUSTER_LIST, NULL);
  WakhanTimeline                *timeline = wakhan_session_get_timeline (session);
  g_autoptr (GtkListItemFactory) rows =
    wakhan_event_rows_new (GTK_ORIENTATION_HORIZONTAL, timeline, NULL);
  const guint                   n_events = g_list_model_get_n_items (events);
  g_autoptr (GtkSelectionModel) model =
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (events)));
  g_autoptr (WakhanEvent) first = g_list_model_get_item (events, 0);
  g_autoptr (WakhanEvent) last = g_list_model_get_item (events, n_events - 1);
  g_autofree char        *range = wakhan_event_dup_range (first, last);
  g_autofree char        *count =
    g_strdup_printf (ngettext ("%u event", "%u events", n_events), n_events);

  self->session = g_object_ref (session);
  find_extent (self, events);
  gtk_list_view_set_factory (self->list, rows);
  gtk_list_view_set_model (self->list, model);
  gtk_label_set_label (self->range, range);
  gtk_label_set_label (self->count, count);
  return GTK_WIDGET (self);
}
