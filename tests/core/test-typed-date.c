/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-date-reader.h"

typedef struct
{
  const char          *text;
  WakhanTypedDateState state;
  const char          *edtf; /* or the guesses, as they are shown */
  const char          *words;
  const char          *detail;
} Case;

#define READ WAKHAN_TYPED_DATE_READ
#define ASKED WAKHAN_TYPED_DATE_ASKED
#define FAULTY WAKHAN_TYPED_DATE_FAULTY

/* clang-format off */
static const Case drawn[] = {
  { "2018-06", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "15–17 June 2018", READ, "2018-06-15/2018-06-17", "15–17 June 2018", "three days" },
  { "2018", READ, "2018", "2018", "a year" },
  { "since 2018", READ, "2018/..", "since 2018", "no end stated" },
  { "about June 2018", READ, "2018-06~", "about June 2018", "the edges fade" },
  { "2018?", READ, "2018?", "perhaps 2018", "the year is doubted" },
  { "spring 2018", READ, "2018-21", "spring 2018", "March to May" },
  { "1397 SH", READ, "2018-03-21/2019-03-20", "21 March 2018 – 20 March 2019", "the Solar Hijri year 1397" },
  { "7.6.2018", ASKED, "7 June 2018; 6 July 2018", "7 June or 6 July 2018?", "Day first in this text." },
  { "2018-13", FAULTY, "2018-12; 2018-01; 2018", "There is no month 13.", "" },
  { "2021 – 1999", FAULTY, "1999 – 2021", "The end lies before the start.", "" },
  { "", WAKHAN_TYPED_DATE_EMPTY, "", "", "" },
};

