/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "property-check.h"
#include "session-fixture.h"
#include "wakhan-cluster-list.h"
#include "wakhan-color-scheme.h"
#include "wakhan-end-side.h"
#include "wakhan-era-band.h"
#include "wakhan-event-cluster.h"
#include "wakhan-event-columns.h"
#include "wakhan-event-draft.h"
#include "wakhan-event-editor.h"
#include "wakhan-event-export-dialog.h"
#include "wakhan-event-import-dialog.h"
#include "wakhan-event-list.h"
#include "wakhan-event-mark.h"
#include "wakhan-event-selection.h"
#include "wakhan-event-writing.h"
#include "wakhan-export-dialog.h"
#include "wakhan-filter-menu.h"
#include "wakhan-find-bar.h"
#include "wakhan-hit-ticks.h"
#include "wakhan-lane-name.h"
#include "wakhan-layout.h"
#include "wakhan-library-hit-row.h"
#include "wakhan-library-page.h"
#include "wakhan-library-row.h"
#include "wakhan-main-menu.h"
#include "wakhan-note-cards.h"
#include "wakhan-note-mark.h"
#include "wakhan-notes-check-bar.h"
#include "wakhan-notes-pane.h"
#include "wakhan-notes-shelf-window.h"
#include "wakhan-notes-toolbar.h"
#include "wakhan-one-stop.h"
#include "wakhan-overlay-slide.h"
#include "wakhan-pane-handle.h"
#include "wakhan-pane-switch.h"
#include "wakhan-picture-dialog.h"
#include "wakhan-study-dialog.h"

#include "wakhan-reading-lane.h"
#include "wakhan-reading-place.h"
#include "wakhan-review-pane.h"
#include "wakhan-scroll-goal.h"
#include "wakhan-style.h"
#include "wakhan-terms-window.h"
#include "wakhan-text-focus.h"
#include "wakhan-text-view.h"
#include "wakhan-time-measure.h"
#include "wakhan-timeline-pane.h"
#include "wakhan-view-popover.h"
#include "wakhan-window-state.h"

/* What a window has and gives to what it is made of. */
static SessionFixture      fixture;
static WakhanPreferences  *preferences;
static WakhanReadingState *reading_state;
static GtkWidget          *window;
static GtkWidget          *box;

static GtkWidget     *text_view;
static GtkWidget     *column_view;
static WakhanPage     page; /* of the text view */
static WakhanPalette *palette;

static gpointer
create_cluster_list (void)
{
  return wakhan_cluster_list_new (fixture.session,
                                  G_LIST_MODEL (wakhan_study_get_timeline (fixture.study)));
}

static gpointer
create_color_scheme (void)
{
  return wakhan_color_scheme_new (gdk_display_get_default (), preferences);
}

static gpointer
create_era_band (void)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse ("1996/2001", NULL);
  g_autoptr (WakhanEra)  era = wakhan_era_new ("era", date, "An era", "conflict", "A source");

  return wakhan_era_band_new (era, palette);
}

static gpointer
create_filter_menu (void)
{
  return wakhan_filter_menu_new (fixture.session);
}

static gpointer
create_lane_name (void)
{
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (fixture.session);

  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_TELLER);
  return wakhan_lane_name_new (grouper, 0);
}

static WakhanLibraryItem *
create_library_item (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/words.txt");

  return wakhan_library_item_new (
    &(WakhanLibraryText){ .id = "text-1", .file = file, .title = "Words", .n_notes = 2 });
}

static gpointer
create_library_row (void)
{
  g_autoptr (WakhanLibraryItem) item = create_library_item ();

  return wakhan_library_row_new (item, FALSE);
}

static gpointer
create_library_hit_row (void)
{
  g_autoptr (GPtrArray)         items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanLibraryHits) hits = NULL;

  g_ptr_array_add (items, create_library_item ());
  hits = wakhan_library_query_run (items, "words", NULL);
  return wakhan_library_hit_row_new (hits->hits->pdata[0]);
}

static gpointer
create_library_page (void)
{
  return wakhan_library_page_new (fixture.session, reading_state);
}

