/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window.h"

#include "wakhan-announcer.h"
#include "wakhan-commands.h"
#include "wakhan-comparing.h"
#include "wakhan-leaving.h"
#include "wakhan-opening-card.h"
#include "wakhan-play-guard.h"
#include "wakhan-session-follow.h"
#include "wakhan-take-along.h"
#include "wakhan-window-actions.h"
#include "wakhan-window-pages.h"

#define LEAST_WIDTH 360
#define FIRST_PATIENCE                                                                            \
  100                  /* ms: a picture that is whole then is better than one at once and another \
                          after it */
#define LARGE_TEXT 1.2 /* from here on icons are as large as the text, and no more of whole px */

struct _WakhanWindow
{
  GtkApplicationWindow parent_instance;

  WakhanSession      *session;
  WakhanReadingState *reading_state;
  WakhanWindowState  *state;
  WakhanOpener       *opener;
  WakhanHeader       *header;
  WakhanWindowPages  *pages;
  WakhanStudyPage    *page;
  WakhanOpeningCard  *opening;
  WakhanAnnouncer    *announcer;
  guint               present_timeout;
};

G_DEFINE_FINAL_TYPE (WakhanWindow, wakhan_window, GTK_TYPE_APPLICATION_WINDOW)

/* As when they are opened together, each has a window; the first has this one. */
static gboolean
drop_cb (GtkDropTarget *target G_GNUC_UNUSED,
         const GValue  *value,
         double         x G_GNUC_UNUSED,
         double         y G_GNUC_UNUSED,
         WakhanWindow  *self)
{
  GSList       *files = g_value_get_boxed (value);
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));

  if (!files)
    return FALSE;
  wakhan_opener_ask (self->opener, files->data);
  for (GSList *item = files->next; item; item = item->next)
    {
      GFile *file = item->data;

      g_application_open (application, &file, 1, "");
    }
  return TRUE;
}

static gboolean
asked_cb (WakhanWindow *self,
          GFile        *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *item = application ? gtk_application_get_windows (application) : NULL; item;
       item = item->next)
    {
      GFile *shown = WAKHAN_IS_WINDOW (item->data) && item->data != self
                       ? wakhan_window_get_file (item->data)
                       : NULL;

      if (shown && g_file_equal (shown, file))
        {
          gtk_window_present (item->data);
          return TRUE;
        }
    }
  return FALSE;
}

/* Who is to write a note must see the panel it is in; this comes before the panel takes the
 * keyboard. */
static void
edit_note_cb (WakhanWindow *self)
{
  g_object_set (self->session, "notes-visible", TRUE, NULL);
}

static void
announce_cb (WakhanWindow *self,
             const char   *words,
             gboolean      lasts)
{
  wakhan_announcer_say (self->announcer, words, lasts);
}

static void
set_class (WakhanWindow *self,
           const char   *name,
           gboolean      has)
{
  if (has)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

static void
breakpoints_changed_cb (WakhanWindow *self)
{
  const WakhanBreakpoints *breakpoints =
    wakhan_layout_get_breakpoints (wakhan_study_page_get_layout (self->page));

  wakhan_header_set_narrow (self->header, breakpoints->is_narrow);
  wakhan_window_pages_set_narrow (self->pages, breakpoints->cells_stack);
  set_class (self, "narrow", breakpoints->is_narrow);
  set_class (self, "large-text", breakpoints->unit >= LARGE_TEXT);
}

/* The breakpoints are chosen here, before anything inside gets its place: a change in the middle of
 * that would come a frame late.
 * A text that gets its place moves its scrollbar, which wants one, too. GTK 4.8 forgets that on
 * the way up, and below what it forgot nothing that scrolls would be drawn again; so all are asked
 * once more, of whom few have anything to do. */
static void
wakhan_window_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  WakhanWindow *self = WAKHAN_WINDOW (widget);
  double        shadow_x;
  double        shadow_y;

  gtk_native_get_surface_transform (GTK_NATIVE (self), &shadow_x, &shadow_y);
  wakhan_layout_set_window_size (wakhan_study_page_get_layout (self->page),
                                 width - 2 * (int) shadow_x, height - 2 * (int) shadow_y);
  for (guint i = 0; i < 2; i++)
    GTK_WIDGET_CLASS (wakhan_window_parent_class)->size_allocate (widget, width, height, baseline);
}

/* The least width is that of the narrowest layout, which the window takes on at it: what it shows
 * while it is wide, and what that would need, does not keep it so. */
