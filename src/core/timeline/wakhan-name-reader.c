/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-name-reader.h"

#include "wakhan-name-words.h"

#include <string.h>

#define MOST_JOINTS 2 /* small words in a row: “de la” */

static gboolean
stands_in_word (const char *at)
{
  const guchar byte = *at;
  gunichar     letter;

  if (byte < 0x80)
    return g_ascii_isalnum (byte);
  letter = g_utf8_get_char (at);
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

static gboolean
is_upper (gunichar letter)
{
  return letter < 0x80 ? g_ascii_isupper ((char) letter)
                       : g_unichar_isupper (letter) || g_unichar_istitle (letter);
}

static gunichar
get_letter (const char *at,
            const char *end)
{
  if (at >= end)
    return 0;
  return *at & 0x80 ? g_utf8_get_char (at) : (gunichar) *at;
}

/* “-P” in Jean-Pierre, “’N” in O’Neill, “.S.” in U.S.: what goes on behind a sign. */
static gboolean
goes_on (const char *word,
         const char *at,
         const char *end)
{
  const gunichar sign = get_letter (at, end);
  const char    *next = at < end ? g_utf8_next_char (at) : at;

  if (sign == ' ')
    return FALSE;
  if (sign == '.' && at - word == 1)
    return is_upper (get_letter (next, end));
  if (sign == '.') /* its last one is of it, too */
    return at - word > 2 && at[-2] == '.';
  return (sign == '-' || sign == '\'' || sign == 0x2019 || sign == 0x2010) &&
         is_upper (g_utf8_get_char (word)) && is_upper (get_letter (next, end));
}

WakhanSlice
wakhan_name_reader_find_word (const char *from,
                              const char *end)
{
  WakhanSlice word = { from, from };

  while (word.start < end && !stands_in_word (word.start))
    word.start = g_utf8_next_char (word.start);
  word.end = word.start;
  while (word.end < end)
    if (g_ascii_isalnum (*word.end))
      word.end++;
    else if (*word.end == ' ')
      break;
    else if (stands_in_word (word.end))
      word.end = g_utf8_next_char (word.end);
    else if (word.end - word.start > 0 && goes_on (word.start, word.end, end))
      word.end = g_utf8_next_char (word.end);
    else
      break;
  return word;
}

gboolean
wakhan_name_reader_is_large (const WakhanSlice *word)
{
  return word->end > word->start && is_upper (get_letter (word->start, word->end));
}

static gboolean
is_in_capitals (const WakhanSlice *word)
{
  guint n_letters = 0;

  for (const char *at = word->start; at < word->end; at = g_utf8_next_char (at))
    {
      if (g_unichar_islower (g_utf8_get_char (at)))
        return FALSE;
      n_letters += g_unichar_isalpha (g_utf8_get_char (at));
    }
  return n_letters > 1;
}

/* Whether a sentence ends, or a quotation begins, between the words. */
static gboolean
parts_sentences (const WakhanSlice *before,
                 const char        *start)
{
  for (const char *at = before->end; at < start; at = g_utf8_next_char (at))
    switch (g_utf8_get_char (at))
      {
      case '.': /* not that of a short form */
        if (before->end - before->start > 1 &&
            !(wakhan_name_words_find (before) & WAKHAN_NAME_RANK))
          return TRUE;
        break;
      case '!':
      case '?':
      case ':':
      case ';':
      case '\n':
      case '\t':
      case '"':
      case '*':
      case 0x201C:
      case 0x201E:
      case 0xAB:
      case 0x2022:
      case 0x2026:
        return TRUE;
      default:
        break;
      }
  return FALSE;
}

/* Whether nothing but blanks parts them, or the stop of a first letter. */
static gboolean
touches (const WakhanSlice *before,
         const WakhanSlice *word)
{
  const char *at = before->end;
  const char *start;

  if (word->end == word->start)
    return FALSE;
  if (*at == '.' && before->end - before->start == 1)
    at++;
  start = at;
  while (at < word->start && g_ascii_isspace (*at) && *at != '\t')
    at++;
  return at == word->start && at > start;
}

static gboolean
is_name_word (const WakhanSlice *word)
{
  return wakhan_name_reader_is_large (word) &&
         !(wakhan_name_words_find (word) & (WAKHAN_NAME_NEVER | WAKHAN_NAME_RANK));
}

/* The next word of a name that ends with @last; empty: it ends there. */
static WakhanSlice
find_more (const WakhanSlice *last,
           const char        *end,
           gboolean          *is_joined)
{
  const WakhanSlice none = { last->end, last->end };
  WakhanSlice       before = *last;

  for (guint n_joints = 0;; n_joints++)
    {
      const WakhanSlice word = wakhan_name_reader_find_word (before.end, end);

      if (!touches (&before, &word))
        return none;
      if (is_name_word (&word))
        {
          *is_joined |= n_joints > 0;
          return word;
        }
      if (n_joints >= MOST_JOINTS || wakhan_name_reader_is_large (&word) ||
          !(wakhan_name_words_find (&word) & WAKHAN_NAME_JOINT))
        return none;
      before = word;
    }
}

/* “al-Rashid” */
static WakhanSlice
take_particle (const WakhanSlice *before,
               const WakhanSlice *word,
               gboolean           opens)
{
  const gboolean is_tied = !opens && before->end > before->start &&
                           word->start - before->end == 1 && *before->end == '-' &&
                           wakhan_name_words_find (before) & WAKHAN_NAME_JOINT;

  return is_tied ? (WakhanSlice){ before->start, word->end } : *word;
}

static void
read_rest (WakhanName *name,
           const char *end)
{
  while (name->n_words < WAKHAN_NAME_MOST_WORDS)
    {
      const WakhanSlice *last = &name->words[name->n_words - 1];
      const WakhanSlice  word = find_more (last, end, &name->is_joined);

      if (word.end == word.start)
        return;
      name->is_capitals &= is_in_capitals (&word);
      name->words[name->n_words++] = word;
    }
}

void
wakhan_name_reader_init (WakhanNameReader  *self,
                         const WakhanSlice *words)
{
  *self = (WakhanNameReader){
    .at = words->start,
    .end = words->end,
    .before = { words->start, words->start },
    .opens = TRUE,
  };
}

static WakhanNameWord
find_kind_before (const WakhanSlice *before,
                  const WakhanSlice *word)
{
  return before->end > before->start && touches (before, word) ? wakhan_name_words_find (before)
                                                               : 0;
}

static void
read_name (WakhanNameReader  *self,
           const WakhanSlice *before,
           const WakhanSlice *word,
           gboolean           opens,
           WakhanName        *name)
{
  const WakhanNameWord kind = find_kind_before (before, word);

  *name = (WakhanName){
    .words = { take_particle (before, word, opens) },
    .n_words = 1,
    .opens = opens,
    .is_ranked = (kind & WAKHAN_NAME_RANK) != 0,
    .is_where = (kind & WAKHAN_NAME_WHERE) != 0,
    .has_article = (kind & WAKHAN_NAME_ARTICLE) != 0,
    .is_capitals = is_in_capitals (word),
  };
  read_rest (name, self->end);
  self->before = name->words[name->n_words - 1];
  self->at = self->before.end;
}

gboolean
wakhan_name_reader_next (WakhanNameReader *self,
                         WakhanName       *name)
{
  for (;;)
    {
      const WakhanSlice word = wakhan_name_reader_find_word (self->at, self->end);
      const WakhanSlice before = self->before;
      gboolean          opens;

      if (word.end == word.start)
        return FALSE;
      self->at = word.end;
      self->before = word;
      if (!is_name_word (&word))
        {
          self->opens = FALSE;
          continue;
        }
      opens = self->opens || parts_sentences (&before, word.start);
      self->opens = FALSE;
      if (opens && wakhan_name_words_find (&word) & WAKHAN_NAME_JOINT) /* “La Commune” */
        continue;
      read_name (self, &before, &word, opens, name);
      return TRUE;
    }
}
