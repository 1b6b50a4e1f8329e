/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-names.h"

#include "wakhan-group-words.h"
#include "wakhan-lane-name.h"
#include "wakhan-lane-places.h"
#include "wakhan-timeline-geometry.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define WIDTH 126.0
#define MOST_WIDTH 190.0
#define WHEEL 40.0 /* px a step */
#define NOWHERE G_MAXUINT

struct _WakhanLaneNames
{
  WakhanTimelineSurface parent_instance;

  GSignalGroup  *grouper_signals;
  GtkAdjustment *adjustment;
  GPtrArray     *names; /* WakhanLaneName, as the lanes; children */
  GArray        *places;
  guint          dragged; /* lane; or NOWHERE */
  guint          target;  /* where it would go */
};

G_DEFINE_FINAL_TYPE (WakhanLaneNames, wakhan_lane_names, WAKHAN_TYPE_TIMELINE_SURFACE)

static WakhanEventGrouper *
get_grouper (WakhanLaneNames *self)
{
  WakhanSession *session = wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));

  return session ? wakhan_session_get_grouper (session) : NULL;
}

static double
get_unit (WakhanLaneNames *self)
{
  return wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
}

static void
drop_names (WakhanLaneNames *self,
            guint            n_names) /* that stay */
{
  while (self->names->len > n_names)
    {
      gtk_widget_unparent (g_ptr_array_index (self->names, self->names->len - 1));
      g_ptr_array_set_size (self->names, self->names->len - 1);
    }
}

static void
update (WakhanLaneNames *self)
{
  WakhanEventGrouper *grouper = get_grouper (self);
  const guint         n_lanes = grouper ? wakhan_event_grouper_get_n_lanes (grouper) : 0;

  drop_names (self, n_lanes);
  for (guint i = 0; i < self->names->len; i++)
    wakhan_lane_name_update (g_ptr_array_index (self->names, i));
  while (self->names->len < n_lanes)
    {
      GtkWidget *name = wakhan_lane_name_new (grouper, self->names->len);

      gtk_widget_set_parent (name, GTK_WIDGET (self));
      g_ptr_array_add (self->names, name);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n_lanes > 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
wakhan_lane_names_session_changed (WakhanTimelineSurface *surface)
{
  WakhanLaneNames *self = WAKHAN_LANE_NAMES (surface);

  drop_names (self, 0); /* they belong to another grouper */
  g_signal_group_set_target (self->grouper_signals, get_grouper (self));
}

static void
wakhan_lane_names_changed (WakhanTimelineSurface *surface)
{
  update (WAKHAN_LANE_NAMES (surface));
}

/* Neither time nor notes change a name. */
static void
wakhan_lane_names_nothing_changed (WakhanTimelineSurface *surface G_GNUC_UNUSED)
{
}

static void
wakhan_lane_names_size_changed (WakhanTimelineSurface *surface)
{
  gtk_widget_queue_resize (GTK_WIDGET (surface));
}

static void
wakhan_lane_names_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size G_GNUC_UNUSED,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline G_GNUC_UNUSED,
                           int           *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MIN (WIDTH * get_unit (WAKHAN_LANE_NAMES (widget)), MOST_WIDTH);
}

static void
allocate_name (WakhanLaneNames       *self,
               GtkWidget             *name,
               const WakhanLanePlace *place,
               int                    width,
               int                    room)
{
  const double        offset = gtk_adjustment_get_value (self->adjustment);
  const GtkAllocation box = { 0, place->top - (int) offset, width, place->height };
  int                 least;

  gtk_widget_set_child_visible (name, box.y < room && box.y + box.height > 0);
  gtk_widget_measure (name, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (name, GTK_ORIENTATION_VERTICAL, MAX (width, least), NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (name, &box, -1);
}

static void
wakhan_lane_names_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline G_GNUC_UNUSED)
{
  WakhanLaneNames           *self = WAKHAN_LANE_NAMES (widget);
  const WakhanTimelineLayout lengths = { .unit = get_unit (self) };
  const int                  room =
    MAX (height - wakhan_timeline_geometry_get_length (&lengths, WAKHAN_TIMELINE_AXIS), 0);

  g_clear_pointer (&self->places, g_array_unref);
  if (!get_grouper (self))
    return;
  self->places = wakhan_lane_places_list (get_grouper (self), room, get_unit (self));
  g_signal_handlers_block_by_func (self->adjustment, gtk_widget_queue_allocate, self);
  gtk_adjustment_configure (self->adjustment, gtk_adjustment_get_value (self->adjustment), 0,
                            MAX (wakhan_lane_places_get_height (self->places), room), WHEEL, room,
                            room);
  g_signal_handlers_unblock_by_func (self->adjustment, gtk_widget_queue_allocate, self);
  for (guint i = 0; i < MIN (self->names->len, self->places->len); i++)
    allocate_name (self, g_ptr_array_index (self->names, i),
                   &g_array_index (self->places, WakhanLanePlace, i), width, room);
}

static void
append_line (WakhanLaneNames *self,
             GtkSnapshot     *snapshot,
             const char      *role,
             double           y,
             double           height)
{
  GdkRGBA color;

  wakhan_palette_get (wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)), role,
                      NULL, &color);
  gtk_snapshot_append_color (
    snapshot, &color,
    &GRAPHENE_RECT_INIT (0, y, gtk_widget_get_width (GTK_WIDGET (self)), height));
}

