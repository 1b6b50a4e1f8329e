/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-view.h"

#include "wakhan-page-voice.h"
#include "wakhan-scroll-goal.h"
#include "wakhan-typesetter.h"

#include <glib/gi18n-lib.h>

#define MEASURE 63 /* mean widths of a character */
#define LINE_HEIGHT 1.17
#define LEAST_GUTTER 28
#define NEAR_ROOM 70
#define FAR_ROOM 134
#define READING_LINE 0.33 /* of the height: what stands there is what is read */
#define GOAL_LINE 0.25

struct _WakhanTextView
{
  GtkTextView parent_instance;

  WakhanSession    *session;
  GSignalGroup     *session_signals;
  WakhanPage        page;
  WakhanTitlePage  *title; /* NULL: the text does not begin with one */
  WakhanPageVoice  *voice;
  WakhanScrollGoal *goal;
  guint             measure;
  double            line_height;
  int               column; /* width in px; 0: to be measured */
  int               old_column;
  int               width;
  int               height;
  guint             held_offset; /* what is read, while lines break anew */
  double            held_align;
  gboolean          holds;
  gboolean          is_moving;   /* the session moves the caret, not a person */
  gboolean          is_clicked;  /* what the session says now comes of a click here */
  gboolean          selects;     /* a person, with the key that is held */
  gboolean          awaits_size; /* the caret is to be put at the session's words, for which the
                                    view was too early */
  guint tick;
};

enum
{
  WORDS_SELECTED,
  TERM_CHOSEN,
  FOOTNOTE_CHOSEN,
  LINK_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanTextView, wakhan_text_view, GTK_TYPE_TEXT_VIEW)

static guint
get_offset (WakhanTextView *self,
            GtkTextMark    *mark)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter    iter;

  gtk_text_buffer_get_iter_at_mark (buffer, &iter, mark);
  return gtk_text_iter_get_offset (&iter);
}

/* The width of prose, since that of a figure is wider than a mean character by a quarter. */
static int
measure_column (WakhanTextView *self)
{
  const char *prose =
    "the river runs on between two walls of rock, and where it bends a village "
    "keeps its few fields";
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), prose);
  int                     width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width * (int) self->measure / (int) strlen (prose);
}

static void
place_column (WakhanTextView *self,
              int             width)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  int          room;
  int          near_room;
  int          far_room;
  int          near;
  int          far;

  if (self->title)
    wakhan_title_page_set_size (self->title, width, wakhan_page_get_unit (&self->page));
  if (self->column == 0)
    self->column = measure_column (self);
  near_room = NEAR_ROOM * wakhan_page_get_unit (&self->page);
  far_room = FAR_ROOM * wakhan_page_get_unit (&self->page);
  room = width - self->column;
  if (room >= near_room + far_room)
    {
      near = near_room + (room - near_room - far_room) / 2;
      far = room - near;
    }
  else
    {
      near = MAX (LEAST_GUTTER * wakhan_page_get_unit (&self->page), room / 2);
      far = near;
    }
  if (self->page.mirrored)
    {
      int swap = near;

      near = far;
      far = swap;
    }
  if (gtk_text_view_get_left_margin (view) != near)
    gtk_text_view_set_left_margin (view, near);
  if (gtk_text_view_get_right_margin (view) != far)
    gtk_text_view_set_right_margin (view, far);
}

static void
update_reading_place (WakhanTextView *self)
{
  GtkTextView     *view = GTK_TEXT_VIEW (self);
  WakhanNavigator *navigator;
  GdkRectangle     visible;
  GtkTextIter      iter;

  if (!self->session || wakhan_scroll_goal_is_pending (self->goal))
    return;
  navigator = wakhan_session_get_navigator (self->session);
  gtk_text_view_get_visible_rect (view, &visible);
  if (visible.height <= 0)
    return;
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y + visible.height * READING_LINE);
  /* At the very top nothing has been read past the first line. */
  wakhan_navigator_set_reading_offset (navigator,
                                       visible.y <= 0 ? 0 : gtk_text_iter_get_offset (&iter));
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y);
  wakhan_navigator_set_visible_start (navigator, gtk_text_iter_get_offset (&iter));
  g_object_set (self->session, "title-in-view",
                self->title && wakhan_title_page_has_study_title (self->title) &&
                  visible.y < wakhan_title_page_get_bottom (self->title, view),
                NULL);
  gtk_text_view_get_line_at_y (view, &iter, visible.y + visible.height, NULL);
  gtk_text_iter_forward_line (&iter);
  wakhan_navigator_set_visible_end (navigator, gtk_text_iter_get_offset (&iter));
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock G_GNUC_UNUSED,
         gpointer       data G_GNUC_UNUSED)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (widget);

  if (wakhan_scroll_goal_is_pending (self->goal))
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  wakhan_scroll_goal_view_moved (self->goal);
  update_reading_place (self);
  return G_SOURCE_REMOVE;
}