static gpointer
create_event_cluster (void)
{
  return wakhan_event_cluster_new (fixture.session, 0, palette);
}

static gpointer
create_event_list (void)
{
  return wakhan_event_list_new (fixture.session);
}

static gpointer
create_event_editor (void)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture.session);

  return wakhan_event_editor_new (draft);
}

static gpointer
create_event_writing (void)
{
  GtkWidget *side = g_object_ref_sink (g_object_new (WAKHAN_TYPE_END_SIDE, NULL));
  GObject   *writing =
    G_OBJECT (wakhan_event_writing_new (fixture.session, WAKHAN_END_SIDE (side)));

  g_object_set_data_full (writing, "side", side, g_object_unref);
  return writing;
}

static gpointer
create_study_dialog (void)
{
  return wakhan_study_dialog_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_event_mark (void)
{
  return wakhan_event_mark_new (
    fixture.session, wakhan_timeline_get_event (wakhan_study_get_timeline (fixture.study), 0),
    palette);
}

static gpointer
create_note_mark (void)
{
  return wakhan_note_mark_new (fixture.session);
}

static gpointer
create_event_export_dialog (void)
{
  return wakhan_event_export_dialog_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_event_import_dialog (void)
{
  return wakhan_event_import_dialog_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_picture_dialog (void)
{
  return wakhan_picture_dialog_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_export_dialog (void)
{
  return wakhan_export_dialog_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_find_bar (void)
{
  GtkWidget *ticks = g_object_ref_sink (wakhan_hit_ticks_new (GTK_TEXT_VIEW (text_view)));
  GtkWidget *bar = wakhan_find_bar_new (WAKHAN_TEXT_VIEW (text_view), WAKHAN_HIT_TICKS (ticks));

  g_object_set_data_full (G_OBJECT (bar), "ticks", ticks, g_object_unref);
  return bar;
}

static gpointer
create_hit_ticks (void)
{
  return wakhan_hit_ticks_new (GTK_TEXT_VIEW (text_view));
}

static gpointer
create_layout (void)
{
  return g_object_new (WAKHAN_TYPE_LAYOUT, "outline", gtk_label_new ("Outline"), "reading",
                       gtk_label_new ("Text"), "notes", gtk_label_new ("Notes"), "timeline",
                       g_object_new (WAKHAN_TYPE_TIMELINE_PANE, NULL), NULL);
}

static gpointer
create_main_menu (void)
{
  return wakhan_main_menu_new (fixture.session, reading_state);
}

static gpointer
create_note_cards (void)
{
  GtkWidget                 *list = g_object_ref_sink (gtk_list_view_new (NULL, NULL));
  g_autoptr (WakhanNoteList) notes = wakhan_note_list_new ();
  WakhanNoteCards           *cards = wakhan_note_cards_new (GTK_LIST_VIEW (list), notes);

  g_object_set_data_full (G_OBJECT (cards), "list", list, g_object_unref);
  return cards;
}

static gpointer
create_notes_toolbar (void)
{
  WakhanNotesToolbar *head = g_object_new (WAKHAN_TYPE_NOTES_TOOLBAR, NULL);
  WakhanNoteList     *notes = wakhan_note_list_new ();

  wakhan_notes_toolbar_set_list (head, notes);
  g_object_set_data_full (G_OBJECT (head), "notes", notes, g_object_unref);
  return head;
}

static gpointer
create_notes_shelf_window (void)
{
  return wakhan_notes_shelf_window_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_event_columns (void)
{
  return wakhan_event_columns_new (GTK_COLUMN_VIEW (column_view), fixture.session);
}

static gpointer
create_event_selection (void)
{
  g_autoptr (WakhanEventTable) table = wakhan_event_table_new (
    fixture.study, wakhan_session_get_sieve (fixture.session));

  return wakhan_event_selection_new (GTK_COLUMN_VIEW (column_view), fixture.session, table);
}

static gpointer
create_one_stop (void)
{
  return wakhan_one_stop_new (gtk_label_new ("One"));
}

static gpointer
create_overlay_slide (void)
{
  return wakhan_overlay_slide_new (box);
}

static gpointer
create_palette (void)
{
  return g_object_new (WAKHAN_TYPE_PALETTE, NULL);
}

static gpointer
create_pane_handle (void)
{
  return wakhan_pane_handle_new (box, GTK_POS_LEFT, 100, "Width of a pane");
}

static gpointer
create_pane_switch (void)
{
  GtkWidget *panes[] = { box, box, box };

  return wakhan_pane_switch_new (box, panes);
}

static gpointer
create_reading_place (void)
{
  g_autoptr (WakhanScrollGoal) goal = wakhan_scroll_goal_new (GTK_TEXT_VIEW (text_view));

  return wakhan_reading_place_new (&page, goal);
}

static gpointer
create_text_input (void)
{
  g_autoptr (WakhanScrollGoal) goal = wakhan_scroll_goal_new (GTK_TEXT_VIEW (text_view));

  return wakhan_text_input_new (&page, goal);
}

static gpointer
create_scroll_goal (void)
{
  return wakhan_scroll_goal_new (GTK_TEXT_VIEW (text_view));
}

static gpointer
create_end_side (void)
{
  return g_object_new (WAKHAN_TYPE_END_SIDE, "notes", g_object_new (WAKHAN_TYPE_NOTES_PANE, NULL),
                       NULL);
}

static gpointer
create_style (void)
{
  return wakhan_style_new (gdk_display_get_default (), preferences);
}

static gpointer
create_terms_window (void)
{
  return wakhan_terms_window_new (GTK_WINDOW (window), fixture.session);
}

static gpointer
create_text_focus (void)
{
  return wakhan_text_focus_new (text_view);
}

static gpointer
create_view_popover (void)
{
  return wakhan_view_popover_new (preferences);
}

/* Types that need nothing to be made. */
#define PLAIN_TYPES(X)  \
  X (continue_card)     \
  X (library_column)    \
  X (library_finder)    \
  X (library_strip)     \
  X (library_toast)     \
  X (announcer)         \
  X (banner)            \
  X (closing_dialog)    \
  X (date_field)        \
  X (date_picture)      \
  X (date_banners)      \
  X (desktop_settings)  \
  X (dispute_box)       \
  X (era_bands)         \
  X (event_detail)      \
  X (time_measure)      \
  X (event_facts)       \
  X (event_pick)        \
  X (event_sign)        \
  X (event_standing)    \
  X (event_words_box)   \
  X (failure_page)      \
  X (filter_bar)        \
  X (filter_button)     \
  X (find_layout)       \
  X (footnote_popover)  \
  X (find_tools)        \
  X (header)            \
  X (highlights)        \
  X (import_row)        \
  X (lane_names)        \
  X (leftover_banner)   \
  X (link_popover)      \
  X (marked_list)       \
  X (note_card)         \
  X (note_composer)     \
  X (note_list)         \
  X (note_marks)        \
  X (note_reattach)     \
  X (note_sieve_row)    \
  X (note_toast)        \
  X (notes_check_bar)   \
  X (notes_empty_page)  \
  X (notes_empty_stack) \
  X (notes_pane)        \
  X (opener)            \
  X (opening_card)      \
  X (outline_pane)      \
  X (outline_row)       \
  X (pill_box)          \
  X (place_popover)     \
  X (preferences)       \
  X (reading_lane)      \
  X (reading_pane)      \
  X (review_pane)       \
  X (selection_popover) \
  X (shortcuts_window)  \
  X (study_banners)     \
  X (study_page)        \
  X (tag_entry)         \
  X (tag_menu)          \
  X (text_banners)      \
  X (text_view)         \
  X (timeline_listing)  \
  X (timeline_overview) \
  X (timeline_pane)     \
  X (timeline_strip)    \
  X (timeline_tools)    \
  X (timeline_view)     \
  X (window_pages)      \
  X (window_title)      \
  X (word_chooser)      \
  X (wordings)          \
  X (wrap_layout)       \
  X (zoom_slider)
#define MADE_TYPES(X)     \
  X (library_hit_row)     \
  X (library_page)        \
  X (library_row)         \
  X (layout)              \
  X (cluster_list)        \
  X (color_scheme)        \
  X (era_band)            \
  X (event_cluster)       \
  X (event_columns)       \
  X (event_export_dialog) \
  X (event_import_dialog) \
  X (event_list)          \
  X (event_editor)        \
  X (event_mark)          \
  X (event_selection)     \
  X (event_writing)       \
  X (export_dialog)       \
  X (filter_menu)         \
  X (find_bar)            \
  X (hit_ticks)           \
  X (lane_name)           \
  X (main_menu)           \
  X (note_cards)          \
  X (note_mark)           \
  X (notes_toolbar)       \
  X (notes_shelf_window)  \
  X (one_stop)            \
  X (overlay_slide)       \
  X (palette)             \
  X (pane_handle)         \
  X (pane_switch)         \
  X (picture_dialog)      \
  X (reading_place)       \
  X (end_side)            \
  X (scroll_goal)         \
  X (study_dialog)        \
  X (style)               \
  X (terms_window)        \
  X (text_focus)          \
  X (text_input)          \
  X (view_popover)
#define DECLARE(name) GType wakhan_##name##_get_type (void);
#define PLAIN(name) { "wakhan_" #name, wakhan_##name##_get_type, NULL },
#define MADE(name) { "wakhan_" #name, NULL, create_##name },

PLAIN_TYPES (DECLARE)

static const struct
{
  const char *name;
  GType (*get_type) (void);
  gpointer (*create) (void);
} types[] = { PLAIN_TYPES (PLAIN) MADE_TYPES (MADE) };

/* These are a whole program, which other tests start, or an entry's own for as long as it lives:
 * what they leave behind is seen there. */
static const char *const whole[] = { "wakhan_application",
                                     "wakhan_completion",
                                     "wakhan_window",
                                     "wakhan_window_actions",
                                     "wakhan_window_state",
                                     NULL };

static const struct
{
  const char *property;
  const char *values[2];
} choices[] = {
  { "theme", { "dark", "sepia" } },
  { "column", { "narrow", "wide" } },
  { "spacing", { "tight", "loose" } },
  { "order", { "changed", "text" } },
};

static void
choose_string (GParamSpec *pspec,
               GValue     *value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].property, pspec->name))
      {
        g_value_set_string (
          value,
          choices[i].values[g_strcmp0 (g_value_get_string (value), choices[i].values[0]) == 0]);
        return;
      }
  g_value_set_string (
    value, g_strcmp0 (g_value_get_string (value), "other words") == 0 ? "words" : "other words");
}

static void
choose_number (GParamSpec *pspec,
               GValue     *value)
{
  if (G_IS_PARAM_SPEC_INT (pspec))
    {
      const int least = G_PARAM_SPEC_INT (pspec)->minimum;
      const int most = MIN (G_PARAM_SPEC_INT (pspec)->maximum, 120);

      g_value_set_int (value, g_value_get_int (value) == most ? MAX (least, most - 10) : most);
    }
  else if (G_IS_PARAM_SPEC_UINT (pspec))
    g_value_set_uint (value, MIN (g_value_get_uint (value) == 60 ? 70 : 60,
                                  G_PARAM_SPEC_UINT (pspec)->maximum));
  else
    g_value_set_double (value, g_value_get_double (value) == 1.5 ? 2 : 1.5);
}

static void
choose_columns (GValue *value)
{
  static const char *const some[] = { "actors", "place", NULL };
  static const char *const others[] = { "note", NULL };
  const char *const       *now = g_value_get_boxed (value);

  g_value_set_boxed (value, now && g_strv_equal (now, some) ? others : some);
}

static void
choose_other_value (GObject    *object G_GNUC_UNUSED,
                    GParamSpec *pspec,
                    GValue     *value)
{
  const GType type = G_VALUE_TYPE (value);

  if (type == G_TYPE_STRING)
    choose_string (pspec, value);
  else if (type == G_TYPE_BOOLEAN)
    g_value_set_boolean (value, !g_value_get_boolean (value));
  else if (type == G_TYPE_INT || type == G_TYPE_UINT || type == G_TYPE_DOUBLE)
    choose_number (pspec, value);
  else if (type == G_TYPE_STRV)
    choose_columns (value);
  else if (type == WAKHAN_TYPE_SESSION)
    g_value_set_object (value, g_value_get_object (value) ? NULL : fixture.session);
  else if (type == GTK_TYPE_WIDGET)
    g_value_set_object (value, gtk_label_new ("A pane"));
  else
    g_error ("what is another value of the type %s?", g_type_name (type));
}

static void
check_own_properties (GObject *object)
{
  guint                   n_properties;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_properties);

  for (guint i = 0; i < n_properties; i++)
    if (g_str_has_prefix (g_type_name (properties[i]->owner_type), "Wakhan"))
      property_check (object, properties[i], choose_other_value);
}

/* A window is held by its list of windows until it is destroyed, and idle callbacks may still hold
 * what they are to change. */
static void
check_goes (GObject *object)
{
  gpointer weak = object;

  g_object_add_weak_pointer (object, &weak);
  if (GTK_IS_WINDOW (object))
    gtk_window_destroy (GTK_WINDOW (object));
  else
    g_object_unref (object);
  for (guint i = 0; weak && i < 1000; i++)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  if (weak)
    g_error ("%s is still there", G_OBJECT_TYPE_NAME (weak));
}

static void
test_properties (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GObject *object;

      g_test_message ("%s", types[i].name);
      object = types[i].create ? types[i].create () : g_object_new (types[i].get_type (), NULL);
      if (g_object_is_floating (object))
        g_object_ref_sink (object);
      check_own_properties (object);
      check_goes (object);
    }
}

/* Else two windows' doings would show in one pane. */
static void
test_other_session (void)
{
  guint n_types = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (WakhanSession) before = wakhan_session_new ();
      g_autoptr (WakhanSession) after = wakhan_session_new ();
      GObject                  *object =
        types[i].create ? NULL : g_object_new (types[i].get_type (), NULL);
      GParamSpec *property =
        object ? g_object_class_find_property (G_OBJECT_GET_CLASS (object), "session") : NULL;

      if (object && g_object_is_floating (object))
        g_object_ref_sink (object);
      if (property && property->flags & G_PARAM_WRITABLE &&
          !(property->flags & G_PARAM_CONSTRUCT_ONLY))
        {
          g_test_message ("%s", types[i].name);
          g_object_set (object, "session", before, NULL);
          g_object_set (object, "session", after, NULL);
          g_assert_cmpuint (
            g_signal_handler_find (before, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, object), ==, 0);
          n_types++;
        }
      if (object)
        check_goes (object);
    }
  g_assert_cmpuint (n_types, >, 5);
}

