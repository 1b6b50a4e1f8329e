/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-date-events.h"
#include "wakhan-era.h"
#include "wakhan-study-folder.h"
#include "wakhan-study-reader.h"
#include "wakhan-term.h"
#include "wakhan-text-importer.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder; /* where studies are saved, not there yet */
  char *parent;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->parent = g_dir_make_tmp ("wakhan-folder-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->parent, "The Pass", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->parent);
  g_free (fixture->parent);
  g_free (fixture->folder);
}

static const char *const pass =
  "# The Pass\n\nIn June 2018 the *snow* fell. In June 2018 the road was closed, and in 2019 "
  "too.\n\n- In 2019 nobody came[^1].\n\n[^1]: But in 2020 some did.\n";

/* With found dates, and what @extra adds. */
static WakhanStudy *
create_study (const char *markdown)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (markdown);
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  return wakhan_study_new_for_document ("pass", "The Pass", document, timeline);
}

static WakhanStudy *
load_built_in (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("WAKHAN_DATA_DIR"), "study", "china-taliban-2021.study", NULL);
  g_autoptr (GFile)   file = g_file_new_for_path (path);
  g_autoptr (GError)  error = NULL;
  WakhanStudyContent *content = wakhan_study_reader_read (file, NULL, &error);
  WakhanStudy        *study;

  g_assert_no_error (error);
  study = wakhan_study_new_for_document (content->id, content->title, content->document,
                                         content->timeline);
  wakhan_study_content_free (content);
  return study;
}

static WakhanStudyContent *
save_and_read (Fixture                *fixture,
               const WakhanStudyDraft *draft)
{
  g_autoptr (GError)  error = NULL;
  g_autoptr (GFile)   file = wakhan_study_folder_save (draft, fixture->folder, &error);
  WakhanStudyContent *content;

  g_assert_no_error (error);
  content = wakhan_study_reader_read (file, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; content->faults[i]; i++)
    g_test_message ("%s", content->faults[i]);
  g_assert_null (content->faults[0]);
  return content;
}

/* As --timeline prints it, and all else that an event says. */
static char *
describe (WakhanTimeline *timeline,
          gboolean        with_found)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanEvent     *event = wakhan_timeline_get_event (timeline, i);
      g_autofree char *actors = g_strjoinv (";", (char **) wakhan_event_get_actors (event));
      g_autofree char *disputes =
        g_strjoinv (";", (char **) wakhan_event_get_disputed_by (event));
      g_autofree char *refined = g_strjoinv (";", (char **) wakhan_event_get_refined_by (event));

      if (wakhan_event_is_found (event) && !with_found)
        continue;
      g_string_append_printf (
        lines, "%s\t%s\t%s\t%u\t%u\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%d\n",
        wakhan_date_get_edtf (wakhan_event_get_date (event)), wakhan_event_get_title (event),
        wakhan_event_get_category (event), wakhan_event_get_start (event),
        wakhan_event_get_end (event), wakhan_event_get_id (event),
        wakhan_event_get_short_title (event), wakhan_event_get_summary (event), actors,
        wakhan_event_get_place (event), wakhan_event_get_source (event), disputes, refined,
        wakhan_event_is_verified (event));
      for (guint j = 1; j < wakhan_event_get_n_passages (event); j++)
        g_string_append_printf (lines, "\t%u\t%u\n", wakhan_event_get_passage (event, j).start,
                                wakhan_event_get_passage (event, j).end);
    }
  return g_string_free (lines, FALSE);
}

static void
test_built_in_study_comes_back (Fixture      *fixture,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = load_built_in ();
  g_autoptr (WakhanStudyDraft)   draft = wakhan_study_draft_new (study);
  g_autoptr (WakhanStudyContent) content = save_and_read (fixture, draft);
  g_autofree char               *before = describe (wakhan_study_get_timeline (study), TRUE);
  g_autofree char               *after = describe (content->timeline, TRUE);

  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (wakhan_document_get_text (content->document), ==,
                   wakhan_document_get_text (wakhan_study_get_document (study)));
  g_assert_cmpstr (content->title, ==, "China and Taliban-led Afghanistan, 1999–2021");
}