static void
wakhan_lane_names_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  WakhanLaneNames *self = WAKHAN_LANE_NAMES (widget);
  const double     offset = gtk_adjustment_get_value (self->adjustment);
  const double     room = gtk_adjustment_get_page_size (self->adjustment);

  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), room));
  for (guint i = 0; self->places && i < self->places->len; i++)
    {
      const WakhanLanePlace *place = &g_array_index (self->places, WakhanLanePlace, i);

      append_line (self, snapshot, "line", floor (place->top + place->height - offset) - 1, 1);
    }
  GTK_WIDGET_CLASS (wakhan_lane_names_parent_class)->snapshot (widget, snapshot);
  if (self->dragged != NOWHERE && self->target != self->dragged && self->places)
    {
      const WakhanLanePlace *place = &g_array_index (self->places, WakhanLanePlace, self->target);
      const int              y = place->top + (self->target > self->dragged ? place->height : 0);

      append_line (self, snapshot, "target", MAX (y - offset - 1, 0), 2);
    }
  gtk_snapshot_pop (snapshot);
  append_line (self, snapshot, "line", room, 1);
}

static guint
find_lane (WakhanLaneNames *self,
           double           y)
{
  const double at = y + gtk_adjustment_get_value (self->adjustment);
  guint        lane = 0;

  if (!self->places || self->places->len == 0)
    return NOWHERE;
  while (lane + 1 < self->places->len &&
         at >= g_array_index (self->places, WakhanLanePlace, lane + 1).top)
    lane++;
  return lane;
}

static void
drag_update_cb (WakhanLaneNames *self,
                double           dx G_GNUC_UNUSED,
                double           dy,
                GtkGestureDrag  *drag)
{
  double x;
  double y;

  if (!gtk_gesture_drag_get_start_point (drag, &x, &y) ||
      (self->dragged == NOWHERE && !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, 0, dy)))
    return;
  /* A claimed drag is no click on the name it began on. */
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->dragged == NOWHERE)
    self->dragged = find_lane (self, y);
  self->target = find_lane (self, y + dy);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
move (WakhanLaneNames *self,
      guint            lane,
      guint            to)
{
  WakhanSession   *session = wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  wakhan_event_grouper_move (get_grouper (self), lane, to);
  gtk_widget_grab_focus (g_ptr_array_index (self->names, to));
  wakhan_lane_names_show (self, to);
  name = wakhan_group_words_new (get_grouper (self), to);
  /* Translators: a lane was moved: “China, lane 2 of 7”. */
  words = g_strdup_printf (_ ("%s, lane %u of %u"), name, to + 1, self->names->len);
  g_signal_emit_by_name (session, "announce", words, FALSE);
}

static void
drag_end_cb (WakhanLaneNames *self)
{
  const guint lane = self->dragged;

  self->dragged = NOWHERE;
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (lane != NOWHERE && self->target != NOWHERE && self->target != lane &&
      self->target < self->names->len)
    move (self, lane, self->target);
}

static gboolean
scroll_cb (WakhanLaneNames          *self,
           double                    dx G_GNUC_UNUSED,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  const double step =
    gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE ? 1 : WHEEL;

  gtk_adjustment_set_value (self->adjustment,
                            gtk_adjustment_get_value (self->adjustment) + dy * step);
  return TRUE;
}

