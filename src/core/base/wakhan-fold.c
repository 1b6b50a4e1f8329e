/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-fold.h"

#include "wakhan-fold-cell.h"
#include "wakhan-lower-bound.h"

#include <string.h>

#define STEP 256 /* bytes */

struct _WakhanFoldedText
{
  const char     *text; /* borrowed */
  WakhanFoldFlags flags;
  GString        *folded;
  GArray         *signposts;    /* Signpost, one about every STEP bytes of folded */
  GArray         *line_hyphens; /* guint32: where in folded one of them was left out */
};

/* A cell begins here. */
typedef struct
{
  guint32 folded;
  guint32 byte;
  guint32 character;
} Signpost;

/* Goes through a text, cell by cell. */
typedef struct
{
  WakhanFoldedText *fold;
  WakhanFoldCell    cell;
  gsize             start; /* the cell's, in folded */
  gsize             end;
  guint             first; /* the cell's, in characters */
  guint             last;  /* exclusive */
} Walk;

typedef struct
{
  WakhanFoldedText *fold;
  Walk              at_start;
  Walk              at_end;
  gboolean          whole_words;
  guint             limit;
  GArray           *hits;
} Search;

#define NO_HYPHEN G_MAXSIZE

/* Most of most texts: what is folded by itself, as the next one is neither a mark nor a blank. */
static gboolean
is_plain (const char *place)
{
  if (*place == ' ')
    return place[1] > ' ' && place[1] < 0x7f;
  return *place > ' ' && *place < 0x7f && *place != '-' && (guchar) place[1] < 0x80;
}

static char
fold_plain (char            letter,
            WakhanFoldFlags flags)
{
  if (letter == '`')
    return '\'';
  return flags & WAKHAN_FOLD_KEEP_CASE ? letter : g_ascii_tolower (letter);
}

static gsize
append_plain_run (WakhanFoldedText *self,
                  const char       *place)
{
  const gsize before = self->folded->len;
  gsize       length = 1;

  while (length < STEP && is_plain (place + length))
    length++;
  g_string_set_size (self->folded, before + length);
  for (gsize i = 0; i < length; i++)
    self->folded->str[before + i] = fold_plain (place[i], self->flags);
  return length;
}

/* A letter that the next one does not belong to. */
static gboolean
append_single (WakhanFoldedText *self,
               const char       *place,
               const char       *next)
{
  const WakhanFoldedLetter *letter =
    wakhan_fold_table_look_up (g_utf8_get_char (place), self->flags);
  WakhanLetterKind after;

  if (letter->kind > WAKHAN_LETTER_WIDE && letter->kind != WAKHAN_LETTER_SYLLABLE)
    return FALSE;
  after = wakhan_fold_table_look_up (g_utf8_get_char (next), self->flags)->kind;
  if (after >= WAKHAN_LETTER_MARK && after <= WAKHAN_LETTER_FINAL &&
      after != WAKHAN_LETTER_SYLLABLE)
    return FALSE;
  for (guint i = 0; i < letter->n_parts; i++)
    g_string_append_unichar (self->folded, letter->parts[i]);
  return TRUE;
}

static void
append_cell (WakhanFoldedText *self,
             const char       *place,
             WakhanFoldCell   *cell)
{
  guint32 hyphen;

  wakhan_fold_cell_read (cell, self->text, place, self->flags);
  for (guint i = 0; i < cell->n_letters; i++)
    g_string_append_unichar (self->folded, cell->letters[i]);
  if (!cell->is_line_hyphen)
    return;
  hyphen = self->folded->len;
  g_array_append_val (self->line_hyphens, hyphen);
}

static void
fold_text (WakhanFoldedText *self)
{
  const char *place = self->text;
  guint       character = 0;
  gsize       next_post = 0;

  while (*place)
    {
      const gboolean is_run = is_plain (place);
      const char    *next = g_utf8_next_char (place);
      WakhanFoldCell cell;

      if (self->folded->len >= next_post)
        {
          const Signpost post = { self->folded->len, place - self->text, character };

          g_array_append_val (self->signposts, post);
          next_post = self->folded->len + STEP;
        }
      if (is_run)
        next = place + append_plain_run (self, place);
      else if (!append_single (self, place, next))
        {
          append_cell (self, place, &cell);
          next = cell.end;
        }
      character += is_run ? next - place : g_utf8_pointer_to_offset (place, next);
      place = next;
    }
}

