/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-view.h"

#include "ui/timeline/wakhan-event-cluster.h"
#include "ui/timeline/wakhan-timeline-axis.h"
#include "ui/timeline/wakhan-timeline-disputes.h"
#include "ui/timeline/wakhan-timeline-input.h"
#include "ui/timeline/wakhan-timeline-labels.h"
#include "ui/timeline/wakhan-timeline-notes.h"
#include "ui/wakhan-compat.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PILL_HEIGHT 15

struct _WakhanTimelineView
{
  GtkWidget parent_instance;

  WakhanSession  *session;
  WakhanNotebook *notebook;
  gulong          notebook_handler;
  GSignalGroup   *signals;

  WakhanTimelineLabels *labels;
  GHashTable           *marks; /* by event */
  GPtrArray            *pills;
  GHashTable           *notes;
  WakhanTimelineLayout *layout; /* NULL: to be made anew */
  WakhanTimelineHere    here;
  gboolean              here_found;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanTimelineViewProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTimelineView, wakhan_timeline_view, GTK_TYPE_WIDGET)

static void
lay_out_anew (WakhanTimelineView *self)
{
  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  /* New marks are added while it is allocated: those around it must be so too, or they stay without an allocation. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_notes (WakhanTimelineView *self)
{
  g_clear_pointer (&self->notes, g_hash_table_unref);
  lay_out_anew (self);
}

static void
here_changed_cb (WakhanTimelineView *self)
{
  self->here_found = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drop_mark (WakhanTimelineView *self,
           GtkWidget          *mark)
{
  if (gtk_widget_has_focus (mark))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_unparent (mark);
}

static void
drop_marks (WakhanTimelineView *self)
{
  GHashTableIter iter;
  gpointer       mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, &mark))
    {
      drop_mark (self, mark);
      g_hash_table_iter_remove (&iter);
    }
  for (guint i = 0; i < self->pills->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->pills, i));
  g_ptr_array_set_size (self->pills, 0);
}

static void
forget_notebook (WakhanTimelineView *self)
{
  if (self->notebook)
    g_clear_signal_handler (&self->notebook_handler, self->notebook);
  g_clear_object (&self->notebook);
}

static void
notebook_changed_cb (WakhanTimelineView *self,
                     WakhanChange       *change)
{
  if (!wakhan_change_is_of_words (change))
    forget_notes (self);
}

static void
study_changed_cb (WakhanTimelineView *self)
{
  WakhanStudy *study = self->session ? wakhan_session_get_study (self->session) : NULL;

  drop_marks (self);
  wakhan_timeline_labels_forget (self->labels);
  forget_notebook (self);
  if (study && wakhan_study_get_notebook (study))
    {
      self->notebook = g_object_ref (wakhan_study_get_notebook (study));
      self->notebook_handler = g_signal_connect_swapped (self->notebook, "changed", G_CALLBACK (notebook_changed_cb), self);
    }
  here_changed_cb (self);
  forget_notes (self);
}

static void
selected_event_changed_cb (WakhanTimelineView *self)
{
  WakhanEvent *event = wakhan_session_get_selected_event (self->session);
  double       start;
  double       end;

  lay_out_anew (self);
  if (!event)
    return;

  wakhan_session_get_shown_view (self->session, &start, &end);
  if (wakhan_date_get_earliest_start (wakhan_event_get_date (event)) >= end ||
      wakhan_date_get_latest_end (wakhan_event_get_date (event)) <= start)
    {
      const double middle = wakhan_timeline_layout_get_middle_day (event);

      wakhan_session_set_view (self->session, middle - (end - start) / 2, middle + (end - start) / 2);
    }
}

static void
place_mark (WakhanTimelineView  *self,
            WakhanTimelinePlace *place,
            GHashTable          *old)
{
  GtkWidget          *mark = g_hash_table_lookup (old, place->event);
  WakhanTimelineNote *note = self->notes ? g_hash_table_lookup (self->notes, place->event) : NULL;

  if (mark)
    {
      g_hash_table_remove (old, place->event);
    }
  else
    {
      mark = wakhan_event_mark_new (self->session, place->event);
      gtk_widget_set_parent (mark, GTK_WIDGET (self));
    }
  g_hash_table_insert (self->marks, g_object_ref (place->event), mark);
  wakhan_event_mark_set_note (WAKHAN_EVENT_MARK (mark), note ? note->colour : NULL, note ? note->n_notes : 0);
  wakhan_event_mark_set_selected (WAKHAN_EVENT_MARK (mark),
                                  place->event == wakhan_session_get_selected_event (self->session));
}

static void
place_pills (WakhanTimelineView *self)
{
  GArray *clusters = self->layout->clusters;

  while (self->pills->len > clusters->len)
    {
      drop_mark (self, g_ptr_array_index (self->pills, self->pills->len - 1));
      g_ptr_array_set_size (self->pills, self->pills->len - 1);
    }
  while (self->pills->len < clusters->len)
    {
      GtkWidget *pill = wakhan_event_cluster_new (self->session);

      gtk_widget_set_parent (pill, GTK_WIDGET (self));
      g_ptr_array_add (self->pills, pill);
    }
  for (guint i = 0; i < clusters->len; i++)
    {
      const WakhanLaneCluster *cluster = &g_array_index (clusters, WakhanLaneCluster, i);

      wakhan_event_cluster_set_events (g_ptr_array_index (self->pills, i), cluster->n_events,
                                       wakhan_time_scale_to_day (&self->layout->scale, cluster->first),
                                       wakhan_time_scale_to_day (&self->layout->scale, cluster->last));
    }
}

static void
place_marks (WakhanTimelineView *self)
{
  g_autoptr (GHashTable) old = self->marks;
  GtkWidget             *selected;
  GHashTableIter         iter;
  gpointer               mark;

  self->marks = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  for (guint i = 0; i < self->layout->places->len; i++)
    place_mark (self, &g_array_index (self->layout->places, WakhanTimelinePlace, i), old);

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &mark))
    drop_mark (self, mark);
  place_pills (self);

  selected = g_hash_table_lookup (self->marks, wakhan_session_get_selected_event (self->session));
  if (selected && selected != gtk_widget_get_last_child (GTK_WIDGET (self)))
    gtk_widget_insert_before (selected, GTK_WIDGET (self), NULL);
}

static void
lay_out (WakhanTimelineView *self,
         int                 width,
         int                 height)
{
  WakhanStudy    *study = wakhan_session_get_study (self->session);
  WakhanTimeScale scale = { .width = width };

  wakhan_session_get_shown_view (self->session, &scale.start, &scale.end);
  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  if (!study || scale.end <= scale.start || width <= 0)
    return;

  if (!self->notes)
    self->notes = wakhan_timeline_notes_find (study);
  self->layout = wakhan_timeline_layout_new (wakhan_study_get_timeline (study), &scale, height,
                                             wakhan_session_get_selected_event (self->session),
                                             wakhan_timeline_labels_measure, self->labels);
  place_marks (self);
}

static void
allocate (WakhanTimelineView *self,
          GtkWidget          *child,
          double              x,
          double              y,
          double              width,
          double              height)
{
  const gboolean      mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const double        left = mirrored ? self->layout->scale.width - x - width : x;
  const GtkAllocation allocation = { round (left), round (y), ceil (width), ceil (height) };

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
wakhan_timeline_view_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline G_GNUC_UNUSED)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  if (!self->session)
    return;
  if (!self->layout || self->layout->scale.width != width || self->layout->height != height)
    lay_out (self, width, height);
  if (!self->layout)
    return;

  for (guint i = 0; i < self->layout->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (self->layout->places, WakhanTimelinePlace, i);
      GtkWidget           *mark = g_hash_table_lookup (self->marks, place->event);
      graphene_rect_t      box;
      WakhanEventMarkShape shape;
      double               label_width = 0;

      if (!mark)
        continue;
      if (place->item.lane < WAKHAN_LANE_REST)
        label_width = wakhan_timeline_labels_measure (place->event, place->item.cut, self->labels);
      wakhan_timeline_layout_get_mark (self->layout, place, label_width, &box, &shape);
      wakhan_event_mark_set_shape (WAKHAN_EVENT_MARK (mark), &shape);
      allocate (self, mark, box.origin.x, box.origin.y, box.size.width, box.size.height);
    }
  for (guint i = 0; i < self->pills->len; i++)
    {
      const WakhanLaneCluster *cluster = &g_array_index (self->layout->clusters, WakhanLaneCluster, i);

      allocate (self, g_ptr_array_index (self->pills, i),
                CLAMP (cluster->x - cluster->width / 2, 0, MAX (width - cluster->width, 0)),
                self->layout->rest_top + 2, cluster->width, PILL_HEIGHT);
    }
}

static void
wakhan_timeline_view_measure (GtkWidget     *widget G_GNUC_UNUSED,
                              GtkOrientation orientation,
                              int            for_size G_GNUC_UNUSED,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline G_GNUC_UNUSED,
                              int           *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 60 : WAKHAN_TIMELINE_AXIS + 16;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 600 : 190;
}

static void
wakhan_timeline_view_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);
  WakhanStudy        *study;
  GdkRGBA             ink;

  if (!self->session || !self->layout)
    return;

  if (!self->here_found)
    wakhan_timeline_here_find (&self->here, self->session);
  self->here_found = TRUE;

  study = wakhan_session_get_study (self->session);
  wakhan_timeline_axis_snapshot (widget, snapshot, self->layout, study ? wakhan_study_get_period (study) : NULL,
                                 &self->here);
  wakhan_widget_find_color (widget, "wakhan_ink", &ink);
  wakhan_timeline_disputes_snapshot (self->layout, snapshot, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL, &ink);
  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->snapshot (widget, snapshot);
}

static void
wakhan_timeline_view_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->css_changed (widget, change);

  if (self->labels)
    wakhan_timeline_labels_forget (self->labels);
  lay_out_anew (self);
}

static void
wakhan_timeline_view_system_setting_changed (GtkWidget       *widget,
                                             GtkSystemSetting setting)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->system_setting_changed (widget, setting);

  if (self->labels)
    wakhan_timeline_labels_forget (self->labels);
  lay_out_anew (self);
}

static void
wakhan_timeline_view_direction_changed (GtkWidget       *widget,
                                        GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->direction_changed (widget, previous);

  lay_out_anew (WAKHAN_TIMELINE_VIEW (widget));
}

static void
wakhan_timeline_view_dispose (GObject *object)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (object);
  GtkWidget          *child;

  forget_notebook (self);
  if (self->signals)
    g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->signals);
  g_clear_object (&self->session);
  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_pointer (&self->pills, g_ptr_array_unref);
  g_clear_pointer (&self->labels, wakhan_timeline_labels_free);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  g_clear_pointer (&self->here.days, g_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_timeline_view_parent_class)->dispose (object);
}

static void
wakhan_timeline_view_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((WakhanTimelineViewProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, wakhan_timeline_view_get_session (WAKHAN_TIMELINE_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_view_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((WakhanTimelineViewProperty) id)
    {
    case PROP_SESSION:
      wakhan_timeline_view_set_session (WAKHAN_TIMELINE_VIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_view_class_init (WakhanTimelineViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_timeline_view_dispose;
  object_class->get_property = wakhan_timeline_view_get_property;
  object_class->set_property = wakhan_timeline_view_set_property;
  widget_class->measure = wakhan_timeline_view_measure;
  widget_class->size_allocate = wakhan_timeline_view_size_allocate;
  widget_class->snapshot = wakhan_timeline_view_snapshot;
  widget_class->css_changed = wakhan_timeline_view_css_changed;
  widget_class->system_setting_changed = wakhan_timeline_view_system_setting_changed;
  widget_class->direction_changed = wakhan_timeline_view_direction_changed;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  wakhan_timeline_input_add_keys (widget_class);
}

static void
wakhan_timeline_view_init (WakhanTimelineView *self)
{
  GtkWidget *sample = g_object_new (GTK_TYPE_BOX, "css-name", "event", "visible", FALSE, NULL);

  self->marks = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->pills = g_ptr_array_new ();
  gtk_widget_add_css_class (sample, "event");
  gtk_widget_set_parent (sample, GTK_WIDGET (self));
  self->labels = wakhan_timeline_labels_new (sample);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  gtk_widget_add_css_class (GTK_WIDGET (self), "timeline");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Timeline"), -1);
  wakhan_timeline_input_add_pointer (GTK_WIDGET (self));

  self->signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->signals, "notify::study", G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::view-start", G_CALLBACK (lay_out_anew), self);
  g_signal_group_connect_swapped (self->signals, "notify::view-end", G_CALLBACK (lay_out_anew), self);
  g_signal_group_connect_swapped (self->signals, "notify::reading-offset", G_CALLBACK (here_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::visible-end", G_CALLBACK (here_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::selected-event", G_CALLBACK (selected_event_changed_cb), self);
}

GtkWidget *
wakhan_timeline_view_new (void)
{
  return g_object_new (WAKHAN_TYPE_TIMELINE_VIEW, NULL);
}

WakhanSession *
wakhan_timeline_view_get_session (WakhanTimelineView *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_VIEW (self), NULL);

  return self->session;
}

void
wakhan_timeline_view_set_session (WakhanTimelineView *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_VIEW (self));

  if (session == self->session)
    return;

  drop_marks (self);
  g_set_object (&self->session, session);
  g_signal_group_set_target (self->signals, session);
  study_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}
