/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "wakhan-note.h"
#include "wakhan-notes-content.h"
#include "wakhan-own-event.h"

static const char whole[] =
  "# kept by hand\n"
  "\n"
  "[Notebook]\n"
  "Format=1\n"
  "Study=a-river\n"
  "Title=A River\n"
  "Mood=calm\n"
  "\n"
  "# about the ford\n"
  "[Note 0b8f6f0e-0000-4000-8000-000000000001]\n"
  "Created=2026-11-23T18:00:00Z\n"
  "Modified=2026-11-23T18:05:10Z\n"
  "Revision=3\n"
  "Colour=claim\n"
  "Tags=bank;ford\\;shallow;\n"
  "# the words themselves\n"
  "Text=\\sTwo\\nlines\n"
  "Text[fr]=Deux lignes\n"
  "Section=The Upper Course\n"
  "Anchor-1-Quote=the upper ford\n"
  "Anchor-1-Prefix=they crossed by \n"
  "Anchor-1-Suffix=, which was dry\n"
  "Anchor-1-Start=12\n"
  "Anchor-1-End=26\n"
  "Later-Key=kept\n"
  "\n"
  "[Future]\n"
  "Thing[de]=ja\n"
  "\n"
  "[Note 0b8f6f0e-0000-4000-8000-000000000002]\n"
  "Created=2026-11-23T19:00:00Z\n"
  "Modified=2026-11-23T19:00:00Z\n"
  "Revision=2\n"
  "Text=gone\n"
  "Deleted=2026-11-24T09:00:00Z\n"
  "\n"
  "[End]\n"
  "Notes=2\n";

static WakhanNotesContent *
parse (const char *text,
       gssize      length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return wakhan_notes_content_new_from_bytes (bytes);
}

static char *
dup_text (WakhanNotesContent *content)
{
  g_autoptr (GBytes) bytes = wakhan_notes_content_to_bytes (content);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static WakhanNote *
create_note (WakhanNotesContent *content,
             const char         *id)
{
  return wakhan_entry_record_create_entry (wakhan_notes_content_find (content, id));
}

static void
test_a_whole_file_comes_back_to_the_byte (void)
{
  g_autoptr (WakhanNotesContent) content = parse (whole, -1);
  g_autofree char               *text = dup_text (content);

  g_assert_cmpint (wakhan_notes_content_get_fault (content), ==, WAKHAN_NOTES_WHOLE);
  g_assert_cmpstr (text, ==, whole);
}

static void
test_every_key_is_read (void)
{
  g_autoptr (WakhanNotesContent) content = parse (whole, -1);
  g_autoptr (WakhanNote)         note =
    create_note (content, "0b8f6f0e-0000-4000-8000-000000000001");
  g_autoptr (WakhanNote) deleted =
    create_note (content, "0b8f6f0e-0000-4000-8000-000000000002");
  g_autofree char *created =
    g_date_time_format_iso8601 (wakhan_note_get_created (note));
  WakhanAnchor *anchor = wakhan_note_get_anchor (note, 0);

  g_assert_cmpstr (created, ==, "2026-11-23T18:00:00Z");
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 3);
  g_assert_cmpstr (wakhan_note_get_kind (note), ==, "claim");
  g_assert_cmpstr (wakhan_note_get_tags (note)[0], ==, "bank");
  g_assert_cmpstr (wakhan_note_get_tags (note)[1], ==, "ford;shallow");
  g_assert_cmpstr (wakhan_note_get_text (note), ==, " Two\nlines");
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "The Upper Course");
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
  g_assert_cmpstr (wakhan_anchor_get_prefix (anchor), ==, "they crossed by ");
  g_assert_cmpstr (wakhan_anchor_get_suffix (anchor), ==, ", which was dry");
  g_assert_cmpuint (wakhan_anchor_get_start (anchor), ==, 12);
  g_assert_cmpuint (wakhan_anchor_get_end (anchor), ==, 26);
  g_assert_null (wakhan_note_get_deleted (note));
  g_assert_nonnull (wakhan_note_get_deleted (deleted));
}

