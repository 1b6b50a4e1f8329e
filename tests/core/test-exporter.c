/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-citation.h"
#include "wakhan-exporter.h"
#include "wakhan-text-importer.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define TEXT "# The pass\n\nThe pass lies high above the river, where nobody goes in winter.\n\n" \
             "## Two roads\n\nOne road leads north along the water, the other over the snow.\n"

static WakhanStudy *
create_study (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanDate)     date = wakhan_date_parse ("2018-06", NULL);
  g_autoptr (WakhanEvent)    event = wakhan_event_new ("e-1", date, "The road is *closed*");

  wakhan_timeline_insert (timeline, event);
  return wakhan_study_new_for_document ("a/study", "A study; with “signs”", document, timeline);
}

static WakhanNote *
create_note (const char *id,
             const char *text)
{
  WakhanNote           *note = wakhan_note_new_with_id (id);
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 11, 23, 18, 0, 0);

  wakhan_note_set_text (note, text);
  wakhan_note_set_created (note, created);
  return note;
}

static void
add_anchor (WakhanStudy *study,
            WakhanNote  *note,
            const char  *words)
{
  WakhanDocument *document = wakhan_study_get_document (study);
  const char     *text = wakhan_document_get_text (document);
  const char     *found = strstr (text, words);
  const guint     start =
    found ? wakhan_document_byte_to_offset (document, found - text) : 0;
  g_autoptr (WakhanAnchor) anchor =
    found ? wakhan_anchor_new_for_range (document, start, start + g_utf8_strlen (words, -1))
          : wakhan_anchor_new (words, "of which nobody ", " knows", 3, 9);

  wakhan_note_add_anchor (note, anchor);
}

static void
put (WakhanStudy *study,
     WakhanNote  *note)
{
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD, note);
}

/* The second in the text is put in first; one passage is lost; one note is deleted. */
static WakhanStudy *
create_study_with_notes (void)
{
  WakhanStudy           *study = create_study ();
  g_autoptr (WakhanNote) second =
    create_note ("22222222-2222-4222-8222-222222222222", "=HYPERLINK(\"x\"), two\nlines; and more");
  g_autoptr (WakhanNote) first = create_note ("11111111-1111-4111-8111-111111111111", "Plain");
  g_autoptr (WakhanNote) loose = create_note ("33333333-3333-4333-8333-333333333333", "");
  g_autoptr (WakhanNote) gone = create_note ("44444444-4444-4444-8444-444444444444", "Deleted");

  add_anchor (study, second, "One road leads north");
  add_anchor (study, second, "a hidden valley");
  wakhan_note_set_kind (second, "claim");
  wakhan_note_set_tags (second, (const char *const[]){ "maps", "a;b", NULL });
  add_anchor (study, first, "high above the river");
  wakhan_note_set_events (loose, (const char *const[]){ "e-1", NULL });
  put (study, second);
  put (study, first);
  put (study, loose);
  put (study, gone);
  wakhan_notebook_remove (wakhan_study_get_notebook (study), WAKHAN_CHANGE_DELETE, gone);
  return study;
}

static void
test_csv (void)
{
  g_autoptr (WakhanStudy) study = create_study_with_notes ();
  g_autofree char        *csv = wakhan_export_csv (study);
  g_autoptr (GRegex)      modified = g_regex_new (",20[0-9T:-]+Z,(?=[^,]*\r\n)", 0, 0, NULL);
  g_autofree char        *stable =
    g_regex_replace_literal (modified, csv, -1, 0, ",M,", 0, NULL);

  g_assert_cmpstr (
    stable, ==,
    "id,section,start,end,placement,likeness,quote,text,colour,tags,events,created,modified,"
    "event-names\r\n"
    "11111111-1111-4111-8111-111111111111,The pass,23,43,placed,1,high above the "
    "river,Plain,,,,2026-11-23T18:00:00Z,M,\r\n"
    "22222222-2222-4222-8222-222222222222,Two roads,84,104,placed,1,One road leads north,"
    "\"'=HYPERLINK(\"\"x\"\"), two\nlines; and "
    "more\",claim,\"maps;a\\;b\",,2026-11-23T18:00:00Z,M,\r\n"
    "22222222-2222-4222-8222-222222222222,,,,lost,0,a hidden valley,"
    "\"'=HYPERLINK(\"\"x\"\"), two\nlines; and "
    "more\",claim,\"maps;a\\;b\",,2026-11-23T18:00:00Z,M,\r\n"
    "33333333-3333-4333-8333-333333333333,,,,none,0,,,,,e-1,2026-11-23T18:00:00Z,M,"
    "2018-06 The road is *closed*\r\n");
}

