/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "list-model-validator.h"
#include "remove-folder.h"
#include "wait-until.h"
#include "wakhan-date-events.h"
#include "wakhan-library-list.h"
#include "wakhan-library-query.h"
#include "wakhan-library-snippet.h"
#include "wakhan-library.h"
#include "wakhan-pasted-text.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-importer.h"

#define PATIENCE 10000 /* ms */

typedef struct
{
  char               *folder;
  WakhanReadingState *reading_state;
  WakhanLibraryList  *list;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char  *known = g_build_filename (g_get_user_data_dir (), "wakhan", NULL);
  g_autofree char  *path = NULL;
  g_autoptr (GFile) places = NULL;

  remove_folder (known);
  fixture->folder = g_dir_make_tmp ("wakhan-library-list-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "places", NULL);
  places = g_file_new_for_path (path);
  fixture->reading_state = wakhan_reading_state_new (places);
  fixture->list = wakhan_library_list_new (fixture->reading_state);
}

static WakhanStudy *
load_text (Fixture    *fixture,
           const char *name,
           const char *words)
{
  g_autofree char   *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile)  file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  WakhanStudy       *study;

  g_assert_true (g_file_set_contents (path, words, -1, NULL));
  study = wakhan_study_load (file, NULL, &error);
  g_assert_no_error (error);
  return study;
}

/* Reads a text up to an offset and leaves it; what it is known by. */
static char *
read_text (Fixture    *fixture,
           const char *name,
           const char *words,
           guint       offset,
           guint       end)
{
  g_autoptr (WakhanStudy)   study = load_text (fixture, name, words);
  g_autoptr (WakhanSession) session = wakhan_session_new ();

  wakhan_session_set_study (session, study);
  wakhan_navigator_set_reading_offset (wakhan_session_get_navigator (session), offset);
  wakhan_navigator_set_visible_end (wakhan_session_get_navigator (session), end);
  wakhan_reading_state_store (fixture->reading_state, session);
  g_usleep (2); /* the next one is read later */
  return g_strdup (wakhan_study_get_id (study));
}

static void
write_notes (const char *id,
             const char *groups)
{
  g_autoptr (GFile) file = wakhan_library_dup_notes_file (id);
  g_autofree char  *folder = g_path_get_dirname (g_file_peek_path (file));
  g_autofree char  *text =
    g_strdup_printf ("[Notebook]\nFormat=1\nStudy=%s\nTitle=From its notes\n\n%s", id, groups);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
}

static void
refreshed_cb (gboolean *is_done)
{
  *is_done = TRUE;
}

