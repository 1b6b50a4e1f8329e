/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-detail.h"

#include "wakhan-comparison.h"
#include "wakhan-compat.h"
#include "wakhan-description.h"
#include "wakhan-event-count.h"
#include "wakhan-event-facts.h"
#include "wakhan-event-sign.h"
#include "wakhan-event-standing.h"
#include "wakhan-event-words.h"
#include "wakhan-lost-event.h"
#include "wakhan-one-stop.h"
#include "wakhan-session-calendar.h"
#include "wakhan-session-review.h"
#include "wakhan-time-measure.h"
#include "wakhan-word-list.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

#define MONTH_DAYS 31

struct _WakhanEventDetail
{
  GtkWidget parent_instance;

  WakhanSession        *session;
  GSignalGroup         *session_signals;
  GSignalGroup         *sieve_signals;
  GtkWidget            *head;
  GtkLabel             *count;
  GtkWidget            *follow;
  GtkWidget            *play;
  GtkWidget            *begin; /* where there is no event yet */
  GtkWidget            *line;  /* what the line says */
  GtkLabel             *line_date;
  GtkLabel             *line_title;
  WakhanEventDetailForm form;
  GtkWidget            *date_row;
  WakhanEventSign      *sign;
  GtkLabel             *date;
  GtkLabel             *second_date;
  GtkLabel             *other_text;
  GtkWidget            *measure;
  GtkWidget            *dot;
  GtkLabel             *kind;
  GtkLabel             *title;
  GtkLabel             *summary;
  WakhanEventStanding  *standing;
  GtkLabel             *source;
  WakhanEventFacts     *facts;
  GtkWidget            *scrolled;
  GtkWidget            *buttons;
  GtkWidget            *show;
  GtkWidget            *keep; /* of dates that were found, as the next */
  GtkWidget            *refuse;
  GtkWidget            *first;
  GtkWidget            *show_hidden;
  GtkWidget            *note;
  GtkWidget            *edit;
};

G_DEFINE_FINAL_TYPE (WakhanEventDetail, wakhan_event_detail, GTK_TYPE_WIDGET)

static char *
dup_source (WakhanEvent *event)
{
  g_autofree char  *actors = wakhan_word_list_join (wakhan_event_get_actors (event));
  const char *const facts[] = { wakhan_event_get_source (event), actors };

  return wakhan_word_list_join_facts (facts, G_N_ELEMENTS (facts));
}

/* "day not stated · conflict" */
static char *
dup_kind (WakhanEvent *event)
{
  WakhanDate    *date = wakhan_event_get_date (event);
  const gint64   start = wakhan_date_get_earliest_start (date);
  const gint64   end = wakhan_date_get_latest_end (date);
  const gboolean is_vague = !wakhan_date_is_interval (date) && !wakhan_date_is_day (date) &&
                            start != WAKHAN_DAY_UNBOUNDED_START &&
                            end != WAKHAN_DAY_UNBOUNDED_END && end - start <= MONTH_DAYS;
  const gboolean    is_other = *wakhan_event_get_other_text (event) != '\0';
  const char *const facts[] = {
    wakhan_event_is_found (event) ? is_other ? C_ ("event", "found in its text")
                                             : C_ ("event", "found in the text")
                                  : NULL,
    wakhan_event_is_own (event) ? C_ ("event", "your own") : NULL,
    is_vague && !wakhan_event_is_found (event) ? _ ("day not stated") : NULL,
    wakhan_event_get_category_words (event),
  };

  return wakhan_word_list_join_facts (facts, G_N_ELEMENTS (facts));
}

/* What stands in it is not in the way of the keyboard: it is read with what holds it. */
static void
describe_event (WakhanEventDetail *self,
                WakhanEvent       *event)
{
  WakhanTimeline   *timeline = wakhan_session_get_timeline (self->session);
  const char       *summary = gtk_label_get_label (self->summary);
  const char       *source = gtk_label_get_label (self->source);
  g_autofree char  *name = wakhan_timeline_dup_event_name (timeline, event);
  g_autofree char  *second_date = wakhan_session_dup_second_date (self->session, event);
  g_autofree char  *kind = wakhan_event_dup_kind_words (event, 0);
  g_autofree char  *standing = wakhan_event_standing_dup_words (timeline, event);
  const char *const parts[] = { name, second_date, kind, summary, standing, source };
  g_autofree char  *words = wakhan_word_list_join_spoken (parts, G_N_ELEMENTS (parts));

  wakhan_description_set (self->scrolled, words);
}

