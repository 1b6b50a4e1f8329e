/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-lookup.h"

#include "wakhan-alignment.h"
#include "wakhan-byte-search.h"
#include "wakhan-unbroken-run.h"
#include "wakhan-word-edges.h"

#include <string.h>

#define MOST_CANDIDATES 8
#define LEAST_VOTES 0.1  /* of those for the first place */
#define MOST_VOTERS 8192 /* letters of a pattern that vote, or fewer */
#define LEEWAY                                                                                 \
  16                      /* letters that may have come in or gone at each side, and a part of \
                             all */
#define ENOUGH 0.6        /* of each part: the rest is not elsewhere */
#define LEAST_PART 0.3    /* of all letters: less is chance */
#define FAR 700           /* letters that may have come in at one place */
#define SEARCH_RANGE 2000 /* letters around the place where words should be */
#define LEAST_SIDE 4      /* letters beside the words; fewer begin no run, and prove nothing */
#define LEAST_WIDE_SIDE 2
#define OF_NO_WEIGHT 0.9 /* what such a side is worth where the other is whole */

/* A place that runs of letters vote for: by how much further on than in the pattern. */
typedef struct
{
  gint64 least;
  gint64 most;
  double votes;
} Place;

typedef struct
{
  gint64 shift;
  double votes;
} Vote;

struct _WakhanAnchorLookup
{
  WakhanAnchor        *anchor; /* borrowed, as the next two */
  WakhanDocument      *document;
  const WakhanLetters *letters;
  WakhanAnchorPattern *pattern;
  WakhanAligner       *aligner;
  GArray              *runs;
  GArray              *candidates;
};

WakhanAnchorLookup *
wakhan_anchor_lookup_new (WakhanAnchor        *anchor,
                          WakhanDocument      *document,
                          const WakhanLetters *letters,
                          GArray              *candidates)
{
  WakhanAnchorLookup *self = g_new0 (WakhanAnchorLookup, 1);

  self->anchor = anchor;
  self->document = document;
  self->letters = letters;
  self->pattern = wakhan_anchor_pattern_new (anchor);
  self->aligner = wakhan_aligner_new (self->pattern->letters);
  self->runs = g_array_new (FALSE, FALSE, sizeof (WakhanEqualRun));
  self->candidates = candidates ? g_array_ref (candidates)
                                : g_array_new (FALSE, FALSE, sizeof (WakhanAnchorCandidate));
  return self;
}

void
wakhan_anchor_lookup_free (WakhanAnchorLookup *self)
{
  wakhan_aligner_free (self->aligner);
  wakhan_anchor_pattern_free (self->pattern);
  g_array_unref (self->runs);
  g_array_unref (self->candidates);
  g_free (self);
}

GArray *
wakhan_anchor_lookup_get_candidates (WakhanAnchorLookup *self)
{
  g_return_val_if_fail (self, NULL);

  return self->candidates;
}

const WakhanAnchorEvidence *
wakhan_anchor_lookup_get_evidence (WakhanAnchorLookup *self)
{
  g_return_val_if_fail (self, NULL);

  return &self->pattern->evidence;
}

static int
compare_votes (gconstpointer a,
               gconstpointer b)
{
  const Vote *first = a;
  const Vote *second = b;

  return (first->shift > second->shift) - (first->shift < second->shift);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a;
  const Place *second = b;

  if (first->votes != second->votes)
    return first->votes < second->votes ? 1 : -1;
  return (first->least > second->least) - (first->least < second->least);
}

static GArray *
list_votes (WakhanAnchorLookup *self,
            WakhanSeedIndex    *seeds)
{
  const WakhanLetters *letters = self->pattern->letters;
  GArray              *votes = g_array_new (FALSE, FALSE, sizeof (Vote));
  guint                places[WAKHAN_SEED_MOST_PLACES];

  for (guint i = 0; i < letters->n_letters; i += 1 + letters->n_letters / MOST_VOTERS)
    {
      const guint n_places =
        wakhan_seed_index_list_places (seeds, letters, i, places);

      for (guint k = 0; k < n_places; k++)
        {
          const Vote vote = { (gint64) places[k] - i, 1.0 / n_places };

          g_array_append_val (votes, vote);
        }
    }
  g_array_sort (votes, compare_votes);
  return votes;
}

