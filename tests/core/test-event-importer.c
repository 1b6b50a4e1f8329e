/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-exporter.h"
#include "wakhan-event-importer.h"
#include "wakhan-import-merge.h"
#include "wakhan-text-importer.h"

#include <string.h>

static WakhanIncomingEvents *
read_bytes (const char *text,
            gsize       length,
            int         order)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return wakhan_event_importer_read (bytes, order);
}

/* "LINE DATE TITLE|" for each event, "!LINE|" for each fault. */
static char *
describe (const WakhanIncomingEvents *events)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < events->events->len; i++)
    {
      const WakhanIncomingEvent *item = g_ptr_array_index (events->events, i);

      g_string_append_printf (lines, "%u %s %s|", item->line,
                              wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_DATE),
                              wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_TITLE));
    }
  for (guint i = 0; i < events->faults->len; i++)
    {
      const WakhanIncomingFault *fault = g_ptr_array_index (events->faults, i);

      g_string_append_printf (lines, "!%u|", fault->line);
    }
  return g_string_free (lines, FALSE);
}

#define ICS(lines) "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" lines "END:VEVENT\r\nEND:VCALENDAR\r\n"
#define XML(start, end, more)                                                                \
  "<?xml version=\"1.0\"?>\n<timeline><timetype>gregoriantime</timetype><events>\n<event>\n" \
  "<start>" start "</start><end>" end "</end><text>T</text>" more "</event></events></timeline>"

