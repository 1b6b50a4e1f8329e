/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wait-until.h"
#include "wakhan-note-index.h"
#include "wakhan-notes-store.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define TEXT                                                                             \
  "Once upon a time.\n\n# A River\n\nIt rose in June 2018 after a long winter.\n\n## A " \
  "Bridge\n\nIt fell in 2019 and was mended.\n\n"                                        \
  "# A Mill\n\nIts wheel turned all night long.\n"

typedef struct
{
  WakhanDocument  *document;
  WakhanSection   *outline;
  WakhanTimeline  *timeline;
  WakhanNotebook  *notebook;
  WakhanNoteIndex *index;
  guint            n_created;
  GString         *log; /* "moved:TEXT " and "other:TEXT " of notes, "event:ID " */
} Fixture;

static guint
find (Fixture    *fixture,
      const char *words)
{
  const char *text = wakhan_document_get_text (fixture->document);
  const char *found = strstr (text, words);

  g_assert_nonnull (found);
  return g_utf8_pointer_to_offset (text, found);
}

static void
add_event (Fixture    *fixture,
           const char *id,
           const char *edtf,
           const char *words)
{
  const guint             start = words ? find (fixture, words) : 0;
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event =
    wakhan_event_new_of (&(WakhanEventParts){
      .id = id,
      .date = date,
      .title = id,
      .start = start,
      .end = words ? start + (guint) strlen (words) : 0,
    });

  wakhan_timeline_insert (fixture->timeline, event);
}

static WakhanEvent *
get_event (Fixture    *fixture,
           const char *id)
{
  return wakhan_timeline_find_id (fixture->timeline, id);
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (wakhan_note_get_text (*(WakhanNote **) a),
                    wakhan_note_get_text (*(WakhanNote **) b));
}

static void
log_notes (Fixture    *fixture,
           const char *name,
           GPtrArray  *notes)
{
  g_ptr_array_sort (notes, compare_texts);
  for (guint i = 0; i < notes->len; i++)
    g_string_append_printf (fixture->log, "%s:%s ", name,
                            wakhan_note_get_text (g_ptr_array_index (notes, i)));
}

static void
changed_cb (Fixture   *fixture,
            GPtrArray *moved,
            GPtrArray *others)
{
  log_notes (fixture, "moved", moved);
  log_notes (fixture, "other", others);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return g_strcmp0 (wakhan_event_get_id (*(WakhanEvent **) a),
                    wakhan_event_get_id (*(WakhanEvent **) b));
}

static void
events_changed_cb (Fixture   *fixture,
                   GPtrArray *events)
{
  g_ptr_array_sort (events, compare_ids);
  for (guint i = 0; i < events->len; i++)
    g_string_append_printf (fixture->log, "event:%s ",
                            wakhan_event_get_id (g_ptr_array_index (events, i)));
}

static void
assert_log (Fixture    *fixture,
            const char *log)
{
  g_assert_cmpstr (fixture->log->str, ==, log);
  g_string_truncate (fixture->log, 0);
}

/* A second after the one before. */
static WakhanNote *
create_note (Fixture *fixture)
{
  WakhanNote           *note = wakhan_note_new ();
  g_autoptr (GDateTime) created = g_date_time_new_from_unix_utc (1000000 + fixture->n_created++);

  wakhan_note_set_created (note, created);
  return note;
}

static void
set_up_with (Fixture    *fixture,
             const char *text)
{
  fixture->document = wakhan_markdown_import (text);
  fixture->outline = wakhan_section_new_tree (fixture->document);
  fixture->timeline = wakhan_timeline_new ();
  fixture->notebook = wakhan_notebook_new (NULL);
  fixture->log = g_string_new (NULL);
}

