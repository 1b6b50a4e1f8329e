/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

#include "wakhan-text-importer.h"

#define TEXT                                                                                      \
  "# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019 and " \
  "was mended.\n"

static void
notify_cb (WakhanSession  *session G_GNUC_UNUSED,
           GParamSpec     *pspec,
           SessionFixture *fixture)
{
  g_string_append_printf (fixture->log, "%s ", pspec->name);
}

static void
show_words_cb (SessionFixture *fixture,
               guint           start,
               guint           end)
{
  g_string_append_printf (fixture->log, "show:%u-%u ", start, end);
}

static void
edit_note_cb (SessionFixture *fixture,
              WakhanNote     *note)
{
  g_assert_true (note == wakhan_session_get_selected_note (fixture->session));
  g_string_append (fixture->log, "edit ");
}

static void
announce_cb (SessionFixture *fixture,
             const char     *words)
{
  g_string_append_printf (fixture->log, "“%s” ", words);
}

static void
insert_event (WakhanTimeline *timeline,
              const char     *id,
              const char     *edtf,
              guint           start,
              guint           end)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = id,
    .start = start,
    .end = end,
  });

  wakhan_timeline_insert (timeline, event);
}

WakhanStudy *
session_fixture_create_study (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  insert_event (timeline, "fall", "2019", 70, 74);
  insert_event (timeline, "rise", "2018-06", 19, 28);
  insert_event (timeline, "spring", "1999", 0, 0);
  return wakhan_study_new_for_document ("river", "A River", document, timeline);
}

void
session_fixture_set_up (SessionFixture *fixture,
                        gconstpointer   data G_GNUC_UNUSED)
{
  fixture->study = session_fixture_create_study ();
  fixture->log = g_string_new (NULL);
  fixture->session = wakhan_session_new ();
  fixture->navigator = wakhan_session_get_navigator (fixture->session);
  g_signal_connect (fixture->session, "notify", G_CALLBACK (notify_cb), fixture);
  g_signal_connect_swapped (fixture->session, "show-words", G_CALLBACK (show_words_cb), fixture);
  g_signal_connect_swapped (fixture->session, "edit-note", G_CALLBACK (edit_note_cb), fixture);
  g_signal_connect_swapped (fixture->session, "announce", G_CALLBACK (announce_cb), fixture);
  wakhan_session_set_study (fixture->session, fixture->study);
  g_string_truncate (fixture->log, 0);
}

void
session_fixture_tear_down (SessionFixture *fixture,
                           gconstpointer   data G_GNUC_UNUSED)
{
  g_object_unref (fixture->session);
  g_object_unref (fixture->study);
  g_string_free (fixture->log, TRUE);
}

void
session_fixture_assert_log (SessionFixture *fixture,
                            const char     *log)
{
  g_assert_cmpstr (fixture->log->str, ==, log);
  g_string_truncate (fixture->log, 0);
}

guint
session_fixture_count_told (SessionFixture *fixture,
                            const char     *name)
{
  g_auto (GStrv) names = g_strsplit (fixture->log->str, " ", -1);
  guint          count = 0;

  for (guint i = 0; names[i]; i++)
    count += g_str_equal (names[i], name);
  return count;
}

gboolean
session_fixture_has (SessionFixture *fixture,
                     const char     *name)
{
  gboolean has;

  g_object_get (fixture->session, name, &has, NULL);
  return has;
}
