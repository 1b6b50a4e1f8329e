/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-words.h"
#include "wakhan-text-importer.h"

#include <string.h>

typedef struct
{
  const char *category;
  const char *origin;
  guint       n_notes;
  const char *words;
} Case;

static const Case cases[] = {
  { "conflict", "essay", 2, "conflict, from the essay, 2 notes" },
  { "diplomacy", "context", 1, "diplomacy, context, 1 note" },
  { "security", "context", 0, "security, context" },
  { "economy", "essay", 0, "economy, from the essay" },
  { "Bergbau", "context", 0, "Bergbau, context" }, /* the study's own */
  { NULL, "context", 0, "" },
  { "", "context", 3, "3 notes" },
  { NULL, "found", 0, "found in the text" },
  { NULL, "found", 1, "found in the text, 1 note" },
  { NULL, "essay", 0, "from the essay" },
};

static void
test_kind (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate)  date = wakhan_date_parse ("1999", NULL);
      g_autoptr (WakhanEvent) event =
        wakhan_event_new_of (&(WakhanEventParts){
          .id = "it",
          .date = date,
          .title = "It",
          .category = cases[i].category,
          .origin = cases[i].origin,
        });
      g_autofree char *words = wakhan_event_dup_kind_words (event, cases[i].n_notes);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (wakhan_event_get_category_words (event), ==,
                       cases[i].category && *cases[i].category ? cases[i].category : NULL);
    }
}

/* Of one that nobody has summed up, the words round it; where there are none, nothing. */
static void
test_summary (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("# 1931\n\nIt stood. It fell[^1] in 1999! It rose.\n\n[^1]: A note.\n");
  g_autoptr (WakhanDate) date = wakhan_date_parse ("1999", NULL);
  const char *const      words[] = { "1931", "1999", "1999", "1999", "It fell" };
  const char *const      origins[] = { "found", "found", "found", "own", "essay" };
  const char *const      told[] = { NULL, NULL, "Told", NULL, "Told" };
  const char *const      summaries[] = { "", "“It fell in 1999!”", "Told",
                                         "“It fell in 1999!”", "Told" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *text = wakhan_document_get_text (document);
      const guint start = g_utf8_pointer_to_offset (text, strstr (text, words[i]));
      const guint end = start + (guint) strlen (words[i]);

      g_autoptr (WakhanEvent) event =
        wakhan_event_new_of (&(WakhanEventParts){
          .id = "it",
          .date = date,
          .title = "It",
          .origin = origins[i],
          .summary = told[i],
          .start = start,
          .end = end,
        });
      g_autofree char *summary = wakhan_event_dup_summary_words (event, document);

      g_assert_cmpstr (summary, ==, summaries[i]);
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
    wakhan_event_new_of (&(WakhanEventParts){
      .id = id,
      .date = date,
      .title = id,
      .disputed_by = disputed_by,
      .refined_by = refined_by,
    });

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
  g_test_add_func ("/event-words/what-is-told-of-it", test_summary);
  g_test_add_func ("/event-words/relations", test_relations);

  return g_test_run ();
}
