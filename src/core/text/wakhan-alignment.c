/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-alignment.h"

#include <string.h>

#define SEED 4 /* letters of a run at least */
#define WIDE_SEED 2
#define LONG 4096 /* letters: of a longer pattern, runs of four are chance */
#define VERY_LONG 65536
#define MOST_PLACES 32 /* of a seed in the pattern: what stands more often says nothing */
#define MOST_RUNS 400
#define LETTERS_A_RUN 16 /* of a long pattern: so many more runs */
#define LOOK_BACK 50
#define N_LONGEST 8
#define MOST_OVERLAP 16 /* letters of two runs that follow each other */
#define BREAK_COST 1.0
#define SHIFT_COST 0.05 /* a letter that came in or went between two runs */
#define NONE G_MAXUINT

struct _WakhanAligner
{
  const WakhanLetters *pattern; /* borrowed */
  guint                seeds;   /* how many times as long as usual they are */
  guint                mask;
  guint               *heads;  /* by the hash of a seed: the last place of it in the pattern */
  guint               *counts; /* how many there are */
  guint               *nexts;  /* by place: the one before with the same hash */
};

static guint
get_seed_length (WakhanAligner *self,
                 gunichar       letter)
{
  return self->seeds * (wakhan_letters_is_wide (letter) ? WIDE_SEED : SEED);
}

static guint
get_head (WakhanAligner  *self,
          const gunichar *letters)
{
  const guint length = get_seed_length (self, *letters);
  guint       hash = 0;

  for (guint i = 0; i < length; i++)
    hash = (hash ^ letters[i]) * 0x9e3779b1u;
  return (hash ^ hash >> 15) & self->mask;
}

WakhanAligner *
wakhan_aligner_new (const WakhanLetters *pattern)
{
  WakhanAligner *self = g_new0 (WakhanAligner, 1);
  const guint    n_letters = pattern->n_letters;
  guint          n_heads = 64;

  while (n_heads < 2 * n_letters)
    n_heads *= 2;
  self->pattern = pattern;
  self->seeds = n_letters <= LONG ? 1 : n_letters <= VERY_LONG ? 2
                                                               : 3;
  self->mask = n_heads - 1;
  self->heads = g_new (guint, n_heads);
  memset (self->heads, 0xff, n_heads * sizeof (guint));
  self->counts = g_new0 (guint, n_heads);
  self->nexts = g_new (guint, n_letters + 1);
  for (guint i = 0; i < n_letters; i++)
    if (i + get_seed_length (self, pattern->letters[i]) <= n_letters)
      {
        const guint head = get_head (self, pattern->letters + i);

        self->nexts[i] = self->heads[head];
        self->heads[head] = i;
        self->counts[head]++;
      }
  return self;
}

void
wakhan_aligner_free (WakhanAligner *self)
{
  g_free (self->heads);
  g_free (self->counts);
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
  return (first->pattern < second->pattern) - (first->pattern > second->pattern);
}

/* Of those that end before @place and @there. */
static guint
count_equal_before (const WakhanLetters *pattern,
                    guint                place,
                    const WakhanLetters *text,
                    guint                start,
                    guint                there)
{
  guint n_equal = 0;

  while (n_equal < place && n_equal < there - start &&
         pattern->letters[place - 1 - n_equal] == text->letters[there - 1 - n_equal])
    n_equal++;
  return n_equal;
}

/* All that stand as far apart as the middle of both, whose letters may be so alike that none of
 * them is a seed. */
static void
add_runs_of_middle (WakhanAligner       *self,
                    const WakhanLetters *text,
                    guint                start,
                    guint                end,
                    gint64               shift,
                    GArray              *runs)
{
  const guint n_letters = self->pattern->n_letters;
  guint       place = MAX (start - shift, 0);

  while (place < n_letters && place + shift < end)
    {
      const WakhanEqualRun run = { place, place + shift,
                                   count_equal (self->pattern, place, text, place + shift, end) };

      if (run.length > 0 && run.length >= get_seed_length (self, text->letters[run.text]))
        g_array_append_val (runs, run);
      place += run.length + 1;
    }
}

static void
add_runs_of_seeds (WakhanAligner       *self,
                   const WakhanLetters *text,
                   guint                start,
                   guint                end,
                   guint               *reached,
                   GArray              *runs)
{
  const WakhanLetters *pattern = self->pattern;

  for (guint i = start; i < end; i++)
    {
      const guint seed = get_seed_length (self, text->letters[i]);
      const guint head = i + seed <= end ? get_head (self, text->letters + i) : 0;
      const guint count = i + seed <= end ? self->counts[head] : 0;
      guint       place = count > 0 && count <= MOST_PLACES ? self->heads[head] : NONE;

      for (; place != NONE; place = self->nexts[place])
        {
          guint         *far = &reached[i - start + pattern->n_letters - place];
          WakhanEqualRun run = { place, i, 0 };
          guint          n_before;

          if (*far > i)
            continue;
          run.length = count_equal (pattern, place, text, i, end);
          if (run.length < seed)
            continue;
          *far = i + run.length;
          n_before = count_equal_before (pattern, place, text, start, i);
          run.pattern -= n_before;
          run.text -= n_before;
          run.length += n_before;
          g_array_append_val (runs, run);
        }
    }
}

