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

/* What only says a date again, or more of it, is the same event. */
static void
test_once (void)
{
  static const char *const cases[][2] = {
    { "In 44 BC, on the Ides of March, he fell.\n", "-0043-03-15 44 BC, on the Ides of March;" },
    { "On 28 July 1914 they met. Next day, 5 October 1914, they marched.\n",
      "1914-07-28 28 July 1914;1914-10-05 Next day, 5 October 1914;" },
    { "In 1846 (October 12) it opened. Two years later, in 1848, it closed.\n",
      "1846-10-12 1846 (October 12);1848 Two years later, in 1848;" },
    { "In 1846, 1848 and 1850 it closed. In 1851, in Ostwick, on 3 May 1852 it rained.\n",
      "1846 1846;1848 1848;1850 1850;1851 1851;1852-05-03 3 May 1852;" },
    { "Am nächsten Tag, dem 5. Oktober 1914, fiel sie. In 1914, en 1915.\n",
      "1914-10-05 5. Oktober 1914;1914 1914;1915 1915;" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument)    document = wakhan_plain_text_import (cases[i][0]);
      g_autoptr (WakhanFoundEvents) found = wakhan_found_events_new (document);
      g_autoptr (GString)           events = g_string_new (NULL);

      for (guint j = 0; j < wakhan_found_events_get_n (found); j++)
        {
          g_autoptr (WakhanEvent) event = wakhan_found_events_dup (found, j);
          g_autofree char        *words = wakhan_document_dup_range (
                   document, wakhan_event_get_start (event), wakhan_event_get_end (event));

          g_string_append_printf (
            events, "%s %s;", wakhan_date_get_edtf (wakhan_event_get_date (event)), words);
        }
      g_assert_cmpstr (events->str, ==, cases[i][1]);
    }
}

/* Words that were struck out tell no date, nor anything of one. */
static void
test_struck (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("~~In 1904~~ In 1905 it burned. ~~It fell in 1906.~~");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 1);
  g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, 0)), ==,
                   "It burned");
}

static const char *const texts[] = {
  "",
  "No date at all.\n",
  "In 1999 it rose, about 1999 it fell, and in 1999 it was mended, 12 May 1999 it fell again.\n",
  "It stood until 2014, since 2012, in 2013 and from 1990 to 2001. In 2014? Nobody knows.\n",
  "Copyright 1999. The 1960s were long. On 3 July 1863 and on 4 July 1863 they fought in 1863.\n",
};

/* As an event of another timeline would be inserted. */
static WakhanEvent *
copy_event (WakhanEvent *event)
{
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = wakhan_event_get_id (event),
    .date = wakhan_event_get_date (event),
    .title = wakhan_event_get_title (event),
    .origin = "found",
    .start = wakhan_event_get_start (event),
    .end = wakhan_event_get_end (event),
  });
}

static void
assert_same (WakhanEvent *a,
             WakhanEvent *b)
{
  g_assert_true (!a == !b);
  if (a)
    g_assert_cmpstr (wakhan_event_get_id (a), ==, wakhan_event_get_id (b));
}

static void
assert_same_list (GPtrArray *a,
                  GPtrArray *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    assert_same (a->pdata[i], b->pdata[i]);
}

static void
assert_same_answers (WakhanTimeline *timeline,
                     WakhanTimeline *objects,
                     guint           length)
{
  const WakhanTimeScale scale = { -60000, 30000, 960 };
  g_autoptr (GArray)    clusters = wakhan_timeline_list_clusters (timeline, &scale, 2);
  g_autoptr (GArray)    same = wakhan_timeline_list_clusters (objects, &scale, 2);
  const guint           n_events = wakhan_timeline_get_n_events (timeline);

  g_assert_cmpuint (n_events, ==, wakhan_timeline_get_n_events (objects));
  g_assert_cmpuint (clusters->len, ==, same->len);
  g_assert_cmpfloat (wakhan_timeline_get_finest (timeline), ==,
                     wakhan_timeline_get_finest (objects));
  for (guint i = 0; i < n_events; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (timeline, i);

      assert_same (event, wakhan_timeline_get_event (objects, i));
      g_assert_true (wakhan_timeline_get_date (timeline, i) == wakhan_event_get_date (event));
      g_assert_true (wakhan_timeline_find_id (timeline, wakhan_event_get_id (event)) == event);
      g_assert_cmpuint (wakhan_timeline_find (timeline, event), ==, i);
    }
  for (gint64 day = -60000; day < 30000; day += 97)
    g_assert_cmpuint (wakhan_timeline_count_before (timeline, day), ==,
                      wakhan_timeline_count_before (objects, day));
  for (guint i = 0; i < length; i++)
    {
      g_autoptr (GPtrArray) begin = wakhan_timeline_list_in_text (timeline, i, i + 20);
      g_autoptr (GPtrArray) begin_too = wakhan_timeline_list_in_text (objects, i, i + 20);
      g_autoptr (GPtrArray) touch = wakhan_timeline_list_touching (timeline, i, i + 20);
      g_autoptr (GPtrArray) touch_too = wakhan_timeline_list_touching (objects, i, i + 20);

      assert_same (wakhan_timeline_find_at_offset (timeline, i),
                   wakhan_timeline_find_at_offset (objects, i));
      assert_same_list (begin, begin_too);
      assert_same_list (touch, touch_too);
    }
}

static void
insert_told (WakhanTimeline *timeline,
             const char     *id,
             const char     *edtf,
             guint           rank,
             guint           start,
             guint           end)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event =
    wakhan_event_new_of (&(WakhanEventParts){
      .id = id,
      .date = date,
      .title = id,
      .rank = rank,
      .start = start,
      .end = end,
    });

  wakhan_timeline_insert (timeline, event);
}