static void
queue_reading_place (WakhanTextView *self)
{
  if (!self->tick)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

/* Of the place that was held last, where it is in the line: else each step of a window that gets
 * narrow would go on a little. */
static guint
find_held_offset (WakhanTextView *self,
                  GtkTextIter    *iter)
{
  GtkTextIter stop = *iter;
  guint       start;

  if (!gtk_text_view_starts_display_line (GTK_TEXT_VIEW (self), iter))
    gtk_text_view_backward_display_line_start (GTK_TEXT_VIEW (self), iter);
  gtk_text_view_forward_display_line_end (GTK_TEXT_VIEW (self), &stop);
  start = gtk_text_iter_get_offset (iter);
  return self->held_offset > start && self->held_offset < (guint) gtk_text_iter_get_offset (&stop)
           ? self->held_offset
           : start;
}

/* Before the lines break anew. At the very top the view stays there by itself. */
static void
hold_place (WakhanTextView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GdkRectangle visible;
  GdkRectangle place;
  GtkTextIter  iter;

  if (self->holds || self->width == 0 || wakhan_scroll_goal_is_pending (self->goal))
    return;
  gtk_text_view_get_visible_rect (view, &visible);
  if (visible.height <= 0 || visible.y <= 0)
    return;
  gtk_text_view_get_iter_at_location (view, &iter, gtk_text_view_get_left_margin (view) + 1,
                                      visible.y + visible.height * READING_LINE);
  self->held_offset = find_held_offset (self, &iter);
  gtk_text_view_get_iter_location (view, &iter, &place);
  self->held_align =
    CLAMP ((double) (place.y - visible.y) / MAX (visible.height - place.height, 1), 0, 1);
  self->holds = TRUE;
}

static void
let_go_of_place (WakhanTextView *self,
                 gboolean        is_moved)
{
  if (self->holds && is_moved)
    wakhan_scroll_goal_set (self->goal, self->held_offset, self->held_align);
  self->holds = FALSE;
}

/* Whether the words that were gone to are in view. */
static gboolean
shows_caret (WakhanTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GdkRectangle   visible;
  GdkRectangle   place;
  GtkTextIter    iter;

  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), &iter, &place);
  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &visible);
  return place.y >= visible.y && place.y + place.height <= visible.y + visible.height;
}

/* What comes up from below does not hide them. */
static void
keep_caret (WakhanTextView *self)
{
  GtkTextIter start;

  if (shows_caret (self) || wakhan_scroll_goal_is_pending (self->goal))
    return;
  gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), &start,
                                        NULL);
  wakhan_scroll_goal_set (self->goal, gtk_text_iter_get_offset (&start), GOAL_LINE);
}

static void
place_caret (WakhanTextView *self,
             guint           start,
             guint           end)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter    from;
  GtkTextIter    to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, end);
  self->is_moving = TRUE;
  gtk_text_buffer_select_range (
    buffer, &to, &from); /* the caret behind the words, so that Shift takes in more */
  self->is_moving = FALSE;
}

static void
place_awaited_caret (WakhanTextView *self)
{
  WakhanTextRange selection;

  if (!self->awaits_size)
    return;
  self->awaits_size = FALSE;
  selection = wakhan_navigator_get_selection (wakhan_session_get_navigator (self->session));
  place_caret (self, selection.start, selection.end);
}