static void
test_an_edited_note_keeps_what_is_unknown (void)
{
  g_autoptr (WakhanNotesContent) content = parse (whole, -1);
  g_autoptr (WakhanNote)         note =
    create_note (content, "0b8f6f0e-0000-4000-8000-000000000001");
  g_autoptr (WakhanEntryRecord) record = NULL;
  g_autoptr (GString)           expected = g_string_new (whole);
  g_autofree char              *text = NULL;

  wakhan_note_set_text (note, "New");
  wakhan_note_set_kind (note, "");
  record = wakhan_entry_record_new_for_entry (
    note, wakhan_notes_content_find (content, wakhan_note_get_id (note)));
  wakhan_notes_content_put (content, record);
  text = dup_text (content);

  g_string_replace (expected, "Text=\\sTwo\\nlines", "Text=New", 1);
  g_string_replace (expected, "Colour=claim\n", "", 1);
  g_string_replace (expected, "Text[fr]=Deux lignes\n", "", 1);
  g_string_replace (expected, "Later-Key=kept\n", "Text[fr]=Deux lignes\nLater-Key=kept\n", 1);
  g_assert_cmpstr (text, ==, expected->str);
}

static void
test_a_new_file_is_as_promised (void)
{
  static const char *const       tags[] = { "security", "taliban", NULL };
  static const char *const       events[] = { "e-2018-06-ceasefire", NULL };
  g_autoptr (WakhanNotesContent) content = wakhan_notes_content_new ("a-river", "A River");
  g_autoptr (WakhanNote)         note =
    wakhan_note_new_with_id ("0b8f6f0e-0000-4000-8000-000000000003");
  g_autoptr (GDateTime)    time = g_date_time_new_utc (2026, 11, 23, 18, 0, 0);
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new ("the words", "before ", " after", 1234, 1243);
  g_autoptr (WakhanEntryRecord) record = NULL;
  g_autofree char              *text = NULL;

  wakhan_note_set_created (note, time);
  wakhan_note_set_modified (note, time);
  wakhan_note_set_revision (note, 1);
  wakhan_note_set_kind (note, "claim");
  wakhan_note_set_tags (note, tags);
  wakhan_note_set_events (note, events);
  wakhan_note_set_text (note, "\ta\\b; =[x]\r\n# no comment");
  wakhan_note_add_anchor (note, anchor);
  wakhan_note_set_deleted (note, time);
  record = wakhan_entry_record_new_for_entry (note, NULL);
  wakhan_notes_content_put (content, record);
  text = dup_text (content);

  g_assert_cmpstr (text, ==,
                   "[Notebook]\n"
                   "Format=1\n"
                   "Study=a-river\n"
                   "Title=A River\n"
                   "\n"
                   "[Note 0b8f6f0e-0000-4000-8000-000000000003]\n"
                   "Created=2026-11-23T18:00:00Z\n"
                   "Modified=2026-11-23T18:00:00Z\n"
                   "Revision=1\n"
                   "Colour=claim\n"
                   "Tags=security;taliban;\n"
                   "Text=\\ta\\\\b; =[x]\\r\\n# no comment\n"
                   "Events=e-2018-06-ceasefire;\n"
                   "Anchor-1-Quote=the words\n"
                   "Anchor-1-Prefix=before \n"
                   "Anchor-1-Suffix=\\safter\n"
                   "Anchor-1-Start=1234\n"
                   "Anchor-1-End=1243\n"
                   "Deleted=2026-11-23T18:00:00Z\n"
                   "\n"
                   "[End]\n"
                   "Notes=1\n");
}

