/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-scroll-goal.h"

#define FIRST_PAUSE (G_USEC_PER_SEC / 30)
#define LONGEST_PAUSE (G_USEC_PER_SEC / 2)

struct _WakhanScrollGoal
{
  GObject parent_instance;

  GtkTextView *view; /* borrowed: it owns the goal */
  GtkTextMark *mark;
  double       align;
  guint        tick;
  guint        idle;
  gint64       next_try; /* of the frame clock, as is the pause */
  gint64       pause;
  gboolean     is_pending;
  gboolean     is_under_way;

  GSignalGroup *clock_signals;
  gboolean      is_laid_out; /* a frame that is not drawn yet; it may be held up there for long */
  gboolean      is_due;      /* the idle source, when it is drawn */

  gboolean is_allocating;
  gboolean is_unmeasured; /* what came into view */
};

G_DEFINE_FINAL_TYPE (WakhanScrollGoal, wakhan_scroll_goal, G_TYPE_OBJECT)

static void
stop_sources (WakhanScrollGoal *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick);
  self->tick = 0;
  g_clear_handle_id (&self->idle, g_source_remove);
  self->is_due = FALSE;
}

static void
wakhan_scroll_goal_dispose (GObject *object)
{
  WakhanScrollGoal *self = WAKHAN_SCROLL_GOAL (object);

  stop_sources (self);
  g_clear_object (&self->clock_signals);

  G_OBJECT_CLASS (wakhan_scroll_goal_parent_class)->dispose (object);
}

static void
wakhan_scroll_goal_class_init (WakhanScrollGoalClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_scroll_goal_dispose;
}

/* What became another size or was scrolled is measured when the view gets its size again, and not
 * while it is drawn: its scrollbar would have none any more. */
static void
measure_before_drawing (WakhanScrollGoal *self)
{
  self->is_unmeasured = TRUE;
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self->view));
}

/* A change of tags at the goal makes the view lay out and carry out the scroll it
 * has noted down. */
static void
scroll (WakhanScrollGoal *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextTag    *tag =
    gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "scroll-goal");
  GtkTextIter start;
  GtkTextIter end;

  if (!tag)
    tag = gtk_text_buffer_create_tag (buffer, "scroll-goal", "pixels-below-lines-set", FALSE, NULL);
  gtk_text_view_scroll_to_mark (self->view, self->mark, 0, TRUE, 0, self->align);
  gtk_text_buffer_get_iter_at_mark (buffer, &start, self->mark);
  end = start;
  if (!gtk_text_iter_forward_char (&end) && !gtk_text_iter_backward_char (&start))
    return;
  gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
  gtk_text_buffer_remove_tag (buffer, tag, &start, &end);
  measure_before_drawing (self);
}

static void
locate (WakhanScrollGoal *self,
        GtkTextMark      *mark,
        GdkRectangle     *place,
        GdkRectangle     *visible)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_mark (gtk_text_view_get_buffer (self->view), &iter, mark);
  gtk_text_view_get_iter_location (self->view, &iter, place);
  gtk_text_view_get_visible_rect (self->view, visible);
}

gboolean
wakhan_scroll_goal_shows (WakhanScrollGoal *self,
                          GtkTextMark      *mark)
{
  GdkRectangle visible;
  GdkRectangle place;

  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (self), FALSE);

  locate (self, mark, &place, &visible);
  return place.y >= visible.y && place.y + place.height <= visible.y + visible.height;
}

/* Not as soon as it is in view: GTK scrolls there by and by. */
static gboolean
is_met (WakhanScrollGoal *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
  GdkRectangle   visible;
  GdkRectangle   place;
  double         value;

  locate (self, self->mark, &place, &visible);
  value = place.y - self->align * (visible.height - place.height);
  value = MIN (value, gtk_adjustment_get_upper (adjustment) - visible.height);
  return fabs (visible.y - MAX (value, 0)) <= place.height / 2.0;
}

