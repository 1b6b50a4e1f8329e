/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-era.h"
#include "wakhan-study-reader.h"
#include "wakhan-study.h"

#include <glib/gstdio.h>
#include <unistd.h>

typedef struct
{
  char *folder;
} Fixture;

static void
write_file (Fixture    *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-study-XXXXXX", NULL);
  write_file (
    fixture, "river.md",
    "# A River\n\nIt rose in June 2018 after\na long winter. It fell twice, it fell twice.\n");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static WakhanStudyContent *
read_study (Fixture    *fixture,
            const char *text,
            GError    **error)
{
  g_autofree char  *path = g_build_filename (fixture->folder, "river.study", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  write_file (fixture, "river.study", text);
  return wakhan_study_reader_read (file, NULL, error);
}

#define HEAD "[Study]\nFormat=1\nId=river\nTitle=A River\nText=river.md\n"

static void
test_whole (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError)             error = NULL;
  g_autoptr (WakhanStudyContent) content =
    read_study (fixture,
                "\xef\xbb\xbf" HEAD "Author=N. N.\nDate=2021-10-18\r\nPeriod=2018/2021\n"
                "# a comment\n[Event late]\nDate=2021\nTitle=Late\n"
                "[Event rise]\nDate=2018-06\nTitle=The river rises\nShort=It "
                "rises\nSummary=Water.\nCategory=security\n"
                "Actors=River;Rain;\nPlace=Valley\nSource=Essay, ¶5\nPassage=June 2018 after a "
                "long\nClaim=essay\nDisputed-By=late;\nRefined-By=late;\nVerified=no\n"
                "[Era low]\nDate=2018/2021-05\nTitle=Low water\nColour=economy\nSource=Gauge\n"
                "[Era drought]\nDate=2019\nTitle=Drought\n"
                "[Term ford]\nName=Ford\nMeaning=Where one walks through.\nAliases=shallow;\n",
                &error);
  WakhanEvent *event;

  g_assert_no_error (error);
  g_assert_cmpstr (content->faults[0], ==, NULL);
  g_assert_cmpstr (content->id, ==, "river");
  g_assert_cmpstr (wakhan_date_get_edtf (content->date), ==, "2021-10-18");
  g_assert_cmpstr (wakhan_date_get_edtf (content->period), ==, "2018/2021");
  g_assert_cmpuint (wakhan_timeline_get_n_events (content->timeline), ==, 2);
  event = wakhan_timeline_get_event (content->timeline, 0);
  g_assert_cmpstr (wakhan_event_get_id (event), ==, "rise");
  g_assert_cmpstr (wakhan_event_get_actors (event)[1], ==, "Rain");
  g_assert_true (wakhan_event_is_essay (event));
  g_assert_cmpstr (wakhan_event_get_disputed_by (event)[0], ==, "late");
  g_assert_cmpstr (wakhan_event_get_refined_by (event)[0], ==, "late");
  g_assert_false (wakhan_event_is_verified (event));
  g_assert_true (wakhan_event_is_verified (wakhan_timeline_get_event (content->timeline, 1)));
  {
    g_autofree char *words = wakhan_document_dup_range (
      content->document, wakhan_event_get_start (event), wakhan_event_get_end (event));

    g_assert_true (g_str_has_prefix (words, "June 2018 after"));
    g_assert_true (g_str_has_suffix (words, "a long"));
  }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (content->terms)), ==, 1);
}

/* Whoever wrote the study has not looked at it, and says so. */
static void
test_found (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudyContent) content =
    read_study (fixture,
                HEAD "[Event a]\nDate=2018-06\nTitle=A\nPassage=June 2018 after "
                     "a\nClaim=essay\nFound=yes\n"
                     "[Event b]\nDate=2019\nTitle=B\nClaim=essay\nFound=yes\n"
                     "[Event c]\nDate=2020\nTitle=C\nClaim=essay\nFound=no\n",
                NULL);
  WakhanTimeline *timeline = content->timeline;

  g_assert_cmpstr (content->faults[0], ==, NULL);
  g_assert_true (wakhan_event_is_found (wakhan_timeline_get_event (timeline, 0)));
  /* of no words of the text */
  g_assert_false (wakhan_event_is_found (wakhan_timeline_get_event (timeline, 1)));
  g_assert_false (wakhan_event_is_essay (wakhan_timeline_get_event (timeline, 1)));
  g_assert_false (wakhan_event_is_found (wakhan_timeline_get_event (timeline, 2)));
  g_assert_true (wakhan_event_is_essay (wakhan_timeline_get_event (timeline, 2)));
  g_assert_cmpuint (wakhan_timeline_count_found (timeline), ==, 1);
}