static void
create_index (Fixture *fixture)
{
  fixture->index = wakhan_note_index_new (fixture->document, fixture->outline, fixture->timeline,
                                          fixture->notebook);
  g_signal_connect_swapped (fixture->index, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect_swapped (fixture->index, "events-changed", G_CALLBACK (events_changed_cb),
                            fixture);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  set_up_with (fixture, TEXT);
  add_event (fixture, "rise", "2018-06", "rose in June 2018");
  add_event (fixture, "fall", "2019", "fell in 2019");
  add_event (fixture, "spring", "1999", NULL);
  create_index (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->index);
  g_object_unref (fixture->notebook);
  g_object_unref (fixture->timeline);
  g_object_unref (fixture->outline);
  g_object_unref (fixture->document);
  g_string_free (fixture->log, TRUE);
}

static void
add_anchor (Fixture    *fixture,
            WakhanNote *note,
            const char *words)
{
  g_autoptr (WakhanAnchor) anchor = NULL;

  if (strstr (wakhan_document_get_text (fixture->document), words))
    anchor = wakhan_anchor_new_for_range (fixture->document, find (fixture, words),
                                          find (fixture, words) + g_utf8_strlen (words, -1));
  else
    anchor =
      wakhan_anchor_new (words, "of which nobody ", " knows", 3, 3 + g_utf8_strlen (words, -1));
  wakhan_note_add_anchor (note, anchor);
}

/* @words, @event, @section: (nullable). */
static WakhanNote *
add (Fixture    *fixture,
     const char *text,
     const char *words,
     const char *event,
     const char *section)
{
  g_autoptr (WakhanNote) note = create_note (fixture);

  wakhan_note_set_text (note, text);
  if (words)
    add_anchor (fixture, note, words);
  if (event)
    wakhan_note_set_events (note, (const char *const[]){ event, NULL });
  wakhan_note_set_section (note, section ? section : "");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);
  return wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (note));
}

static const char *
get_title (WakhanSection *section)
{
  const char *title = section ? wakhan_section_get_title (section) : "nowhere";

  return title ? title : "root";
}

static void
assert_stand (Fixture    *fixture,
              WakhanNote *note,
              guint       start,
              const char *section,
              const char *event)
{
  WakhanEvent *found = wakhan_note_index_get_event (fixture->index, note);

  g_assert_cmpuint (wakhan_note_index_get_start (fixture->index, note), ==, start);
  g_assert_cmpstr (get_title (wakhan_note_index_get_section (fixture->index, note)), ==, section);
  g_assert_cmpstr (found ? wakhan_event_get_id (found) : NULL, ==, event);
}

/* The texts of @notes, which it frees, in their order. */
static char *
dup_texts (GPtrArray *notes)
{
  g_autoptr (GPtrArray) held = notes;
  GString              *texts = g_string_new (NULL);

  for (guint i = 0; i < notes->len; i++)
    g_string_append (texts, wakhan_note_get_text (g_ptr_array_index (notes, i)));
  return g_string_free (texts, FALSE);
}

#define ASSERT_TEXTS(notes, expected)            \
  G_STMT_START                                   \
  {                                              \
    g_autofree char *texts_ = dup_texts (notes); \
    g_assert_cmpstr (texts_, ==, expected);      \
  }                                              \
  G_STMT_END

/* Words, then event, then section, else nothing. */
static void
test_where (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  const guint bridge = find (fixture, "A Bridge");
  const guint rose = find (fixture, "rose");

  assert_stand (fixture, add (fixture, "a", "wheel", "rise", "A Bridge"), find (fixture, "wheel"),
                "A Mill", "rise");
  assert_stand (fixture, add (fixture, "b", NULL, "rise", "A Bridge"), rose, "A River", "rise");
  assert_stand (fixture, add (fixture, "c", NULL, NULL, "A Bridge"), bridge, "A Bridge", NULL);
  assert_stand (fixture, add (fixture, "d", NULL, NULL, NULL), G_MAXUINT, "nowhere", NULL);
  assert_stand (fixture, add (fixture, "e", NULL, "spring", "A Bridge"), bridge, "A Bridge",
                "spring");
  assert_stand (fixture, add (fixture, "f", NULL, "spring", NULL), G_MAXUINT, "nowhere", "spring");
  assert_stand (fixture, add (fixture, "g", "words that nobody wrote", "rise", NULL), rose,
                "A River", "rise");
  assert_stand (fixture, add (fixture, "h", "words that nobody wrote", NULL, "A Bridge"), bridge,
                "A Bridge", NULL);
  assert_stand (fixture, add (fixture, "i", "words that nobody wrote", NULL, "Nowhere"), G_MAXUINT,
                "nowhere", NULL);
  assert_stand (fixture, add (fixture, "j", "upon", NULL, NULL), find (fixture, "upon"), "root",
                NULL);
  assert_stand (fixture, add (fixture, "k", NULL, "no such event", "A Mill"),
                find (fixture, "A Mill"), "A Mill", NULL);
}