/* What is written here any program reads with GKeyFile, and says the same of it. */
static void
test_key_files_agree (void)
{
  static const char *const texts[] = {
    "",
    " ",
    "\t",
    "  two  ",
    "a\tb",
    "\n",
    "\nx\n",
    "\r",
    "\\",
    "\\n",
    "a\\",
    "=",
    "[x]",
    "#",
    ";",
    "a;b;",
    "é\u200c\u202e\u2028",
    "\ufeff",
    "x\fy",
    "\v",
    "a \\s b",
    "<b>&amp;%n%s$(rm)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanNotesContent) content = wakhan_notes_content_new ("a-river", texts[i]);
      g_autoptr (WakhanNotesContent) again = NULL;
      g_autoptr (WakhanNote)         note = wakhan_note_new_with_id ("an-id");
      g_autoptr (WakhanNote)         read = NULL;
      g_autoptr (WakhanEntryRecord)  record = NULL;
      g_autoptr (GKeyFile)           keys = g_key_file_new ();
      const char *const              tags[] = { "first", texts[i], NULL };
      const gsize                    n_tags = *texts[i] ? 2 : 1;
      gsize                          n_found;
      g_autofree char               *text = NULL;
      g_autofree char               *value = NULL;
      g_auto (GStrv)                 list = NULL;

      wakhan_note_set_text (note, texts[i]);
      wakhan_note_set_tags (note, n_tags == 2 ? tags : (const char *const[]){ "first", NULL });
      record = wakhan_entry_record_new_for_entry (note, NULL);
      wakhan_notes_content_put (content, record);
      text = dup_text (content);

      again = parse (text, -1);
      read = create_note (again, "an-id");
      g_assert_cmpint (wakhan_notes_content_get_fault (again), ==, WAKHAN_NOTES_WHOLE);
      g_assert_cmpstr (wakhan_note_get_text (read), ==, texts[i]);
      g_assert_true (g_strv_equal (wakhan_note_get_tags (read), wakhan_note_get_tags (note)));

      g_assert_true (g_key_file_load_from_data (
        keys, text, -1, G_KEY_FILE_KEEP_COMMENTS | G_KEY_FILE_KEEP_TRANSLATIONS, NULL));
      value = g_key_file_get_string (keys, "Note an-id", "Text", NULL);
      list = g_key_file_get_string_list (keys, "Note an-id", "Tags", &n_found, NULL);
      g_assert_cmpstr (value, ==, texts[i]);
      g_assert_cmpuint (n_found, ==, n_tags);
      g_assert_true (g_strv_equal ((const char *const *) list, wakhan_note_get_tags (note)));
    }
}

static void
test_a_mark_and_crlf_are_no_damage (void)
{
  g_autofree char               *marked = g_strconcat ("\xef\xbb\xbf", whole, NULL);
  g_autoptr (GString)            windows = g_string_new (marked);
  g_autoptr (WakhanNotesContent) content = NULL;
  g_autofree char               *text = NULL;

  g_string_replace (windows, "\n", "\r\n", 0);
  content = parse (windows->str, -1);
  text = dup_text (content);

  g_assert_cmpint (wakhan_notes_content_get_fault (content), ==, WAKHAN_NOTES_WHOLE);
  g_assert_cmpstr (text, ==, whole);
}

/* Wherever a file is cut, what is whole in it is read, and the cut is noticed. */
static void
test_cut_at_every_byte (void)
{
  const gsize first_end = strstr (whole, "[Future]") - whole;

  for (gsize length = 0; length < strlen (whole) - strlen ("2\n"); length++)
    {
      g_autoptr (WakhanNotesContent) content = parse (whole, length);

      g_assert_cmpint (wakhan_notes_content_get_fault (content), !=, WAKHAN_NOTES_WHOLE);
      if (length >= first_end)
        {
          g_autoptr (WakhanNote) note =
            create_note (content, "0b8f6f0e-0000-4000-8000-000000000001");

          g_assert_cmpstr (wakhan_note_get_text (note), ==, " Two\nlines");
          g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
        }
    }
}

typedef struct
{
  const char      *text;
  gssize           length; /* -1: all */
  WakhanNotesFault fault;
  guint            n_notes;
} DamageCase;