static const Case others[] = {
  { "  June   2018 ", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "june 2018", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "in June 2018", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "June 2018?", READ, "2018-06?", "perhaps June 2018", "the month is doubted" },
  { "about 2001", READ, "2001~", "about 2001", "the edges fade" },
  { "since 2012", READ, "2012/..", "since 2012", "no end stated" },
  { "from 2012 on", READ, "2012/..", "since 2012", "no end stated" },
  { "until 2014", READ, "../2014", "until 2014", "no beginning stated" },
  { "2012/", READ, "2012/", "from 2012, end unknown", "it ended, nobody knows when" },
  { "12–14 June 2018", READ, "2018-06-12/2018-06-14", "12–14 June 2018", "three days" },
  { "12 June 2018", READ, "2018-06-12", "12 June 2018", "a day" },
  { "spring 2019", READ, "2019-21", "spring 2019", "March to May" },
  { "1999-02/1999-07", READ, "1999-02/1999-07", "February 1999 – July 1999", "six months" },
  { "from May to July 1940", READ, "1940-05/1940-07", "May 1940 – July 1940", "three months" },
  { "between 2001 and 2003", READ, "2001/2003", "2001 – 2003", "three years" },
  { "1939-45", READ, "1939/1945", "1939 – 1945", "seven years" },
  { "the 1990s", READ, "199X", "the 1990s", "a decade" },
  { "196x", READ, "196X", "the 1960s", "a decade" },
  { "19XX", READ, "19XX", "20th century", "a century" },
  { "44 BC", READ, "-0043", "44 BC", "a year" },
  { "2018-6", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "2018/6/7", READ, "2018-06-07", "7 June 2018", "a day" },
  { "13/6/2018", READ, "2018-06-13", "13 June 2018", "a day" },
  { "6/6/2018", READ, "2018-06-06", "6 June 2018", "a day" },
  { "12. März 2018", READ, "2018-03-12", "12 March 2018", "a day" },
  { "juin 2018", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "depuis 2012", READ, "2012/..", "since 2012", "no end stated" },
  { "۱۵ خرداد ۱۳۹۷", READ, "2018-06-05", "5 June 2018", "a day of the Solar Hijri year 1397" },
  { "خرداد ۱۳۹۷", READ, "2018-05-22/2018-06-21", "22 May 2018 – 21 June 2018", "a month of the Solar Hijri year 1397" },
  { "۱۴۰۰/۰۵/۲۴", READ, "2021-08-15", "15 August 2021", "a day of the Solar Hijri year 1400" },
  { "۱۴۰۰/۲/۳۱", READ, "2021-05-21", "21 May 2021", "a day of the Solar Hijri year 1400" },
  { "۱۴۰۰-۰۵-۲۴", READ, "2021-08-15", "15 August 2021", "a day of the Solar Hijri year 1400" },
  { "۲۴/۵/۱۴۰۰", READ, "2021-08-15", "15 August 2021", "a day of the Solar Hijri year 1400" },
  { "۱۴۰۰/۰۵/۲۴?", READ, "2021-08-15?", "perhaps 15 August 2021", "the day is doubted" },
  { "۱۴۰۰/۰۵/۲۴ – ۱۴۰۰/۰۵/۲۶", READ, "2021-08-15/2021-08-17", "15–17 August 2021", "three days" },
  { "۱۴۰۰/۱۲/۳۰", FAULTY, "", "This is no date that can be read.", "" },
  { "۲۰۲۱/۰۸/۱۵", READ, "2021-08-15", "15 August 2021", "a day" },
  { "1400-05-24", READ, "1400-05-24", "24 May 1400", "a day" },
  { "1400/05/24", READ, "1400-05-24", "24 May 1400", "a day" },
  { "2018年6月", READ, "2018-06", "June 2018", "a month, day not stated" },
  { "۲۰۱۸", READ, "2018", "2018", "a year" },
  { "7/6/2018", ASKED, "7 June 2018; 6 July 2018", "7 June or 6 July 2018?", "Day first in this text." },
  { "2021-02-30", FAULTY, "2021-02-28; 2021-03-02; 2021-02", "February 2021 has only 28 days.", "" },
  { "30 February 2021", FAULTY, "28 February 2021; 2 March 2021; February 2021", "February 2021 has only 28 days.", "" },
  { "2018-00", FAULTY, "2018-01; 2018", "There is no month 0.", "" },
  { "2018-06-00", FAULTY, "2018-06-01; 2018-06", "There is no day 0.", "" },
  { "201", FAULTY, "0201", "A year is typed with four digits.", "" },
  { "2021/1999", FAULTY, "1999 – 2021", "The end lies before the start.", "" },
  { "2018, 2020", FAULTY, "2018 – 2020; 2018; 2020", "This is more than one date.", "" },
  { "June", FAULTY, "June 2018", "The year is missing.", "" },
  { "June 2018 perchance", FAULTY, "June 2018", "“perchance” is not understood.", "" },
  { "February 29, 1900", FAULTY, "28 February 1900; 1 March 1900; February 1900", "February 1900 has only 28 days.", "" },
  { "31st of April 2001", FAULTY, "30 April 2001; 1 May 2001; April 2001", "April 2001 has only 30 days.", "" },
  { "Sept. 31, 2001", FAULTY, "30 September 2001; 1 October 2001; September 2001", "September 2001 has only 30 days.", "" },
  { "32 April 2001", FAULTY, "30 April 2001; 3 April 2001; April 2001", "April 2001 has only 30 days.", "" },
  { "0 April 2001", FAULTY, "1 April 2001; April 2001", "There is no day 0.", "" },
  { "31.4.2001", FAULTY, "30 April 2001; 1 May 2001; April 2001", "April 2001 has only 30 days.", "" },
  { "4/31/2001", FAULTY, "30 April 2001; 1 May 2001; April 2001", "April 2001 has only 30 days.", "" },
  { "30. Februar 1900", FAULTY, "28 February 1900; 2 March 1900; February 1900", "February 1900 has only 28 days.", "" },
  { "le 31 avril 2001", FAULTY, "30 April 2001; 1 May 2001; April 2001", "April 2001 has only 30 days.", "" },
  { "31 de abril de 2001", FAULTY, "30 April 2001; 1 May 2001; April 2001", "April 2001 has only 30 days.", "" },
  { "29 February 1900 – 3 March 1900", FAULTY, "28 February 1900; 1 March 1900; February 1900", "February 1900 has only 28 days.", "" },
  { "30 February", FAULTY, "", "This month has no day 30.", "" },
  { "31. April", FAULTY, "", "This month has no day 31.", "" },
  { "29 February", FAULTY, "", "The year is missing.", "" },
  { "before 2014", FAULTY, "until 2013; 2014", "“before” is not understood.", "" },
  { "nach 1945", FAULTY, "since 1946; 1945", "“nach” is not understood.", "" },
  { "antes de marzo de 1922", FAULTY, "until February 1922; March 1922", "“antes” is not understood.", "" },
  { "before 3 May 1922", FAULTY, "until 2 May 1922; 3 May 1922", "“before” is not understood.", "" },
  { "after about 1945", FAULTY, "about 1945", "“after” is not understood.", "" },
  { "-44-03-15", ASKED, "15 March 44 BC; 15 March 45 BC", "15 March 44 BC or 15 March 45 BC?", "" },
  { "−44", ASKED, "44 BC; 45 BC", "44 BC or 45 BC?", "" },
  { "-0044-03-15", READ, "-0044-03-15", "15 March 45 BC", "a day" },
  { "-44-13", FAULTY, "", "This is no date that can be read.", "" },
  { "late 1525", READ, "1525", "1525", "the whole of it, “late” is not kept" },
  { "mid-June 1525", READ, "1525-06", "June 1525", "the whole of it, “mid” is not kept" },
  { "Ende 1525", READ, "1525", "1525", "the whole of it, “Ende” is not kept" },
  { "the first half of 1525", READ, "1525-01/1525-06", "January 1525 – June 1525", "six months" },
  { "the day after 3 May 1808", READ, "1808-05-04", "4 May 1808", "a day" },
  { "yesterday or so", FAULTY, "", "This is no date that can be read.", "" },
  { "?", FAULTY, "", "This is no date that can be read.", "" },
  { "/", FAULTY, "", "This is no date that can be read.", "" },
  { "99999999999999999999", FAULTY, "", "This is no date that can be read.", "" },
};
/* clang-format on */