/* Of several events the first that is in the text; of several passages the first that stands. */
static void
test_first_that_stands (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  g_autoptr (WakhanNote) passages = wakhan_note_new ();
  WakhanNote            *kept;

  wakhan_note_set_events (note, (const char *const[]){ "unknown", "spring", "fall", "rise", NULL });
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);
  assert_stand (fixture, wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (note)),
                find (fixture, "fell"), "A Bridge", "fall");

  add_anchor (fixture, passages, "words that nobody wrote");
  add_anchor (fixture, passages, "wheel");
  add_anchor (fixture, passages, "upon");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, passages);
  kept = wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (passages));
  assert_stand (fixture, kept, find (fixture, "wheel"), "A Mill", NULL);
  g_assert_cmpint (wakhan_note_index_get_state (fixture->index, kept), ==, WAKHAN_ANCHOR_LOST);
  g_assert_cmpint (wakhan_note_index_get_match (fixture->index, kept, 0)->state, ==,
                   WAKHAN_ANCHOR_LOST);
  g_assert_cmpint (wakhan_note_index_get_match (fixture->index, kept, 1)->state, ==,
                   WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (wakhan_note_index_get_match (fixture->index, kept, 2)->start, ==,
                    find (fixture, "upon"));
  g_assert_cmpint (wakhan_note_index_get_match (fixture->index, kept, 3)->state, ==,
                   WAKHAN_ANCHOR_UNRESOLVED);
}

/* Other words take the place of one passage, never of all that are lost. */
static void
test_broken_passage (Fixture      *fixture,
                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note = create_note (fixture);
  WakhanNote            *whole = add (fixture, "a", "wheel", NULL, NULL);
  WakhanNote            *kept;

  add_anchor (fixture, note, "wheel");
  add_anchor (fixture, note, "words that nobody wrote");
  add_anchor (fixture, note, "nor were these ones ever");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);
  kept = wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (note));
  g_assert_cmpint (wakhan_note_index_get_match (fixture->index, kept, 2)->state, ==,
                   WAKHAN_ANCHOR_LOST);
  g_assert_cmpuint (wakhan_note_index_find_broken (fixture->index, kept), ==, 1);
  g_assert_cmpuint (wakhan_note_index_find_broken (fixture->index, whole), ==,
                    1); /* there is none */
}

static void
test_unknown_note (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  WakhanNote            *known = add (fixture, "a", NULL, NULL, NULL);
  guint                  start;
  guint                  end;

  add_anchor (fixture, note, "wheel");
  assert_stand (fixture, note, G_MAXUINT, "nowhere", NULL);
  g_assert_null (wakhan_note_index_get_words (fixture->index, note));
  g_assert_false (wakhan_note_index_get_range (fixture->index, note, &start, &end));
  g_assert_cmpint (wakhan_note_index_get_time (fixture->index, note), ==, G_MAXINT64);
  g_assert_cmpint (wakhan_note_index_compare (fixture->index, note, known), >, 0);
}