/* clang-format off */
static const struct
{
  const char *name;
  const char *text;
  const char *expected;
} cases[] = {
  { "columns-in-any-order", "title,date\nSnow,2018-06\n", "2 2018-06 Snow|" },
  { "semicolons", "Datum;Titel\n2018;Schnee, viel\n", "2 2018 Schnee, viel|" },
  { "tabulators", "date\ttitle\n2018\tSnow\n", "2 2018 Snow|" },
  { "persian-figures", "date,title\n۱۴۰۰/۰۵/۲۴,Snow\n۱۴۰۰-۲-۳۱,Sun\n۲۰۲۱/۰۸/۱۵,Rain\n۱۴۰۰/۱۲/۳۰,Hail\n", "2 2021-08-15 Snow|3 2021-05-21 Sun|4 2021-08-15 Rain|!5|" },
  { "a-bom-and-crlf", "\357\273\277date,title\r\n2018,Snow\r\n", "2 2018 Snow|" },
  { "line-breaks-in-quotes", "date,title\n2018,\"Snow\nfell\"\n2019,Sun\n", "2 2018 Snow fell|4 2019 Sun|" },
  { "an-open-quote-swallows-no-line", "date,title\n2018,\"Snow\n2019,Sun\n", "2 2018 \"Snow|3 2019 Sun|!2|" },
  { "a-quote-inside-a-cell", "date,title\n2018,\"Snow\" fell\n2019,\"Sun\"\n", "2 2018 \"Snow\" fell|3 2019 Sun|!2|" },
  { "ragged-rows", "date,title,place\n2018,Snow\n2019,Sun,Kabul,more\n", "2 2018 Snow|3 2019 Sun|!3|" },
  { "no-columns", "a,b\n1,2\n", "!1|" },
  { "columns-in-other-languages", "fecha;t\303\255tulo\n2018;Nieve\n", "2 2018 Nieve|" },
  { "columns-that-nobody-knows", "Wo,Was,Wann\nKabul,Schnee,3. Mai 1999\nRom,Regen,2001\n", "2 1999-05-03 Kabul|3 2001 Rom|!1|" },
  { "a-column-that-is-known", "what,note,date\n,Snow,2018\n,Rain,2019\n", "2 2018 Snow|3 2019 Rain|!1|" },
  { "where-it-stands-in-a-text-is-no-date", "id,date,title,start,end,words\na,2018,Snow,120,133,it snowed\n", "2 2018 Snow|" },
  { "a-start-and-an-end", "start,end,title\n2018,2019,Snow\n", "2 2018/2019 Snow|" },
  { "no-names-of-columns", "2018,12,Snow\n2019,13,Rain\n", "1 2018 Snow|2 2019 Rain|!1|" },
  { "one-line-of-a-table", "2018,Snow", "1 2018 Snow|!1|" },
  { "empty", " \n", "!1|" },
  { "nothing", "", "!1|" },
  { "no-such-days", "date,title\n2021-02-30,A\n2021-13,B\n2021-00-00,C\n31 June 2021,D\n2021-01-31,E\n", "6 2021-01-31 E|!2|!3|!4|!5|" },
  { "no-title", "date,title\n2018,\n", "!2|" },
  { "a-summary-for-a-title", "date,title,summary\n2018,,It snowed\n", "2 2018 It snowed|" },
  { "no-date", "date,title\n,Snow\n", "!2|" },
  { "dates-keep-their-precision", "date,title\n-0043,A\n186X,B\n1850~,C\n1859/1861,D\n15 August 2021,E\nY13800,F\n", "2 -0043 A|3 186X B|4 1850~ C|5 1859/1861 D|6 2021-08-15 E|7 Y13800 F|" },
  { "dates-as-catalogues-write-them", "date,title\n-44,A\n0,B\n843,C\n12000,D\n193u,E\n18--,F\nc. 1850?,G\n1850?,H\n68,I\n", "2 -0044 A|3 0000 B|4 0843 C|5 Y12000 D|6 193X E|7 18XX F|8 1850% G|9 1850? H|!10|" },
  { "day-or-month-first-is-asked", "date,title\n03/04/2021,A\n13 April 2021,B\n", "3 2021-04-13 B|!2|" },
  { "two-figures-are-no-year", "date,title\n03/04/68,A\n", "!2|" },
  { "end-before-start", "date,end,title\n2021,2020,A\n2020,2021,B\n", "3 2020/2021 B|!2|" },
  { "formulas-lose-their-apostrophe", "date,title\n'-0043-03-15,'=1+1\n", "2 -0043-03-15 =1+1|" },
  { "titles-are-one-line", "date,title\n2018,\"a\r\n<b>&amp;\t\342\200\256x\"\n", "2 2018 a <b>&amp; \342\200\256x|" },

  { "a-day-of-a-calendar", ICS ("DTSTART;VALUE=DATE:20180615\r\nDTEND;VALUE=DATE:20180616\r\nSUMMARY:Snow\\, much\r\n"), "2 2018-06-15 Snow, much|" },
  { "days-of-a-calendar", ICS ("DTSTART;VALUE=DATE:20180615\r\nDTEND;VALUE=DATE:20180618\r\nSUMMARY:Snow\r\n"), "2 2018-06-15/2018-06-17 Snow|" },
  { "a-time-with-a-zone-is-as-written", ICS ("DTSTART;TZID=\"Nowhere: at all\":20180615T143005\r\nSUMMARY:Snow\r\n"), "2 2018-06-15T14:30:05 Snow|" },
  { "no-time-of-a-clock", ICS ("DTSTART:20180615T240000\r\nSUMMARY:Snow\r\n"), "2 2018-06-15 Snow|" },
  { "a-duration", ICS ("DTSTART;VALUE=DATE:20180615\r\nDURATION:P1W\r\nSUMMARY:Snow\r\n"), "2 2018-06-15/2018-06-21 Snow|" },
  { "no-expansion", ICS ("DTSTART;VALUE=DATE:20180615\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:Snow\r\n"), "2 2018-06-15 Snow|!2|" },
  { "an-alarm-is-no-event", ICS ("DTSTART;VALUE=DATE:20180615\r\nBEGIN:VALARM\r\nSUMMARY:Ring\r\nEND:VALARM\r\nSUMMARY:Snow\r\n"), "2 2018-06-15 Snow|" },
  { "folded-inside-a-letter", ICS ("DTSTART;VALUE=DATE:20180615\r\nSUMMARY:Sn\303\r\n \266w\r\n"), "2 2018-06-15 Sn\303\266w|" },
  { "folded-lines-count", "BEGIN:VCALENDAR\nX-A:1\n  2\nBEGIN:VEVENT\nDTSTART:2018\nSUMMARY:S\nEND:VEVENT\nnonsense\nEND:VCALENDAR\n", "4 2018 S|!8|" },
  { "a-calendar-cut-off", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20180615\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:201", "2 2018-06-15 A|!6|" },
  { "a-calendar-without-a-date", ICS ("SUMMARY:A\r\n"), "!2|" },

  { "slides", "{\"events\": [\n{\"start_date\": {\"year\": \"2018\", \"month\": 6}, \"text\": {\"headline\": \"a &lt;b&gt; <i>c</i>\"}},\n{\"start_date\": {\"year\": -43}, \"end_date\": {\"year\": 14}, \"text\": {\"headline\": \"B\"}}]}", "2 2018-06 a <b> c|3 -0043/0014 B|" },
  { "eras-are-not-counted", "{\"eras\": [{\n}],\n \"events\": [\n{\"date\": \"2018\", \"title\": \"A\"}]}", "4 2018 A|" },
  { "a-list-of-objects", "[{\"start\": \"2018-06-15\", \"content\": \"A\"},\n 7, {\"title\": \"B\"}]", "1 2018-06-15 A|!2|!2|" },
  { "numbers-that-are-none", "{\"events\": [{\"start_date\": {\"year\": 1e309}, \"text\": {\"headline\": \"A\"}}, {\"start_date\": {\"year\": 2018.5}, \"text\": {\"headline\": \"B\"}}]}", "!1|!1|" },
  { "json-cut-off", "{\"events\": [\n{\"start_date\"", "!2|" },
  { "json-without-events", "{\"title\": 7}", "!1|" },

  { "a-day-of-the-timeline-project", XML ("2018-06-15 00:00:00", "2018-06-16 00:00:00", ""), "3 2018-06-15 T|" },
  { "a-fuzzy-month", XML ("2018-06-01 00:00:00", "2018-07-01 00:00:00", "<fuzzy>True</fuzzy>"), "3 2018-06 T|" },
  { "a-fuzzy-decade", XML ("1960-01-01 00:00:00", "1970-01-01 00:00:00", "<fuzzy>True</fuzzy>"), "3 196X T|" },
  { "days-that-are-meant", XML ("2018-06-01 00:00:00", "2018-07-01 00:00:00", "<fuzzy>False</fuzzy>"), "3 2018-06-01/2018-06-30 T|" },
  { "bc", XML ("-43-03-15 00:00:00", "-43-03-15 00:00:00", ""), "3 -0043-03-15 T|" },
  { "xml-without-such-a-day", XML ("2018-02-30 00:00:00", "2018-03-01 00:00:00", ""), "!3|" },
  { "an-entity-bomb", "<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<timeline><events><event><text>&b;</text></event></events></timeline>", "!2|" },
  { "another-calendar", "<timeline>\n<timetype>coptictime</timetype></timeline>", "!2|" },
  { "xml-cut-off", "<timeline><events><event><start>2018-06-15 00:00:00</start><end>2018-06-15 00:00:00</end><text>A</text></event>\n<event>", "1 2018-06-15 A|!2|" },

  { "a-study", "[Study]\nTitle=X\n\n[Event a]\nDate=2018-06\nTitle=A\n\n[Era b]\nDate=2018\nTitle=B\n[Event c]\nTitle=C\n", "4 2018-06 A|!11|" },
};
/* clang-format on */

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);

  g_autoptr (WakhanIncomingEvents) events = read_bytes (cases[i].text, strlen (cases[i].text), 0);
  g_autofree char                 *found = describe (events);

  g_assert_cmpstr (found, ==, cases[i].expected);
}

