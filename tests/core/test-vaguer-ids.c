/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"
#include "wakhan-text-importer.h"

static const char *
find_words (WakhanDocument *document,
            WakhanTimeline *timeline,
            const char     *id)
{
  WakhanEvent *event = wakhan_timeline_find_named (timeline, id);
  static char *words;

  g_clear_pointer (&words, g_free);
  if (event)
    words = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                       wakhan_event_get_end (event));
  return words;
}

/* A note that was tied to the year is tied to what its words say now, the same one of several. */
static void
test_year (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "In June 2018 it fell. It was mended on 3 July 2018, and again from 1999 to 2001. It has stood "
    "since 2012, and till the spring of 44 BC it did not.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  g_assert_null (wakhan_timeline_find_id (timeline, "date-2018"));
  g_assert_cmpstr (find_words (document, timeline, "date-2018-06"), ==, "June 2018");
  g_assert_cmpstr (find_words (document, timeline, "date-2018"), ==, "June 2018");
  g_assert_cmpstr (find_words (document, timeline, "date-2018-no-2"), ==, "3 July 2018");
  g_assert_cmpstr (find_words (document, timeline, "date-1999"), ==, "1999 to 2001");
  g_assert_cmpstr (find_words (document, timeline, "date-2001"), ==, "1999 to 2001");
  g_assert_cmpstr (find_words (document, timeline, "date-2012"), ==, "2012");
  g_assert_cmpstr (find_words (document, timeline, "date--0043"), ==, "the spring of 44 BC");
  g_assert_null (wakhan_timeline_find_named (timeline, "date-2018-no-3"));
  g_assert_null (wakhan_timeline_find_named (timeline, "date-1871"));
  g_assert_null (wakhan_timeline_find_named (timeline, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vaguer-ids/a-year-leads-to-the-date-of-its-words", test_year);
  return g_test_run ();
}
