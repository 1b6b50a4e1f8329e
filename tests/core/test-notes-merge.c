/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "wakhan-note.h"
#include "wakhan-notes-merge.h"
#include "wakhan-own-event.h"

/* A state of one entry: its words, with a revision; NULL: it is not there; "†": deleted. */
typedef struct
{
  const char *words;
  guint       revision;
} State;

typedef struct
{
  const char *what;
  State       base;
  State       ours;
  State       theirs;
  const char *holds;  /* the words of the entry then */
  const char *beside; /* of an entry that is kept beside it, or NULL */
} MergeCase;

/* The same holds for notes and for events of a person's own. */
typedef struct
{
  const MergeCase *merge_case;
  gboolean         is_event;
} Trial;

static const char *
get_key (gboolean is_event)
{
  return is_event ? "Title" : "Text";
}

static const MergeCase cases[] = {
  { "nobody changed it", { "a", 1 }, { "a", 1 }, { "a", 1 }, "a", NULL },
  { "ours is new", { NULL, 0 }, { "a", 1 }, { NULL, 0 }, "a", NULL },
  { "theirs is new", { NULL, 0 }, { NULL, 0 }, { "a", 1 }, "a", NULL },
  { "we changed it", { "a", 1 }, { "b", 2 }, { "a", 1 }, "b", NULL },
  { "they changed it", { "a", 1 }, { "a", 1 }, { "b", 2 }, "b", NULL },
  { "both changed it alike", { "a", 1 }, { "b", 2 }, { "b", 3 }, "b", NULL },
  { "both changed it, we more", { "a", 1 }, { "b", 3 }, { "c", 2 }, "b", "c" },
  { "both changed it, they more", { "a", 1 }, { "b", 2 }, { "c", 3 }, "c", "b" },
  { "both have it, nothing known before", { NULL, 0 }, { "b", 2 }, { "c", 3 }, "c", "b" },
  { "we deleted it", { "a", 1 }, { "†", 2 }, { "a", 1 }, "†", NULL },
  { "they deleted it", { "a", 1 }, { "a", 1 }, { "†", 2 }, "†", NULL },
  { "both deleted it", { "a", 1 }, { "†", 2 }, { "†", 3 }, "†", NULL },
  { "we deleted it, they changed it more", { "a", 1 }, { "†", 2 }, { "b", 3 }, "b", NULL },
  { "we deleted it, they changed it less", { "a", 1 }, { "†", 3 }, { "b", 2 }, "†", "b" },
  { "they deleted it, we changed it more", { "a", 1 }, { "b", 3 }, { "†", 2 }, "b", NULL },
  { "they deleted it, we changed it less", { "a", 1 }, { "b", 2 }, { "†", 3 }, "†", "b" },
  { "they left it out without deleting it", { "a", 1 }, { "a", 1 }, { NULL, 0 }, "a", NULL },
  { "they went back to an older state", { "b", 2 }, { "b", 2 }, { "a", 1 }, "b", NULL },
  { "they went back, we went on", { "b", 2 }, { "c", 3 }, { "a", 1 }, "c", NULL },
  { "they went back to before we deleted it", { "†", 3 }, { "†", 3 }, { "a", 1 }, "†", NULL },
  { "they have what we went on from", { NULL, 0 }, { "a and b", 2 }, { "a", 1 }, "a and b", NULL },
};

#define ID "0b8f6f0e-0000-4000-8000-000000000001"