static void
test_order (void)
{
  const char *text = "date,title\n03/04/2021,A\n";

  g_autoptr (WakhanIncomingEvents) asked = read_bytes (text, strlen (text), 0);
  g_autoptr (WakhanIncomingEvents) day = read_bytes (text, strlen (text), 1);
  g_autoptr (WakhanIncomingEvents) month = read_bytes (text, strlen (text), -1);
  g_autofree char                 *day_first = describe (day);
  g_autofree char                 *month_first = describe (month);

  g_assert_cmpuint (asked->n_asked, ==, 1);
  g_assert_cmpstr (day_first, ==, "2 2021-04-03 A|");
  g_assert_cmpstr (month_first, ==, "2 2021-03-04 A|");
}

/* One day that can be read in one way alone tells how the others are; two that differ do not. */
static void
test_order_is_told (void)
{
  static const struct
  {
    const char *text;
    int         order;
    const char *found;
  } cases[] = {
    { "date,title\n03/04/2021,A\n25/12/2020,B\n", 1, "2 2021-04-03 A|3 2020-12-25 B|" },
    { "date,title\n12/25/2020,B\n03/04/2021,A\n", -1, "2 2020-12-25 B|3 2021-03-04 A|" },
    { "date,title\n3-4-2021,A\n25-12-2020,B\n", 1, "2 2021-04-03 A|3 2020-12-25 B|" },
    { "[{\"date\":\"03/04/2021\",\"title\":\"A\"},{\"date\":\"13/04/2021\",\"title\":\"B\"}]", 1,
      "1 2021-04-03 A|1 2021-04-13 B|" },
    { "date,title\n03/04/2021,A\n25/12/2020,B\n12/25/2020,C\n", 0,
      "3 2020-12-25 B|4 2020-12-25 C|!2|" },
    { "date,title\n03/04/2021,A\n45/12/2020,B\n", 0, "!2|!3|" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanIncomingEvents) events =
        read_bytes (cases[i].text, strlen (cases[i].text), 0);
      g_autofree char *found = describe (events);

      g_assert_cmpint (events->order, ==, cases[i].order);
      g_assert_cmpint (events->order_is_told, ==, cases[i].order != 0);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

/* Nesting, quotes, tags and rows without end: none takes longer than its length. */
static void
test_much_of_everything (void)
{
  static const char *const parts[] = {
    "[",
    "{\"events\":[",
    "\"",
    "<a",
    "<a>",
    "date,title\n\"",
    "a,\"b\n",
    "BEGIN:VEVENT\n",
    "[Event a]\n",
    "&amp",
    " \n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (GString) text =
        g_string_new (i == 6 ? "date,title\n" : i == 7 ? "BEGIN:VCALENDAR\n"
                                                       : NULL);
      gint64 start;

      while (text->len < 1000000)
        g_string_append (text, parts[i]);
      start = g_get_monotonic_time ();
      {
        g_autoptr (WakhanIncomingEvents) events = read_bytes (text->str, text->len, 0);

        g_assert_cmpuint (events->events->len, <=, WAKHAN_MOST_INCOMING_EVENTS);
        g_assert_cmpuint (events->faults->len, <=, WAKHAN_MOST_INCOMING_FAULTS);
      }
      g_test_message ("%s: %.0f ms", parts[i], (g_get_monotonic_time () - start) / 1000.0);
      g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
    }
}

static void
test_bytes_that_are_no_text (void)
{
  const char utf16[] = "\377\376d\0a\0t\0e\0,\0t\0i\0t\0l\0e\0\n\0002\0000\0001\0008\0,\0S\0";
  const char zeros[64] = { 0 };

  g_autoptr (WakhanIncomingEvents) wide = read_bytes (utf16, sizeof utf16 - 1, 0);
  g_autoptr (WakhanIncomingEvents) none = read_bytes (zeros, sizeof zeros, 0);
  g_autofree char                 *found = describe (wide);

  g_assert_cmpstr (found, ==, "2 2018 S|");
  g_assert_cmpuint (none->events->len, ==, 0);
  g_assert_cmpuint (none->faults->len, ==, 1);
}

static void
test_a_long_title_is_cut (void)
{
  g_autoptr (GString)              text = g_string_new ("date,title\n2018,");
  g_autoptr (WakhanIncomingEvents) events = NULL;
  WakhanIncomingEvent             *item;

  for (guint i = 0; i < 500000; i++)
    g_string_append (text, "ü");
  events = read_bytes (text->str, text->len, 0);
  g_assert_cmpuint (events->events->len, ==, 1);
  item = g_ptr_array_index (events->events, 0);
  g_assert_cmpint (
    g_utf8_strlen (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_TITLE), -1), ==, 301);
  g_assert_cmpint (
    g_utf8_strlen (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_SUMMARY), -1), ==,
    500000);
}

