/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is painted is compared as text with what is known to be right: WAKHAN_NODES/NAME.nodes.
 * Where a picture was changed on purpose, WAKHAN_WRITE_NODES=1 writes them anew; look at the window
 * before you believe them. */

#include "node-text.h"
#include "remove-folder.h"
#include "wait-until.h"
#include "wakhan-notes-pane.h"
#include "wakhan-reading-pane.h"
#include "wakhan-study-loader.h"
#include "wakhan-style.h"
#include "wakhan-timeline-pane.h"

#include <string.h>

#define LONG 30000 /* milliseconds */
#define TOLERANCE \
  4 /* in pixels: versions of Pango round differently, and so the width of a column */

typedef struct
{
  WakhanPreferences *preferences;
  WakhanStyle       *style;
  WakhanSession     *session;
  GtkWidget         *window;
  GtkWidget         *pane;
} Fixture;

typedef struct
{
  const char *name;
  const char *gtk_theme;
  const char *tint; /* of words in doubt */
} ThemeCase;

static const ThemeCase themes[] = {
  { "light", "Default", "#fcefd2ff" },
  { "dark", "Default", "#433518ff" },
  { "sepia", "Default", "#f6e0b2ff" },
  { "light", "HighContrast", "#fff0c8ff" },
  { "dark", "HighContrast", "#4a3300ff" },
};

static WakhanStudy *
load_study (const char *name)
{
  g_autofree char   *path = g_build_filename (g_getenv ("WAKHAN_TEST_DATA"), "mill", name, NULL);
  g_autoptr (GFile)  file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  WakhanStudy       *study = wakhan_study_load (file, NULL, &error);

  g_assert_no_error (error);
  return study;
}

/* @name: of the study, or of a text of its own */
static void
show_study (Fixture    *fixture,
            const char *name,
            GtkWidget  *pane,
            int         height,
            const char *theme)
{
  g_autoptr (WakhanStudy) study = load_study (name);

  fixture->preferences = wakhan_preferences_new ();
  g_object_set (fixture->preferences, "theme", theme, NULL);
  fixture->style = wakhan_style_new (gdk_display_get_default (), fixture->preferences);
  fixture->session = wakhan_session_new ();
  wakhan_session_set_study (fixture->session, study);
  g_object_set (pane, "session", fixture->session, NULL);
  fixture->pane = pane;
  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, height);
  gtk_window_set_child (GTK_WINDOW (fixture->window), pane);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
set_up (Fixture    *fixture,
        GtkWidget  *pane,
        int         height,
        const char *theme)
{
  show_study (fixture, "mill.study", pane, height, theme);
}

/* As in a window of that width. */
static GtkWidget *
create_timeline_pane (void)
{
  return g_object_new (WAKHAN_TYPE_TIMELINE_PANE, "n-columns-gone", 1, NULL);
}

static void
tear_down (Fixture *fixture)
{
  WakhanStudy *study = wakhan_session_get_study (fixture->session);

  /* or what is being saved would come behind the removal, and into the next one */
  wakhan_notes_store_flush (wakhan_study_get_notes_store (study), NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->session);
  g_object_unref (fixture->style);
  g_object_unref (fixture->preferences);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  remove_folder (g_get_user_data_dir ()); /* the next one begins without notes */
}

static GtkWidget *
find_widget (GtkWidget  *widget,
             const char *type_name)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type_name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type_name);

      if (found)
        return found;
    }
  return NULL;
}

static guint
count_words (const char *text,
             const char *words)
{
  guint n = 0;

  for (const char *place = text; (place = strstr (place, words)); place++)
    n++;
  return n;
}

static char *
write_picture (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot             *snapshot = gtk_snapshot_new ();
  GskRenderNode           *node;
  char                    *text;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
  node = gtk_snapshot_free_to_node (snapshot);
  text = node_text_write (node);
  g_clear_pointer (&node, gsk_render_node_unref);
  return text;
}

/* The picture as it stays. */
static char *
wait_for_picture (GtkWidget *widget)
{
  g_autofree char *last = NULL;
  guint            n_same = 0;

  while (n_same < 40)
    {
      g_autofree char *now = NULL;

      for (guint i = 0; i < 5; i++)
        g_main_context_iteration (NULL, FALSE);
      g_usleep (5000);
      now = write_picture (widget);
      n_same = *now && g_strcmp0 (now, last) == 0 ? n_same + 1 : 0;
      g_free (last);
      last = g_steal_pointer (&now);
    }
  return g_steal_pointer (&last);
}

