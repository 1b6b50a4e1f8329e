/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-mention.h"
#include "wakhan-date-tokens.h"

#include <string.h>

G_BEGIN_DECLS

#define WAKHAN_DATE_MOST_ITEMS 12

/**
 * WakhanDateParser:
 *
 * Reads mentions of dates from the tokens of one stretch of a text, by rules that hold in every
 * language; which words play which part in them its table says. What reads one kind of mention
 * returns the position of the token behind it, or 0 where there is none. A plain value.
 */
typedef struct
{
  const char            *text;
  const WakhanDateToken *tokens;
  guint                  n_tokens;
  guint                  done; /* tokens before this are of mentions already */
  WakhanDateLanguage     language;
  WakhanDateMention      items[WAKHAN_DATE_MOST_ITEMS]; /* what is being read: a list, or a span */
  guint                  n_items;
} WakhanDateParser;

/* The token there; one of no kind beyond either end. */
static inline const WakhanDateToken *
get_token (const WakhanDateParser *self, guint position)
{
  static const WakhanDateToken none = { 0 };

  return position < self->n_tokens ? &self->tokens[position] : &none;
}

/* What the word there is in the language of the stretch. */
static inline const WakhanDateRole *
get_role (const WakhanDateParser *self, guint position)
{
  static const WakhanDateRole none = { 0 };
  const WakhanDateEntry      *entry = get_token (self, position)->entry;

  return entry ? &entry->roles[self->language] : &none;
}

static inline WakhanDateWordKind
get_kind (const WakhanDateParser *self, guint position)
{
  return get_role (self, position)->kind;
}

/* The same of the word @back tokens before; of no kind where there are not so many. */
static inline WakhanDateWordKind
get_kind_before (const WakhanDateParser *self, guint position, guint back)
{
  return position >= back ? get_kind (self, position - back) : WAKHAN_DATE_WORD_NONE;
}

/* The sign there; 0: it is none. */
static inline gunichar
get_sign (const WakhanDateParser *self, guint position)
{
  const WakhanDateToken *token = get_token (self, position);

  return token->kind == WAKHAN_DATE_TOKEN_SIGN ? token->number : 0;
}

static inline gboolean
is_glued (const WakhanDateParser *self, guint position)
{
  return position > 0 && get_token (self, position)->traits & WAKHAN_DATE_TOKEN_GLUED;
}

static inline gboolean
is_number (const WakhanDateParser *self, guint position)
{
  return get_token (self, position)->kind == WAKHAN_DATE_TOKEN_NUMBER;
}

/* Four figures that may be a year of our time. */
static inline gboolean
is_year_like (const WakhanDateToken *token)
{
  return token->kind == WAKHAN_DATE_TOKEN_NUMBER && token->n_digits == 4 && token->number >= 1000 &&
         token->number <= 2100;
}

static inline gboolean
is_dash (gunichar sign)
{
  return sign == '-' || sign == 0x2013 || sign == 0x2014 || sign == 0x2010 || sign == 0x2011 ||
         sign == 0x2012 || sign == 0x301c || sign == 0xff5e || sign == '~';
}

static inline gboolean
ends_sentence (const WakhanDateParser *self, guint position)
{
  const gunichar sign = get_sign (self, position);

  return (sign == '.' || sign == '!' || sign == '?' || sign == ';' || sign == 0x3002) &&
         !is_glued (self, position + 1);
}