/* All that stand in both, as long as they can be, in the order of the text. */
static GArray *
find_runs (WakhanAligner       *self,
           const WakhanLetters *text,
           guint                start,
           guint                end)
{
  const guint n_letters = self->pattern->n_letters;
  const guint most = MAX (MOST_RUNS, n_letters / LETTERS_A_RUN);
  GArray     *runs = g_array_new (FALSE, FALSE, sizeof (WakhanEqualRun));
  /* By how much further on than in the pattern letters stand in the text: how far that is known. */
  g_autofree guint *reached = g_new0 (guint, (gsize) end - start + n_letters + 1);
  const gint64      shift = start + ((gint64) end - start - n_letters) / 2;

  add_runs_of_middle (self, text, start, end, shift, runs);
  reached[shift - start + n_letters] = NONE;
  add_runs_of_seeds (self, text, start, end, reached, runs);
  if (runs->len > most)
    {
      g_array_sort (runs, compare_lengths);
      g_array_set_size (runs, most);
    }
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

/* A run, and behind which letter of the text it ends. */
typedef struct
{
  guint run;
  guint end;
} End;

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  const End *first = a;
  const End *second = b;

  if (first->end != second->end)
    return first->end < second->end ? -1 : 1;
  return (first->run > second->run) - (first->run < second->run);
}

static GArray *
sort_ends (const GArray *runs)
{
  GArray *ends = g_array_sized_new (FALSE, FALSE, sizeof (End), runs->len);

  for (guint i = 0; i < runs->len; i++)
    {
      const WakhanEqualRun *run = &g_array_index (runs, WakhanEqualRun, i);
      const End             end = { i, run->text + run->length };

      g_array_append_val (ends, end);
    }
  g_array_sort (ends, compare_ends);
  return ends;
}

/* Takes @before for the run before the one at @i, if no better one is known. */
static void
try_before (const WakhanEqualRun *runs,
            guint                 i,
            guint                 before,
            double               *values,
            guint                *befores)
{
  guint        overlap;
  const double value = values[before] + weigh (&runs[before], &runs[i], &overlap);

  if (runs[before].pattern >= runs[i].pattern || runs[before].text >= runs[i].text ||
      overlap >= runs[i].length || value <= values[i])
    return;
  values[i] = value;
  befores[i] = before;
}

/* Keeps the longest runs. */
static void
keep_longest (const WakhanEqualRun *runs,
              guint                 i,
              guint                *longest,
              guint                *n_longest)
{
  guint least = 0;

  if (*n_longest < N_LONGEST)
    {
      longest[(*n_longest)++] = i;
      return;
    }
  for (guint k = 1; k < N_LONGEST; k++)
    if (runs[longest[k]].length < runs[longest[least]].length)
      least = k;
  if (runs[i].length > runs[longest[least]].length)
    longest[least] = i;
}

/* The chain that ends with each run: what it is worth, and the run before, which is one of those
 * that end next before it, the best of all so far, or a long one. While a long run lasts many short
 * ones begin, so where they begin says little. Returns: the last run of the best chain. */
static guint
chain_runs (const GArray *runs,
            guint        *befores)
{
  const WakhanEqualRun *run = (const WakhanEqualRun *) runs->data;
  g_autoptr (GArray)    ends = sort_ends (runs);
  g_autofree double    *values = g_new (double, runs->len + 1);
  guint                 best = NONE;
  guint                 n_ended = 0;
  guint                 longest[N_LONGEST];
  guint                 n_longest = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      values[i] = run[i].length;
      befores[i] = NONE;
      while (n_ended < ends->len &&
             g_array_index (ends, End, n_ended).end <= run[i].text + MOST_OVERLAP)
        n_ended++;
      for (guint k = n_ended - MIN (n_ended, LOOK_BACK); k < n_ended; k++)
        if (g_array_index (ends, End, k).run < i)
          try_before (run, i, g_array_index (ends, End, k).run, values, befores);
      if (best != NONE)
        try_before (run, i, best, values, befores);
      for (guint k = 0; k < n_longest; k++)
        try_before (run, i, longest[k], values, befores);
      keep_longest (run, i, longest, &n_longest);
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
      g_array_append_val (runs, taken);
    }
  for (guint i = 0; i < runs->len / 2; i++)
    {
      WakhanEqualRun *one = &g_array_index (runs, WakhanEqualRun, i);
      WakhanEqualRun *other = &g_array_index (runs, WakhanEqualRun, runs->len - 1 - i);
      WakhanEqualRun  kept = *one;

      *one = *other;
      *other = kept;
    }
}