/* The frame around words that were gone to stays for a while; nothing else there has a border. */
static char *
drop_frame (char *picture)
{
  g_auto (GStrv) lines = g_strsplit (picture, "\n", -1);
  guint          n_kept = 0;

  g_free (picture);
  for (guint i = 0; lines[i]; i++)
    {
      char *line = g_steal_pointer (&lines[i]);

      if (g_str_has_prefix (line, "border "))
        g_free (line);
      else
        lines[n_kept++] = line;
    }
  lines[n_kept] = NULL;
  return g_strjoinv ("\n", lines);
}

/* The picture of this name; where later versions of GTK measure by a pixel otherwise, which leads
 * to other rows, theirs. */
static char *
find_nodes (const char *name)
{
  g_autofree char *file_name = g_strconcat (name, ".nodes", NULL);
  g_autofree char *later_name = g_strconcat (name, "-later.nodes", NULL);
  g_autofree char *later = g_build_filename (g_getenv ("WAKHAN_NODES"), later_name, NULL);

  if (gtk_check_version (4, 10, 0) == NULL && g_file_test (later, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&later);
  return g_build_filename (g_getenv ("WAKHAN_NODES"), file_name, NULL);
}

static void
check_picture (Fixture    *fixture,
               const char *type_name,
               const char *name)
{
  g_autofree char *path = find_nodes (name);
  g_autofree char *actual = wait_for_picture (find_widget (fixture->pane, type_name));
  g_autofree char *expected = NULL;
  g_autofree char *difference = NULL;

  if (g_str_equal (type_name, "WakhanTextView"))
    actual = drop_frame (g_steal_pointer (&actual));
  if (g_getenv ("WAKHAN_WRITE_NODES"))
    g_assert_true (g_file_set_contents (path, actual, -1, NULL));
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  difference = node_text_compare (expected, actual, TOLERANCE);
  if (difference)
    g_printerr ("%s\n", actual);
  g_assert_cmpstr (difference, ==, NULL);
}

static WakhanEvent *
find_event (Fixture    *fixture,
            const char *id)
{
  return wakhan_timeline_find_id (
    wakhan_study_get_timeline (wakhan_session_get_study (fixture->session)), id);
}

static void
add_note (Fixture    *fixture,
          const char *kind,
          const char *words,
          const char *event)
{
  WakhanStudy           *study = wakhan_session_get_study (fixture->session);
  WakhanNotebook        *notebook = wakhan_study_get_notebook (study);
  WakhanDocument        *document = wakhan_study_get_document (study);
  const char            *text = wakhan_document_get_text (document);
  const char *const      events[] = { event, NULL };
  g_autofree char       *id = g_strconcat ("n-", kind, NULL);
  g_autoptr (WakhanNote) note = wakhan_note_new_with_id (id);
  g_autoptr (GDateTime)  created =
    g_date_time_new_from_unix_utc (1000000000 + (gint64) wakhan_notebook_get_n_notes (notebook));

  wakhan_note_set_created (note, created);
  wakhan_note_set_kind (note, kind);
  wakhan_note_set_events (note, events);
  if (words)
    {
      const guint              start = g_utf8_pointer_to_offset (text, strstr (text, words));
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new_for_range (document, start, start + g_utf8_strlen (words, -1));

      wakhan_note_add_anchor (note, anchor);
    }
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_ADD, note);
}

/* Words that stand where nothing stands that stood beside them, or nowhere. */
static void
add_edited_note (Fixture    *fixture,
                 const char *id,
                 const char *words)
{
  WakhanStudy             *study = wakhan_session_get_study (fixture->session);
  g_autoptr (WakhanNote)   note = wakhan_note_new_with_id (id);
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (words, "once in a dry year nobody ", " on the other bank of it", 700,
                       700 + g_utf8_strlen (words, -1));

  wakhan_note_set_kind (note, "term");
  wakhan_note_add_anchor (note, anchor);
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD, note);
}

static void
test_timeline (gconstpointer theme)
{
  Fixture          fixture;
  g_autofree char *name = g_strconcat ("timeline-", theme, NULL);
  g_autofree char *overview_name = g_strconcat ("overview-", theme, NULL);

  set_up (&fixture, create_timeline_pane (), 300, theme);
  add_note (&fixture, "doubt", NULL, "stand");
  add_note (&fixture, "key", NULL, "stand");
  add_note (&fixture, "question", "paid for the cellars", NULL);
  wakhan_session_set_selected_event (fixture.session, find_event (&fixture, "burnt"));
  check_picture (&fixture, "WakhanTimelineView", name);
  check_picture (&fixture, "WakhanTimelineOverview", overview_name);
  tear_down (&fixture);
}