/* “in”, “since”: that what follows is a time. */
static inline gboolean
introduces (WakhanDateWordKind kind)
{
  switch (kind)
    {
    case WAKHAN_DATE_WORD_IN:
    case WAKHAN_DATE_WORD_BY:
    case WAKHAN_DATE_WORD_SINCE:
    case WAKHAN_DATE_WORD_UNTIL:
    case WAKHAN_DATE_WORD_FROM:
    case WAKHAN_DATE_WORD_BETWEEN:
    case WAKHAN_DATE_WORD_BEFORE:
    case WAKHAN_DATE_WORD_AFTER:
    case WAKHAN_DATE_WORD_THIRD:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether a number behind the word is a time: "in", "the year", "June". */
static inline gboolean
tells_time (WakhanDateWordKind kind)
{
  switch (kind)
    {
    case WAKHAN_DATE_WORD_IN:
    case WAKHAN_DATE_WORD_BY:
    case WAKHAN_DATE_WORD_SINCE:
    case WAKHAN_DATE_WORD_UNTIL:
    case WAKHAN_DATE_WORD_FROM:
    case WAKHAN_DATE_WORD_BEFORE:
    case WAKHAN_DATE_WORD_AFTER:
    case WAKHAN_DATE_WORD_THIRD:
    case WAKHAN_DATE_WORD_UNIT:
    case WAKHAN_DATE_WORD_MONTH:
    case WAKHAN_DATE_WORD_SEASON:
      return TRUE;
    default:
      return FALSE;
    }
}

static inline gboolean
is_apostrophe (gunichar sign)
{
  return sign == '\'' || sign == 0x2019 || sign == 0x2018;
}

/* "for", "pour", "für": before what is planned, too. */
static inline gboolean
leads_for (const WakhanDateParser *self, guint position)
{
  const WakhanDateToken *token = get_token (self, position);
  const char            *word = self->text + token->start;

  return token->kind == WAKHAN_DATE_TOKEN_WORD &&
         ((token->end - token->start == 3 && strncmp (word, "for", 3) == 0) ||
          (token->end - token->start == 4 && (strncmp (word, "pour", 4) == 0 ||
                                              strncmp (word, "para", 4) == 0 ||
                                              strncmp (word, "für", 4) == 0)));
}

/* Whether the word there is @word, which is ASCII, in whatever letters. */
static inline gboolean
is_text (const WakhanDateParser *self, guint position, const char *word)
{
  const WakhanDateToken *token = get_token (self, position);
  const gsize            length = strlen (word);

  return token->kind == WAKHAN_DATE_TOKEN_WORD && token->end - token->start == length &&
         g_ascii_strncasecmp (self->text + token->start, word, length) == 0;
}

/* Where the article before @position begins, "l’" too; @position: none stands there that is of no
 * mention yet. */
static inline guint
find_article (const WakhanDateParser *self, guint position)
{
  const guint at = position > self->done + 1 && is_apostrophe (get_sign (self, position - 1))
                     ? position - 1
                     : position;

  return at > self->done && get_kind (self, at - 1) == WAKHAN_DATE_WORD_ARTICLE ? at - 1 : position;
}

/* Behind the full stop of an abbreviation, where one is glued to it. */
static inline guint
skip_stop (const WakhanDateParser *self, guint position)
{
  return get_sign (self, position) == '.' && is_glued (self, position) ? position + 1 : position;
}

/* The last of the words there that point to a date: "same" in "that same year". */
static inline guint
find_pointer (const WakhanDateParser *self, guint position)
{
  while ((get_kind (self, position) == WAKHAN_DATE_WORD_POINTER ||
          get_kind (self, position) == WAKHAN_DATE_WORD_DIRECTION) &&
         get_kind (self, position + 1) == WAKHAN_DATE_WORD_POINTER)
    position++;
  return position;
}

/* "vers", "v.": but "Louis V" is a king. */
static inline gboolean
says_about (const WakhanDateParser *self, guint position)
{
  return get_kind (self, position) == WAKHAN_DATE_WORD_ABOUT &&
         (!(get_role (self, position)->traits & WAKHAN_DATE_TRAIT_DOUBTFUL) ||
          (!(get_token (self, position)->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
           get_sign (self, position + 1) == '.'));
}

/* Behind what says "about" there, with its full stop: "c.", "ca.", "um". */
static inline guint
skip_about (const WakhanDateParser *self, guint position)
{
  const WakhanDateToken *token = get_token (self, position);

  if (says_about (self, position))
    return skip_stop (self, position + 1);
  return token->kind == WAKHAN_DATE_TOKEN_WORD && token->number == 'c' &&
             token->end - token->start == 1 && get_sign (self, position + 1) == '.'
           ? position + 2
           : position;
}

G_END_DECLS
