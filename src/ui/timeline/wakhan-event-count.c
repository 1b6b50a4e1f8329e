/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-count.h"

#include "wakhan-tooltip.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

guint
wakhan_event_count_get_hidden (WakhanSession *session)
{
  WakhanStudy *study = session ? wakhan_session_get_study (session) : NULL;

  return study ? wakhan_timeline_composer_count_withheld (wakhan_study_get_composer (study)) : 0;
}

static char *
dup_shown (WakhanSession *session,
           guint          n_events)
{
  if (wakhan_session_get_selected_event (session))
    return wakhan_session_dup_event_place (session);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events),
                          n_events);
}

char *
wakhan_event_count_new (WakhanSession *session)
{
  WakhanTimeline *timeline =
    session && wakhan_session_get_study (session) ? wakhan_session_get_timeline (session) : NULL;
  const guint      n_events = timeline ? wakhan_timeline_get_n_events (timeline) : 0;
  const guint      n_hidden = wakhan_event_count_get_hidden (session);
  g_autofree char *shown = NULL;
  g_autofree char *hidden = NULL;

  if (!timeline)
    return g_strdup ("");
  if (n_events == 0 && n_hidden == 0)
    return g_strdup (_ ("No dates in this text"));
  if (n_events == 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u date of this text is hidden",
                                         "%u dates of this text are hidden", n_hidden),
                            n_hidden);
  shown = dup_shown (session, n_events);
  /* Translators: dates of the text; beside the number of events that are shown: “5 events · 12
   * hidden”. */
  hidden = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hidden", "%u hidden", n_hidden),
                            n_hidden);
  return wakhan_word_list_join_facts ((const char *const[]){ shown, n_hidden > 0 ? hidden : NULL },
                                      2);
}

void
wakhan_event_count_name_first (GtkButton     *button,
                               WakhanSession *session)
{
  WakhanStudy      *study = session ? wakhan_session_get_study (session) : NULL;
  WakhanEventSieve *sieve = session ? wakhan_session_get_sieve (session) : NULL;
  WakhanEvent      *first = study ? wakhan_event_sieve_find_step (sieve, NULL, 1) : NULL;
  WakhanDate       *period = study ? wakhan_study_get_period (study) : NULL;
  g_autofree char  *words = NULL;
  g_autofree char  *label = NULL;

  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_widget_set_sensitive (GTK_WIDGET (button), first != NULL);
  if (!first || !period || first == wakhan_event_sieve_find_end (sieve, -1))
    {
      gtk_button_set_label (button, g_dpgettext2 (GETTEXT_PACKAGE, "command", "First Event"));
      wakhan_tooltip_set (GTK_WIDGET (button), NULL);
      return;
    }
  words = wakhan_date_to_words (period);
  /* Translators: a button; “%s” is the period of a study: “1999 – 2021”. */
  label = g_strdup_printf (C_ ("command", "First Event of %s"), words);
  gtk_button_set_label (button, label);
  wakhan_tooltip_set (GTK_WIDGET (button),
                      _ ("Begins with the period of the study; earlier events are background"));
}
