/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-lineage.h"
#include "wakhan-note.h"

#include "wakhan-key-lines.h"

#include <string.h>

#define ID "0b8f6f0e-0000-4000-8000-000000000001"

/* A state of a note that went on from @earlier, or from nothing. */
static WakhanEntryRecord *
create_state (guint              revision,
              const char        *text,
              WakhanEntryRecord *earlier)
{
  g_autofree char *lines = g_strdup_printf (
    "Created=2026-11-23T18:00:00Z\nModified=2026-11-23T18:%02u:%02uZ\nRevision=%u\nText=%s\n",
    revision / 60, revision % 60, revision, text);
  WakhanKeyLine                 line;
  g_autoptr (WakhanEntryRecord) record = NULL;

  for (const char *rest = earlier ? wakhan_entry_record_get_lines (earlier) : "";
       wakhan_key_line_next (&rest, &line);)
    if (wakhan_key_line_has_key (&line, "Earlier"))
      {
        g_autofree char *before = g_steal_pointer (&lines);

        lines = g_strdup_printf ("%s%.*s\n", before, (int) line.length, line.line);
      }
  record = wakhan_entry_record_new (WAKHAN_TYPE_NOTE, ID, NULL, lines);
  return earlier ? wakhan_entry_lineage_continue (record, earlier) : g_steal_pointer (&record);
}

static void
test_what_it_went_on_from (void)
{
  g_autoptr (WakhanEntryRecord) first = create_state (1, "a", NULL);
  g_autoptr (WakhanEntryRecord) second = create_state (3, "b", first);
  g_autoptr (WakhanEntryRecord) third = create_state (7, "c", second);
  g_autoptr (WakhanEntryRecord) elsewhere = create_state (2, "d", first);

  g_assert_true (wakhan_entry_lineage_has (third, first));
  g_assert_true (wakhan_entry_lineage_has (third, second));
  g_assert_true (wakhan_entry_lineage_is_history (third, first));
  g_assert_false (wakhan_entry_lineage_has (first, third));
  g_assert_false (
    wakhan_entry_lineage_is_history (third, elsewhere)); /* though its revision is lower */
  g_assert_false (wakhan_entry_lineage_is_history (elsewhere, third));
}

static void
test_before_all_that_is_known (void)
{
  g_autoptr (WakhanEntryRecord) old = create_state (2, "a", NULL);
  g_autoptr (WakhanEntryRecord) now = create_state (5, "b", NULL);
  g_autoptr (WakhanEntryRecord) later = create_state (6, "c", now);
  g_autoptr (WakhanEntryRecord) other = create_state (5, "d", NULL);

  g_assert_true (wakhan_entry_lineage_is_history (now, old));
  g_assert_true (wakhan_entry_lineage_is_history (later, old));
  g_assert_false (wakhan_entry_lineage_is_history (old, now));
  g_assert_false (wakhan_entry_lineage_is_history (now, other));
  g_assert_false (wakhan_entry_lineage_is_history (later, other));
}

/* A note that was worked on for long does not grow for ever. */
static void
test_length (void)
{
  g_autoptr (WakhanEntryRecord) first = create_state (1, "a", NULL);
  g_autoptr (WakhanEntryRecord) state = wakhan_entry_record_ref (first);
  g_autoptr (WakhanEntryRecord) last_but_one = NULL;

  for (guint revision = 2; revision < 500; revision++)
    {
      g_clear_pointer (&last_but_one, wakhan_entry_record_unref);
      last_but_one = g_steal_pointer (&state);
      state = create_state (revision, "b", last_but_one);
    }
  g_assert_cmpuint (strlen (wakhan_entry_record_get_lines (state)), <, 1000);
  g_assert_true (wakhan_entry_lineage_has (state, last_but_one));
  g_assert_true (wakhan_entry_lineage_is_history (state, first));
}

static void
test_nonsense (void)
{
  static const char *const values[] = {
    "", ";", "x", ";;:;", "99999999999999999999999:1;", "-1:0;"
  };
  g_autoptr (WakhanEntryRecord) other = create_state (1, "a", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *lines =
        g_strdup_printf ("Revision=4\nText=b\nEarlier=%s\n", values[i]);
      g_autoptr (WakhanEntryRecord) record =
        wakhan_entry_record_new (WAKHAN_TYPE_NOTE, ID, NULL, lines);
      g_autoptr (WakhanEntryRecord) next = wakhan_entry_lineage_continue (record, other);

      g_assert_false (wakhan_entry_lineage_has (record, other));
      g_assert_true (wakhan_entry_lineage_has (next, other));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-lineage/what-it-went-on-from-is-history", test_what_it_went_on_from);
  g_test_add_func ("/note-lineage/before-all-that-is-known-revision-and-time-decide",
                   test_before_all_that_is_known);
  g_test_add_func ("/note-lineage/stays-short", test_length);
  g_test_add_func ("/note-lineage/nonsense", test_nonsense);
  return g_test_run ();
}
