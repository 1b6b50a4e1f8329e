/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-alignment.h"

#include <string.h>

#define SEED 4 /* letters of a run at least */
#define WIDE_SEED 2
#define MOST_RUNS 400
#define LOOK_BACK 50
#define BREAK_COST 1.0
#define SHIFT_COST 0.05      /* a letter that came in or went between two runs */
#define USUAL_INSERTION 20   /* letters that may have come in wherever words were edited */
#define INSERTION_A_LETTER 3 /* and for each letter of the words that stands beyond them */
#define NONE G_MAXUINT

struct _WakhanAligner
{
  const WakhanLetters *pattern; /* borrowed */
  guint                mask;
  guint               *heads; /* by the hash of a seed: the last place of it in the pattern */
  guint               *nexts; /* by place: the one before with the same hash */
};

static guint
get_seed_length (gunichar letter)
{
  return wakhan_letters_is_wide (letter) ? WIDE_SEED : SEED;
}

static guint
hash_seed (const gunichar *letters)
{
  const guint length = get_seed_length (*letters);
  guint       hash = 0;

  for (guint i = 0; i < length; i++)
    hash = (hash ^ letters[i]) * 0x9e3779b1u;
  return hash ^ hash >> 15;
}

WakhanAligner *
wakhan_aligner_new (const WakhanLetters *pattern)
{
  WakhanAligner *self = g_new0 (WakhanAligner, 1);
  guint          n_heads = 64;

  while (n_heads < 2 * pattern->n_letters)
    n_heads *= 2;
  self->pattern = pattern;
  self->mask = n_heads - 1;
  self->heads = g_new (guint, n_heads);
  memset (self->heads, 0xff, n_heads * sizeof (guint));
  self->nexts = g_new (guint, pattern->n_letters + 1);
  for (guint i = 0; i < pattern->n_letters; i++)
    if (i + get_seed_length (pattern->letters[i]) <= pattern->n_letters)
      {
        guint *head = &self->heads[hash_seed (pattern->letters + i) & self->mask];

        self->nexts[i] = *head;
        *head = i;
      }
  return self;
}

void
wakhan_aligner_free (WakhanAligner *self)
{
  g_free (self->heads);
  g_free (self->nexts);
  g_free (self);
}

static guint
count_equal (const WakhanLetters *pattern,
             guint                place,
             const WakhanLetters *text,
             guint                start,
             guint                end)
{
  guint n_equal = 0;

  while (place + n_equal < pattern->n_letters && start + n_equal < end &&
         pattern->letters[place + n_equal] == text->letters[start + n_equal])
    n_equal++;
  return n_equal;
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  const WakhanEqualRun *first = a;
  const WakhanEqualRun *second = b;

  if (first->length != second->length)
    return first->length < second->length ? 1 : -1;
  return (first->text > second->text) - (first->text < second->text);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const WakhanEqualRun *first = a;
  const WakhanEqualRun *second = b;

  if (first->text != second->text)
    return first->text < second->text ? -1 : 1;
  return (first->pattern > second->pattern) - (first->pattern < second->pattern);
}

/* All that stand in both, as long as they can be, in the order of the text. */
static GArray *
find_runs (WakhanAligner       *self,
           const WakhanLetters *text,
           guint                start,
           guint                end)
{
  const WakhanLetters *pattern = self->pattern;
  GArray              *runs = g_array_new (FALSE, FALSE, sizeof (WakhanEqualRun));
  /* By how much further on than in the pattern letters stand in the text: how far that is known. */
  g_autofree guint *reached = g_new0 (guint, end - start + pattern->n_letters + 1);

  for (guint i = start; i < end; i++)
    {
      const guint seed = get_seed_length (text->letters[i]);
      guint       place = NONE;

      if (i + seed <= end)
        place = self->heads[hash_seed (text->letters + i) & self->mask];
      for (; place != NONE; place = self->nexts[place])
        {
          guint         *far = &reached[i - start + pattern->n_letters - place];
          WakhanEqualRun run = { place, i, 0 };

          if (*far > i)
            continue;
          run.length = count_equal (pattern, place, text, i, end);
          if (run.length < seed)
            continue;
          *far = i + run.length;
          g_array_append_val (runs, run);
        }
    }
  if (runs->len <= MOST_RUNS)
    return runs;
  g_array_sort (runs, compare_lengths);
  g_array_set_size (runs, MOST_RUNS);
  g_array_sort (runs, compare_places);
  return runs;
}

