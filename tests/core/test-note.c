/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-order.h"
#include "wakhan-note.h"

static WakhanNote *
create_note (void)
{
  WakhanNote              *note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new ("the pass", "before ", " after", 7, 15);

  wakhan_note_set_text (note, "What is it called?");
  wakhan_note_set_kind (note, "question");
  wakhan_note_set_section (note, "Two roads");
  wakhan_note_set_tags (note, (const char *const[]){ "names", "maps", NULL });
  wakhan_note_set_events (note, (const char *const[]){ "e-1", NULL });
  wakhan_note_add_anchor (note, anchor);
  return note;
}

static void
test_new (void)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  g_autoptr (WakhanNote) other = wakhan_note_new ();

  g_assert_true (g_uuid_string_is_valid (wakhan_note_get_id (note)));
  g_assert_cmpstr (wakhan_note_get_id (note), !=, wakhan_note_get_id (other));
  g_assert_nonnull (wakhan_note_get_created (note));
  g_assert_null (wakhan_note_get_deleted (note));
  g_assert_true (wakhan_note_is_empty (note));
  g_assert_null (wakhan_note_get_anchor (note, 0));
}

/* Where it was begun nobody wrote; several events somebody brought together. */
static void
test_begun (void)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_note_set_section (note, "The pass");
  g_assert_true (wakhan_note_is_empty (note));
  wakhan_note_set_events (note, (const char *const[]){ "snow", NULL });
  g_assert_true (wakhan_note_is_empty (note));
  wakhan_note_set_events (note, (const char *const[]){ "snow", "rain", NULL });
  g_assert_false (wakhan_note_is_empty (note));
}

static void
test_copy (void)
{
  g_autoptr (WakhanNote) note = create_note ();
  g_autoptr (WakhanNote) copy = NULL;

  wakhan_note_set_revision (note, 12);
  copy = wakhan_note_copy (note);
  g_assert_cmpstr (wakhan_note_get_id (copy), ==, wakhan_note_get_id (note));
  g_assert_true (wakhan_note_is_equal (copy, note));
  g_assert_cmpuint (wakhan_note_get_revision (copy), ==, 12);
  g_assert_cmpstrv (wakhan_note_get_tags (copy), wakhan_note_get_tags (note));
  wakhan_note_set_text (copy, "Another question?");
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "What is it called?");
  wakhan_note_clear_anchors (copy);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
}

/* Each of them alone makes another note of it; revision and times do not. */
static void
test_equal (void)
{
  g_autoptr (WakhanNote) note = create_note ();
  g_autoptr (GDateTime)  then = g_date_time_new_utc (2001, 1, 1, 0, 0, 0);

  for (guint i = 0; i < 9; i++)
    {
      g_autoptr (WakhanNote)   other = wakhan_note_copy (note);
      g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new ("the pass", "before ", " after", 7, 16);

      if (i == 0)
        wakhan_note_set_text (other, "");
      else if (i == 1)
        wakhan_note_set_kind (other, "doubt");
      else if (i == 2)
        wakhan_note_set_section (other, NULL);
      else if (i == 3)
        wakhan_note_set_tags (other, NULL);
      else if (i == 4)
        wakhan_note_set_events (other, NULL);
      else if (i == 5)
        wakhan_note_clear_anchors (other);
      else if (i == 6)
        wakhan_note_add_anchor (other, anchor);
      else if (i == 7)
        {
          wakhan_note_clear_anchors (other);
          wakhan_note_add_anchor (other, anchor);
        }
      else
        wakhan_note_set_deleted (other, then);
      if (wakhan_note_is_equal (note, other))
        g_error ("change %u is not seen", i);
      wakhan_entry_assign (WAKHAN_ENTRY (other), WAKHAN_ENTRY (note));
      g_assert_true (wakhan_note_is_equal (note, other));
      wakhan_note_set_revision (other, 99);
      wakhan_note_set_modified (other, then);
      wakhan_note_set_created (other, then);
      g_assert_true (wakhan_note_is_equal (note, other));
    }
}

static void
notify_cb (GObject    *note G_GNUC_UNUSED,
           GParamSpec *pspec,
           GString    *names)
{
  g_string_append_printf (names, "%s ", pspec->name);
}

static void
test_assign_tells_what_changed (void)
{
  g_autoptr (WakhanNote) note = create_note ();
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);
  g_autoptr (GString)    names = g_string_new (NULL);

  wakhan_note_set_text (copy, "Another question?");
  g_signal_connect (note, "notify", G_CALLBACK (notify_cb), names);
  wakhan_entry_assign (WAKHAN_ENTRY (note), WAKHAN_ENTRY (copy));
  g_assert_cmpstr (names->str, ==, "text ");
}