/* What was decided before is written by then. */
static void
refresh (Fixture *fixture)
{
  gboolean     is_done = FALSE;
  const gulong handler = g_signal_connect_swapped (fixture->list, "refreshed",
                                                   G_CALLBACK (refreshed_cb), &is_done);

  wakhan_library_list_refresh (fixture->list);
  WAIT_UNTIL (is_done, PATIENCE);
  g_signal_handler_disconnect (fixture->list, handler);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  refresh (fixture);
  wakhan_reading_state_flush (fixture->reading_state, PATIENCE);
  g_assert_finalize_object (fixture->list);
  g_object_unref (fixture->reading_state);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static const WakhanLibraryText *
peek (Fixture *fixture,
      guint    position)
{
  WakhanLibraryItem *item = wakhan_library_list_get_item (fixture->list, position);

  g_assert_nonnull (item);
  return wakhan_library_item_peek (item);
}

static void
assert_titles (Fixture    *fixture,
               const char *titles)
{
  GString *seen = g_string_new (NULL);

  for (guint i = 0; i < wakhan_library_list_get_n_items (fixture->list); i++)
    g_string_append_printf (seen, "%s%s", i > 0 ? ", " : "", peek (fixture, i)->title);
  g_assert_cmpstr (seen->str, ==, titles);
  g_string_free (seen, TRUE);
}

static char *
read_library (void)
{
  g_autofree char *path = wakhan_library_dup_path ();
  char            *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text ? text : g_strdup ("");
}

#define RIVER                                                                 \
  "# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\n" \
  "It fell in 2019, and again in December 2020.\n"

static void
test_facts_of_a_text_left (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char         *id = read_text (fixture, "river.md", RIVER, 55, 70);
  const WakhanLibraryText *text;

  refresh (fixture);
  g_assert_cmpuint (wakhan_library_list_get_n_items (fixture->list), ==, 1);
  text = peek (fixture, 0);
  g_assert_cmpstr (text->id, ==, id);
  g_assert_cmpstr (text->title, ==, "A River");
  g_assert_cmpint (text->kind, ==, WAKHAN_TEXT_KIND_MARKDOWN);
  g_assert_false (text->is_gone || text->is_pinned);
  g_assert_cmpint (ABS (g_get_real_time () - text->read), <, 60 * G_TIME_SPAN_SECOND);
  g_assert_nonnull (text->facts);
  g_assert_cmpuint (text->facts->n_paragraphs, ==, 2);
  g_assert_cmpuint (text->facts->n_events, ==, 3);
  g_assert_true (text->facts->has_years);
  g_assert_cmpint (text->facts->first_year, ==, 2018);
  g_assert_cmpint (text->facts->last_year, ==, 2020);
  g_assert_cmpstr (text->facts->section, ==, "A Bridge");
  g_assert_cmpuint (text->facts->percent, >, 50);
  g_assert_cmpuint (text->facts->percent, <, 100);
}

static void
test_read_to_the_end (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (RIVER);
  const guint                length = wakhan_document_get_length (document);
  g_autofree char           *id = read_text (fixture, "river.md", RIVER, 1, length - 1);

  refresh (fixture);
  g_assert_cmpuint (peek (fixture, 0)->facts->percent, ==, 100);
}

/* To look something up at its beginning takes nothing from what was read of it. */
static void
test_read_farthest (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = read_text (fixture, "river.md", RIVER, 55, 70);
  g_autofree char *again = NULL;
  guint            percent;

  refresh (fixture);
  percent = peek (fixture, 0)->facts->percent;
  again = read_text (fixture, "river.md", RIVER, 0, 10);
  g_assert_cmpstr (again, ==, id);
  refresh (fixture);
  g_assert_cmpuint (peek (fixture, 0)->facts->percent, ==, percent);
  g_assert_cmpstr (peek (fixture, 0)->facts->section, ==, "A River");
}

static void
test_columns_add_up (Fixture      *fixture,
                     gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char        *id = read_text (fixture, "river.md", RIVER, 0, 0);
  const WakhanStudyFacts *facts;
  static const guint      widths[] = { 1, 7, 30, 75, WAKHAN_STUDY_FACTS_COLUMNS };

  refresh (fixture);
  facts = peek (fixture, 0)->facts;
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      guint sum = 0;

      for (guint column = 0; column < widths[i]; column++)
        sum += wakhan_study_facts_get_count (facts->essay, column, widths[i]) +
               wakhan_study_facts_get_count (facts->context, column, widths[i]);
      g_assert_cmpuint (sum, ==, 3);
    }
  g_assert_cmpuint (wakhan_study_facts_get_count (facts->essay, 0, 3) +
                      wakhan_study_facts_get_count (facts->context, 0, 3),
                    ==, 2);
}

/* In place of @before, where there is one. */
static WakhanEvent *
put_ferry (WakhanTimeline *timeline,
           WakhanEvent    *before,
           const char     *edtf)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);
  g_autoptr (GPtrArray)  gone = g_ptr_array_new ();
  g_autoptr (GPtrArray)  come = g_ptr_array_new ();
  WakhanEvent           *event =
    wakhan_event_new_of (&(WakhanEventParts){ .id = "ferry", .title = "A ferry", .date = date });

  if (before)
    g_ptr_array_add (gone, before);
  g_ptr_array_add (come, event);
  wakhan_timeline_replace (timeline, gone, come);
  return event;
}

