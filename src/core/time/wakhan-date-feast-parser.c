/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-feast-parser.h"

#include <string.h>

#include "wakhan-date-year-parser.h"
#include "wakhan-day.h"

#define FIRST_GREGORIAN 1583
#define FIRST_EASTER 325
#define SOLAR_BEFORE 621 /* the year of Iran that begins in 1979 is 1358 */
#define LAST_SOLAR 1500
#define LONGEST 24  /* bytes of a word */
#define NO_DAYS 100 /* what the days from Easter are counted from in a mention */

typedef enum
{
  FIXED,
  EASTER,
  NOWRUZ,
} Rule;

typedef struct
{
  WakhanDateLanguage language;
  const char        *words; /* in small letters; ’ stands for either apostrophe */
  Rule               rule;
  int                month; /* of Easter, days behind it */
  int                day;
  gboolean           is_day; /* tells one day even without a year */
} Feast;

#define EN WAKHAN_DATE_LANGUAGE_ENGLISH
#define DE WAKHAN_DATE_LANGUAGE_GERMAN
#define FR WAKHAN_DATE_LANGUAGE_FRENCH
#define ES WAKHAN_DATE_LANGUAGE_SPANISH
#define ZH WAKHAN_DATE_LANGUAGE_CHINESE
#define FA WAKHAN_DATE_LANGUAGE_PERSIAN

