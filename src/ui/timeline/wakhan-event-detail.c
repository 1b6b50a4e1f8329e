/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-detail.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventDetail
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GtkWidget     *head;
  GtkLabel      *count;
  GtkWidget     *line; /* the compact form's words */
  GtkLabel      *line_date;
  GtkLabel      *line_title;
  gboolean       compact;
  GtkLabel      *date;
  GtkLabel      *title;
  GtkLabel      *summary;
  GtkLabel      *source;
  GtkWidget     *scrolled;
  GtkWidget     *buttons;
  GtkWidget     *show;
};

G_DEFINE_FINAL_TYPE (WakhanEventDetail, wakhan_event_detail, GTK_TYPE_WIDGET)

/* "Essay, ¶ 5 · China, Taliban" */
static char *
dup_source (WakhanEvent *event)
{
  const char *const *actors = wakhan_event_get_actors (event);
  const char        *source = wakhan_event_get_source (event);
  g_autofree char   *names = actors ? g_strjoinv (", ", (char **) actors) : g_strdup ("");

  if (!source || !*source)
    return g_steal_pointer (&names);
  return *names ? g_strdup_printf ("%s · %s", source, names) : g_strdup (source);
}

static void
show_event (WakhanEventDetail *self,
            WakhanEvent       *event)
{
  const char      *category = wakhan_event_get_category (event);
  const char      *summary = wakhan_event_get_summary (event);
  g_autofree char *words = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *date = category && *category ? g_strdup_printf ("%s · %s", words, category) : g_strdup (words);
  g_autofree char *source = dup_source (event);

  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->title, wakhan_event_get_title (event));
  gtk_label_set_label (self->line_date, words);
  gtk_label_set_label (self->line_title, wakhan_event_get_title (event));
  gtk_label_set_label (self->summary, summary ? summary : "");
  gtk_label_set_label (self->source, source);
  gtk_widget_set_sensitive (self->show, wakhan_event_is_in_text (event));
}

static void
update (WakhanEventDetail *self)
{
  WakhanStudy     *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  WakhanTimeline  *timeline = study ? wakhan_study_get_timeline (study) : NULL;
  WakhanEvent     *event = study ? wakhan_session_get_selected_event (self->session) : NULL;
  const guint      n_events = timeline ? wakhan_timeline_get_n_events (timeline) : 0;
  g_autofree char *count = NULL;

  if (event)
    count = g_strdup_printf (_ ("%u of %u"), wakhan_timeline_find (timeline, event) + 1, n_events);
  else
    count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events), n_events);
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (self->buttons, event && !self->compact);
  gtk_widget_set_visible (self->scrolled, !self->compact);
  gtk_widget_set_visible (self->line, self->compact && event);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), !self->compact || !event);
  if (event)
    {
      show_event (self, event);
      return;
    }
  gtk_label_set_label (self->date, "");
  gtk_label_set_label (self->title, "");
  gtk_label_set_label (self->summary, n_events > 0 ? _ ("Step from event to event; the text goes along.") : _ ("No dates in this text"));
  gtk_label_set_label (self->source, "");
}

static void
show_in_text_cb (WakhanEventDetail *self)
{
  WakhanEvent *event = wakhan_session_get_selected_event (self->session);

  if (event)
    wakhan_session_go_to (self->session, wakhan_event_get_start (event), wakhan_event_get_end (event));
}

static void
wakhan_event_detail_dispose (GObject *object)
{
  WakhanEventDetail *self = WAKHAN_EVENT_DETAIL (object);
  GtkWidget         *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_event_detail_parent_class)->dispose (object);
}

static void
wakhan_event_detail_class_init (WakhanEventDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_event_detail_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static GtkWidget *
create_step (const char *icon_name,
             const char *action,
             const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "mirrored");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

static GtkLabel *
append_label (GtkWidget  *box,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new ("");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
append_line (WakhanEventDetail *self)
{
  self->line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->line_date = append_label (self->line, "detail-date");
  self->line_title = append_label (self->line, NULL);
  gtk_label_set_wrap (self->line_date, FALSE);
  gtk_label_set_wrap (self->line_title, FALSE);
  gtk_label_set_ellipsize (self->line_date, PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (self->line_title, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->line, TRUE);
  gtk_widget_set_valign (self->line, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->head), self->line);
  self->count = append_label (self->head, "caption");
  gtk_label_set_wrap (self->count, FALSE);
}

static void
wakhan_event_detail_init (WakhanEventDetail *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *note = gtk_button_new_with_label (_ ("Note on Event"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "detail");
  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  gtk_box_append (GTK_BOX (self->head), create_step ("go-previous-symbolic", "win.previous-event", _ ("Previous Event")));
  gtk_box_append (GTK_BOX (self->head), create_step ("go-next-symbolic", "win.next-event", _ ("Next Event")));
  append_line (self);
  self->date = append_label (words, "detail-date");
  self->title = append_label (words, "event-title");
  self->summary = append_label (words, NULL);
  self->source = append_label (words, "caption");
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), words);
  gtk_widget_set_vexpand (self->scrolled, TRUE);
  gtk_widget_set_focusable (self->scrolled, FALSE);
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  self->show = gtk_button_new_with_label (_ ("Show in Text"));
  g_signal_connect_swapped (self->show, "clicked", G_CALLBACK (show_in_text_cb), self);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (note), "win.note-on-event");
  gtk_box_append (GTK_BOX (self->buttons), self->show);
  gtk_box_append (GTK_BOX (self->buttons), note);
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-event", G_CALLBACK (update), self);
}

void
wakhan_event_detail_set_session (WakhanEventDetail *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  update (self);
}

void
wakhan_event_detail_set_compact (WakhanEventDetail *self,
                                 gboolean           compact)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));

  if (self->compact == !!compact)
    return;
  self->compact = !!compact;
  if (self->compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
  update (self);
}

void
wakhan_event_detail_set_end (WakhanEventDetail *self,
                             GtkWidget         *child)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DETAIL (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_box_append (GTK_BOX (self->head), child);
}