static void
test_range (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  const struct
  {
    WakhanNote *note;
    const char *words;
  } cases[] = {
    { add (fixture, "a", "turned all", NULL, NULL), "turned all" },
    { add (fixture, "b", NULL, "rise", NULL), "rose in June 2018" },
    { add (fixture, "c", NULL, "spring", "A Bridge"), "A Bridge" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint            start;
      guint            end;
      g_autofree char *words = NULL;

      g_assert_true (wakhan_note_index_get_range (fixture->index, cases[i].note, &start, &end));
      words = wakhan_document_dup_range (fixture->document, start, end);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_order (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) all = NULL;

  add (fixture, "g", NULL, NULL, NULL);
  add (fixture, "f", "wheel", NULL, "A River");
  add (fixture, "d", NULL, NULL, "A Bridge");
  add (fixture, "b", NULL, "rise", "A Mill");
  add (fixture, "e", "words that nobody wrote", "fall", NULL);
  add (fixture, "a", "upon", NULL, NULL);
  add (fixture, "c", "long winter", NULL, NULL);
  ASSERT_TEXTS (wakhan_note_index_list (fixture->index), "abcdefg");
  all = wakhan_note_index_list (fixture->index);
  for (guint i = 0; i + 1 < all->len; i++)
    {
      WakhanNote *one = g_ptr_array_index (all, i);
      WakhanNote *next = g_ptr_array_index (all, i + 1);

      g_assert_cmpint (wakhan_note_index_compare (fixture->index, one, next), <, 0);
      g_assert_cmpint (wakhan_note_index_compare (fixture->index, next, one), >, 0);
      g_assert_cmpint (wakhan_note_index_compare (fixture->index, one, one), ==, 0);
    }
}

static void
test_sections (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  WakhanSection *river = wakhan_section_find (fixture->outline, find (fixture, "A River"));
  WakhanSection *bridge = wakhan_section_find (fixture->outline, find (fixture, "A Bridge"));

  add (fixture, "d", "fell", NULL, NULL);
  add (fixture, "b", NULL, "rise", "A Mill");
  add (fixture, "c", NULL, NULL, "A Bridge");
  add (fixture, "a", NULL, NULL, "A River");
  add (fixture, "x", NULL, NULL, NULL);
  add (fixture, "y", "upon", NULL, NULL);
  ASSERT_TEXTS (wakhan_note_index_list_in_section (fixture->index, river), "abcd");
  ASSERT_TEXTS (wakhan_note_index_list_in_section (fixture->index, bridge), "cd");
  g_assert_cmpuint (wakhan_note_index_count_in_section (fixture->index, river, FALSE), ==, 4);
  g_assert_cmpuint (wakhan_note_index_count_in_section (fixture->index, river, TRUE), ==, 2);
  g_assert_cmpuint (wakhan_note_index_count_in_section (fixture->index, bridge, FALSE), ==, 2);
  g_assert_cmpuint (wakhan_note_index_count_in_section (fixture->index, bridge, TRUE), ==, 2);
  g_assert_cmpuint (wakhan_note_index_count_in_section (fixture->index, fixture->outline, TRUE), ==,
                    1);
}

static void
set_up_twins (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  set_up_with (fixture, "# A Mill\n\nOne wheel.\n\n# A Mill\n\nAnother wheel.\n");
  create_index (fixture);
}

static void
test_twins (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  assert_stand (fixture, add (fixture, "a", NULL, NULL, "A Mill"), 0, "A Mill", NULL);
}

static void
test_ranges (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *two = add (fixture, "b", "long winter", NULL, NULL);

  add (fixture, "a", "rose in June 2018 after a long winter", NULL, NULL);
  add (fixture, "c", "fell in 2019", NULL, NULL);
  add (fixture, "d", NULL, "rise", NULL);
  ASSERT_TEXTS (wakhan_note_index_list_in_range (fixture->index, find (fixture, "winter"),
                                                 find (fixture, "winter") + 1),
                "ab");
  ASSERT_TEXTS (wakhan_note_index_list_in_range (fixture->index, find (fixture, "in June"),
                                                 find (fixture, "in June") + 1),
                "a");
  ASSERT_TEXTS (wakhan_note_index_list_in_range (fixture->index, find (fixture, "A Bridge"),
                                                 find (fixture, "A Bridge") + 8),
                "");
  ASSERT_TEXTS (wakhan_note_index_list_in_range (fixture->index, 0, G_MAXUINT), "abc");
  g_assert_cmpuint (wakhan_range_index_get_n (wakhan_note_index_get_passages (fixture->index)), ==,
                    3);

  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, two);
  ASSERT_TEXTS (wakhan_note_index_list_in_range (fixture->index, 0, G_MAXUINT), "ac");
}

/* A note is on an event that it names, and on one whose words it begins or ends in. */
static void
test_events (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *first = add (fixture, "a", "June 2018 after", NULL, NULL);

  add (fixture, "b", NULL, "rise", NULL);
  add (fixture, "c", "It fell", "rise", NULL);
  add (fixture, "d", NULL, NULL, "A River");
  ASSERT_TEXTS (wakhan_note_index_list_on_event (fixture->index, get_event (fixture, "rise")),
                "bac");
  ASSERT_TEXTS (wakhan_note_index_list_on_event (fixture->index, get_event (fixture, "fall")), "c");
  ASSERT_TEXTS (wakhan_note_index_list_on_event (fixture->index, get_event (fixture, "spring")),
                "");
  g_assert_cmpuint (wakhan_note_index_count_on_event (fixture->index, get_event (fixture, "rise")),
                    ==, 3);
  g_assert_cmpuint (
    wakhan_note_index_count_on_event (fixture->index, get_event (fixture, "spring")), ==, 0);
  g_assert_cmpint (
    wakhan_note_index_get_time (fixture->index, first), ==,
    wakhan_date_get_earliest_start (wakhan_event_get_date (get_event (fixture, "rise"))));
}

static void
rewrite (Fixture    *fixture,
         WakhanNote *note,
         const char *text)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

  wakhan_note_set_text (copy, text);
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);
}