WakhanFoldedText *
wakhan_folded_text_new (const char     *text,
                        WakhanFoldFlags flags)
{
  WakhanFoldedText *self = g_new0 (WakhanFoldedText, 1);

  self->text = text;
  self->flags = flags;
  self->folded = g_string_sized_new (strlen (text) + 1);
  self->signposts = g_array_new (FALSE, FALSE, sizeof (Signpost));
  self->line_hyphens = g_array_new (FALSE, FALSE, sizeof (guint32));
  fold_text (self);
  return self;
}

void
wakhan_folded_text_free (WakhanFoldedText *self)
{
  g_string_free (self->folded, TRUE);
  g_array_unref (self->signposts);
  g_array_unref (self->line_hyphens);
  g_free (self);
}

const char *
wakhan_folded_text_get_folded (WakhanFoldedText *self)
{
  return self->folded->str;
}

static void
begin_walk (Walk           *walk,
            const Signpost *post)
{
  walk->cell.end = walk->fold->text + post->byte;
  walk->start = walk->end = post->folded;
  walk->first = walk->last = post->character;
}

static gboolean
stands_by (gconstpointer signpost,
           gconstpointer place)
{
  return ((const Signpost *) signpost)->folded <= *(const gsize *) place;
}

/* The last one at @place or before it. */
static const Signpost *
find_signpost (WakhanFoldedText *self,
               gsize             place)
{
  const guint n_passed = wakhan_lower_bound_of_array (self->signposts, stands_by, &place);

  return &g_array_index (self->signposts, Signpost, MAX (n_passed, 1) - 1);
}

/* To the cell that holds @place of the folded text; never back. */
static void
walk_to (Walk *walk,
         gsize place)
{
  if (place > walk->end + STEP)
    begin_walk (walk, find_signpost (walk->fold, place));
  while (walk->end <= place)
    {
      walk->start = walk->end;
      if (is_plain (walk->cell.end))
        {
          walk->cell.start = walk->cell.end++;
          walk->cell.n_letters = walk->cell.n_seen = 1;
          walk->cell.letters[0] = *walk->cell.start;
          walk->end++;
          walk->first = walk->last++;
          continue;
        }
      wakhan_fold_cell_read (&walk->cell, walk->fold->text, walk->cell.end, walk->fold->flags);
      for (guint i = 0; i < walk->cell.n_letters; i++)
        walk->end += g_unichar_to_utf8 (walk->cell.letters[i], NULL);
      walk->first = walk->last;
      walk->last += g_utf8_pointer_to_offset (walk->cell.start, walk->cell.end);
    }
}

/* Whether words that begin or end at @place, inside the cell, take a letter from its marks. Of what
 * stands for one letter, as “fi” for “ﬁ”, they take all. */
static gboolean
is_cut (const Walk *walk,
        gsize       place)
{
  gsize reached = walk->start;
  guint i = 0;

  for (; reached < place && i < walk->cell.n_letters; i++)
    reached += g_unichar_to_utf8 (walk->cell.letters[i], NULL);
  if (i == 0 || i == walk->cell.n_letters)
    return FALSE;
  return walk->cell.n_seen != 1 || g_unichar_ismark (walk->cell.letters[i]);
}

/* @start, @end: in the folded text. */
static gboolean
take_hit (Search *search,
          gsize   start,
          gsize   end)
{
  const WakhanTextRange *last =
    search->hits->len > 0 ? &g_array_index (search->hits, WakhanTextRange, search->hits->len - 1)
                          : NULL;
  WakhanTextRange hit;

  walk_to (&search->at_start, start);
  if (is_cut (&search->at_start, start))
    return FALSE;
  walk_to (&search->at_end, end - 1);
  if (is_cut (&search->at_end, end))
    return FALSE;
  hit.start = search->at_start.first;
  hit.end = search->at_end.last;
  if (last && hit.start < last->end)
    return FALSE;
  if (search->whole_words &&
      (!wakhan_fold_cell_is_word_edge (search->fold->text, search->at_start.cell.start) ||
       !wakhan_fold_cell_is_word_edge (search->fold->text, search->at_end.cell.end)))
    return FALSE;
  g_array_append_val (search->hits, hit);
  return TRUE;
}

/* Knuth, Morris, Pratt, SIAM J. Comput. 6(2), 1977: linear whatever is looked for. */
static guint *
create_failures (const char *words,
                 gsize       length)
{
  guint *failures = g_new0 (guint, length + 1);

  for (gsize i = 1, matched = 0; i < length; i++)
    {
      while (matched > 0 && words[i] != words[matched])
        matched = failures[matched];
      if (words[i] == words[matched])
        matched++;
      failures[i + 1] = matched;
    }
  return failures;
}

