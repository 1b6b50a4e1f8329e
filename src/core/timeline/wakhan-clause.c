/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clause.h"

#include "wakhan-clause-words.h"
#include "wakhan-words.h"

#include <string.h>

#define FEWEST_WORDS 2        /* that say something */
#define ALONE 2               /* letters that are a word where words have no blanks between them */
#define MOST_OF_PHRASE 3      /* words before a date that belong to it */
#define MOST_BEFORE_CLEFT 4   /* words of “It was not until”, before a date */
#define FEWEST_BEFORE_ASIDE 4 /* that may be a sentence */
#define LONGEST_LABEL 3       /* words of “Founded:” */
#define LONGEST_OPENING 5     /* words of “On the evening of”, before a date */

typedef enum
{
  NO_BREAK,
  COMMA,
  COLON,
  STRONG_BREAK, /* ; or — */
} Break;

static gunichar
get_letter (const char *at,
            const char *end)
{
  return at < end ? g_utf8_get_char (at) : 0;
}

static gunichar
get_letter_before (const char *start,
                   const char *at)
{
  return at > start ? g_utf8_get_char (g_utf8_prev_char (at)) : 0;
}

static const char *
skip_blanks (const char *at,
             const char *end)
{
  while (at < end && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static const char *
skip_blanks_back (const char *start,
                  const char *at)
{
  while (at > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
    at = g_utf8_prev_char (at);
  return at;
}

static gboolean
is_in_word (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter) || letter == '\'' ||
         letter == 0x2019 || letter == 0x200C;
}

/* From @at on, behind blanks. Where words have no blanks between them a letter is one. */
static WakhanSlice
find_word (const char *at,
           const char *end)
{
  WakhanSlice word = { skip_blanks (at, end), NULL };

  word.end = word.start;
  if (word.start < end && (!is_in_word (g_utf8_get_char (word.start)) ||
                           wakhan_words_stand_alone (g_utf8_get_char (word.start))))
    word.end = g_utf8_next_char (word.start);
  else
    while (word.end < end && is_in_word (g_utf8_get_char (word.end)))
      word.end = g_utf8_next_char (word.end);
  return word;
}

static WakhanSlice
find_word_before (const char *start,
                  const char *at)
{
  WakhanSlice word = { NULL, skip_blanks_back (start, at) };
  gunichar    letter = get_letter_before (start, word.end);

  word.start = word.end;
  if (word.end > start && (!is_in_word (letter) || wakhan_words_stand_alone (letter)))
    word.start = g_utf8_prev_char (word.end);
  else
    while (is_in_word (get_letter_before (start, word.start)) &&
           !wakhan_words_stand_alone (get_letter_before (start, word.start)))
      word.start = g_utf8_prev_char (word.start);
  return word;
}

/* Words with letters; of those without blanks between them, half as many as letters. */
static guint
count_words (const char *start,
             const char *end)
{
  guint       n_words = 0;
  guint       n_alone = 0;
  WakhanSlice word = find_word (start, end);

  for (; word.end > word.start; word = find_word (word.end, end))
    if (wakhan_words_stand_alone (g_utf8_get_char (word.start)))
      n_alone++;
    else if (g_unichar_isalpha (g_utf8_get_char (word.start)))
      n_words++;
  return n_words + (n_alone + 1) / ALONE;
}

/* What the words say beside the date. */
static guint
count_beside (const WakhanClause *self,
              const WakhanSlice  *words)
{
  const char *date_start = CLAMP (self->phrase.start, words->start, words->end);
  const char *date_end = CLAMP (self->phrase.end, words->start, words->end);

  return count_words (words->start, date_start) + count_words (date_end, words->end);
}

/* Of the sign at @at. */
static Break
find_break (const WakhanSlice *words,
            const char        *at)
{
  const gunichar letter = g_utf8_get_char (at);
  const gunichar after = get_letter (g_utf8_next_char (at), words->end);

  switch (letter)
    {
    case ';':
    case 0x061B:
    case 0xFF1B:
    case 0x2014:
      return STRONG_BREAK;
    case '-':
    case 0x2013:
      return g_unichar_isspace (after) && g_unichar_isspace (get_letter_before (words->start, at))
               ? STRONG_BREAK
               : NO_BREAK;
    case ':':
      return g_unichar_isspace (after) ? COLON : NO_BREAK;
    case 0xFF1A:
      return COLON;
    case ',':
      return g_unichar_isspace (after) ? COMMA : NO_BREAK;
    case 0x060C:
    case 0xFF0C:
      return COMMA;
    default:
      return NO_BREAK;
    }
}

/* How much deeper in brackets one is behind @letter. */
static int
get_depth (gunichar letter)
{
  switch (g_unichar_type (letter))
    {
    case G_UNICODE_OPEN_PUNCTUATION:
      return 1;
    case G_UNICODE_CLOSE_PUNCTUATION:
      return -1;
    default:
      return 0;
    }
}

static gboolean
begins_with (const char      *at,
             const char      *end,
             WakhanClauseWord kind)
{
  const WakhanSlice word = find_word (at, end);

  return (wakhan_clause_words_find (&word) & kind) != 0;
}

/* “In 1999 the mayor, whom nobody knew, closed it”: without what he did, the mayor is nothing. */
static gboolean
is_aside (const WakhanClause *self,
          const WakhanSlice  *kept,
          const char         *from)
{
  if (count_beside (self, kept) >= FEWEST_BEFORE_ASIDE)
    return FALSE;
  for (const char *at = from; at < self->words.end; at = g_utf8_next_char (at))
    if (find_break (&self->words, at) == COMMA)
      return TRUE;
  return FALSE;
}

/* Behind the date: at a strong break, at a comma before “which” and the like, and where the clause
 * began with “when”, at the first comma. */
static void
cut_end (WakhanClause *self,
         gboolean      is_condition)
{
  int         depth = 0;
  const char *at = self->phrase.end;

  for (; at < self->words.end; at = g_utf8_next_char (at))
    {
      const WakhanSlice kept = { self->words.start, at };
      const char       *next = g_utf8_next_char (at);
      const Break       kind = find_break (&self->words, at);

      depth = MAX (depth + get_depth (g_utf8_get_char (at)), 0);
      if (depth > 0 || kind == NO_BREAK || count_beside (self, &kept) < FEWEST_WORDS)
        continue;
      if (kind >= COLON || is_condition ||
          (begins_with (next, self->words.end, WAKHAN_CLAUSE_RELATIVE) &&
           !is_aside (self, &kept, next)))
        {
          self->words.end = at;
          return;
        }
    }
}

/* Before the date: at a strong break, and at the comma behind a clause with “when”; at a comma
 * before “and” where another date stands before that. */
static void
cut_start (WakhanClause *self,
           gboolean      is_condition)
{
  int         depth = 0;
  gboolean    has_figure = FALSE;
  const char *from = self->words.start;

  for (const char *at = self->words.start; at < self->phrase.start; at = g_utf8_next_char (at))
    {
      const char       *next = g_utf8_next_char (at);
      const WakhanSlice kept = { next, self->words.end };
      const Break       kind = find_break (&self->words, at);

      depth = MAX (depth + get_depth (g_utf8_get_char (at)), 0);
      has_figure |= g_unichar_isdigit (g_utf8_get_char (at));
      if (depth > 0 || kind == NO_BREAK || count_beside (self, &kept) < FEWEST_WORDS)
        continue;
      if (kind == STRONG_BREAK ||
          (kind == COLON && count_words (self->words.start, at) > LONGEST_LABEL) ||
          (is_condition && from == self->words.start) ||
          (has_figure && begins_with (next, self->words.end, WAKHAN_CLAUSE_OPENER) &&
           !begins_with (find_word (next, self->words.end).end, self->words.end,
                         WAKHAN_CLAUSE_AUXILIARY))) /* “…, and was closed” */
        from = next;
    }
  self->words.start = skip_blanks (from, self->words.end);
}

static gboolean
is_figure (const WakhanSlice *word)
{
  return word->end > word->start && g_unichar_isdigit (g_utf8_get_char (word->start));
}

/* “in 1999 and 2001”: neither can be left out. */
static gboolean
is_listed (const WakhanClause *self)
{
  WakhanSlice next = find_word (self->date.end, self->words.end);
  WakhanSlice before = find_word_before (self->words.start, self->date.start);

  if (next.end - next.start == 1 && *next.start == ',')
    next = find_word (next.end, self->words.end);
  if (wakhan_clause_words_find (&next) & WAKHAN_CLAUSE_LINK)
    next = find_word (next.end, self->words.end);
  if (is_figure (&next))
    return TRUE;
  if (!(wakhan_clause_words_find (&before) & WAKHAN_CLAUSE_LINK) &&
      (before.end == before.start || *before.start != ','))
    return FALSE;
  before = find_word_before (self->words.start, before.start);
  return is_figure (&before);
}

/* “the 1999 flood”. */
static gboolean
tells_which (const WakhanClause *self)
{
  const WakhanSlice before = find_word_before (self->words.start, self->date.start);
  const WakhanSlice next = find_word (self->date.end, self->words.end);

  return (wakhan_clause_words_find (&before) & WAKHAN_CLAUSE_DETERMINER) &&
         g_unichar_isdigit (get_letter_before (self->date.start, self->date.end)) &&
         g_unichar_isalpha (get_letter (next.start, next.end)) && !wakhan_clause_words_find (&next);
}

/* “in the year 1999”. */
static void
take_words_before (WakhanClause *self)
{
  const char *start = self->phrase.start;

  for (guint i = 0; i < MOST_OF_PHRASE; i++)
    {
      const WakhanSlice      word = find_word_before (self->words.start, start);
      const WakhanClauseWord kind = wakhan_clause_words_find (&word);

      if (!(kind & (WAKHAN_CLAUSE_PREPOSITION | WAKHAN_CLAUSE_ARTICLE)))
        break;
      start = word.start;
      if (kind & WAKHAN_CLAUSE_PREPOSITION || (i == 0 && kind & WAKHAN_CLAUSE_DAY))
        self->phrase.start = start;
      if (!(kind & WAKHAN_CLAUSE_ARTICLE))
        break;
    }
}

/* “(1999)”. */
static gboolean
take_brackets (WakhanClause *self)
{
  const char    *start = skip_blanks_back (self->words.start, self->phrase.start);
  const char    *end = skip_blanks (self->phrase.end, self->words.end);
  const gunichar before = get_letter_before (self->words.start, start);

  if (g_unichar_type (before) != G_UNICODE_OPEN_PUNCTUATION ||
      g_unichar_type (get_letter (end, self->words.end)) != G_UNICODE_CLOSE_PUNCTUATION)
    return FALSE;
  self->phrase.start = skip_blanks_back (self->words.start, g_utf8_prev_char (start));
  self->phrase.end = g_utf8_next_char (end);
  return TRUE;
}

/* “1999: the bridge fell”, and “On the evening of 3 May 1999, ...”. */
static gboolean
take_opening (WakhanClause *self)
{
  const char    *end = skip_blanks (self->phrase.end, self->words.end);
  const char    *start = skip_blanks_back (self->words.start, self->phrase.start);
  const Break    kind = end < self->words.end ? find_break (&self->words, end) : NO_BREAK;
  const gboolean is_first = start == self->words.start;
  const gboolean is_opening =
    is_first || (kind == COMMA &&
                 !begins_with (self->words.start, start, WAKHAN_CLAUSE_VERB_NEXT) &&
                 count_words (self->words.start, start) <= LONGEST_OPENING &&
                 begins_with (self->words.start, start, WAKHAN_CLAUSE_PREPOSITION));

  if (kind != NO_BREAK && is_opening)
    {
      self->phrase.start = self->words.start;
      self->phrase.end = skip_blanks (g_utf8_next_char (end), self->words.end);
    }
  return kind != NO_BREAK && is_opening;
}

/* “…, 1999”. */
static gboolean
ends_it (const WakhanClause *self)
{
  const WakhanSlice before = find_word_before (self->words.start, self->phrase.start);

  return skip_blanks (self->phrase.end, self->words.end) == self->words.end &&
         before.end > before.start && find_break (&self->words, before.start) != NO_BREAK;
}

static void
skip_openers (WakhanClause *self)
{
  const WakhanSlice before = { self->words.start, self->phrase.start };
  WakhanSlice       word;

  self->words.start = skip_blanks (wakhan_clause_words_skip_phrase (&before), before.end);
  word = find_word (self->words.start, self->phrase.start);
  if (!(wakhan_clause_words_find (&word) & WAKHAN_CLAUSE_OPENER))
    return;
  self->words.start = skip_blanks (word.end, self->words.end);
  word = find_word (self->words.start, self->phrase.start);
  if (word.end > word.start && find_break (&self->words, word.start) == COMMA)
    self->words.start = skip_blanks (word.end, self->words.end);
}

/* “It was in 1999 that the bridge fell” */
static gboolean
is_pointed_at (const WakhanClause *self)
{
  const WakhanSlice next = find_word (self->date.end, self->words.end);
  guint             n_words = count_words (self->words.start, self->date.start);

  return n_words > 0 && n_words <= MOST_BEFORE_CLEFT &&
         (wakhan_clause_words_find (&next) & WAKHAN_CLAUSE_CLEFT) != 0;
}

/* “Born in 1999, he”, “The bridge, opened in 1999, was”: a word that would stand alone. */
static gboolean
leaves_word_alone (const WakhanClause *self)
{
  const char       *end = skip_blanks (self->phrase.end, self->words.end);
  const WakhanSlice word = find_word_before (self->words.start, self->phrase.start);
  const char       *before = skip_blanks_back (self->words.start, word.start);

  return end < self->words.end && find_break (&self->words, end) == COMMA &&
         word.end > word.start && is_in_word (g_utf8_get_char (word.start)) &&
         !wakhan_words_stand_alone (g_utf8_get_char (word.start)) &&
         (before == self->words.start ||
          find_break (&self->words, g_utf8_prev_char (before)) == COMMA);
}

/* “The last flood was in 1999”, “the ‘War of 1999’”, “In 1999 and early 2000 it was built”: what is
 * left would be no sentence. */
static gboolean
leaves_rest (const WakhanClause *self)
{
  const WakhanSlice before = find_word_before (self->words.start, self->phrase.start);
  const WakhanSlice next = find_word (self->phrase.end, self->words.end);
  const gunichar    sign = get_letter (self->phrase.end, self->words.end);
  const gboolean    ends = !is_in_word (get_letter (next.start, next.end));

  if (sign == '"' || sign == 0x201D || (sign == 0x201C && before.end > before.start))
    return TRUE;
  if (self->phrase.start == self->words.start)
    return g_unichar_isalpha (get_letter (next.start, next.end)) &&
           wakhan_clause_words_find (&next) & WAKHAN_CLAUSE_LINK;
  return ends && (wakhan_clause_words_find (&before) & WAKHAN_CLAUSE_AUXILIARY);
}

static gboolean
find_phrase (WakhanClause *self)
{
  const gboolean is_kept = is_listed (self) || tells_which (self) || is_pointed_at (self);
  gboolean       is_tied;

  self->phrase = self->date;
  if (is_kept)
    return FALSE;
  take_words_before (self);
  is_tied = self->phrase.start < self->date.start;
  if ((is_tied && leaves_word_alone (self)) || leaves_rest (self))
    return FALSE;
  return take_brackets (self) || take_opening (self) || ends_it (self) ||
         (is_tied && (self->phrase.start > self->words.start ||
                      !begins_with (self->phrase.start, self->date.start,
                                    WAKHAN_CLAUSE_VERB_NEXT)));
}

/* “When the bridge fell in 1999, nobody was on it”: of the two the one with the date. */
static void
find_condition (WakhanClause *self)
{
  const char *end = self->words.end;

  cut_end (self, TRUE);
  if (self->words.end < end)
    self->words.start = find_word (self->words.start, self->words.end).end;
}

void
wakhan_clause_find (WakhanClause      *self,
                    const WakhanSlice *sentence,
                    const WakhanSlice *date)
{
  gboolean    is_condition;
  const char *start;

  *self = (WakhanClause){ *sentence, *date, *date, FALSE };
  skip_openers (self);
  start = self->words.start;
  is_condition = begins_with (start, self->date.start, WAKHAN_CLAUSE_CONDITION) &&
                 !begins_with (start, self->date.start, WAKHAN_CLAUSE_VERB_LAST) &&
                 count_words (start, self->date.start) > 1;
  cut_start (self, is_condition);
  if (self->words.start > start) /* “And so it fell”: “So it fell” */
    skip_openers (self);
  self->can_do_without = find_phrase (self);
  if (is_condition && self->words.start == start)
    find_condition (self);
  else
    cut_end (self, FALSE);
  self->can_do_without &= count_beside (self, &self->words) >= FEWEST_WORDS;
}
