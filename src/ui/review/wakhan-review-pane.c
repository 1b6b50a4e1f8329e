/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-pane.h"

#include "wakhan-category-choice.h"
#include "wakhan-date-field.h"
#include "wakhan-drop-down-name.h"
#include "wakhan-join-popover.h"
#include "wakhan-late-sheet.h"
#include "wakhan-palette.h"
#include "wakhan-review-button.h"
#include "wakhan-review-keys.h"
#include "wakhan-review-menu.h"
#include "wakhan-review-sentence.h"
#include "wakhan-review-words.h"
#include "wakhan-session-review.h"

#include <glib/gi18n-lib.h>

struct _WakhanReviewPane
{
  GtkBox parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GSignalGroup  *review_signals;
  gboolean       is_filling;  /* the fields change, and nobody did it */
  gboolean       was_visible; /* the pane that this takes the place of */
  gboolean       wants_focus;
  gboolean       is_sheet;
  WakhanPalette *palette;

  GtkLabel        *part;
  GtkMenuButton   *filter;
  GtkWidget       *done;
  GtkProgressBar  *progress;
  GtkLabel        *counts;
  GtkWidget       *body;
  GtkLabel        *end_words;
  GtkWidget       *words_box;
  GtkLabel        *place;
  GtkLabel        *sentence;
  WakhanDateField *date;
  GtkDropDown     *category;
  GStrv            categories; /* their ids, as they are listed */
  GtkEditable     *title;
  GtkWidget       *keep;
  GtkWidget       *refuse;
  GtkWidget       *change;
  GtkWidget       *join;
  GtkLabel        *hint;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanReviewPaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanReviewPane, wakhan_review_pane, GTK_TYPE_BOX)

static WakhanDateReview *
get_review (WakhanReviewPane *self)
{
  return self->session ? wakhan_session_get_review (self->session) : NULL;
}

/* (nullable): the date as it stands now, or was found where it is refused. */
static WakhanEvent *
get_event (WakhanReviewPane *self)
{
  WakhanDateReview *review = get_review (self);
  const guint       position = review ? wakhan_date_review_get_position (review) : G_MAXUINT;
  WakhanEvent      *shown = review ? wakhan_date_review_get_shown (review, position) : NULL;

  return shown || !review ? shown : wakhan_date_review_get_found (review, position);
}

/* What one is typing in stays as it is typed. */
static void
set_text (GtkEditable *field,
          const char  *text)
{
  if (!g_str_equal (gtk_editable_get_text (field), text))
    gtk_editable_set_text (field, text);
}

static void
show_words (WakhanReviewPane *self)
{
  WakhanDateReview *review = get_review (self);

  wakhan_review_sentence_show (
    self->sentence, self->palette, self->place, wakhan_session_get_study (self->session),
    wakhan_date_review_get_found (review, wakhan_date_review_get_position (review)));
}

/* What one typed stays where it is the same date, or none. */
static void
show_date (WakhanReviewPane *self,
           WakhanEvent      *event,
           gboolean          is_another)
{
  const char *edtf = wakhan_date_get_edtf (wakhan_event_get_date (event));
  WakhanDate *typed = wakhan_date_field_get_date (self->date);

  wakhan_date_field_set_kept (self->date, wakhan_event_get_date (event));
  wakhan_date_field_set_category (self->date, wakhan_event_get_category (event));
  if (is_another || (typed && !g_str_equal (wakhan_date_get_edtf (typed), edtf)))
    wakhan_date_field_show (self->date, edtf);
}

static void
show_category (WakhanReviewPane *self,
               WakhanEvent      *event)
{
  for (guint i = 0; self->categories[i]; i++)
    if (g_str_equal (self->categories[i], wakhan_event_get_category (event)))
      gtk_drop_down_set_selected (self->category, i);
}

static void
show_event (WakhanReviewPane *self,
            WakhanEvent      *event,
            gboolean          is_another)
{
  self->is_filling = TRUE;
  show_date (self, event, is_another);
  set_text (self->title, wakhan_event_get_title (event));
  show_category (self, event);
  self->is_filling = FALSE;
  if (is_another)
    show_words (self);
}

static void
show_counts (WakhanReviewPane *self,
             WakhanDateReview *review)
{
  const guint      n_dates = wakhan_date_review_get_n_dates (review);
  guint            counts[WAKHAN_N_REVIEW_DECISIONS];
  g_autofree char *part = wakhan_review_words_new_for_part (review);
  g_autofree char *words = wakhan_review_words_new_for_counts (review);
  g_autofree char *end = wakhan_review_words_new_for_end (review);

  wakhan_date_review_count (review, counts);
  gtk_label_set_label (self->part, part ? part : "");
  gtk_label_set_label (self->counts, words);
  gtk_label_set_label (self->hint, self->is_sheet ? words : _ ("↑ ↓ leave it open"));
  gtk_label_set_label (self->end_words, n_dates > 0 ? end : _ ("No date is of this kind."));
  gtk_widget_set_visible (GTK_WIDGET (self->end_words), counts[WAKHAN_REVIEW_OPEN] == 0);
  gtk_progress_bar_set_fraction (
    self->progress, n_dates > 0 ? (n_dates - counts[WAKHAN_REVIEW_OPEN]) / (double) n_dates : 1);
}

