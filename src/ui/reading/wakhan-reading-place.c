/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-place.h"

#include "wakhan-session-check.h"
#include "wakhan-session-follow.h"

struct _WakhanReadingPlace
{
  GObject parent_instance;

  WakhanPage       *page; /* unowned */
  WakhanScrollGoal *goal;
  WakhanTitlePage  *title;       /* unowned */
  guint             held_offset; /* what is read, while lines break anew */
  double            held_align;
  gboolean          holds;
  gboolean          is_at_end; /* of the text, which then stays there */
  guint             tick;
};

G_DEFINE_FINAL_TYPE (WakhanReadingPlace, wakhan_reading_place, G_TYPE_OBJECT)

static gboolean
is_at_end (GtkTextView *view)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  return adjustment && gtk_adjustment_get_value (adjustment) > 0 &&
         gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment) >=
           gtk_adjustment_get_upper (adjustment) - 1;
}

static void
go_to_end (GtkTextView *view)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) -
                                          gtk_adjustment_get_page_size (adjustment));
}

static void
update (WakhanReadingPlace *self)
{
  GtkTextView     *view = self->page->view;
  WakhanNavigator *navigator;
  GdkRectangle     visible;
  GtkTextIter      iter;
  guint            offset;
  gboolean         is_on_its_way;
  gboolean         is_read_on; /* by scrolling, not by a jump */

  if (!self->page->session || wakhan_scroll_goal_is_pending (self->goal))
    return;
  navigator = wakhan_session_get_navigator (self->page->session);
  gtk_text_view_get_visible_rect (view, &visible);
  if (visible.height <= 0)
    return;
  self->is_at_end = is_at_end (view);
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y + visible.height * WAKHAN_READING_LINE);
  /* At the very top nothing has been read past the first line. */
  offset = visible.y <= 0 ? 0 : gtk_text_iter_get_offset (&iter);
  is_on_its_way = wakhan_scroll_goal_is_under_way (self->goal);
  is_read_on = offset != wakhan_navigator_get_reading_offset (navigator) && !is_on_its_way;
  wakhan_navigator_set_reading_offset (navigator, offset);
  if (!is_on_its_way)
    wakhan_navigator_arrive (navigator);
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y);
  wakhan_navigator_set_visible_start (navigator, gtk_text_iter_get_offset (&iter));
  g_object_set (self->page->session, "title-in-view",
                self->title && wakhan_title_page_has_study_title (self->title) &&
                  visible.y < wakhan_title_page_get_bottom (self->title, view),
                NULL);
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y + visible.height);
  gtk_text_view_forward_display_line_end (view, &iter);
  gtk_text_iter_forward_char (&iter);
  wakhan_navigator_set_visible_end (navigator, gtk_text_iter_get_offset (&iter));
  wakhan_session_look_at_notes (self->page->session);
  if (is_read_on)
    wakhan_session_follow_reading (self->page->session);
}

static gboolean
tick_cb (GtkWidget     *widget G_GNUC_UNUSED,
         GdkFrameClock *clock G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanReadingPlace *self = user_data;

  if (wakhan_scroll_goal_is_pending (self->goal))
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  wakhan_scroll_goal_view_moved (self->goal);
  update (self);
  return G_SOURCE_REMOVE;
}

static void
vadjustment_changed_cb (WakhanReadingPlace *self)
{
  GtkAdjustment *adjustment =
    gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->page->view));

  if (adjustment)
    g_signal_connect_object (adjustment, "value-changed",
                             G_CALLBACK (wakhan_reading_place_queue_update), self,
                             G_CONNECT_SWAPPED);
}

/* Of the place that was held last, where it is in the line: else each step of a window that gets
 * narrow would go on a little. */
static guint
find_held_offset (WakhanReadingPlace *self,
                  GtkTextIter        *iter)
{
  GtkTextIter stop = *iter;
  guint       start;

  if (!gtk_text_view_starts_display_line (self->page->view, iter))
    gtk_text_view_backward_display_line_start (self->page->view, iter);
  gtk_text_view_forward_display_line_end (self->page->view, &stop);
  start = gtk_text_iter_get_offset (iter);
  return self->held_offset > start && self->held_offset < (guint) gtk_text_iter_get_offset (&stop)
           ? self->held_offset
           : start;
}

static void
wakhan_reading_place_dispose (GObject *object)
{
  WakhanReadingPlace *self = WAKHAN_READING_PLACE (object);

  if (self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->page->view), self->tick);
  self->tick = 0;
  g_clear_object (&self->goal);

  G_OBJECT_CLASS (wakhan_reading_place_parent_class)->dispose (object);
}

static void
wakhan_reading_place_class_init (WakhanReadingPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_reading_place_dispose;
}

static void
wakhan_reading_place_init (WakhanReadingPlace *self G_GNUC_UNUSED)
{
}

WakhanReadingPlace *
wakhan_reading_place_new (WakhanPage       *page,
                          WakhanScrollGoal *goal)
{
  WakhanReadingPlace *self;

  g_return_val_if_fail (page, NULL);
  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (goal), NULL);

  self = g_object_new (WAKHAN_TYPE_READING_PLACE, NULL);
  self->page = page;
  self->goal = g_object_ref (goal);
  g_signal_connect_object (page->view, "notify::vadjustment", G_CALLBACK (vadjustment_changed_cb),
                           self, G_CONNECT_SWAPPED);
  return self;
}

void
wakhan_reading_place_set_title (WakhanReadingPlace *self,
                                WakhanTitlePage    *title)
{
  g_return_if_fail (WAKHAN_IS_READING_PLACE (self));

  self->title = title;
}

void
wakhan_reading_place_queue_update (WakhanReadingPlace *self)
{
  g_return_if_fail (WAKHAN_IS_READING_PLACE (self));

  if (!self->tick)
    self->tick =
      gtk_widget_add_tick_callback (GTK_WIDGET (self->page->view), tick_cb, self, NULL);
}

/* At the very top the view stays there by itself. */
void
wakhan_reading_place_hold (WakhanReadingPlace *self)
{
  GtkTextView *view;
  GdkRectangle visible;
  GdkRectangle place;
  GtkTextIter  iter;

  g_return_if_fail (WAKHAN_IS_READING_PLACE (self));

  view = self->page->view;
  if (self->holds || wakhan_scroll_goal_is_pending (self->goal))
    return;
  gtk_text_view_get_visible_rect (view, &visible);
  if (visible.height <= 0 || visible.y <= 0)
    return;
  self->holds = TRUE;
  /* Where the view is only on its way, nobody reads. */
  if (wakhan_scroll_goal_get_place (self->goal, &self->held_offset, &self->held_align))
    return;
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y + visible.height * WAKHAN_READING_LINE);
  self->held_offset = find_held_offset (self, &iter);
  gtk_text_view_get_iter_location (view, &iter, &place);
  self->held_align =
    CLAMP ((double) (place.y - visible.y) / MAX (visible.height - place.height, 1), 0, 1);
}

void
wakhan_reading_place_let_go (WakhanReadingPlace *self,
                             gboolean            is_moved)
{
  g_return_if_fail (WAKHAN_IS_READING_PLACE (self));

  if (self->holds && is_moved)
    wakhan_scroll_goal_set (self->goal, self->held_offset, self->held_align);
  else if (!is_moved && self->is_at_end && !wakhan_scroll_goal_is_under_way (self->goal))
    go_to_end (self->page->view);
  self->holds = FALSE;
}