/* “June 2018” and “2019” stand there twice. */
static void
test_found_dates_come_back (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = create_study (pass);
  g_autoptr (WakhanStudyDraft)   draft = wakhan_study_draft_new (study);
  g_autoptr (WakhanStudyContent) content = NULL;
  g_autofree char               *before = describe (wakhan_study_get_timeline (study), TRUE);
  g_autofree char               *after = NULL;

  draft->with_found = TRUE;
  g_assert_cmpuint (wakhan_study_draft_get_n_events (draft), >=, 4);
  g_assert_cmpuint (draft->n_found, ==, wakhan_study_draft_get_n_events (draft));
  content = save_and_read (fixture, draft);
  after = describe (content->timeline, TRUE);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (wakhan_date_get_edtf (content->period), ==, "2018/2020");
}

static void
test_what_nobody_looked_at_is_left_out (Fixture      *fixture,
                                        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = create_study (pass);
  g_autoptr (WakhanStudyDraft)   draft = wakhan_study_draft_new (study);
  g_autoptr (WakhanStudyContent) content = save_and_read (fixture, draft);

  g_assert_cmpuint (wakhan_study_draft_get_n_events (draft), ==, 0);
  g_assert_cmpuint (wakhan_timeline_get_n_events (content->timeline), ==, 0);
}

static void
add_note (WakhanStudy *study,
          const char  *kind,
          const char  *quote,
          const char  *text)
{
  WakhanDocument        *document = wakhan_study_get_document (study);
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  g_autoptr (GDateTime)  created = g_date_time_new_from_unix_utc (
     1000000000 + (gint64) wakhan_notebook_get_n_notes (wakhan_study_get_notebook (study)));
  const char *at = quote ? strstr (wakhan_document_get_text (document), quote) : NULL;

  wakhan_note_set_created (note, created);
  wakhan_note_set_text (note, text);
  wakhan_note_set_kind (note, kind);
  if (at)
    {
      const guint start =
        wakhan_document_byte_to_offset (document, at - wakhan_document_get_text (document));
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new_for_range (document, start, start + g_utf8_strlen (quote, -1));

      wakhan_note_add_anchor (note, anchor);
    }
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD, WAKHAN_ENTRY (note));
}

/* Of "June 2018" it is the second place, then the first: each takes more words to be told. */
static void
test_all_passages_come_back (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = create_study (pass);
  g_autoptr (WakhanOwnEvent)     entry = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
  g_autoptr (WakhanStudyDraft)   draft = NULL;
  g_autoptr (WakhanStudyContent) content = NULL;
  g_autofree char               *before = NULL;
  g_autofree char               *after = NULL;
  WakhanDocument                *document = wakhan_study_get_document (study);
  const char                    *text = wakhan_document_get_text (document);
  const char                    *first = strstr (text, "June 2018");
  const char                    *places[] = { strstr (first + 1, "June 2018"), first };

  wakhan_own_event_set_word (entry, WAKHAN_OWN_EVENT_DATE, "2018-06-12");
  wakhan_own_event_set_word (entry, WAKHAN_OWN_EVENT_TITLE, "Winter in summer");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      const guint              start = wakhan_document_byte_to_offset (document, places[i] - text);
      g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (document, start, start + 9);

      wakhan_entry_add_anchor (WAKHAN_ENTRY (entry), anchor);
    }
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD, WAKHAN_ENTRY (entry));
  draft = wakhan_study_draft_new (study);
  before = describe (wakhan_study_get_timeline (study), FALSE);
  content = save_and_read (fixture, draft);
  after = describe (content->timeline, TRUE);
  g_assert_cmpuint (
    wakhan_event_get_n_passages (wakhan_timeline_get_event (content->timeline, 0)), ==, 2);
  g_assert_cmpstr (after, ==, before);
  {
    g_autoptr (WakhanStudy) copy = wakhan_study_new_for_document (
      content->id, content->title, content->document, content->timeline);
    g_autoptr (WakhanOwnEvent) own = wakhan_study_create_own_event (
      copy, wakhan_timeline_get_event (content->timeline, 0));

    g_assert_cmpuint (wakhan_entry_get_n_anchors (WAKHAN_ENTRY (own)), ==, 2);
  }
}

