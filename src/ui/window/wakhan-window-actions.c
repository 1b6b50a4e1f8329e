/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window-actions.h"

#include "wakhan-date-manner.h"
#include "wakhan-encoding-menu.h"
#include "wakhan-export-dialog.h"
#include "wakhan-file-dialog.h"
#include "wakhan-notes-shelf-window.h"
#include "wakhan-safe-copy.h"
#include "wakhan-shortcuts-window.h"
#include "wakhan-study-dialog.h"
#include "wakhan-study-loader.h"
#include "wakhan-terms-window.h"
#include "wakhan-widget-actions.h"

#include <glib/gi18n-lib.h>

#define TEXT_SIZE_STEP 10

struct _WakhanWindowActions
{
  GObject parent_instance;

  GtkWindow         *window; /* NULL from its end on */
  WakhanSession     *session;
  WakhanPreferences *preferences;
  WakhanOpener      *opener;
  WakhanStudyPage   *page; /* of the window */
};

G_DEFINE_FINAL_TYPE (WakhanWindowActions, wakhan_window_actions, G_TYPE_OBJECT)

/* Something that was begun may come to its end after the window. */
static void
open_file (WakhanWindowActions *self,
           GFile               *file)
{
  if (self->window)
    wakhan_opener_ask (self->opener, file);
}

static void
file_chosen_cb (GFile   *file,
                gpointer user_data)
{
  open_file (user_data, file);
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_file_dialog_run (self->window, WAKHAN_FILE_DIALOG_OPEN, _ ("Open"), NULL, file_chosen_cb,
                          self);
}

static void
open_file_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *uri,
              gpointer       user_data)
{
  WakhanWindowActions *self = user_data;
  g_autoptr (GFile)    file = g_file_new_for_uri (g_variant_get_string (uri, NULL));

  open_file (self, file);
}

static void
open_built_in_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  WakhanWindowActions *self = user_data;
  g_autoptr (GFile)    file = wakhan_study_dup_built_in_file ();

  open_file (self, file);
}

static void
find_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  if (wakhan_session_get_study (self->session))
    wakhan_study_page_find (self->page);
  else
    gtk_widget_activate_action (GTK_WIDGET (self->window), "win.find-text", NULL);
}

static void
reload_cb (GSimpleAction *action G_GNUC_UNUSED,
           GVariant      *parameter G_GNUC_UNUSED,
           gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_study_page_reload (self->page);
}

static void
find_next_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_study_page_find_again (self->page, TRUE);
}

static void
find_previous_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_study_page_find_again (self->page, FALSE);
}

static void
larger_text_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant      *parameter G_GNUC_UNUSED,
                gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_preferences_set_text_size (
    self->preferences, wakhan_preferences_get_text_size (self->preferences) + TEXT_SIZE_STEP);
}

static void
smaller_text_cb (GSimpleAction *action G_GNUC_UNUSED,
                 GVariant      *parameter G_GNUC_UNUSED,
                 gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_preferences_set_text_size (
    self->preferences, wakhan_preferences_get_text_size (self->preferences) - TEXT_SIZE_STEP);
}

static void
normal_text_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant      *parameter G_GNUC_UNUSED,
                gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_preferences_set_text_size (self->preferences, WAKHAN_NORMAL_TEXT_SIZE);
}

/* Letters are taken back one by one where they are typed, as in every program; the notebook's
 * changes come after them. */
static gboolean
run_in_focus (GtkWindow  *window,
              const char *action,
              gboolean    undoes)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));

      return (undoes ? gtk_text_buffer_get_can_undo (buffer)
                     : gtk_text_buffer_get_can_redo (buffer)) &&
             gtk_widget_activate_action (focus, action, NULL);
    }
  /* What an entry can take back it does not tell; nobody who types there means his notes. */
  if (GTK_IS_TEXT (focus) && gtk_editable_get_enable_undo (GTK_EDITABLE (focus)))
    {
      gtk_widget_activate_action (focus, action, NULL);
      return TRUE;
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
get_notebook (WakhanWindowActions *self)
{
  WakhanStudy *study = self->session ? wakhan_session_get_study (self->session) : NULL;

  return study ? wakhan_study_get_notebook (study) : NULL;
}

static void
undo_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanWindowActions *self = user_data;
  WakhanNotebook      *notebook = get_notebook (self);

  if (!notebook || run_in_focus (self->window, "text.undo", TRUE))
    return;
  announce_change (self->session, _ ("Undo %s"), wakhan_notebook_get_undo_name (notebook));
  wakhan_session_undo (self->session);
}

