/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-veto.h"

#include "wakhan-date-era-parser.h"

#define LONGEST_SPAN 400 /* years at both sides of a hyphen */
#define LETTER_AND 0x648 /* و: "و1950" */
#define LONGEST_SLASH 10 /* of a slash: laws are numbered so, too */

/* Whether a figure, or a hyphen or slash with one, or the letters of a law, "/EC", are glued
 * there. */
static gboolean
goes_on (const WakhanDateParser *parser,
         guint                   at)
{
  const gunichar         sign = get_sign (parser, at);
  const WakhanDateToken *token = get_token (parser, at + 1);

  if (!is_glued (parser, at))
    return FALSE;
  if (is_number (parser, at))
    return TRUE;
  if ((sign != '-' && sign != '/') || !is_glued (parser, at + 1))
    return FALSE;
  return token->kind == WAKHAN_DATE_TOKEN_NUMBER ||
         (sign == '/' && token->kind == WAKHAN_DATE_TOKEN_WORD &&
          token->traits & WAKHAN_DATE_TOKEN_CAPITALS && token->end - token->start > 1);
}

/* Whether a hyphen or slash with a figure before it is glued to the number at @at. */
static gboolean
came_on (const WakhanDateParser *parser,
         guint                   at)
{
  const gunichar sign = at > 1 ? get_sign (parser, at - 1) : 0;

  return (sign == '-' || sign == '/') && is_glued (parser, at) && is_glued (parser, at - 1) &&
         is_number (parser, at - 2);
}

/* "264-241 BC", "49/48 v. Chr.": the era says which way they count. */
static gboolean
parts_years_of_era (const WakhanDateParser *parser,
                    guint                   sign)
{
  const WakhanDateToken *first = get_token (parser, sign - 1);
  const WakhanDateToken *last = get_token (parser, sign + 1);
  int                    era;

  if (first->n_digits > 4 || came_on (parser, sign - 1) ||
      wakhan_date_era_parser_read (parser, sign + 2, &era) == 0)
    return FALSE;
  return era < 0 ? last->number < first->number : era > 0 && last->number > first->number;
}

gboolean
wakhan_date_veto_parts_years (const WakhanDateParser *parser,
                              guint                   sign)
{
  const gunichar         letter = get_sign (parser, sign);
  const WakhanDateToken *first = sign > 0 ? get_token (parser, sign - 1) : NULL;
  const WakhanDateToken *last = get_token (parser, sign + 1);
  guint                  year;

  if (!first || first->kind != WAKHAN_DATE_TOKEN_NUMBER ||
      last->kind != WAKHAN_DATE_TOKEN_NUMBER || !(letter == '/' || is_dash (letter)))
    return FALSE;
  if (parts_years_of_era (parser, sign))
    return TRUE;
  if (!is_year_like (first) || goes_on (parser, sign + 2) ||
      came_on (parser, sign - 1))
    return FALSE;
  year = first->number % 100;
  if (last->n_digits == 4)
    return last->number > first->number &&
           last->number - first->number <= (letter == '/' ? LONGEST_SLASH : LONGEST_SPAN);
  if (last->n_digits == 1) /* "1684/5" */
    return letter == '/' && last->number == (year + 1) % 10;
  if (last->n_digits != 2 ||
      (is_glued (parser, sign + 2) && get_token (parser, sign + 2)->kind == WAKHAN_DATE_TOKEN_WORD))
    return FALSE;
  return last->number > year && (letter != '-' || last->number > 12 || last->number == year + 1);
}

/* The dates at both sides of "2018-06/2018-08". */
static gboolean
parts_dates (const WakhanDateParser *parser,
             guint                   sign)
{
  return get_sign (parser, sign) == '/' && sign > 2 && came_on (parser, sign - 1) &&
         is_number (parser, sign + 1) && get_token (parser, sign + 1)->n_digits == 4 &&
         goes_on (parser, sign + 2);
}