/* There are as many events as before. */
static void
test_facts_of_a_changed_date (Fixture      *fixture G_GNUC_UNUSED,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (RIVER);
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("river", "A River", document, timeline);
  g_autoptr (WakhanSession)    session = wakhan_session_new ();
  g_autoptr (GKeyFile)         keys = g_key_file_new ();
  g_autoptr (WakhanEvent)      old = NULL;
  g_autoptr (WakhanEvent)      young = NULL;
  g_autoptr (WakhanStudyFacts) before = NULL;
  g_autoptr (WakhanStudyFacts) after = NULL;

  wakhan_session_set_study (session, study);
  old = put_ferry (wakhan_study_get_timeline (study), NULL, "1850");
  wakhan_study_facts_store (keys, "river", session);
  before = wakhan_study_facts_read (keys, "river");
  g_assert_cmpint (before->first_year, ==, 1850);
  young = put_ferry (wakhan_study_get_timeline (study), old, "1999");
  wakhan_study_facts_store (keys, "river", session);
  after = wakhan_study_facts_read (keys, "river");
  g_assert_cmpuint (after->n_events, ==, before->n_events);
  g_assert_cmpint (after->first_year, ==, 1999);
}

static void
test_built_in_study_by_its_period (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)         file = wakhan_study_dup_built_in_file ();
  g_autoptr (WakhanStudy)   study = wakhan_study_load (file, NULL, NULL);
  g_autoptr (WakhanSession) session = wakhan_session_new ();
  const WakhanLibraryText  *text;

  wakhan_session_set_study (session, study);
  wakhan_reading_state_store (fixture->reading_state, session);
  refresh (fixture);
  text = peek (fixture, 0);
  g_assert_cmpint (text->kind, ==, WAKHAN_TEXT_KIND_BUILT_IN);
  g_assert_cmpint (text->facts->first_year, ==, 1999);
  g_assert_cmpint (text->facts->last_year, ==, 2021);
  g_assert_cmpuint (text->facts->n_events, ==,
                    wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)));
  g_assert_cmpstr (text->facts->author, ==, wakhan_study_get_author (study));
}

static void
test_the_last_read_first (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *first = read_text (fixture, "one.md", "# One\n\nSome words of it.\n", 0, 1);
  g_autofree char *second = read_text (fixture, "two.md", "# Two\n\nOther words.\n", 0, 1);

  refresh (fixture);
  assert_titles (fixture, "Two, One");
  wakhan_library_list_set_pinned (fixture->list, wakhan_library_list_get_item (fixture->list, 1),
                                  TRUE);
  assert_titles (fixture, "One, Two");
}

static void
test_notes_are_counted_by_kind (Fixture      *fixture,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = read_text (fixture, "river.md", RIVER, 0, 1);

  write_notes (id, "[Note a]\nText=One\nColour=question\n\n[Note b]\nText=Two\n\n"
                   "[Note c]\nText=Gone\nColour=key\nDeleted=2026-11-24T09:00:00Z\n\n"
                   "[Note d]\nText=Three\nColour=of-tomorrow\n\n[End]\nNotes=4\n");
  refresh (fixture);
  g_assert_cmpuint (peek (fixture, 0)->n_notes, ==, 3);
  g_assert_cmpuint (peek (fixture, 0)->notes[0], ==, 0);
  g_assert_cmpuint (peek (fixture, 0)->notes[3], ==, 1);
  g_assert_cmpuint (peek (fixture, 0)->notes[WAKHAN_N_NOTE_KINDS], ==, 2);
  g_assert_cmpuint (wakhan_library_list_count_notes (fixture->list), ==, 3);
}

static void
test_a_file_that_is_gone (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = read_text (fixture, "river.md", RIVER, 0, 1);
  g_autofree char *path = g_build_filename (fixture->folder, "river.md", NULL);

  g_unlink (path);
  refresh (fixture);
  g_assert_true (peek (fixture, 0)->is_gone);
}

/* Of what the reading state has forgotten the library knows still. */
static void
test_known_without_a_reading_state (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy) study = load_text (fixture, "river.md", RIVER);

  wakhan_library_record (wakhan_study_get_file (study), wakhan_study_get_document (study),
                         wakhan_study_get_id (study), NULL, NULL);
  refresh (fixture);
  assert_titles (fixture, "river.md");
  write_notes (wakhan_study_get_id (study), "[Note a]\nText=One\n");
  refresh (fixture);
  assert_titles (fixture, "From its notes");
  g_assert_null (peek (fixture, 0)->facts);
}