static void
wakhan_window_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  GtkWidgetClass *parent_class = GTK_WIDGET_CLASS (wakhan_window_parent_class);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      int least;
      int usual;

      parent_class->measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, &usual,
                             minimum_baseline, natural_baseline);
      parent_class->measure (widget, orientation, for_size < 0 ? -1 : MAX (for_size, least),
                             minimum, natural, minimum_baseline, natural_baseline);
      return;
    }
  parent_class->measure (widget, orientation, -1, minimum, natural, minimum_baseline,
                         natural_baseline);
  *minimum = MIN (*minimum, LEAST_WIDTH);
}

static void
active_changed_cb (WakhanWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    wakhan_window_pages_look_for_changes (self->pages);
  else
    wakhan_window_save (self);
}

/* Another window that shows the same study keeps its notes; those of a study that was left here
 * before have nobody but this one, if it is the last. */
static GPtrArray *
list_forsaken (WakhanWindow *self)
{
  GtkApplication        *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GPtrArray)  unsaved = wakhan_study_list_unsaved ();
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);
  GPtrArray             *forsaken = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean               is_last = TRUE;

  for (GList *item = application ? gtk_application_get_windows (application) : NULL; item;
       item = item->next)
    if (WAKHAN_IS_WINDOW (item->data) && item->data != self)
      {
        is_last = FALSE;
        g_hash_table_add (shown, wakhan_session_get_study (WAKHAN_WINDOW (item->data)->session));
      }
  for (guint i = 0; i < unsaved->len; i++)
    {
      WakhanStudy *study = g_ptr_array_index (unsaved, i);

      if (is_last || (study == wakhan_session_get_study (self->session) &&
                      !g_hash_table_contains (shown, study)))
        g_ptr_array_add (forsaken, g_object_ref (study));
    }
  return forsaken;
}

static void
leave_cb (gpointer window)
{
  gtk_window_destroy (window);
}

static gboolean
wakhan_window_close_request (GtkWindow *window)
{
  g_autoptr (GPtrArray) forsaken = list_forsaken (WAKHAN_WINDOW (window));

  wakhan_window_save_last (WAKHAN_WINDOW (window));
  if (forsaken->len == 0)
    return GTK_WINDOW_CLASS (wakhan_window_parent_class)->close_request (window);
  wakhan_leaving_begin (window, forsaken, leave_cb, window);
  return TRUE;
}

static void
wakhan_window_dispose (GObject *object)
{
  WakhanWindow *self = WAKHAN_WINDOW (object);

  g_clear_handle_id (&self->present_timeout, g_source_remove);
  if (self->opener)
    wakhan_opener_cancel (self->opener);
  g_clear_object (&self->state);
  g_clear_object (&self->opener);
  gtk_window_set_titlebar (GTK_WINDOW (self),
                           NULL); /* the template takes it away, and GTK's window does not notice */
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->reading_state);

  G_OBJECT_CLASS (wakhan_window_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (WAKHAN_TYPE_ANNOUNCER);
  g_type_ensure (WAKHAN_TYPE_HEADER);
  g_type_ensure (WAKHAN_TYPE_OPENING_CARD);
  g_type_ensure (WAKHAN_TYPE_WINDOW_PAGES);
}

/* Where the command has no more event to go to, and the key is left. */
static gboolean
step_cb (GtkWidget *widget,
         GVariant  *step,
         gpointer   user_data G_GNUC_UNUSED)
{
  WakhanWindow *self = WAKHAN_WINDOW (widget);

  if (!wakhan_session_get_study (self->session))
    return GDK_EVENT_PROPAGATE;
  if (g_variant_get_int32 (step) < 0)
    wakhan_session_previous_event (self->session);
  else
    wakhan_session_next_event (self->session);
  return GDK_EVENT_STOP;
}

static void
wakhan_window_class_init (WakhanWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_window_dispose;
  widget_class->measure = wakhan_window_measure;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, step_cb, "i", 1);
  widget_class->size_allocate = wakhan_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = wakhan_window_close_request;

  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, header);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, opening);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, announcer);
}

