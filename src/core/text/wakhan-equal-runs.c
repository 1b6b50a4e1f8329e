/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-equal-runs.h"

#define USUAL_INSERTION 20   /* letters that may have come in wherever words were edited */
#define INSERTION_A_LETTER 3 /* and for each letter of the words that stands beyond them */
#define SENTENCE_A_LETTER 10 /* and no more than so many for each letter beyond it */
#define LEAST_SENTENCE 40    /* of a whole sentence that came in between two of them */
#define MARK 2               /* letters of a footnote's */
/* Letters of @run from @start to @end of the pattern. */
static guint
count_within (const WakhanEqualRun *run,
              guint                 start,
              guint                 end)
{
  const guint first = MAX (run->pattern, start);
  const guint last = MIN (run->pattern + run->length, end);

  return last > first ? last - first : 0;
}

guint
wakhan_equal_runs_count (const GArray *runs,
                         guint         start,
                         guint         end)
{
  guint n_equal = 0;

  for (guint i = 0; i < runs->len; i++)
    n_equal += count_within (&g_array_index (runs, WakhanEqualRun, i), start, end);
  return n_equal;
}

guint
wakhan_equal_runs_count_inserted (const GArray        *runs,
                                  const WakhanLetters *pattern,
                                  const WakhanLetters *text,
                                  guint                start,
                                  guint                end)
{
  guint n_inserted = 0;

  for (guint i = 0; i + 1 < runs->len; i++)
    {
      const WakhanEqualRun *before = &g_array_index (runs, WakhanEqualRun, i);
      const WakhanEqualRun *after = before + 1;
      const guint           border = before->pattern + before->length;
      const guint           gone = wakhan_letters_weigh (pattern, border, after->pattern);
      const guint           came_in =
        wakhan_letters_weigh (text, before->text + before->length, after->text);

      if (border > start && after->pattern < end && came_in > gone + MARK)
        n_inserted += came_in - gone;
    }
  return n_inserted;
}

gboolean
wakhan_equal_runs_find_within (const GArray *runs,
                               guint         start,
                               guint         end,
                               guint        *first,
                               guint        *behind_last)
{
  gboolean is_found = FALSE;

  for (guint i = 0; i < runs->len; i++)
    {
      const WakhanEqualRun *run = &g_array_index (runs, WakhanEqualRun, i);
      const guint           n_within = count_within (run, start, end);
      const guint           place = run->text + MAX (run->pattern, start) - run->pattern;

      if (n_within == 0)
        continue;
      if (!is_found)
        *first = place;
      *behind_last = place + n_within;
      is_found = TRUE;
    }
  return is_found;
}

/* Between two runs, or beside the first or the last. */
static guint
map_between (const WakhanEqualRun *before,
             const WakhanEqualRun *after,
             guint                 place)
{
  guint reached;
  guint in_pattern;

  if (!before)
    return after->text - MIN (after->text, after->pattern - place);
  reached = before->text + before->length;
  place -= before->pattern + before->length;
  if (!after)
    return reached + place;
  in_pattern = after->pattern - before->pattern - before->length;
  return reached + (guint64) (after->text - reached) * place / MAX (in_pattern, 1);
}

guint
wakhan_equal_runs_map_start (const GArray *runs,
                             guint         place,
                             gboolean     *is_exact)
{
  const WakhanEqualRun *before = NULL;
  const WakhanEqualRun *after = NULL;

  g_return_val_if_fail (runs->len > 0, 0);

  for (guint i = 0; i < runs->len && !after; i++)
    {
      const WakhanEqualRun *run = &g_array_index (runs, WakhanEqualRun, i);

      if (run->pattern + run->length <= place)
        before = run;
      else
        after = run;
    }
  if (is_exact)
    *is_exact = after && after->pattern <= place;
  if (after && after->pattern <= place)
    return after->text + place - after->pattern;
  return map_between (before, after, place);
}