/* “fell” stands twice: more words tell which, and it is the word all the same. */
static void
test_words_in_passage (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudyContent) content =
    read_study (fixture,
                HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=twice, it  fell twice\nWords=fell\n",
                NULL);
  WakhanEvent     *event = wakhan_timeline_get_event (content->timeline, 0);
  g_autofree char *before = wakhan_document_dup_range (content->document, 0,
                                                       wakhan_event_get_start (event));
  g_autofree char *words =
    wakhan_document_dup_range (content->document, wakhan_event_get_start (event),
                               wakhan_event_get_end (event));

  g_assert_cmpstr (content->faults[0], ==, NULL);
  g_assert_cmpstr (words, ==, "fell");
  g_assert_true (g_str_has_suffix (before, "It fell twice, it "));
}

static void
test_eras (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudyContent) content =
    read_study (fixture,
                HEAD "[Era low]\nDate=2018/2021-05\nTitle=Low water\nColour=economy\n"
                     "Source=Gauge\n[Era drought]\nDate=2019\nTitle=Drought\n[Era odd]\nDate=2020\n"
                     "Title=Odd\nColour=pink\n",
                NULL);
  GListModel           *eras = G_LIST_MODEL (content->eras);
  g_autoptr (WakhanEra) low = g_list_model_get_item (eras, 0);
  g_autoptr (WakhanEra) drought = g_list_model_get_item (eras, 1);
  g_autoptr (WakhanEra) odd = g_list_model_get_item (eras, 2);
  g_autofree char      *name = wakhan_era_dup_name (low);

  g_assert_cmpuint (g_list_model_get_n_items (eras), ==, 3);
  g_assert_cmpstr (wakhan_era_get_id (low), ==, "low");
  g_assert_cmpstr (wakhan_era_get_title (low), ==, "Low water");
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_era_get_date (low)), ==, "2018/2021-05");
  g_assert_cmpstr (wakhan_era_get_colour (low), ==, "economy");
  g_assert_cmpstr (wakhan_era_get_source (low), ==, "Gauge");
  g_assert_cmpstr (name, ==, "Low water, 2018 – May 2021");
  g_assert_cmpstr (wakhan_era_get_id (drought), ==, "drought");
  g_assert_null (wakhan_era_get_colour (drought));
  g_assert_null (wakhan_era_get_source (drought));
  g_assert_null (wakhan_era_get_colour (odd)); /* a fault of its line, and the rest is read */
}

