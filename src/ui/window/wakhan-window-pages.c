/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window-pages.h"

#include "wakhan-desktop-recents.h"
#include "wakhan-failure-page.h"
#include "wakhan-library-page.h"
#include "wakhan-source-file.h"
#include "wakhan-study-loader.h"

#include <glib/gi18n-lib.h>

struct _WakhanWindowPages
{
  GtkBox parent_instance;

  WakhanSession      *session;
  WakhanReadingState *reading_state;
  WakhanWindowState  *state;
  WakhanOpener       *opener;
  WakhanHeader       *header; /* unowned */

  GtkStack          *stack;
  WakhanStudyPage   *page;
  WakhanFailurePage *failure; /* NULL until it is needed */
  WakhanLibraryPage *library; /* likewise */
  WakhanStudy       *left;    /* what was shown before the library; NULL: nothing was */
  char              *note_id; /* what is to be gone to in what is opened; NULL: where it was left */
  gboolean           is_export_wanted;
  gboolean           is_narrow;
};

G_DEFINE_FINAL_TYPE (WakhanWindowPages, wakhan_window_pages, GTK_TYPE_BOX)

/* The title that a task list shows: what is read, then the program. */
static void
set_window_title (WakhanWindowPages *self,
                  const char        *name)
{
  g_autofree char *title =
    name && *name ? g_strdup_printf ("%s – Wakhan", name) : g_strdup ("Wakhan");

  gtk_window_set_title (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), title);
}

static void
show_page (WakhanWindowPages *self,
           const char        *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  wakhan_header_set_has_study (self->header, g_str_equal (name, "study"));
  wakhan_header_set_detail (self->header, NULL);
}

static gboolean
shows_library (WakhanWindowPages *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "library") == 0;
}

static gboolean
shows_study (WakhanWindowPages *self)
{
  return wakhan_session_get_study (self->session) != NULL;
}

/* Also of a text that was read again. */
static void
study_changed_cb (WakhanWindowPages *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  if (study)
    set_window_title (self, wakhan_study_get_title (study));
}

static void
show_study (WakhanWindowPages *self,
            WakhanStudy       *study)
{
  wakhan_window_state_store (self->state);
  g_clear_object (&self->left);
  wakhan_session_set_study (self->session, study);
  wakhan_reading_state_restore (self->reading_state, self->session);
  wakhan_header_set_name (self->header, NULL);
  show_page (self, "study");
  wakhan_study_page_focus_text (self->page);
}

static void
notes_loaded_cb (GObject      *source G_GNUC_UNUSED,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (WakhanWindowPages) self = user_data;
  g_autoptr (WakhanStudy)       notes_only = wakhan_study_load_finish (result, NULL);

  if (!notes_only || !self->session)
    return; /* it was closed meanwhile */
  g_object_set (self->session, "notes-visible", TRUE, NULL);
  show_study (self, notes_only);
}

static void
show_notes_cb (WakhanWindowPages       *self,
               const WakhanRecentStudy *study)
{
  wakhan_study_load_notes_async (study->file, study->id, study->title, NULL, notes_loaded_cb,
                                 g_object_ref (self));
}