static gint64
get_leeway (WakhanAnchorLookup *self)
{
  return LEEWAY + self->pattern->letters->n_letters / 8;
}

/* The places with the most votes. */
static GArray *
list_places (WakhanAnchorLookup *self,
             WakhanSeedIndex    *seeds)
{
  g_autoptr (GArray) votes = list_votes (self, seeds);
  GArray            *places = g_array_new (FALSE, FALSE, sizeof (Place));
  const gint64       leeway = get_leeway (self);

  for (guint i = 0; i < votes->len; i++)
    {
      const Vote *vote = &g_array_index (votes, Vote, i);
      Place      *last =
        places->len > 0 ? &g_array_index (places, Place, places->len - 1) : NULL;
      const Place place = { vote->shift, vote->shift, vote->votes };

      if (last && vote->shift - last->most <= LEEWAY && vote->shift - last->least <= 2 * leeway)
        {
          last->most = vote->shift;
          last->votes += vote->votes;
        }
      else
        g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    if (i >= MOST_CANDIDATES ||
        g_array_index (places, Place, i).votes <
          LEAST_VOTES * g_array_index (places, Place, 0).votes)
      g_array_set_size (places, i);
  return places;
}

/* Where words end that end with the letter before @letter. */
static guint
get_end_offset (WakhanAnchorLookup *self,
                guint               letter)
{
  return letter > 0
           ? wakhan_word_edges_get_cell_end (self->document, self->letters->offsets[letter - 1])
           : 0;
}

static guint
get_start_offset (WakhanAnchorLookup *self,
                  guint               letter)
{
  return letter < self->letters->n_letters ? self->letters->offsets[letter]
                                           : wakhan_document_get_length (self->document);
}

/* The characters for the letters that the words have in the text. Where the first or the last of
 * them is not theirs, the words reach to the edge of one, and hold what is theirs. What is known to
 * stand elsewhere is not where it would be here. */
static void
set_range (WakhanAnchorLookup        *self,
           const WakhanEqualRunsTrim *trim,
           WakhanAnchorCandidate     *candidate)
{
  const WakhanAnchorPattern *pattern = self->pattern;
  const guint                n_letters = self->letters->n_letters;
  gboolean                   first_is_exact;
  gboolean                   last_is_exact;
  guint                      kept_first;
  guint                      kept_last;
  const guint                first =
    wakhan_equal_runs_map_start (self->runs, pattern->start, &first_is_exact);
  const guint    last = wakhan_equal_runs_map_end (self->runs, pattern->end, &last_is_exact);
  const gboolean is_kept = wakhan_equal_runs_find_within (self->runs, pattern->start, pattern->end,
                                                          &kept_first, &kept_last);

  candidate->start = get_start_offset (self, first);
  candidate->end = MAX (get_end_offset (self, MIN (last, n_letters)), candidate->start);
  if (!first_is_exact)
    candidate->start = wakhan_word_edges_find (
      self->document, candidate->start,
      is_kept ? get_start_offset (self, kept_first) : candidate->end);
  if (!last_is_exact)
    candidate->end = wakhan_word_edges_find (
      self->document, candidate->end,
      is_kept ? get_end_offset (self, kept_last) : candidate->start);
  candidate->end = MAX (candidate->end, candidate->start);
  wakhan_word_edges_take_signs (self->document, &candidate->start, &candidate->end, pattern->lead,
                                pattern->trail);
  candidate->first =
    is_kept && trim->start_is_elsewhere ? get_start_offset (self, kept_first) : candidate->start;
  candidate->last =
    is_kept && trim->end_is_elsewhere ? get_end_offset (self, kept_last) : candidate->end;
}

/* Where the words, which have no letters, stand in the gap from @start to @end: where they stood in
 * it, if they still do. */
static guint
find_signs (WakhanAnchorLookup *self,
            guint               start,
            guint               end)
{
  const char               *words = self->pattern->lead;
  const guint               n_words = g_utf8_strlen (words, -1);
  const guint               usual = start + self->pattern->n_gap;
  g_autofree char          *gap = NULL;
  g_autofree char          *there = NULL;
  g_auto (WakhanByteSearch) search = { 0 };
  const char               *found;

  there = wakhan_document_dup_range (self->document, usual, usual + n_words);
  if (usual + n_words <= end && g_str_equal (there, words))
    return usual;
  gap = wakhan_document_dup_range (self->document, start, MIN (end, usual + n_words + FAR));
  wakhan_byte_search_init (&search, words, strlen (words));
  found = wakhan_byte_search_find (&search, gap, strlen (gap));
  return found ? start + g_utf8_pointer_to_offset (gap, found) : WAKHAN_ANCHOR_UNKNOWN;
}

/* Words without letters, as “ — ”, stand in the gap before the letter behind them or nowhere. */
static void
set_signs (WakhanAnchorLookup    *self,
           WakhanAnchorCandidate *candidate)
{
  const guint letter = wakhan_equal_runs_map_start (self->runs, self->pattern->start, NULL);
  const guint start = get_end_offset (self, MIN (letter, self->letters->n_letters));
  const guint found = find_signs (self, start, MAX (get_start_offset (self, letter), start));

  candidate->words = found != WAKHAN_ANCHOR_UNKNOWN ? 1 : 0;
  candidate->start = candidate->words > 0 ? found : start;
  candidate->end =
    candidate->start + (candidate->words > 0 ? g_utf8_strlen (self->pattern->lead, -1) : 0);
  candidate->first = candidate->start;
  candidate->last = candidate->end;
}

static double
get_part (const GArray *runs,
          guint         start,
          guint         end)
{
  return end > start ? (double) wakhan_equal_runs_count (runs, start, end) / (end - start) : 1;
}

/* Where a text begins or ends there is hardly anything beside the words, and the mark of a footnote
 * in it is all that it takes for nothing of that to be there: the other side speaks for both. */
static double
get_side (const GArray        *runs,
          const WakhanLetters *letters,
          guint                start,
          guint                end,
          double               other)
{
  const double part = get_part (runs, start, end);

  if (end == start ||
      end - start >=
        (wakhan_letters_is_wide (letters->letters[start]) ? LEAST_WIDE_SIDE : LEAST_SIDE))
    return part;
  return MAX (part, MIN (other, OF_NO_WEIGHT));
}

/* Of two that are worth the same: it has less that is not theirs. */
static gboolean
is_tighter (const WakhanAnchorCandidate *candidate,
            const WakhanAnchorCandidate *other)
{
  return candidate->value == other->value && candidate->words >= other->words &&
         candidate->first >= other->first && candidate->last <= other->last &&
         candidate->last - candidate->first < other->last - other->first;
}

/* Of two that overlap the better one stays. */
static void
add_candidate (WakhanAnchorLookup          *self,
               const WakhanAnchorCandidate *candidate)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      WakhanAnchorCandidate *other =
        &g_array_index (self->candidates, WakhanAnchorCandidate, i);

      if (candidate->start >= other->end || candidate->end <= other->start)
        continue;
      if (other->value >= candidate->value && !is_tighter (candidate, other))
        return;
      g_array_remove_index (self->candidates, i--);
    }
  g_array_append_val (self->candidates, *candidate);
}