static void
search_words (Search     *search,
              const char *words,
              gsize       length)
{
  const char       *text = search->fold->folded->str;
  const gsize       end = search->fold->folded->len;
  g_autofree guint *failures = create_failures (words, length);
  gsize             matched = 0;

  for (gsize i = 0; i < end && search->hits->len < search->limit; i++)
    {
      while (matched > 0 && text[i] != words[matched])
        matched = failures[matched];
      if (matched == 0 && text[i] != words[0])
        {
          const char *next = memchr (text + i, words[0], end - i);

          if (!next)
            return;
          i = next - text;
        }
      matched++;
      if (matched == length)
        matched = take_hit (search, i + 1 - length, i + 1) ? 0 : failures[matched];
    }
}

/* The hyphen at @hyphen of the words may be one that was left out at a line's end. */
static void
search_line_hyphens (Search     *search,
                     const char *words,
                     gsize       length,
                     gsize       hyphen)
{
  const GString *folded = search->fold->folded;
  const GArray  *line_hyphens = search->fold->line_hyphens;
  const gsize    after = length - hyphen - 1;

  for (guint i = 0; i < line_hyphens->len && search->hits->len < search->limit; i++)
    {
      const gsize place = g_array_index (line_hyphens, guint32, i);

      if (place >= hyphen && folded->len - place >= after &&
          memcmp (folded->str + place - hyphen, words, hyphen) == 0 &&
          memcmp (folded->str + place, words + hyphen + 1, after) == 0)
        take_hit (search, place - hyphen, place + after);
    }
}

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const WakhanTextRange *first = a;
  const WakhanTextRange *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

/* Adds @more hits to the others, where they do not overlap. */
static void
merge_hits (GArray *hits,
            GArray *more,
            guint   limit)
{
  guint n_kept = 0;

  if (more->len == 0)
    return;
  g_array_append_vals (hits, more->data, more->len);
  g_array_sort (hits, compare_ranges);
  for (guint i = 0; i < hits->len && n_kept < limit; i++)
    {
      const WakhanTextRange hit = g_array_index (hits, WakhanTextRange, i);

      if (n_kept == 0 || hit.start >= g_array_index (hits, WakhanTextRange, n_kept - 1).end)
        g_array_index (hits, WakhanTextRange, n_kept++) = hit;
    }
  g_array_set_size (hits, n_kept);
}

/* Of the folded @words; with @hyphen only where it was left out. */
static void
add_hits (WakhanFoldedText *self,
          const GString    *words,
          gsize             hyphen,
          gboolean          whole_words,
          guint             limit,
          GArray           *hits)
{
  static const Signpost beginning = { 0, 0, 0 };
  g_autoptr (GArray)    found = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  Search                search = { .fold = self,
                                   .at_start.fold = self,
                                   .at_end.fold = self,
                                   .whole_words = whole_words,
                                   .limit = limit,
                                   .hits = found };

  begin_walk (&search.at_start, &beginning);
  begin_walk (&search.at_end, &beginning);
  if (hyphen == NO_HYPHEN)
    search_words (&search, words->str, words->len);
  else
    search_line_hyphens (&search, words->str, words->len, hyphen);
  merge_hits (hits, found, limit);
}

GArray *
wakhan_folded_text_find (WakhanFoldedText *self,
                         const char       *words,
                         gboolean          whole_words,
                         guint             limit)
{
  g_autoptr (WakhanFoldedText) sought = NULL;
  GArray                      *hits = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));

  g_return_val_if_fail (self && words, hits);

  sought = wakhan_folded_text_new (words, self->flags);
  if (sought->folded->len == 0 || g_str_equal (sought->folded->str, " "))
    return hits;
  add_hits (self, sought->folded, NO_HYPHEN, whole_words, limit, hits);
  for (gsize i = 1; i < sought->folded->len && self->line_hyphens->len > 0; i++)
    if (sought->folded->str[i] == '-')
      add_hits (self, sought->folded, i, whole_words, limit, hits);
  return hits;
}

gboolean
wakhan_fold_has_words (const char *text,
                       const char *words)
{
  g_autoptr (WakhanFoldedText) folded = NULL;
  g_auto (GStrv)               parts = NULL;

  g_return_val_if_fail (text && words, FALSE);

  parts = g_strsplit_set (words, " \t\r\n", -1);
  for (guint i = 0; parts[i]; i++)
    {
      g_autoptr (GArray) hits = NULL;

      if (!*parts[i])
        continue;
      if (!folded)
        folded = wakhan_folded_text_new (text, WAKHAN_FOLD_ALL);
      hits = wakhan_folded_text_find (folded, parts[i], FALSE, 1);
      if (hits->len == 0)
        return FALSE;
    }
  return TRUE;
}
