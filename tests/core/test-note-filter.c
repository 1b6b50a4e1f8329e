/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-filter.h"

static WakhanNote *
create_note (void)
{
  WakhanNote              *note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new ("the summit of the path", "", "", 10, 32);

  wakhan_note_set_text (note, "Not China’s agreement at all: Élysée, STRASSE.");
  wakhan_note_set_kind (note, "claim");
  wakhan_note_set_section (note, "From 2012 to Doha");
  wakhan_note_set_tags (note, (const char *const[]){ "seminar", "sources", NULL });
  wakhan_note_add_anchor (note, anchor);
  return note;
}

static void
test_words (void)
{
  static const struct
  {
    const char *words;
    gboolean    passes;
  } cases[] = {
    { "", TRUE },
    { "  ", TRUE },
    { "agreement", TRUE },
    { "AGREEMENT china", TRUE },
    { "elysee", TRUE },
    { "ÉLYSÉE", TRUE },
    { "straße", TRUE },
    { "summit doha", TRUE },
    { "semin", TRUE },
    { "china's", TRUE },
    { "su\u00admmit", TRUE },
    { "summit lapis", FALSE },
    { "lapis", FALSE },
  };
  g_autoptr (WakhanNote)       note = create_note ();
  g_autoptr (WakhanNoteFilter) filter = wakhan_note_filter_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      wakhan_note_filter_set_words (filter, cases[i].words);
      if (wakhan_note_filter_match (filter, note) != cases[i].passes)
        g_error ("“%s” should %s", cases[i].words, cases[i].passes ? "pass" : "not pass");
    }
}

static void
test_colours (void)
{
  g_autoptr (WakhanNote)       note = create_note ();
  g_autoptr (WakhanNote)       plain = wakhan_note_new ();
  g_autoptr (WakhanNoteFilter) filter = wakhan_note_filter_new ();

  wakhan_note_filter_set_kind (filter, "doubt", TRUE);
  g_assert_false (wakhan_note_filter_match (filter, note));
  g_assert_false (wakhan_note_filter_match (filter, plain));
  wakhan_note_filter_set_kind (filter, "claim", TRUE);
  g_assert_true (wakhan_note_filter_match (filter, note));
  wakhan_note_filter_set_words (filter, "lapis");
  g_assert_false (wakhan_note_filter_match (filter, note));
  wakhan_note_filter_clear (filter);
  g_assert_true (wakhan_note_filter_is_empty (filter));
  g_assert_true (wakhan_note_filter_match (filter, plain));
}

static gboolean
is_claim (WakhanNote *note,
          gpointer    n_asked)
{
  (*(guint *) n_asked)++;
  return g_strcmp0 (wakhan_note_get_kind (note), "claim") == 0;
}

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_to_check (void)
{
  g_autoptr (WakhanNote)       note = create_note ();
  g_autoptr (WakhanNote)       plain = wakhan_note_new ();
  g_autoptr (WakhanNoteFilter) filter = wakhan_note_filter_new ();
  guint                        n_asked = 0;
  guint                        n_changes = 0;

  g_signal_connect_swapped (filter, "changed", G_CALLBACK (count_cb), &n_changes);
  wakhan_note_filter_set_to_check (filter, TRUE);
  g_assert_cmpuint (n_changes, ==, 1);
  wakhan_note_filter_set_to_check (filter, TRUE);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_false (wakhan_note_filter_is_empty (filter));
  g_assert_false (wakhan_note_filter_match (filter, note)); /* nobody knows */
  wakhan_note_filter_set_check_func (filter, is_claim, &n_asked);
  g_assert_true (wakhan_note_filter_match (filter, note));
  g_assert_false (wakhan_note_filter_match (filter, plain));
  g_assert_cmpuint (n_asked, ==, 2);
  wakhan_note_filter_set_words (filter, "lapis"); /* together with the others */
  g_assert_false (wakhan_note_filter_match (filter, note));
  wakhan_note_filter_set_words (filter, "summit");
  g_assert_true (wakhan_note_filter_match (filter, note));
  wakhan_note_filter_clear (filter);
  g_assert_false (wakhan_note_filter_get_to_check (filter));
  g_assert_true (wakhan_note_filter_is_empty (filter));
  g_assert_true (wakhan_note_filter_match (filter, plain));
}

static void
test_tags (void)
{
  static const char *const     tags[] = { "seminar", "sources", NULL };
  g_autoptr (WakhanNote)       note = wakhan_note_new ();
  g_autoptr (WakhanNote)       plain = wakhan_note_new ();
  g_autoptr (WakhanNoteFilter) filter = wakhan_note_filter_new ();

  wakhan_note_set_tags (note, tags);
  wakhan_note_filter_set_tag (filter, "sources", TRUE);
  g_assert_true (wakhan_note_filter_match (filter, note));
  g_assert_false (wakhan_note_filter_match (filter, plain));
  wakhan_note_filter_set_tag (filter, "doha", TRUE);
  g_assert_false (wakhan_note_filter_match (filter, note));
  wakhan_note_filter_set_tag (filter, "doha", FALSE);
  g_assert_true (wakhan_note_filter_match (filter, note));
  wakhan_note_filter_clear (filter);
  g_assert_true (wakhan_note_filter_is_empty (filter));
}

static void
test_changes (void)
{
  g_autoptr (WakhanNoteFilter) filter = wakhan_note_filter_new ();
  guint                        count = 0;

  g_signal_connect_swapped (filter, "changed", G_CALLBACK (count_cb), &count);
  wakhan_note_filter_set_words (filter, "");
  wakhan_note_filter_set_kind (filter, "claim", FALSE);
  wakhan_note_filter_clear (filter);
  g_assert_cmpuint (count, ==, 0);
  wakhan_note_filter_set_words (filter, "one");
  wakhan_note_filter_set_words (filter, "one");
  wakhan_note_filter_set_kind (filter, "claim", TRUE);
  wakhan_note_filter_set_kind (filter, "claim", TRUE);
  g_assert_cmpuint (count, ==, 2);
  wakhan_note_filter_clear (filter);
  g_assert_cmpuint (count, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-filter/every-word-stands-somewhere-in-the-note", test_words);
  g_test_add_func ("/note-filter/colours-and-words-go-together", test_colours);
  g_test_add_func ("/note-filter/those-to-check-alone", test_to_check);
  g_test_add_func ("/note-filter/a-note-has-all-of-the-tags", test_tags);
  g_test_add_func ("/note-filter/only-real-changes-are-told", test_changes);
  return g_test_run ();
}