static void
test_too_many_events (void)
{
  g_autoptr (GString)              text = g_string_new ("date,title\n");
  g_autoptr (WakhanIncomingEvents) events = NULL;

  for (guint i = 0; i < WAKHAN_MOST_INCOMING_EVENTS + 5; i++)
    g_string_append (text, "2018,A\n");
  events = read_bytes (text->str, text->len, 0);
  g_assert_cmpuint (events->events->len, ==, WAKHAN_MOST_INCOMING_EVENTS);
  g_assert_cmpuint (events->faults->len, ==, 1);
}

#define TEXT "# The pass\n\nIn June the snow fell. The snow was high.\n"

static WakhanEvent *
create_event (const char *id,
              const char *edtf,
              const char *title,
              const char *summary)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);
  const char *const      actors[] = { "China", "The A;B", NULL };

  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = title,
    .summary = summary,
    .category = "conflict",
    .actors = actors,
    .place = "Kabul, Afghanistan",
    .source = "Essay, ¶5",
  });
}

static WakhanStudy *
create_study (gboolean with_events)
{
  static const char *const dates[] = {
    "0044-03-15",
    "196X",
    "2018",
    "2018-06~",
    "2018-22",
    "2018-06-15",
    "2018-06-15/2018-06-17",
    "2019/..",
    "../2020",
    "2021-08-15T14:30:05",
  };
  /* one is none, and one is like what is written below it */
  static const char *const   summaries[] = { "Line one\nline <two> & \\n; three", NULL,
                                             "Source: a letter\nUnverified" };
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  for (guint i = 0; with_events && i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char        *id = g_strdup_printf ("e-%u", i);
      g_autofree char        *title = g_strdup_printf ("(1) =Event, “%s”", dates[i]);
      g_autoptr (WakhanEvent) event =
        create_event (id, dates[i], title, summaries[i % G_N_ELEMENTS (summaries)]);

      wakhan_timeline_insert (timeline, event);
    }
  return wakhan_study_new_for_document ("a-study", "A study", document, timeline);
}

