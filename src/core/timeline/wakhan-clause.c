/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clause.h"

#include "wakhan-clause-lead.h"
#include "wakhan-clause-list.h"
#include "wakhan-clause-scan.h"
#include "wakhan-words.h"

#include <string.h>

#define FEWEST_WORDS 2        /* that say something */
#define MOST_OF_PHRASE 6      /* words before a date that belong to it */
#define MOST_BEFORE_CLEFT 4   /* words of “It was not until”, before a date */
#define FEWEST_BEFORE_ASIDE 4 /* that may be a sentence */
#define FIGURES_OF_YEAR 4
#define LONGEST_LABEL 3   /* words of “Founded:” */
#define LONGEST_OPENING 5 /* words of “On the evening of”, before a date */

/* What the words say beside the date. */
static guint
count_beside (const WakhanClause *self,
              const WakhanSlice  *words)
{
  const char *date_start = CLAMP (self->phrase.start, words->start, words->end);
  const char *date_end = CLAMP (self->phrase.end, words->start, words->end);

  return wakhan_clause_scan_count (words->start, date_start) +
         wakhan_clause_scan_count (date_end, words->end);
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

/* “In 1999 the mayor, whom nobody knew, closed it”: without what he did, the mayor is nothing. */
static gboolean
is_aside (const WakhanClause *self,
          const WakhanSlice  *kept,
          const char         *from)
{
  if (count_beside (self, kept) >= FEWEST_BEFORE_ASIDE)
    return FALSE;
  for (const char *at = from; at < self->words.end; at = g_utf8_next_char (at))
    if (wakhan_clause_scan_break (&self->words, at) == WAKHAN_CLAUSE_COMMA)
      return TRUE;
  return FALSE;
}

/* “…, amended in 2001”: whether what follows is told of another date. */
static gboolean
leads_to_other_date (const WakhanClause *self,
                     const char         *from)
{
  guint n_figures = 0;

  for (const char *at = from; at < self->words.end; at++)
    {
      n_figures = g_ascii_isdigit (*at) ? n_figures + 1 : 0;
      if (n_figures == FIGURES_OF_YEAR && !g_ascii_isdigit (at[1]))
        return TRUE;
    }
  return FALSE;
}

/* “and died in 2001” */
static gboolean
tells_other_deed (const WakhanClause *self,
                  const char         *at)
{
  const WakhanSlice link = wakhan_clause_scan_word (at, self->words.end);
  WakhanSlice       deed;

  if (!(wakhan_clause_words_find (&link) & WAKHAN_CLAUSE_LINK))
    return FALSE;
  deed = wakhan_clause_scan_word (link.end, self->words.end);
  return (wakhan_clause_words_find (&deed) & WAKHAN_CLAUSE_DEED ||
          (deed.end - deed.start > 4 && strncmp (deed.end - 2, "ed", 2) == 0)) &&
         leads_to_other_date (self, deed.end);
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
      const WakhanSlice       kept = { self->words.start, at };
      const char             *next = g_utf8_next_char (at);
      const WakhanClauseBreak kind = wakhan_clause_scan_break (&self->words, at);

      depth = MAX (depth + get_depth (g_utf8_get_char (at)), 0);
      if (depth == 0 && *at == ' ' && tells_other_deed (self, at) &&
          count_beside (self, &kept) >= FEWEST_WORDS) /* which costs the most */
        {
          self->words.end = at;
          return;
        }
      if (depth > 0 || kind == WAKHAN_CLAUSE_NO_BREAK || count_beside (self, &kept) < FEWEST_WORDS)
        continue;
      if (kind >= WAKHAN_CLAUSE_COLON || is_condition || leads_to_other_date (self, next) ||
          (wakhan_clause_scan_begins_with (next, self->words.end, WAKHAN_CLAUSE_RELATIVE) &&
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
      const char             *next = g_utf8_next_char (at);
      const WakhanSlice       kept = { next, self->words.end };
      const WakhanClauseBreak kind = wakhan_clause_scan_break (&self->words, at);

      depth = MAX (depth + get_depth (g_utf8_get_char (at)), 0);
      has_figure |= g_unichar_isdigit (g_utf8_get_char (at));
      if (depth > 0 || kind == WAKHAN_CLAUSE_NO_BREAK || count_beside (self, &kept) < FEWEST_WORDS)
        continue;
      if (kind == WAKHAN_CLAUSE_STRONG_BREAK ||
          (kind == WAKHAN_CLAUSE_COLON &&
           wakhan_clause_scan_count (self->words.start, at) > LONGEST_LABEL) ||
          (is_condition && from == self->words.start) ||
          (has_figure &&
           wakhan_clause_scan_begins_with (next, self->words.end, WAKHAN_CLAUSE_OPENER) &&
           !wakhan_clause_scan_begins_with (wakhan_clause_scan_word (next, self->words.end).end,
                                            self->words.end,
                                            WAKHAN_CLAUSE_AUXILIARY))) /* “…, and was closed” */
        from = next;
    }
  self->words.start = wakhan_clause_scan_skip_blanks (from, self->words.end);
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
  WakhanSlice next = wakhan_clause_scan_word (self->date.end, self->words.end);
  WakhanSlice before = wakhan_clause_scan_word_before (self->words.start, self->date.start);

  if (next.end - next.start == 1 && *next.start == ',')
    next = wakhan_clause_scan_word (next.end, self->words.end);
  if (wakhan_clause_words_find (&next) & WAKHAN_CLAUSE_LINK)
    next = wakhan_clause_scan_word (next.end, self->words.end);
  if (is_figure (&next))
    return TRUE;
  if (!(wakhan_clause_words_find (&before) & WAKHAN_CLAUSE_LINK) &&
      (before.end == before.start || *before.start != ','))
    return FALSE;
  before = wakhan_clause_scan_word_before (self->words.start, before.start);
  return is_figure (&before);
}

/* “the 1999 flood”. */
static gboolean
tells_which (const WakhanClause *self)
{
  const WakhanSlice before = wakhan_clause_scan_word_before (self->words.start, self->date.start);
  const WakhanSlice next = wakhan_clause_scan_word (self->date.end, self->words.end);

  return (wakhan_clause_words_find (&before) & WAKHAN_CLAUSE_DETERMINER) &&
         g_unichar_isdigit (wakhan_clause_scan_letter_before (self->date.start, self->date.end)) &&
         g_unichar_isalpha (wakhan_clause_scan_letter (next.start, next.end)) &&
         !wakhan_clause_words_find (&next);
}

/* “by the end of” 1999: whether a part of it stands before “of”. */
static gboolean
is_of_part (const WakhanClause *self,
            const char         *of)
{
  const WakhanSlice      word = wakhan_clause_scan_word_before (self->words.start, of);
  const WakhanClauseWord kind = wakhan_clause_words_find (&word);

  return (kind & WAKHAN_CLAUSE_ARTICLE) &&
         !(kind & (WAKHAN_CLAUSE_DETERMINER | WAKHAN_CLAUSE_DAY | WAKHAN_CLAUSE_PREPOSITION));
}

/* “in the year 1999”. */
static void
take_words_before (WakhanClause *self)
{
  const char *start = self->phrase.start;

  for (guint i = 0; i < MOST_OF_PHRASE; i++)
    {
      const WakhanSlice      word = wakhan_clause_scan_word_before (self->words.start, start);
      const WakhanClauseWord kind = wakhan_clause_words_find (&word);

      if (!(kind & (WAKHAN_CLAUSE_PREPOSITION | WAKHAN_CLAUSE_ARTICLE)))
        break;
      start = word.start;
      if (kind & WAKHAN_CLAUSE_PREPOSITION || (i == 0 && kind & WAKHAN_CLAUSE_DAY))
        self->phrase.start = start;
      if (!(kind & WAKHAN_CLAUSE_ARTICLE) && !is_of_part (self, start))
        break;
    }
  self->phrase.start =
    MIN (self->phrase.start, wakhan_clause_lead_find (&self->words, self->date.start));
  self->phrase.end = wakhan_clause_lead_find_end (&self->words, self->phrase.end);
  self->phrase.end = wakhan_clause_lead_skip_on (&self->words, &self->phrase);
}

/* “before 1999”, “antes de 1999” */
static gboolean
is_beside (const WakhanClause *self)
{
  const WakhanSlice first = wakhan_clause_scan_word (self->phrase.start, self->date.start);
  const WakhanSlice before = wakhan_clause_scan_word_before (self->words.start, self->phrase.start);

  return self->phrase.start < self->date.start &&
         ((wakhan_clause_words_find (&first) | wakhan_clause_words_find (&before)) &
          WAKHAN_CLAUSE_SIDE);
}

/* “(1999)”. */
static gboolean
take_brackets (WakhanClause *self)
{
  const char *start =
    wakhan_clause_scan_skip_blanks_back (self->words.start, self->phrase.start);
  const char    *end = wakhan_clause_scan_skip_blanks (self->phrase.end, self->words.end);
  const gunichar before = wakhan_clause_scan_letter_before (self->words.start, start);

  if (g_unichar_type (before) != G_UNICODE_OPEN_PUNCTUATION ||
      g_unichar_type (wakhan_clause_scan_letter (end, self->words.end)) !=
        G_UNICODE_CLOSE_PUNCTUATION)
    return FALSE;
  self->phrase.start =
    wakhan_clause_scan_skip_blanks_back (self->words.start, g_utf8_prev_char (start));
  self->phrase.end = g_utf8_next_char (end);
  return TRUE;
}

/* Behind “which was dry,” that only tells more of the date; @at: nothing does. */
static const char *
skip_relative (const WakhanClause *self,
               const char         *at)
{
  const WakhanSlice      word = wakhan_clause_scan_word (at, self->words.end);
  const WakhanClauseWord kind = wakhan_clause_words_find (&word);

  if (!(kind & WAKHAN_CLAUSE_RELATIVE) || kind & (WAKHAN_CLAUSE_OPENER | WAKHAN_CLAUSE_CONDITION |
                                                  WAKHAN_CLAUSE_PREPOSITION | WAKHAN_CLAUSE_LINK))
    return at;
  for (const char *comma = at; comma < self->words.end; comma = g_utf8_next_char (comma))
    if (wakhan_clause_scan_break (&self->words, comma) == WAKHAN_CLAUSE_COMMA)
      return wakhan_clause_scan_skip_blanks (g_utf8_next_char (comma), self->words.end);
  return at;
}

/* “843 The realm is divided”, “1066 Battle of Hastings”: figures, and a sentence of its own. */
static gboolean
is_row (const WakhanClause *self,
        const char         *next)
{
  return self->phrase.start == self->date.start && next > self->date.end &&
         g_unichar_isupper (wakhan_clause_scan_letter (next, self->words.end)) &&
         g_ascii_isdigit (*self->date.start) && g_ascii_isdigit (self->date.end[-1]);
}

/* “1999: the bridge fell”, and “On the evening of 3 May 1999, ...”. */
static gboolean
take_opening (WakhanClause *self)
{
  const char *end = wakhan_clause_scan_skip_blanks (self->phrase.end, self->words.end);
  const char *start =
    wakhan_clause_scan_skip_blanks_back (self->words.start, self->phrase.start);
  const WakhanClauseBreak kind =
    end < self->words.end ? wakhan_clause_scan_break (&self->words, end) : WAKHAN_CLAUSE_NO_BREAK;
  const gboolean is_first = start == self->words.start;
  const gboolean is_opening =
    is_first ||
    (kind == WAKHAN_CLAUSE_COMMA &&
     !wakhan_clause_scan_begins_with (self->words.start, start, WAKHAN_CLAUSE_VERB_NEXT) &&
     wakhan_clause_scan_count (self->words.start, start) <= LONGEST_OPENING &&
     wakhan_clause_scan_begins_with (self->words.start, start, WAKHAN_CLAUSE_PREPOSITION));

  if (kind != WAKHAN_CLAUSE_NO_BREAK && is_opening)
    {
      self->phrase.start = self->words.start;
      self->phrase.end = skip_relative (
        self, wakhan_clause_scan_skip_blanks (g_utf8_next_char (end), self->words.end));
    }
  return (kind != WAKHAN_CLAUSE_NO_BREAK && is_opening) || (is_first && is_row (self, end));
}

/* “…, 1999”. */
static gboolean
ends_it (const WakhanClause *self)
{
  const WakhanSlice before = wakhan_clause_scan_word_before (self->words.start, self->phrase.start);

  return wakhan_clause_scan_skip_blanks (self->phrase.end, self->words.end) == self->words.end &&
         before.end > before.start &&
         wakhan_clause_scan_break (&self->words, before.start) != WAKHAN_CLAUSE_NO_BREAK;
}

static void
skip_openers (WakhanClause *self)
{
  const WakhanSlice before = { self->words.start, self->phrase.start };
  WakhanSlice       word;

  self->words.start =
    wakhan_clause_scan_skip_blanks (wakhan_clause_words_skip_phrase (&before), before.end);
  word = wakhan_clause_scan_word (self->words.start, self->phrase.start);
  if (!(wakhan_clause_words_find (&word) & WAKHAN_CLAUSE_OPENER))
    return;
  self->words.start = wakhan_clause_scan_skip_blanks (word.end, self->words.end);
  word = wakhan_clause_scan_word (self->words.start, self->phrase.start);
  if (word.end > word.start &&
      wakhan_clause_scan_break (&self->words, word.start) == WAKHAN_CLAUSE_COMMA)
    self->words.start = wakhan_clause_scan_skip_blanks (word.end, self->words.end);
}

/* “It was in 1999 that the bridge fell” */
static gboolean
is_pointed_at (const WakhanClause *self)
{
  const WakhanSlice next = wakhan_clause_scan_word (self->date.end, self->words.end);
  guint             n_words = wakhan_clause_scan_count (self->words.start, self->date.start);

  return n_words > 0 && n_words <= MOST_BEFORE_CLEFT &&
         (wakhan_clause_words_find (&next) & WAKHAN_CLAUSE_CLEFT) != 0;
}

/* “Born in 1999, he”, “The bridge, opened in 1999, was”: a word that would stand alone. */
static gboolean
leaves_word_alone (const WakhanClause *self)
{
  const char       *end = wakhan_clause_scan_skip_blanks (self->phrase.end, self->words.end);
  const WakhanSlice word = wakhan_clause_scan_word_before (self->words.start, self->phrase.start);
  const char       *before = wakhan_clause_scan_skip_blanks_back (self->words.start, word.start);

  return end < self->words.end &&
         wakhan_clause_scan_break (&self->words, end) == WAKHAN_CLAUSE_COMMA &&
         word.end > word.start && wakhan_clause_scan_is_in_word (g_utf8_get_char (word.start)) &&
         !wakhan_words_stand_alone (g_utf8_get_char (word.start)) &&
         (before == self->words.start ||
          wakhan_clause_scan_break (&self->words, g_utf8_prev_char (before)) ==
            WAKHAN_CLAUSE_COMMA);
}

/* “The last flood was in 1999”, “the ‘War of 1999’”, “In 1999 and early 2000 it was built”: what is
 * left would be no sentence. */
static gboolean
leaves_rest (const WakhanClause *self)
{
  const WakhanSlice before = wakhan_clause_scan_word_before (self->words.start, self->phrase.start);
  const WakhanSlice next = wakhan_clause_scan_word (self->phrase.end, self->words.end);
  const gunichar    sign = wakhan_clause_scan_letter (self->phrase.end, self->words.end);
  const gboolean    ends =
    !wakhan_clause_scan_is_in_word (wakhan_clause_scan_letter (next.start, next.end));

  if (sign == '"' || sign == 0x201D || (sign == 0x201C && before.end > before.start))
    return TRUE;
  if (self->phrase.start == self->words.start)
    return g_unichar_isalpha (wakhan_clause_scan_letter (next.start, next.end)) &&
           wakhan_clause_words_find (&next) & WAKHAN_CLAUSE_LINK;
  return ends &&
         (wakhan_clause_words_find (&before) & (WAKHAN_CLAUSE_AUXILIARY | WAKHAN_CLAUSE_WAITING));
}

/* “… als Kommissar, im Februar war alles verkauft”: German has its verb behind one thing. */
static gboolean
needs_verb_next (const WakhanClause *self)
{
  const WakhanSlice before = wakhan_clause_scan_word_before (self->words.start, self->phrase.start);

  return before.end > before.start &&
         wakhan_clause_scan_break (&self->words, before.start) == WAKHAN_CLAUSE_COMMA &&
         wakhan_clause_scan_begins_with (self->phrase.start, self->date.start,
                                         WAKHAN_CLAUSE_VERB_NEXT) &&
         wakhan_clause_scan_word (self->phrase.end, self->words.end).end < self->words.end;
}

/* “In den 1990er Jahren zog sie um”: the German “in”. */
static gboolean
is_german (const WakhanClause *self)
{
  static const char *const words[] = { "den", "dem", "der" };
  const WakhanSlice        first = wakhan_clause_scan_word (self->phrase.start, self->date.start);
  const WakhanSlice        word = wakhan_clause_scan_word (first.end, self->date.start);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (word.end - word.start == 3 && strncmp (word.start, words[i], 3) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
find_phrase (WakhanClause *self)
{
  const WakhanSlice date = self->date;
  gboolean          is_tied;

  wakhan_clause_list_take (&self->words, &self->date);
  self->phrase = self->date;
  if (tells_which (self) || is_pointed_at (self) || is_listed (self))
    {
      self->date = date;
      self->phrase = date;
      return FALSE;
    }
  take_words_before (self);
  is_tied = self->phrase.start < self->date.start;
  if ((is_tied && leaves_word_alone (self)) || leaves_rest (self) || is_beside (self) ||
      needs_verb_next (self))
    return FALSE;
  return take_brackets (self) || take_opening (self) || ends_it (self) ||
         (is_tied && (self->phrase.start > self->words.start ||
                      !(wakhan_clause_scan_begins_with (self->phrase.start, self->date.start,
                                                        WAKHAN_CLAUSE_VERB_NEXT) ||
                        is_german (self))));
}

/* “When the bridge fell in 1999, nobody was on it”: of the two the one with the date. */
static void
find_condition (WakhanClause *self)
{
  const char *end = self->words.end;

  cut_end (self, TRUE);
  if (self->words.end < end)
    self->words.start = wakhan_clause_scan_word (self->words.start, self->words.end).end;
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
  is_condition =
    wakhan_clause_scan_begins_with (start, self->date.start, WAKHAN_CLAUSE_CONDITION) &&
    !wakhan_clause_scan_begins_with (start, self->date.start, WAKHAN_CLAUSE_VERB_LAST) &&
    wakhan_clause_scan_count (start, self->date.start) > 1;
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
