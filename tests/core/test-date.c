/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date.h"

static void
test_words (void)
{
  static const char *const cases[][2] = {
    { "2018", "2018" },
    { "2018-06", "June 2018" },
    { "2018-06-15", "15 June 2018" },
    { "2018-06-15T10:20:30Z", "15 June 2018" },
    { "196X", "the 1960s" },
    { "19XX", "20th century" },
    { "00XX", "1st century" },
    { "10XX", "11th century" },
    { "21XX", "22nd century" },
    { "-00XX", "1st century BC" },
    { "-02XX", "3rd century BC" },
    { "18XX~", "about 19th century" },
    { "190X", "between 1900 and 1909" },
    { "2004-06/2004-06", "June 2004" },
    { "1985-04-12T23:20:30", "12 April 1985" },
    { "1985-04-12T23:20:30-04", "12 April 1985" },
    { "1985-04-12T23:20:30+04:30", "12 April 1985" },
    { "1985-04-12T24:00:00", "12 April 1985" },
    { "1990-12-31T23:59:60Z", "31 December 1990" },
    { "Y-13800000000", "13800000001 BC" },
    { "0000-02-29", "29 February 1 BC" },
    { "2001~", "about 2001" },
    { "2018-06~", "about June 2018" },
    { "2018-06?", "perhaps June 2018" },
    { "2018-06%", "perhaps about June 2018" },
    { "2001?", "perhaps 2001" },
    { "2001%", "perhaps about 2001" },
    { "2018-21", "spring 2018" },
    { "2018-24", "winter 2018" },
    { "2018-XX", "2018" },
    { "2018-06-XX", "June 2018" },
    { "2018-XX-XX", "2018" },
    { "2012/..", "since 2012" },
    { "2001~/..", "since about 2001" },
    { "196X/..", "since the 1960s" },
    { "../18XX", "until the 19th century" },
    { "-02XX/..", "since the 3rd century BC" },
    { "../2018-21?", "until perhaps spring 2018" },
    { "2001~/2003%", "about 2001 – perhaps about 2003" },
    { "2012/", "from 2012, end unknown" },
    { "1985-04-12/", "from 12 April 1985, end unknown" },
    { "/1985", "until 1985, beginning unknown" },
    { "../1985", "until 1985" },
    { "../2001-11-13", "until 13 November 2001" },
    { "2012/2014", "2012 – 2014" },
    { "196X/2001", "the 1960s – 2001" },
    { "1979-12/1989", "December 1979 – 1989" },
    { "2018-06-15/2018-06-17", "15–17 June 2018" },
    { "-0044", "45 BC" },
    { "0000", "1 BC" },
    { "Y17000", "17000" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError)     error = NULL;
      g_autoptr (WakhanDate) date = wakhan_date_parse (cases[i][0], &error);
      g_autofree char       *words = NULL;

      g_assert_no_error (error);
      words = wakhan_date_to_words (date);
      g_assert_cmpstr (words, ==, cases[i][1]);
      g_assert_cmpstr (wakhan_date_get_edtf (date), ==, cases[i][0]);
    }
}

static void
test_refused (void)
{
  static const char *const cases[] = {
    "",
    " ",
    "201",
    "20188",
    "2021-02-30",
    "2021-13",
    "2021-00",
    "2021-01-00",
    "2021-04-31",
    "2100-02-29",
    "2018-6",
    "2018/06/15",
    "2014/2012",
    "../..",
    "/",
    "X018",
    "2X18",
    "2018-X1",
    "2018-25",
    "2018~~",
    "2018?~",
    "196X-06",
    "-0000",
    "Y2018",
    "June 2018",
    "2018-06-15T25:00:00Z",
    "2018-06-15T10",
    "2018-06-15T10:20",
    "2018-06-15T10:20:30+0430",
    "2018-06-15T10:20:30+24",
    "2018-06-15T10:20:30+",
    "2018-06-15T10:20:30ZZ",
    "2018-06-15T10:20:30Z?",
    "2018-06-15T10:20:3X",
    "2018-06-15T24:00:01",
    "2018-06-15T10:60:00",
    "2018-06T10:20:30",
    "Y1000000000000",
    "-0003-02-29",
    "20180615",
    "2018-06-15-1",
    "2018-21-01",
    "2012/.",
    "2012/...",
    "+2018",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (wakhan_date_parse (cases[i], &error));
      g_assert_true (error && error->domain == WAKHAN_DATE_ERROR);
    }
}

