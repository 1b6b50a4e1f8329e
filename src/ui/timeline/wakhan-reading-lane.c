/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-lane.h"

#include "wakhan-description.h"
#include "wakhan-event-category.h"
#include "wakhan-reading-picture.h"
#include "wakhan-timeline-animation.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* At the usual size of text. */
#define LANE 70.0
#define FREE 8.0 /* above and below the line */
#define REACH 5.0

struct _WakhanReadingLane
{
  WakhanTimelineSurface parent_instance;

  WakhanTimelineAnimation *animation;
  GtkWidget               *head; /* folds the lane */
  GtkWidget               *arrow;
  WakhanReadingPicture    *picture; /* NULL: to be made anew */
  gboolean                 is_shown;
  gboolean                 is_folded;
};

G_DEFINE_FINAL_TYPE (WakhanReadingLane, wakhan_reading_lane, WAKHAN_TYPE_TIMELINE_SURFACE)

static WakhanSession *
get_session (WakhanReadingLane *self)
{
  return wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));
}

static WakhanTimeline *
get_timeline (WakhanReadingLane *self)
{
  return get_session (self) ? wakhan_session_get_timeline (get_session (self)) : NULL;
}

static double
get_length (WakhanReadingLane *self,
            double             length)
{
  return length * wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
}

static const WakhanReadingOrder *
get_order (WakhanReadingLane *self)
{
  return wakhan_event_sieve_get_reading_order (wakhan_session_get_sieve (get_session (self)));
}

static WakhanReadingPicture *
get_picture (WakhanReadingLane *self)
{
  if (!self->picture)
    self->picture = wakhan_reading_picture_new (get_session (self));
  return self->picture;
}

static void
forget (WakhanReadingLane *self)
{
  g_clear_pointer (&self->picture, wakhan_reading_picture_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update (WakhanReadingLane *self)
{
  WakhanTimeline *timeline = get_timeline (self);
  gboolean        is_shown = FALSE;
  gboolean        is_folded = FALSE;

  if (timeline)
    g_object_get (get_session (self), "reading-order", &is_shown, "reading-order-folded",
                  &is_folded, NULL);
  self->is_shown = is_shown;
  self->is_folded = is_folded;
  gtk_widget_set_visible (GTK_WIDGET (self), is_shown);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                is_folded ? "pan-end-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_STATE_EXPANDED,
                               !is_folded, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  if (is_shown)
    {
      g_autofree char *words = wakhan_reading_lane_dup_words (self);

      wakhan_description_set (self->head, words);
    }
}

static void
fold_cb (WakhanReadingLane *self)
{
  g_object_set (get_session (self), "reading-order-folded", !self->is_folded, NULL);
}

static void
moved_cb (GtkWidget *widget)
{
  gtk_widget_queue_draw (widget);
}

static void
wakhan_reading_lane_view_changed (WakhanTimelineSurface *surface)
{
  WakhanTimeView view;

  wakhan_session_get_shown_view (wakhan_timeline_surface_get_session (surface), &view.start,
                                 &view.end);
  wakhan_timeline_animation_aim (WAKHAN_READING_LANE (surface)->animation, &view);
}

static void
wakhan_reading_lane_events_changed (WakhanTimelineSurface *surface)
{
  forget (WAKHAN_READING_LANE (surface));
  update (WAKHAN_READING_LANE (surface));
}

static void
wakhan_reading_lane_study_changed (WakhanTimelineSurface *surface)
{
  WakhanReadingLane *self = WAKHAN_READING_LANE (surface);

  wakhan_timeline_animation_forget (self->animation);
  wakhan_reading_lane_events_changed (surface);
  if (get_session (self))
    wakhan_reading_lane_view_changed (surface);
}

static void
wakhan_reading_lane_size_changed (WakhanTimelineSurface *surface)
{
  gtk_widget_queue_resize (GTK_WIDGET (surface));
}

static int
get_head_height (WakhanReadingLane *self)
{
  int height;

  gtk_widget_measure (self->head, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  return height;
}

static void
wakhan_reading_lane_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size G_GNUC_UNUSED,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline G_GNUC_UNUSED,
                             int           *natural_baseline G_GNUC_UNUSED)
{
  WakhanReadingLane *self = WAKHAN_READING_LANE (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural =
      get_head_height (self) + (self->is_folded ? 0 : (int) ceil (get_length (self, LANE)));
}

static void
wakhan_reading_lane_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height G_GNUC_UNUSED,
                                   int        baseline G_GNUC_UNUSED)
{
  WakhanReadingLane *self = WAKHAN_READING_LANE (widget);
  GtkAllocation      head = { 0, 0, 0, get_head_height (self) };

  gtk_widget_measure (self->head, GTK_ORIENTATION_HORIZONTAL, -1, &head.width, NULL, NULL, NULL);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    head.x = width - head.width;
  gtk_widget_size_allocate (self->head, &head, -1);
}

static gboolean
find_frame (WakhanReadingLane  *self,
            WakhanReadingFrame *frame)
{
  const WakhanTimeView view = wakhan_timeline_animation_get (self->animation);

  frame->scale =
    (WakhanTimeScale){ view.start, view.end, gtk_widget_get_width (GTK_WIDGET (self)) };
  frame->unit = wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
  frame->top = get_head_height (self) + get_length (self, FREE);
  frame->bottom = gtk_widget_get_height (GTK_WIDGET (self)) - get_length (self, FREE);
  return get_timeline (self) && !self->is_folded && view.start < view.end &&
         frame->top < frame->bottom;
}

static void
wakhan_reading_lane_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  WakhanReadingLane *self = WAKHAN_READING_LANE (widget);
  WakhanReadingFrame frame;
  cairo_t           *cr;

  GTK_WIDGET_CLASS (wakhan_reading_lane_parent_class)->snapshot (widget, snapshot);
  if (!find_frame (self, &frame))
    return;
  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, frame.scale.width, gtk_widget_get_height (widget)));
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, frame.scale.width, 0);
      cairo_scale (cr, -1, 1);
    }
  wakhan_reading_picture_draw (
    get_picture (self), cr, wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)),
    &frame);
  cairo_destroy (cr);
}

