/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-day.h"
#include "wakhan-tick-words.h"

#define WIDTH 1000 /* px */
#define LABEL 40   /* px */
#define DAY_WIDTH 10

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *had = words;

  g_assert_cmpstr (had, ==, expected);
}

static void
test_above (void)
{
  const WakhanTick day = { 0, WAKHAN_TICK_DAY, 1, TRUE };
  const WakhanTick month = { 0, WAKHAN_TICK_MONTH, 9, TRUE };
  const WakhanTick year = { 0, WAKHAN_TICK_YEAR, -43, TRUE };

  assert_words (wakhan_tick_words_new (&day, 10), "1");
  assert_words (wakhan_tick_words_new (&day, 100), "Thu 1");
  assert_words (wakhan_tick_words_new (&month, DAY_WIDTH), "Sept");
  assert_words (wakhan_tick_words_new (&year, DAY_WIDTH), "44 BC");
}

static void
test_below (void)
{
  static const struct
  {
    WakhanTickKind kind;
    gint64         year;
    guint          month;
    guint          day;
    const char    *words;
  } cases[] = {
    { WAKHAN_TICK_DAY, 2018, 6, 16, "16 June 2018" },
    { WAKHAN_TICK_DAY, -43, 3, 15, "15 March 44 BC" },
    { WAKHAN_TICK_DAY, 12345, 3, 15, "15 March 12345" },
    { WAKHAN_TICK_MONTH, 2018, 6, 1, "June 2018" },
    { WAKHAN_TICK_MONTH, -43, 3, 1, "March 44 BC" },
    { WAKHAN_TICK_MONTH, 0, 12, 1, "December 1 BC" },
    { WAKHAN_TICK_YEAR, -43, 1, 1, "44 BC" },
    { WAKHAN_TICK_DECADE, 1960, 1, 1, "1960s" },
    { WAKHAN_TICK_DECADE, 1, 1, 1, "1 – 9" },
    { WAKHAN_TICK_DECADE, -9, 1, 1, "10 BC – 1 BC" },
    { WAKHAN_TICK_DECADE, -49, 1, 1, "50 BC – 41 BC" },
    { WAKHAN_TICK_CENTURY, 1900, 1, 1, "20th century" },
    { WAKHAN_TICK_CENTURY, -99, 1, 1, "1st century BC" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanTick tick = {
        .day = wakhan_day_from_civil (cases[i].year, cases[i].month, cases[i].day),
        .kind = cases[i].kind,
      };

      assert_words (wakhan_tick_words_new_lower (&tick), cases[i].words);
    }
}

static void
add_words (GHashTable *said,
           char       *words)
{
  if (g_hash_table_contains (said, words))
    g_error ("“%s” stands twice on the axis", words);
  g_hash_table_add (said, words);
}

/* Nothing that names a time of its own says what another does. */
static void
assert_said_once (const WakhanTimeScale *scale)
{
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray)     upper = NULL;
  g_autoptr (GArray)     lower = NULL;
  WakhanTickSteps        steps;

  wakhan_time_scale_choose (scale, LABEL, WAKHAN_TICK_HOUR, &steps);
  upper = wakhan_time_scale_list_ticks (scale, &steps.upper, LABEL);
  lower = wakhan_time_scale_list_ticks (scale, &steps.lower, LABEL);
  for (guint i = 0; i < lower->len; i++)
    add_words (said, wakhan_tick_words_new_lower (&g_array_index (lower, WakhanTick, i)));
  for (guint i = 0; steps.upper.kind >= WAKHAN_TICK_YEAR && i < upper->len; i++)
    add_words (said, wakhan_tick_words_new (&g_array_index (upper, WakhanTick, i), DAY_WIDTH));
}

static void
test_nothing_is_said_twice (void)
{
  static const gint64 years[] = { -43, -9, 0, 1, 3, 44, 1960, 9999, -12000 };

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    for (double days = 2; days < 1e6; days *= 1.3)
      {
        const double start = wakhan_day_from_civil (years[i], 3, 15) - days / 3;

        assert_said_once (&(WakhanTimeScale){ start, start + days, WIDTH });
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tick-words/above", test_above);
  g_test_add_func ("/tick-words/below", test_below);
  g_test_add_func ("/tick-words/nothing-is-said-twice", test_nothing_is_said_twice);

  return g_test_run ();
}