static void
wakhan_text_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (widget);
  const gboolean  keeps = width == self->width && height < self->height &&
                         (shows_caret (self) || wakhan_scroll_goal_is_under_way (self->goal));

  if (width != self->width)
    hold_place (self);
  place_column (self, width);
  GTK_WIDGET_CLASS (wakhan_text_view_parent_class)->size_allocate (widget, width, height, baseline);
  let_go_of_place (self, width != self->width || self->column != self->old_column);
  if (keeps)
    keep_caret (self);
  self->width = width;
  self->height = height;
  self->old_column = self->column;
  place_awaited_caret (self);
  wakhan_scroll_goal_view_allocated (self->goal);
  queue_reading_place (self);
}

static void
wakhan_text_view_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (widget);

  hold_place (self);
  GTK_WIDGET_CLASS (wakhan_text_view_parent_class)->css_changed (widget, change);

  self->column = 0;
  self->page.unit = 0;
  gtk_widget_queue_resize (widget);
}

static void
wakhan_text_view_snapshot_layer (GtkTextView     *view,
                                 GtkTextViewLayer layer,
                                 GtkSnapshot     *snapshot)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (view);

  if (layer != GTK_TEXT_VIEW_LAYER_BELOW_TEXT || !self->page.document)
    return;
  wakhan_page_prepare (&self->page);
  wakhan_page_snapshot_ground (&self->page, snapshot);
  if (self->title)
    wakhan_title_page_snapshot (self->title, &self->page, snapshot);
  wakhan_page_snapshot_highlights (&self->page, snapshot);
  wakhan_page_snapshot_letters (&self->page, snapshot);
  wakhan_page_snapshot_margins (&self->page, snapshot);
}

/* A view without a width would break the line of the caret after each letter to find the caret's
 * place. */
static void
select_words (WakhanTextView *self,
              guint           start,
              guint           end)
{
  self->awaits_size = gtk_widget_get_width (GTK_WIDGET (self)) == 0;
  if (!self->awaits_size)
    place_caret (self, start, end);
  wakhan_navigator_set_selection (wakhan_session_get_navigator (self->session), start, end);
}

static void
show_words_cb (WakhanTextView *self,
               guint           start,
               guint           end)
{
  select_words (self, start, end);
  if (!self->is_clicked)
    wakhan_scroll_goal_set (self->goal, start, GOAL_LINE);
  queue_reading_place (self);
}

static void
study_changed_cb (WakhanTextView *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);
  const guint  offset =
    wakhan_navigator_get_reading_offset (wakhan_session_get_navigator (self->session));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  wakhan_page_voice_set_title (self->voice, NULL);
  g_clear_pointer (&self->title, wakhan_title_page_free);
  self->page.document = study ? wakhan_study_get_document (study) : NULL;
  self->is_moving = TRUE;
  if (self->page.document)
    {
      self->page.mirrored = wakhan_typesetter_is_mirrored (self->page.document);
      wakhan_typesetter_fill (buffer, self->page.document, self->line_height);
      self->title = wakhan_title_page_new (study, buffer);
    }
  else
    gtk_text_buffer_set_text (buffer, "", 0);
  self->is_moving = FALSE;
  wakhan_page_voice_set_title (self->voice, self->title);
  wakhan_highlights_set_study (self->page.highlights, study);
  self->column = 0;
  if (study)
    select_words (self, offset, offset);
  /* The beginning with the margin above it; a view that was never shown stands there by itself. */
  if (offset > 0 || gtk_widget_get_height (GTK_WIDGET (self)) > 0)
    wakhan_scroll_goal_set (self->goal, offset, READING_LINE);
}

/* The document's words: where a long line is parted for the view, its buffer has others. */
static void
wakhan_text_view_copy_clipboard (GtkTextView *view)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (view);
  GtkTextIter     start;
  GtkTextIter     end;

  if (self->page.document &&
      gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (view), &start, &end))
    {
      g_autofree char *words = wakhan_document_dup_range (
        self->page.document, gtk_text_iter_get_offset (&start), gtk_text_iter_get_offset (&end));

      gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), words);
    }
}