/* Longer ones first. */
/* clang-format off */
static const Feast feasts[] = {
  { EN, "new year ’ s eve", FIXED, 12, 31, TRUE }, { EN, "new year ’ s day", FIXED, 1, 1, TRUE }, { EN, "new year ’ s", FIXED, 1, 1, FALSE },
  { EN, "christmas eve", FIXED, 12, 24, TRUE }, { EN, "christmas day", FIXED, 12, 25, TRUE }, { EN, "christmas", FIXED, 12, 25, FALSE },
  { EN, "boxing day", FIXED, 12, 26, TRUE }, { EN, "midsummer day", FIXED, 6, 24, TRUE }, { EN, "all saints ’ day", FIXED, 11, 1, TRUE },
  { EN, "saint martin ’ s day", FIXED, 11, 11, TRUE }, { EN, "saint john ’ s day", FIXED, 6, 24, TRUE }, { EN, "saint george ’ s day", FIXED, 4, 23, TRUE },
  { EN, "saint patrick ’ s day", FIXED, 3, 17, TRUE }, { EN, "saint valentine ’ s day", FIXED, 2, 14, TRUE }, { EN, "saint nicholas ’ day", FIXED, 12, 6, TRUE },
  { EN, "saint nicholas day", FIXED, 12, 6, TRUE }, { EN, "saint stephen ’ s day", FIXED, 12, 26, TRUE }, { EN, "saint andrew ’ s day", FIXED, 11, 30, TRUE },
  { EN, "saint bartholomew ’ s day", FIXED, 8, 24, TRUE }, { EN, "saint crispin ’ s day", FIXED, 10, 25, TRUE }, { EN, "saint michael ’ s day", FIXED, 9, 29, TRUE },
  { EN, "saint lawrence ’ s day", FIXED, 8, 10, TRUE }, { EN, "saint david ’ s day", FIXED, 3, 1, TRUE }, { EN, "saint lucy ’ s day", FIXED, 12, 13, TRUE },
  { EN, "epiphany", FIXED, 1, 6, FALSE }, { EN, "michaelmas", FIXED, 9, 29, FALSE }, { EN, "candlemas", FIXED, 2, 2, FALSE },
  { EN, "lady day", FIXED, 3, 25, TRUE }, { EN, "armistice day", FIXED, 11, 11, TRUE }, { EN, "bastille day", FIXED, 7, 14, TRUE },
  { EN, "halloween", FIXED, 10, 31, FALSE }, { EN, "all souls ’ day", FIXED, 11, 2, TRUE }, { EN, "shrove tuesday", EASTER, -47, 0, FALSE },
  { EN, "trinity sunday", EASTER, 56, 0, FALSE }, { EN, "corpus christi", EASTER, 60, 0, FALSE },
  { EN, "ash wednesday", EASTER, -46, 0, FALSE }, { EN, "palm sunday", EASTER, -7, 0, FALSE }, { EN, "maundy thursday", EASTER, -3, 0, FALSE },
  { EN, "good friday", EASTER, -2, 0, FALSE }, { EN, "easter sunday", EASTER, 0, 0, FALSE }, { EN, "easter monday", EASTER, 1, 0, FALSE },
  { EN, "easter saturday", EASTER, -1, 0, FALSE }, { EN, "easter", EASTER, 0, 0, FALSE }, { EN, "ascension day", EASTER, 39, 0, FALSE },
  { EN, "whit sunday", EASTER, 49, 0, FALSE }, { EN, "whitsun", EASTER, 49, 0, FALSE }, { EN, "whit monday", EASTER, 50, 0, FALSE }, { EN, "pentecost", EASTER, 49, 0, FALSE },
  { EN, "nowruz", NOWRUZ, 0, 0, FALSE }, { EN, "norouz", NOWRUZ, 0, 0, FALSE },
  { DE, "heiligabend", FIXED, 12, 24, TRUE }, { DE, "heiligen abend", FIXED, 12, 24, TRUE }, { DE, "weihnachten", FIXED, 12, 25, FALSE },
  { DE, "silvester", FIXED, 12, 31, TRUE }, { DE, "neujahrstag", FIXED, 1, 1, TRUE }, { DE, "neujahr", FIXED, 1, 1, FALSE }, { DE, "allerheiligen", FIXED, 11, 1, FALSE },
  { DE, "nikolaustag", FIXED, 12, 6, TRUE }, { DE, "dreikönigstag", FIXED, 1, 6, TRUE }, { DE, "aschermittwoch", EASTER, -46, 0, FALSE },
  { DE, "palmsonntag", EASTER, -7, 0, FALSE }, { DE, "gründonnerstag", EASTER, -3, 0, FALSE }, { DE, "karfreitag", EASTER, -2, 0, FALSE },
  { DE, "karsamstag", EASTER, -1, 0, FALSE }, { DE, "ostersonntag", EASTER, 0, 0, FALSE }, { DE, "ostermontag", EASTER, 1, 0, FALSE }, { DE, "ostern", EASTER, 0, 0, FALSE },
  { DE, "christi himmelfahrt", EASTER, 39, 0, FALSE }, { DE, "pfingstsonntag", EASTER, 49, 0, FALSE }, { DE, "pfingstmontag", EASTER, 50, 0, FALSE }, { DE, "pfingsten", EASTER, 49, 0, FALSE },
  { DE, "nouruz", NOWRUZ, 0, 0, FALSE },
  { FR, "veille de noël", FIXED, 12, 24, TRUE }, { FR, "jour de noël", FIXED, 12, 25, TRUE }, { FR, "noël", FIXED, 12, 25, FALSE },
  { FR, "jour de l ’ an", FIXED, 1, 1, TRUE }, { FR, "nouvel an", FIXED, 1, 1, FALSE }, { FR, "saint - sylvestre", FIXED, 12, 31, TRUE }, { FR, "toussaint", FIXED, 11, 1, FALSE },
  { FR, "mercredi des cendres", EASTER, -46, 0, FALSE }, { FR, "dimanche des rameaux", EASTER, -7, 0, FALSE }, { FR, "jeudi saint", EASTER, -3, 0, FALSE },
  { FR, "vendredi saint", EASTER, -2, 0, FALSE }, { FR, "dimanche de pâques", EASTER, 0, 0, FALSE }, { FR, "lundi de pâques", EASTER, 1, 0, FALSE },
  { FR, "pâques", EASTER, 0, 0, FALSE }, { FR, "lundi de pentecôte", EASTER, 50, 0, FALSE }, { FR, "pentecôte", EASTER, 49, 0, FALSE }, { FR, "norouz", NOWRUZ, 0, 0, FALSE },
  { ES, "nochebuena", FIXED, 12, 24, TRUE }, { ES, "día de navidad", FIXED, 12, 25, TRUE }, { ES, "navidad", FIXED, 12, 25, FALSE }, { ES, "nochevieja", FIXED, 12, 31, TRUE },
  { ES, "año nuevo", FIXED, 1, 1, FALSE }, { ES, "miércoles de ceniza", EASTER, -46, 0, FALSE }, { ES, "domingo de ramos", EASTER, -7, 0, FALSE },
  { ES, "jueves santo", EASTER, -3, 0, FALSE }, { ES, "viernes santo", EASTER, -2, 0, FALSE }, { ES, "domingo de resurrección", EASTER, 0, 0, FALSE },
  { ES, "domingo de pascua", EASTER, 0, 0, FALSE }, { ES, "lunes de pascua", EASTER, 1, 0, FALSE }, { ES, "pascua", EASTER, 0, 0, FALSE }, { ES, "pentecostés", EASTER, 49, 0, FALSE },
  { ES, "nouruz", NOWRUZ, 0, 0, FALSE },
  { ZH, "圣诞节", FIXED, 12, 25, FALSE }, { ZH, "聖誕節", FIXED, 12, 25, FALSE }, { ZH, "平安夜", FIXED, 12, 24, FALSE }, { ZH, "元旦", FIXED, 1, 1, FALSE },
  { ZH, "复活节", EASTER, 0, 0, FALSE }, { ZH, "復活節", EASTER, 0, 0, FALSE },
  { FA, "نوروز", NOWRUZ, 0, 0, FALSE }, { FA, "کریسمس", FIXED, 12, 25, FALSE },
};
/* clang-format on */