/* The lower row of the axis is another calendar's as soon as that is wanted. */
static void
test_second_calendar (void)
{
  Fixture fixture;

  set_up (&fixture, create_timeline_pane (), 300, "light");
  check_picture (&fixture, "WakhanTimelineView", "timeline-one-calendar");
  g_object_set (fixture.session, "solar-hijri", TRUE, NULL);
  check_picture (&fixture, "WakhanTimelineView", "timeline-solar-hijri");
  tear_down (&fixture);
}

/* A frame paints what was worked out when notes, dates or sizes changed, and looks for nothing. */
static void
test_overview_is_laid_out_once (void)
{
  Fixture            fixture;
  WakhanNoteIndex   *index;
  GtkWidget         *overview;
  const guint        id = g_signal_lookup ("events-changed", WAKHAN_TYPE_NOTE_INDEX);
  g_autoptr (GArray) handlers = g_array_new (FALSE, FALSE, sizeof (gulong));
  gulong             handler;
  g_autofree char   *before = NULL;
  g_autofree char   *unseen = NULL;
  g_autofree char   *seen = NULL;

  set_up (&fixture, create_timeline_pane (), 300, "light");
  index = wakhan_study_get_note_index (wakhan_session_get_study (fixture.session));
  overview = find_widget (fixture.pane, "WakhanTimelineOverview");
  before = wait_for_picture (overview);
  while ((handler = g_signal_handler_find (index, G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_UNBLOCKED, id,
                                           0, NULL, NULL, NULL)))
    {
      g_signal_handler_block (index, handler);
      g_array_append_val (handlers, handler);
    }
  add_note (&fixture, "doubt", NULL, "stand");
  gtk_widget_queue_draw (overview);
  unseen = wait_for_picture (overview);
  g_assert_cmpstr (unseen, ==, before);
  for (guint i = 0; i < handlers->len; i++)
    g_signal_handler_unblock (index, g_array_index (handlers, gulong, i));
  add_note (&fixture, "key", NULL, "stand");
  seen = wait_for_picture (overview);
  g_assert_cmpstr (seen, !=, before);
  tear_down (&fixture);
}

static gboolean
has_frame (GtkWidget *view)
{
  g_autofree char *picture = write_picture (view);

  return strstr (picture, "border ") != NULL;
}

/* Where nothing is to move, the words that were gone to have a frame for a while. */
static void
wait_for_frame (GtkWidget *view)
{
  WAIT_UNTIL (has_frame (view), LONG);
}

static void
test_text (gconstpointer theme)
{
  Fixture          fixture;
  g_autofree char *name = g_strconcat ("text-", theme, NULL);

  set_up (&fixture, g_object_new (WAKHAN_TYPE_READING_PANE, NULL), 700, theme);
  add_note (&fixture, "key", "above the weir", NULL);
  add_note (&fixture, "claim", "stood in their cellars", NULL);
  add_note (&fixture, "evidence", "there was none", NULL);
  add_note (&fixture, "question", "heard both", NULL);
  add_note (&fixture, "doubt", "let the weir stand", NULL);
  add_note (&fixture, "term", "paid for", NULL);
  add_note (&fixture, "link", "was of iron", NULL);
  add_note (&fixture, "", "raised twice", NULL);
  add_edited_note (&fixture, "n-edited", "Those below said that there was");
  add_edited_note (&fixture, "n-lost", "a bridge of boats");
  wakhan_session_set_selected_event (fixture.session, find_event (&fixture, "wheel"));
  wait_for_frame (find_widget (fixture.pane, "WakhanTextView"));
  check_picture (&fixture, "WakhanTextView", name);
  tear_down (&fixture);
}

/* A card that is placed, one whose words are in doubt, old beside new, and one whose words are
 * gone, each with what can be done. */
static void
test_cards (gconstpointer theme)
{
  Fixture                fixture;
  g_autofree char       *name = g_strconcat ("cards-", theme, NULL);
  g_autoptr (WakhanNote) note = NULL;
  WakhanNotebook        *notebook;
  WakhanNoteIndex       *index;

  set_up (&fixture, g_object_new (WAKHAN_TYPE_NOTES_PANE, NULL), 1000, theme);
  add_note (&fixture, "key", "above the weir", NULL);
  notebook = wakhan_study_get_notebook (wakhan_session_get_study (fixture.session));
  note = wakhan_note_copy (wakhan_notebook_find (notebook, "n-key"));
  wakhan_note_set_text (note, "Who owned the meadow?");
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_EDIT, note);
  add_edited_note (&fixture, "n-edited", "Those below said that there was");
  add_edited_note (&fixture, "n-lost", "a bridge of boats");
  index = wakhan_study_get_note_index (wakhan_session_get_study (fixture.session));
  WAIT_UNTIL (wakhan_note_index_is_settled (index), LONG);
  check_picture (&fixture, "GtkListView", name);
  tear_down (&fixture);
}

