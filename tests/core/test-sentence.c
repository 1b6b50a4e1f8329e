/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-sentence.h"

#include <string.h>

/* The words that are asked for stand between two bars. */
static char *
find_sentence (const char *marked)
{
  g_auto (GStrv)    parts = g_strsplit (marked, "|", 3);
  g_autofree char  *text = g_strconcat (parts[0], parts[1], parts[2], NULL);
  const WakhanSlice paragraph = { text, text + strlen (text) };
  const char       *start = text + strlen (parts[0]);
  const WakhanSlice words = { start, start + strlen (parts[1]) };
  const WakhanSlice sentence = wakhan_sentence_find (&paragraph, &words);

  return g_strndup (sentence.start, sentence.end - sentence.start);
}

static void
test_stops (void)
{
  static const struct
  {
    const char *marked;
    const char *sentence;
  } cases[] = {
    { "One. |Two| three. Four.", "Two three" },
    { "One! Two |three|? Four.", "Two three" },
    { "“One.” |Two|.", "Two" },
    { "It is |3.5| miles. One.", "It is 3.5 miles" },
    { "Dr. |Two| came.", "Dr. Two came" },
    { "By the U.S. |The| rest.", "The rest" },
    { "By the U.S. |boats| in Nov. 1914.", "By the U.S. boats in Nov. 1914" },
    { "“Why?” she |asked|.", "“Why?” she asked" },
    { "Am 3. Oktober |kam| er. Dann ging er.", "Am 3. Oktober kam er" },
    { "一。|二|三。四。", "二三" },
    { "एक। |दो| तीन। चार।", "दो तीन" },
    { "یک؟ |دو| سه. چهار.", "دو سه" },
    { "one\n|two|\tthree", "two" },
    { "||One. Two.", "One" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = find_sentence (*cases[i].marked ? cases[i].marked : "||");

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

/* What is far away is not looked at. */
static void
test_long_sentence (void)
{
  g_autofree char *before = g_strnfill (10000, 'a');
  g_autofree char *marked = g_strconcat (before, " |here| ", before, NULL);
  g_autofree char *sentence = find_sentence (marked);

  g_assert_cmpuint (strlen (sentence), ==, 400 + strlen ("here") + 400);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sentence/begins-and-ends", test_stops);
  g_test_add_func ("/sentence/a-long-one-is-looked-at-in-part", test_long_sentence);
  return g_test_run ();
}
