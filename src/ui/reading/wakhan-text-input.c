/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-input.h"

struct _WakhanTextInput
{
  GObject parent_instance;

  WakhanPage       *page; /* unowned */
  WakhanScrollGoal *goal;
  gboolean          is_clicked;
  gboolean          selects; /* a person, with the key that is held */
  gboolean          chooses_words;
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

G_DEFINE_FINAL_TYPE (WakhanTextInput, wakhan_text_input, G_TYPE_OBJECT)

/* Whoever chooses a note by its words wants to read it. */
static void
choose_note (WakhanTextInput *self,
             WakhanNote      *note)
{
  wakhan_session_set_selected_note (self->page->session, note);
  g_object_set (self->page->session, "notes-visible", TRUE, NULL);
}

static void
choose_highlight (WakhanTextInput       *self,
                  const WakhanHighlight *range)
{
  switch (range->kind)
    {
    case WAKHAN_HIGHLIGHT_NOTE:
      choose_note (self, range->note);
      break;
    case WAKHAN_HIGHLIGHT_EVENT:
      wakhan_session_set_selected_event (self->page->session, range->event);
      break;
    case WAKHAN_HIGHLIGHT_TERM:
      g_signal_emit (self, signals[TERM_CHOSEN], 0, range->term, range->start, range->end);
      break;
    }
}

static void
choose_margin_item (WakhanTextInput        *self,
                    const WakhanMarginItem *item)
{
  if (item->note)
    choose_note (self, item->note);
  else
    wakhan_session_set_selected_event (self->page->session, item->event);
}

static void
follow_link (WakhanTextInput *self,
             guint            offset)
{
  const WakhanSpan *link = wakhan_document_find_link (self->page->document, offset);

  if (!link)
    return;
  if (link->kind == WAKHAN_SPAN_FOOTNOTE)
    g_signal_emit (self, signals[FOOTNOTE_CHOSEN], 0, (guint) strtoul (link->target, NULL, 10),
                   link->start, link->end);
  else if (link->kind == WAKHAN_SPAN_LINK && link->target && *link->target)
    g_signal_emit (self, signals[LINK_CHOSEN], 0, link->target, link->start, link->end);
}

static void
choose_words (WakhanTextInput *self,
              double           x,
              double           y,
              guint            offset)
{
  const WakhanHighlight *range = wakhan_highlights_find (self->page->highlights, offset);
  const WakhanSpan      *reference = wakhan_page_find_reference (self->page, x, y);

  /* Past its middle, a number gives the place behind it. */
  if (reference && offset >= reference->start && offset <= reference->end)
    follow_link (self, reference->start);
  else if (range)
    choose_highlight (self, range);
  else if (wakhan_document_find_link (self->page->document, offset))
    follow_link (self, offset);
  else if (reference)
    follow_link (self, reference->start);
}

static void
released_cb (WakhanTextInput *self,
             int              n_press,
             double           x,
             double           y,
             GtkGestureClick *gesture G_GNUC_UNUSED)
{
  const WakhanMarginItem *item = wakhan_page_find_margin_item (self->page, x, y);
  guint                   offset;

  if (!self->page->session || !self->page->document)
    return;
  /* What is clicked is in view: the line must not go away under the pointer. */
  self->is_clicked = TRUE;
  if (gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (self->page->view)))
    g_signal_emit (self, signals[WORDS_SELECTED], 0);
  else if (self->chooses_words)
    wakhan_scroll_goal_cancel (self->goal);
  else if (item)
    choose_margin_item (self, item);
  else if (n_press == 1 && wakhan_page_find_offset (self->page, x, y, &offset))
    choose_words (self, x, y, offset);
  self->is_clicked = FALSE;
}

static gboolean
is_shift (guint key)
{
  return key == GDK_KEY_Shift_L || key == GDK_KEY_Shift_R;
}

static gboolean
key_pressed_cb (WakhanTextInput *self,
                guint            key,
                guint            code G_GNUC_UNUSED,
                GdkModifierType  modifiers)
{
  GtkTextIter            start;
  guint                  offset;
  const WakhanHighlight *range;

  wakhan_scroll_goal_cancel (self->goal);
  if (is_shift (key))
    self->selects = FALSE;
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) ||
      (modifiers & GDK_MODIFIER_MASK & ~GDK_CONTROL_MASK) || !self->page->session)
    return GDK_EVENT_PROPAGATE;
  /* Behind words that one went to stands the caret: what counts is where they begin. */
  gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (self->page->view), &start,
                                        NULL);
  offset = gtk_text_iter_get_offset (&start);
  range = wakhan_highlights_find (self->page->highlights, offset);
  if (range)
    choose_highlight (self, range);
  else if (self->page->document)
    follow_link (self, offset);
  return GDK_EVENT_STOP;
}

