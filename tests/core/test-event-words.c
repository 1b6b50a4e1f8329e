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
      g_autoptr (WakhanEvent) event =
        g_object_new (WAKHAN_TYPE_EVENT, "id", "it", "date", date, "title", "It", "category",
                      cases[i].category, "origin", cases[i].is_essay ? "essay" : "context", NULL);
      g_autofree char *words = wakhan_event_dup_kind_words (event, cases[i].n_notes);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (wakhan_event_get_category_words (event), ==,
                       cases[i].category && *cases[i].category ? cases[i].category : NULL);
    }
}

static WakhanEvent *
add_event (WakhanTimeline    *timeline,
           const char        *id,
           const char *const *disputed_by,
           const char *const *refined_by)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("1999", NULL);
  g_autoptr (WakhanEvent) event =
    g_object_new (WAKHAN_TYPE_EVENT, "id", id, "date", date, "title", id, "disputed-by",
                  disputed_by, "refined-by", refined_by, NULL);

  wakhan_timeline_insert (timeline, event);
  return event;
}

static void
test_relations (void)
{
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  WakhanEvent               *war = add_event (timeline, "War", (const char *[]){ "Truce", NULL },
                                              (const char *[]){ "Raid", "Siege", NULL });
  WakhanEvent               *truce = add_event (timeline, "Truce", NULL, NULL);
  WakhanEvent               *raid = add_event (timeline, "Raid", NULL, NULL);
  WakhanEvent               *siege =
    add_event (timeline, "Siege", NULL, (const char *[]){ "Raid", NULL });
  WakhanEvent *other = add_event (timeline, "Fair", NULL, NULL);
  const struct
  {
    WakhanEvent *event;
    const char  *words;
  } told[] = {
    { war, "Disputed by 1999, Truce. Made more precise by 1999, Raid; 1999, Siege" },
    { truce, "Disputed by 1999, War" },
    { raid, "Makes 1999, Siege; 1999, War more precise" },
    { siege, "Made more precise by 1999, Raid. Makes 1999, War more precise" },
    { other, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autofree char *words = wakhan_event_dup_relations_words (told[i].event, timeline);

      g_assert_cmpstr (words, ==, told[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/event-words/kind", test_kind);
  g_test_add_func ("/event-words/relations", test_relations);

  return g_test_run ();
}
