/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-view.h"

#include "wakhan-page-voice.h"
#include "wakhan-reading-place.h"
#include "wakhan-scroll-goal.h"
#include "wakhan-spotlight.h"
#include "wakhan-text-column.h"
#include "wakhan-text-input.h"
#include "wakhan-typesetter.h"

#include <glib/gi18n-lib.h>

#define LINE_HEIGHT 1.17
#define GOAL_LINE 0.25

struct _WakhanTextView
{
  GtkTextView parent_instance;

  WakhanSession      *session;
  GSignalGroup       *session_signals;
  WakhanPage          page;
  WakhanTitlePage    *title; /* NULL: the text does not begin with one */
  WakhanPageVoice    *voice;
  WakhanScrollGoal   *goal;
  WakhanReadingPlace *place;
  WakhanTextInput    *input;
  WakhanSpotlight    *spotlight;
  double              line_height;
  WakhanTextColumn    column;
  int                 old_column;
  int                 width;
  int                 height;
  gboolean            is_moving;   /* the session moves the caret, not a person */
  gboolean            awaits_size; /* the caret is to be put at the session's words, for which the
                                        view was too early */
};

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

/* Whether the words that were gone to are in view. */
static gboolean
shows_caret (WakhanTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  return wakhan_scroll_goal_shows (self->goal, gtk_text_buffer_get_insert (buffer));
}

/* What comes up from below does not hide them. */
static void
keep_caret (WakhanTextView *self)
{
  GtkTextIter start;

  if (shows_caret (self) || wakhan_scroll_goal_is_pending (self->goal))
    return;
  if (wakhan_scroll_goal_is_under_way (self->goal))
    {
      wakhan_scroll_goal_renew (self->goal);
      return;
    }
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
hold_place (WakhanTextView *self)
{
  if (self->width > 0)
    wakhan_reading_place_hold (self->place);
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

  wakhan_scroll_goal_begin_allocation (self->goal);
  if (width != self->width)
    hold_place (self);
  if (self->title)
    wakhan_title_page_set_size (self->title, width, wakhan_page_get_unit (&self->page));
  wakhan_text_column_place (&self->column, width);
  GTK_WIDGET_CLASS (wakhan_text_view_parent_class)->size_allocate (widget, width, height, baseline);
  wakhan_reading_place_let_go (self->place,
                               width != self->width || self->column.width != self->old_column);
  if (keeps)
    keep_caret (self);
  self->width = width;
  self->height = height;
  self->old_column = self->column.width;
  place_awaited_caret (self);
  wakhan_scroll_goal_view_allocated (self->goal);
  wakhan_reading_place_queue_update (self->place);
  if (wakhan_scroll_goal_end_allocation (self->goal))
    GTK_WIDGET_CLASS (wakhan_text_view_parent_class)
      ->size_allocate (widget, width, height, baseline);
}

static void
wakhan_text_view_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (widget);

  hold_place (self);
  GTK_WIDGET_CLASS (wakhan_text_view_parent_class)->css_changed (widget, change);

  self->column.width = 0;
  self->page.unit = 0;
  gtk_widget_queue_resize (widget);
}

static void
wakhan_text_view_snapshot_layer (GtkTextView     *view,
                                 GtkTextViewLayer layer,
                                 GtkSnapshot     *snapshot)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (view);

  if (!self->page.document)
    return;
  if (layer == GTK_TEXT_VIEW_LAYER_ABOVE_TEXT)
    wakhan_spotlight_snapshot_above (self->spotlight, snapshot);
  if (layer != GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    return;
  wakhan_page_prepare (&self->page);
  wakhan_page_snapshot_ground (&self->page, snapshot);
  if (self->title)
    wakhan_title_page_snapshot (self->title, &self->page, snapshot);
  wakhan_spotlight_snapshot_below (self->spotlight, snapshot);
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
  if (!wakhan_text_input_is_clicked (self->input))
    wakhan_scroll_goal_set (self->goal, start, GOAL_LINE);
  if (!wakhan_text_input_is_clicked (self->input) && !self->page.finding)
    wakhan_spotlight_glow (self->spotlight, start, end);
  wakhan_reading_place_queue_update (self->place);
}

/* Under X11 a selection that is given up and taken again in one breath is lost: that it was given
 * up is heard after it was taken. Somebody else has it while the text is another. */
static void
hand_over_selection (WakhanTextView *self)
{
  if (gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))))
    gdk_clipboard_set_text (gtk_widget_get_primary_clipboard (GTK_WIDGET (self)), "");
}

