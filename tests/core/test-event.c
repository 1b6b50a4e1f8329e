/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event.h"

static WakhanEvent *
create_event (const char *id,
              const char *edtf,
              guint       rank,
              guint       start,
              guint       end)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

  g_assert_nonnull (date);
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = "A bridge opens",
    .rank = rank,
    .start = start,
    .end = end,
  });
}

static void
test_fields (void)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("2018-06", NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new ("e-1", date, "A bridge opens");
  g_autoptr (WakhanEvent) claimed = wakhan_event_new_of (&(WakhanEventParts){
    .id = "e-2",
    .date = date,
    .title = "A long title",
    .short_title = "Short",
    .origin = "essay",
    .actors = (const char *const[]){ "A", "B", NULL },
  });
  g_autofree char        *name = wakhan_event_dup_name (event);

  g_assert_cmpstr (name, ==, "June 2018, A bridge opens");
  g_assert_cmpstr (wakhan_event_get_short_title (event), ==, "A bridge opens");
  g_assert_cmpstr (wakhan_event_get_short_title (claimed), ==, "Short");
  g_assert_cmpstr (wakhan_event_get_summary (event), ==, "");
  g_assert_false (wakhan_event_is_essay (event));
  g_assert_true (wakhan_event_is_essay (claimed));
  g_assert_false (wakhan_event_is_in_text (event));
  g_assert_null (wakhan_event_get_actors (event)[0]);
  g_assert_null (wakhan_event_get_disputed_by (event)[0]);
  g_assert_null (wakhan_event_get_refined_by (event)[0]);
  g_assert_true (wakhan_event_is_verified (event));
  g_assert_cmpstr (wakhan_event_get_actors (claimed)[1], ==, "B");
}

/* Each comes before all that follow it. */
static void
test_order (void)
{
  WakhanEvent *const events[] = {
    create_event ("z", "1893-11-12", 0, 0, 0),
    create_event ("y", "2001-06", 0, 40, 50),
    create_event ("b", "2001-06", 0, 60, 70),
    create_event ("a", "2001-06", 0, 0, 0),
    create_event ("c", "2001-06", 0, 0, 0),
    create_event ("q", "2001-06", 1, 0, 0),
    create_event ("p", "2001-06", 2, 10, 20),
    create_event ("s", "2001-06-03", 9, 0, 0),
    create_event ("r", "2001-06-03T07:30:00", 3, 0, 0),
    create_event ("x", "2002", 0, 0, 3),
  };

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    for (guint j = 0; j < G_N_ELEMENTS (events); j++)
      {
        const int order = wakhan_event_compare (events[i], events[j]);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    g_object_unref (events[i]);
}

/* A text may have a hundred thousand dates, of which little is known. */
static void
test_what_is_empty_takes_no_memory (void)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("1931", NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new ("a", date, "A quay");
  g_autoptr (WakhanEvent) other = wakhan_event_new ("b", date, "A pier");

  g_assert_cmpstr (wakhan_event_get_summary (event), ==, "");
  g_assert_null (wakhan_event_get_actors (event)[0]);
  g_assert_true (wakhan_event_get_summary (event) == wakhan_event_get_summary (other));
  g_assert_true (wakhan_event_get_place (event) == wakhan_event_get_source (other));
  g_assert_true (wakhan_event_get_actors (event) == wakhan_event_get_disputed_by (other));
}

/* Whatever a file holds; a word keeps its end, whoever stands behind it. */
static void
test_words_are_letters (void)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("1931", NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = "a\xff",
    .date = date,
    .title = "Caf\xe9",
    .summary = "",
    .category = "é",
    .place = "\xe2\x82",
    .source = "Gauge",
    .actors = (const char *const[]){ "Ren\xe9", "Anna", NULL },
    .disputed_by = (const char *const[]){ NULL },
  });

  g_assert_cmpstr (wakhan_event_get_id (event), ==, "a\xef\xbf\xbd");
  g_assert_cmpstr (wakhan_event_get_title (event), ==, "Caf\xef\xbf\xbd");
  g_assert_cmpstr (wakhan_event_get_summary (event), ==, "");
  g_assert_cmpstr (wakhan_event_get_category (event), ==, "é");
  g_assert_true (g_str_has_prefix (wakhan_event_get_place (event), "\xef\xbf\xbd"));
  g_assert_cmpstr (wakhan_event_get_source (event), ==, "Gauge");
  g_assert_cmpstr (wakhan_event_get_actors (event)[0], ==, "Ren\xef\xbf\xbd");
  g_assert_cmpstr (wakhan_event_get_actors (event)[1], ==, "Anna");
  g_assert_null (wakhan_event_get_actors (event)[2]);
  g_assert_null (wakhan_event_get_disputed_by (event)[0]);
}