static WakhanNotesContent *
create_content (const State *state,
                gboolean     is_event)
{
  WakhanNotesContent           *content = wakhan_notes_content_new ("a-river", "A River");
  g_autofree char              *lines = NULL;
  g_autoptr (WakhanEntryRecord) record = NULL;

  if (!state->words)
    return content;
  lines = g_strdup_printf (
    "Created=2026-11-23T18:00:00Z\nModified=2026-11-23T18:00:0%uZ\nRevision=%u\n%s=%s\n%s",
    state->revision, state->revision, get_key (is_event), state->words,
    g_str_equal (state->words, "†") ? "Deleted=2026-11-24T09:00:00Z\n" : "");
  record = wakhan_entry_record_new (is_event ? WAKHAN_TYPE_OWN_EVENT : WAKHAN_TYPE_NOTE, ID, NULL,
                                    lines);
  wakhan_notes_content_put (content, record);
  return content;
}

static void
check (WakhanNotesContent *merged,
       const Trial        *trial)
{
  const MergeCase *merge_case = trial->merge_case;
  const char      *key = get_key (trial->is_event);
  g_autofree char *holds =
    wakhan_entry_record_dup_value (wakhan_notes_content_find (merged, ID), key);

  g_assert_cmpstr (holds, ==, merge_case->holds);
  g_assert_cmpuint (wakhan_notes_content_get_n_entries (merged), ==, merge_case->beside ? 2 : 1);
  for (guint i = 0; i < wakhan_notes_content_get_n_records (merged); i++)
    {
      WakhanEntryRecord *record = wakhan_notes_content_get_record (merged, i);
      g_autofree char   *words = wakhan_entry_record_dup_value (record, key);

      if (!g_str_equal (wakhan_entry_record_get_id (record), ID))
        g_assert_cmpstr (words, ==, merge_case->beside);
    }
}

static void
test_merge (gconstpointer data)
{
  const Trial                   *trial = data;
  const MergeCase               *merge_case = trial->merge_case;
  g_autoptr (WakhanNotesContent) base = create_content (&merge_case->base, trial->is_event);
  g_autoptr (WakhanNotesContent) ours = create_content (&merge_case->ours, trial->is_event);
  g_autoptr (WakhanNotesContent) theirs = create_content (&merge_case->theirs, trial->is_event);
  g_autoptr (WakhanNotesContent) merged = wakhan_notes_merge (base, ours, theirs);
  g_autoptr (WakhanNotesContent) again = NULL;

  check (merged, trial);

  /* The same file met a second time changes nothing more. */
  again = wakhan_notes_merge (base, merged, theirs);
  check (again, trial);
}

/* Two programs that part the same two states write the same two notes. */
static void
test_both_sides_agree (gconstpointer data)
{
  const Trial                   *trial = data;
  const MergeCase               *merge_case = trial->merge_case;
  g_autoptr (WakhanNotesContent) base = create_content (&merge_case->base, trial->is_event);
  g_autoptr (WakhanNotesContent) ours = create_content (&merge_case->ours, trial->is_event);
  g_autoptr (WakhanNotesContent) theirs = create_content (&merge_case->theirs, trial->is_event);
  g_autoptr (WakhanNotesContent) here = wakhan_notes_merge (base, ours, theirs);
  g_autoptr (WakhanNotesContent) there = wakhan_notes_merge (base, theirs, ours);

  g_assert_cmpuint (wakhan_notes_content_get_n_entries (here), ==,
                    wakhan_notes_content_get_n_entries (there));
  for (guint i = 0; i < wakhan_notes_content_get_n_records (here); i++)
    {
      WakhanEntryRecord *record = wakhan_notes_content_get_record (here, i);
      WakhanEntryRecord *other =
        wakhan_notes_content_find (there, wakhan_entry_record_get_id (record));

      g_assert_nonnull (other);
      g_assert_true (wakhan_entry_record_is_equal (record, other));
    }
}