static void
redo_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanWindowActions *self = user_data;
  WakhanNotebook      *notebook = get_notebook (self);

  if (!notebook || run_in_focus (self->window, "text.redo", FALSE))
    return;
  announce_change (self->session, _ ("Redo %s"), wakhan_notebook_get_redo_name (notebook));
  wakhan_session_redo (self->session);
}

static void
export_notes_cb (GSimpleAction *action G_GNUC_UNUSED,
                 GVariant      *parameter G_GNUC_UNUSED,
                 gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  gtk_window_present (wakhan_export_dialog_new (self->window, self->session));
}

static void
save_as_study_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  gtk_window_present (wakhan_study_dialog_new (self->window, self->session));
}

static void
copy_saved_cb (GObject      *file,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (WakhanWindowActions) self = user_data;
  g_autoptr (GError)              error = NULL;
  const gboolean                  is_saved =
    wakhan_safe_copy_write_finish (G_FILE (file), result, &error);

  if (!self->window)
    return; /* it was closed meanwhile */
  if (is_saved)
    wakhan_session_tell (self->session, _ ("Copy saved"));
  else
    wakhan_study_page_show_problem (self->page, _ ("The copy could not be saved."), error->message);
}

static void
copy_chosen_cb (GFile   *file,
                gpointer user_data)
{
  WakhanWindowActions *self = user_data;
  WakhanStudy         *study = wakhan_session_get_study (self->session);

  if (study)
    wakhan_notes_store_save_copy_async (wakhan_study_get_notes_store (study), file, copy_saved_cb,
                                        g_object_ref (self));
}

static void
save_copy_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       user_data)
{
  WakhanWindowActions *self = user_data;
  WakhanStudy         *study = wakhan_session_get_study (self->session);
  g_autofree char     *name =
    g_strdelimit (g_strdup_printf ("%s.notes", wakhan_study_get_title (study)), "/\\:\n", '-');

  wakhan_file_dialog_run (self->window, WAKHAN_FILE_DIALOG_SAVE, _ ("Save a Copy of Notes"), name,
                          copy_chosen_cb, self);
}

static void
open_notes_of_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  gtk_window_present (wakhan_notes_shelf_window_new (self->window, self->session));
}

/* Opened anew, since another text comes of it; its notes find their words again. */
static void
reading_noted_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (WakhanStudy)         study = WAKHAN_STUDY (source);
  g_autoptr (WakhanWindowActions) self = user_data;
  g_autoptr (GFile)               file = g_object_ref (wakhan_study_get_file (study));

  wakhan_study_read_as_finish (study, result);
  if (self->window)
    wakhan_opener_open (self->opener, file);
}

static void
read_as_cb (GSimpleAction *action G_GNUC_UNUSED,
            GVariant      *encoding,
            gpointer       user_data)
{
  WakhanWindowActions *self = user_data;
  WakhanStudy         *study = wakhan_session_get_study (self->session);

  if (study && !wakhan_study_is_authored (study))
    wakhan_study_read_as_async (g_object_ref (study), g_variant_get_string (encoding, NULL),
                                reading_noted_cb, g_object_ref (self));
}

static void
next_pane_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_study_page_cycle_focus (self->page, TRUE);
}

static void
previous_pane_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *parameter G_GNUC_UNUSED,
                  gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  wakhan_study_page_cycle_focus (self->page, FALSE);
}

static void
shortcuts_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  gtk_window_present (wakhan_shortcuts_window_new (self->window));
}