/* Lays the pattern beside the letters from @start to @end, which are cut to the text. */
static void
look_at (WakhanAnchorLookup *self,
         gint64              start,
         gint64              end)
{
  const WakhanAnchorPattern *pattern = self->pattern;
  const WakhanLetters       *letters = self->letters;
  const guint                first = CLAMP (start, 0, letters->n_letters);
  const guint                last = CLAMP (end, first, letters->n_letters);
  WakhanAnchorCandidate      candidate = { 0 };
  WakhanEqualRunsTrim        trim;

  wakhan_aligner_align (self->aligner, letters, first, last, self->runs);
  if (self->runs->len == 0)
    return;
  wakhan_equal_runs_trim (self->runs, pattern->start, pattern->end, &trim);
  wakhan_equal_runs_break_at (self->runs, pattern->letters, letters, pattern->start);
  wakhan_equal_runs_break_at (self->runs, pattern->letters, letters, pattern->end);
  candidate.value =
    wakhan_equal_runs_count (self->runs, 0, pattern->letters->n_letters) - (self->runs->len - 1.0);
  candidate.words = get_part (self->runs, pattern->start, pattern->end);
  candidate.inserted =
    wakhan_equal_runs_count_inserted (self->runs, pattern->letters, letters, pattern->start,
                                      pattern->end) /
    MAX (pattern->evidence.n_words, 1);
  if (candidate.value < LEAST_PART * pattern->letters->n_letters && candidate.words < 1)
    return;
  candidate.suffix = get_part (self->runs, pattern->end, pattern->letters->n_letters);
  candidate.prefix =
    get_side (self->runs, pattern->letters, 0, pattern->start, candidate.suffix);
  candidate.suffix = get_side (self->runs, pattern->letters, pattern->end,
                               pattern->letters->n_letters, candidate.prefix);
  candidate.unbroken = wakhan_unbroken_run_find (self->runs, pattern, letters, self->document);
  candidate.is_parted = trim.is_parted;
  if (pattern->start == pattern->end)
    set_signs (self, &candidate);
  else
    set_range (self, &trim, &candidate);
  if (candidate.start == candidate.end)
    candidate.words = 0; /* the place alone is known */
  add_candidate (self, &candidate);
}

