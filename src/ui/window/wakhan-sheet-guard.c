/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-sheet-guard.h"

#define TIMELINE "wakhan-timeline"

gboolean
wakhan_sheet_guard_leave (GtkWidget *timeline,
                          GtkWidget *reading)
{
  GtkRoot   *root = gtk_widget_get_root (timeline);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean   is_sheet = FALSE;

  g_object_get (timeline, "sheet", &is_sheet, NULL);
  if (!is_sheet)
    return FALSE;
  if (focus && gtk_widget_is_ancestor (focus, timeline))
    gtk_widget_child_focus (reading, GTK_DIR_TAB_FORWARD);
  g_object_set (timeline, "sheet", FALSE, NULL);
  return TRUE;
}

static void
find_open_changed_cb (GtkWidget     *reading,
                      GParamSpec    *pspec G_GNUC_UNUSED,
                      WakhanSession *session)
{
  gboolean is_open = FALSE;

  g_object_get (session, "find-open", &is_open, NULL);
  if (is_open)
    wakhan_sheet_guard_leave (g_object_get_data (G_OBJECT (reading), TIMELINE), reading);
}

static gboolean
is_of_event (WakhanEvent *event,
             guint        start)
{
  for (guint i = 0; event && i < wakhan_event_get_n_passages (event); i++)
    if (wakhan_event_get_passage (event, i).start == start)
      return TRUE;
  return FALSE;
}

static void
show_words_cb (GtkWidget     *reading,
               guint          start,
               guint          end G_GNUC_UNUSED,
               WakhanSession *session)
{
  if (!is_of_event (wakhan_session_get_selected_event (session), start))
    wakhan_sheet_guard_leave (g_object_get_data (G_OBJECT (reading), TIMELINE), reading);
}

void
wakhan_sheet_guard_attach (GtkWidget     *timeline,
                           GtkWidget     *reading,
                           WakhanSession *session)
{
  g_object_set_data_full (G_OBJECT (reading), TIMELINE, g_object_ref (timeline), g_object_unref);
  g_signal_connect_object (session, "notify::find-open", G_CALLBACK (find_open_changed_cb), reading,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "show-words", G_CALLBACK (show_words_cb), reading,
                           G_CONNECT_SWAPPED);
}