static void
test_pins_are_kept_beside_what_others_wrote (Fixture      *fixture,
                                             gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = read_text (fixture, "river.md", RIVER, 0, 1);
  g_autofree char *path = wakhan_library_dup_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (
    path, "[Text text-0123]\nPlace=file:///nowhere/else.txt\nOf-Tomorrow=yes\n", -1, NULL));
  refresh (fixture);
  wakhan_library_list_set_pinned (fixture->list, wakhan_library_list_get_item (fixture->list, 0),
                                  TRUE);
  g_assert_true (peek (fixture, 0)->is_pinned);
  refresh (fixture);
  g_assert_true (peek (fixture, 0)->is_pinned);
  text = read_library ();
  g_assert_nonnull (strstr (text, "Pinned=true"));
  g_assert_nonnull (strstr (text, "Of-Tomorrow=yes"));

  wakhan_library_list_set_pinned (fixture->list, wakhan_library_list_get_item (fixture->list, 0),
                                  FALSE);
  refresh (fixture);
  g_free (text);
  text = read_library ();
  g_assert_null (strstr (text, "[Listing "));
  g_assert_nonnull (strstr (text, "Of-Tomorrow=yes"));
}

static void
test_a_newer_program_keeps_its_keys (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = read_text (fixture, "river.md", RIVER, 0, 1);
  g_autofree char *path = wakhan_library_dup_path ();
  g_autofree char *text = NULL;
  g_autofree char *newer = NULL;

  refresh (fixture);
  wakhan_library_list_set_pinned (fixture->list, wakhan_library_list_get_item (fixture->list, 0),
                                  TRUE);
  refresh (fixture);
  text = read_library ();
  newer = g_strconcat (text, "Shelf=the upper one\n", NULL);
  g_assert_true (g_file_set_contents (path, newer, -1, NULL));
  wakhan_library_list_set_pinned (fixture->list, wakhan_library_list_get_item (fixture->list, 0),
                                  FALSE);
  refresh (fixture);
  g_free (text);
  text = read_library ();
  g_assert_nonnull (strstr (text, "Shelf=the upper one"));
  g_assert_null (strstr (text, "Pinned"));
}

static void
test_the_last_decision_stands (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = read_text (fixture, "river.md", RIVER, 0, 1);
  g_autofree char *text = NULL;

  refresh (fixture);
  for (guint i = 0; i < 9; i++)
    wakhan_library_list_set_pinned (
      fixture->list, wakhan_library_list_get_item (fixture->list, 0), i % 2 == 0);
  refresh (fixture);
  g_assert_true (peek (fixture, 0)->is_pinned);
  text = read_library ();
  g_assert_nonnull (strstr (text, "Pinned=true"));
}

static void
test_taken_off_until_it_is_read (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char      *one = read_text (fixture, "one.md", "# One\n\nSome words of it.\n", 0, 1);
  g_autofree char      *two = read_text (fixture, "two.md", "# Two\n\nOther words.\n", 0, 1);
  g_autoptr (GPtrArray) recent = NULL;

  refresh (fixture);
  wakhan_library_list_remove (fixture->list, wakhan_library_list_get_item (fixture->list, 1));
  assert_titles (fixture, "Two");
  refresh (fixture);
  assert_titles (fixture, "Two");
  recent = wakhan_reading_state_list_recent (fixture->reading_state, 9);
  g_assert_cmpuint (recent->len, ==, 1);

  g_free (one);
  one = read_text (fixture, "one.md", "# One\n\nSome words of it.\n", 0, 1);
  refresh (fixture);
  assert_titles (fixture, "One, Two");
}