static void
test_notes_become_terms (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = create_study (pass);
  g_autoptr (WakhanStudyDraft)   draft = NULL;
  g_autoptr (WakhanStudyContent) content = NULL;
  g_autoptr (WakhanTerm)         road = NULL;
  g_autoptr (WakhanTerm)         ford = NULL;

  add_note (study, "term", "road", "A way for carts.\n\nNot a path; \\ not a track.");
  add_note (study, "term", NULL, "Ford\nWhere one walks through.");
  add_note (study, "term", "snow", "");
  add_note (study, "claim", "snow", "It fell.");
  draft = wakhan_study_draft_new (study);
  g_assert_cmpuint (draft->terms->len, ==, 2);
  content = save_and_read (fixture, draft);
  road = g_list_model_get_item (G_LIST_MODEL (content->terms), 0);
  ford = g_list_model_get_item (G_LIST_MODEL (content->terms), 1);
  g_assert_cmpstr (wakhan_term_get_name (road), ==, "road");
  g_assert_cmpstr (wakhan_term_get_meaning (road), ==,
                   "A way for carts.\n\nNot a path; \\ not a track.");
  g_assert_cmpstr (wakhan_term_get_name (ford), ==, "Ford");
  g_assert_cmpstr (wakhan_term_get_meaning (ford), ==, "Where one walks through.");
}

/* Whatever a note of the kind explains takes part in what was found of it, if it is explained first
 * or later. */
static void
test_terms_take_part (Fixture      *fixture G_GNUC_UNUSED,
                      gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy) study = create_study (pass);
  WakhanTimeline         *timeline;
  const char *const      *actors;

  add_note (study, "term", "snow", "It is white.");
  add_note (study, "claim", "2018", "It was then.");
  timeline = wakhan_study_get_timeline (study);
  actors = wakhan_event_get_actors (wakhan_timeline_get_event (timeline, 0));
  g_assert_cmpstr (actors[0], ==, "snow");
  g_assert_null (actors[1]);
  add_note (study, "term", "road", "A way for carts.");
  actors = wakhan_event_get_actors (wakhan_timeline_get_event (timeline, 1));
  g_assert_cmpstr (actors[0], ==, "road");
  g_assert_null (actors[1]);
}

static void
test_all_that_a_study_says_comes_back (Fixture      *fixture,
                                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = create_study (pass);
  g_autoptr (WakhanStudyDraft)   draft = wakhan_study_draft_new (study);
  g_autoptr (WakhanStudyContent) content = NULL;
  g_autoptr (WakhanDate)         date = wakhan_date_parse ("2018/..", NULL);
  g_autoptr (WakhanEra)          era = NULL;

  wakhan_study_draft_set_title (draft, " The\nPass; \\n ");
  g_assert_cmpstr (draft->title, ==, "The Pass; \\n");
  g_assert_true (g_str_has_prefix (draft->id, "the-pass-n-"));
  draft->author = g_strdup ("N. N.");
  draft->credit = g_strdup ("A diary");
  draft->date = wakhan_date_parse ("2021-10-18", NULL);
  g_ptr_array_add (draft->eras, wakhan_era_new ("closed", date, "Closed", "conflict", "A diary"));
  content = save_and_read (fixture, draft);
  g_assert_cmpstr (content->title, ==, "The Pass; \\n");
  g_assert_cmpstr (content->id, ==, draft->id);
  g_assert_cmpstr (content->author, ==, "N. N.");
  g_assert_cmpstr (content->credit, ==, "A diary");
  g_assert_cmpstr (wakhan_date_get_edtf (content->date), ==, "2021-10-18");
  era = g_list_model_get_item (G_LIST_MODEL (content->eras), 0);
  g_assert_cmpstr (wakhan_era_get_title (era), ==, "Closed");
  g_assert_cmpstr (wakhan_era_get_colour (era), ==, "conflict");
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_era_get_date (era)), ==, "2018/..");
}

static WakhanEvent *
create_event (const char *id,
              const char *other)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse ("2018", NULL);
  const char *const      others[] = { other, "gone", id, NULL };

  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = "Event",
    .origin = "context",
    .disputed_by = others,
    .refined_by = others,
  });
}