static void
test_bounds (void)
{
  g_autoptr (WakhanDate) month = wakhan_date_parse ("2018-06", NULL);
  g_autoptr (WakhanDate) since = wakhan_date_parse ("2012/..", NULL);
  g_autoptr (WakhanDate) day = wakhan_date_parse ("2000-02-29", NULL);
  const gint64           june = wakhan_day_from_civil (2018, 6, 1);

  g_assert_cmpint (wakhan_date_get_earliest_start (month), ==, june);
  g_assert_cmpint (wakhan_date_get_latest_start (month), ==, june + 29);
  g_assert_cmpint (wakhan_date_get_earliest_end (month), ==, june + 1);
  g_assert_cmpint (wakhan_date_get_latest_end (month), ==, june + 30);
  g_assert_cmpint (wakhan_date_get_earliest_start (since), ==, wakhan_day_from_civil (2012, 1, 1));
  g_assert_cmpint (wakhan_date_get_earliest_end (since), ==, WAKHAN_DAY_UNBOUNDED_END);
  g_assert_cmpint (wakhan_date_get_latest_end (day) - wakhan_date_get_earliest_start (day), ==, 1);
  g_assert_true (wakhan_date_is_day (day));
}

/* A start is never later than the end, nor an end earlier than the start, however vague the other
 * of them is. */
static void
test_bounds_of_intervals (void)
{
  static const char *const cases[] = { "2005-06-15/2005", "2005/2005-06", "1965/196X",
                                       "196X/1965", "2004/2004", "2004-06-XX/2004-06-03",
                                       "19XX/1965-03" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) date = wakhan_date_parse (cases[i], NULL);

      g_assert_cmpint (wakhan_date_get_earliest_start (date), <=,
                       wakhan_date_get_latest_start (date));
      g_assert_cmpint (wakhan_date_get_earliest_start (date), <,
                       wakhan_date_get_earliest_end (date));
      g_assert_cmpint (wakhan_date_get_latest_start (date), <, wakhan_date_get_latest_end (date));
      g_assert_cmpint (wakhan_date_get_earliest_end (date), <=, wakhan_date_get_latest_end (date));
    }
}

static void
test_order (void)
{
  static const char *const ordered[] = {
    "Y-17000",
    "-0044",
    "196X",
    "1960",
    "1999",
    "2001",
    "../2001",
    "2012/..",
    "2012",
    "2018",
    "2018-01",
    "2018-01-01",
    "2018-06",
    "2018-06-15",
    "2018-06-15T08:00:00Z",
    "2018-06-15T20:00:00Z",
  };

  for (guint i = 0; i + 1 < G_N_ELEMENTS (ordered); i++)
    {
      g_autoptr (WakhanDate) a = wakhan_date_parse (ordered[i], NULL);
      g_autoptr (WakhanDate) b = wakhan_date_parse (ordered[i + 1], NULL);

      g_assert_nonnull (a);
      g_assert_nonnull (b);
      g_assert_cmpint (wakhan_date_compare (a, b), <, 0);
      g_assert_cmpint (wakhan_date_compare (b, a), >, 0);
    }
}

/* Whatever stands there, a date or an error comes back, never both. */
static void
test_any_text (void)
{
  static const char letters[] = "0123456789-/.X~?%YT:Z ";

  for (guint round = 0; round < 20000; round++)
    {
      char                   text[14] = "";
      g_autoptr (GError)     error = NULL;
      g_autoptr (WakhanDate) date = NULL;

      for (guint i = 0; i < (guint) g_test_rand_int_range (0, sizeof text); i++)
        text[i] = letters[g_test_rand_int_range (0, sizeof letters - 1)];
      date = wakhan_date_parse (text, &error);
      g_assert_true ((date == NULL) == (error != NULL));
      if (date)
        g_assert_cmpint (wakhan_date_get_earliest_start (date), <,
                         wakhan_date_get_latest_end (date));
    }
}

/* What several dates span, by the outer ends of the first and the last, as far as
 * these are known. */
static void
test_range_words (void)
{
  static const char *const cases[][3] = {
    { "1999-02", "1999-10-15", "February 1999 – 15 October 1999" },
    { "2000-11/2000-12", "2002-02-06", "November 2000 – 6 February 2002" },
    { "2018-06-15/2018-06-17", "2019-09-22", "15 June 2018 – 22 September 2019" },
    { "1999", "2001/2021", "1999 – 2021" },
    { "1999", "2012/..", "1999 – 2012" },
    { "../1979", "1999", "1979 – 1999" },
    { "2018-06-03", "2018-06-08", "3–8 June 2018" },
    { "2001/2021", "2001/2021", "2001 – 2021" },
    { "19XX", "19XX", "20th century" },
    { "196X", "19XX", "the 1960s – 20th century" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) first = wakhan_date_parse (cases[i][0], NULL);
      g_autoptr (WakhanDate) last = wakhan_date_parse (cases[i][1], NULL);
      g_autofree char       *words = wakhan_date_range_to_words (first, last);

      g_assert_cmpstr (words, ==, cases[i][2]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/is-said-in-words", test_words);
  g_test_add_func ("/date/several-are-said-by-their-outer-ends", test_range_words);
  g_test_add_func ("/date/refuses-what-is-not-edtf", test_refused);
  g_test_add_func ("/date/has-four-bounds", test_bounds);
  g_test_add_func ("/date/the-bounds-of-intervals-are-in-order", test_bounds_of_intervals);
  g_test_add_func ("/date/orders-by-start-then-precision", test_order);
  g_test_add_func ("/date/any-text-is-a-date-or-an-error", test_any_text);
  return g_test_run ();
}
