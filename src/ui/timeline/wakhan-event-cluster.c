/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-cluster.h"

#include "wakhan-cluster-list.h"
#include "wakhan-compat.h"
#include "wakhan-digits.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PILL_TOP 2.0
#define PILL_HEIGHT 16.0

struct _WakhanEventCluster
{
  WakhanTimelineButton parent_instance;

  GtkWidget   *popover; /* NULL until it is opened */
  double       unit;
  guint        number;
  guint        n_events;
  guint        n_passing;
  WakhanEvent *first;
  WakhanEvent *last;
};

G_DEFINE_FINAL_TYPE (WakhanEventCluster, wakhan_event_cluster, WAKHAN_TYPE_TIMELINE_BUTTON)

/* While some pass the filter the others are not what is looked for. */
static guint
get_shown_number (WakhanEventCluster *self)
{
  return self->n_passing > 0 ? self->n_passing : self->n_events;
}

/* It is less high than what the pointer meets. */
static void
append_pill (WakhanEventCluster *self,
             GtkSnapshot        *snapshot)
{
  GtkWidget     *widget = GTK_WIDGET (self);
  WakhanPalette *palette =
    wakhan_timeline_button_get_palette (WAKHAN_TIMELINE_BUTTON (self));
  const gboolean hovered =
    (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT) != 0;
  const graphene_rect_t box = GRAPHENE_RECT_INIT (
    0, PILL_TOP * self->unit, gtk_widget_get_width (widget), PILL_HEIGHT * self->unit);
  GskRoundedRect pill;
  GdkRGBA        ground;
  GdkRGBA        line;

  wakhan_palette_get (palette, hovered ? "hovered-pill" : "pill", NULL, &ground);
  wakhan_palette_get (palette, "pill-line", NULL, &line);
  gsk_rounded_rect_init_from_rect (&pill, &box, box.size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, &ground, &box);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &pill, (float[4]){ 1, 1, 1, 1 },
                              (GdkRGBA[4]){ line, line, line, line });
}

static void
wakhan_event_cluster_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  WakhanEventCluster *self = WAKHAN_EVENT_CLUSTER (widget);
  g_autofree char    *number = wakhan_digits_new (get_shown_number (self));
  g_autofree char    *text =
    g_strconcat ("\342\200\216+", number, NULL); /* left to right: the plus comes first */
  PangoLayout *label = wakhan_timeline_button_get_label (WAKHAN_TIMELINE_BUTTON (self));
  GdkRGBA      color;
  int          width;
  int          height;

  if (!label)
    {
      label = gtk_widget_create_pango_layout (widget, NULL);
      wakhan_timeline_button_take_label (WAKHAN_TIMELINE_BUTTON (self), label);
    }
  pango_layout_set_text (label, text, -1);
  pango_layout_get_pixel_size (label, &width, &height);
  wakhan_widget_get_color (widget, &color);

  append_pill (self, snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT ((gtk_widget_get_width (widget) - width) / 2,
                          round (PILL_TOP * self->unit + (PILL_HEIGHT * self->unit - height) / 2)));
  gtk_snapshot_append_layout (snapshot, label, &color);
}

static void
wakhan_event_cluster_state_flags_changed (GtkWidget    *widget,
                                          GtkStateFlags before)
{
  GTK_WIDGET_CLASS (wakhan_event_cluster_parent_class)->state_flags_changed (widget, before);

  gtk_widget_queue_draw (widget);
}

static void
wakhan_event_cluster_size_allocate (GtkWidget *widget,
                                    int        width G_GNUC_UNUSED,
                                    int        height G_GNUC_UNUSED,
                                    int        baseline G_GNUC_UNUSED)
{
  WakhanEventCluster *self = WAKHAN_EVENT_CLUSTER (widget);

  if (self->popover)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
wakhan_event_cluster_activate (WakhanTimelineButton *button)
{
  gtk_widget_activate_action (GTK_WIDGET (button), "timeline.list-cluster", "u",
                              WAKHAN_EVENT_CLUSTER (button)->number);
}

static void
set_expanded (WakhanEventCluster *self,
              gboolean            expanded)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
}