static gboolean
is_known (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].name, name))
      return TRUE;
  return g_strv_contains (whole, name);
}

static void
test_table (void)
{
  g_assert_cmpuint (property_check_headers (g_getenv ("WAKHAN_UI_SOURCE"), is_known), >, 20);
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  session_fixture_set_up (&fixture, NULL);
  preferences = wakhan_preferences_new ();
  reading_state = wakhan_reading_state_new (NULL);
  window = gtk_window_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  text_view = g_object_new (WAKHAN_TYPE_TEXT_VIEW, NULL);
  page.view = GTK_TEXT_VIEW (text_view);
  gtk_box_append (GTK_BOX (box), text_view);
  column_view = gtk_column_view_new (NULL);
  gtk_box_append (GTK_BOX (box), column_view);
  gtk_window_set_child (GTK_WINDOW (window), box);
  palette = wakhan_palette_new (box);
  g_test_add_func (
    "/widget-properties/are-notified-once-and-read-back-and-nothing-holds-their-object",
    test_properties);
  g_test_add_func ("/widget-properties/the-session-before-is-left", test_other_session);
  g_test_add_func ("/widget-properties/every-type-is-looked-at", test_table);
  status = g_test_run ();
  gtk_window_destroy (GTK_WINDOW (window));
  session_fixture_tear_down (&fixture, NULL);
  g_object_unref (preferences);
  g_object_unref (reading_state);
  return status;
}