/* Without an event there is one to begin with. */
static void
show_buttons (WakhanEventDetail *self,
              gboolean           has_event)
{
  GtkWidget *others[] = { self->show, self->keep, self->refuse, self->note, self->edit };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    gtk_widget_set_visible (others[i], has_event);
  if (has_event && gtk_widget_has_focus (self->first))
    gtk_widget_grab_focus (self->show);
  gtk_widget_set_visible (self->first, !has_event);
  gtk_widget_set_visible (self->show_hidden,
                          !has_event && wakhan_event_count_get_hidden (self->session) > 0);
}

/* A button that goes leaves the keyboard to its neighbour. */
static void
show_decisions (WakhanEventDetail *self,
                gboolean           is_found)
{
  const gboolean has_focus = gtk_widget_has_focus (self->keep) ||
                             gtk_widget_has_focus (self->refuse);

  if (!is_found && has_focus)
    gtk_widget_grab_focus (self->show); /* what was found is in the text */
  gtk_widget_set_visible (self->keep, is_found);
  gtk_widget_set_visible (self->refuse, is_found);
  gtk_widget_set_visible (self->note, !is_found); /* there is no room for all */
}

/* What the text says that tells it. */
static char *
dup_summary (WakhanEventDetail *self,
             WakhanEvent       *event)
{
  WakhanComparison *comparison = wakhan_session_get_comparison (self->session);
  WakhanEvent      *original = wakhan_comparison_get_original (comparison, event);
  WakhanStudy      *study = original ? wakhan_comparison_get_study (comparison)
                                     : wakhan_session_get_study (self->session);

  if (!study || (!original && *wakhan_event_get_other_text (event)))
    return g_strdup (""); /* that text is just being read again */
  return wakhan_event_dup_summary_words (original ? original : event,
                                         wakhan_study_get_document (study));
}

/* Whose it is, and what can be done with it for that. */
static void
show_text (WakhanEventDetail *self,
           WakhanEvent       *event,
           gboolean           is_lost)
{
  const char    *title = wakhan_event_get_other_text (event);
  const gboolean is_other = *title != '\0';
  /* Translators: of an event; what another text is called that tells it. */
  g_autofree char *words = g_strdup_printf (C_ ("event", "In “%s”"), title);

  gtk_label_set_label (self->other_text, is_other ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->other_text), is_other);
  gtk_button_set_label (GTK_BUTTON (self->show), is_other  ? _ ("Open That Text")
                                                 : is_lost ? _ ("Attach…")
                                                           : _ ("Show in Text"));
  gtk_widget_set_sensitive (self->show, is_other || is_lost || wakhan_event_is_in_text (event));
  if (is_other && (gtk_widget_has_focus (self->note) || gtk_widget_has_focus (self->edit)))
    gtk_widget_grab_focus (self->show);
  show_decisions (self, wakhan_event_is_found (event) && !is_other);
  gtk_widget_set_visible (self->note, gtk_widget_get_visible (self->note) && !is_other);
  gtk_widget_set_visible (self->edit, !is_other);
}

static void
show_event (WakhanEventDetail *self,
            WakhanEvent       *event)
{
  WakhanStudy     *study = wakhan_session_get_study (self->session);
  const gboolean   is_lost = wakhan_lost_event_is (study, event);
  g_autofree char *summary = dup_summary (self, event);
  g_autofree char *line_date = wakhan_event_dup_date_words (event);
  g_autofree char *second_date = wakhan_session_dup_second_date (self->session, event);
  g_autofree char *words = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *kind = dup_kind (event);
  g_autofree char *source = dup_source (event);

  wakhan_event_sign_set_event (self->sign, event);
  gtk_label_set_label (self->date, words);
  gtk_label_set_label (self->second_date, second_date ? second_date : "");
  gtk_widget_set_visible (GTK_WIDGET (self->second_date), second_date != NULL);
  gtk_label_set_label (self->kind, kind);
  gtk_widget_set_visible (self->dot, *kind != '\0');
  gtk_label_set_label (self->title, wakhan_event_get_title (event));
  gtk_label_set_label (self->line_date, line_date);
  gtk_label_set_label (self->line_title, wakhan_event_get_title (event));
  gtk_label_set_label (self->summary, summary);
  wakhan_event_standing_set_event (self->standing, wakhan_session_get_timeline (self->session),
                                   event);
  gtk_label_set_label (self->source, source);
  gtk_widget_set_visible (GTK_WIDGET (self->source),
                          *source && self->form != WAKHAN_EVENT_DETAIL_SHEET);
  show_text (self, event, is_lost);
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
  describe_event (self, event);
}