static void
key_released_cb (WakhanTextInput *self,
                 guint            key,
                 guint            code G_GNUC_UNUSED,
                 GdkModifierType  modifiers G_GNUC_UNUSED)
{
  if (is_shift (key) && self->selects &&
      gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (self->page->view)))
    g_signal_emit (self, signals[WORDS_SELECTED], 0);
}

static gboolean
scrolled_cb (WakhanTextInput *self)
{
  wakhan_scroll_goal_cancel (self->goal);
  return GDK_EVENT_PROPAGATE;
}

static void
pointer_moved_cb (WakhanTextInput *self,
                  double           x,
                  double           y)
{
  const gboolean leads_on = wakhan_page_find_margin_item (self->page, x, y) ||
                            wakhan_page_find_highlight (self->page, x, y) ||
                            wakhan_page_find_reference (self->page, x, y);

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->page->view), self->chooses_words ? "crosshair"
                                                                  : leads_on          ? "pointer"
                                                                                      : "text");
}

static gboolean
query_tooltip_cb (WakhanTextInput *self,
                  int              x,
                  int              y,
                  gboolean         keyboard,
                  GtkTooltip      *tooltip)
{
  g_autofree char *words = keyboard ? NULL : wakhan_page_dup_explanation (self->page, x, y);

  if (!words || !*words)
    return FALSE;
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

static void
wakhan_text_input_dispose (GObject *object)
{
  g_clear_object (&WAKHAN_TEXT_INPUT (object)->goal);

  G_OBJECT_CLASS (wakhan_text_input_parent_class)->dispose (object);
}

static void
wakhan_text_input_class_init (WakhanTextInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_text_input_dispose;

  signals[WORDS_SELECTED] = g_signal_new ("words-selected", WAKHAN_TYPE_TEXT_INPUT,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TERM_CHOSEN] =
    g_signal_new ("term-chosen", WAKHAN_TYPE_TEXT_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, WAKHAN_TYPE_TERM, G_TYPE_UINT, G_TYPE_UINT);
  signals[FOOTNOTE_CHOSEN] =
    g_signal_new ("footnote-chosen", WAKHAN_TYPE_TEXT_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);
  signals[LINK_CHOSEN] =
    g_signal_new ("link-chosen", WAKHAN_TYPE_TEXT_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_UINT);
}

static void
wakhan_text_input_init (WakhanTextInput *self G_GNUC_UNUSED)
{
}

static void
add_controllers (WakhanTextInput *self)
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
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-released", G_CALLBACK (key_released_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (wheel, "scroll", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "pressed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (pointer_moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page->view, "query-tooltip", G_CALLBACK (query_tooltip_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->page->view), TRUE);
  gtk_widget_add_controller (GTK_WIDGET (self->page->view), motion);
  gtk_widget_add_controller (GTK_WIDGET (self->page->view), keys);
  gtk_widget_add_controller (GTK_WIDGET (self->page->view), wheel);
  gtk_widget_add_controller (GTK_WIDGET (self->page->view), GTK_EVENT_CONTROLLER (click));
}

WakhanTextInput *
wakhan_text_input_new (WakhanPage       *page,
                       WakhanScrollGoal *goal)
{
  WakhanTextInput *self;

  g_return_val_if_fail (page, NULL);
  g_return_val_if_fail (WAKHAN_IS_SCROLL_GOAL (goal), NULL);

  self = g_object_new (WAKHAN_TYPE_TEXT_INPUT, NULL);
  self->page = page;
  self->goal = g_object_ref (goal);
  add_controllers (self);
  return self;
}

void
wakhan_text_input_note_selection (WakhanTextInput *self)
{
  g_return_if_fail (WAKHAN_IS_TEXT_INPUT (self));

  self->selects = TRUE;
}

void
wakhan_text_input_set_chooses_words (WakhanTextInput *self,
                                     gboolean         chooses_words)
{
  g_return_if_fail (WAKHAN_IS_TEXT_INPUT (self));

  self->chooses_words = chooses_words;
}

gboolean
wakhan_text_input_is_clicked (WakhanTextInput *self)
{
  g_return_val_if_fail (WAKHAN_IS_TEXT_INPUT (self), FALSE);

  return self->is_clicked;
}