/* Each says that the other is the more precise, that it contradicts itself, and one that is
 * gone. */
static void
test_relations_hold_no_fault (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument)     document = wakhan_markdown_import (pass);
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (WakhanEvent)        first = create_event ("first id", "second~2");
  g_autoptr (WakhanEvent)        second = create_event ("second~2", "first id");
  g_autoptr (WakhanStudy)        study = NULL;
  g_autoptr (WakhanStudyDraft)   draft = NULL;
  g_autoptr (WakhanStudyContent) content = NULL;

  wakhan_timeline_insert (timeline, first);
  wakhan_timeline_insert (timeline, second);
  study = wakhan_study_new_for_document ("pass", "The Pass", document, timeline);
  draft = wakhan_study_draft_new (study);
  content = save_and_read (fixture, draft);
  g_assert_cmpuint (wakhan_timeline_get_n_events (content->timeline), ==, 2);
}

/* Of the same text under the same title it is the same study, and its notes stay. */
static void
test_is_saved_again (Fixture      *fixture,
                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)        study = create_study (pass);
  g_autoptr (WakhanStudy)        changed = create_study ("# The Pass\n\nIn 2022.\n");
  g_autoptr (WakhanStudyDraft)   first = wakhan_study_draft_new (study);
  g_autoptr (WakhanStudyDraft)   second = wakhan_study_draft_new (changed);
  g_autoptr (WakhanStudyContent) before = save_and_read (fixture, first);
  g_autoptr (WakhanStudyContent) after = save_and_read (fixture, second);
  g_autoptr (GDir)               entries = g_dir_open (fixture->folder, 0, NULL);
  guint                          n_entries = 0;

  g_assert_cmpstr (before->id, ==, after->id);
  g_assert_cmpstr (wakhan_document_get_text (after->document), ==, "The Pass\nIn 2022.");
  while (g_dir_read_name (entries))
    n_entries++;
  g_assert_cmpuint (n_entries, ==, 2);
}

static char *
read_file (Fixture    *fixture,
           const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  char            *text = NULL;

  (void) g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

static void
write_file (Fixture    *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (fixture->folder, 0777), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
test_others_files_stay (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *name;
    const char *text;
    int         code;
  } cases[] = {
    { "river.study", "[Study]\nFormat=1\nId=river\nTitle=A River\nText=river.md\n",
      WAKHAN_STUDY_FOLDER_ERROR_OTHER_STUDY },
    { "The Pass.study", "just words", WAKHAN_STUDY_FOLDER_ERROR_OTHER_FILE },
    { "The Pass.md", "My own text.", WAKHAN_STUDY_FOLDER_ERROR_OTHER_FILE },
  };
  g_autoptr (WakhanStudy)      study = create_study (pass);
  g_autoptr (WakhanStudyDraft) draft = wakhan_study_draft_new (study);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile)  file = NULL;
      g_autofree char   *after = NULL;

      write_file (fixture, cases[i].name, cases[i].text);
      file = wakhan_study_folder_save (draft, fixture->folder, &error);
      g_assert_null (file);
      g_assert_error (error, WAKHAN_STUDY_FOLDER_ERROR, cases[i].code);
      after = read_file (fixture, cases[i].name);
      g_assert_cmpstr (after, ==, cases[i].text);
      remove_folder (fixture->folder);
    }
}

#define ADD(path, function) \
  g_test_add ("/study-folder/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("the-built-in-study-comes-back", test_built_in_study_comes_back);
  ADD ("found-dates-come-back", test_found_dates_come_back);
  ADD ("what-nobody-looked-at-is-left-out", test_what_nobody_looked_at_is_left_out);
  ADD ("all-passages-come-back", test_all_passages_come_back);
  ADD ("notes-become-terms", test_notes_become_terms);
  ADD ("what-notes-explain-takes-part-in-what-was-found", test_terms_take_part);
  ADD ("all-that-a-study-says-comes-back", test_all_that_a_study_says_comes_back);
  ADD ("relations-hold-no-fault", test_relations_hold_no_fault);
  ADD ("is-saved-again", test_is_saved_again);
  ADD ("others-files-stay", test_others_files_stay);
  return g_test_run ();
}
