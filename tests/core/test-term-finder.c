/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-term-finder.h"

#include <gio/gio.h>

typedef struct
{
  const char *paragraph;
  const char *places; /* "start-end:id " each */
} Case;

static const Case cases[] = {
  { "The IS and its ISKP.", "4-6:IS 15-19:ISKP " },
  { "This is no ISlet, nor THIS.", "" },
  { "IS, and again IS", "0-2:IS " },
  { "Islamic State of Khorasan Province", "0-34:ISKP " },
  { "Ça: «IS»", "5-7:IS " },
  { "", "" },
};

static void
add_term (GListStore *terms,
          const char *id,
          const char *name,
          const char *alias)
{
  const char *const      aliases[] = { alias, NULL };
  g_autoptr (WakhanTerm) term = wakhan_term_new (id, name, "A meaning.", aliases);

  g_list_store_append (terms, term);
}

static WakhanDocument *
create_document (const char     *text,
                 WakhanBlockKind kind)
{
  const WakhanBlock block = { .kind = kind, .start = 0, .end = g_utf8_strlen (text, -1) };
  GArray           *blocks = g_array_new (FALSE, TRUE, sizeof (WakhanBlock));

  g_array_append_val (blocks, block);
  return wakhan_document_new (g_strdup (text), blocks, g_array_new (FALSE, TRUE, sizeof (WakhanSpan)));
}

static GListStore *
create_terms (void)
{
  GListStore *terms = g_list_store_new (WAKHAN_TYPE_TERM);

  add_term (terms, "IS", "Islamic State", "IS");
  add_term (terms, "ISKP", "Islamic State of Khorasan Province", "ISKP");
  return terms;
}

static void
test_cases (void)
{
  g_autoptr (GListStore) terms = create_terms ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = create_document (cases[i].paragraph, WAKHAN_BLOCK_PARAGRAPH);
      g_autoptr (GArray)         places = wakhan_term_finder_find (document, G_LIST_MODEL (terms));
      g_autoptr (GString)        found = g_string_new (NULL);

      for (guint j = 0; j < places->len; j++)
        {
          const WakhanTermPlace *place = &g_array_index (places, WakhanTermPlace, j);

          g_string_append_printf (found, "%u-%u:%s ", place->start, place->end, wakhan_term_get_id (place->term));
        }
      g_assert_cmpstr (found->str, ==, cases[i].places);
    }
}

static void
test_headings_stay_plain (void)
{
  g_autoptr (GListStore)     terms = create_terms ();
  g_autoptr (WakhanDocument) document = create_document ("The IS", WAKHAN_BLOCK_HEADING);
  g_autoptr (GArray)         places = wakhan_term_finder_find (document, G_LIST_MODEL (terms));

  g_assert_cmpuint (places->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/term-finder/whole-words-where-they-stand-first", test_cases);
  g_test_add_func ("/term-finder/headings-stay-plain", test_headings_stay_plain);
  return g_test_run ();
}