static void
test_faults (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *text;
    const char *fault; /* how it begins */
    guint       n_events;
  } cases[] = {
    { HEAD "\n[Event a]\nDate=2021-02-30\nTitle=A\n", "river.study:8: ", 0 },
    { HEAD "[Event a]\nTitle=A\n", "river.study:6: [Event a] has no Date", 0 },
    { HEAD "[Event a]\nDate=2021\n", "river.study:6: [Event a] has no Title", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=the sea\n",
      "river.study:9: the passage “the sea” stands nowhere", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=salt, and salt, and salt, and salt, and salt, "
           "and salt, and salt, and salt, and salt, and tea\n",
      "river.study:9: the passage “salt, and salt, and salt, and salt, and salt, and salt, and "
      "salt, and salt, and…” stands nowhere",
      1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=it fell\n", NULL, 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=fell twice\n",
      "river.study:9: the passage “fell twice” stands at several", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=long winter. It\nWords=summer\n",
      "river.study:10: the words “summer” do not stand in the passage", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\n\n[Event a]\nDate=2020\nTitle=B\n",
      "river.study:10: [Event a] is there already, in line 6", 2 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nTitle=B\n", "river.study:9: “Title” is there already",
      1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nClaim=rumour\n", "river.study:9: a claim is", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nDisputed-By=b;\n",
      "river.study:9: there is no event “b”", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nDisputed-By=a;\n",
      "river.study:9: “Disputed-By” names its own event", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nRefined-By=b;\n", "river.study:9: there is no event “b”",
      1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nRefined-By=a;\n",
      "river.study:9: “Refined-By” names its own event", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nRefined-By=b;\n[Event "
           "b]\nDate=2021-05\nTitle=B\nSource=C\nRefined-By=a;\n",
      "river.study:14: this event and “a” cannot each be the more precise", 2 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nRefined-By=b;\n[Event b]\nDate=2021-05\nTitle=B\n", NULL,
      2 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nVerified=perhaps\n",
      "river.study:9: verified is “yes” or “no”, not “perhaps”", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nVerified=yes\n", NULL, 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nFound=perhaps\n",
      "river.study:9: found is “yes” or “no”, not “perhaps”", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nPlace=C:\\dir\n",
      "river.study:9: “Place” holds a backslash that means nothing", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=A\nActors=B;C\\\n",
      "river.study:9: “Actors” holds a backslash that means nothing", 1 },
    { HEAD "just words\n[Event a]\nDate=2021\nTitle=A\n", "river.study:6: this is neither", 1 },
    { HEAD "[Event a]\nDate=2021\nTitle=caf\xe9\n", "river.study:8: letters here are not UTF-8",
      1 },
    { HEAD "Title[de]=Ein Fluss\n[Event a]\nDate=2021\nTitle=A\n", NULL, 1 },
    { HEAD "Title[]de=Ein Fluss\n", "river.study:6: this is neither", 0 },
    { HEAD "Encoding=latin1\n", "river.study:6: a study is UTF-8", 0 },
    { "Lost=1\n" HEAD, "river.study:1: “Lost” stands before", 0 },
    { HEAD "[Era a]\nDate=2018/2021\nTitle=A\nColour=conflict\nSource=B\n", NULL, 0 },
    { HEAD "[Era a]\nDate=2018/..\nTitle=A\n", NULL, 0 },
    { HEAD "[Era a]\nDate=2021/2018\nTitle=A\n", "river.study:7: ", 0 },
    { HEAD "[Era a]\nTitle=A\n", "river.study:6: [Era a] has no Date", 0 },
    { HEAD "[Era a]\nDate=2018\n", "river.study:6: [Era a] has no Title", 0 },
    { HEAD "[Era a]\nDate=2018\nTitle=A\nColour=pink\n", "river.study:9: an era has the colour of",
      0 },
    { HEAD "[Era a]\nDate=2018\nTitle=A\n[Era a]\nDate=2019\nTitle=B\n",
      "river.study:9: [Era a] is there already", 0 },
    { HEAD "[Era]\nDate=2018\n", "river.study:6: [Era] is not known", 0 },
    { HEAD "[Chapter a]\n", "river.study:6: [Chapter a] is not known", 0 },
    { "[Study]\nFormat=2\nId=river\nTitle=A\nText=river.md\n", "river.study:2: format 2", 0 },
    { "[Study]\nFormat=1\nId=../river\nTitle=A\nText=river.md\n",
      "river.study:3: “../river” is no id", 0 },
    { "[Study]\nFormat=1\nId=river\nTitle=A\nText=../river.md\n",
      "river.study:5: “../river.md” lies outside", 0 },
    { "[Study]\nFormat=1\nId=river\nTitle=A\nText=/etc/passwd\n",
      "river.study:5: “/etc/passwd” lies outside", 0 },
    { "[Study]\nFormat=1\nId=river\nTitle=A\nText=link.md\n",
      "river.study:5: “link.md” lies outside", 0 },
    { "[Study]\nFormat=1\nId=river\nTitle=A\nText=gone.md\n[Event "
      "a]\nDate=2021\nTitle=A\nPassage=x\n",
      "river.study:5: ", 1 },
    { "[Study]\nFormat=1\nId=river\nTitle=A\nText=empty.md\n[Event "
      "a]\nDate=2021\nTitle=A\nPassage=x\n",
      "river.study:9: the passage “x” stands nowhere", 1 },
  };
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.md", NULL);

  write_file (fixture, "empty.md", "");
  g_assert_cmpint (symlink ("/etc/hostname", link_path), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError)             error = NULL;
      g_autoptr (WakhanStudyContent) content = read_study (fixture, cases[i].text, &error);

      g_assert_no_error (error);
      g_test_message ("%s", content->faults[0] ? content->faults[0] : "no fault");
      if (cases[i].fault)
        {
          g_assert_cmpuint (g_strv_length (content->faults), ==, 1);
          g_assert_true (g_str_has_prefix (content->faults[0], cases[i].fault));
        }
      else
        {
          g_assert_cmpuint (g_strv_length (content->faults), ==, 0);
        }
      g_assert_cmpuint (wakhan_timeline_get_n_events (content->timeline), ==, cases[i].n_events);
    }
}