static WakhanEvent *
create_full_event (WakhanDate *date,
                   GArray     *more)
{
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = "e-1",
    .date = date,
    .title = "Title",
    .short_title = "Short",
    .summary = "Summary",
    .category = "category",
    .actors = (const char *const[]){ "A", NULL },
    .place = "Place",
    .source = "Source",
    .origin = "essay",
    .other_text = "Another text",
    .disputed_by = (const char *const[]){ "e-2", NULL },
    .refined_by = (const char *const[]){ "e-3", NULL },
    .is_unverified = TRUE,
    .is_own = TRUE,
    .rank = 7,
    .start = 3,
    .end = 9,
    .more_passages = more,
    .basis = 1,
    .is_publication = TRUE,
  });
}

/* What is bound to a property, or shown by one, is what the event was made of. */
static void
test_properties (void)
{
  static const char *const words[][2] = {
    { "id", "e-1" },
    { "title", "Title" },
    { "short", "Short" },
    { "summary", "Summary" },
    { "category", "category" },
    { "place", "Place" },
    { "source", "Source" },
    { "origin", "essay" },
    { "other-text", "Another text" },
  };
  static const char *const lists[][2] = {
    { "actors", "A" },
    { "disputed-by", "e-2" },
    { "refined-by", "e-3" },
  };
  static const struct
  {
    const char *name;
    guint       number;
  } numbers[] = { { "rank", 7 }, { "start", 3 }, { "end", 9 }, { "basis", 1 } };
  static const char *const flags[] = { "own", "publication" };
  const WakhanTextRange    range = { 20, 30 };
  g_autoptr (GArray)       more = g_array_new (FALSE, FALSE, sizeof range);
  g_autoptr (WakhanDate)   date = wakhan_date_parse ("1931", NULL);
  g_autoptr (WakhanDate)   told = NULL;
  g_autoptr (GArray)       told_more = NULL;
  gboolean                 is_verified;
  g_autoptr (WakhanEvent)  event = NULL;

  g_array_append_val (more, range);
  event = create_full_event (date, more);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *word = NULL;

      g_object_get (event, words[i][0], &word, NULL);
      g_assert_cmpstr (word, ==, words[i][1]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) list = NULL;

      g_object_get (event, lists[i][0], &list, NULL);
      g_assert_cmpuint (g_strv_length (list), ==, 1);
      g_assert_cmpstr (list[0], ==, lists[i][1]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      guint number;

      g_object_get (event, numbers[i].name, &number, NULL);
      g_assert_cmpuint (number, ==, numbers[i].number);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      gboolean flag;

      g_object_get (event, flags[i], &flag, NULL);
      g_assert_true (flag);
    }
  g_object_get (event, "date", &told, "verified", &is_verified, "more-passages", &told_more, NULL);
  g_assert_true (told == date && told_more == more);
  g_assert_false (is_verified);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event/says-what-it-was-made-of", test_fields);
  g_test_add_func ("/event/time-order-then-rank-then-place-then-id", test_order);
  g_test_add_func ("/event/what-is-empty-takes-no-memory", test_what_is_empty_takes_no_memory);
  g_test_add_func ("/event/words-are-letters", test_words_are_letters);
  g_test_add_func ("/event/properties-tell-its-parts", test_properties);

  return g_test_run ();
}
