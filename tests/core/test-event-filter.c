/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-digest.h"

#define N_EVENTS 3000

static void
insert (WakhanTimeline *timeline,
        const char     *id,
        const char     *edtf,
        const char     *title,
        const char     *category,
        const char     *actors,
        const char     *origin,
        const char     *disputed_by)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_auto (GStrv)          names = g_strsplit (actors, ";", -1);
  const char *const       others[] = { disputed_by, NULL };
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = title,
    .category = category,
    .actors = (const char *const *) names,
    .origin = origin,
    .place = "Kabul",
    .summary = "Told in a line",
    .disputed_by = others,
  });

  wakhan_timeline_insert (timeline, event);
}

static WakhanTimeline *
create_timeline (void)
{
  WakhanTimeline *timeline = wakhan_timeline_new ();

  insert (timeline, "a", "1996", "An émigré comes", "conflict", "Taliban", "essay", NULL);
  insert (timeline, "b", "1999-02", "A team writes", "diplomacy", "China;Taliban", "context", "d");
  insert (timeline, "c", "2001/2003", "A road is built", "economy", "China", "context", NULL);
  insert (timeline, "d", "2001-09-11", "Towers fall", "conflict", "", "essay", NULL);
  insert (timeline, "e", "2010", "A mine opens in Aynak", "", "MCC;China", "context", NULL);
  return timeline;
}

static WakhanEventDigest *
read_all (WakhanTimeline *timeline)
{
  WakhanEventDigest *digest = wakhan_event_digest_new (timeline);

  g_assert_true (wakhan_event_digest_go_on (digest, G_MAXINT32));
  return digest;
}

/* The ids of those that pass. */
static char *
ask (WakhanEventDigest *digest,
     WakhanTimeline    *timeline,
     WakhanEventFilter *filter,
     const guint8      *is_noted)
{
  const guint        n_events = wakhan_timeline_get_n_events (timeline);
  g_autofree guint8 *passes = g_new (guint8, n_events);
  const guint        n = wakhan_event_digest_ask (digest, filter, is_noted, passes);
  GString           *ids = g_string_new (NULL);

  for (guint i = 0; i < n_events; i++)
    if (passes[i])
      g_string_append (ids, wakhan_event_get_id (wakhan_timeline_get_event (timeline, i)));
  g_assert_cmpuint (n, ==, ids->len);
  return g_string_free (ids, FALSE);
}

static void
test_conditions_combine (void)
{
  static const struct
  {
    const char *conditions[4];
    const char *ids;
  } cases[] = {
    { { NULL }, "abcde" },
    { { "words:team" }, "b" },
    { { "words:EMIGRE" }, "a" }, /* neither case nor accents count */
    { { "words:mine aynak" }, "e" },
    { { "words:aynak mine" }, "e" },
    { { "words:mine team" }, "" },
    { { "words:a a" }, "abcde" },
    { { "words:kabul" }, "abcde" },
    { { "words:line" }, "abcde" },
    { { "words:china" }, "bce" },
    { { "words:2010" }, "e" },
    { { "words:road economy" }, "c" },
    { { "words:kabul a mine" }, "e" },
    { { "words:comes a team" }, "" }, /* of two events */
    { { "category:conflict" }, "ad" },
    { { "category:conflict", "category:economy" }, "acd" },
    { { "category:none such" }, "" },
    { { "actor:China" }, "bce" },
    { { "actor:China", "actor:Taliban" }, "abce" },
    { { "actor:MCC" }, "e" },
    { { "told-by:essay" }, "ad" },
    { { "told-by:context" }, "bce" },
    { { "told-by:own" }, "" },
    { { "disputed:" }, "bd" },
    { { "noted:" }, "c" },
    { { "years:2000/2002" }, "cd" },
    { { "years:2003" }, "c" },
    { { "years:2004" }, "" },
    { { "category:conflict", "category:diplomacy", "years:1997/2021" }, "bd" },
    { { "actor:China", "words:team" }, "b" },
    { { "actor:China", "told-by:essay" }, "" },
  };
  static const guint8           is_noted[] = { 0, 0, 1, 0, 0 };
  g_autoptr (WakhanTimeline)    timeline = create_timeline ();
  g_autoptr (WakhanEventDigest) digest = read_all (timeline);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanEventFilter) filter = wakhan_event_filter_new ();
      g_autofree char              *ids = NULL;

      wakhan_event_filter_take_strv (filter, cases[i].conditions);
      ids = ask (digest, timeline, filter, is_noted);
      g_test_message ("%s", cases[i].conditions[0]);
      g_assert_cmpstr (ids, ==, cases[i].ids);
    }
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_a_filter_tells_of_real_changes (void)
{
  g_autoptr (WakhanEventFilter) filter = wakhan_event_filter_new ();
  guint                         n = 0;

  g_signal_connect_swapped (filter, "changed", G_CALLBACK (count_cb), &n);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_ACTOR, "China", TRUE);
  g_assert_cmpuint (n, ==, 1);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_ACTOR, "China", TRUE);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_ACTOR, "Taliban", FALSE);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "  ", TRUE);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_YEARS, "some time", TRUE);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_TOLD_BY, "nobody", TRUE);
  wakhan_event_filter_clear (filter, WAKHAN_CRITERION_WORDS);
  g_assert_cmpuint (n, ==, 1);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "a", TRUE);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "ab", TRUE);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpuint (wakhan_event_filter_get_n (filter), ==, 2);
  g_assert_cmpstr (wakhan_event_filter_get (filter, 1)->value, ==, "ab");
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_ACTOR,
                           wakhan_event_filter_get (filter, 0)->value, FALSE);
  g_assert_null (wakhan_event_filter_find (filter, WAKHAN_CRITERION_ACTOR, NULL));
  wakhan_event_filter_clear (filter, WAKHAN_N_CRITERIA);
  wakhan_event_filter_clear (filter, WAKHAN_N_CRITERIA);
  g_assert_cmpuint (n, ==, 5);
  g_assert_cmpuint (wakhan_event_filter_get_n (filter), ==, 0);
}