/* Where there is room for one alone it is the one that is in use. */
static void
update_follow (WakhanEventDetail *self)
{
  const gboolean has_room =
    self->form == WAKHAN_EVENT_DETAIL_COLUMN || self->form == WAKHAN_EVENT_DETAIL_ROW;
  gboolean is_following = FALSE;
  gboolean is_playing = FALSE;

  if (self->session)
    g_object_get (self->session, "following", &is_following, "playing", &is_playing, NULL);
  gtk_widget_set_visible (self->follow, has_room || is_following);
  gtk_widget_set_visible (self->play, has_room || is_following);
  gtk_button_set_icon_name (GTK_BUTTON (self->play), is_playing ? "media-playback-pause-symbolic"
                                                                : "media-playback-start-symbolic");
}

/* What steps pass by is told with them. */
static void
update_count (WakhanEventDetail *self)
{
  g_autofree char *count = wakhan_event_count_new (self->session);

  gtk_label_set_label (self->count, count);
  wakhan_event_count_name_first (GTK_BUTTON (self->first), self->session);
}

/* Where there is no event to show. */
static void
update_begin (WakhanEventDetail *self,
              gboolean           is_wanted)
{
  const gboolean has_hidden = is_wanted && wakhan_event_count_get_hidden (self->session) > 0;

  gtk_button_set_label (GTK_BUTTON (self->begin), has_hidden ? _ ("Show Them") : _ ("New Event…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->begin),
                                  has_hidden ? "win.found-hidden" : "win.new-event");
  gtk_widget_set_visible (self->begin, is_wanted);
}

static void
followed_cb (WakhanEventDetail *self,
             WakhanEvent       *other)
{
  wakhan_session_set_selected_event (self->session, other);
}

static void
update (WakhanEventDetail *self)
{
  WakhanStudy    *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  WakhanTimeline *timeline = study ? wakhan_session_get_timeline (self->session) : NULL;
  WakhanEvent    *event = study ? wakhan_session_get_selected_event (self->session) : NULL;
  const gboolean  is_row = self->form == WAKHAN_EVENT_DETAIL_ROW;
  const gboolean  is_line = self->form == WAKHAN_EVENT_DETAIL_LINE || is_row;
  const guint     n_events = timeline ? wakhan_timeline_get_n_events (timeline) : 0;

  update_count (self);
  update_begin (self, study && n_events == 0);
  show_buttons (self, event != NULL);
  gtk_widget_set_visible (self->buttons, (event || n_events > 0) && (!is_line || is_row));
  gtk_widget_set_visible (self->scrolled, !is_line);
  gtk_widget_set_visible (self->line, is_line && event);
  wakhan_event_facts_set_event (self->facts, study,
                                self->form == WAKHAN_EVENT_DETAIL_SHEET ? event : NULL);
  gtk_widget_set_visible (self->date_row, event != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->title), event || n_events > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->second_date), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->other_text), FALSE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), !is_line || !event);
  if (event)
    {
      show_event (self, event);
      return;
    }
  wakhan_event_standing_set_event (self->standing, timeline, NULL);
  gtk_label_set_label (self->title, n_events > 0 ? _ ("Step through the events") : "");
  gtk_label_set_label (self->summary,
                       n_events > 0 ? _ ("Step from event to event; the text goes along.") : "");
  wakhan_description_set (self->scrolled, gtk_label_get_label (self->summary));
  gtk_widget_set_visible (GTK_WIDGET (self->source), FALSE);
}

static void
show_in_text_cb (WakhanEventDetail *self)
{
  WakhanEvent *event = wakhan_session_get_selected_event (self->session);

  if (event && *wakhan_event_get_other_text (event))
    gtk_widget_activate_action (self->show, "win.open-compared", NULL);
  else if (event && !wakhan_event_is_in_text (event))
    gtk_widget_activate_action (self->show, "win.attach-event", NULL);
  else if (event)
    wakhan_session_go_to_event (self->session, event);
}