static void
test_taking_off_is_undone (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char              *one = read_text (fixture, "one.md", "# One\n\nWords.\n", 0, 1);
  g_autofree char              *two = read_text (fixture, "two.md", "# Two\n\nWords too.\n", 0, 1);
  g_autoptr (WakhanLibraryItem) item = NULL;
  g_autoptr (GPtrArray)         recent = NULL;

  refresh (fixture);
  wakhan_library_list_set_pinned (fixture->list, wakhan_library_list_get_item (fixture->list, 1),
                                  TRUE);
  item = g_object_ref (wakhan_library_list_get_item (fixture->list, 0));
  wakhan_library_list_remove (fixture->list, item);
  assert_titles (fixture, "Two");
  wakhan_library_list_restore (fixture->list, item);
  assert_titles (fixture, "One, Two");
  refresh (fixture);
  assert_titles (fixture, "One, Two");
  g_assert_true (peek (fixture, 0)->is_pinned);
  recent = wakhan_reading_state_list_recent (fixture->reading_state, 9);
  g_assert_cmpuint (recent->len, ==, 2);
}

static void
test_changes_name_the_least (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char               *one = read_text (fixture, "one.md", "# One\n\nWords.\n", 0, 1);
  g_autofree char               *two = read_text (fixture, "two.md", "# Two\n\nWords too.\n", 0, 1);
  g_autoptr (ListModelValidator) validator =
    list_model_validator_new (G_LIST_MODEL (fixture->list));
  g_autofree char *three = NULL;

  refresh (fixture);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 1);
  refresh (fixture);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 1);
  three = read_text (fixture, "three.md", "# Three\n\nMore words.\n", 0, 1);
  refresh (fixture);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 2);
  wakhan_library_list_remove (fixture->list, wakhan_library_list_get_item (fixture->list, 1));
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 3);
}

static WakhanLibraryHits *
search (Fixture    *fixture,
        const char *words)
{
  g_autoptr (GPtrArray) items = wakhan_library_list_dup_items (fixture->list);

  return wakhan_library_query_run (items, words, NULL);
}

static const WakhanLibraryHitFacts *
peek_hit (WakhanLibraryHits *hits,
          guint              position)
{
  g_assert_cmpuint (position, <, hits->hits->len);
  return wakhan_library_hit_peek (g_ptr_array_index (hits->hits, position));
}

static void
test_titles_and_notes_are_found (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char              *id = read_text (fixture, "river.md", RIVER, 0, 1);
  g_autofree char              *other = read_text (fixture, "b.md", "# Bridgés\n\nWords.\n", 0, 1);
  g_autoptr (WakhanLibraryHits) hits = NULL;
  const WakhanLibraryHitFacts  *hit;

  write_notes (id, "[Note a]\nText=Which bridge was it?\nColour=question\nAnchor-1-Quote=in 2019\n"
                   "Anchor-1-Start=69\nAnchor-1-End=76\n\n"
                   "[Note b]\nText=\nTags=bridges;\n\n"
                   "[Note c]\nText=Bridge that is gone\nDeleted=2026-11-24T09:00:00Z\n\n"
                   "[Note d]\nText=Of other things\nAnchor-1-Quote=a long winter\n"
                   "Anchor-1-Start=36\nAnchor-1-End=49\n\n[End]\nNotes=4\n");
  refresh (fixture);
  hits = search (fixture, "BRIDGE");
  g_assert_cmpuint (hits->n_titles, ==, 1);
  g_assert_cmpuint (hits->n_notes, ==, 2);
  g_assert_cmpuint (hits->n_texts, ==, 1);
  g_assert_cmpuint (hits->hits->len, ==, 4);
  hit = peek_hit (hits, 0);
  g_assert_cmpint (hit->kind, ==, WAKHAN_LIBRARY_HIT_TITLE);
  g_assert_cmpstr (hit->words, ==, "Bridgés");
  g_assert_cmpuint (hit->word_hits->len, ==, 1);
  g_assert_cmpuint (g_array_index (hit->word_hits, WakhanTextRange, 0).end, ==, 6);
  hit = peek_hit (hits, 1);
  g_assert_cmpint (hit->kind, ==, WAKHAN_LIBRARY_HIT_TEXT);
  g_assert_cmpuint (hit->n_found, ==, 2);
  hit = peek_hit (hits, 2);
  g_assert_cmpint (hit->kind, ==, WAKHAN_LIBRARY_HIT_NOTE);
  g_assert_cmpstr (hit->note_id, ==, "a");
  g_assert_cmpstr (hit->note_kind->id, ==, "question");
  g_assert_cmpstr (hit->quote, ==, "in 2019");
  g_assert_cmpuint (hit->paragraph, ==, 2);
  g_assert_cmpstr (peek_hit (hits, 3)->note_id, ==, "b");

  g_clear_pointer (&hits, wakhan_library_hits_free);
  hits = search (fixture, "winter long");
  g_assert_cmpuint (hits->n_notes, ==, 1);
  g_assert_cmpuint (peek_hit (hits, 1)->paragraph, ==, 1);
  g_assert_cmpuint (peek_hit (hits, 1)->quote_hits->len, ==, 2);
  g_assert_cmpuint (peek_hit (hits, 1)->word_hits->len, ==, 0);
  g_clear_pointer (&hits, wakhan_library_hits_free);
  hits = search (fixture, "lapis");
  g_assert_cmpuint (hits->hits->len, ==, 0);
}

