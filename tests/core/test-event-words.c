/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-words.h"

typedef struct
{
  const char *category;
  gboolean    is_essay;
  guint       n_notes;
  const char *words;
} Case;

static const Case cases[] = {
  { "conflict", TRUE, 2, "conflict, from the essay, 2 notes" },
  { "diplomacy", FALSE, 1, "diplomacy, context, 1 note" },
  { "security", FALSE, 0, "security, context" },
  { "economy", TRUE, 0, "economy, from the essay" },
  { "Bergbau", FALSE, 0, "Bergbau, context" }, /* the study's own */
  { NULL, FALSE, 0, "" },                      /* found in a text */
  { "", FALSE, 3, "3 notes" },
  { NULL, TRUE, 0, "from the essay" },
};

static void
test_kind (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate)  date = wakhan_date_parse ("1999", NULL);
      g_autoptr (WakhanEvent) event = g_object_new (WAKHAN_TYPE_EVENT, "id", "it", "date", date, "title", "It", "category", cases[i].category,
                                                    "claim", cases[i].is_essay ? "essay" : "context", NULL);
      g_autofree char        *words = wakhan_event_dup_kind_words (event, cases[i].n_notes);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (wakhan_event_get_category_words (event), ==, cases[i].category && *cases[i].category ? cases[i].category : NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/event-words/kind", test_kind);

  return g_test_run ();
}