static void
test_csv_cells (void)
{
  static const struct
  {
    const char *text;
    const char *cell;
  } cases[] = {
    { "plain", ",plain," },
    { "a,b", ",\"a,b\"," },
    { "\"", ",\"\"\"\"," },
    { "a\r\nb", ",\"a\r\nb\"," },
    { " blank", ",\" blank\"," },
    { "@x", ",'@x," },
    { "+1", ",'+1," },
    { "-1", ",'-1," },
    { "a=b", ",a=b," },
    { "阿富汗", ",阿富汗," },
    { "\n=1+1", ",\"'\n=1+1\"," },
    { "\nno formula", ",\"'\nno formula\"," },
    { "＝1+1", ",'＝1+1," },
    { "＋1", ",'＋1," },
    { "－1", ",'－1," },
    { "＠SUM(1)", ",'＠SUM(1)," },
    { "  =1+1", ",\"'  =1+1\"," },
    { "\ufeff=1+1", ",'\ufeff=1+1," },
    { "a\n=1", ",\"a\n=1\"," },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanStudy) study = create_study ();
      g_autoptr (WakhanNote)  note = create_note ("n-1", cases[i].text);
      g_autofree char        *csv = NULL;

      put (study, note);
      csv = wakhan_export_csv (study);
      if (!strstr (csv, cases[i].cell))
        g_error ("“%s” does not stand in “%s”", cases[i].cell, csv);
    }
}

/* The figure of a footnote's mark is no part of a word. */
static void
test_footnote_marks (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "There were two[^a] roads[^b], one led north.\n\n[^a]: Or three.\n[^b]: Or paths.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("roads", "Roads", document, timeline);
  g_autoptr (WakhanNote) note = create_note ("11111111-1111-4111-8111-111111111111", "");
  g_autofree char       *csv = NULL;
  g_autofree char       *markdown = NULL;
  g_autofree char       *citation =
    wakhan_citation_new (study, strlen ("There "), strlen ("There were two1 roads2"));

  g_assert_cmpstr (citation, ==, "“were two roads” (“Roads”, ¶ 1)");
  add_anchor (study, note, "two1 roads2, one");
  put (study, note);
  csv = wakhan_export_csv (study);
  markdown = wakhan_export_markdown (study);
  g_assert_nonnull (strstr (csv, ",\"two roads, one\","));
  g_assert_nonnull (strstr (markdown, "> two roads, one\n"));
}

static JsonArray *
get_items (JsonParser *parser)
{
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                       "items");
}

static JsonObject *
get_target (JsonArray *items,
            guint      item,
            guint      target)
{
  return json_array_get_object_element (
    json_object_get_array_member (json_array_get_object_element (items, item), "target"), target);
}