/* What @run adds behind @before, without the letters that both have. */
static double
weigh (const WakhanEqualRun *before,
       const WakhanEqualRun *run,
       guint                *overlap)
{
  const gint64 in_pattern = (gint64) run->pattern - before->pattern - before->length;
  const gint64 in_text = (gint64) run->text - before->text - before->length;

  *overlap = MAX (0, -MIN (in_pattern, in_text));
  return (double) run->length - *overlap - BREAK_COST - SHIFT_COST * ABS (in_text - in_pattern);
}

/* The chain that ends with each run: what it is worth, and the run before. Returns: the last run of
 * the best one. */
static guint
chain_runs (const GArray *runs,
            guint        *befores)
{
  const WakhanEqualRun *run = (const WakhanEqualRun *) runs->data;
  g_autofree double    *values = g_new (double, runs->len + 1);
  guint                 best = NONE;

  for (guint i = 0; i < runs->len; i++)
    {
      values[i] = run[i].length;
      befores[i] = NONE;
      for (guint k = i - MIN (i, LOOK_BACK); k < i; k++)
        {
          guint        overlap;
          const double value = values[k] + weigh (&run[k], &run[i], &overlap);

          if (run[k].pattern < run[i].pattern && run[k].text < run[i].text &&
              overlap < run[i].length && value > values[i])
            {
              values[i] = value;
              befores[i] = k;
            }
        }
      if (best == NONE || values[i] > values[best])
        best = i;
    }
  return best;
}

void
wakhan_aligner_align (WakhanAligner       *self,
                      const WakhanLetters *text,
                      guint                start,
                      guint                end,
                      GArray              *runs)
{
  g_autoptr (GArray) all = NULL;
  g_autofree guint  *befores = NULL;

  g_return_if_fail (self && text && runs);
  g_return_if_fail (start <= end && end <= text->n_letters);

  g_array_set_size (runs, 0);
  all = find_runs (self, text, start, end);
  befores = g_new (guint, all->len + 1);
  for (guint i = chain_runs (all, befores); i != NONE; i = befores[i])
    {
      WakhanEqualRun taken = g_array_index (all, WakhanEqualRun, i);
      guint          overlap = 0;

      if (befores[i] != NONE)
        weigh (&g_array_index (all, WakhanEqualRun, befores[i]), &taken, &overlap);
      taken.pattern += overlap;
      taken.text += overlap;
      taken.length -= overlap;
      g_array_prepend_val (runs, taken);
    }
}

guint
wakhan_equal_runs_count (const GArray *runs,
                         guint         start,
                         guint         end)
{
  guint n_equal = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      const WakhanEqualRun *run = &g_array_index (runs, WakhanEqualRun, i);
      const guint           first = MAX (run->pattern, start);
      const guint           last = MIN (run->pattern + run->length, end);

      n_equal += last > first ? last - first : 0;
    }
  return n_equal;
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

/* Letters of @run that are of the words from @start to @end. */
static guint
count_within (const WakhanEqualRun *run,
              guint                 start,
              guint                 end)
{
  const guint first = MAX (run->pattern, start);
  const guint last = MIN (run->pattern + run->length, end);

  return last > first ? last - first : 0;
}

void
wakhan_equal_runs_trim (GArray *runs,
                        guint   start,
                        guint   end)
{
  guint i = 0;

  while (i + 1 < runs->len)
    {
      const WakhanEqualRun *before = &g_array_index (runs, WakhanEqualRun, i);
      const WakhanEqualRun *after = before + 1;
      const guint           came_in = after->text - before->text - before->length;
      guint                 n_before = 0;
      guint                 n_after = 0;

      for (guint k = 0; k < runs->len; k++)
        *(k <= i ? &n_before : &n_after) +=
          count_within (&g_array_index (runs, WakhanEqualRun, k), start, end);
      if (came_in <= USUAL_INSERTION + INSERTION_A_LETTER * MIN (n_before, n_after))
        i++;
      else if (n_before < n_after)
        {
          g_array_remove_range (runs, 0, i + 1);
          i = 0;
        }
      else
        g_array_set_size (runs, i + 1);
    }
}