static void
mark_set_cb (WakhanTextView *self,
             GtkTextIter    *place G_GNUC_UNUSED,
             GtkTextMark    *mark)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter    start;
  GtkTextIter    end;

  if (self->voice && mark == gtk_text_buffer_get_insert (buffer))
    wakhan_page_voice_follow (self->voice, !self->is_moving);
  if (self->is_moving || !self->session ||
      (mark != gtk_text_buffer_get_insert (buffer) &&
       mark != gtk_text_buffer_get_selection_bound (buffer)))
    return;
  self->selects = TRUE;
  gtk_text_buffer_get_selection_bounds (buffer, &start, &end);
  wakhan_navigator_set_selection (wakhan_session_get_navigator (self->session),
                                  gtk_text_iter_get_offset (&start),
                                  gtk_text_iter_get_offset (&end));
}

static void
choose_highlight (WakhanTextView        *self,
                  const WakhanHighlight *range)
{
  switch (range->kind)
    {
    case WAKHAN_HIGHLIGHT_NOTE:
      wakhan_session_set_selected_note (self->session, range->note);
      break;
    case WAKHAN_HIGHLIGHT_EVENT:
      wakhan_session_set_selected_event (self->session, range->event);
      break;
    case WAKHAN_HIGHLIGHT_TERM:
      g_signal_emit (self, signals[TERM_CHOSEN], 0, range->term, range->start, range->end);
      break;
    }
}

static void
choose_margin_item (WakhanTextView         *self,
                    const WakhanMarginItem *item)
{
  if (item->note)
    wakhan_session_set_selected_note (self->session, item->note);
  else
    wakhan_session_set_selected_event (self->session, item->event);
}

static void
follow_link (WakhanTextView *self,
             guint           offset)
{
  const WakhanSpan *link = wakhan_document_find_link (self->page.document, offset);

  if (!link)
    return;
  if (link->kind == WAKHAN_SPAN_FOOTNOTE)
    g_signal_emit (self, signals[FOOTNOTE_CHOSEN], 0, (guint) strtoul (link->target, NULL, 10),
                   link->start, link->end);
  else if (link->kind == WAKHAN_SPAN_LINK && link->target && *link->target)
    g_signal_emit (self, signals[LINK_CHOSEN], 0, link->target, link->start, link->end);
}

static void
choose_words (WakhanTextView *self,
              double          x,
              double          y,
              guint           offset)
{
  const WakhanHighlight *range = wakhan_highlights_find (self->page.highlights, offset);
  const WakhanSpan      *reference = wakhan_page_find_reference (&self->page, x, y);

  /* Past its middle, a number gives the place behind it. */
  if (reference && offset >= reference->start && offset <= reference->end)
    follow_link (self, reference->start);
  else if (range)
    choose_highlight (self, range);
  else if (wakhan_document_find_link (self->page.document, offset))
    follow_link (self, offset);
  else if (reference)
    follow_link (self, reference->start);
}

static void
released_cb (WakhanTextView  *self,
             int              n_press,
             double           x,
             double           y,
             GtkGestureClick *gesture G_GNUC_UNUSED)
{
  const WakhanMarginItem *item = wakhan_page_find_margin_item (&self->page, x, y);
  guint                   offset;

  if (!self->session || !self->page.document)
    return;
  /* What is clicked is in view: the line must not go away under the pointer. */
  self->is_clicked = TRUE;
  if (gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))))
    g_signal_emit (self, signals[WORDS_SELECTED], 0);
  else if (item)
    choose_margin_item (self, item);
  else if (n_press == 1 && wakhan_page_find_offset (&self->page, x, y, &offset))
    choose_words (self, x, y, offset);
  self->is_clicked = FALSE;
}

static gboolean
is_shift (guint key)
{
  return key == GDK_KEY_Shift_L || key == GDK_KEY_Shift_R;
}