/* What goes out comes in as it was, in every format, and so nothing is new. */
static void
test_round_trips (void)
{
  g_autoptr (WakhanStudy)      study = create_study (TRUE);
  g_autoptr (WakhanStudyDraft) draft = wakhan_study_draft_new (study);
  WakhanTimeline              *timeline = wakhan_study_get_timeline (study);

  for (guint format = 0; format < WAKHAN_N_EVENT_FORMATS; format++)
    {
      g_autoptr (WakhanEventExport) export = wakhan_event_export_new (draft, format);
      g_autoptr (WakhanIncomingEvents) events = read_bytes (export->text, strlen (export->text), 0);
      g_autoptr (WakhanChange)         change = NULL;
      guint                            n_new;
      guint                            n_joined;

      g_test_message ("%s", wakhan_event_format_get (format)->name);
      g_assert_cmpuint (events->faults->len, ==, 0);
      g_assert_cmpuint (events->events->len, ==, wakhan_timeline_get_n_events (timeline));
      g_assert_cmpuint (wakhan_import_merge_compare (events, study), ==, events->events->len);
      for (guint i = 0; i < events->events->len; i++)
        {
          const WakhanIncomingEvent *item = g_ptr_array_index (events->events, i);
          const char *const         *actors =
            wakhan_own_event_get_list (item->event, WAKHAN_OWN_EVENT_ACTORS);

          g_assert_nonnull (item->same);
          g_assert_cmpstr (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_SUMMARY), ==,
                           wakhan_event_get_summary (item->same));
          g_assert_cmpstr (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_PLACE), ==,
                           "Kabul, Afghanistan");
          g_assert_cmpstr (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_SOURCE), ==,
                           "Essay, ¶5");
          g_assert_cmpstr (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_CATEGORY), ==,
                           "conflict");
          g_assert_cmpuint (g_strv_length ((GStrv) actors), ==, 2);
          g_assert_cmpstr (actors[1], ==, "The A;B");
        }
      change = wakhan_import_merge_create_change (events, study, TRUE, &n_new, &n_joined);
      g_assert_null (change);
    }
}

/* They come as one step, on their words, with what disputes what; undo takes them back. */
static void
test_import_is_one_step (void)
{
  const char                      *text = "id,date,title,disputed_by,words\n"
                                          "a,2018-06,Snow,b;x,the snow fell\n"
                                          "b,2018-07,No snow,,nowhere\n";
  g_autoptr (WakhanStudy)          study = create_study (FALSE);
  g_autoptr (WakhanIncomingEvents) events = read_bytes (text, strlen (text), 0);
  g_autoptr (WakhanChange)         change = NULL;
  WakhanTimeline                  *timeline = wakhan_study_get_timeline (study);
  WakhanNotebook                  *notebook = wakhan_study_get_notebook (study);
  WakhanEvent                     *first;
  guint                            n_new;
  guint                            n_joined;

  g_assert_cmpuint (wakhan_import_merge_compare (events, study), ==, 0);
  change = wakhan_import_merge_create_change (events, study, TRUE, &n_new, &n_joined);
  g_assert_cmpuint (n_new, ==, 2);
  g_assert_cmpuint (n_joined, ==, 0);
  wakhan_notebook_apply (notebook, change);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 2);
  first = wakhan_timeline_get_event (timeline, 0);
  g_assert_true (wakhan_event_is_in_text (first));
  g_assert_true (wakhan_event_is_own (first));
  g_assert_false (wakhan_event_is_in_text (wakhan_timeline_get_event (timeline, 1)));
  g_assert_cmpuint (g_strv_length ((GStrv) wakhan_event_get_disputed_by (first)), ==, 1);
  g_assert_cmpstr (wakhan_event_get_disputed_by (first)[0], ==,
                   wakhan_event_get_id (wakhan_timeline_get_event (timeline, 1)));
  wakhan_notebook_undo (notebook);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 0);
}

