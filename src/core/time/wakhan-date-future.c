/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-future.h"

#define LONGEST_LOOK 8 /* tokens */
#define LONGEST_LOOK_BACK 16

static gboolean
is_led_on (const WakhanDateParser *parser,
           guint                   at)
{
  const WakhanDateWordKind kind = get_kind (parser, at);

  return introduces (kind) || kind == WAKHAN_DATE_WORD_TO || kind == WAKHAN_DATE_WORD_MONTH ||
         kind == WAKHAN_DATE_WORD_WEEKDAY || kind == WAKHAN_DATE_WORD_DIRECTION ||
         kind == WAKHAN_DATE_WORD_TODAY;
}

/* "reviendra", "volverán": future by its ending, in a word that is in no table. */
static gboolean
ends_in_future (const WakhanDateParser *parser,
                guint                   at)
{
  static const char *const french[] = { "era", "ira", "dra", "ront" };
  static const char *const spanish[] = { "rá", "rán" };
  const WakhanDateToken   *token = get_token (parser, at);
  const gboolean           is_french = parser->language == WAKHAN_DATE_LANGUAGE_FRENCH;
  const char *const       *endings = is_french ? french : spanish;
  const gsize              n_endings = is_french ? G_N_ELEMENTS (french) : G_N_ELEMENTS (spanish);

  if (!(is_french || parser->language == WAKHAN_DATE_LANGUAGE_SPANISH) || token->entry ||
      token->kind != WAKHAN_DATE_TOKEN_WORD || token->traits & WAKHAN_DATE_TOKEN_CAPITAL)
    return FALSE;
  for (gsize i = 0; i < n_endings; i++)
    {
      const gsize length = strlen (endings[i]);

      if (token->end - token->start > length &&
          strncmp (parser->text + token->end - length, endings[i], length) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
tells_future (const WakhanDateParser *parser,
              guint                   at)
{
  const WakhanDateRole *role = get_role (parser, at);

  if (role->kind == WAKHAN_DATE_WORD_FUTURE && parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH &&
      get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL && at > 0 &&
      !ends_sentence (parser, at - 1) && get_token (parser, at - 1)->kind == WAKHAN_DATE_TOKEN_WORD)
    return FALSE; /* Will Hart */
  if (ends_in_future (parser, at))
    return TRUE;
  if (role->kind == WAKHAN_DATE_WORD_FUTURE) /* "will", "due on Friday" */
    return role->value != 1 || is_led_on (parser, at + 1);
  return role->kind == WAKHAN_DATE_WORD_COMMON && role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL &&
         get_kind (parser, at + 1) == WAKHAN_DATE_WORD_TO;
}

/* Whether another clause begins there: "said Friday that it will close" */
static gboolean
begins_clause (const WakhanDateParser *parser,
               guint                   at)
{
  const WakhanDateRole *role = get_role (parser, at);

  return ends_sentence (parser, at) || get_sign (parser, at) == ':' ||
         role->kind == WAKHAN_DATE_WORD_AND ||
         (role->kind == WAKHAN_DATE_WORD_POINTER && role->traits & WAKHAN_DATE_TRAIT_COMMON);
}

/* "was", "were" */
static gboolean
tells_past (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateRole *role = get_role (parser, at);

  if (role->kind == WAKHAN_DATE_WORD_COMMON && role->value > 0)
    return TRUE;
  return role->kind == WAKHAN_DATE_WORD_COMMON && role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL &&
         get_token (parser, at)->number == 'w' && get_kind (parser, at + 1) != WAKHAN_DATE_WORD_TO;
}

gboolean
wakhan_date_future_is_told (const WakhanDateParser *parser,
                            guint                   at,
                            guint                   next)
{
  for (guint i = 0; i < LONGEST_LOOK && i < at && !ends_sentence (parser, at - i - 1); i++)
    if (tells_past (parser, at - i - 1) ||
        (get_role (parser, at - i - 1)->value == 1 && tells_past (parser, at - i - 2)))
      break; /* "was due": the nearest verb tells */
    else if (tells_future (parser, at - i - 1))
      return TRUE;
  for (guint i = 0; i < LONGEST_LOOK && !begins_clause (parser, next + i); i++)
    if (get_kind (parser, next + i) == WAKHAN_DATE_WORD_COMMON &&
        get_role (parser, next + i)->value > 0)
      return FALSE; /* "musste repariert werden" */
    else if (tells_future (parser, next + i))
      return TRUE;
  return FALSE;
}

/* "had", "already", "earlier" */
static gboolean
looks_back (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateRole *role = get_role (parser, at);

  return role->kind == WAKHAN_DATE_WORD_ALREADY ||
         (role->kind == WAKHAN_DATE_WORD_COMMON && role->value == 1) ||
         (role->kind == WAKHAN_DATE_WORD_LATER && role->value < 0);
}

gboolean
wakhan_date_future_is_past (const WakhanDateParser *parser,
                            guint                   at,
                            guint                   next)
{
  for (guint i = 1; i <= LONGEST_LOOK_BACK && i <= at && !ends_sentence (parser, at - i); i++)
    if (looks_back (parser, at - i))
      return TRUE;
  for (guint i = 0; i < LONGEST_LOOK_BACK && !ends_sentence (parser, next + i); i++)
    if (looks_back (parser, next + i))
      return TRUE;
  return FALSE;
}