/* What they have came while we may have gone on from what was known: ours holds the same then. */
static void
test_into_what_went_on (gconstpointer data)
{
  const Trial     *trial = data;
  const MergeCase *merge_case = trial->merge_case;
  const gboolean   has_gone_on =
    merge_case->ours.words && merge_case->ours.revision != merge_case->base.revision;
  g_autoptr (WakhanNotesContent) known = create_content (&merge_case->base, trial->is_event);
  g_autoptr (WakhanNotesContent) ours =
    has_gone_on ? create_content (&merge_case->ours, trial->is_event)
                : wakhan_notes_content_copy (known);
  g_autoptr (WakhanNotesContent) theirs = create_content (&merge_case->theirs, trial->is_event);
  g_autoptr (GPtrArray)          changed = g_ptr_array_new ();
  g_autoptr (GPtrArray)          received = NULL;
  gboolean                       is_ahead;

  g_ptr_array_add (changed, wakhan_notes_content_find (theirs, ID));
  received = wakhan_notes_merge_changed (ours, known, changed, &is_ahead);
  check (ours, trial);
  g_assert_cmpint (is_ahead, ==, has_gone_on);
  for (guint i = 0; i < received->len; i++)
    {
      WakhanEntryRecord *record = g_ptr_array_index (received, i);

      g_assert_true (wakhan_notes_content_find (ours, wakhan_entry_record_get_id (record)) ==
                     record);
    }
  g_assert_cmpint (received->len > 0, ==,
                   !has_gone_on || merge_case->beside ||
                     g_str_equal (merge_case->holds, merge_case->theirs.words));
}

static WakhanNotesContent *
create_followed (const char *words,
                 guint       revision,
                 guint       start)
{
  g_autofree char *text =
    g_strdup_printf ("%s\nAnchor-1-Quote=toll %u\nAnchor-1-Start=%u\nAnchor-1-End=%u", words, start,
                     start, start + 6);

  return create_content (&(State){ text, revision }, FALSE);
}

/* What goes along with its words says nothing that would be missed. */
static void
test_followed (void)
{
  static const struct
  {
    const char *words;
    guint       revision;
    guint       start;
  } theirs[] = { { "a", 1, 30 }, { "b", 2, 10 }, { "b", 2, 30 } };

  for (gsize i = 0; i < G_N_ELEMENTS (theirs); i++)
    {
      g_autoptr (WakhanNotesContent) base = create_followed ("a", 1, 10);
      g_autoptr (WakhanNotesContent) ours = create_followed ("a", 1, 20);
      g_autoptr (WakhanNotesContent) there =
        create_followed (theirs[i].words, theirs[i].revision, theirs[i].start);
      g_autoptr (WakhanNotesContent) merged = wakhan_notes_merge (base, ours, there);
      g_autofree char               *text =
        wakhan_entry_record_dup_value (wakhan_notes_content_find (merged, ID), "Text");

      g_assert_cmpuint (wakhan_notes_content_get_n_entries (merged), ==, 1);
      g_assert_cmpstr (text, ==, theirs[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  static Trial trials[2 * G_N_ELEMENTS (cases)];

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/notes-merge/nothing is kept of notes that only followed their words",
                   test_followed);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (cases); i++)
    {
      const MergeCase *merge_case = &cases[i / 2];
      Trial           *trial = &trials[i];
      const char      *what = i % 2 == 1 ? "of an event " : "";
      g_autofree char *path = g_strconcat ("/notes-merge/", what, merge_case->what, NULL);
      g_autofree char *later_path =
        g_strconcat ("/notes-merge/into what went on where ", what, merge_case->what, NULL);
      g_autofree char *both_path =
        g_strconcat ("/notes-merge/both sides agree where ", what, merge_case->what, NULL);

      *trial = (Trial){ merge_case, i % 2 == 1 };
      g_test_add_data_func (path, trial, test_merge);
      if (merge_case->theirs.revision >= merge_case->base.revision ||
          !merge_case->theirs.words) /* we never go back */
        g_test_add_data_func (both_path, trial, test_both_sides_agree);
      if (merge_case->theirs.words && merge_case->theirs.revision >= merge_case->base.revision)
        g_test_add_data_func (later_path, trial, test_into_what_went_on);
    }

  return g_test_run ();
}