static void
test_damage_is_noticed_and_the_rest_read (void)
{
  static const DamageCase cases[] = {
    { "", -1, WAKHAN_NOTES_EMPTY, 0 },
    { "\n \n", -1, WAKHAN_NOTES_EMPTY, 0 },
    { "\0\0\0\0", 4, WAKHAN_NOTES_EMPTY, 0 },
    { "just words\n", -1, WAKHAN_NOTES_FOREIGN, 0 },
    { "{\"notes\": []}", -1, WAKHAN_NOTES_FOREIGN, 0 },
    { "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16, WAKHAN_NOTES_FOREIGN, 0 },
    { "[Desktop Entry]\nName=x\n[End]\nNotes=0\n", -1, WAKHAN_NOTES_FOREIGN, 0 },
    { "[Notebook]\nFormat=1\n", -1, WAKHAN_NOTES_CUT, 0 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n", -1, WAKHAN_NOTES_CUT, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n[End]\nNotes=2\n", -1, WAKHAN_NOTES_CUT, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n[Note b]\n[End]\nNotes=2\n", -1, WAKHAN_NOTES_CUT,
      1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n\0\0\0\0", 39, WAKHAN_NOTES_CUT, 1 },
    { "[Notebook]\nFormat=2\n[Note a]\nText=x\n[End]\nNotes=1\n", -1, WAKHAN_NOTES_NEWER, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\n; no comment\nText=x\n[End]\nNotes=1\n", -1,
      WAKHAN_NOTES_GARBLED, 1 },
    { "[Notebook]\nFormat=1\n[Note a] x\nText=x\n[End]\nNotes=1\n", -1, WAKHAN_NOTES_GARBLED, 1 },
    { "[Notebook]\nFormat=1\n[Note a\nText=x\n[End]\nNotes=1\n", -1, WAKHAN_NOTES_GARBLED, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=\xff\n[End]\nNotes=1\n", -1, WAKHAN_NOTES_GARBLED, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n<<<<<<< HEAD\n[Note b]\nText=y\n[End]\nNotes=2\n",
      -1, WAKHAN_NOTES_GARBLED, 2 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n[Note a]\nText=x\n[End]\nNotes=2\n", -1,
      WAKHAN_NOTES_WHOLE, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n[Note a]\nText=y\n[End]\nNotes=2\n", -1,
      WAKHAN_NOTES_WHOLE, 2 },
    { "[Notebook]\nFormat=1\n[Note ../../a b]\nText=x\n[End]\nNotes=1\n", -1, WAKHAN_NOTES_WHOLE,
      1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=bad \\q\n[End]\nNotes=1\n", -1, WAKHAN_NOTES_WHOLE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanNotesContent) content = parse (cases[i].text, cases[i].length);
      g_autoptr (WakhanNotesContent) again = NULL;
      g_autofree char               *text = NULL;

      g_test_message ("case %u", i);
      g_assert_cmpint (wakhan_notes_content_get_fault (content), ==, cases[i].fault);
      g_assert_cmpuint (wakhan_notes_content_get_n_notes (content), ==, cases[i].n_notes);

      wakhan_notes_content_set_study (content, "a-river", "A River");
      text = dup_text (content);
      again = parse (text, -1);
      g_assert_cmpint (wakhan_notes_content_get_fault (again), ==,
                       cases[i].fault == WAKHAN_NOTES_NEWER ? WAKHAN_NOTES_NEWER
                                                            : WAKHAN_NOTES_WHOLE);
      g_assert_cmpuint (wakhan_notes_content_get_n_notes (again), ==, cases[i].n_notes);
    }
}

/* What git's union merge leaves of a note that was changed in two places. */
static void
test_two_texts_of_one_note_are_two_notes (void)
{
  g_autoptr (WakhanNotesContent) content = parse (
    "[Notebook]\nFormat=1\n\n[Note "
    "a]\nRevision=2\nText=mine\nText=theirs\nText=mine\nKept=1\n\nText=theirs\n\n[End]\nNotes=1\n",
    -1);
  g_autoptr (WakhanNote)         note = create_note (content, "a");
  g_autoptr (WakhanNote)         other = NULL;
  g_autofree char               *text = dup_text (content);
  g_autoptr (WakhanNotesContent) again = parse (text, -1);
  g_autofree char               *same = dup_text (again);

  g_assert_cmpint (wakhan_notes_content_get_fault (content), ==, WAKHAN_NOTES_WHOLE);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (content), ==, 2);
  g_assert_cmpstr (text, ==, same);
  other = wakhan_entry_record_create_entry (wakhan_notes_content_get_record (content, 1));
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "theirs");
  g_assert_cmpstr (wakhan_note_get_text (other), ==, "mine");
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (again), ==, 2);
}

