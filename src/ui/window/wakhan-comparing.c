/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-comparing.h"

#include "wakhan-comparison.h"
#include "wakhan-file-dialog.h"

#include <glib/gi18n-lib.h>

#define DATA "wakhan-comparing"

typedef struct
{
  GtkWindow       *window; /* which owns this */
  WakhanSession   *session;
  WakhanStudyPage *page; /* of the window */
} Comparing;

static void
free_comparing (gpointer data)
{
  Comparing *self = data;

  g_object_unref (self->session);
  g_free (self);
}

static WakhanComparison *
get_comparison (Comparing *self)
{
  return wakhan_session_get_comparison (self->session);
}

/* NULL: no window shows it. */
static Comparing *
find_window (Comparing   *self,
             WakhanStudy *study)
{
  GtkApplication *application = gtk_window_get_application (self->window);

  for (GList *item = application ? gtk_application_get_windows (application) : NULL; item;
       item = item->next)
    {
      Comparing *other = g_object_get_data (G_OBJECT (item->data), DATA);

      if (other && wakhan_session_get_study (other->session) == study)
        return other;
    }
  return NULL;
}

/* What is begun in a window may come to its end after it. */
static void
file_chosen_cb (GFile   *file,
                gpointer window)
{
  Comparing *self = g_object_get_data (G_OBJECT (window), DATA);

  wakhan_comparison_begin (get_comparison (self), file);
}

static void
compare_cb (GSimpleAction *action G_GNUC_UNUSED,
            GVariant      *parameter G_GNUC_UNUSED,
            gpointer       user_data)
{
  Comparing *self = user_data;

  wakhan_file_dialog_run (self->window, WAKHAN_FILE_DIALOG_OPEN, _ ("Compare With"), NULL,
                          file_chosen_cb, self->window);
}

/* Both windows have the same study, and so the same events. */
static void
open_compared_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  Comparing   *self = user_data;
  WakhanStudy *study = wakhan_comparison_get_study (get_comparison (self));
  WakhanEvent *event = wakhan_comparison_get_original (
    get_comparison (self), wakhan_session_get_selected_event (self->session));
  GFile     *file = study ? wakhan_study_get_file (study) : NULL;
  Comparing *there = study ? find_window (self, study) : NULL;

  if (!event || !file)
    return;
  if (!there)
    {
      g_application_open (G_APPLICATION (gtk_window_get_application (self->window)), &file, 1, "");
      there = find_window (self, study);
    }
  if (!there)
    return;
  wakhan_session_set_selected_event (there->session, event);
  gtk_window_present (there->window);
}

static void
failed_cb (Comparing  *self,
           const char *title,
           const char *text)
{
  wakhan_study_page_show_problem (self->page, title, text);
}

/* A window that shows it has a banner for that, and a person who decides. */
static void
file_changed_cb (Comparing *self)
{
  if (!find_window (self, wakhan_comparison_get_study (get_comparison (self))))
    wakhan_comparison_reload (get_comparison (self));
}

static void
destroyed_cb (Comparing *self)
{
  g_signal_handlers_disconnect_by_data (get_comparison (self), self);
}

void
wakhan_comparing_add (GtkApplicationWindow *window,
                      WakhanSession        *session,
                      WakhanStudyPage      *page)
{
  const GActionEntry entries[] = {
    { .name = "compare", .activate = compare_cb },
    { .name = "open-compared", .activate = open_compared_cb },
  };
  Comparing *self;

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (page));

  self = g_new0 (Comparing, 1);
  self->window = GTK_WINDOW (window);
  self->session = g_object_ref (session);
  self->page = page;
  g_object_set_data_full (G_OBJECT (window), DATA, self, free_comparing);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_swapped (get_comparison (self), "failed", G_CALLBACK (failed_cb), self);
  g_signal_connect_swapped (get_comparison (self), "file-changed", G_CALLBACK (file_changed_cb),
                            self);
  g_signal_connect_swapped (window, "destroy", G_CALLBACK (destroyed_cb), self);
}