static void
test_json (void)
{
  g_autoptr (WakhanStudy) study = create_study_with_notes ();
  g_autofree char        *json = wakhan_export_json (study);
  g_autoptr (JsonParser)  parser = json_parser_new ();
  JsonArray              *items;
  JsonArray              *selectors;
  JsonObject             *note;

  g_assert_true (json_parser_load_from_data (parser, json, -1, NULL));
  items = get_items (parser);
  g_assert_cmpuint (json_array_get_length (items), ==, 3);
  note = json_array_get_object_element (items, 1);
  g_assert_cmpstr (json_object_get_string_member (note, "id"), ==,
                   "urn:uuid:22222222-2222-4222-8222-222222222222");
  g_assert_cmpstr (json_object_get_string_member (note, "type"), ==, "Annotation");
  g_assert_cmpstr (json_object_get_string_member (note, "created"), ==, "2026-11-23T18:00:00Z");
  g_assert_cmpstr (json_object_get_string_member (note, "wakhan:colour"), ==, "claim");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (note, "body")), ==, 3);

  selectors = json_object_get_array_member (get_target (items, 1, 0), "selector");
  g_assert_cmpstr (
    json_object_get_string_member (json_array_get_object_element (selectors, 0), "exact"), ==,
    "One road leads north");
  g_assert_true (g_str_has_prefix (
    json_object_get_string_member (json_array_get_object_element (selectors, 0), "suffix"),
    " along the water"));
  g_assert_cmpstr (
    json_object_get_string_member (json_array_get_object_element (selectors, 1), "type"), ==,
    "TextPositionSelector");
  g_assert_cmpint (
    json_object_get_int_member (json_array_get_object_element (selectors, 1), "start"), ==, 84);
  g_assert_cmpint (json_object_get_int_member (json_array_get_object_element (selectors, 1), "end"),
                   ==, 104);
  g_assert_cmpstr (json_object_get_string_member (get_target (items, 1, 0), "source"), ==,
                   "wakhan:study/a%2Fstudy");

  g_assert_cmpstr (json_object_get_string_member (get_target (items, 1, 1), "wakhan:placement"), ==,
                   "lost");
  g_assert_cmpuint (
    json_array_get_length (json_object_get_array_member (get_target (items, 1, 1), "selector")), ==,
    1);
  g_assert_false (json_object_has_member (get_target (items, 2, 0), "selector"));
  g_assert_cmpstr (
    json_array_get_string_element (
      json_object_get_array_member (json_array_get_object_element (items, 2), "wakhan:events"), 0),
    ==, "e-1");
}

/* Whatever a person wrote comes out of a Markdown reader as it was. */
static void
test_markdown_is_literal (void)
{
  static const char *const texts[] = { "# no heading",
                                       "* no list",
                                       "- no list",
                                       "1. no list",
                                       "1) neither",
                                       "+ nor this",
                                       "> no quotation",
                                       "```\ncode\n```",
                                       "    no code",
                                       "a *b* _c_ `d` ~~e~~",
                                       "<b>&amp;</b>",
                                       "[a](b) ![c](d)",
                                       "[^1]: no footnote",
                                       "| a | b |\n|---|---|",
                                       "title\n=====",
                                       "title\n---",
                                       "back\\slash",
                                       "one\ntwo",
                                       "&copy; $(rm) %n%s",
                                       "***",
                                       "https://example.org/a_b_c",
                                       "a_b@example.org",
                                       "* * *",
                                       "ends with \\" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanStudy)    study = create_study ();
      g_autoptr (WakhanNote)     note = create_note ("n-1", texts[i]);
      g_autofree char           *markdown = NULL;
      g_autoptr (WakhanDocument) document = NULL;
      g_auto (GStrv)             parts = NULL;
      g_autofree char           *plain = NULL;

      put (study, note);
      markdown = wakhan_export_markdown (study);
      document = wakhan_markdown_import (markdown);
      parts = g_strsplit (wakhan_document_get_text (document), "\xc2\xa0", -1);
      plain = g_strjoinv (" ", parts);
      if (!strstr (plain, texts[i]))
        g_error ("“%s” came out as “%s” from “%s”", texts[i], plain, markdown);
    }
}

static void
test_markdown (void)
{
  g_autoptr (WakhanStudy)    study = create_study_with_notes ();
  g_autofree char           *markdown = wakhan_export_markdown (study);
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (markdown);
  g_autoptr (GString)        headings = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *words = wakhan_document_dup_range (document, block->start, block->end);

      if (block->kind == WAKHAN_BLOCK_HEADING)
        g_string_append_printf (headings, "%u %s|", block->level, words);
    }
  g_assert_cmpstr (
    headings->str, ==,
    "1 Notes on “A study; with “signs””|2 The pass|2 Two roads|2 Without a place in the text|");
  g_assert_nonnull (strstr (markdown, "> high above the river\n>\n> ¶ 1\n"));
  g_assert_nonnull (strstr (markdown, "> One road leads north\n>\n> ¶ 2\n"));
  g_assert_nonnull (
    strstr (markdown, "> a hidden valley\n>\n> *These words were not found in the text.*\n"));
  g_assert_nonnull (strstr (markdown, "Claim · #maps · #a;b · 2026-11-23\n"));
  g_assert_nonnull (strstr (markdown, "- June 2018, The road is \\*closed\\*\n"));
  g_assert_null (strstr (markdown, "Deleted"));
}