/* A timeline of records gives every answer that one of objects gives, alone and with events that
 * were told among them. */
static void
test_answers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_plain_text_import (texts[i]);
      g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
      g_autoptr (WakhanTimeline) objects = wakhan_timeline_new ();
      g_autoptr (GPtrArray)      events = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint j = 0; j < wakhan_timeline_get_n_events (timeline); j++)
        g_ptr_array_add (events, copy_event (wakhan_timeline_get_event (timeline, j)));
      wakhan_timeline_insert_all (objects, events);
      assert_same_answers (timeline, objects, wakhan_document_get_length (document) + 1);
      for (guint j = 0; j < 2; j++)
        {
          insert_told (j ? timeline : objects, "whole", "1999", 0, 1, 60);
          insert_told (j ? timeline : objects, "later", "1999", 1, 0, 0);
          insert_told (j ? timeline : objects, "nowhere", "1999", 0, 0, 0);
          insert_told (j ? timeline : objects, "words", "2014", 0, 7, 12);
          insert_told (j ? timeline : objects, "first", "1066", 0, 0, 2);
        }
      assert_same_answers (timeline, objects, wakhan_document_get_length (document) + 1);
    }
}

/* An event is one object for all who ask, and is gone when nobody has it; what is lent stays. */
static void
test_objects (void)
{
  g_autoptr (WakhanDocument)    document = wakhan_plain_text_import ("In 1999 and in 2001.\n");
  g_autoptr (WakhanFoundEvents) found = wakhan_found_events_new (document);
  WakhanEvent                  *first = wakhan_found_events_dup (found, 0);
  WakhanEvent                  *again = wakhan_found_events_dup (found, 0);
  WakhanEvent                  *lent = wakhan_found_events_lend (found, 1);

  g_assert_true (first == again);
  g_assert_cmpuint (wakhan_found_events_find (found, first), ==, 0);
  g_assert_cmpuint (wakhan_found_events_find (found, lent), ==, 1);
  g_object_unref (first);
  g_object_add_weak_pointer (G_OBJECT (again), (gpointer *) &again);
  g_object_add_weak_pointer (G_OBJECT (lent), (gpointer *) &lent);
  g_object_unref (again);
  g_assert_null (again);
  g_assert_nonnull (lent);
  g_clear_pointer (&found, wakhan_found_events_free);
  g_assert_null (lent);
}

/* Somebody may have an event for longer than its timeline lives. */
static void
test_event_that_outlives (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("In 1999 it fell.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  g_autoptr (WakhanEvent)    event = g_list_model_get_item (G_LIST_MODEL (timeline), 0);

  wakhan_timeline_take_found (timeline, NULL);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 0);
  g_assert_cmpuint (wakhan_timeline_find (timeline, event), ==, G_MAXUINT);
  g_assert_cmpstr (wakhan_event_get_title (event), ==, "It fell");
}

static void
changed_cb (GListModel *model G_GNUC_UNUSED,
            guint       position,
            guint       removed,
            guint       added,
            GString    *changes)
{
  g_string_append_printf (changes, "%u-%u+%u ", position, removed, added);
}

/* What a person refused or changed is hidden and comes back, in its place, as the same object. */
static void
test_hidden (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_plain_text_import ("In 1999 it rose, in 1999 it fell, and in 2001 it was mended.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  WakhanEvent               *second = wakhan_timeline_find_id (timeline, "date-1999-no-2");
  g_autoptr (GPtrArray)      none = g_ptr_array_new ();
  g_autoptr (GPtrArray)      found = g_ptr_array_new ();
  g_autoptr (GPtrArray)      own = g_ptr_array_new ();
  g_autoptr (GString)        changes = g_string_new (NULL);
  g_autoptr (WakhanDate)     date = wakhan_date_parse ("2000", NULL);
  g_autoptr (WakhanEvent)    event = wakhan_event_new ("date-1999-no-2", date, "It fell");

  g_signal_connect (timeline, "items-changed", G_CALLBACK (changed_cb), changes);
  g_ptr_array_add (found, second);
  g_ptr_array_add (own, event);
  wakhan_timeline_replace (timeline, found, own);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 3);
  g_assert_true (wakhan_timeline_find_id (timeline, "date-1999-no-2") == event);
  g_assert_cmpuint (wakhan_timeline_find (timeline, second), ==, G_MAXUINT);
  g_assert_null (
    wakhan_timeline_find_at_offset (timeline, wakhan_event_get_start (second)));

  wakhan_timeline_replace (timeline, own, none);
  g_assert_null (wakhan_timeline_find_id (timeline, "date-1999-no-2"));
  wakhan_timeline_replace (timeline, none, found);
  g_assert_cmpuint (wakhan_timeline_find (timeline, second), ==, 1);
  g_assert_true (wakhan_timeline_find_id (timeline, "date-1999-no-2") == second);
  g_assert_cmpstr (changes->str, ==, "1-1+1 1-1+0 1-0+1 ");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/found-events/a-year-leads-to-the-date-of-its-words", test_year);
  g_test_add_func ("/found-events/a-date-that-is-said-twice-is-one-event", test_once);
  g_test_add_func ("/found-events/what-is-struck-out-tells-none", test_struck);
  g_test_add_func ("/found-events/records-answer-as-objects-do", test_answers);
  g_test_add_func ("/found-events/an-object-as-long-as-somebody-has-it", test_objects);
  g_test_add_func ("/found-events/what-was-refused-is-hidden-and-comes-back", test_hidden);
  g_test_add_func ("/found-events/an-event-outlives-its-timeline", test_event_that_outlives);
  return g_test_run ();
}