/* Dates that nobody has looked at: hollow, dashed and softer. */
static void
test_found (void)
{
  Fixture fixture;

  show_study (&fixture, "mill.md", create_timeline_pane (), 300, "light");
  check_picture (&fixture, "WakhanTimelineView", "timeline-found");
  tear_down (&fixture);
  show_study (&fixture, "mill.md", g_object_new (WAKHAN_TYPE_READING_PANE, NULL), 700, "light");
  check_picture (&fixture, "WakhanTextView", "text-found");
  tear_down (&fixture);
}

/* In rows; what is not in view is not drawn. */
static void
test_eras (gconstpointer theme)
{
  Fixture          fixture;
  g_autofree char *name = g_strconcat ("eras-", theme, NULL);

  show_study (&fixture, "mill-eras.study", create_timeline_pane (), 300,
              theme);
  check_picture (&fixture, "WakhanEraBands", name);
  tear_down (&fixture);
}

/* Time runs to the left, and so do the bands; their names stand where they begin. */
static void
test_mirrored_eras (void)
{
  Fixture fixture;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  show_study (&fixture, "mill-eras.study", create_timeline_pane (), 300,
              "light");
  check_picture (&fixture, "WakhanEraBands", "eras-mirrored");
  tear_down (&fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_doubt (gconstpointer data)
{
  const ThemeCase *theme = data;
  Fixture          fixture;
  g_autofree char *picture = NULL;
  g_autofree char *usual = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &usual, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", theme->gtk_theme, NULL);
  set_up (&fixture, g_object_new (WAKHAN_TYPE_READING_PANE, NULL), 700, theme->name);
  add_edited_note (&fixture, "n-edited", "Those below said that there was");
  add_edited_note (&fixture, "n-lost", "a bridge of boats");
  picture = wait_for_picture (find_widget (fixture.pane, "WakhanTextView"));
  /* the ground of the words and of their sign in the margin, and no more of them */
  g_assert_cmpuint (count_words (picture, theme->tint), ==, 2);
  tear_down (&fixture);
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", usual, NULL);
}

static void
test_compare (void)
{
  g_autofree char *moved =
    node_text_compare ("color #ff0000ff 1 2 3 4\n", "color #ff0000ff 1 2 9 4\n", TOLERANCE);
  g_autofree char *other =
    node_text_compare ("color #ff0000ff 1 2 3 4\n", "color #ff0001ff 1 2 3 4\n", TOLERANCE);
  g_autofree char *fewer = node_text_compare ("text #000000ff 1 2 3 4\ntext #000000ff 1 2 3 4\n",
                                              "text #000000ff 1 2 3 4\n", TOLERANCE);

  g_assert_null (
    node_text_compare ("color #ff0000ff 1 2 3 4\n", "color #ff0000ff 2 2 3 2\n", TOLERANCE));
  g_assert_nonnull (moved);
  g_assert_nonnull (other);
  g_assert_nonnull (fewer);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink",
                FALSE, "gtk-font-name", "DejaVu Sans 11", NULL);
  g_test_add_func ("/render-nodes/a-picture-that-differs-is-seen", test_compare);
  g_test_add_data_func ("/render-nodes/the-timeline-in-light", "light", test_timeline);
  g_test_add_data_func ("/render-nodes/the-timeline-in-the-dark", "dark", test_timeline);
  g_test_add_func ("/render-nodes/a-second-calendar", test_second_calendar);
  g_test_add_func ("/render-nodes/an-overview-is-laid-out-once", test_overview_is_laid_out_once);
  g_test_add_func ("/render-nodes/dates-that-were-found", test_found);
  g_test_add_data_func ("/render-nodes/eras-in-light", "light", test_eras);
  g_test_add_data_func ("/render-nodes/eras-in-the-dark", "dark", test_eras);
  g_test_add_func ("/render-nodes/eras-right-to-left", test_mirrored_eras);
  g_test_add_data_func ("/render-nodes/the-text-in-light", "light", test_text);
  g_test_add_data_func ("/render-nodes/the-text-in-the-dark", "dark", test_text);
  g_test_add_data_func ("/render-nodes/notes-in-light", "light", test_cards);
  g_test_add_data_func ("/render-nodes/notes-in-the-dark", "dark", test_cards);
  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/render-nodes/words-in-doubt-in-%s-of-%s", themes[i].name,
                         themes[i].gtk_theme);

      g_test_add_data_func (path, &themes[i], test_doubt);
    }
  return g_test_run ();
}
