/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window-actions.h"

#include "wakhan-export-dialog.h"
#include "wakhan-file-dialog.h"
#include "wakhan-notes-shelf-window.h"
#include "wakhan-safe-copy.h"
#include "wakhan-shortcuts-window.h"
#include "wakhan-terms-window.h"

#include <glib/gi18n-lib.h>

#define TEXT_SIZE_STEP 10

static void
file_chosen_cb (GFile   *file,
                gpointer window)
{
  wakhan_window_open (window, file);
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       window)
{
  wakhan_file_dialog_run (window, WAKHAN_FILE_DIALOG_OPEN, _ ("Open"), NULL, file_chosen_cb, window);
}

static void
open_file_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *uri,
              gpointer       window)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (uri, NULL));

  wakhan_window_open (window, file);
}

static void
open_built_in_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       window)
{
  g_autoptr (GFile) file = wakhan_study_dup_built_in_file ();

  wakhan_window_open (window, file);
}

static void
find_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       window)
{
  wakhan_window_find (window);
}

static void
find_next_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       window)
{
  wakhan_window_find_again (window, TRUE);
}

static void
find_previous_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       window)
{
  wakhan_window_find_again (window, FALSE);
}

static void
larger_text_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant      *parameter G_GNUC_UNUSED,
                gpointer       window)
{
  WakhanPreferences *preferences = wakhan_window_get_preferences (window);

  wakhan_preferences_set_text_size (preferences, wakhan_preferences_get_text_size (preferences) + TEXT_SIZE_STEP);
}

static void
smaller_text_cb (GSimpleAction *action G_GNUC_UNUSED,
                 GVariant      *parameter G_GNUC_UNUSED,
                 gpointer       window)
{
  WakhanPreferences *preferences = wakhan_window_get_preferences (window);

  wakhan_preferences_set_text_size (preferences, wakhan_preferences_get_text_size (preferences) - TEXT_SIZE_STEP);
}

static void
normal_text_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant      *parameter G_GNUC_UNUSED,
                gpointer       window)
{
  wakhan_preferences_set_text_size (wakhan_window_get_preferences (window), WAKHAN_NORMAL_TEXT_SIZE);
}

/* Letters are taken back one by one where they are typed, as in every program; the notebook's changes come after them. */
static gboolean
run_in_focus (GtkWindow  *window,
              const char *action,
              gboolean    undoes)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));

      return (undoes ? gtk_text_buffer_get_can_undo (buffer) : gtk_text_buffer_get_can_redo (buffer)) &&
             gtk_widget_activate_action (focus, action, NULL);
    }
  return FALSE;
}

/* What the menu offered, since what changes may be out of view. */
static void
announce_change (WakhanSession *session,
                 const char    *format,
                 const char    *name)
{
  g_autofree char *words = NULL;

  if (!name)
    return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  words = g_strdup_printf (format, name);
#pragma GCC diagnostic pop
  wakhan_session_announce_deed (session, words);
}

static WakhanNotebook *
get_notebook (gpointer window)
{
  WakhanStudy *study = wakhan_session_get_study (wakhan_window_get_session (window));

  return study ? wakhan_study_get_notebook (study) : NULL;
}

static void
undo_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       window)
{
  WakhanSession  *session = wakhan_window_get_session (window);
  WakhanNotebook *notebook = get_notebook (window);

  if (!notebook || run_in_focus (window, "text.undo", TRUE))
    return;
  announce_change (session, _ ("Undo %s"), wakhan_notebook_get_undo_name (notebook));
  wakhan_session_undo (session);
}

static void
redo_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       window)
{
  WakhanSession  *session = wakhan_window_get_session (window);
  WakhanNotebook *notebook = get_notebook (window);

  if (!notebook || run_in_focus (window, "text.redo", FALSE))
    return;
  announce_change (session, _ ("Redo %s"), wakhan_notebook_get_redo_name (notebook));
  wakhan_session_redo (session);
}

static void
export_notes_cb (GSimpleAction *action G_GNUC_UNUSED,
                 GVariant      *parameter G_GNUC_UNUSED,
                 gpointer       window)
{
  gtk_window_present (wakhan_export_dialog_new (window, wakhan_window_get_session (window)));
}