static void
test_anchors_are_told (void)
{
  g_autoptr (WakhanNote) note = create_note ();
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);
  g_autoptr (GString)    names = g_string_new (NULL);
  guint                  n_anchors;

  g_signal_connect (copy, "notify", G_CALLBACK (notify_cb), names);
  wakhan_note_add_anchor (copy, wakhan_note_get_anchor (note, 0));
  g_object_get (copy, "n-anchors", &n_anchors, NULL);
  g_assert_cmpuint (n_anchors, ==, 2);
  wakhan_note_clear_anchors (copy);
  wakhan_note_clear_anchors (copy);
  g_assert_cmpstr (names->str, ==, "n-anchors n-anchors ");
}

/* What was empty once is a string of its own then, and empty again. */
static void
test_empty_again (void)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  for (guint i = 0; i < 2; i++)
    {
      wakhan_note_set_text (note, "words");
      wakhan_note_set_tags (note, (const char *const[]){ "names", NULL });
      g_assert_false (wakhan_note_is_empty (note));
      wakhan_note_take_text (note, g_strdup (""));
      wakhan_note_set_tags (note, NULL);
      g_assert_true (wakhan_note_is_empty (note));
      g_assert_cmpstr (wakhan_note_get_text (note), ==, "");
      g_assert_null (wakhan_note_get_tags (note)[0]);
    }
}

static void
test_times (void)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  g_autoptr (GTimeZone)  zone = g_time_zone_new_identifier ("+02:00");
  g_autoptr (GDateTime)  there = g_date_time_new (zone, 2026, 11, 23, 20, 0, 0.75);
  g_autofree char       *written = NULL;

  wakhan_note_set_created (note, there);
  written = g_date_time_format_iso8601 (wakhan_note_get_created (note));
  g_assert_cmpstr (written, ==, "2026-11-23T18:00:00Z");
}

static void
test_broken_words (void)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_note_set_text (note, "half \xc3");
  wakhan_note_set_tags (note, (const char *const[]){ "\xff", NULL });
  g_assert_true (g_utf8_validate (wakhan_note_get_text (note), -1, NULL));
  g_assert_true (g_utf8_validate (wakhan_note_get_tags (note)[0], -1, NULL));
  wakhan_note_set_text (note, wakhan_note_get_text (note) + 5);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "\xef\xbf\xbd");
}

static void
test_order (void)
{
  g_autoptr (GDateTime)  early = g_date_time_new_utc (2026, 11, 23, 18, 0, 0);
  g_autoptr (GDateTime)  late = g_date_time_new_utc (2026, 11, 23, 18, 0, 1);
  g_autoptr (WakhanNote) first = wakhan_note_new_with_id ("c");
  g_autoptr (WakhanNote) second = wakhan_note_new_with_id ("a");
  g_autoptr (WakhanNote) third = wakhan_note_new_with_id ("b");

  wakhan_note_set_created (first, early);
  wakhan_note_set_created (second, late);
  wakhan_note_set_created (third, late);
  g_assert_cmpint (wakhan_entry_compare (first, second), <, 0);
  g_assert_cmpint (wakhan_entry_compare (second, third), <, 0);
  g_assert_cmpint (wakhan_entry_compare (third, first), >, 0);
  g_assert_cmpint (wakhan_entry_compare (third, third), ==, 0);
}

static void
test_sort (void)
{
  static const char *const ids[] = { "long-name-b", "long-name-a", "dé", "d" };
  g_autoptr (GPtrArray)    notes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 11, 23 - i / 2, 18, 0, 0);
      WakhanNote           *note = wakhan_note_new_with_id (ids[i]);

      wakhan_note_set_created (note, created);
      g_ptr_array_add (notes, note);
    }
  wakhan_entry_sort (notes);
  for (guint i = 0; i < notes->len; i++)
    {
      g_assert_cmpstr (wakhan_note_get_id (g_ptr_array_index (notes, i)), ==,
                       ((const char *const[]){ "d", "dé", "long-name-a", "long-name-b" })[i]);
      g_assert_true (i == 0 || wakhan_entry_compare (g_ptr_array_index (notes, i - 1),
                                                     g_ptr_array_index (notes, i)) < 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note/begins-with-an-id-and-a-time", test_new);
  g_test_add_func ("/note/begun", test_begun);
  g_test_add_func ("/note/a-copy-is-a-note-of-its-own", test_copy);
  g_test_add_func ("/note/equal-in-what-a-person-wrote", test_equal);
  g_test_add_func ("/note/taking-over-tells-only-what-changed", test_assign_tells_what_changed);
  g_test_add_func ("/note/tells-of-its-anchors", test_anchors_are_told);
  g_test_add_func ("/note/empty-full-and-empty-again", test_empty_again);
  g_test_add_func ("/note/by-creation-then-by-id", test_order);
  g_test_add_func ("/note/many-are-put-into-that-order", test_sort);
  g_test_add_func ("/note/times-are-whole-seconds-in-utc", test_times);
  g_test_add_func ("/note/broken-words-become-valid", test_broken_words);
  return g_test_run ();
}