static char *
dup_answer (const WakhanTypedDate *typed)
{
  GString *answer = g_string_new (NULL);

  if (typed->date)
    g_string_append (answer, wakhan_date_get_edtf (typed->date));
  for (guint i = 0; i < typed->guesses->len; i++)
    {
      g_autofree char *label = wakhan_typed_date_dup_guess_label (typed, i);

      g_string_append_printf (answer, "%s%s", i > 0 ? "; " : "", label);
    }
  return g_string_free (answer, FALSE);
}

static void
check (const Case *cases,
       gsize       n_cases)
{
  g_autoptr (WakhanDate)     kept = wakhan_date_parse ("2018-06", NULL);
  const WakhanTypedDateHints hints = { .order = 1, .kept = kept };

  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr (WakhanTypedDate) typed = wakhan_typed_date_read (cases[i].text, &hints);
      g_autofree char            *answer = dup_answer (typed);

      g_test_message ("“%s”: %d, %s, %s, %s", cases[i].text, typed->state, answer, typed->words,
                      typed->detail);
      g_assert_cmpint (typed->state, ==, cases[i].state);
      g_assert_cmpstr (answer, ==, cases[i].edtf);
      g_assert_cmpstr (typed->words, ==, cases[i].words);
      g_assert_cmpstr (typed->detail, ==, cases[i].detail);
    }
}

static void
test_drawn_states (void)
{
  check (drawn, G_N_ELEMENTS (drawn));
}

static void
test_other_forms (void)
{
  check (others, G_N_ELEMENTS (others));
}

static void
test_persian_text (void)
{
  const WakhanTypedDateHints  persian = { .language = WAKHAN_DATE_LANGUAGE_PERSIAN };
  g_autoptr (WakhanTypedDate) slashes = wakhan_typed_date_read ("1400/05/24", &persian);
  g_autoptr (WakhanTypedDate) edtf = wakhan_typed_date_read ("1400-05-24", &persian);

  g_assert_cmpstr (wakhan_date_get_edtf (slashes->date), ==, "2021-08-15");
  g_assert_cmpstr (wakhan_date_get_edtf (edtf->date), ==, "1400-05-24");
}

static void
test_order_of_the_text (void)
{
  const WakhanTypedDateHints  month_first = { .order = -1 };
  g_autoptr (WakhanTypedDate) american = wakhan_typed_date_read ("7/6/2018", &month_first);
  g_autoptr (WakhanTypedDate) unknown = wakhan_typed_date_read ("7/6/2018", NULL);
  g_autofree char            *answer = dup_answer (american);

  g_assert_cmpstr (answer, ==, "6 July 2018; 7 June 2018");
  g_assert_cmpstr (american->detail, ==, "Month first in this text.");
  g_assert_cmpstr (unknown->detail, ==, "");
}

/* What a guess puts into the field is what it promised. */
static void
test_guesses_are_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (WakhanTypedDate) typed = wakhan_typed_date_read (others[i].text, NULL);

      for (guint j = 0; j < typed->guesses->len; j++)
        {
          const WakhanDate           *guess = g_ptr_array_index (typed->guesses, j);
          const char                 *edtf = wakhan_date_get_edtf (guess);
          g_autoptr (WakhanTypedDate) again = wakhan_typed_date_read (edtf, NULL);

          g_assert_cmpint (again->state, ==, READ);
          g_assert_cmpstr (wakhan_date_get_edtf (again->date), ==, edtf);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed-date/the states that are drawn", test_drawn_states);
  g_test_add_func ("/typed-date/other forms, right and wrong", test_other_forms);
  g_test_add_func ("/typed-date/the order of the text comes first", test_order_of_the_text);
  g_test_add_func ("/typed-date/figures for a Persian text are of its calendar", test_persian_text);
  g_test_add_func ("/typed-date/guesses are read as they are", test_guesses_are_read);
  return g_test_run ();
}
