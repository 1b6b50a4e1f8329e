/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-category.h"
#include "wakhan-note-kind.h"

#include <string.h>

static void
test_note_kinds (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i <= WAKHAN_N_NOTE_KINDS; i++)
    {
      const WakhanNoteKind *kind = wakhan_note_kind_get (i);

      g_assert_true (wakhan_note_kind_find (kind->id) == kind);
      g_assert_true (g_hash_table_add (seen, (gpointer) kind->id));
      g_assert_true (g_hash_table_add (seen, (gpointer) kind->css_class));
      g_assert_true (g_hash_table_add (seen, (gpointer) kind->icon_name));
      g_assert_cmpuint (strlen (wakhan_note_kind_get_name (kind)), >, 0);
    }
  g_assert_cmpstr (wakhan_note_kind_find ("from a newer version")->id, ==, "");
  g_assert_cmpstr (wakhan_note_kind_find (NULL)->id, ==, "");
}

/* A study may call its own categories as it likes, also as style sheets call something else. */
static void
test_categories (void)
{
  g_autoptr (GHashTable)     seen = g_hash_table_new (g_str_hash, g_str_equal);
  const WakhanEventCategory *own = wakhan_event_category_get (WAKHAN_N_EVENT_CATEGORIES - 1);

  for (guint i = 0; i < WAKHAN_N_EVENT_CATEGORIES; i++)
    {
      const WakhanEventCategory *category = wakhan_event_category_get (i);

      g_assert_true (wakhan_event_category_find (category->id) == category);
      g_assert_true (g_hash_table_add (seen, (gpointer) category->css_class));
    }
  g_assert_true (wakhan_event_category_find ("selected") == own);
  g_assert_cmpstr (own->css_class, !=, "selected");
  g_assert_cmpstr (wakhan_event_category_get_name ("selected"), ==, "selected");
  g_assert_cmpstr (wakhan_event_category_get_name ("economy"), ==, "economy");
  g_assert_null (wakhan_event_category_get_name (""));
  g_assert_null (wakhan_event_category_get_name (NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tables/every-kind-of-note-is-found-and-like-no-other", test_note_kinds);
  g_test_add_func ("/tables/a-study's-own-categories-are-one", test_categories);

  return g_test_run ();
}