static void
study_changed_cb (WakhanTextView *self)
{
  WakhanStudy          *study = wakhan_session_get_study (self->session);
  WakhanNavigator      *navigator = wakhan_session_get_navigator (self->session);
  const guint           offset = wakhan_navigator_get_reading_offset (navigator);
  const WakhanTextRange selection = wakhan_navigator_get_selection (navigator);
  GtkTextBuffer        *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  wakhan_spotlight_glow (self->spotlight, 0, 0);
  wakhan_page_voice_set_title (self->voice, NULL);
  wakhan_reading_place_set_title (self->place, NULL);
  g_clear_pointer (&self->title, wakhan_title_page_free);
  self->page.document = study ? wakhan_study_get_document (study) : NULL;
  self->is_moving = TRUE;
  if (selection.end > selection.start)
    hand_over_selection (self);
  if (self->page.document)
    {
      self->page.mirrored = wakhan_typesetter_is_mirrored (self->page.document);
      wakhan_typesetter_fill (buffer, self->page.document, self->line_height);
      self->title = wakhan_title_page_new (study, buffer);
      /* Whoever asks where it ends may do so before the view gets its size again. */
      if (self->title && self->width > 0)
        wakhan_title_page_set_size (self->title, self->width, wakhan_page_get_unit (&self->page));
    }
  else
    gtk_text_buffer_set_text (buffer, "", 0);
  self->is_moving = FALSE;
  wakhan_page_voice_set_title (self->voice, self->title);
  wakhan_reading_place_set_title (self->place, self->title);
  wakhan_highlights_set_study (self->page.highlights, study);
  self->column.width = 0;
  if (study && selection.end > 0) /* it was read again */
    select_words (self, selection.start, selection.end);
  else if (study)
    select_words (self, offset, offset);
  /* The beginning with the margin above it; a view that was never shown stands there by itself. */
  if (offset > 0 || gtk_widget_get_height (GTK_WIDGET (self)) > 0)
    wakhan_scroll_goal_set (self->goal, offset, WAKHAN_READING_LINE);
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
  wakhan_text_input_note_selection (self->input);
  gtk_text_buffer_get_selection_bounds (buffer, &start, &end);
  wakhan_navigator_set_selection (wakhan_session_get_navigator (self->session),
                                  gtk_text_iter_get_offset (&start),
                                  gtk_text_iter_get_offset (&end));
}

static void
wakhan_text_view_dispose (GObject *object)
{
  WakhanTextView *self = WAKHAN_TEXT_VIEW (object);
  g_clear_pointer (&self->spotlight, wakhan_spotlight_free);
  g_clear_object (&self->input);
  g_clear_object (&self->place);
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
}

static void
wakhan_text_view_init (WakhanTextView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);

  self->column = (WakhanTextColumn){ &self->page, WAKHAN_TEXT_COLUMN_MEASURE, 0 };
  self->line_height = LINE_HEIGHT;
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_cursor_visible (view, TRUE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_pixels_below_lines (view, 14);
  gtk_text_view_set_top_margin (view, 20);
  gtk_text_view_set_bottom_margin (view, 60);
  gtk_widget_add_css_class (GTK_WIDGET (self), "reading-text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Reading pane"), -1);
  self->goal = wakhan_scroll_goal_new (view);
  self->page.view = view;
  self->place = wakhan_reading_place_new (&self->page, self->goal);
  self->input = wakhan_text_input_new (&self->page, self->goal);
  wakhan_page_add_palette (&self->page);
  self->spotlight = wakhan_spotlight_new (&self->page);
  self->page.highlights = wakhan_highlights_new ();
  self->voice = wakhan_page_voice_new (&self->page);
  self->page.items = g_array_new (FALSE, FALSE, sizeof (WakhanMarginItem));
  g_signal_connect_swapped (self->page.highlights, "changed", G_CALLBACK (gtk_widget_queue_draw),
                            self);
  g_signal_connect_object (gtk_text_view_get_buffer (view), "mark-set", G_CALLBACK (mark_set_cb),
                           self, G_CONNECT_SWAPPED);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "show-words", G_CALLBACK (show_words_cb),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-event",
                                  G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::following",
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

  if (self->column.measure == measure)
    return;
  hold_place (self);
  self->column.measure = measure;
  self->column.width = 0;
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
  wakhan_reading_place_let_go (self->place, TRUE);
}

WakhanTextInput *
wakhan_text_view_get_input (WakhanTextView *self)
{
  g_return_val_if_fail (WAKHAN_IS_TEXT_VIEW (self), NULL);

  return self->input;
}