static void
test_signals (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote              *note = add (fixture, "a", "wheel", NULL, NULL);
  g_autoptr (WakhanNote)   copy = NULL;
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_TAKE_OVER);

  assert_log (fixture, "other:a ");
  rewrite (fixture, note, "b");
  assert_log (fixture, ""); /* it stands where it stood */

  copy = wakhan_note_copy (note);
  wakhan_note_set_events (copy, (const char *const[]){ "rise", NULL });
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);
  assert_log (fixture, "moved:b event:rise ");
  wakhan_note_clear_anchors (copy);
  add_anchor (fixture, copy, "fell");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);
  assert_log (fixture, "moved:b event:fall event:rise ");
  wakhan_notebook_undo (fixture->notebook); /* all of it */
  assert_log (fixture, "moved:a event:fall event:rise ");

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char       *text = g_strdup_printf ("%u", i);
      g_autoptr (WakhanNote) added = wakhan_note_new ();

      wakhan_note_set_text (added, text);
      wakhan_change_add (change, NULL, added);
    }
  wakhan_notebook_apply (fixture->notebook, change);
  assert_log (fixture, "other:0 other:1 other:2 "); /* once for all of them */
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, note);
  g_assert_true (g_str_has_prefix (fixture->log->str, "other:"));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (strstr (fixture->log->str + 1, "other:")); /* and not again later */
}

static void
set_modified (WakhanNote *note,
              const char *modified)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (modified, NULL);

  wakhan_note_set_modified (note, time);
}

/* Tells the index of @note as what another program wrote at @modified would be told. */
static void
receive (Fixture    *fixture,
         WakhanNote *note,
         const char *modified)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_RECEIVE);
  g_autoptr (WakhanNote)   before = wakhan_note_copy (note);

  set_modified (note, modified);
  wakhan_change_add (change, before, note);
  g_signal_emit_by_name (fixture->notebook, "changed", change);
}