static const char with_events[] =
  "[Notebook]\nFormat=1\nStudy=a-river\nTitle=A River\n\n"
  "[Note a]\nCreated=2026-11-23T18:00:00Z\nModified=2026-11-23T18:00:00Z\nRevision=1\n"
  "Text=who?\n\n"
  "# the ferry\n"
  "[Event b]\nCreated=2026-11-23T18:00:00Z\nModified=2026-11-23T18:00:00Z\nRevision=2\n"
  "Date=1712-03\nTitle=The ferry sinks\nCategory=conflict\nClaim=essay\nOf=e-ferry\n"
  "Decision=kept\nActors=Miller;Ferryman;\nDisputed-By=e-later;\n"
  "Anchor-1-Quote=the ferry sank\nAnchor-1-Start=4\nAnchor-1-End=18\nLater-Key=kept\n\n"
  "[End]\nNotes=1\nEvents=1\n";

static void
test_events_stand_beside_notes (void)
{
  g_autoptr (WakhanNotesContent) content = parse (with_events, -1);
  g_autofree char               *text = dup_text (content);
  g_autoptr (GPtrArray)          entries = wakhan_notes_content_list_entries (content);
  WakhanOwnEvent                *event;

  g_assert_cmpint (wakhan_notes_content_get_fault (content), ==, WAKHAN_NOTES_WHOLE);
  g_assert_cmpstr (text, ==, with_events);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (content), ==, 1);
  g_assert_cmpuint (wakhan_notes_content_get_n_entries (content), ==, 2);
  g_assert_true (WAKHAN_IS_NOTE (g_ptr_array_index (entries, 0)));
  event = WAKHAN_OWN_EVENT (g_ptr_array_index (entries, 1));
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_DATE), ==, "1712-03");
  g_assert_cmpstr (wakhan_own_event_get_list (event, WAKHAN_OWN_EVENT_ACTORS)[1], ==, "Ferryman");
  g_assert_true (wakhan_own_event_is_kept (event));
  g_assert_cmpuint (wakhan_entry_get_n_anchors (WAKHAN_ENTRY (event)), ==, 1);
}

/* What is changed of it changes only that. */
static void
test_an_event_is_written_again (void)
{
  g_autoptr (WakhanNotesContent) content = parse (with_events, -1);
  g_autoptr (WakhanEntryRecord)  old =
    wakhan_entry_record_ref (wakhan_notes_content_find (content, "b"));
  g_autoptr (WakhanOwnEvent)    event = wakhan_entry_record_create_entry (old);
  g_autoptr (WakhanEntryRecord) record = NULL;
  g_autofree char              *later = NULL;
  g_autofree char              *title = NULL;
  g_autofree char              *text = NULL;

  record = wakhan_entry_record_new_for_entry (event, old);
  wakhan_notes_content_put (content, record);
  text = dup_text (content);
  g_assert_cmpstr (text, ==, with_events);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, "It sinks; \\ all drown");
  wakhan_entry_record_unref (record);
  record = wakhan_entry_record_new_for_entry (event, old);
  title = wakhan_entry_record_dup_value (record, "Title");
  later = wakhan_entry_record_dup_value (record, "Later-Key");
  g_assert_cmpstr (title, ==, "It sinks; \\ all drown");
  g_assert_cmpstr (later, ==, "kept");
}

static void
test_events_that_are_missing_are_missed (void)
{
  static const struct
  {
    const char      *text;
    WakhanNotesFault fault;
    guint            n_entries;
  } cases[] = {
    { "[Notebook]\nFormat=1\n[Event a]\nDate=1712\n[End]\nNotes=0\nEvents=2\n",
      WAKHAN_NOTES_CUT, 1 },
    { "[Notebook]\nFormat=1\n[Event a]\n", WAKHAN_NOTES_CUT, 0 },
    { "[Notebook]\nFormat=1\n[Event a]\nDate=1712\n[Event a]\nDate=1713\n[End]\nNotes=0\n",
      WAKHAN_NOTES_WHOLE, 2 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n[Event a]\nDate=1713\n[End]\nNotes=1\n",
      WAKHAN_NOTES_WHOLE, 2 },
    { "[Notebook]\nFormat=1\n[Event a]\nDate=soon\n[End]\nNotes=0\nEvents=1\n",
      WAKHAN_NOTES_WHOLE, 1 },
    { "[Notebook]\nFormat=1\n[Event ]\nDate=1712\n[End]\nNotes=0\nEvents=1\n",
      WAKHAN_NOTES_WHOLE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanNotesContent) content = parse (cases[i].text, -1);
      g_autoptr (WakhanNotesContent) again = NULL;
      g_autofree char               *text = dup_text (content);

      g_test_message ("case %u", i);
      g_assert_cmpint (wakhan_notes_content_get_fault (content), ==, cases[i].fault);
      g_assert_cmpuint (wakhan_notes_content_get_n_entries (content), ==, cases[i].n_entries);
      again = parse (text, -1);
      g_assert_cmpint (wakhan_notes_content_get_fault (again), ==, WAKHAN_NOTES_WHOLE);
      g_assert_cmpuint (wakhan_notes_content_get_n_entries (again), ==, cases[i].n_entries);
    }
}