static void
test_hits_have_a_bound (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char              *id = read_text (fixture, "river.md", RIVER, 0, 1);
  GString                      *notes = g_string_new (NULL);
  g_autoptr (WakhanLibraryHits) hits = NULL;
  g_autoptr (GCancellable)      cancelled = g_cancellable_new ();
  g_autoptr (GPtrArray)         items = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (notes, "[Note n-%u]\nText=Water\n\n", i);
  write_notes (id, notes->str);
  g_string_free (notes, TRUE);
  refresh (fixture);
  hits = search (fixture, "water");
  g_assert_cmpuint (hits->n_notes, ==, 1000);
  g_assert_true (hits->is_cut);
  g_assert_cmpuint (hits->hits->len, ==, 301);

  g_clear_pointer (&hits, wakhan_library_hits_free);
  g_cancellable_cancel (cancelled);
  items = wakhan_library_list_dup_items (fixture->list);
  hits = wakhan_library_query_run (items, "water", cancelled);
  g_assert_cmpuint (hits->n_notes, ==, 0);
}

static void
test_a_snippet_shows_the_words (Fixture      *fixture G_GNUC_UNUSED,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char   *filling = g_strnfill (300, 'x');
  g_autofree char   *text = g_strdup_printf ("%s a\n\n  Füll river %s", filling, filling);
  g_autoptr (GArray) hits = NULL;
  g_autofree char   *snippet = wakhan_library_snippet_new (text, "full RIVER", 80, &hits);

  g_assert_nonnull (strstr (snippet, " a Füll river "));
  g_assert_true (g_str_has_prefix (snippet, "…") && g_str_has_suffix (snippet, "…"));
  g_assert_cmpuint (g_utf8_strlen (snippet, -1), ==, 82);
  g_assert_cmpuint (hits->len, ==, 2);
  for (guint i = 0; i < hits->len; i++)
    {
      const WakhanTextRange hit = g_array_index (hits, WakhanTextRange, i);
      g_autofree char      *words = g_utf8_substring (snippet, hit.start, hit.end);

      g_assert_cmpstr (words, ==, i == 0 ? "Füll" : "river");
    }
}

static void
test_pasted_texts_have_names_of_their_own (Fixture      *fixture G_GNUC_UNUSED,
                                           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) first = wakhan_pasted_text_save ("\n Who? Me/you\nWords.\n", FALSE, NULL);
  g_autoptr (GFile) second = wakhan_pasted_text_save ("Who? Me/you\nOthers.\n", FALSE, NULL);
  g_autoptr (GFile) signs = wakhan_pasted_text_save ("***\n", FALSE, NULL);
  g_autofree char  *name = g_file_get_basename (first);
  g_autofree char  *other = g_file_get_basename (second);
  g_autofree char  *words = NULL;

  g_assert_cmpstr (name, ==, "Who Me you.txt");
  g_assert_cmpstr (other, ==, "Who Me you 2.txt");
  g_assert_nonnull (signs);
  g_assert_true (g_file_load_contents (first, NULL, &words, NULL, NULL, NULL));
  g_assert_cmpstr (words, ==, "\n Who? Me/you\nWords.\n");
  g_assert_true (wakhan_pasted_text_is (first));
  g_assert_cmpint (wakhan_text_kind_find (first), ==, WAKHAN_TEXT_KIND_PASTED);
}

