/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-occurrence-counter.h"

#include <string.h>

static WakhanAnchor *
create_anchor (const char *words,
               guint       occurrence,
               guint       n_occurrences)
{
  WakhanAnchor *anchor = wakhan_anchor_new (words, "", "", 0, 1);

  wakhan_anchor_set_occurrence (anchor, occurrence, n_occurrences);
  return anchor;
}

static WakhanOccurrences
count (const char *words,
       guint       occurrence,
       guint       n_occurrences,
       const char *text)
{
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (WakhanAnchor)            anchor = create_anchor (words, occurrence, n_occurrences);
  g_autoptr (WakhanAnchor)            other = create_anchor ("else", 1, 2);

  wakhan_occurrence_counter_add (counter, anchor);
  wakhan_occurrence_counter_read_text (counter, text, strlen (text));
  g_assert_null (wakhan_occurrence_counter_get (counter, other));
  return *wakhan_occurrence_counter_get (counter, anchor);
}

static void
test_counts (void)
{
  static const struct
  {
    const char *words;
    guint       occurrence;
    guint       n_occurrences;
    const char *text;
    guint       n_found;
    guint       expected;
  } cases[] = {
    { "ford", 2, 3, "ford, ford and ford", 3, 6 },
    { "ford", 2, 2, "ford, ford and ford", 3, 6 }, /* one more than there were: enough */
    { "ford", 3, 3, "ford and ford", 2, G_MAXUINT },
    { "a", 1, 2, "banana", 3, 1 },
    { "salt", 1, 2, "Salt", 0, G_MAXUINT },
    { "aa", 2, 2, "aaaaa", 2, 2 }, /* none over another */
    { "the same long words", 2, 2, "the same long words. the same long words.", 2, 21 },
    { "the same long words", 1, 2, "the same long", 0, G_MAXUINT },
    { "盐", 1, 2, "盐和盐", 2, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanOccurrences found =
        count (cases[i].words, cases[i].occurrence, cases[i].n_occurrences, cases[i].text);

      g_assert_cmpuint (found.n_found, ==, cases[i].n_found);
      g_assert_cmpuint (found.expected, ==, cases[i].expected);
    }
}

/* Words of many, some with the same beginning, in one pass. */
static void
test_together (void)
{
  const char                         *text = "over the river and over the hill and over the river";
  const char                         *words[] = { "over the river", "over the", "over", "o",
                                                  "river" };
  const guint                         n_found[] = { 2, 3, 3, 3, 2 };
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (GPtrArray)               anchors = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_ptr_array_add (anchors, create_anchor (words[i], 1, 9));
      wakhan_occurrence_counter_add (counter, g_ptr_array_index (anchors, i));
      wakhan_occurrence_counter_add (counter, g_ptr_array_index (anchors, i));
    }
  wakhan_occurrence_counter_read_text (counter, text, strlen (text));
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpuint (
      wakhan_occurrence_counter_get (counter, g_ptr_array_index (anchors, i))->n_found, ==,
      n_found[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/occurrence-counter/counts-and-tells-the-same-one", test_counts);
  g_test_add_func ("/occurrence-counter/counts-many-at-once", test_together);
  return g_test_run ();
}