/* The text was edited: whoever reads only the export hears that its place is a guess. */
static void
test_doubt (void)
{
  g_autoptr (WakhanStudy)  study = create_study ();
  g_autoptr (WakhanNote)   note = create_note ("11111111-1111-4111-8111-111111111111", "Who?");
  g_autoptr (WakhanNote)   sure = create_note ("22222222-2222-4222-8222-222222222222", "Where?");
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new ("nobody goes", "high above the river, where ", " in winter.", 51, 62);
  g_autoptr (WakhanAnchor) other =
    wakhan_anchor_new ("the road by the water", "One road leads north along ", "", 100, 121);
  g_autofree char *markdown = NULL;
  g_autofree char *csv = NULL;

  wakhan_note_add_anchor (note, other);
  wakhan_note_add_anchor (sure, anchor);
  put (study, note);
  put (study, sure);
  markdown = wakhan_export_markdown (study);
  csv = wakhan_export_csv (study);
  g_assert_nonnull (strstr (markdown, "> nobody goes\n>\n> ¶ 1\n\n"));
  g_assert_nonnull (strstr (markdown,
                            "> the road by the water\n>\n> ¶ 2\n>\n> *The text has changed here. "
                            "Whether these words stand in this place is in doubt.*\n"));
  g_assert_nonnull (strstr (csv, ",moved,"));
}

/* A note on an event, on a section or on words that are gone stands where the list of notes has it,
 * and no heading comes twice. */
static void
test_markdown_has_a_heading_once (void)
{
  g_autoptr (WakhanStudy) study = create_study ();
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("2018-06-15", NULL);
  g_autoptr (WakhanEvent) event =
    wakhan_event_new_of (&(WakhanEventParts){
      .id = "e-2",
      .date = date,
      .title = "Snow",
      .source = "A diary",
      .start = 13,
      .end = 21,
    });
  const char *const words[] = { "One road", "high above", "over the snow", "nobody goes",
                                "a hidden valley" };
  g_autofree char  *markdown = NULL;

  wakhan_timeline_insert (wakhan_study_get_timeline (study), event);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char       *id = g_strdup_printf ("%08u-1111-4111-8111-111111111111", i);
      g_autoptr (WakhanNote) note = create_note (id, words[i]);

      if (i % 2 == 0)
        add_anchor (study, note, words[i]);
      else
        wakhan_note_set_events (note, (const char *const[]){ "e-2", NULL });
      wakhan_note_set_section (note, i % 2 ? "Two roads" : "The pass");
      put (study, note);
    }
  markdown = wakhan_export_markdown (study);
  g_assert_null (strstr (strstr (markdown, "## The pass") + 1, "## The pass"));
  g_assert_null (strstr (strstr (markdown, "## Two roads") + 1, "## Two roads"));
  g_assert_cmpuint (strstr (markdown, "high above") - markdown, <,
                    strstr (markdown, "## Two roads") - markdown);
  g_assert_nonnull (strstr (markdown, "- 15 June 2018, Snow (A diary)\n"));
}

static WakhanOwnEvent *
put_event (WakhanStudy *study,
           const char  *id,
           const char  *of,
           const char  *decision)
{
  g_autoptr (WakhanOwnEvent) event = wakhan_entry_new_with_id (WAKHAN_TYPE_OWN_EVENT, id);

  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DATE, "2019~");
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, id);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_OF, of);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DECISION, decision);
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD_EVENT, event);
  return wakhan_notebook_find_event (wakhan_study_get_notebook (study), id);
}