static void
first_cb (WakhanEventDetail *self)
{
  wakhan_session_next_event (self->session);
}

static void
keep_cb (WakhanEventDetail *self)
{
  wakhan_session_keep_found_event (self->session);
}

static void
refuse_cb (WakhanEventDetail *self)
{
  wakhan_session_refuse_found_event (self->session);
}

static void
wakhan_event_detail_dispose (GObject *object)
{
  WakhanEventDetail *self = WAKHAN_EVENT_DETAIL (object);
  GtkWidget         *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->sieve_signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_EVENT_DETAIL);

  G_OBJECT_CLASS (wakhan_event_detail_parent_class)->dispose (object);
}

static void
wakhan_event_detail_class_init (WakhanEventDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_detail_dispose;

  g_type_ensure (WAKHAN_TYPE_EVENT_FACTS);
  g_type_ensure (WAKHAN_TYPE_EVENT_SIGN);
  g_type_ensure (WAKHAN_TYPE_EVENT_STANDING);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  g_type_ensure (WAKHAN_TYPE_TIME_MEASURE);
  g_type_ensure (WAKHAN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-event-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, head);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, follow);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, play);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, begin);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, line);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, line_date);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, line_title);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, date_row);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, sign);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, date);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, second_date);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, other_text);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, measure);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, dot);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, kind);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, summary);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, standing);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, source);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, buttons);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, show);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, keep);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, refuse);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, first);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, show_hidden);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, note);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventDetail, edit);
  gtk_widget_class_bind_template_callback (widget_class, first_cb);
  gtk_widget_class_bind_template_callback (widget_class, followed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_in_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, refuse_cb);
}

static void
wakhan_event_detail_init (WakhanEventDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self->kind), WAKHAN_ALIGN_BASELINE);
  gtk_widget_set_valign (GTK_WIDGET (self->date), WAKHAN_ALIGN_BASELINE);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-event",
                                  G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->session_signals, "timeline-changed", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::solar-hijri",
                                  G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::following",
                                  G_CALLBACK (update_follow), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::playing",
                                  G_CALLBACK (update_follow), self);
  self->sieve_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_SIEVE);
  g_signal_group_connect_swapped (self->sieve_signals, "changed", G_CALLBACK (update_count), self);
}

void
wakhan_event_detail_set_session (WakhanEventDetail *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));

  if (!g_set_object (&self->session, session))
    return;
  g_object_set (self->measure, "session", session, NULL);
  g_signal_group_set_target (self->session_signals, session);
  g_signal_group_set_target (self->sieve_signals,
                             session ? wakhan_session_get_sieve (session) : NULL);
  update (self);
  update_follow (self);
}

void
wakhan_event_detail_set_form (WakhanEventDetail    *self,
                              WakhanEventDetailForm form)
{
  static const char *const classes[] = { "column", "line", "sheet", "row" };

  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));

  if (self->form == form)
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (self), classes[self->form]);
  self->form = form;
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[form]);
  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
    form == WAKHAN_EVENT_DETAIL_ROW ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_hexpand (self->head, form == WAKHAN_EVENT_DETAIL_ROW);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scrolled),
                                                    form == WAKHAN_EVENT_DETAIL_SHEET);
  gtk_widget_set_hexpand (self->show, form == WAKHAN_EVENT_DETAIL_SHEET);
  gtk_widget_set_hexpand (self->note, form == WAKHAN_EVENT_DETAIL_SHEET);
  update (self);
  update_follow (self);
}

void
wakhan_event_detail_set_end (WakhanEventDetail *self,
                             GtkWidget         *child)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_box_append (GTK_BOX (self->head), child);
}

void
wakhan_event_detail_turn_from (WakhanEventDetail *self,
                               GtkWidget         *lanes,
                               GtkWidget         *mark)
{
  graphene_rect_t box;
  gboolean        is_right;

  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));
  g_return_if_fail (GTK_IS_WIDGET (lanes) && GTK_IS_WIDGET (mark));

  if (!gtk_widget_compute_bounds (mark, lanes, &box))
    return;
  is_right = box.origin.x + box.size.width / 2 > gtk_widget_get_width (lanes) / 2;
  gtk_widget_set_halign (GTK_WIDGET (self),
                         is_right != (gtk_widget_get_direction (mark) == GTK_TEXT_DIR_RTL)
                           ? GTK_ALIGN_START
                           : GTK_ALIGN_END);
}
