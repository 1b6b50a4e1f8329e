/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "property-check.h"
#include "wakhan-compared-timeline.h"
#include "wakhan-comparison.h"
#include "wakhan-era.h"
#include "wakhan-event-draft.h"
#include "wakhan-event-table.h"
#include "wakhan-file-watch.h"
#include "wakhan-follower.h"
#include "wakhan-history.h"
#include "wakhan-library-list.h"
#include "wakhan-library-query.h"
#include "wakhan-likely-places.h"
#include "wakhan-navigator.h"
#include "wakhan-note-filter.h"
#include "wakhan-note-follower.h"
#include "wakhan-notes-store.h"
#include "wakhan-reading-state.h"
#include "wakhan-reloader.h"
#include "wakhan-session.h"
#include "wakhan-term.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-watch.h"

#include <string.h>

static WakhanStudy *
create_study (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# One\n\nWords that are read, one after the other.\n\n# Two\n\nMore of them.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanDate)     date = wakhan_date_parse ("2001", NULL);
  g_autoptr (WakhanEvent)    event = wakhan_event_new ("e-1", date, "An event");
  WakhanStudy               *study;
  g_autoptr (WakhanNote)     note = wakhan_note_new_with_id ("n-1");

  wakhan_timeline_insert (timeline, event);
  study = wakhan_study_new_for_document ("a-study", "A study", document, timeline);
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD, note);
  return study;
}

static gpointer
create_session (void)
{
  WakhanSession          *session = wakhan_session_new ();
  g_autoptr (WakhanStudy) study = create_study ();

  wakhan_session_set_study (session, study);
  return session;
}

/* It is the session's, which has to live longer. */
static gpointer
create_follower (void)
{
  WakhanSession  *session = create_session ();
  WakhanFollower *follower = wakhan_follower_new (session);

  g_object_set_data_full (G_OBJECT (follower), "session", session, g_object_unref);
  return follower;
}

static gpointer
create_document (void)
{
  return wakhan_plain_text_import ("Words.");
}

static gpointer
create_section (void)
{
  g_autoptr (WakhanDocument) document = create_document ();

  return wakhan_section_new_tree (document);
}

static gpointer
create_anchor (void)
{
  return wakhan_anchor_new ("words", "", "", 0, 5);
}

static gpointer
create_likely_places (void)
{
  g_autoptr (WakhanDocument) document = create_document ();

  return wakhan_likely_places_new (document);
}

static gpointer
create_change (void)
{
  return wakhan_change_new (WAKHAN_CHANGE_ADD);
}

static gpointer
create_event (void)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse ("2001", NULL);

  return wakhan_event_new ("e-1", date, "An event");
}

static gpointer
create_store (void)
{
  return wakhan_notes_store_new (NULL, "a-study", "A study");
}

static gpointer
create_watch (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/a.notes");

  return wakhan_file_watch_new (file, NULL);
}

static gpointer
create_text_watch (void)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return wakhan_text_watch_new (none);
}

static gpointer
create_notebook (void)
{
  return wakhan_notebook_new (NULL);
}

static gpointer
create_note_follower (void)
{
  g_autoptr (WakhanStudy) study = create_study ();

  return G_OBJECT (wakhan_note_follower_new (wakhan_study_get_note_index (study),
                                             wakhan_study_get_composer (study),
                                             wakhan_study_get_notebook (study)));
}

static gpointer
create_era (void)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse ("1996/2001", NULL);

  return wakhan_era_new ("emirate", date, "Emirate", NULL, NULL);
}

static gpointer
create_event_draft (void)
{
  g_autoptr (WakhanSession) session = wakhan_session_new ();

  return wakhan_event_draft_new (session);
}

static gpointer
create_event_table (void)
{
  g_autoptr (WakhanSession) session = create_session ();

  return wakhan_event_table_new (wakhan_session_get_study (session),
                                 wakhan_session_get_sieve (session));
}

static gpointer
create_own_event (void)
{
  return wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
}

