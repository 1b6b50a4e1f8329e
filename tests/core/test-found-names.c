/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-events.h"
#include "wakhan-text-importer.h"

/* "Anna Hale, Marrow" for the first event whose words have @words. */
static char *
dup_actors (const char        *text,
            const char        *words,
            const char *const *given)
{
  g_autoptr (WakhanDocument)    document = wakhan_plain_text_import (text);
  g_autoptr (WakhanFoundEvents) found = wakhan_found_events_new (document);

  if (given)
    wakhan_found_names_set_given (wakhan_found_events_get_names (found), given);
  for (guint i = 0; i < wakhan_found_events_get_n (found); i++)
    {
      WakhanEvent     *event = wakhan_found_events_lend (found, i);
      g_autofree char *own = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                                        wakhan_event_get_end (event));

      if (g_str_equal (own, words))
        return g_strjoinv (", ", (GStrv) wakhan_event_get_actors (event));
    }
  g_error ("no event “%s” in: %s", words, text);
}

typedef struct
{
  const char *text;
  const char *words;
  const char *actors;
} Case;

static void
check (const Case *cases,
       guint       n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *actors = dup_actors (cases[i].text, cases[i].words, NULL);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (actors, ==, cases[i].actors);
    }
}

/* clang-format off */
static void
test_recurring (void)
{
  static const Case cases[] = {
    { "Anna Hale came in 1871. Nobody asked Anna Hale why.", "1871", "Anna Hale" },
    { "Nobody knew Anna Hale in 1871, and that was that.", "1871", "" },
    { "The rebels met Anna Hale. In 1871 Hale fled. Then Hale came back, and Anna Hale died.", "1871", "Anna Hale" },
    { "So Anna Hale and John Hale met in 1871. There Hale wept, but Hale laughed; Hale slept. Here Anna Hale and John Hale part.",
      "1871", "Anna Hale, John Hale" },
    { "It was Hale's house in 1871. All of Hale’s men and even Hale left.", "1871", "Hale" },
    { "Yesterday they left. In 1871 they came. Yesterday was long, and Yesterday too, for Yesterday is a word.", "1871", "" },
    { "The Bank of Marrow broke in 1871. Later the Bank of Marrow rose.", "1871", "Bank of Marrow" },
    { "They fought President Obi in 1871. Then Mr. Obi and old Obi died.", "1871", "Obi" },
    { "Later Jean-Luc O’Neill spoke in 1871. Now Jean-Luc O’Neill sleeps.", "1871", "Jean-Luc O’Neill" },
    { "The men of al-Rashid won in 1871. Soon al-Rashid lost; the sons of al-Rashid fled.", "1871", "al-Rashid" },
    { "The U.S. Army came in 1871. Later the U.S. Army left.", "1871", "U.S. Army" },
    { "So J. F. Moor spoke in 1871, and J. F. Moor was heard.", "1871", "J. F. Moor" },
    { "So China sent Chinese men in 1871. The Chinese ships of China, the Sino-Chinese banks and China itself: all Chinese, Sino-Chinese, and Sino-Chinese.",
      "1871", "China" },
    { "In May 1871 it rained. The rains of May and the sun of May, the May of all.", "May 1871", "" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* Where it happened is no actor. */
static void
test_places (void)
{
  static const Case cases[] = {
    { "They met in Marrow in 1871. All lived in Marrow, and two came from Marrow.", "1871", "" },
    { "They met in Marrow in 1871. Then Marrow rebelled, and nobody told Marrow why.", "1871", "Marrow" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* All nouns are written large in German. */
static void
test_german (void)
{
  static const Case cases[] = {
    { "Im Jahr 1871 fiel die Brücke. Nach der Brücke und mit der Brücke ging auch das Geld der Brücke.", "1871", "" },
    { "Im Jahr 1871 kam Anna Berger in die Stadt. Niemand hat Anna Berger und ihre Brücke gesehen.", "1871", "Anna Berger" },
    { "Im Jahr 1871 sprach Bergers Sohn mit der Stadt. Den hat Herr Berger gesucht, und Berger ist auch mit Frau Berger gegangen.",
      "1871", "Berger" },
    { "Im Jahr 1971 kam die NATO in die Stadt. Das ist die NATO, und es war die NATO.", "1971", "NATO" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_others (void)
{
  static const Case cases[] = {
    { "En 1871, Anne Moreau quitta la ville. Tous aimaient Anne Moreau.", "1871", "Anne Moreau" },
    { "En 1871 llegó Juana del Río a la ciudad. Todos querían a Juana del Río.", "1871", "Juana del Río" },
    { "1871年，馬克離開了城市。馬克後來回來，馬克很高興。", "1871年", "" },
    { "THE HALE MARCH OF HALE IN 1871, AND THE WAR OF HALE WITH HALE.", "1871", "" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* clang-format on */

/* In any script, and if only once. */
static void
test_given (void)
{
  static const char *const given[] = { "馬克", "رستم", "the ferry", NULL };
  g_autofree char         *chinese = dup_actors ("1871年，馬克離開了城市。", "1871年", given);
  g_autofree char         *persian = dup_actors ("رستم در سال 1871 آمد.", "1871", given);
  g_autofree char         *english = dup_actors ("In 1871 the ferry sank.", "1871", given);
  g_autofree char         *part = dup_actors ("In 1871 the ferryman sank.", "1871", given);

  g_assert_cmpstr (chinese, ==, "馬克");
  g_assert_cmpstr (persian, ==, "رستم");
  g_assert_cmpstr (english, ==, "the ferry");
  g_assert_cmpstr (part, ==, "");
}

/* What a text cites has authors, and nobody takes part in that. */
static void
test_cited (void)
{
  g_autofree char *actors =
    dup_actors ("So Anna Hale wrote, and Anna Hale left.\n\nReferences\n\nAnna Hale, The Bridge, "
                "London: Penguin, 1971.\n",
                "1971", NULL);

  g_assert_cmpstr (actors, ==, "");
}

/* Not more than a few, and what is made of a text of any size stays small. */
static void
test_many (void)
{
  GString         *text = g_string_new ("In 1871 there met");
  g_autofree char *words = NULL;
  g_autofree char *actors = NULL;
  g_auto (GStrv)   names = NULL;

  for (guint i = 0; i < 20; i++)
    g_string_append_printf (text, ", at last and again, Anna %c%c%c", 'A' + i, 'a' + i, 'a');
  g_string_append (text, ". ");
  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, "so said Anna %c%c%c, ", 'A' + i % 20, 'a' + i % 20, 'a');
  words = g_string_free (text, FALSE);
  actors = dup_actors (words, "1871", NULL);
  names = g_strsplit (actors, ", ", -1);
  g_assert_cmpuint (g_strv_length (names), ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/found-names/names-that-recur-take-part", test_recurring);
  g_test_add_func ("/found-names/a-place-does-not", test_places);
  g_test_add_func ("/found-names/a-german-noun-does-not", test_german);
  g_test_add_func ("/found-names/other-languages-and-headings", test_others);
  g_test_add_func ("/found-names/names-that-were-given-are-found-in-any-script", test_given);
  g_test_add_func ("/found-names/authors-that-are-cited-do-not", test_cited);
  g_test_add_func ("/found-names/not-more-than-a-few", test_many);
  return g_test_run ();
}