static void
test_pasted_pages_keep_their_headings (Fixture      *fixture G_GNUC_UNUSED,
                                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) file = wakhan_pasted_text_save (
    "<html><head><style>p { x }</style></head>\n<body><h1>A Pass</h1>\n\n<p>It was *open*\n\n in "
    "1999.</p></body></html>",
    TRUE, NULL);
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, NULL);
  g_autofree char           *name = g_file_get_basename (file);

  g_assert_cmpstr (name, ==, "A Pass.html");
  g_assert_nonnull (document);
  g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_HEADING);
  g_assert_nonnull (strstr (wakhan_document_get_text (document), "It was *open* in 1999."));
  g_assert_null (strstr (wakhan_document_get_text (document), "p { x }"));
}

/* However often it is pasted: the notes on it are on the first one. */
static void
test_the_same_paste_is_the_same_text (Fixture      *fixture G_GNUC_UNUSED,
                                      gconstpointer data G_GNUC_UNUSED)
{
  static const char *const pages[] = { "<h1>A Ferry</h1><p>It sank.</p>",
                                       "<h1>A Ferry</h1><p>It sang.</p>" };
  g_autoptr (GFile)        first = wakhan_pasted_text_save (pages[0], TRUE, NULL);
  g_autoptr (GFile)        other = wakhan_pasted_text_save (pages[1], TRUE, NULL);
  g_autoptr (GFile)        again = wakhan_pasted_text_save (pages[0], TRUE, NULL);
  g_autoptr (GFile)        as_words = wakhan_pasted_text_save (pages[0], FALSE, NULL);
  g_autoptr (GFile)        words_again = wakhan_pasted_text_save (pages[0], FALSE, NULL);

  g_assert_true (g_file_equal (first, again));
  g_assert_false (g_file_equal (first, other));
  g_assert_false (g_file_equal (first, as_words));
  g_assert_true (g_file_equal (as_words, words_again));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
#define ADD(path, function) \
  g_test_add ("/library-list/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("what is known of a text that was left", test_facts_of_a_text_left);
  ADD ("a text that was read to its end", test_read_to_the_end);
  ADD ("how far one ever read, not where one is", test_read_farthest);
  ADD ("columns add up, however many are drawn", test_columns_add_up);
  ADD ("a date that was changed", test_facts_of_a_changed_date);
  ADD ("the built-in study by its period", test_built_in_study_by_its_period);
  ADD ("the pinned ones first, then the last read", test_the_last_read_first);
  ADD ("notes are counted by kind", test_notes_are_counted_by_kind);
  ADD ("a file that is gone", test_a_file_that_is_gone);
  ADD ("what the reading state has forgotten", test_known_without_a_reading_state);
  ADD ("pins are kept beside what others wrote", test_pins_are_kept_beside_what_others_wrote);
  ADD ("a newer program keeps its keys", test_a_newer_program_keeps_its_keys);
  ADD ("of many decisions the last one stands", test_the_last_decision_stands);
  ADD ("what is taken off comes back when it is read", test_taken_off_until_it_is_read);
  ADD ("taking off is undone", test_taking_off_is_undone);
  ADD ("changes name the least", test_changes_name_the_least);
  ADD ("titles and notes are found", test_titles_and_notes_are_found);
  ADD ("hits have a bound, and a search an end", test_hits_have_a_bound);
  ADD ("a snippet shows the words", test_a_snippet_shows_the_words);
  ADD ("pasted texts have names of their own", test_pasted_texts_have_names_of_their_own);
  ADD ("pasted pages keep their headings", test_pasted_pages_keep_their_headings);
  ADD ("the same paste is the same text", test_the_same_paste_is_the_same_text);
  return g_test_run ();
}