static gpointer
create_timeline_composer (void)
{
  g_autoptr (WakhanStudy) study = create_study ();

  return g_object_ref (wakhan_study_get_composer (study));
}

static gpointer
create_date_review (void)
{
  g_autoptr (WakhanStudy) study = create_study ();

  return wakhan_date_review_new (study);
}

static gpointer
create_note_index (void)
{
  g_autoptr (WakhanStudy) study = create_study ();

  return g_object_ref (wakhan_study_get_note_index (study));
}

static gpointer
create_reloader (void)
{
  g_autoptr (WakhanSession) session = wakhan_session_new ();

  return wakhan_reloader_new (session);
}

static gpointer
create_reading_state (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/places");

  return wakhan_reading_state_new (file);
}

static gpointer
create_library_item (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/words.txt");

  return wakhan_library_item_new (
    &(WakhanLibraryText){ .id = "text-1", .file = file, .title = "Words" });
}

static gpointer
create_library_hit (void)
{
  g_autoptr (GPtrArray)         items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanLibraryHits) hits = NULL;

  g_ptr_array_add (items, create_library_item ());
  hits = wakhan_library_query_run (items, "words", NULL);
  return g_object_ref (hits->hits->pdata[0]);
}

static gpointer
create_library_list (void)
{
  g_autoptr (WakhanReadingState) reading_state = create_reading_state ();

  return wakhan_library_list_new (reading_state);
}

static gpointer
create_term (void)
{
  return wakhan_term_new ("id", "Name", "Meaning", NULL);
}

static gpointer
create_note_sieve (void)
{
  g_autoptr (WakhanEventSieve) sieve = wakhan_event_sieve_new ();

  return wakhan_note_sieve_new (sieve);
}

static gpointer
create_event_grouper (void)
{
  g_autoptr (WakhanEventSieve) sieve = wakhan_event_sieve_new ();

  return wakhan_event_grouper_new (sieve);
}

static gpointer
create_compared_timeline (void)
{
  g_autoptr (WakhanTimeline) own = wakhan_timeline_new ();
  g_autoptr (WakhanTimeline) other = wakhan_timeline_new ();

  return wakhan_compared_timeline_new (own, other, "Another text");
}

static gpointer
create_comparison (void)
{
  g_autoptr (WakhanSession) session = wakhan_session_new ();

  return g_object_ref (wakhan_session_get_comparison (session));
}

/* Every GObject type of src/core. */
static const struct
{
  const char *name;
  gpointer (*create) (void);
} types[] = {
  { "wakhan_anchor", create_anchor },
  { "wakhan_likely_places", create_likely_places },
  { "wakhan_change", create_change },
  { "wakhan_compared_timeline", create_compared_timeline },
  { "wakhan_comparison", create_comparison },
  { "wakhan_date_review", create_date_review },
  { "wakhan_document", create_document },
  { "wakhan_era", create_era },
  { "wakhan_event", create_event },
  { "wakhan_event_draft", create_event_draft },
  { "wakhan_event_filter", (gpointer (*) (void)) wakhan_event_filter_new },
  { "wakhan_event_grouper", create_event_grouper },
  { "wakhan_event_sieve", (gpointer (*) (void)) wakhan_event_sieve_new },
  { "wakhan_event_table", create_event_table },
  { "wakhan_file_watch", create_watch },
  { "wakhan_follower", create_follower },
  { "wakhan_history", (gpointer (*) (void)) wakhan_history_new },
  { "wakhan_library_hit", create_library_hit },
  { "wakhan_library_item", create_library_item },
  { "wakhan_library_list", create_library_list },
  { "wakhan_navigator", (gpointer (*) (void)) wakhan_navigator_new },
  { "wakhan_note", (gpointer (*) (void)) wakhan_note_new },
  { "wakhan_note_dates", (gpointer (*) (void)) wakhan_note_dates_new },
  { "wakhan_note_filter", (gpointer (*) (void)) wakhan_note_filter_new },
  { "wakhan_note_follower", create_note_follower },
  { "wakhan_note_index", create_note_index },
  { "wakhan_note_sieve", create_note_sieve },
  { "wakhan_notebook", create_notebook },
  { "wakhan_notes_store", create_store },
  { "wakhan_own_event", create_own_event },
  { "wakhan_reading_state", create_reading_state },
  { "wakhan_reloader", create_reloader },
  { "wakhan_section", create_section },
  { "wakhan_session", create_session },
  { "wakhan_study", (gpointer (*) (void)) create_study },
  { "wakhan_term", create_term },
  { "wakhan_text_watch", create_text_watch },
  { "wakhan_timeline", (gpointer (*) (void)) wakhan_timeline_new },
  { "wakhan_timeline_composer", create_timeline_composer },
};