static void
test_doubles_join_on_request (void)
{
  const char                      *text = "date,title,place,actors\n"
                                          "2018,\"(1) =EVENT, “2018”\",Kunduz,Iran\n"
                                          "2022,New,,A\n2022,new,Herat,B\n";
  g_autoptr (WakhanStudy)          study = create_study (TRUE);
  g_autoptr (WakhanIncomingEvents) events = read_bytes (text, strlen (text), 0);
  g_autoptr (WakhanChange)         joined = NULL;
  g_autoptr (WakhanChange)         beside = NULL;
  WakhanOwnEvent                  *entry;
  guint                            n_new;
  guint                            n_joined;

  g_assert_cmpuint (wakhan_import_merge_compare (events, study), ==, 2);
  beside = wakhan_import_merge_create_change (events, study, FALSE, &n_new, &n_joined);
  g_assert_cmpuint (n_new, ==, 3);
  joined = wakhan_import_merge_create_change (events, study, TRUE, &n_new, &n_joined);
  g_assert_cmpuint (n_new, ==, 1);
  g_assert_cmpuint (n_joined, ==, 1);
  entry = wakhan_change_get_after (joined, 0);
  g_assert_cmpstr (wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_PLACE), ==, "Herat");
  g_assert_cmpuint (
    g_strv_length ((GStrv) wakhan_own_event_get_list (entry, WAKHAN_OWN_EVENT_ACTORS)), ==, 2);
  entry = wakhan_change_get_after (joined, 1);
  g_assert_cmpstr (wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_PLACE), ==,
                   "Kabul, Afghanistan");
  g_assert_cmpuint (
    g_strv_length ((GStrv) wakhan_own_event_get_list (entry, WAKHAN_OWN_EVENT_ACTORS)), ==, 3);
  wakhan_notebook_apply (wakhan_study_get_notebook (study), joined);
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==, 11);
  wakhan_notebook_undo (wakhan_study_get_notebook (study));
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==, 10);
}

/* What takes time is said. */
static void
test_ten_thousand_events_at_once (void)
{
  g_autoptr (GString)              text = g_string_new ("date,title\n");
  g_autoptr (WakhanStudy)          study = create_study (TRUE);
  g_autoptr (WakhanIncomingEvents) events = NULL;
  g_autoptr (WakhanChange)         change = NULL;
  gint64                           start;
  guint                            n_new;
  guint                            n_joined;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (text, "%04u-%02u,Event %u\n", 1000 + i % 1000, 1 + i % 12, i);
  start = g_get_monotonic_time ();
  events = read_bytes (text->str, text->len, 0);
  g_test_message ("read: %.0f ms", (g_get_monotonic_time () - start) / 1000.0);
  wakhan_import_merge_compare (events, study);
  change = wakhan_import_merge_create_change (events, study, TRUE, &n_new, &n_joined);
  start = g_get_monotonic_time ();
  wakhan_notebook_apply (wakhan_study_get_notebook (study), change);
  g_test_message ("applied: %.0f ms", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), ==, 10010);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/event-importer/reads/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/event-importer/day-or-month-first", test_order);
  g_test_add_func ("/event-importer/one-day-tells-which-comes-first", test_order_is_told);
  g_test_add_func ("/event-importer/much-of-everything", test_much_of_everything);
  g_test_add_func ("/event-importer/bytes-that-are-no-text", test_bytes_that_are_no_text);
  g_test_add_func ("/event-importer/a-long-title-is-cut", test_a_long_title_is_cut);
  g_test_add_func ("/event-importer/too-many-events", test_too_many_events);
  g_test_add_func ("/event-importer/round-trips", test_round_trips);
  g_test_add_func ("/event-importer/an-import-is-one-step", test_import_is_one_step);
  g_test_add_func ("/event-importer/doubles-join-on-request", test_doubles_join_on_request);
  g_test_add_func ("/event-importer/ten-thousand-at-once", test_ten_thousand_events_at_once);
  return g_test_run ();
}
