/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clause-scan.h"

#include "wakhan-words.h"

#define ALONE 2 /* letters that are a word where words have no blanks between them */

gunichar
wakhan_clause_scan_letter (const char *at,
                           const char *end)
{
  return at < end ? g_utf8_get_char (at) : 0;
}

gunichar
wakhan_clause_scan_letter_before (const char *start,
                                  const char *at)
{
  return at > start ? g_utf8_get_char (g_utf8_prev_char (at)) : 0;
}

const char *
wakhan_clause_scan_skip_blanks (const char *at,
                                const char *end)
{
  while (at < end && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

const char *
wakhan_clause_scan_skip_blanks_back (const char *start,
                                     const char *at)
{
  while (at > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
    at = g_utf8_prev_char (at);
  return at;
}

gboolean
wakhan_clause_scan_is_in_word (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter) || letter == '\'' ||
         letter == 0x2019 || letter == 0x200C;
}

WakhanSlice
wakhan_clause_scan_word (const char *at,
                         const char *end)
{
  WakhanSlice word = { wakhan_clause_scan_skip_blanks (at, end), NULL };

  word.end = word.start;
  if (word.start < end && (!wakhan_clause_scan_is_in_word (g_utf8_get_char (word.start)) ||
                           wakhan_words_stand_alone (g_utf8_get_char (word.start))))
    word.end = g_utf8_next_char (word.start);
  else
    while (word.end < end && wakhan_clause_scan_is_in_word (g_utf8_get_char (word.end)))
      word.end = g_utf8_next_char (word.end);
  return word;
}

WakhanSlice
wakhan_clause_scan_word_before (const char *start,
                                const char *at)
{
  WakhanSlice word = { NULL, wakhan_clause_scan_skip_blanks_back (start, at) };
  gunichar    letter = wakhan_clause_scan_letter_before (start, word.end);

  word.start = word.end;
  if (word.end > start && (!wakhan_clause_scan_is_in_word (letter) ||
                           wakhan_words_stand_alone (letter)))
    word.start = g_utf8_prev_char (word.end);
  else
    while (wakhan_clause_scan_is_in_word (wakhan_clause_scan_letter_before (start, word.start)) &&
           !wakhan_words_stand_alone (wakhan_clause_scan_letter_before (start, word.start)))
      word.start = g_utf8_prev_char (word.start);
  return word;
}

guint
wakhan_clause_scan_count (const char *start,
                          const char *end)
{
  guint       n_words = 0;
  guint       n_alone = 0;
  WakhanSlice word = wakhan_clause_scan_word (start, end);

  for (; word.end > word.start; word = wakhan_clause_scan_word (word.end, end))
    if (wakhan_words_stand_alone (g_utf8_get_char (word.start)))
      n_alone++;
    else if (g_unichar_isalpha (g_utf8_get_char (word.start)))
      n_words++;
  return n_words + (n_alone + 1) / ALONE;
}

WakhanClauseBreak
wakhan_clause_scan_break (const WakhanSlice *words,
                          const char        *at)
{
  const gunichar letter = g_utf8_get_char (at);
  const gunichar after = wakhan_clause_scan_letter (g_utf8_next_char (at), words->end);

  switch (letter)
    {
    case ';':
    case 0x061B:
    case 0xFF1B:
    case 0x2014:
      return WAKHAN_CLAUSE_STRONG_BREAK;
    case '-':
    case 0x2013:
      return g_unichar_isspace (after) &&
                 g_unichar_isspace (wakhan_clause_scan_letter_before (words->start, at))
               ? WAKHAN_CLAUSE_STRONG_BREAK
               : WAKHAN_CLAUSE_NO_BREAK;
    case ':':
      return g_unichar_isspace (after) ? WAKHAN_CLAUSE_COLON : WAKHAN_CLAUSE_NO_BREAK;
    case 0xFF1A:
      return WAKHAN_CLAUSE_COLON;
    case ',':
      return g_unichar_isspace (after) ? WAKHAN_CLAUSE_COMMA : WAKHAN_CLAUSE_NO_BREAK;
    case 0x060C:
    case 0xFF0C:
      return WAKHAN_CLAUSE_COMMA;
    default:
      return WAKHAN_CLAUSE_NO_BREAK;
    }
}

gboolean
wakhan_clause_scan_begins_with (const char      *at,
                                const char      *end,
                                WakhanClauseWord kind)
{
  const WakhanSlice word = wakhan_clause_scan_word (at, end);

  return (wakhan_clause_words_find (&word) & kind) != 0;
}
