/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clause-list.h"

#include "wakhan-clause-scan.h"
#include "wakhan-date-lexicon.h"

#include <string.h>

#define MOST_OF_LIST 24 /* words */

typedef enum
{
  OTHER,
  TIE, /* “and”, a comma, “de” */
  FIGURE,
  MONTH,
} Part;

static Part
find_part (const WakhanSlice *word)
{
  const WakhanClauseWord kind = wakhan_clause_words_find (word);

  if (word->end == word->start)
    return OTHER;
  if (g_unichar_isdigit (g_utf8_get_char (word->start)))
    return FIGURE;
  if (kind & (WAKHAN_CLAUSE_LINK | WAKHAN_CLAUSE_DETERMINER | WAKHAN_CLAUSE_DAY) ||
      *word->start == ',' || *word->start == '.' ||
      (word->end - word->start == 2 && strncmp (word->start, "de", 2) == 0))
    return TIE;
  return wakhan_date_lexicon_is_month (word->start, word->end - word->start) ? MONTH : OTHER;
}

/* How far the list goes before the date; @has_more: whether it names figures there. */
static const char *
find_start (const WakhanSlice *words,
            const WakhanSlice *date,
            gboolean          *has_month)
{
  const char *start = date->start;
  WakhanSlice word = wakhan_clause_scan_word_before (words->start, start);

  for (guint i = 0; i < MOST_OF_LIST; i++)
    {
      const Part part = find_part (&word);

      if (part == OTHER)
        break;
      *has_month |= part == MONTH;
      if (part == FIGURE || part == MONTH)
        start = word.start;
      word = wakhan_clause_scan_word_before (words->start, word.start);
    }
  return start;
}

static const char *
find_end (const WakhanSlice *words,
          const WakhanSlice *date,
          gboolean          *has_month)
{
  const char *end = date->end;
  WakhanSlice word = wakhan_clause_scan_word (end, words->end);

  for (guint i = 0; i < MOST_OF_LIST; i++)
    {
      const Part part = find_part (&word);

      if (part == OTHER)
        break;
      *has_month |= part == MONTH;
      if (part == FIGURE || part == MONTH)
        end = word.end;
      word = wakhan_clause_scan_word (word.end, words->end);
    }
  return end;
}

/* Whether the date itself tells a month. */
static gboolean
names_month (const WakhanSlice *date)
{
  for (WakhanSlice word = wakhan_clause_scan_word (date->start, date->end); word.end > word.start;
       word = wakhan_clause_scan_word (word.end, date->end))
    if (find_part (&word) == MONTH)
      return TRUE;
  return FALSE;
}

/* Of two days of one month only one need name it. */
void
wakhan_clause_list_take (const WakhanSlice *words,
                         WakhanSlice       *date)
{
  gboolean    has_month = names_month (date);
  const char *start = find_start (words, date, &has_month);
  const char *end = find_end (words, date, &has_month);

  if (!has_month || (start == date->start && end == date->end))
    return;
  date->start = start;
  date->end = end;
}