static gboolean
key_pressed_cb (WakhanTextView *self,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType modifiers)
{
  GtkTextIter            start;
  guint                  offset;
  const WakhanHighlight *range;

  wakhan_scroll_goal_cancel (self->goal);
  if (is_shift (key))
    self->selects = FALSE;
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) ||
      (modifiers & GDK_MODIFIER_MASK & ~GDK_CONTROL_MASK) || !self->session)
    return GDK_EVENT_PROPAGATE;
  /* Behind words that one went to stands the caret: what counts is where they begin. */
  gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), &start,
                                        NULL);
  offset = gtk_text_iter_get_offset (&start);
  range = wakhan_highlights_find (self->page.highlights, offset);
  if (range)
    choose_highlight (self, range);
  else if (self->page.document)
    follow_link (self, offset);
  return GDK_EVENT_STOP;
}

static void
key_released_cb (WakhanTextView *self,
                 guint           key,
                 guint           code G_GNUC_UNUSED,
                 GdkModifierType modifiers G_GNUC_UNUSED)
{
  if (is_shift (key) && self->selects &&
      gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))))
    g_signal_emit (self, signals[WORDS_SELECTED], 0);
}

static gboolean
scrolled_cb (WakhanTextView *self)
{
  wakhan_scroll_goal_cancel (self->goal);
  return GDK_EVENT_PROPAGATE;
}

static void
pointer_moved_cb (WakhanTextView *self,
                  double          x,
                  double          y)
{
  const gboolean leads_on = wakhan_page_find_margin_item (&self->page, x, y) ||
                            wakhan_page_find_highlight (&self->page, x, y) ||
                            wakhan_page_find_reference (&self->page, x, y);

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), leads_on ? "pointer" : "text");
}

static gboolean
query_tooltip_cb (WakhanTextView *self,
                  int             x,
                  int             y,
                  gboolean        keyboard,
                  GtkTooltip     *tooltip)
{
  g_autofree char *words = keyboard ? NULL : wakhan_page_dup_explanation (&self->page, x, y);

  if (!words || !*words)
    return FALSE;
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

static void
wakhan_text_view_dispose (GObject *object)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (object);

  if (self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  g_clear_object (&self->goal);
  g_clear_object (&self->session_signals);
  g_clear_pointer (&self->voice, wakhan_page_voice_free);
  g_clear_pointer (&self->title, wakhan_title_page_free);
  g_clear_object (&self->page.highlights);
  g_clear_pointer (&self->page.hits, g_array_unref);
  g_clear_pointer (&self->page.items, g_array_unref);
  if (self->page.palette)
    gtk_widget_unparent (GTK_WIDGET (self->page.palette));
  self->page.palette = NULL;
  self->page.document = NULL;
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_text_view_parent_class)->dispose (object);
}

static void
wakhan_text_view_class_init (WakhanTextViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_text_view_dispose;
  widget_class->size_allocate = wakhan_text_view_size_allocate;
  widget_class->css_changed = wakhan_text_view_css_changed;
  GTK_TEXT_VIEW_CLASS (klass)->snapshot_layer = wakhan_text_view_snapshot_layer;
  GTK_TEXT_VIEW_CLASS (klass)->copy_clipboard = wakhan_text_view_copy_clipboard;

  signals[WORDS_SELECTED] = g_signal_new ("words-selected", WAKHAN_TYPE_TEXT_VIEW,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TERM_CHOSEN] =
    g_signal_new ("term-chosen", WAKHAN_TYPE_TEXT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, WAKHAN_TYPE_TERM, G_TYPE_UINT, G_TYPE_UINT);
  signals[FOOTNOTE_CHOSEN] =
    g_signal_new ("footnote-chosen", WAKHAN_TYPE_TEXT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);
  signals[LINK_CHOSEN] =
    g_signal_new ("link-chosen", WAKHAN_TYPE_TEXT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_UINT);
}