/* The pauses are for the view: it measures the text between frames, and where each frame draws anew
 * on a slow machine nothing would be left to measure in, and the goal never come into view. */
static gboolean
tick_cb (GtkWidget     *widget G_GNUC_UNUSED,
         GdkFrameClock *clock,
         gpointer       data)
{
  WakhanScrollGoal *self = data;
  const gint64      now = gdk_frame_clock_get_frame_time (clock);

  if (now < self->next_try || wakhan_scroll_goal_shows (self, self->mark))
    return G_SOURCE_CONTINUE;
  scroll (self);
  self->next_try = now + self->pause;
  self->pause = MIN (2 * self->pause, LONGEST_PAUSE);
  return G_SOURCE_CONTINUE;
}

static void
let_go (WakhanScrollGoal *self)
{
  self->is_pending = FALSE;
  stop_sources (self);
}

/* While a scroll is under way GTK leaves the adjustment with the height that the view had before,
 * and would not come further down than that allows. */
static void
tell_height (WakhanScrollGoal *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
  const int      height = gtk_widget_get_height (GTK_WIDGET (self->view));

  if (adjustment && gtk_adjustment_get_page_size (adjustment) > height)
    gtk_adjustment_set_page_size (adjustment, height);
}

static gboolean
idle_cb (gpointer data)
{
  WakhanScrollGoal *self = data;

  self->idle = 0;
  self->is_due = self->is_laid_out;
  if (self->is_due || gtk_widget_get_height (GTK_WIDGET (self->view)) == 0)
    return G_SOURCE_REMOVE;
  tell_height (self);
  scroll (self);
  let_go (self);
  return G_SOURCE_REMOVE;
}

static void
layout_cb (WakhanScrollGoal *self)
{
  self->is_laid_out = TRUE;
}

static void
after_paint_cb (WakhanScrollGoal *self)
{
  self->is_laid_out = FALSE;
  if (self->is_due && !self->idle)
    self->idle = g_idle_add_full (G_PRIORITY_LOW, idle_cb, self, NULL);
  self->is_due = FALSE;
}

static void
wakhan_scroll_goal_init (WakhanScrollGoal *self)
{
  self->clock_signals = g_signal_group_new (GDK_TYPE_FRAME_CLOCK);
  g_signal_group_connect_swapped (self->clock_signals, "layout", G_CALLBACK (layout_cb), self);
  g_signal_group_connect_swapped (self->clock_signals, "after-paint", G_CALLBACK (after_paint_cb),
                                  self);
}

static void
vadjustment_changed_cb (WakhanScrollGoal *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));

  if (adjustment)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (measure_before_drawing),
                             self, G_CONNECT_SWAPPED);
}

static void
realize_cb (WakhanScrollGoal *self)
{
  self->is_laid_out = FALSE;
  g_signal_group_set_target (self->clock_signals,
                             gtk_widget_get_frame_clock (GTK_WIDGET (self->view)));
}

WakhanScrollGoal *
wakhan_scroll_goal_new (GtkTextView *view)
{
  WakhanScrollGoal *self = g_object_new (WAKHAN_TYPE_SCROLL_GOAL, NULL);

  self->view = view;
  g_signal_connect_object (view, "realize", G_CALLBACK (realize_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "map", G_CALLBACK (measure_before_drawing), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::vadjustment", G_CALLBACK (vadjustment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

static void
begin (WakhanScrollGoal *self)
{
  self->is_pending = TRUE;
  self->next_try = 0;
  self->pause = FIRST_PAUSE;
  stop_sources (self);
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->view), tick_cb, self, NULL);
}

void
wakhan_scroll_goal_set (WakhanScrollGoal *self,
                        guint             offset,
                        double            align)
{
  GtkTextBuffer *buffer;
  GtkTextIter    iter;

  g_return_if_fail (WAKHAN_IS_SCROLL_GOAL (self));

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, offset);
  if (self->mark && !gtk_text_mark_get_deleted (self->mark) &&
      gtk_text_mark_get_buffer (self->mark) == buffer)
    gtk_text_buffer_move_mark (buffer, self->mark, &iter);
  else
    self->mark = gtk_text_buffer_create_mark (buffer, NULL, &iter, TRUE);
  self->align = align;
  self->is_under_way = TRUE;
  begin (self);
  if (gtk_widget_get_height (GTK_WIDGET (self->view)) > 0)
    {
      scroll (self);
      self->idle = g_idle_add_full (G_PRIORITY_LOW, idle_cb, self, NULL);
    }
}