/* A study's, one of her own, a changed one, one that was kept, and those that are no more. */
static void
test_events_go_by_date_and_title (void)
{
  static const char *const ids[] = { "e-1", "own", "date-1999", "e-3", "gone", "unknown", NULL };
  g_autoptr (WakhanStudy)  study = create_study ();
  g_autoptr (WakhanNote)   note = create_note ("n-1", "Plain");
  g_autofree char         *csv = NULL;
  g_autofree char         *json = NULL;
  g_autofree char         *markdown = NULL;

  put_event (study, "own", "", "");
  put_event (study, "kept", "date-1999", "kept");
  put_event (study, "refused", "e-3", "refused");
  wakhan_notebook_remove (wakhan_study_get_notebook (study), WAKHAN_CHANGE_DELETE_EVENT,
                          put_event (study, "gone", "", ""));
  wakhan_note_set_events (note, ids);
  put (study, note);
  csv = wakhan_export_csv (study);
  json = wakhan_export_json (study);
  markdown = wakhan_export_markdown (study);
  g_assert_nonnull (strstr (csv, ",\"2018-06 The road is *closed*;2019~ own;2019~ kept;"
                                 "2019~ refused;2019~ gone;unknown\"\r\n"));
  g_assert_nonnull (strstr (json, "\"2019~ kept\""));
  g_assert_nonnull (strstr (json, "\"2019~ gone\""));
  g_assert_nonnull (strstr (markdown, "- June 2018, The road is \\*closed\\*\n"
                                      "- about 2019, own\n- about 2019, kept\n"
                                      "- about 2019, refused\n- about 2019, gone\n- unknown\n"));
}

/* It is not told as if it were known. */
static void
test_a_time_that_nobody_knows (void)
{
  g_autoptr (WakhanStudy) study = create_study ();
  g_autoptr (WakhanNote)  note = create_note ("n-1", "Plain");
  g_autoptr (GDateTime)   unknown = g_date_time_new_from_unix_utc (0);
  g_autofree char        *csv = NULL;
  g_autofree char        *json = NULL;
  g_autofree char        *markdown = NULL;

  wakhan_note_set_created (note, unknown);
  put (study, note);
  csv = wakhan_export_csv (study);
  json = wakhan_export_json (study);
  markdown = wakhan_export_markdown (study);
  g_assert_null (strstr (csv, "1970"));
  g_assert_null (strstr (json, "1970"));
  g_assert_null (strstr (markdown, "1970"));
}

static void
test_no_notes (void)
{
  g_autoptr (WakhanStudy) study = create_study ();
  g_autofree char        *csv = wakhan_export_csv (study);
  g_autofree char        *json = wakhan_export_json (study);
  g_autofree char        *markdown = wakhan_export_markdown (study);
  g_autoptr (JsonParser)  parser = json_parser_new ();

  g_assert_true (g_str_has_suffix (csv, ",event-names\r\n"));
  g_assert_true (json_parser_load_from_data (parser, json, -1, NULL));
  g_assert_cmpuint (json_array_get_length (get_items (parser)), ==, 0);
  g_assert_nonnull (strstr (markdown, "There are no notes yet."));
}

static void
test_citation (void)
{
  g_autoptr (WakhanStudy) study = create_study ();
  const char             *text = wakhan_document_get_text (wakhan_study_get_document (study));
  const guint             start = strstr (text, "winter.") - text;
  g_autofree char        *across =
    wakhan_citation_new (study, start, strstr (text, " road leads") - text);
  g_autofree char *heading = wakhan_citation_new (study, 0, 8);

  g_assert_cmpstr (across, ==, "“winter. Two roads One” (“A study; with “signs””, ¶ 1)");
  g_assert_cmpstr (heading, ==, "“The pass” (“A study; with “signs””)");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exporter/csv-has-a-row-per-passage", test_csv);
  g_test_add_func ("/exporter/marks-of-footnotes-are-left-out", test_footnote_marks);
  g_test_add_func ("/exporter/csv-cells-are-quoted-and-no-formulas", test_csv_cells);
  g_test_add_func ("/exporter/json-is-web-annotation", test_json);
  g_test_add_func ("/exporter/markdown-is-in-text-order", test_markdown);
  g_test_add_func ("/exporter/what-is-in-doubt-is-told-as-that", test_doubt);
  g_test_add_func ("/exporter/markdown-has-a-heading-once", test_markdown_has_a_heading_once);
  g_test_add_func ("/exporter/a-citation-names-where-its-words-stand", test_citation);
  g_test_add_func ("/exporter/markdown-takes-no-words-for-markup", test_markdown_is_literal);
  g_test_add_func ("/exporter/a-time-that-nobody-knows-is-left-out", test_a_time_that_nobody_knows);
  g_test_add_func ("/exporter/events go by date and title", test_events_go_by_date_and_title);
  g_test_add_func ("/exporter/no-notes", test_no_notes);
  return g_test_run ();
}