static void
add_controllers (WakhanTextView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *wheel =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  /* Before the text view's own, which keeps keys and clicks to itself. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (key_released_cb), self);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (scrolled_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (scrolled_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
vadjustment_changed_cb (WakhanTextView *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self));

  if (adjustment)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (queue_reading_place), self,
                             G_CONNECT_SWAPPED);
}

static void
wakhan_text_view_init (WakhanTextView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);

  self->measure = MEASURE;
  self->line_height = LINE_HEIGHT;
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_cursor_visible (view, TRUE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_pixels_below_lines (view, 14);
  gtk_text_view_set_top_margin (view, 20);
  gtk_text_view_set_bottom_margin (view, 60);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "reading-text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Reading pane"), -1);
  self->goal = wakhan_scroll_goal_new (view);
  self->page.view = view;
  wakhan_page_add_palette (&self->page);
  self->page.highlights = wakhan_highlights_new ();
  self->voice = wakhan_page_voice_new (&self->page);
  self->page.items = g_array_new (FALSE, FALSE, sizeof (WakhanMarginItem));
  g_signal_connect_swapped (self->page.highlights, "changed", G_CALLBACK (gtk_widget_queue_draw),
                            self);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "notify::vadjustment", G_CALLBACK (vadjustment_changed_cb), NULL);
  g_signal_connect_object (gtk_text_view_get_buffer (view), "mark-set", G_CALLBACK (mark_set_cb),
                           self, G_CONNECT_SWAPPED);
  add_controllers (self);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "show-words", G_CALLBACK (show_words_cb),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-event",
                                  G_CALLBACK (gtk_widget_queue_draw), self);
}

WakhanSession *
wakhan_text_view_get_session (WakhanTextView *self)
{
  g_return_val_if_fail (WAKHAN_IS_TEXT_VIEW (self), NULL);

  return self->session;
}

void
wakhan_text_view_set_session (WakhanTextView *self,
                              WakhanSession  *session)
{
  g_return_if_fail (WAKHAN_IS_TEXT_VIEW (self));

  if (!g_set_object (&self->session, session))
    return;
  self->page.session = session;
  g_signal_group_set_target (self->session_signals, session);
  if (session)
    study_changed_cb (self);
}

/* The old hit is no longer looked for: no words are left selected that nobody chose. */
static void
leave_hit (WakhanTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter    start;
  GtkTextIter    end;

  if (gtk_text_buffer_get_selection_bounds (buffer, &start, &end) &&
      (guint) gtk_text_iter_get_offset (&start) == self->page.hit.start &&
      (guint) gtk_text_iter_get_offset (&end) == self->page.hit.end)
    gtk_text_buffer_place_cursor (buffer, &start);
}

/* Words selected in the bar took its selection away. */
static void
select_hit_again (WakhanTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  if (self->page.hit.end > 0 && !gtk_text_buffer_get_has_selection (buffer) &&
      get_offset (self, gtk_text_buffer_get_insert (buffer)) == self->page.hit.end)
    select_words (self, self->page.hit.start, self->page.hit.end);
}

void
wakhan_text_view_set_hits (WakhanTextView *self,
                           GArray         *hits)
{
  gboolean finding;

  g_return_if_fail (WAKHAN_IS_TEXT_VIEW (self));

  finding = hits && hits->len > 0;
  if (!hits)
    select_hit_again (self);
  else if (!finding)
    leave_hit (self);
  g_clear_pointer (&self->page.hits, g_array_unref);
  self->page.hits = hits ? g_array_ref (hits) : NULL;
  self->page.hit = (WakhanTextRange){ 0, 0 };
  if (finding != self->page.finding)
    {
      self->page.finding = finding;
      if (finding)
        gtk_widget_add_css_class (GTK_WIDGET (self), "finding");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), "finding");
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
wakhan_text_view_set_hit (WakhanTextView        *self,
                          const WakhanTextRange *hit)
{
  g_return_if_fail (WAKHAN_IS_TEXT_VIEW (self));
  g_return_if_fail (hit);

  self->page.hit = *hit;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
wakhan_text_view_set_measure (WakhanTextView *self,
                              guint           measure)
{
  g_return_if_fail (WAKHAN_IS_TEXT_VIEW (self));
  g_return_if_fail (measure > 0);

  if (self->measure == measure)
    return;
  hold_place (self);
  self->measure = measure;
  self->column = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
wakhan_text_view_set_line_height (WakhanTextView *self,
                                  double          line_height)
{
  g_return_if_fail (WAKHAN_IS_TEXT_VIEW (self));

  if (self->line_height == line_height)
    return;
  hold_place (self);
  self->line_height = line_height;
  wakhan_typesetter_set_line_height (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), line_height);
  let_go_of_place (self, TRUE);
}