static gboolean
parts_two (const WakhanDateParser *parser,
           guint                   sign)
{
  return wakhan_date_veto_parts_years (parser, sign) || parts_dates (parser, sign);
}

/* What makes a number of the figures beside it: §, ¶, $, №, ×. */
gboolean
wakhan_date_veto_makes_number (gunichar sign)
{
  return sign == 0xa7 || sign == 0xb6 || sign == 0x2116 || sign == 0xd7 || sign == '#' ||
         (sign != 0 && (sign == '$' || sign >= 0xa2) &&
          g_unichar_type (sign) == G_UNICODE_CURRENCY_SYMBOL);
}

/* "AMNH", "OxA": as what is numbered has it, and a name has not */
static gboolean
has_inner_capital (const WakhanDateParser *parser,
                   guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  if (token->traits & WAKHAN_DATE_TOKEN_CAPITALS)
    return TRUE;
  for (guint i = token->start + 1; i < token->end; i++)
    if (g_ascii_isupper (parser->text[i]))
      return TRUE;
  return FALSE;
}

/* "FY2015" */
static gboolean
is_fiscal (const WakhanDateParser *parser,
           guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  return token->end - token->start == 2 && strncmp (parser->text + token->start, "FY", 2) == 0;
}

/* "mid-1999", "post-1945", but neither "CH-1204" nor "ferry-2021" */
static gboolean
may_be_prefix (const WakhanDateParser *parser,
               guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  if (token->kind != WAKHAN_DATE_TOKEN_WORD)
    return TRUE;
  switch (get_kind (parser, at))
    {
    case WAKHAN_DATE_WORD_THIRD:
    case WAKHAN_DATE_WORD_POINT: /* "end-1992" */
    case WAKHAN_DATE_WORD_BEFORE:
    case WAKHAN_DATE_WORD_AFTER:
    case WAKHAN_DATE_WORD_MONTH:
    case WAKHAN_DATE_WORD_SEASON:
      return TRUE;
    default:
      return token->traits & WAKHAN_DATE_TOKEN_CAPITAL && !has_inner_capital (parser, at);
    }
}

static gboolean
is_plural (const WakhanDateToken *word)
{
  return word->number == 's' && word->end - word->start == 1;
}

/* The "BC" of "27 BC-AD 14" and the "s" of "1920s-1930s" are of what stands before them. */
static gboolean
ends_year (const WakhanDateParser *parser,
           guint                   at)
{
  const WakhanDateToken *word = get_token (parser, at);
  const guint            number = at - 1 - is_apostrophe (get_sign (parser, at - 1));

  return at > 1 && word->kind == WAKHAN_DATE_TOKEN_WORD && is_number (parser, number) &&
         ((is_plural (word) && is_glued (parser, at)) ||
          (word->entry && word->entry->eras >> parser->language & 1));
}

gboolean
wakhan_date_veto_binds_before (const WakhanDateParser *parser,
                               guint                   at)
{
  const WakhanDateToken *before = at > 0 ? get_token (parser, at - 1) : NULL;
  const WakhanDateToken *farther = at > 1 ? get_token (parser, at - 2) : NULL;
  gboolean               has_farther;

  if (!is_glued (parser, at))
    return FALSE;
  if (before->kind != WAKHAN_DATE_TOKEN_SIGN)
    return !(before->traits & WAKHAN_DATE_TOKEN_HAN) && !is_fiscal (parser, at - 1) &&
           !(before->number == LETTER_AND && before->end - before->start == 2);
  has_farther = farther && is_glued (parser, at - 1);
  switch (before->number)
    {
    case '/':
      if (ends_year (parser, at - 2) || get_kind (parser, at - 2) == WAKHAN_DATE_WORD_MONTH)
        return FALSE; /* "30 April/1 May" */
      return has_farther && (farther->kind != WAKHAN_DATE_TOKEN_SIGN || farther->number == '/') &&
             !parts_two (parser, at - 1);
    case ',':
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER &&
             !(is_year_like (farther) && is_year_like (get_token (parser, at))); /* "1998,1999" */
    case '.':
    case ':':
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER;
    case '(': /* "range(1900", "x[2001]" */
    case '[':
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_WORD && farther->number < 0x80 &&
             !(farther->traits & WAKHAN_DATE_TOKEN_CAPITAL);
    case '-':
      if (!has_farther)
        return FALSE;
      if (ends_year (parser, at - 2))
        return FALSE;
      return farther->kind == WAKHAN_DATE_TOKEN_NUMBER ? !parts_two (parser, at - 1)
                                                       : !may_be_prefix (parser, at - 2);
    case '`':
    case '+':
    case '^':
    case '_':
    case '=':
    case '@':
    case '\\':
    case '*':
      return before->number != '*' || (has_farther && farther->kind != WAKHAN_DATE_TOKEN_SIGN);
    default:
      return wakhan_date_veto_makes_number (before->number);
    }
}