/* Days since 1970 of the Sunday: J. Meeus, Astronomical Algorithms, 2nd ed. 1998, chapter 8; that
 * of our calendar was first printed in Nature 13, 20 April 1876, p. 487. */
static gint64
find_easter (gint32 year)
{
  const int golden = year % 19;
  int       month;
  int       day;

  if (year < FIRST_GREGORIAN) /* the day is written as it was counted then */
    {
      const int d = (19 * golden + 15) % 30;
      const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;

      month = (d + e + 114) / 31;
      day = (d + e + 114) % 31 + 1;
    }
  else
    {
      const int century = year / 100;
      const int g = (century - (century + 8) / 25 + 1) / 3;
      const int h = (19 * golden + century - century / 4 - g + 15) % 30;
      const int l = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - h - year % 100 % 4) % 7;
      const int m = (golden + 11 * h + 22 * l) / 451;

      month = (h + l - 7 * m + 114) / 31;
      day = (h + l - 7 * m + 114) % 31 + 1;
    }
  return wakhan_day_from_civil (year, month, day);
}

static gboolean
is_word (const WakhanDateParser *parser,
         guint                   at,
         const char             *word,
         gsize                   length)
{
  const WakhanDateToken *token = get_token (parser, at);
  const char            *text = parser->text + token->start;
  const gsize            n_bytes = token->end - token->start;
  g_autofree char       *small = NULL;

  if (token->kind == WAKHAN_DATE_TOKEN_SIGN)
    return is_apostrophe (token->number) ? strncmp (word, "’", length) == 0
                                         : is_dash (token->number) && *word == '-';
  if (token->kind != WAKHAN_DATE_TOKEN_WORD || n_bytes > LONGEST)
    return FALSE;
  if (get_kind (parser, at) == WAKHAN_DATE_WORD_SUFFIX) /* "St." */
    return token->number == 's' && g_str_has_prefix (word, "saint ");
  if (token->entry)
    return token->entry->length == length && memcmp (token->entry->word, word, length) == 0;
  small = g_utf8_strdown (text, (gssize) n_bytes);
  return strlen (small) == length && memcmp (small, word, length) == 0;
}

static const Feast *
find_feast (const WakhanDateParser *parser,
            guint                   at,
            guint                  *next)
{
  for (guint i = 0; i < G_N_ELEMENTS (feasts); i++)
    {
      const char *word = feasts[i].words;
      gsize       length = strcspn (word, " ");

      *next = at;
      while (feasts[i].language == parser->language &&
             is_word (parser, *next, word, length))
        {
          if (get_kind (parser, (*next)++) == WAKHAN_DATE_WORD_SUFFIX)
            *next = skip_stop (parser, *next);
          if (!word[length])
            return &feasts[i];
          word += length + 1;
          length = strcspn (word, " ");
        }
    }
  return NULL;
}

static gboolean
set_day_of_easter (WakhanDateMention *mention,
                   int                n_days)
{
  gint64 year;
  guint  month;
  guint  day;

  if (mention->year < FIRST_EASTER || mention->traits & WAKHAN_DATE_MENTION_SOLAR)
    return FALSE;
  wakhan_day_to_civil (find_easter (mention->year) + n_days, &year, &month, &day);
  mention->month = month;
  mention->day = day;
  return TRUE;
}

static gboolean
set_day (const Feast       *feast,
         WakhanDateMention *mention)
{
  mention->shape = WAKHAN_DATE_SHAPE_DAY;
  switch (feast->rule)
    {
    case FIXED:
      mention->month = feast->month;
      mention->day = feast->day;
      return TRUE;
    case EASTER:
      return set_day_of_easter (mention, feast->month);
    case NOWRUZ:
    default:
      if (mention->year > LAST_SOLAR)
        mention->year -= SOLAR_BEFORE;
      mention->month = 1;
      mention->day = 1;
      mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
      wakhan_date_mention_convert_solar (mention);
      return TRUE;
    }
}