/* Its id names the file of its notes. */
static void
test_nameless (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char               *path = g_build_filename (fixture->folder, ".study", NULL);
  g_autoptr (GFile)              file = g_file_new_for_path (path);
  g_autoptr (WakhanStudyContent) content = NULL;

  write_file (fixture, ".study", "[Study]\nFormat=1\nTitle=A\nText=river.md\n");
  content = wakhan_study_reader_read (file, NULL, NULL);
  g_assert_nonnull (content);
  g_assert_cmpuint (strlen (content->id), ==, 64);
}

static void
test_no_study (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = { "", "[Desktop Entry]\nName=x\n", "words" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError)             error = NULL;
      g_autoptr (WakhanStudyContent) content = read_study (fixture, texts[i], &error);

      g_assert_null (content);
      g_assert_error (error, WAKHAN_STUDY_ERROR, WAKHAN_STUDY_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, "river.study"));
    }
}

/* With a mark of its encoding and any ends of lines it is the same study. */
static void
test_line_ends (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = {
    HEAD "[Event a]\nDate=2021\nTitle=A\n",
    "\xef\xbb\xbf" HEAD "[Event a]\nDate=2021\nTitle=A\n",
    "\xef\xbb\xbf[Study]\r\nFormat=1\r\nId=river\r\nTitle=A River\r\nText=river.md\r\n\r\n"
    "[Event a]\r\nDate=2021\r\nTitle=A\r\n",
    "\n \n[Study]\nFormat=1\n\nId=river\n Title =\tA River \nText=river.md\n[Event a]  \n"
    "Date=2021\nTitle=A",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanStudyContent) content = read_study (fixture, texts[i], NULL);
      WakhanEvent                   *event = wakhan_timeline_get_event (content->timeline, 0);

      g_assert_cmpstr (content->faults[0], ==, NULL);
      g_assert_cmpstr (content->title, ==, "A River");
      g_assert_cmpstr (wakhan_event_get_id (event), ==, "a");
      g_assert_cmpstr (wakhan_event_get_title (event), ==, "A");
      g_assert_cmpuint (wakhan_document_get_length (content->document), >, 0);
    }
}

static void
test_escapes (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  static const char *const       actors[] = { "A;B", "C\nD", NULL };
  g_autoptr (WakhanStudyContent) content = read_study (
    fixture,
    HEAD "[Event a]\nDate=2021\nTitle=\\s\\s One\\nTwo \\\\ Three\\s\nShort=\\s\\t\n"
         "Summary=no ; list\nActors=;A\\;B;; \\s ;C\\nD;\nCategory=\n",
    NULL);
  WakhanEvent *event = wakhan_timeline_get_event (content->timeline, 0);

  g_assert_cmpstr (content->faults[0], ==, NULL);
  g_assert_cmpstr (wakhan_event_get_title (event), ==, "One\nTwo \\ Three");
  g_assert_cmpstr (wakhan_event_get_short_title (event), ==, "One\nTwo \\ Three");
  g_assert_cmpstr (wakhan_event_get_summary (event), ==, "no ; list");
  g_assert_cmpstr (wakhan_event_get_category (event), ==, "");
  g_assert_cmpstrv (wakhan_event_get_actors (event), actors);
}