/* "1000BC", but not "12DC" */
static gboolean
is_era (const WakhanDateParser *parser,
        guint                   at)
{
  int sign;

  return get_token (parser, at - 1)->n_digits > 2 &&
         wakhan_date_era_parser_read (parser, at, &sign) > 0;
}

/* A letter glued to the last figure: none may be, but that of "1990s" and a year's sign. */
static gboolean
word_binds (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateToken *word = get_token (parser, at);

  if (is_plural (word) || is_era (parser, at))
    return FALSE;
  if (word->traits & WAKHAN_DATE_TOKEN_HAN)
    return !word->entry ||
           word->entry->roles[WAKHAN_DATE_LANGUAGE_CHINESE].kind != WAKHAN_DATE_WORD_UNIT;
  return word->number != 0xb144; /* 년 */
}

gboolean
wakhan_date_veto_binds_after (const WakhanDateParser *parser,
                              guint                   at)
{
  const WakhanDateToken *after = get_token (parser, at + 1);
  const WakhanDateToken *farther = get_token (parser, at + 2);
  gboolean               has_farther;

  if (!is_glued (parser, at + 1))
    return FALSE;
  if (after->kind == WAKHAN_DATE_TOKEN_WORD)
    return word_binds (parser, at + 1);
  if (after->kind != WAKHAN_DATE_TOKEN_SIGN)
    return TRUE;
  has_farther = is_glued (parser, at + 2);
  switch (after->number)
    {
    case '.':
      if (has_farther && farther->kind == WAKHAN_DATE_TOKEN_WORD)
        return !(farther->traits & WAKHAN_DATE_TOKEN_CAPITAL);
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER;
    case ',':
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER &&
             !(is_year_like (farther) && is_year_like (get_token (parser, at)));
    case ':':
    case '\'':
    case 0x2019:
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER;
    case '-':
      if (has_farther && farther->entry && farther->kind == WAKHAN_DATE_TOKEN_WORD)
        switch (farther->entry->roles[parser->language].kind)
          {
          case WAKHAN_DATE_WORD_MEASURE: /* "the 1500-page manual" */
          case WAKHAN_DATE_WORD_PEOPLE:
          case WAKHAN_DATE_WORD_COUNTER:
          case WAKHAN_DATE_WORD_UNIT:
            return TRUE;
          default:
            break;
          }
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER &&
             !parts_two (parser, at + 1);
    case '/':
      return has_farther && farther->kind == WAKHAN_DATE_TOKEN_NUMBER &&
             !parts_two (parser, at + 1);
    case '*':
      return has_farther && farther->kind != WAKHAN_DATE_TOKEN_WORD;
    case '%':
    case 0xb0:
    case '+': /* "1500+ packages" */
    case '^': /* "1000^6" */
    case '_':
    case '=':
    case '@':
      return TRUE;
    default:
      return wakhan_date_veto_makes_number (after->number);
    }
}

gboolean
wakhan_date_veto_binds (const WakhanDateParser *parser,
                        guint                   at)
{
  return wakhan_date_veto_binds_before (parser, at) || wakhan_date_veto_binds_after (parser, at);
}