static void
closed_cb (WakhanEventCluster *self)
{
  set_expanded (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
wakhan_event_cluster_dispose (GObject *object)
{
  WakhanEventCluster *self = WAKHAN_EVENT_CLUSTER (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->first);
  g_clear_object (&self->last);

  G_OBJECT_CLASS (wakhan_event_cluster_parent_class)->dispose (object);
}

static void
wakhan_event_cluster_class_init (WakhanEventClusterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_cluster_dispose;
  widget_class->size_allocate = wakhan_event_cluster_size_allocate;
  widget_class->snapshot = wakhan_event_cluster_snapshot;
  widget_class->state_flags_changed = wakhan_event_cluster_state_flags_changed;
  WAKHAN_TIMELINE_BUTTON_CLASS (klass)->activate = wakhan_event_cluster_activate;

  gtk_widget_class_set_css_name (widget_class, "cluster");
}

static void
wakhan_event_cluster_init (WakhanEventCluster *self)
{
  self->unit = 1;
  gtk_widget_add_css_class (GTK_WIDGET (self), "cluster");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  -1);
  set_expanded (self, FALSE);
}

GtkWidget *
wakhan_event_cluster_new (WakhanSession *session,
                          guint          number,
                          WakhanPalette *palette)
{
  WakhanEventCluster *self = g_object_new (WAKHAN_TYPE_EVENT_CLUSTER, NULL);

  wakhan_timeline_button_set_up (WAKHAN_TIMELINE_BUTTON (self), session, palette);
  self->number = number;
  return GTK_WIDGET (self);
}

void
wakhan_event_cluster_set_unit (WakhanEventCluster *self,
                               double              unit)
{
  g_return_if_fail (WAKHAN_IS_EVENT_CLUSTER (self));

  if (self->unit == unit)
    return;
  self->unit = unit;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static char *
dup_name (WakhanEventCluster *self,
          const char         *range)
{
  const guint n_events = self->n_events;

  if (self->n_passing < n_events)
    /* Translators: how many events of a group pass the filter, how many there are, and the dates of
     * the first and the last: “3 of 17 events, July 2021 – 3 September 2021”. */
    return g_strdup_printf (ngettext ("%u of %u event, %s", "%u of %u events, %s", n_events),
                            self->n_passing, n_events, range);
  /* Translators: how many events, and the dates of the first and the last: “17 events, July 2021 –
   * 3 September 2021”. */
  return g_strdup_printf (ngettext ("%u event, %s", "%u events, %s", n_events), n_events, range);
}

void
wakhan_event_cluster_set_events (WakhanEventCluster *self,
                                 guint               n_events,
                                 guint               n_passing,
                                 WakhanEvent        *first,
                                 WakhanEvent        *last)
{
  g_autofree char *range = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (WAKHAN_IS_EVENT_CLUSTER (self));

  if (n_events == self->n_events && n_passing == self->n_passing && first == self->first &&
      last == self->last)
    return;

  self->n_events = n_events;
  self->n_passing = n_passing;
  g_set_object (&self->first, first);
  g_set_object (&self->last, last);
  range = wakhan_event_dup_range (first, last);
  name = dup_name (self, range);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self), name, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
wakhan_event_cluster_show (WakhanEventCluster *self,
                           GListModel         *events)
{
  GtkWidget *list;

  g_return_if_fail (WAKHAN_IS_EVENT_CLUSTER (self));

  list = wakhan_cluster_list_new (
    wakhan_timeline_button_get_session (WAKHAN_TIMELINE_BUTTON (self)), events);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover =
    g_object_new (GTK_TYPE_POPOVER, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_popover_set_child (GTK_POPOVER (self->popover), list);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Events of This Group"), -1);
  g_signal_connect_object (list, "chosen", G_CALLBACK (gtk_popover_popdown), self->popover,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  set_expanded (self, TRUE);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_widget_grab_focus (list);
}