/* What is no UTF-8 is shown as such, with the letters beside it, and told once a line. */
static void
test_bad_letters (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  static const char *const       faults[] = { "river.study:7: letters here are not UTF-8",
                                              "river.study:8: letters here are not UTF-8", NULL };
  g_autoptr (WakhanStudyContent) content = read_study (
    fixture, "\xef\xbb\xbf" HEAD "[Event a]\nTitle=caf\xe9 \xff au lait\n# \xfe\nDate=2021\n",
    NULL);
  WakhanEvent *event = wakhan_timeline_get_event (content->timeline, 0);

  g_assert_cmpstrv (content->faults, faults);
  g_assert_cmpstr (wakhan_event_get_title (event), ==, "caf\xef\xbf\xbd \xef\xbf\xbd au lait");
}

/* All passages of an event, some of which stand nowhere, are its own and nobody else's. */
static void
test_more_passages (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudyContent) content =
    read_study (fixture,
                HEAD "[Event a]\nDate=2021\nTitle=A\nPassage=a sea of salt\nPassage-2=It rose\n"
                     "Passage-3=twice, it fell\nWords-3=it\n[Event b]\nDate=2022\nTitle=B\n"
                     "[Event c]\nDate=2023\nTitle=C\nPassage-2=long winter\nPassage-4=June\n",
                NULL);
  static const char *const words[] = { "It rose|it|", "", "long winter|" };

  g_assert_cmpuint (g_strv_length (content->faults), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      WakhanEvent        *event = wakhan_timeline_get_event (content->timeline, i);
      g_autoptr (GString) there = g_string_new (NULL);

      for (guint j = 0; j < wakhan_event_get_n_passages (event); j++)
        {
          const WakhanTextRange range = wakhan_event_get_passage (event, j);
          g_autofree char      *passage =
            wakhan_document_dup_range (content->document, range.start, range.end);

          g_string_append_printf (there, "%s|", passage);
        }
      g_assert_cmpstr (there->str, ==, words[i]);
    }
}

/* A day on which much happened is kept once. */
static void
test_one_date (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudyContent) content =
    read_study (fixture,
                HEAD "[Event a]\nDate=2021\nTitle=A\n[Event b]\nDate=2021-01\nTitle=B\n"
                     "[Event c]\nDate= 2021\nTitle=C\n[Event d]\nDate=20 21\nTitle=D\n"
                     "[Event e]\nDate=20 21\nTitle=D\n",
                NULL);
  WakhanTimeline *timeline = content->timeline;

  g_assert_cmpuint (g_strv_length (content->faults), ==, 2); /* no date, each time */
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 3);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_timeline_get_event (timeline, 1)), ==, "c");
  g_assert_true (wakhan_timeline_get_date (timeline, 0) == wakhan_timeline_get_date (timeline, 1));
  g_assert_true (wakhan_timeline_get_date (timeline, 0) != wakhan_timeline_get_date (timeline, 2));
}

static void
test_zero_bytes (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  static const char              bytes[] = HEAD "\0[Event a]\nDate=2021\nTitle=A\n";
  g_autofree char               *path = g_build_filename (fixture->folder, "zero.study", NULL);
  g_autoptr (GFile)              file = g_file_new_for_path (path);
  g_autoptr (GError)             error = NULL;
  g_autoptr (WakhanStudyContent) content = NULL;

  g_assert_true (g_file_set_contents (path, bytes, sizeof bytes - 1, NULL));
  content = wakhan_study_reader_read (file, NULL, &error);
  g_assert_null (content);
  g_assert_error (error, WAKHAN_STUDY_ERROR, WAKHAN_STUDY_ERROR_FORMAT);
  g_assert_nonnull (strstr (error->message, "zero.study” holds zero bytes"));
}

#define ADD(path, function) \
  g_test_add ("/study-reader/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("a-whole-study", test_whole);
  ADD ("eras", test_eras);
  ADD ("dates-that-nobody-looked-at", test_found);
  ADD ("words-in-a-passage", test_words_in_passage);
  ADD ("nameless", test_nameless);
  ADD ("each-fault-has-its-line", test_faults);
  ADD ("what-is-no-study", test_no_study);
  ADD ("ends-of-lines", test_line_ends);
  ADD ("escapes", test_escapes);
  ADD ("bad-letters", test_bad_letters);
  ADD ("more-passages", test_more_passages);
  ADD ("one-date-is-kept-once", test_one_date);
  ADD ("zero-bytes", test_zero_bytes);
  return g_test_run ();
}