/* Whatever makes another note the newest: a letter, undoing, another program, deleting. */
static void
test_newest (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanEvent           *rise = get_event (fixture, "rise");
  WakhanNote            *first = add (fixture, "a", NULL, "rise", NULL);
  WakhanNote            *second = add (fixture, "b", NULL, "rise", NULL);
  WakhanNote            *third = add (fixture, "c", "rose", NULL, NULL);
  g_autoptr (WakhanNote) copy = NULL;

  receive (fixture, first, "2026-01-01T10:00:00Z");
  receive (fixture, second, "2026-01-01T11:00:00Z");
  receive (fixture, third, "2026-01-01T09:00:00Z");
  g_assert_true (wakhan_note_index_get_newest (fixture->index, rise) == second);
  g_assert_cmpuint (wakhan_note_index_count_on_event (fixture->index, rise), ==, 3);
  g_assert_null (wakhan_note_index_get_newest (fixture->index, get_event (fixture, "spring")));
  g_string_truncate (fixture->log, 0);

  receive (fixture, first, "2026-01-01T10:30:00Z");
  assert_log (fixture, "");
  receive (fixture, first, "2026-01-01T12:00:00Z");
  assert_log (fixture, "event:rise ");
  g_assert_true (wakhan_note_index_get_newest (fixture->index, rise) == first);
  receive (fixture, first, "2026-01-01T12:01:00Z"); /* the next letter */
  assert_log (fixture, "");
  receive (fixture, first, "2026-01-01T08:00:00Z");
  assert_log (fixture, "event:rise ");
  g_assert_true (wakhan_note_index_get_newest (fixture->index, rise) == second);
  receive (fixture, third, "2026-01-01T11:00:00Z"); /* the same second: what was created later */
  g_assert_true (wakhan_note_index_get_newest (fixture->index, rise) == third);
  g_string_truncate (fixture->log, 0);

  copy = wakhan_note_copy (third);
  wakhan_note_set_kind (copy, "doubt");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_SET_KIND, copy);
  assert_log (fixture, "event:rise ");
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, third);
  assert_log (fixture, "other:c event:rise ");
  g_assert_true (wakhan_note_index_get_newest (fixture->index, rise) == second);
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, second);
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, first);
  g_assert_null (wakhan_note_index_get_newest (fixture->index, rise));
}

static void
test_event_comes (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = add (fixture, "a", "wheel", NULL, NULL);

  add (fixture, "b", NULL, "night", NULL);
  g_string_truncate (fixture->log, 0);
  add_event (fixture, "night", "2001", "wheel turned all night");
  assert_log (fixture, "moved:a moved:b event:night ");
  ASSERT_TEXTS (wakhan_note_index_list_on_event (fixture->index, get_event (fixture, "night")),
                "ab");
  g_assert_cmpuint (wakhan_note_index_get_start (fixture->index, note), ==,
                    find (fixture, "wheel"));
}

static void
set_up_large (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString) text = g_string_new ("# Numbers\n\n");

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, "Sentence %u stands here.%s", i, i % 20 == 19 ? "\n\n" : " ");
  set_up_with (fixture, text->str);
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char         *words = g_strdup_printf ("Sentence %u stands", i * 5000);
      g_autofree char         *label = g_strdup_printf ("%02u", i);
      g_autoptr (WakhanNote)   note = create_note (fixture);
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new (words, "", " here.", 5, 5 + strlen (words));

      wakhan_note_set_text (note, label);
      wakhan_note_add_anchor (note, anchor);
      wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);
    }
}

static guint
count_placed (Fixture *fixture)
{
  return wakhan_range_index_get_n (wakhan_note_index_get_passages (fixture->index));
}

typedef struct
{
  WakhanNoteIndex *index;
  guint            n_asked;
} Asker;

static void
ask_cb (Asker      *asker,
        guint       position,
        guint       removed G_GNUC_UNUSED,
        guint       added,
        GListModel *notebook)
{
  g_autoptr (WakhanNote) note = added ? g_list_model_get_item (notebook, position) : NULL;

  if (!asker->index || !note)
    return;
  asker->n_asked++;
  g_assert_cmpuint (wakhan_note_index_get_start (asker->index, note), !=, G_MAXUINT);
}

/* As panes do that showed the notes before the text was read again. */
static void
test_asked_by_who_listened_before (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  Asker asker = { 0 };

  g_signal_connect_swapped (fixture->notebook, "items-changed", G_CALLBACK (ask_cb), &asker);
  g_clear_object (&fixture->index);
  create_index (fixture);
  asker.index = fixture->index;
  add (fixture, "x", "June 2018", NULL, NULL);
  g_assert_cmpuint (asker.n_asked, ==, 1);
}

/* What would take long is found in a worker, and told of when it is; what stands where it stood is
 * there at once. */