guint
wakhan_equal_runs_map_end (const GArray *runs,
                           guint         place,
                           gboolean     *is_exact)
{
  const WakhanEqualRun *before = NULL;
  const WakhanEqualRun *after = NULL;

  g_return_val_if_fail (runs->len > 0, 0);

  for (guint i = 0; i < runs->len && !after; i++)
    {
      const WakhanEqualRun *run = &g_array_index (runs, WakhanEqualRun, i);

      if (run->pattern < place)
        before = run;
      else
        after = run;
    }
  if (is_exact)
    *is_exact = before && before->pattern + before->length >= place;
  if (before && before->pattern + before->length >= place)
    return before->text + place - before->pattern;
  return map_between (before, after, place);
}

/* Whether @n letters of the pattern before @place stand before @there, too. */
static gboolean
is_equal_before (const WakhanLetters *pattern,
                 guint                place,
                 const WakhanLetters *text,
                 guint                there,
                 guint                n)
{
  for (guint i = 1; i <= n; i++)
    if (i > place || i > there || pattern->letters[place - i] != text->letters[there - i])
      return FALSE;
  return TRUE;
}

/* Where letters that came in begin as what follows them does, a run may end a little earlier or
 * later. */
void
wakhan_equal_runs_break_at (GArray              *runs,
                            const WakhanLetters *pattern,
                            const WakhanLetters *text,
                            guint                place)
{
  for (guint i = 0; i + 1 < runs->len; i++)
    {
      WakhanEqualRun *before = &g_array_index (runs, WakhanEqualRun, i);
      WakhanEqualRun *after = before + 1;
      const guint     border = before->pattern + before->length;

      if (border != after->pattern || place <= before->pattern ||
          place >= after->pattern + after->length)
        continue;
      if (place < border &&
          after->text - (border - place) >= before->text + (place - before->pattern) &&
          is_equal_before (pattern, border, text, after->text, border - place))
        {
          before->length -= border - place;
          after->pattern -= border - place;
          after->text -= border - place;
          after->length += border - place;
        }
      else if (place > border &&
               before->text + (place - before->pattern) <= after->text + (place - border) &&
               is_equal_before (pattern, place, text, before->text + (place - before->pattern),
                                place - border))
        {
          before->length += place - border;
          after->pattern += place - border;
          after->text += place - border;
          after->length -= place - border;
        }
      return;
    }
}

/* Whether a whole sentence may have come in between two others: none of the words is gone there,
 * and it is no longer than they are. @n_beyond: letters of them on the side that has less. */
static gboolean
is_parted_at (const WakhanEqualRun *before,
              const WakhanEqualRun *after,
              guint                 start,
              guint                 end,
              guint                 n_beyond)
{
  const guint came_in = after->text - before->text - before->length;
  const guint most = MIN (end - start, SENTENCE_A_LETTER * n_beyond);

  return before->pattern + before->length == after->pattern && after->pattern > start &&
         after->pattern < end && came_in <= MAX (most, LEAST_SENTENCE);
}

void
wakhan_equal_runs_trim (GArray              *runs,
                        guint                start,
                        guint                end,
                        WakhanEqualRunsTrim *trim)
{
  guint first = 0;
  guint last = runs->len;
  guint n_before = 0;
  guint n_after = wakhan_equal_runs_count (runs, start, end);

  *trim = (WakhanEqualRunsTrim){ 0 };
  for (guint i = 0; i + 1 < last; i++)
    {
      const WakhanEqualRun *before = &g_array_index (runs, WakhanEqualRun, i);
      const WakhanEqualRun *after = before + 1;
      const guint           came_in = after->text - before->text - before->length;
      const guint           n_within = count_within (before, start, end);

      n_before += n_within;
      n_after -= n_within;
      if (came_in <= USUAL_INSERTION + INSERTION_A_LETTER * MIN (n_before, n_after))
        continue;
      if (is_parted_at (before, after, start, end, MIN (n_before, n_after)))
        {
          trim->is_parted = TRUE;
          continue;
        }
      if (n_before < n_after)
        {
          first = i + 1;
          trim->start_is_elsewhere |= n_before > 0;
        }
      else
        {
          last = i + 1;
          trim->end_is_elsewhere |= n_after > 0;
        }
      n_before = 0;
    }
  g_array_set_size (runs, last);
  if (first > 0)
    g_array_remove_range (runs, 0, first);
}
