/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-solar-day.h"
#include "wakhan-solar-words.h"

static void
test_dates (void)
{
  static const struct
  {
    const char *edtf;
    const char *words; /* NULL: nothing can be said */
  } cases[] = {
    { "2018-06-16", "26 Khordad 1397" },
    { "2021-08-15", "24 Mordad 1400" },
    { "2018-06-16?", "26 Khordad 1397" },
    { "2018-06", "Khordad/Tir 1397" },
    { "2018-03", "Esfand 1396/Farvardin 1397" },
    { "2018-22", "Khordad – Shahrivar 1397" },
    { "2018", "1396/1397" },
    { "196X", "1338 – 1348" },
    { "2018-06-15/2018-06-17", "25 Khordad 1397 – 27 Khordad 1397" },
    { "2018-06-16/2021", "26 Khordad 1397 – 1399/1400" },
    { "2012/..", "from 1390/1391" },
    { "../2014-08-31", "until 9 Shahrivar 1393" },
    { "0600", NULL },
    { "-0500/..", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) date = wakhan_date_parse (cases[i].edtf, NULL);
      g_autofree char       *words = wakhan_solar_words_new (date);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* What a text says of that calendar is told as it stands there. */
static void
test_as_said (void)
{
  static const struct
  {
    const char *edtf;
    const char *said;
    const char *words;
  } cases[] = {
    { "1933/1934", "سال ۱۳۱۲ شمسی", "1312" },
    { "1941/1942", "۱۳۲۰", "1320" },
    { "1941/1942", "the year 1320 SH", "1320" },
    { "2020-07/2020-08", "مرداد ۱۳۹۹", "Mordad 1399" },
    { "2020-03/2020-04", "فروردین ۱۳۹۹", "Farvardin 1399" },
    { "1981/1991", "دهه ۱۳۶۰", "1360 – 1369" },
    { "2021-08-03", "۱۲ مرداد ۱۴۰۰", "12 Mordad 1400" },
    { "1933/1934", "1933/34", "1311/1312 – 1312/1313" },
    { "1933/1935", "۱۳۱۲", "1311/1312 – 1313/1314" },
    { "1933/..", "۱۳۱۲", "from 1311/1312" },
    { "1933", "۱۳۱۲", "1311/1312" },
    { "2020-07/2020-08", "", "Tir/Mordad 1399 – Mordad/Shahrivar 1399" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) date = wakhan_date_parse (cases[i].edtf, NULL);
      g_autofree char       *words = wakhan_solar_words_new_as_said (date, cases[i].said);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_ticks (void)
{
  static const struct
  {
    WakhanTickKind kind;
    gint64         solar[3];
    const char    *words;
  } cases[] = {
    { WAKHAN_TICK_DAY, { 1397, 3, 26 }, "26 Khordad 1397 SH" },
    { WAKHAN_TICK_MONTH, { 1397, 3, 1 }, "Khordad 1397 SH" },
    { WAKHAN_TICK_YEAR, { 1397, 1, 1 }, "1397 SH" },
    { WAKHAN_TICK_DECADE, { 1390, 1, 1 }, "1390 – 1399 SH" },
    { WAKHAN_TICK_DECADE, { 1, 1, 1 }, "1 – 9 SH" },
    { WAKHAN_TICK_CENTURY, { 1300, 1, 1 }, "1300 – 1399 SH" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanTick tick = {
        .day =
          wakhan_solar_day_from_civil (cases[i].solar[0], cases[i].solar[1], cases[i].solar[2]),
        .kind = cases[i].kind,
      };
      g_autofree char *words = wakhan_solar_words_new_for_tick (&tick);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/solar-words/dates", test_dates);
  g_test_add_func ("/solar-words/ticks", test_ticks);
  g_test_add_func ("/solar-words/as-a-text-says-them", test_as_said);
  return g_test_run ();
}