static void
test_worker (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *last;

  create_index (fixture);
  last = wakhan_notebook_get_note (fixture->notebook, 39);
  g_assert_false (wakhan_note_index_is_settled (fixture->index));
  g_assert_cmpuint (count_placed (fixture), <, 5);
  g_assert_cmpint (wakhan_note_index_get_state (fixture->index, last), ==,
                   WAKHAN_ANCHOR_UNRESOLVED); /* not lost */
  add (fixture, "x", "Sentence 199999 stands", NULL, NULL);
  g_assert_cmpuint (count_placed (fixture), >=, 1);
  g_string_truncate (fixture->log, 0);
  WAIT_UNTIL (wakhan_note_index_is_settled (fixture->index), 20000);
  g_assert_cmpuint (count_placed (fixture), ==, 41);
  g_assert_nonnull (strstr (fixture->log->str, "moved:39"));
  g_assert_cmpuint (wakhan_note_index_get_start (fixture->index, last), ==,
                    find (fixture, "Sentence 195000 stands"));
}

/* An export does not wait for its turn; a note that goes meanwhile, and the index itself, may do
 * so. */
static void
test_settle (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  create_index (fixture);
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE,
                          wakhan_notebook_get_note (fixture->notebook, 39));
  wakhan_note_index_settle (fixture->index);
  g_assert_true (wakhan_note_index_is_settled (fixture->index));
  g_assert_cmpuint (count_placed (fixture), ==, 39);
  g_assert_nonnull (strstr (fixture->log->str, "moved:38"));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (count_placed (fixture), ==, 39);
}

static void
test_dropped_while_searching (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  create_index (fixture);
  g_assert_finalize_object (fixture->index);
  create_index (fixture);
  for (guint i = 0; i < 20; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static void
assert_same (Fixture         *fixture,
             WakhanNoteIndex *anew,
             WakhanNote      *note)
{
  g_assert_cmpint (wakhan_note_index_get_state (fixture->index, note), ==,
                   wakhan_note_index_get_state (anew, note));
  g_assert_cmpuint (wakhan_note_index_get_start (fixture->index, note), ==,
                    wakhan_note_index_get_start (anew, note));
  g_assert_true (wakhan_note_index_get_section (fixture->index, note) ==
                 wakhan_note_index_get_section (anew, note));
  g_assert_true (wakhan_note_index_get_event (fixture->index, note) ==
                 wakhan_note_index_get_event (anew, note));
  g_assert_cmpint (wakhan_note_index_get_time (fixture->index, note), ==,
                   wakhan_note_index_get_time (anew, note));
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      const WakhanAnchorMatch *one = wakhan_note_index_get_match (fixture->index, note, i);
      const WakhanAnchorMatch *other = wakhan_note_index_get_match (anew, note, i);

      g_assert_cmpint (one->state, ==, other->state);
      g_assert_cmpuint (one->start, ==, other->start);
      g_assert_cmpuint (one->end, ==, other->end);
      g_assert_cmpfloat (one->likeness, ==, other->likeness);
    }
}

static void
assert_as_built_anew (Fixture *fixture)
{
  g_autoptr (WakhanNoteIndex) anew = wakhan_note_index_new (fixture->document, fixture->outline,
                                                            fixture->timeline, fixture->notebook);
  g_autofree char            *texts = dup_texts (wakhan_note_index_list (anew));

  ASSERT_TEXTS (wakhan_note_index_list (fixture->index), texts);
  for (guint i = 0; i < wakhan_notebook_get_n_notes (fixture->notebook); i++)
    assert_same (fixture, anew, wakhan_notebook_get_note (fixture->notebook, i));
  g_assert_cmpuint (count_placed (fixture), ==,
                    wakhan_range_index_get_n (wakhan_note_index_get_passages (anew)));
  for (guint i = 0; i < wakhan_timeline_get_n_events (fixture->timeline); i++)
    {
      WakhanEvent     *event = wakhan_timeline_get_event (fixture->timeline, i);
      g_autofree char *on_event = dup_texts (wakhan_note_index_list_on_event (anew, event));

      ASSERT_TEXTS (wakhan_note_index_list_on_event (fixture->index, event), on_event);
      g_assert_true (wakhan_note_index_get_newest (fixture->index, event) ==
                     wakhan_note_index_get_newest (anew, event));
    }
}

static void
change_at_random (WakhanNote *note,
                  Fixture    *fixture)
{
  static const char *const words[] = { "upon", "rose", "June 2018 after",
                                       "long winter", "fell in 2019", "mended",
                                       "wheel", "night", "words that nobody wrote",
                                       "nor these" };
  static const char *const sections[] = { "", "A River", "A Bridge", "A Mill", "Elsewhere" };
  static const char *const events[] = { "rise", "fall", "spring", "unknown", "late" };
  static const char *const kinds[] = { "", "claim", "doubt" };
  const char              *about[3] = { NULL, NULL, NULL };
  const guint              n_events = g_test_rand_int_range (0, 3);

  switch (g_test_rand_int_range (0, 5))
    {
    case 0:
      wakhan_note_clear_anchors (note);
      break;
    case 1:
      add_anchor (fixture, note, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
      break;
    case 2:
      wakhan_note_set_section (note, sections[g_test_rand_int_range (0, G_N_ELEMENTS (sections))]);
      break;
    case 3:
      for (guint i = 0; i < n_events; i++)
        about[i] = events[g_test_rand_int_range (0, G_N_ELEMENTS (events))];
      wakhan_note_set_events (note, about);
      break;
    default:
      wakhan_note_set_kind (note, kinds[g_test_rand_int_range (0, G_N_ELEMENTS (kinds))]);
    }
}

static void
do_at_random (Fixture *fixture,
              guint    number)
{
  const guint n_notes = wakhan_notebook_get_n_notes (fixture->notebook);
  WakhanNote *note =
    n_notes > 0 ? wakhan_notebook_get_note (fixture->notebook, g_test_rand_int_range (0, n_notes))
                : NULL;
  const int              what = g_test_rand_int_range (0, 10);
  g_autofree char       *text = g_strdup_printf ("%u ", number);
  g_autoptr (WakhanNote) copy = note && what > 2 ? wakhan_note_copy (note) : wakhan_note_new ();

  if (what == 0 && note)
    wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, note);
  else if (what == 1)
    wakhan_notebook_undo (fixture->notebook);
  else if (what == 2)
    wakhan_notebook_redo (fixture->notebook);
  else
    {
      wakhan_note_set_text (copy, text);
      for (guint i = 0; i < 3; i++)
        change_at_random (copy, fixture);
      wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);
    }
  if (n_notes < 20 && g_test_rand_bit ())
    add (fixture, text, NULL, NULL, NULL);
}