/* A value other than the one that the property has now. */
static void
choose_other_value (GObject    *object,
                    GParamSpec *pspec,
                    GValue     *value)
{
  static const char *const list[] = { "one", "two", NULL };
  const GType              type = G_VALUE_TYPE (value);

  if (g_str_equal (pspec->name, "grouping"))
    g_value_set_string (
      value, g_strcmp0 (g_value_get_string (value), "actor") == 0 ? "category" : "actor");
  else if (type == G_TYPE_STRING)
    g_value_set_string (
      value, g_strcmp0 (g_value_get_string (value), "other words") == 0 ? "words" : "other words");
  else if (type == G_TYPE_BOOLEAN)
    g_value_set_boolean (value, !g_value_get_boolean (value));
  else if (type == G_TYPE_UINT)
    {
      const guint most = MIN (G_PARAM_SPEC_UINT (pspec)->maximum, 8);

      g_value_set_uint (value, g_value_get_uint (value) == most ? most - 1 : most);
    }
  else if (type == G_TYPE_UINT64)
    g_value_set_uint64 (value, g_value_get_uint64 (value) + 1);
  else if (type == G_TYPE_DOUBLE)
    g_value_set_double (value, g_value_get_double (value) + 1000);
  else if (type == G_TYPE_STRV)
    g_value_set_boxed (value, list);
  else if (type == G_TYPE_ARRAY)
    g_value_take_boxed (value, g_array_new (FALSE, FALSE, sizeof (gsize)));
  else if (type == G_TYPE_DATE_TIME)
    g_value_take_boxed (value, g_date_time_new_utc (1999, 12, 31, 23, 59, 59));
  else if (type == WAKHAN_TYPE_DATE)
    g_value_take_boxed (value, wakhan_date_parse ("2018-06", NULL));
  else if (type == WAKHAN_TYPE_STUDY)
    g_value_take_object (value, create_study ());
  else if (type == WAKHAN_TYPE_DATE_REVIEW)
    g_value_take_object (value, create_date_review ());
  else if (type == WAKHAN_TYPE_EVENT)
    g_value_set_object (
      value, wakhan_timeline_get_event (
               wakhan_study_get_timeline (wakhan_session_get_study (WAKHAN_SESSION (object))), 0));
  else if (type == WAKHAN_TYPE_NOTE)
    g_value_set_object (
      value, wakhan_notebook_get_note (
               wakhan_study_get_notebook (wakhan_session_get_study (WAKHAN_SESSION (object))), 0));
  else
    g_error ("what is another value of the type %s?", g_type_name (type));
}

static void
test_properties (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GObject                *object = types[i].create ();
      guint                   n_properties;
      g_autofree GParamSpec **properties =
        g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_properties);

      for (guint j = 0; j < n_properties; j++)
        {
          property_check_constructed (G_OBJECT_TYPE (object), properties[j], choose_other_value);
          property_check (object, properties[j], choose_other_value);
        }
      g_assert_finalize_object (object);
    }
}

static gboolean
is_known (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].name, name))
      return TRUE;
  return FALSE;
}

static void
test_table (void)
{
  g_assert_cmpuint (property_check_headers (g_getenv ("WAKHAN_CORE_SOURCE"), is_known), >, 20);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/properties/are-set-notified-once-read-back-and-finalized", test_properties);
  g_test_add_func ("/properties/every-type-is-looked-at", test_table);
  return g_test_run ();
}