static void
test_offsets_that_are_none_are_unknown (void)
{
  static const char *const offsets[] = { "-1", "abc", "", "9223372036854775808",
                                         "4294967295", "12.5", "50" };

  for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("[Notebook]\nFormat=1\n[Note a]\nAnchor-1-Quote=words\n"
                         "Anchor-1-Start=%s\nAnchor-1-End=40\n[End]\nNotes=1\n",
                         offsets[i]);
      g_autoptr (WakhanNotesContent) content = parse (text, -1);
      g_autoptr (WakhanNote)         note = create_note (content, "a");

      g_assert_cmpuint (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)), ==,
                        WAKHAN_ANCHOR_UNKNOWN);
      g_assert_cmpstr (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)), ==, "words");
    }
}

static void
test_every_note_has_times (void)
{
  static const char *const lines[] = { "Text=x\n",
                                       "Created=\n",
                                       "Created=1601-13-40T99:99:99Z\n",
                                       "Modified=2026-11-23T18:00:00Z\n",
                                       "Created=2026-11-23T20:00:00+02:00\n",
                                       "Created=yesterday\nModified=9999-99-99T00:00:00Z\n" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("[Notebook]\nFormat=1\n[Note a]\n%s[End]\nNotes=1\n", lines[i]);
      g_autoptr (WakhanNotesContent) content = parse (text, -1);
      g_autoptr (WakhanNote)         note = create_note (content, "a");

      g_assert_nonnull (wakhan_note_get_created (note));
      g_assert_nonnull (wakhan_note_get_modified (note));
    }
}

static void
test_a_title_follows_the_study (void)
{
  g_autoptr (WakhanNotesContent) content = parse (whole, -1);
  g_autoptr (GString)            expected = g_string_new (whole);
  g_autofree char               *text = NULL;

  wakhan_notes_content_set_study (content, "another-id", "The River, Revised");
  text = dup_text (content);

  g_string_replace (expected, "Title=A River\nMood=calm\n", "Mood=calm\nTitle=The River, Revised\n",
                    1);
  g_assert_cmpstr (text, ==, expected->str);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/notes-content/events stand beside notes", test_events_stand_beside_notes);
  g_test_add_func ("/notes-content/an event is written again", test_an_event_is_written_again);
  g_test_add_func ("/notes-content/events that are missing are missed",
                   test_events_that_are_missing_are_missed);
  g_test_add_func ("/notes-content/a whole file comes back to the byte",
                   test_a_whole_file_comes_back_to_the_byte);
  g_test_add_func ("/notes-content/every key is read", test_every_key_is_read);
  g_test_add_func ("/notes-content/an edited note keeps what is unknown",
                   test_an_edited_note_keeps_what_is_unknown);
  g_test_add_func ("/notes-content/a new file is as promised", test_a_new_file_is_as_promised);
  g_test_add_func ("/notes-content/key files agree", test_key_files_agree);
  g_test_add_func ("/notes-content/a mark and CRLF are no damage",
                   test_a_mark_and_crlf_are_no_damage);
  g_test_add_func ("/notes-content/cut at every byte", test_cut_at_every_byte);
  g_test_add_func ("/notes-content/damage is noticed and the rest read",
                   test_damage_is_noticed_and_the_rest_read);
  g_test_add_func ("/notes-content/two texts of one note are two notes",
                   test_two_texts_of_one_note_are_two_notes);
  g_test_add_func ("/notes-content/offsets that are none are unknown",
                   test_offsets_that_are_none_are_unknown);
  g_test_add_func ("/notes-content/every note has times", test_every_note_has_times);
  g_test_add_func ("/notes-content/a title follows the study", test_a_title_follows_the_study);

  return g_test_run ();
}
