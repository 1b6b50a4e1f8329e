/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-counting.h"

#include "wakhan-date-counted-noun.h"
#include "wakhan-date-numbered.h"
#include "wakhan-date-veto.h"
#include "wakhan-date-year-list.h"

#define MOST_TIES 3
#define ROUND 50        /* a number that is a multiple of it */
#define EARLY_YEAR 1500 /* before it figures count something as often as not */
#define SHORTEST_NOUN 4 /* bytes: "puis" is no plural */
#define FIRST_LIKELY_YEAR 1800
#define MOST_OF_ROAD 3 /* words of its name before what says that it is one */

/* "Road 1911", "at Mill Street 1900", but not "on Wall Street 1929" */
static gboolean
is_numbered_road (const WakhanDateParser *parser,
                  guint                   word)
{
  const WakhanDateRole *role = get_role (parser, word);
  guint                 first = word;

  if (role->kind != WAKHAN_DATE_WORD_STREET || role->value != 1 ||
      !(get_token (parser, word)->traits & WAKHAN_DATE_TOKEN_CAPITAL))
    return FALSE;
  while (first > 0 && word - first < MOST_OF_ROAD &&
         get_token (parser, first - 1)->kind == WAKHAN_DATE_TOKEN_WORD &&
         get_token (parser, first - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL)
    first--;
  return first == word || (first > 0 && get_kind (parser, first - 1) == WAKHAN_DATE_WORD_AT);
}

/* "No. 1844", "p 1999" */
static gboolean
follows_counter (const WakhanDateParser *parser,
                 guint                   at)
{
  const guint has_stop =
    at > 1 && get_sign (parser, at - 1) == '.' && is_glued (parser, at - 1);
  const guint           word = at - 1 - has_stop;
  const WakhanDateRole *role = at > has_stop ? get_role (parser, word) : NULL;

  if (!role)
    return FALSE;
  if (wakhan_date_veto_makes_number (get_sign (parser, at - 1)) ||
      role->kind == WAKHAN_DATE_WORD_OTHER_MONTH || is_numbered_road (parser, word))
    return TRUE;
  if (word > 0 && get_token (parser, word)->traits & WAKHAN_DATE_TOKEN_CAPITALS &&
      get_token (parser, word)->end - get_token (parser, word)->start <= 3 &&
      get_kind (parser, word - 1) == WAKHAN_DATE_WORD_COUNTER)
    return TRUE; /* "Flight BA 2037" */
  return role->kind == WAKHAN_DATE_WORD_COUNTER &&
         (has_stop || !(role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL) ||
          get_token (parser, word)->traits & WAKHAN_DATE_TOKEN_CAPITAL);
}

/* Where the number stands that a dash or “and” ties to the one at @at: "pp. 1201–1305"; 0: there is
 * none. */
static guint
find_tied_number (const WakhanDateParser *parser,
                  guint                   at)
{
  const gunichar           sign = at > 1 ? get_sign (parser, at - 1) : 0;
  const WakhanDateWordKind kind = at > 1 ? get_kind (parser, at - 1) : 0;

  if (at > 0 && is_number (parser, at - 1) && at - 1 >= parser->done)
    return at - 1;
  if (at < 2 || !is_number (parser, at - 2) ||
      !(is_dash (sign) || sign == '&' || sign == '/' || kind == WAKHAN_DATE_WORD_AND ||
        kind == WAKHAN_DATE_WORD_TO))
    return 0;
  return at - 2;
}

gboolean
wakhan_date_counting_follows_counter (const WakhanDateParser *parser,
                                      guint                   at)
{
  for (guint i = 0; at > 0 && i < MOST_TIES; i++, at = find_tied_number (parser, at))
    if (follows_counter (parser, at))
      return TRUE;
  return FALSE;
}

/* "since at least 1921", "seit mindestens 1921": the number is a year. */
static gboolean
is_led_to_in_time (const WakhanDateParser *parser,
                   guint                   at)
{
  const guint number = get_token (parser, at)->number;

  at -= at > 1 && get_kind (parser, at - 2) == WAKHAN_DATE_WORD_AT ? 2 : 1;
  switch (at > 0 ? get_kind (parser, at - 1) : WAKHAN_DATE_WORD_NONE)
    {
    case WAKHAN_DATE_WORD_SINCE:
    case WAKHAN_DATE_WORD_UNTIL:
      return TRUE;
    case WAKHAN_DATE_WORD_FROM:
    case WAKHAN_DATE_WORD_BY:
      return number >= FIRST_LIKELY_YEAR;
    default:
      return FALSE;
    }
}

/* "more than 1500", "at least 1500", "some 1500", but "later than 1500" */
static gboolean
follows_amount (const WakhanDateParser *parser,
                guint                   at)
{
  const WakhanDateRole *role = at > 0 ? get_role (parser, at - 1) : NULL;

  if (!role || is_led_to_in_time (parser, at))
    return FALSE;
  if (get_sign (parser, at - 1) == '=' || get_sign (parser, at - 1) == '<' ||
      (role->kind == WAKHAN_DATE_WORD_MEASURE && get_token (parser, at - 1)->number == 'x'))
    return TRUE;
  if (wakhan_date_counted_noun_has_year (parser, at))
    return FALSE;
  if (role->kind == WAKHAN_DATE_WORD_AMOUNT)
    return !(role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL) ||
           (at > 1 && get_kind (parser, at - 2) == WAKHAN_DATE_WORD_AT);
  /* "than", "as", "to" */
  return at > 1 && !tells_time (role->kind) && role->kind != WAKHAN_DATE_WORD_AND &&
         !(at > 2 && is_year_like (get_token (parser, at - 3))) && /* "1914 up to 1915" */
         role->kind != WAKHAN_DATE_WORD_MONTH &&
         get_token (parser, at - 1)->kind == WAKHAN_DATE_TOKEN_WORD &&
         get_token (parser, at - 1)->end - get_token (parser, at - 1)->start <= 4 &&
         !(get_token (parser, at - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
         role->kind != WAKHAN_DATE_WORD_ARTICLE &&
         get_kind (parser, at - 2) == WAKHAN_DATE_WORD_AMOUNT &&
         !(get_role (parser, at - 2)->traits & WAKHAN_DATE_TRAIT_DOUBTFUL);
}

/* "1500 €", but not "1990 $5" */
static gboolean
is_before_sign (const WakhanDateParser *parser,
                guint                   at)
{
  return wakhan_date_veto_makes_number (get_sign (parser, at)) &&
         (is_glued (parser, at) || !is_number (parser, at + 1) || !is_glued (parser, at + 1));
}

/* "m", but not the "M." of a name */
static gboolean
is_measure (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  return get_kind (parser, at) == WAKHAN_DATE_WORD_MEASURE &&
         !(token->end - token->start == 1 && token->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
           get_sign (parser, at + 1) == '.');
}

gboolean
wakhan_date_counting_is_amount (const WakhanDateParser *parser,
                                guint                   next)
{
  const WakhanDateRole *role = get_role (parser, next);

  if (is_before_sign (parser, next))
    return TRUE;
  return is_measure (parser, next) || role->kind == WAKHAN_DATE_WORD_PEOPLE ||
         (role->kind == WAKHAN_DATE_WORD_UNIT && role->value != WAKHAN_DATE_UNIT_DECADE &&
          !(get_token (parser, next)->traits & WAKHAN_DATE_TOKEN_HAN));
}

/* "these 1886 riots", "as 2003 draws to a close", but not "with 1886 cases" */
static gboolean
points (const WakhanDateToken *word)
{
  return word->number == 't' || (word->number == 'a' && word->end - word->start == 2);
}

/* A round or early number before a word that could be many of something: "1400 victims". */
static gboolean
is_before_plural (const WakhanDateParser *parser,
                  guint                   at)
{
  const WakhanDateToken *number = get_token (parser, at);
  const WakhanDateToken *word = get_token (parser, at + 1);

  if (at > 0 && number->number >= FIRST_LIKELY_YEAR &&
      (get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE ||
       wakhan_date_year_list_is_last (parser, at)))
    return FALSE;
  if (parser->language == WAKHAN_DATE_LANGUAGE_SPANISH ||
      parser->language == WAKHAN_DATE_LANGUAGE_FRENCH) /* "con 1500 empleados" */
    return word->kind == WAKHAN_DATE_TOKEN_WORD && !word->entry && number->number % ROUND == 0 &&
           !(word->traits & WAKHAN_DATE_TOKEN_CAPITAL) && word->end - word->start > SHORTEST_NOUN &&
           parser->text[word->end - 1] == 's';
  return parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH && word->kind == WAKHAN_DATE_TOKEN_WORD &&
         !word->entry && !(word->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
         word->end - word->start > 3 && parser->text[word->end - 1] == 's' &&
         (number->number % ROUND == 0 ||
          (number->number < EARLY_YEAR &&
           !(at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_OF)) ||
          (at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_OF &&
           get_token (parser, at - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL) || /* "Of 1960 cases" */
          (at > 0 && (get_kind (parser, at - 1) == WAKHAN_DATE_WORD_AND ||
                      (get_kind (parser, at - 1) == WAKHAN_DATE_WORD_COMMON &&
                       !(points (get_token (parser, at - 1)) &&
                         number->number >= FIRST_LIKELY_YEAR)))));
}

/* Where the number stands behind which the word comes that tells what both are: "1500–2000 men" */
static guint
find_last_tied (const WakhanDateParser *parser,
                guint                   at)
{
  const WakhanDateWordKind kind = get_kind (parser, at + 1);

  if (!is_number (parser, at + 2))
    return at;
  if (is_dash (get_sign (parser, at + 1)))
    return at + 2;
  return (kind == WAKHAN_DATE_WORD_TO || kind == WAKHAN_DATE_WORD_OR) &&
             get_token (parser, at + 2)->n_digits >= get_token (parser, at)->n_digits
           ? at + 2 /* but not "in 1982 to 17 per cent" */
           : at;
}

/* "1900 °C", "1999 ** 2" */
static gboolean
is_reckoned (const WakhanDateParser *parser,
             guint                   at)
{
  const gunichar sign = get_sign (parser, at);

  return sign == 0xb0 ||
         (sign == '*' && (is_number (parser, at + 1) || get_sign (parser, at + 1) == '*'));
}

/* "۱۲۰۰ م": metres, where it is hardly a year of ours */
static gboolean
is_in_metres (const WakhanDateParser *parser,
              guint                   at)
{
  const WakhanDateToken *word = get_token (parser, at + 1);

  return word->kind == WAKHAN_DATE_TOKEN_WORD && word->number == 0x645 &&
         word->end - word->start == 2 && get_token (parser, at)->number < EARLY_YEAR;
}

/* "von 1500 Bauern", "für 1900 Arbeiter", "人民路1958号" */
static gboolean
is_before_noun (const WakhanDateParser *parser,
                guint                   at)
{
  const WakhanDateToken   *word = get_token (parser, at + 1);
  const WakhanDateRole    *role = get_role (parser, at + 1);
  const WakhanDateWordKind before = at > 0 ? get_kind (parser, at - 1) : 0;

  if (word->traits & WAKHAN_DATE_TOKEN_HAN)
    return role->kind == WAKHAN_DATE_WORD_UNIT && role->value == WAKHAN_DATE_UNIT_DAY;
  return parser->language == WAKHAN_DATE_LANGUAGE_GERMAN &&
         word->kind == WAKHAN_DATE_TOKEN_WORD && !word->entry &&
         word->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
         (before == WAKHAN_DATE_WORD_OF || before == WAKHAN_DATE_WORD_COMMON);
}

/* "between 1100 and 1300 soldiers": two numbers that are round or early, and what they count */
static gboolean
is_between_counts (const WakhanDateParser *parser,
                   guint                   at)
{
  const WakhanDateToken   *first = get_token (parser, at);
  const WakhanDateToken   *last = get_token (parser, at + 2);
  const WakhanDateWordKind kind = get_kind (parser, at + 3);

  if (at == 0 || get_kind (parser, at - 1) != WAKHAN_DATE_WORD_BETWEEN ||
      get_kind (parser, at + 1) != WAKHAN_DATE_WORD_AND || last->kind != WAKHAN_DATE_TOKEN_NUMBER)
    return FALSE;
  if (first->number % ROUND != 0 || last->number % ROUND != 0)
    return FALSE;
  return kind == WAKHAN_DATE_WORD_MEASURE || kind == WAKHAN_DATE_WORD_PEOPLE ||
         kind == WAKHAN_DATE_WORD_UNIT || is_before_plural (parser, at + 2) ||
         is_before_noun (parser, at + 2);
}

/* "1239 von Graf Otto bestätigt", "1648 von den Schweden zerstört": by whom, not of whom */
static gboolean
is_before_doer (const WakhanDateParser *parser,
                guint                   at)
{
  const gboolean has_article = get_kind (parser, at + 2) == WAKHAN_DATE_WORD_ARTICLE;

  return parser->language == WAKHAN_DATE_LANGUAGE_GERMAN &&
         !(has_article && get_token (parser, at)->number % ROUND == 0) &&
         get_token (parser, at + 2 + has_article)->kind == WAKHAN_DATE_TOKEN_WORD &&
         get_token (parser, at + 2 + has_article)->traits & WAKHAN_DATE_TOKEN_CAPITAL;
}

static gboolean
is_quantity (const WakhanDateParser *parser,
             guint                   at)
{
  const WakhanDateWordKind before = at > 0 ? get_kind (parser, at - 1) : 0;
  const guint              last = find_last_tied (parser, at);
  const WakhanDateRole    *after = get_role (parser, last + 1);

  if (wakhan_date_year_list_has_span (parser, at))
    return FALSE;
  if (follows_amount (parser, at) || is_between_counts (parser, at))
    return TRUE;
  if (is_before_sign (parser, last + 1) ||
      is_reckoned (parser, last + 1) || is_in_metres (parser, last) ||
      is_before_noun (parser, last))
    return TRUE;
  if (is_apostrophe (get_sign (parser, last + 2)))
    return FALSE;
  if (((is_measure (parser, last + 1) ||
        (after->kind == WAKHAN_DATE_WORD_MEASURE && /* "1381 W. Main" */
         get_token (parser, at)->number < EARLY_YEAR)) &&
       !wakhan_date_counted_noun_is_verb (parser, last + 1)) ||
      (after->kind == WAKHAN_DATE_WORD_UNIT &&
       !(get_token (parser, last + 1)->traits & WAKHAN_DATE_TOKEN_HAN)))
    return TRUE;
  if (after->kind == WAKHAN_DATE_WORD_OF && !tells_time (before) && !is_before_doer (parser, last))
    return TRUE; /* "1500 of them" */
  if (at > 2 && before == WAKHAN_DATE_WORD_AND && is_number (parser, at - 2) &&
      get_kind (parser, at - 3) == WAKHAN_DATE_WORD_BETWEEN)
    return is_between_counts (parser, at - 2); /* "Between 1940 and 1945 prisoners built it" */
  return (after->kind == WAKHAN_DATE_WORD_PEOPLE || is_before_plural (parser, last)) &&
         (!tells_time (before) ||
          (before == WAKHAN_DATE_WORD_BY && after->kind == WAKHAN_DATE_WORD_PEOPLE &&
           !(get_token (parser, at - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL)));
}

gboolean
wakhan_date_counting_counts (const WakhanDateParser *parser,
                             guint                   at)
{
  return wakhan_date_counting_follows_counter (parser, at) || is_quantity (parser, at) ||
         wakhan_date_numbered_is (parser, at, find_tied_number (parser, at));
}