static void
test_a_filter_is_kept_as_words (void)
{
  static const char *const      kept[] = { "words:doha: talks", "category:conflict", "actor:China",
                                           "told-by:own", "noted:", "disputed:", "years:1999/2001",
                                           NULL };
  static const char *const      others[] = { "words:doha: talks", "noted:yes", "nonsense",
                                             "years:soon",
                                             "told-by:", "disputed", "words:two", NULL };
  g_autoptr (WakhanEventFilter) filter = wakhan_event_filter_new ();
  g_auto (GStrv)                words = NULL;
  g_auto (GStrv)                left = NULL;

  wakhan_event_filter_take_strv (filter, kept);
  words = wakhan_event_filter_to_strv (filter);
  g_assert_cmpstrv (words, kept);
  wakhan_event_filter_take_strv (filter, others); /* from a file that somebody wrote */
  left = wakhan_event_filter_to_strv (filter);
  g_assert_cmpstrv (left, ((const char *const[]){ "words:two", NULL }));
  wakhan_event_filter_take_strv (filter, NULL);
  g_assert_cmpuint (wakhan_event_filter_get_n (filter), ==, 0);
}

static void
test_years_are_told_in_edtf (void)
{
  static const struct
  {
    gint64      first;
    gint64      last;
    const char *value;
  } cases[] = {
    { 1999, 2021, "1999/2021" },
    { 1999, 1999, "1999" },
    { -43, 14, "-0043/0014" },
    { -12000, 12000, "Y-12000/Y12000" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char       *value = wakhan_event_filter_years_new (cases[i].first, cases[i].last);
      g_autoptr (WakhanDate) date = wakhan_date_parse (value, NULL);

      g_assert_cmpstr (value, ==, cases[i].value);
      g_assert_nonnull (date);
    }
}

/* Those with most events first. */
static void
test_a_digest_knows_names (void)
{
  g_autoptr (WakhanTimeline)    timeline = create_timeline ();
  g_autoptr (WakhanEventDigest) digest = read_all (timeline);
  g_autoptr (GArray)            actors =
    wakhan_event_digest_list_names (digest, WAKHAN_DIGEST_ACTORS);
  g_autoptr (GArray) categories =
    wakhan_event_digest_list_names (digest, WAKHAN_DIGEST_CATEGORIES);
  const WakhanDigestName *name = &g_array_index (actors, WakhanDigestName, 0);

  g_assert_cmpuint (actors->len, ==, 3);
  g_assert_cmpuint (categories->len, ==, 3);
  g_assert_cmpstr (name->name, ==, "China");
  g_assert_cmpuint (name->n_events, ==, 3);
  name = &g_array_index (categories, WakhanDigestName, 0);
  g_assert_cmpstr (name->name, ==, "conflict");
  g_assert_true (wakhan_event_digest_has_teller (digest, "essay"));
  g_assert_false (wakhan_event_digest_has_teller (digest, "found"));
}

/* Read in many pieces it says the same; until then what was not read does not pass. */
static void
test_a_long_timeline_is_read_in_pieces (void)
{
  g_autoptr (WakhanTimeline)    timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray)         events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanEventFilter) filter = wakhan_event_filter_new ();
  g_autoptr (WakhanEventDigest) digest = NULL;
  g_autofree guint8            *passes = g_new (guint8, N_EVENTS);
  guint                         n_pieces = 0;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      g_autofree char       *id = g_strdup_printf ("e-%u", i);
      g_autofree char       *edtf = g_strdup_printf ("%u", 1000 + i % 1000);
      g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

      g_ptr_array_add (events, wakhan_event_new (id, date, i % 3 ? "A wall" : "A gate"));
    }
  wakhan_timeline_insert_all (timeline, events);
  digest = wakhan_event_digest_new (timeline);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "gate", TRUE);
  while (!wakhan_event_digest_go_on (digest, 0))
    {
      g_assert_cmpuint (wakhan_event_digest_ask (digest, filter, NULL, passes), <=, N_EVENTS / 3);
      n_pieces++;
    }
  g_assert_cmpuint (n_pieces, >, 10);
  g_assert_cmpuint (wakhan_event_digest_ask (digest, filter, NULL, passes), ==, N_EVENTS / 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-filter/conditions-combine", test_conditions_combine);
  g_test_add_func ("/event-filter/a-filter-tells-of-real-changes",
                   test_a_filter_tells_of_real_changes);
  g_test_add_func ("/event-filter/a-filter-is-kept-as-words", test_a_filter_is_kept_as_words);
  g_test_add_func ("/event-filter/years-are-told-in-edtf", test_years_are_told_in_edtf);
  g_test_add_func ("/event-filter/a-digest-knows-names", test_a_digest_knows_names);
  g_test_add_func ("/event-filter/a-long-timeline-is-read-in-pieces",
                   test_a_long_timeline_is_read_in_pieces);
  return g_test_run ();
}