static void
test_random (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 600; i++)
    {
      do_at_random (fixture, i);
      if (i == 300)
        add_event (fixture, "late", "2005", "wheel turned");
      if (i % 3 == 0)
        assert_as_built_anew (fixture);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/note-index/words-then-event-then-section-else-nothing", test_where);
  ADD ("/note-index/the-first-that-stands", test_first_that_stands);
  ADD ("/note-index/asked-by-who-listened-before-it", test_asked_by_who_listened_before);
  ADD ("/note-index/one-broken-passage-is-found", test_broken_passage);
  ADD ("/note-index/a-note-of-no-notebook-stands-nowhere", test_unknown_note);
  ADD ("/note-index/what-it-stands-at", test_range);
  ADD ("/note-index/one-order", test_order);
  ADD ("/note-index/sections", test_sections);
  ADD ("/note-index/ranges", test_ranges);
  ADD ("/note-index/events", test_events);
  ADD ("/note-index/signals-name-what-moved", test_signals);
  ADD ("/note-index/the-newest-of-an-event", test_newest);
  ADD ("/note-index/an-event-comes", test_event_comes);
  ADD ("/note-index/random-changes-as-built-anew", test_random);
  g_test_add ("/note-index/of-sections-of-one-name-the-first", Fixture, NULL, set_up_twins,
              test_twins, tear_down);
#undef ADD
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up_large, function, tear_down)
  ADD ("/note-index/what-takes-long-is-searched-in-a-worker", test_worker);
  ADD ("/note-index/what-cannot-wait", test_settle);
  ADD ("/note-index/dropped-while-searching", test_dropped_while_searching);
#undef ADD
  return g_test_run ();
}