static void
copy_saved_cb (GObject      *file,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (WakhanWindow) window = user_data;
  g_autoptr (GError)       error = NULL;
  const gboolean           is_saved = wakhan_safe_copy_write_finish (G_FILE (file), result, &error);

  if (!wakhan_window_get_session (window))
    return; /* it was closed meanwhile */
  if (is_saved)
    wakhan_session_tell (wakhan_window_get_session (window), _ ("Copy saved"));
  else
    wakhan_window_show_problem (window, _ ("The copy could not be saved."), error->message);
}

static void
copy_chosen_cb (GFile   *file,
                gpointer window)
{
  WakhanNotebook *notebook = get_notebook (window);

  if (notebook)
    wakhan_notebook_save_copy_async (notebook, file, copy_saved_cb, g_object_ref (window));
}

static void
save_copy_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       window)
{
  WakhanStudy     *study = wakhan_session_get_study (wakhan_window_get_session (window));
  g_autofree char *name = g_strdelimit (g_strdup_printf ("%s.notes", wakhan_study_get_title (study)), "/\\:\n", '-');

  wakhan_file_dialog_run (window, WAKHAN_FILE_DIALOG_SAVE, _ ("Save a Copy of Notes"), name, copy_chosen_cb, window);
}

static void
open_notes_of_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       window)
{
  gtk_window_present (wakhan_notes_shelf_window_new (window, wakhan_window_get_session (window)));
}

/* Opened anew, since another text comes of it; its notes find their words again. */
static void
reading_noted_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (WakhanStudy)  study = WAKHAN_STUDY (source);
  g_autoptr (WakhanWindow) window = user_data;
  g_autoptr (GFile)        file = g_object_ref (wakhan_study_get_file (study));

  wakhan_study_read_as_finish (study, result);
  wakhan_window_open (window, file);
}

static void
read_as_cb (GSimpleAction *action G_GNUC_UNUSED,
            GVariant      *encoding,
            gpointer       window)
{
  WakhanStudy *study = wakhan_session_get_study (wakhan_window_get_session (window));

  if (study && !wakhan_study_is_authored (study))
    wakhan_study_read_as_async (g_object_ref (study), g_variant_get_string (encoding, NULL), reading_noted_cb, g_object_ref (window));
}

static void
next_pane_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       window)
{
  wakhan_window_cycle_panes (window, TRUE);
}

static void
previous_pane_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       window)
{
  wakhan_window_cycle_panes (window, FALSE);
}

static void
shortcuts_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       window)
{
  gtk_window_present (wakhan_shortcuts_window_new (window));
}

static void
terms_cb (GSimpleAction *action G_GNUC_UNUSED,
          GVariant      *parameter G_GNUC_UNUSED,
          gpointer       window)
{
  gtk_window_present (wakhan_terms_window_new (window, wakhan_window_get_session (window)));
}

/* A GPropertyAction would hold the window that holds it. */
static void
full_screen_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant      *state,
                gpointer       window)
{
  if (g_variant_get_boolean (state))
    gtk_window_fullscreen (window);
  else
    gtk_window_unfullscreen (window);
}

static void
full_screen_changed_cb (WakhanWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "full-screen");

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (gtk_window_is_fullscreen (GTK_WINDOW (self))));
}

void
wakhan_window_add_actions (WakhanWindow *self)
{
  const GActionEntry entries[] = {
    { .name = "full-screen", .state = "false", .change_state = full_screen_cb },
    { .name = "open", .activate = open_cb },
    { .name = "open-file", .activate = open_file_cb, .parameter_type = "s" },
    { .name = "open-built-in", .activate = open_built_in_cb },
    { .name = "find", .activate = find_cb },
    { .name = "find-next", .activate = find_next_cb },
    { .name = "find-previous", .activate = find_previous_cb },
    { .name = "larger-text", .activate = larger_text_cb },
    { .name = "smaller-text", .activate = smaller_text_cb },
    { .name = "normal-text", .activate = normal_text_cb },
    { .name = "undo", .activate = undo_cb },
    { .name = "redo", .activate = redo_cb },
    { .name = "export-notes", .activate = export_notes_cb },
    { .name = "save-copy", .activate = save_copy_cb },
    { .name = "open-notes-of", .activate = open_notes_of_cb },
    { .name = "read-as", .activate = read_as_cb, .parameter_type = "s" },
    { .name = "next-pane", .activate = next_pane_cb },
    { .name = "previous-pane", .activate = previous_pane_cb },
    { .name = "shortcuts", .activate = shortcuts_cb },
    { .name = "terms", .activate = terms_cb },
  };

  g_return_if_fail (WAKHAN_IS_WINDOW (self));

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (full_screen_changed_cb), NULL);
}