/* It does not scroll before the next frame: between the view's size and its picture GTK wants no
 * line to be measured anew. */
void
wakhan_scroll_goal_renew (WakhanScrollGoal *self)
{
  g_return_if_fail (WAKHAN_IS_SCROLL_GOAL (self));

  if (!self->is_under_way || self->is_pending)
    return;
  begin (self);
  self->idle = g_idle_add_full (G_PRIORITY_LOW, idle_cb, self, NULL);
}

gboolean
wakhan_scroll_goal_is_pending (WakhanScrollGoal *self)
{
  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (self), FALSE);

  return self->is_pending;
}

void
wakhan_scroll_goal_cancel (WakhanScrollGoal *self)
{
  g_return_if_fail (WAKHAN_IS_SCROLL_GOAL (self));

  self->is_under_way = FALSE;
  let_go (self);
}

/**
 * wakhan_scroll_goal_is_under_way:
 *
 * Returns: whether the view is still moving there, which GTK lets take a while after the goal has
 * been met here
 */
gboolean
wakhan_scroll_goal_is_under_way (WakhanScrollGoal *self)
{
  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (self), FALSE);

  return self->is_under_way;
}

/**
 * wakhan_scroll_goal_get_place:
 * @offset: (out): of the letter that is to come into view
 * @align: (out): where in the view's height, from 0 to 1
 *
 * Returns: whether the view is still moving there
 */
gboolean
wakhan_scroll_goal_get_place (WakhanScrollGoal *self,
                              guint            *offset,
                              double           *align)
{
  GtkTextIter iter;

  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (self), FALSE);
  g_return_val_if_fail (offset && align, FALSE);

  if (!self->is_under_way || gtk_text_mark_get_deleted (self->mark))
    return FALSE;
  gtk_text_buffer_get_iter_at_mark (gtk_text_view_get_buffer (self->view), &iter, self->mark);
  *offset = gtk_text_iter_get_offset (&iter);
  *align = self->align;
  return TRUE;
}

void
wakhan_scroll_goal_view_moved (WakhanScrollGoal *self)
{
  g_return_if_fail (WAKHAN_IS_SCROLL_GOAL (self));

  if (self->is_under_way && !gtk_text_mark_get_deleted (self->mark) &&
      wakhan_scroll_goal_shows (self, self->mark) && is_met (self))
    self->is_under_way = FALSE;
}

void
wakhan_scroll_goal_begin_allocation (WakhanScrollGoal *self)
{
  g_return_if_fail (WAKHAN_IS_SCROLL_GOAL (self));

  self->is_allocating = TRUE;
  self->is_unmeasured = FALSE;
}

/**
 * wakhan_scroll_goal_end_allocation:
 *
 * Returns: whether the view scrolled meanwhile, and has to be measured again
 */
gboolean
wakhan_scroll_goal_end_allocation (WakhanScrollGoal *self)
{
  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (self), FALSE);

  self->is_allocating = FALSE;
  return self->is_unmeasured;
}

void
wakhan_scroll_goal_view_allocated (WakhanScrollGoal *self)
{
  g_return_if_fail (WAKHAN_IS_SCROLL_GOAL (self));

  if (!self->is_pending || self->idle || gtk_widget_get_height (GTK_WIDGET (self->view)) == 0)
    return;
  scroll (self);
  self->idle = g_idle_add_full (G_PRIORITY_LOW, idle_cb, self, NULL);
}
