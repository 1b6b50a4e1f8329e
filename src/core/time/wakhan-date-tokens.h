/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-lexicon.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_DATE_TOKEN_NONE, /* beyond either end of the stretch */
  WAKHAN_DATE_TOKEN_WORD,
  WAKHAN_DATE_TOKEN_NUMBER,
  WAKHAN_DATE_TOKEN_SIGN,
} WakhanDateTokenKind;

typedef enum
{
  WAKHAN_DATE_TOKEN_GLUED = 1 << 0,    /* nothing parts it from the one before */
  WAKHAN_DATE_TOKEN_CAPITAL = 1 << 1,  /* its first letter is one */
  WAKHAN_DATE_TOKEN_CAPITALS = 1 << 2, /* so are all */
  WAKHAN_DATE_TOKEN_GROUPED = 1 << 3,  /* a number with its thousands set off: "1,400" */
  WAKHAN_DATE_TOKEN_HAN = 1 << 4,      /* letters that are written without blanks */
  WAKHAN_DATE_TOKEN_COUNTED = 1 << 5,  /* a number in letters that say tens and hundreds: 二十 */
  WAKHAN_DATE_TOKEN_LINE = 1 << 6,     /* it begins a line */
} WakhanDateTokenTraits;

typedef struct
{
  guint start;  /* bytes from the start of the text */
  guint end;    /* exclusive */
  guint number; /* of a number, no more than G_MAXINT; of a sign the letter; of a
                   word its first one, small */
  guint8                 kind;
  guint8                 traits;
  guint8                 n_digits;
  const WakhanDateEntry *entry; /* of a word; NULL: it is in no table */
} WakhanDateToken;

/**
 * WakhanDateTokens:
 *
 * The words, numbers and signs of one stretch of a text after the other: of a paragraph, or of as
 * much of it as is looked at together. A plain value; the tokens are lent until the next stretch is
 * read.
 */
typedef struct
{
  const char      *text;
  const char      *at; /* what is next */
  gboolean         lines_are_paragraphs;
  WakhanDateToken *tokens;
  guint            n_tokens;
  guint            n_common[WAKHAN_N_DATE_LANGUAGES]; /* of the commonest words of each language */
  guint            n_han;
  guint            n_arabic;
  gboolean         ends_paragraph;
} WakhanDateTokens;

/**
 * wakhan_date_tokens_init:
 * @self: (out caller-allocates): to be cleared
 * @text: UTF-8; must outlive this
 * @lines_are_paragraphs: whether each line is one; if not, an empty line ends them
 */
void
wakhan_date_tokens_init (WakhanDateTokens *self,
                         const char       *text,
                         gboolean          lines_are_paragraphs);

void wakhan_date_tokens_clear (WakhanDateTokens *self);

/**
 * wakhan_date_tokens_read:
 *
 * Reads the next stretch that is not empty. O(its length).
 *
 * Returns: whether there was one
 */
gboolean wakhan_date_tokens_read (WakhanDateTokens *self);

/**
 * wakhan_date_tokens_guess_language:
 * @fallback: the language where nothing in the stretch tells it
 *
 * Returns: the language of the stretch, by its letters and its commonest words
 */
WakhanDateLanguage wakhan_date_tokens_guess_language (const WakhanDateTokens *self,
                                                      WakhanDateLanguage      fallback);

G_END_DECLS