static void
update (WakhanReviewPane *self,
        gboolean          is_another)
{
  WakhanDateReview *review = get_review (self);
  WakhanEvent      *event = get_event (self);
  GtkWidget        *fields[] = { GTK_WIDGET (self->date), GTK_WIDGET (self->title),
                                 GTK_WIDGET (self->category), self->keep,
                                 self->refuse, self->change,
                                 self->join };

  if (!review)
    return;
  show_counts (self, review);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_widget_set_sensitive (fields[i], event != NULL);
  gtk_widget_set_visible (self->words_box, event && !self->is_sheet);
  if (event)
    show_event (self, event, is_another);
}

static void
changed_cb (WakhanReviewPane *self)
{
  update (self, FALSE);
}

static void
moved_cb (WakhanReviewPane *self)
{
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->body)), 0);
  update (self, TRUE);
}

/* When it is shown in place of another, which where it is a sheet takes its time. */
static gboolean
take_focus_cb (gpointer user_data)
{
  WakhanReviewPane *self = user_data;

  if (self->wants_focus && get_review (self) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->wants_focus = !gtk_widget_grab_focus (self->keep);
  return G_SOURCE_REMOVE;
}

static void
take_focus_soon (WakhanReviewPane *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, take_focus_cb, g_object_ref (self), g_object_unref);
}

/* The date is read as the text would be. */
static void
take_text (WakhanReviewPane *self)
{
  WakhanStudy     *study = wakhan_session_get_study (self->session);
  WakhanTimeline  *timeline = wakhan_study_get_timeline (study);
  WakhanDateHabits habits;

  wakhan_date_habits_find (&habits, wakhan_document_get_text (wakhan_study_get_document (study)));
  wakhan_date_field_set_habits (self->date, &habits);
  self->is_filling = TRUE;
  g_strfreev (self->categories);
  self->categories = wakhan_category_choice_fill (self->category, timeline);
  self->is_filling = FALSE;
}

static void
review_changed_cb (WakhanReviewPane *self)
{
  WakhanDateReview            *review = get_review (self);
  g_autoptr (WakhanDateReview) before = g_signal_group_dup_target (self->review_signals);

  g_signal_group_set_target (self->review_signals, review);
  if (!review)
    {
      if (before && !self->was_visible)
        g_object_set (self->session, "notes-visible", FALSE, NULL);
      return;
    }
  if (!before)
    {
      take_text (self);
      g_object_get (self->session, "notes-visible", &self->was_visible, NULL);
      g_object_set (self->session, "notes-visible", TRUE, NULL);
      self->wants_focus = TRUE;
      take_focus_soon (self);
    }
  update (self, TRUE);
}

/* Whoever chooses another date in the text or on the timeline looks at that. */
static void
selected_event_changed_cb (WakhanReviewPane *self)
{
  WakhanEvent *event = wakhan_session_get_selected_event (self->session);

  if (event && get_review (self))
    wakhan_session_review_event (self->session, event);
}

static void
change_word (WakhanReviewPane  *self,
             WakhanOwnEventWord word,
             const char        *value)
{
  WakhanDateReview *review = get_review (self);

  if (!self->is_filling && review && get_event (self))
    wakhan_date_review_change (review, wakhan_date_review_get_position (review), word, value);
}

static void
date_changed_cb (WakhanReviewPane *self)
{
  WakhanEvent *event = get_event (self);
  WakhanDate  *date = wakhan_date_field_get_taken (self->date);
  const char  *kept = event ? wakhan_date_get_edtf (wakhan_event_get_date (event)) : NULL;

  if (date && kept && !g_str_equal (wakhan_date_get_edtf (date), kept))
    change_word (self, WAKHAN_OWN_EVENT_DATE, wakhan_date_get_edtf (date));
}

static void
title_changed_cb (WakhanReviewPane *self)
{
  const char *title = gtk_editable_get_text (self->title);

  if (*title)
    change_word (self, WAKHAN_OWN_EVENT_TITLE, title);
}

static void
category_changed_cb (WakhanReviewPane *self)
{
  const guint selected = gtk_drop_down_get_selected (self->category);

  if (!self->is_filling && selected != GTK_INVALID_LIST_POSITION)
    change_word (self, WAKHAN_OWN_EVENT_CATEGORY, self->categories[selected]);
}

static void
keep_cb (WakhanReviewPane *self)
{
  wakhan_session_keep_date (self->session);
  gtk_widget_grab_focus (self->keep);
}

static void
refuse_cb (WakhanReviewPane *self)
{
  wakhan_session_refuse_date (self->session);
}