static const WakhanAnchorCandidate *
get_best (WakhanAnchorLookup *self)
{
  const WakhanAnchorCandidate *best = NULL;

  for (guint i = 0; i < self->candidates->len; i++)
    {
      const WakhanAnchorCandidate *candidate =
        &g_array_index (self->candidates, WakhanAnchorCandidate, i);

      if (!best || candidate->value > best->value)
        best = candidate;
    }
  return best;
}

/* Where the pattern stands in pieces, with other words between. */
static void
look_around (WakhanAnchorLookup *self)
{
  const WakhanLetters         *letters = self->letters;
  const WakhanAnchorCandidate *best = get_best (self);
  guint                        place;

  if (!best || MIN (best->words, MIN (best->prefix, best->suffix)) >= ENOUGH)
    return;
  place = wakhan_letters_find (letters, best->start);
  look_at (self, (gint64) place - self->pattern->letters->n_letters - FAR,
           (gint64) place + self->pattern->letters->n_letters + FAR);
}

void
wakhan_anchor_lookup_follow_seeds (WakhanAnchorLookup *self,
                                   WakhanSeedIndex    *seeds)
{
  g_autoptr (GArray) places = list_places (self, seeds);
  const gint64       length = self->pattern->letters->n_letters;
  const gint64       leeway = get_leeway (self);

  for (guint i = 0; i < places->len; i++)
    {
      const Place *place = &g_array_index (places, Place, i);

      look_at (self, place->least - leeway, place->most + length + leeway);
    }
  look_around (self);
}

static void
look_at_letter (WakhanAnchorLookup *self,
                guint               place)
{
  const gint64 start = (gint64) place - self->pattern->start;

  look_at (self, start, start + self->pattern->letters->n_letters);
}

void
wakhan_anchor_lookup_follow_drift (WakhanAnchorLookup *self,
                                   WakhanTextDrift    *drift)
{
  const WakhanLetters         *letters = self->letters;
  const WakhanAnchorCandidate *best = get_best (self);
  guint                        places[2];
  guint                        n_places;

  if (wakhan_anchor_get_start (self->anchor) == WAKHAN_ANCHOR_UNKNOWN)
    return;
  if (self->pattern->evidence.is_periodic)
    look_at_letter (self,
                    wakhan_letters_find (letters, wakhan_anchor_get_start (self->anchor)));
  if (best && best->words >= ENOUGH && best->prefix >= ENOUGH && best->suffix >= ENOUGH)
    return;
  n_places = wakhan_text_drift_predict (drift,
                                        wakhan_anchor_get_start (self->anchor), places);
  for (guint i = 0; i < n_places; i++)
    {
      const guint place = wakhan_letters_find (letters, places[i]);

      look_at (self, (gint64) place - self->pattern->start - SEARCH_RANGE,
               (gint64) place + self->pattern->letters->n_letters + SEARCH_RANGE);
    }
}