static void
add_drop_target (WakhanWindow *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  /* Before a text entry takes the files' names as words. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drop), GTK_PHASE_CAPTURE);
  g_signal_connect (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

static void
wakhan_window_init (WakhanWindow *self)
{
  self->session = wakhan_session_new ();
  g_signal_connect_object (self->session, "edit-note", G_CALLBACK (edit_note_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "announce", G_CALLBACK (announce_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->page = wakhan_window_pages_get_study_page (self->pages);
  wakhan_commands_set_tooltips (GTK_WIDGET (self));
  wakhan_study_page_set_session (self->page, self->session);
  g_signal_connect_object (wakhan_study_page_get_layout (self->page), "breakpoints-changed",
                           G_CALLBACK (breakpoints_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  add_drop_target (self);
}

WakhanWindow *
wakhan_window_new (GtkApplication     *application,
                   WakhanOpener       *opener,
                   WakhanPreferences  *preferences,
                   WakhanReadingState *reading_state)
{
  WakhanWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (WAKHAN_IS_OPENER (opener), NULL);
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (preferences), NULL);
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (reading_state), NULL);

  self = g_object_new (WAKHAN_TYPE_WINDOW, "application", application, NULL);
  self->reading_state = g_object_ref (reading_state);
  wakhan_window_actions_add (GTK_APPLICATION_WINDOW (self), self->session, preferences, opener,
                             self->page);
  wakhan_take_along_add_actions (GTK_APPLICATION_WINDOW (self), self->session);
  wakhan_comparing_add (GTK_APPLICATION_WINDOW (self), self->session, self->page);
  wakhan_study_page_add_actions (self->page, G_ACTION_MAP (self));
  wakhan_commands_add_actions (G_ACTION_MAP (self), self->session);
  wakhan_header_connect (self->header, self->session, preferences, reading_state);
  wakhan_header_set_panes (self->header,
                           wakhan_study_page_get_pane (self->page, WAKHAN_PANE_OUTLINE),
                           wakhan_study_page_get_pane (self->page, WAKHAN_PANE_NOTES),
                           wakhan_study_page_get_pane (self->page, WAKHAN_PANE_TIMELINE));
  wakhan_study_page_set_preferences (self->page, preferences);
  g_object_bind_property (preferences, "solar-hijri", self->session, "solar-hijri",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (preferences, "follow-text", self->session, "follow-text",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (preferences, "follow-seconds",
                          wakhan_session_get_follower (self->session), "seconds",
                          G_BINDING_SYNC_CREATE);
  wakhan_play_guard_attach (GTK_WIDGET (self), self->session);
  self->state = wakhan_window_state_new (GTK_WINDOW (self), self->session,
                                         wakhan_study_page_get_layout (self->page), reading_state);
  self->opener = g_object_ref (opener);
  g_signal_connect_object (opener, "asked", G_CALLBACK (asked_cb), self, G_CONNECT_SWAPPED);
  wakhan_window_pages_connect (self->pages, self->session, reading_state, self->state, opener,
                               self->header);
  wakhan_opening_card_set_opener (self->opening, opener);
  return self;
}

static gboolean
present_cb (gpointer user_data)
{
  WakhanWindow *self = user_data;

  g_clear_handle_id (&self->present_timeout, g_source_remove);
  g_signal_handlers_disconnect_by_func (self->opener, present_cb, self);
  gtk_window_present (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

void
wakhan_window_present_soon (WakhanWindow *self)
{
  g_return_if_fail (WAKHAN_IS_WINDOW (self));

  if (!wakhan_opener_get_file (self->opener))
    {
      gtk_window_present (GTK_WINDOW (self));
      return;
    }
  g_signal_connect_object (self->opener, "opened", G_CALLBACK (present_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->opener, "failed", G_CALLBACK (present_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->present_timeout = g_timeout_add (FIRST_PATIENCE, present_cb, self);
}

WakhanSession *
wakhan_window_get_session (WakhanWindow *self)
{
  g_return_val_if_fail (WAKHAN_IS_WINDOW (self), NULL);

  return self->session;
}

void
wakhan_window_open (WakhanWindow *self,
                    GFile        *file)
{
  g_return_if_fail (WAKHAN_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  wakhan_opener_open (self->opener, file);
}

void
wakhan_window_show_library (WakhanWindow *self)
{
  g_return_if_fail (WAKHAN_IS_WINDOW (self));

  wakhan_window_pages_show_library (self->pages);
}

GFile *
wakhan_window_get_file (WakhanWindow *self)
{
  WakhanStudy *study;

  g_return_val_if_fail (WAKHAN_IS_WINDOW (self), NULL);

  study = wakhan_session_get_study (self->session);
  if (wakhan_opener_get_file (self->opener))
    return wakhan_opener_get_file (self->opener);
  return study ? wakhan_study_get_file (study) : NULL;
}

void
wakhan_window_save (WakhanWindow *self)
{
  WakhanStudy *study;

  g_return_if_fail (WAKHAN_IS_WINDOW (self));

  wakhan_window_state_store (self->state);
  wakhan_reading_state_save (self->reading_state);
  study = wakhan_session_get_study (self->session);
  if (study)
    wakhan_notes_store_save (
      wakhan_study_get_notes_store (study)); /* the banner tells of a failure */
}

void
wakhan_window_save_last (WakhanWindow *self)
{
  WakhanNote *note;

  g_return_if_fail (WAKHAN_IS_WINDOW (self));

  note = wakhan_session_get_selected_note (self->session);
  if (note && wakhan_note_is_empty (note))
    wakhan_session_set_selected_note (self->session, NULL);
  wakhan_window_save (self);
}