/* Behind “of”, “in”, a comma: what may stand before the year. */
static guint
skip_before_year (const WakhanDateParser *parser,
                  guint                   at)
{
  const guint next = at + 1;

  if (is_number (parser, next) &&
      (get_sign (parser, at) == ',' || get_kind (parser, at) == WAKHAN_DATE_WORD_OF ||
       get_kind (parser, at) == WAKHAN_DATE_WORD_IN))
    return next;
  return get_kind (parser, at) == WAKHAN_DATE_WORD_UNIT && is_number (parser, next) ? next : at;
}

/* “on”, “since”: that a feast without a year is a date. */
static gboolean
is_led_to (const WakhanDateParser *parser,
           guint                   at)
{
  if (at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE)
    at--;
  if (at > 0 && leads_for (parser, at - 1))
    return TRUE;
  switch (at > 0 ? get_kind (parser, at - 1) : WAKHAN_DATE_WORD_NONE)
    {
    case WAKHAN_DATE_WORD_IN:
    case WAKHAN_DATE_WORD_AT:
    case WAKHAN_DATE_WORD_BY:
    case WAKHAN_DATE_WORD_TO:
    case WAKHAN_DATE_WORD_SINCE:
    case WAKHAN_DATE_WORD_UNTIL:
    case WAKHAN_DATE_WORD_BEFORE:
    case WAKHAN_DATE_WORD_AFTER:
      return TRUE;
    default:
      return FALSE;
    }
}

/* "Christmas Eve. Fog.", "Boxing Day: we rest.": over what was on that day */
static gboolean
is_head (const WakhanDateParser *parser,
         guint                   at,
         guint                   next)
{
  const gunichar sign = get_sign (parser, next);

  return (at == 0 || get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_LINE ||
          ends_sentence (parser, at - 1)) &&
         (sign == '.' || sign == ':' || sign == ',' ||
          (is_dash (sign) && !is_glued (parser, next)));
}

/* Whether the feast is no part of a name or a thing of its own: "Easter Island", "each Easter". */
static gboolean
stands_alone (const WakhanDateParser *parser,
              guint                   at,
              guint                   next)
{
  const WakhanDateToken *after = get_token (parser, next);

  if (at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE &&
      parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH)
    return FALSE;
  return !is_dash (get_sign (parser, next)) && get_kind (parser, next) != WAKHAN_DATE_WORD_AMOUNT &&
         (after->kind != WAKHAN_DATE_TOKEN_WORD || after->entry);
}

guint
wakhan_date_feast_parser_read (const WakhanDateParser *parser,
                               guint                   at,
                               WakhanDateMention      *mention)
{
  guint        behind;
  const Feast *feast = find_feast (parser, at, &behind);
  guint        next;

  if (!feast || (parser->language <= WAKHAN_DATE_LANGUAGE_FRENCH &&
                 !(get_token (parser, behind - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
                 !(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL)))
    return 0;
  *mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DAY);
  next = wakhan_date_year_parser_read (parser, skip_before_year (parser, behind), FALSE, mention);
  if (next > 0)
    return set_day (feast, mention) ? next : 0;
  if (feast->rule == EASTER && is_led_to (parser, at) && stands_alone (parser, at, behind))
    {
      mention->feast = feast->month + NO_DAYS;
      return behind;
    }
  if (!feast->is_day || !(is_led_to (parser, at) || is_head (parser, at, behind)))
    return 0;
  return set_day (feast, mention) ? behind : 0;
}

guint
wakhan_date_feast_parser_add (const WakhanDateParser *parser,
                              guint                   at,
                              WakhanDateMention      *mention)
{
  guint        next;
  const Feast *feast =
    get_kind (parser, at) == WAKHAN_DATE_WORD_FEAST ? find_feast (parser, at, &next) : NULL;

  if (!feast || parser->language != ZH || mention->shape != WAKHAN_DATE_SHAPE_YEAR ||
      !(mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR) ||
      mention->anchor != WAKHAN_DATE_ANCHOR_NONE || !set_day (feast, mention))
    return at;
  mention->end = get_token (parser, next - 1)->end;
  return next;
}

gboolean
wakhan_date_feast_parser_set_year (WakhanDateMention *mention,
                                   gint32             year)
{
  mention->year = year;
  return set_day_of_easter (mention, (int) mention->feast - NO_DAYS);
}