/* What is met at a point; %FALSE: nothing. @is_second: its later told end is nearer. */
static gboolean
find_leg (WakhanReadingLane *self,
          double             x,
          double             y,
          guint             *rank,
          gboolean          *is_second)
{
  WakhanReadingFrame frame;

  if (!find_frame (self, &frame))
    return FALSE;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = frame.scale.width - x;
  return wakhan_reading_picture_find_leg (get_picture (self), &frame, x, y,
                                          get_length (self, REACH), rank, is_second);
}

static WakhanEvent *
get_event (WakhanReadingLane *self,
           guint              rank)
{
  return wakhan_timeline_get_event (get_timeline (self),
                                    wakhan_reading_order_get (get_order (self), rank)->position);
}

static gboolean
query_tooltip_cb (WakhanReadingLane *self,
                  int                x,
                  int                y,
                  gboolean           is_keyboard,
                  GtkTooltip        *tooltip)
{
  guint            rank;
  gboolean         is_second;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *words = NULL;

  if (is_keyboard || !find_leg (self, x, y, &rank, &is_second))
    return FALSE;
  from = wakhan_timeline_dup_event_name (get_timeline (self), get_event (self, rank));
  to = wakhan_timeline_dup_event_name (get_timeline (self), get_event (self, rank + 1));
  /* Translators: two events that a text tells one after the other. */
  words = g_strdup_printf (C_ ("reading order", "%s\nthen: %s"), from, to);
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

static void
clicked_cb (WakhanReadingLane *self,
            int                n_presses G_GNUC_UNUSED,
            double             x,
            double             y)
{
  guint    rank;
  gboolean is_second;

  if (find_leg (self, x, y, &rank, &is_second))
    wakhan_session_set_selected_event (get_session (self),
                                       get_event (self, rank + (is_second ? 1 : 0)));
}

static void
wakhan_reading_lane_dispose (GObject *object)
{
  WakhanReadingLane *self = WAKHAN_READING_LANE (object);

  g_clear_pointer (&self->animation, wakhan_timeline_animation_free);
  g_clear_pointer (&self->picture, wakhan_reading_picture_free);

  G_OBJECT_CLASS (wakhan_reading_lane_parent_class)->dispose (object);
}

static void
wakhan_reading_lane_class_init (WakhanReadingLaneClass *klass)
{
  WakhanTimelineSurfaceClass *surface_class = WAKHAN_TIMELINE_SURFACE_CLASS (klass);
  GtkWidgetClass             *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_reading_lane_dispose;
  surface_class->study_changed = wakhan_reading_lane_study_changed;
  surface_class->timeline_changed = wakhan_reading_lane_events_changed;
  surface_class->view_changed = wakhan_reading_lane_view_changed;
  surface_class->notes_changed = wakhan_reading_lane_events_changed;
  surface_class->size_changed = wakhan_reading_lane_size_changed;
  widget_class->measure = wakhan_reading_lane_measure;
  widget_class->size_allocate = wakhan_reading_lane_size_allocate;
  widget_class->snapshot = wakhan_reading_lane_snapshot;

  gtk_widget_class_set_css_name (widget_class, "readinglane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
create_head (WakhanReadingLane *self)
{
  GtkWidget *head = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *name = gtk_label_new (C_ ("timeline", "Reading Order"));
  GtkWidget *hint = gtk_label_new (C_ ("reading order", "text runs down"));

  self->arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");
  gtk_widget_add_css_class (name, "name");
  gtk_widget_add_css_class (head, "flat");
  gtk_box_append (GTK_BOX (box), self->arrow);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), hint);
  gtk_button_set_child (GTK_BUTTON (head), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (head), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("timeline", "Reading Order"), -1);
  g_signal_connect_swapped (head, "clicked", G_CALLBACK (fold_cb), self);
  return head;
}

static void
wakhan_reading_lane_init (WakhanReadingLane *self)
{
  static const char *const roles[] = { "forward", "back", "selected", "marker", NULL };
  WakhanTimelineSurface   *surface = WAKHAN_TIMELINE_SURFACE (self);
  GSignalGroup            *signals = wakhan_timeline_surface_get_signals (surface);
  GtkGesture              *click = gtk_gesture_click_new ();

  self->animation = wakhan_timeline_animation_new (GTK_WIDGET (self), moved_cb);
  wakhan_timeline_surface_add_roles (surface, roles);
  for (guint i = 0; i < WAKHAN_N_EVENT_CATEGORIES; i++)
    wakhan_palette_add (wakhan_timeline_surface_get_palette (surface), "category",
                        wakhan_event_category_get (i)->css_class);
  self->head = create_head (self);
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("timeline", "Reading Order"), -1);
  g_signal_group_connect_swapped (signals, "notify::reading-order", G_CALLBACK (update), self);
  g_signal_group_connect_swapped (signals, "notify::reading-order-folded", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (signals, "notify::reading-offset",
                                  G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_group_connect_swapped (signals, "notify::selected-event",
                                  G_CALLBACK (gtk_widget_queue_draw), self);
}

char *
wakhan_reading_lane_dup_words (WakhanReadingLane *self)
{
  g_return_val_if_fail (WAKHAN_IS_READING_LANE (self), NULL);

  return get_timeline (self) ? wakhan_reading_picture_dup_words (get_picture (self))
                             : g_strdup ("");
}
