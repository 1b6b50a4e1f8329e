/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "anchor-files.h"

#include "anchor-tally.h"
#include "kept-anchors.h"
#include "quotations.h"
#include "wakhan-anchor-search.h"
#include "wakhan-text-importer.h"

#define LONGEST_SHORT 14

typedef struct
{
  EditedPlace place;
  char       *kind;
  char       *rate;
} Answer;

static void
answer_clear (gpointer data)
{
  Answer *answer = data;

  g_free (answer->kind);
  g_free (answer->rate);
}

static WakhanDocument *
load (const char *path)
{
  g_autoptr (GFile)  file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  WakhanDocument    *document = wakhan_text_import_file (file, NULL, NULL, &error);

  if (!document)
    g_printerr ("%s\n", error->message);
  return document;
}

static gboolean
read_range (char       **cells,
            guint        length,
            EditedRange *range)
{
  guint64 start;
  guint64 end;

  if (!g_ascii_string_to_unsigned (cells[0], 10, 0, length, &start, NULL) ||
      !g_ascii_string_to_unsigned (cells[1], 10, 0, length, &end, NULL) || end <= start)
    return FALSE;
  *range = (EditedRange){ start, end };
  return TRUE;
}

static gboolean
read_line (const char     *line,
           WakhanDocument *old,
           WakhanDocument *edited,
           GArray         *quotations,
           GArray         *answers)
{
  g_auto (GStrv) cells = g_strsplit (line, "\t", -1);
  const guint    n_cells = g_strv_length (cells);
  Quotation      quotation = { 0 };
  EditedRange    range = { 0 };
  Answer         answer = { .place = { .n_letters = 1 } };
  gboolean       is_gone;

  if (n_cells < 2 || !read_range (cells, wakhan_document_get_length (old), &quotation.range))
    return FALSE;
  is_gone = n_cells < 4 || (!*cells[2] && !*cells[3]);
  if (!is_gone && !read_range (cells + 2, wakhan_document_get_length (edited), &range))
    return FALSE;
  answer.place.n_left = is_gone ? 0 : 1;
  answer.place.start = range.start;
  answer.place.end = range.end;
  answer.kind = g_strdup (n_cells > 4 ? cells[4] : "");
  answer.rate = g_strdup (n_cells > 5 ? cells[5] : "");
  g_array_append_val (quotations, quotation);
  g_array_append_val (answers, answer);
  return TRUE;
}

/* A line that begins with no number is a head. */
static gboolean
read_quotes (const char     *path,
             WakhanDocument *old,
             WakhanDocument *edited,
             GArray         *quotations,
             GArray         *answers)
{
  g_autofree char   *content = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv)     lines = NULL;

  if (!g_file_get_contents (path, &content, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      g_strchomp (lines[i]);
      if (g_ascii_isdigit (*lines[i]) && !read_line (lines[i], old, edited, quotations, answers))
        {
          g_printerr ("%s:%u is no quotation of these texts\n", path, i + 1);
          return FALSE;
        }
    }
  return TRUE;
}

static void
print_rows (GHashTable *rows)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (rows), (GCompareFunc) g_strcmp0);

  tally_print_head ("edit");
  for (GList *name = names; name; name = name->next)
    tally_print (g_hash_table_lookup (rows, name->data), name->data);
}

static gboolean
hold_bars (const Tally *all,
           const Tally *short_ones)
{
  gboolean holds;

  g_print ("\n");
  holds = bar_least ("found at the right words", tally_get_found (all), 98);
  if (tally_count (short_ones, VERDICT_RIGHT, VERDICT_LOST) > 0)
    holds &= bar_least ("short ones (4–14) found at the right words", tally_get_found (short_ones),
                        95);
  holds &= bar_most ("quietly wrong, or placed though gone", tally_get_quietly_wrong (all), "%",
                     .1);
  return holds;
}

gboolean
anchor_files_judge (const char *old_path,
                    const char *new_path,
                    const char *quotes_path,
                    gboolean    is_verbose)
{
  g_autoptr (WakhanDocument) old = load (old_path);
  g_autoptr (WakhanDocument) edited = load (new_path);
  g_autoptr (GArray)         quotations = g_array_new (FALSE, FALSE, sizeof (Quotation));
  g_autoptr (GArray)         answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_autoptr (GHashTable)     rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray)      anchors = NULL;
  g_autoptr (GHashTable)     matches = NULL;
  Tally                      all = { 0 };
  Tally                      short_ones = { 0 };

  g_array_set_clear_func (answers, answer_clear);
  if (!old || !edited || !read_quotes (quotes_path, old, edited, quotations, answers))
    return FALSE;
  anchors = kept_anchors_new (old, quotations);
  matches = wakhan_anchor_search (anchors, edited, NULL);
  for (guint i = 0; i < answers->len; i++)
    {
      const Answer            *answer = &g_array_index (answers, Answer, i);
      const EditedRange       *range = &g_array_index (quotations, Quotation, i).range;
      const WakhanAnchorMatch *match =
        g_hash_table_lookup (matches, g_ptr_array_index (anchors, i));
      const Verdict    verdict = verdict_new (&answer->place, match);
      g_autofree char *name = g_strdup_printf ("%-20s %s", answer->kind, answer->rate);
      Tally           *row = g_hash_table_lookup (rows, name);
      Tally            one = { 0 };

      one.n[verdict] = 1;
      if (!row)
        {
          row = g_new0 (Tally, 1);
          g_hash_table_insert (rows, g_strdup (name), row);
        }
      tally_add (row, &one);
      tally_add (&all, &one);
      if (range->end - range->start <= LONGEST_SHORT)
        tally_add (&short_ones, &one);
      if (is_verbose)
        verdict_explain (verdict, name, range, &answer->place, match, old, edited);
    }
  print_rows (rows);
  tally_print (&all, "all");
  return hold_bars (&all, &short_ones);
}