static WakhanFailurePage *
ensure_failure_page (WakhanWindowPages *self)
{
  if (!self->failure)
    {
      self->failure = WAKHAN_FAILURE_PAGE (wakhan_failure_page_new ());
      g_signal_connect_object (self->failure, "show-notes", G_CALLBACK (show_notes_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_stack_add_titled (self->stack, GTK_WIDGET (self->failure), "failure",
                            _ ("The text could not be opened"));
    }
  return self->failure;
}

/* With a study in the window the failure is a banner over it, without one the page itself. */
static void
show_failure (WakhanWindowPages *self,
              WakhanFailure     *failure)
{
  g_autofree char *shown = wakhan_source_file_dup_name (failure->file);

  if (shows_study (self))
    {
      wakhan_study_page_show_problem (self->page, failure->title, failure->text);
      wakhan_failure_free (failure);
      return;
    }
  set_window_title (self, shown);
  wakhan_header_set_name (self->header,
                          failure->known && failure->known->title ? failure->known->title : shown);
  wakhan_failure_page_set_failure (ensure_failure_page (self), failure);
  show_page (self, "failure");
  wakhan_session_announce_deed (self->session, failure->title);
}

/* What is on its way has its name in an empty window already. */
static void
opening_cb (WakhanWindowPages *self)
{
  GFile           *file = wakhan_opener_get_file (self->opener);
  g_autofree char *shown = file ? wakhan_source_file_dup_name (file) : NULL;

  if (shows_study (self))
    return;
  wakhan_header_set_name (self->header, shown);
  set_window_title (self, shown);
}

static void
failed_cb (WakhanWindowPages *self,
           GFile             *file,
           GError            *error)
{
  g_clear_pointer (&self->note_id, g_free);
  self->is_export_wanted = FALSE;
  show_failure (self, wakhan_failure_new (file, error, self->reading_state));
}

/* As the desktop's settings have it: somebody may want no list of what was read. */
static gboolean
keeps_recents (WakhanWindowPages *self)
{
  gboolean is_enabled = TRUE;
  int      age = -1; /* days; -1: for ever */

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-recent-files-enabled",
                &is_enabled, "gtk-recent-files-max-age", &age, NULL);
  return is_enabled && age != 0;
}

/* The built-in study is always in the menu; of the others the desktop's list of recent files takes
 * note. */
static void
note_recent (WakhanWindowPages *self,
             WakhanStudy       *study)
{
  g_autoptr (GFile) built_in = wakhan_study_dup_built_in_file ();
  GFile            *file = wakhan_study_get_file (study);

  wakhan_reading_state_store (self->reading_state, self->session);
  if (file && !g_file_equal (file, built_in) && keeps_recents (self))
    wakhan_desktop_recents_add (file);
}

static void
tell_lost_place (WakhanWindowPages *self)
{
  const char *problem = wakhan_reading_state_get_problem (self->reading_state);

  if (problem)
    wakhan_study_page_show_problem (self->page, _ ("Where you left off is not known."),
                                    problem);
}

/* Where the library was asked to go. */
static void
go_to_wanted (WakhanWindowPages *self,
              WakhanStudy       *study)
{
  g_autofree char *id = g_steal_pointer (&self->note_id);
  WakhanNote      *note = id ? wakhan_notebook_find (wakhan_study_get_notebook (study), id) : NULL;
  const gboolean   is_export_wanted = self->is_export_wanted;

  self->is_export_wanted = FALSE;
  if (note)
    {
      wakhan_note_index_settle (wakhan_study_get_note_index (study));
      wakhan_session_go_to_note (self->session, note);
    }
  if (is_export_wanted)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.export-notes", NULL);
}

/* A study whose text cannot be read says so. */
static gboolean
has_nothing (WakhanStudy *study)
{
  return wakhan_document_get_length (wakhan_study_get_document (study)) == 0 &&
         wakhan_notebook_get_n_notes (wakhan_study_get_notebook (study)) == 0 &&
         !*wakhan_study_get_faults (study);
}

static void
opened_cb (WakhanWindowPages *self,
           WakhanStudy       *study)
{
  if (has_nothing (study))
    {
      show_failure (self, wakhan_failure_new_empty (wakhan_study_get_file (study)));
      return;
    }
  show_study (self, study);
  tell_lost_place (self);
  wakhan_study_remember (study);
  note_recent (self, study);
  go_to_wanted (self, study);
}

static void
wakhan_window_pages_dispose (GObject *object)
{
  WakhanWindowPages *self = WAKHAN_WINDOW_PAGES (object);

  self->library = NULL;
  self->failure = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_WINDOW_PAGES);
  g_clear_pointer (&self->note_id, g_free);
  g_clear_object (&self->left);
  g_clear_object (&self->state);
  g_clear_object (&self->opener);
  g_clear_object (&self->session);
  g_clear_object (&self->reading_state);

  G_OBJECT_CLASS (wakhan_window_pages_parent_class)->dispose (object);
}

static void
wakhan_window_pages_class_init (WakhanWindowPagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_window_pages_dispose;

  g_type_ensure (WAKHAN_TYPE_STUDY_PAGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-window-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanWindowPages, stack);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindowPages, page);
}

static void
wakhan_window_pages_init (WakhanWindowPages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

WakhanStudyPage *
wakhan_window_pages_get_study_page (WakhanWindowPages *self)
{
  g_return_val_if_fail (WAKHAN_IS_WINDOW_PAGES (self), NULL);

  return self->page;
}

static void
library_cb (GSimpleAction *action G_GNUC_UNUSED,
            GVariant      *parameter G_GNUC_UNUSED,
            gpointer       user_data)
{
  wakhan_window_pages_show_library (user_data);
}

static void
find_text_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *parameter G_GNUC_UNUSED,
              gpointer       user_data)
{
  WakhanWindowPages *self = user_data;

  if (shows_library (self))
    wakhan_library_page_find (self->library);
}

static void
ask_for (WakhanWindowPages *self,
         const char        *uri,
         const char        *note_id,
         gboolean           is_export_wanted)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  g_free (self->note_id);
  self->note_id = g_strdup (note_id);
  self->is_export_wanted = is_export_wanted;
  wakhan_opener_open (self->opener, file);
}

