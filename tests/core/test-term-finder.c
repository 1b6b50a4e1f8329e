/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term-finder.h"

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
  { "the islamic state", "4-17:IS " },
  { "ISLAMIC STATES, ISs", "0-14:IS " },
  { "An Islamic. State", "" },
  { "safe-haven, Safe\nHavens", "0-10:haven " },
  { "A country’s policies", "12-20:policy " },
  { "boss, bosses and basis", "0-4:boss " },
  { "basi", "" },
  { "塔利班在喀布尔。", "0-3:taliban " },
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
  return wakhan_document_new (g_strdup (text), blocks,
                              g_array_new (FALSE, TRUE, sizeof (WakhanSpan)));
}

static GListStore *
create_terms (void)
{
  GListStore *terms = g_list_store_new (WAKHAN_TYPE_TERM);

  add_term (terms, "IS", "Islamic State", "IS");
  add_term (terms, "haven", "Safe haven", "");
  add_term (terms, "policy", "Policy", "");
  add_term (terms, "boss", "Bosses", "Basis");
  add_term (terms, "taliban", "Taliban", "塔利班");
  add_term (terms, "ISKP", "Islamic State of Khorasan Province", "ISKP");
  return terms;
}

static void
test_cases (void)
{
  g_autoptr (GListStore) terms = create_terms ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document =
        create_document (cases[i].paragraph, WAKHAN_BLOCK_PARAGRAPH);
      g_autoptr (GArray)  places = wakhan_term_finder_find (document, G_LIST_MODEL (terms));
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < places->len; j++)
        {
          const WakhanTermPlace *place = &g_array_index (places, WakhanTermPlace, j);

          g_string_append_printf (found, "%u-%u:%s ", place->start, place->end,
                                  wakhan_term_get_id (place->term));
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

/* What stands in several sections is marked in each of them. */
static void
test_once_a_section (void)
{
  const WakhanBlock blocks[] = {
    { .kind = WAKHAN_BLOCK_HEADING, .level = 1, .start = 0, .end = 1 },
    { .kind = WAKHAN_BLOCK_PARAGRAPH, .start = 2, .end = 7 },
    { .kind = WAKHAN_BLOCK_PARAGRAPH, .start = 8, .end = 10 },
    { .kind = WAKHAN_BLOCK_HEADING, .level = 2, .start = 11, .end = 12 },
    { .kind = WAKHAN_BLOCK_CODE, .start = 13, .end = 15 },
    { .kind = WAKHAN_BLOCK_LIST_ITEM, .start = 16, .end = 18 },
  };
  GArray                    *copy = g_array_new (FALSE, TRUE, sizeof (WakhanBlock));
  g_autoptr (WakhanDocument) document = NULL;
  g_autoptr (GListStore)     terms = create_terms ();
  g_autoptr (GArray)         places = NULL;

  g_array_append_vals (copy, blocks, G_N_ELEMENTS (blocks));
  document = wakhan_document_new (g_strdup ("A\nIS IS\nIS\nB\nIS\nIS"), copy,
                                  g_array_new (FALSE, TRUE, sizeof (WakhanSpan)));
  places = wakhan_term_finder_find (document, G_LIST_MODEL (terms));
  g_assert_cmpuint (places->len, ==, 2);
  g_assert_cmpuint (g_array_index (places, WakhanTermPlace, 0).start, ==, 2);
  g_assert_cmpuint (g_array_index (places, WakhanTermPlace, 1).start, ==, 16);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/term-finder/whole-words-in-all-their-forms", test_cases);
  g_test_add_func ("/term-finder/once-a-section", test_once_a_section);
  g_test_add_func ("/term-finder/headings-stay-plain", test_headings_stay_plain);
  return g_test_run ();
}