static void
terms_cb (GSimpleAction *action G_GNUC_UNUSED,
          GVariant      *parameter G_GNUC_UNUSED,
          gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  gtk_window_present (wakhan_terms_window_new (self->window, self->session));
}

/* A GPropertyAction would hold the window that holds it. */
static void
full_screen_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant      *state,
                gpointer       user_data)
{
  WakhanWindowActions *self = user_data;

  if (g_variant_get_boolean (state))
    gtk_window_fullscreen (self->window);
  else
    gtk_window_unfullscreen (self->window);
}

static void
full_screen_changed_cb (GtkWindow *window)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), "full-screen");

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_boolean (gtk_window_is_fullscreen (window)));
}

static void
destroyed_cb (WakhanWindowActions *self)
{
  self->window = NULL;
  g_clear_object (&self->session);
  g_clear_object (&self->preferences);
}

static void
wakhan_window_actions_dispose (GObject *object)
{
  WakhanWindowActions *self = WAKHAN_WINDOW_ACTIONS (object);

  g_clear_object (&self->session);
  g_clear_object (&self->preferences);
  g_clear_object (&self->opener);

  G_OBJECT_CLASS (wakhan_window_actions_parent_class)->dispose (object);
}

static void
wakhan_window_actions_class_init (WakhanWindowActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_window_actions_dispose;
}

static void
wakhan_window_actions_init (WakhanWindowActions *self G_GNUC_UNUSED)
{
}

void
wakhan_window_actions_add (GtkApplicationWindow *window,
                           WakhanSession        *session,
                           WakhanPreferences    *preferences,
                           WakhanOpener         *opener,
                           WakhanStudyPage      *page)
{
  WakhanWindowActions *self;
  const GActionEntry   entries[] = {
      { .name = "full-screen", .state = "false", .change_state = full_screen_cb },
      { .name = "open", .activate = open_cb },
      { .name = "open-file", .activate = open_file_cb, .parameter_type = "s" },
      { .name = "open-built-in", .activate = open_built_in_cb },
      { .name = "reload", .activate = reload_cb },
      { .name = "find", .activate = find_cb },
      { .name = "find-next", .activate = find_next_cb },
      { .name = "find-previous", .activate = find_previous_cb },
      { .name = "larger-text", .activate = larger_text_cb },
      { .name = "smaller-text", .activate = smaller_text_cb },
      { .name = "normal-text", .activate = normal_text_cb },
      { .name = "undo", .activate = undo_cb },
      { .name = "redo", .activate = redo_cb },
      { .name = "export-notes", .activate = export_notes_cb },
      { .name = "save-as-study", .activate = save_as_study_cb },
      { .name = "save-copy", .activate = save_copy_cb },
      { .name = "open-notes-of", .activate = open_notes_of_cb },
      { .name = "read-as", .activate = read_as_cb, .parameter_type = "s", .state = "''" },
      { .name = "next-pane", .activate = next_pane_cb },
      { .name = "previous-pane", .activate = previous_pane_cb },
      { .name = "shortcuts", .activate = shortcuts_cb },
      { .name = "terms", .activate = terms_cb },
  };

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (WAKHAN_IS_PREFERENCES (preferences));
  g_return_if_fail (WAKHAN_IS_OPENER (opener));
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (page));

  self = g_object_new (WAKHAN_TYPE_WINDOW_ACTIONS, NULL);
  self->window = GTK_WINDOW (window);
  self->session = g_object_ref (session);
  self->preferences = g_object_ref (preferences);
  self->opener = g_object_ref (opener);
  self->page = page;
  g_object_set_data_full (G_OBJECT (window), "wakhan-window-actions", self, g_object_unref);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  wakhan_date_manner_add_action (window, session);
  wakhan_widget_actions_add (G_ACTION_MAP (window), session);
  wakhan_encoding_menu_mark (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (window), "read-as")), session);
  g_signal_connect (window, "notify::fullscreened", G_CALLBACK (full_screen_changed_cb), NULL);
  g_signal_connect_object (window, "destroy", G_CALLBACK (destroyed_cb), self, G_CONNECT_SWAPPED);
}