/* With the keyboard on a name: to the next one, or the lane along. */
static gboolean
step_cb (GtkWidget *widget,
         GVariant  *parameter,
         gpointer   data G_GNUC_UNUSED)
{
  WakhanLaneNames *self = WAKHAN_LANE_NAMES (widget);
  GtkWidget       *focus = gtk_widget_get_focus_child (widget);
  guint            lane;
  int              step;
  gboolean         moves;

  g_variant_get (parameter, "(ib)", &step, &moves);
  if (!focus || !g_ptr_array_find (self->names, focus, &lane))
    return FALSE;
  if (lane + step >= self->names->len) /* less than 0 is more than there are */
    {
      gtk_widget_error_bell (widget);
      return TRUE;
    }
  if (moves)
    {
      move (self, lane, lane + step);
      return TRUE;
    }
  wakhan_lane_names_show (self, lane + step);
  gtk_widget_set_child_visible (g_ptr_array_index (self->names, lane + step), TRUE);
  gtk_widget_grab_focus (g_ptr_array_index (self->names, lane + step));
  return TRUE;
}

static void
wakhan_lane_names_dispose (GObject *object)
{
  WakhanLaneNames *self = WAKHAN_LANE_NAMES (object);

  g_clear_object (&self->grouper_signals);
  g_clear_object (&self->adjustment);
  if (self->names)
    drop_names (self, 0);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_array_unref);

  G_OBJECT_CLASS (wakhan_lane_names_parent_class)->dispose (object);
}

static void
wakhan_lane_names_class_init (WakhanLaneNamesClass *klass)
{
  WakhanTimelineSurfaceClass *surface_class = WAKHAN_TIMELINE_SURFACE_CLASS (klass);
  GtkWidgetClass             *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_lane_names_dispose;
  surface_class->session_changed = wakhan_lane_names_session_changed;
  surface_class->study_changed = wakhan_lane_names_changed;
  surface_class->timeline_changed = wakhan_lane_names_changed;
  surface_class->view_changed = wakhan_lane_names_nothing_changed;
  surface_class->notes_changed = wakhan_lane_names_nothing_changed;
  surface_class->size_changed = wakhan_lane_names_size_changed;
  widget_class->measure = wakhan_lane_names_measure;
  widget_class->size_allocate = wakhan_lane_names_size_allocate;
  widget_class->snapshot = wakhan_lane_names_snapshot;

  gtk_widget_class_set_css_name (widget_class, "lanenames");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  for (int step = -1; step <= 1; step += 2)
    {
      const guint key = step < 0 ? GDK_KEY_Up : GDK_KEY_Down;

      gtk_widget_class_add_binding (widget_class, key, 0, step_cb, "(ib)", step, FALSE);
      gtk_widget_class_add_binding (widget_class, key, GDK_CONTROL_MASK, step_cb, "(ib)", step,
                                    TRUE);
    }
}

static void
wakhan_lane_names_init (WakhanLaneNames *self)
{
  static const char *const roles[] = { "line", "target", NULL };
  GtkEventController      *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->names = g_ptr_array_new ();
  self->dragged = NOWHERE;
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, WHEEL, 0, 0));
  g_signal_connect_object (self->adjustment, "value-changed",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
  wakhan_timeline_surface_add_roles (WAKHAN_TIMELINE_SURFACE (self), roles);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("timeline", "Lanes"), -1);
  self->grouper_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_GROUPER);
  g_signal_group_connect_swapped (self->grouper_signals, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

GtkAdjustment *
wakhan_lane_names_get_adjustment (WakhanLaneNames *self)
{
  g_return_val_if_fail (WAKHAN_IS_LANE_NAMES (self), NULL);

  return self->adjustment;
}

void
wakhan_lane_names_show (WakhanLaneNames *self,
                        guint            lane)
{
  const WakhanLanePlace *place;

  g_return_if_fail (WAKHAN_IS_LANE_NAMES (self));

  if (!self->places || lane >= self->places->len)
    return;
  place = &g_array_index (self->places, WakhanLanePlace, lane);
  gtk_adjustment_clamp_page (self->adjustment, place->top, place->top + place->height);
}