static void
change_cb (WakhanReviewPane *self)
{
  if (!get_event (self) || !gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-event", NULL))
    wakhan_date_field_focus (self->date);
}

static void
join_cb (WakhanReviewPane *self)
{
  wakhan_join_popover_show (self->join, self->session);
}

static void
classes_changed_cb (WakhanReviewPane *self)
{
  const gboolean is_sheet = gtk_widget_has_css_class (GTK_WIDGET (self), "sheet");

  if (is_sheet == self->is_sheet)
    return;
  self->is_sheet = is_sheet;
  gtk_widget_set_visible (self->done, is_sheet);
  gtk_widget_set_visible (GTK_WIDGET (self->counts), !is_sheet);
  update (self, FALSE);
}

static void
enter_action_cb (GtkWidget  *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant   *parameter G_GNUC_UNUSED)
{
  gtk_widget_grab_focus (WAKHAN_REVIEW_PANE (widget)->keep);
}

/* Another theme has other colours. */
static void
wakhan_review_pane_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  WakhanReviewPane *self = WAKHAN_REVIEW_PANE (widget);

  GTK_WIDGET_CLASS (wakhan_review_pane_parent_class)->css_changed (widget, change);

  if (get_event (self))
    show_words (self);
}

static void
wakhan_review_pane_dispose (GObject *object)
{
  WakhanReviewPane *self = WAKHAN_REVIEW_PANE (object);

  g_clear_object (&self->review_signals);
  g_clear_object (&self->session_signals);
  if (self->palette)
    gtk_widget_unparent (GTK_WIDGET (self->palette));
  self->palette = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_REVIEW_PANE);
  g_clear_object (&self->session);
  g_clear_pointer (&self->categories, g_strfreev);

  G_OBJECT_CLASS (wakhan_review_pane_parent_class)->dispose (object);
}

static void
wakhan_review_pane_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((WakhanReviewPaneProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_REVIEW_PANE (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_review_pane_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  WakhanReviewPane *self = WAKHAN_REVIEW_PANE (object);

  switch ((WakhanReviewPaneProperty) id)
    {
    case PROP_SESSION:
      if (!g_set_object (&self->session, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->session_signals, self->session);
      if (self->session)
        wakhan_review_menu_attach (self->filter, self->session);
      review_changed_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-review-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, part);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, filter);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, done);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, progress);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, counts);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, body);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, end_words);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, words_box);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, place);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, sentence);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, date);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, category);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, keep);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, refuse);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, change);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, join);
  gtk_widget_class_bind_template_child (widget_class, WakhanReviewPane, hint);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, category_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, refuse_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, join_cb);
}

static void
wakhan_review_pane_class_init (WakhanReviewPaneClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_review_pane_dispose;
  object_class->get_property = wakhan_review_pane_get_property;
  object_class->set_property = wakhan_review_pane_set_property;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  widget_class->css_changed = wakhan_review_pane_css_changed;
  g_type_ensure (WAKHAN_TYPE_DATE_FIELD);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
}

static void
wakhan_review_pane_init (WakhanReviewPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->palette = wakhan_palette_new (GTK_WIDGET (self));
  wakhan_palette_add (self->palette, "words", NULL);
  wakhan_palette_add (self->palette, "line", NULL);
  wakhan_late_sheet_load (GTK_WIDGET (self), "review.css");
  wakhan_date_field_set_label (self->date, _ ("Understood as"));
  wakhan_date_field_leave_out_picture (self->date);
  wakhan_drop_down_name_attach (self->category, _ ("Category"));
  wakhan_review_button_label (self->keep, self->done, C_ ("date in review", "Keep"), "K");
  wakhan_review_button_label (self->refuse, self->done, C_ ("date in review", "Refuse"), "R");
  wakhan_review_button_label (self->change, self->done, C_ ("date in review", "Change…"), "C");
  wakhan_review_button_label (self->join, self->done, C_ ("date in review", "Join…"), "J");
  self->review_signals = g_signal_group_new (WAKHAN_TYPE_DATE_REVIEW);
  g_signal_group_connect_swapped (self->review_signals, "changed", G_CALLBACK (changed_cb), self);
  g_signal_group_connect_swapped (self->review_signals, "listed", G_CALLBACK (moved_cb), self);
  g_signal_group_connect_swapped (self->review_signals, "notify::position", G_CALLBACK (moved_cb),
                                  self);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "focus-review",
                                  G_CALLBACK (gtk_widget_grab_focus), self->keep);
  g_signal_group_connect_swapped (self->session_signals, "notify::review",
                                  G_CALLBACK (review_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-event",
                                  G_CALLBACK (selected_event_changed_cb), self);
  wakhan_review_keys_attach (GTK_WIDGET (self), (GtkWidget *[]){ self->keep, self->refuse,
                                                                 self->change, self->join });
  g_signal_connect (self, "notify::css-classes", G_CALLBACK (classes_changed_cb), NULL);
  g_signal_connect (self, "map", G_CALLBACK (take_focus_soon), NULL);
}
