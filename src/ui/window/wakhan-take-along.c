/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-take-along.h"

#include "wakhan-event-export-dialog.h"
#include "wakhan-event-import-dialog.h"
#include "wakhan-file-dialog.h"
#include "wakhan-picture-dialog.h"
#include "wakhan-picture-print.h"

#include <glib/gi18n-lib.h>

#define DATA "wakhan-take-along" /* of a window */

typedef struct
{
  GtkWindow     *window;
  WakhanSession *session;
} TakeAlong;

static void
free_take_along (gpointer data)
{
  TakeAlong *self = data;

  g_object_unref (self->session);
  g_free (self);
}

static void
export_events_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  TakeAlong *self = user_data;

  gtk_window_present (wakhan_event_export_dialog_new (self->window, self->session));
}

/* A window that went meanwhile brings nothing in. */
static void
file_chosen_cb (GFile   *file,
                gpointer window)
{
  TakeAlong *self = g_object_get_data (window, DATA);
  GtkWindow *dialog;

  if (!wakhan_session_get_study (self->session))
    return;
  dialog = wakhan_event_import_dialog_new (window, self->session);
  wakhan_event_import_dialog_read (WAKHAN_EVENT_IMPORT_DIALOG (dialog), file);
  gtk_window_present (dialog);
}

static void
import_events_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  TakeAlong *self = user_data;

  wakhan_file_dialog_run (self->window, WAKHAN_FILE_DIALOG_OPEN_EVENTS, _ ("Import Events"), NULL,
                          file_chosen_cb, self->window);
}

static void
export_picture_cb (GSimpleAction *action G_GNUC_UNUSED,
                   GVariant      *parameter G_GNUC_UNUSED,
                   gpointer       user_data)
{
  TakeAlong *self = user_data;

  gtk_window_present (wakhan_picture_dialog_new (self->window, self->session));
}

static void
print_timeline_cb (GSimpleAction *action G_GNUC_UNUSED,
                   GVariant      *parameter G_GNUC_UNUSED,
                   gpointer       user_data)
{
  TakeAlong *self = user_data;

  wakhan_picture_print (self->window, self->session);
}

void
wakhan_take_along_add_actions (GtkApplicationWindow *window,
                               WakhanSession        *session)
{
  const GActionEntry entries[] = {
    { .name = "export-events", .activate = export_events_cb },
    { .name = "import-events", .activate = import_events_cb },
    { .name = "export-picture", .activate = export_picture_cb },
    { .name = "print-timeline", .activate = print_timeline_cb },
  };
  TakeAlong *self;

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  self = g_new0 (TakeAlong, 1);
  self->window = GTK_WINDOW (window);
  self->session = g_object_ref (session);
  g_object_set_data_full (G_OBJECT (window), DATA, self, free_take_along);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
}