static void
open_note_cb (GSimpleAction *action G_GNUC_UNUSED,
              GVariant      *note,
              gpointer       user_data)
{
  const char *uri;
  const char *id;

  g_variant_get (note, "(&s&s)", &uri, &id);
  ask_for (user_data, uri, id, FALSE);
}

static void
export_notes_of_cb (GSimpleAction *action G_GNUC_UNUSED,
                    GVariant      *uri,
                    gpointer       user_data)
{
  ask_for (user_data, g_variant_get_string (uri, NULL), NULL, TRUE);
}

static void
show_notes_of_cb (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant      *uri,
                  gpointer       user_data)
{
  WakhanWindowPages            *self = user_data;
  g_autoptr (GFile)             file = g_file_new_for_uri (g_variant_get_string (uri, NULL));
  g_autoptr (WakhanRecentStudy) study = wakhan_reading_state_find (self->reading_state, file);

  if (study && study->id && study->title)
    show_notes_cb (self, study);
  else
    wakhan_opener_open (self->opener, file); /* which says what is the matter */
}

static void
add_actions (WakhanWindowPages *self)
{
  const GActionEntry entries[] = {
    { .name = "show-library", .activate = library_cb },
    { .name = "find-text", .activate = find_text_cb },
    { .name = "open-note", .activate = open_note_cb, .parameter_type = "(ss)" },
    { .name = "export-notes-of", .activate = export_notes_of_cb, .parameter_type = "s" },
    { .name = "show-notes", .activate = show_notes_of_cb, .parameter_type = "s" },
  };

  g_action_map_add_action_entries (
    G_ACTION_MAP (gtk_widget_get_root (GTK_WIDGET (self))), entries, G_N_ELEMENTS (entries), self);
}

void
wakhan_window_pages_connect (WakhanWindowPages  *self,
                             WakhanSession      *session,
                             WakhanReadingState *reading_state,
                             WakhanWindowState  *state,
                             WakhanOpener       *opener,
                             WakhanHeader       *header)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_PAGES (self));
  g_return_if_fail (!self->session);

  self->session = g_object_ref (session);
  self->reading_state = g_object_ref (reading_state);
  self->state = g_object_ref (state);
  self->opener = g_object_ref (opener);
  self->header = header;
  g_signal_connect_object (session, "notify::study", G_CALLBACK (study_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (opener, "notify::file", G_CALLBACK (opening_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (opener, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (opener, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  add_actions (self);
  opening_cb (self);
}

static void
update_library_words (WakhanWindowPages *self)
{
  if (shows_library (self))
    wakhan_header_set_detail (self->header, wakhan_library_page_get_summary (self->library));
}

/* Back to what was read before, by its own file: it is there still. */
static void
leave_library (WakhanWindowPages *self)
{
  GFile *file = self->left ? wakhan_study_get_file (self->left) : NULL;

  if (file)
    wakhan_opener_open (self->opener, file);
}

static void
ensure_library (WakhanWindowPages *self)
{
  if (self->library)
    return;
  self->library =
    WAKHAN_LIBRARY_PAGE (wakhan_library_page_new (self->session, self->reading_state));
  wakhan_library_page_set_narrow (self->library, self->is_narrow);
  g_signal_connect_object (self->library, "notify::summary", G_CALLBACK (update_library_words),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "leave", G_CALLBACK (leave_library), self,
                           G_CONNECT_SWAPPED);
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->library), "library", _ ("Library"));
}

void
wakhan_window_pages_show_library (WakhanWindowPages *self)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_PAGES (self));

  if (shows_library (self))
    {
      leave_library (self);
      return;
    }
  wakhan_window_state_store (self->state);
  wakhan_opener_cancel (self->opener);
  ensure_library (self);
  g_set_object (&self->left, wakhan_session_get_study (self->session));
  wakhan_session_set_study (self->session, NULL);
  set_window_title (self, NULL);
  wakhan_header_set_name (self->header, NULL);
  show_page (self, "library");
  update_library_words (self);
  wakhan_library_page_begin (self->library);
}

void
wakhan_window_pages_set_narrow (WakhanWindowPages *self,
                                gboolean           is_narrow)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_PAGES (self));

  self->is_narrow = is_narrow;
  if (self->library)
    wakhan_library_page_set_narrow (self->library, is_narrow);
}

void
wakhan_window_pages_look_for_changes (WakhanWindowPages *self)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_PAGES (self));

  if (shows_library (self))
    wakhan_library_page_refresh (self->library);
  else
    wakhan_study_page_look_for_changes (self->page);
}
