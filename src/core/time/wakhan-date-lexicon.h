/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_DATE_LANGUAGE_ENGLISH,
  WAKHAN_DATE_LANGUAGE_GERMAN,
  WAKHAN_DATE_LANGUAGE_FRENCH,
  WAKHAN_DATE_LANGUAGE_SPANISH,
  WAKHAN_DATE_LANGUAGE_CHINESE,
  WAKHAN_DATE_LANGUAGE_PERSIAN,
  WAKHAN_DATE_LANGUAGE_ARABIC,
  WAKHAN_N_DATE_LANGUAGES
} WakhanDateLanguage;

/**
 * WakhanDateWordKind:
 *
 * What a word has to do with dates. What its value says stands beside it.
 */
typedef enum
{
  WAKHAN_DATE_WORD_NONE,
  WAKHAN_DATE_WORD_COMMON,      /* says which language it is, and no more; 1: had,
                                  2: was, must: nothing to come is told with it */
  WAKHAN_DATE_WORD_MONTH,       /* 1 to 12 */
  WAKHAN_DATE_WORD_WEEKDAY,     /* 1 (Monday) to 7 */
  WAKHAN_DATE_WORD_SEASON,      /* 21 (spring) to 24, as EDTF has it */
  WAKHAN_DATE_WORD_ORDINAL,     /* 1 to 31 */
  WAKHAN_DATE_WORD_SUFFIX,      /* what makes an ordinal of figures: "th" */
  WAKHAN_DATE_WORD_CARDINAL,    /* the number */
  WAKHAN_DATE_WORD_UNIT,        /* a WakhanDateUnit */
  WAKHAN_DATE_WORD_DECADES,     /* 20 to 90: "the twenties" */
  WAKHAN_DATE_WORD_THIRD,       /* 1 to 3: early, mid, late */
  WAKHAN_DATE_WORD_POINT,       /* 1 to 3: the beginning, middle, end of it */
  WAKHAN_DATE_WORD_HALF,        /* 0; 1 or 2 where the word says which one */
  WAKHAN_DATE_WORD_QUARTER,     /* 0; 1 to 4 where the word says which one */
  WAKHAN_DATE_WORD_IDES,        /* the day of them in most months */
  WAKHAN_DATE_WORD_ARTICLE,     /* the */
  WAKHAN_DATE_WORD_A,           /* one */
  WAKHAN_DATE_WORD_OF,          /* between day, month and year */
  WAKHAN_DATE_WORD_IN,          /* before a date: in, on, during */
  WAKHAN_DATE_WORD_AT,          /* before a time of day, too */
  WAKHAN_DATE_WORD_BY,          /* by */
  WAKHAN_DATE_WORD_SINCE,       /* since */
  WAKHAN_DATE_WORD_UNTIL,       /* until */
  WAKHAN_DATE_WORD_FROM,        /* from */
  WAKHAN_DATE_WORD_TO,          /* to */
  WAKHAN_DATE_WORD_BETWEEN,     /* between */
  WAKHAN_DATE_WORD_AND,         /* and */
  WAKHAN_DATE_WORD_OR,          /* or */
  WAKHAN_DATE_WORD_ON,          /* behind a date: "from 2012 on" */
  WAKHAN_DATE_WORD_BEFORE,      /* before */
  WAKHAN_DATE_WORD_AFTER,       /* after */
  WAKHAN_DATE_WORD_ABOUT,       /* about */
  WAKHAN_DATE_WORD_PERHAPS,     /* perhaps */
  WAKHAN_DATE_WORD_DIRECTION,   /* -1, 0, 1: last, this, next; from the day of writing */
  WAKHAN_DATE_WORD_POINTER,     /* -1, 0, 1: previous, that, following; from what was told */
  WAKHAN_DATE_WORD_LATER,       /* -1, 1: "two years later" */
  WAKHAN_DATE_WORD_AGO,         /* -1, 1: "two years ago", "in two years" */
  WAKHAN_DATE_WORD_TODAY,       /* days from today */
  WAKHAN_DATE_WORD_YEARS_AWAY,  /* years from this one, in one word */
  WAKHAN_DATE_WORD_SAME_YEAR,   /* years from the one told of, in one word */
  WAKHAN_DATE_WORD_SAME_DAY,    /* days from the one told of, in one word */
  WAKHAN_DATE_WORD_FUTURE,      /* will */
  WAKHAN_DATE_WORD_COUNTER,     /* page: the number behind it counts something */
  WAKHAN_DATE_WORD_MEASURE,     /* km: the number before it measures something */
  WAKHAN_DATE_WORD_PEOPLE,      /* men: so it may, where nothing tells a time */
  WAKHAN_DATE_WORD_AMOUNT,      /* more: "more than 1500"; 1: daily; 2 to 4: each, see
                                  wakhan-date-repetition.h */
  WAKHAN_DATE_WORD_STREET,      /* "1600 Pennsylvania Avenue" */
  WAKHAN_DATE_WORD_RANK,        /* "General May" */
  WAKHAN_DATE_WORD_OTHER_MONTH, /* of a calendar that is not counted in here */
  WAKHAN_DATE_WORD_LINK,        /* http: what follows without a blank is no text */
  WAKHAN_DATE_WORD_FEAST,       /* begins the name of a feast: "Christmas", "Good" Friday */
  WAKHAN_DATE_WORD_POSSESSIVE,  /* his: "in his sixties" */
  WAKHAN_DATE_WORD_ALREADY,     /* already: before what was told */
  WAKHAN_DATE_WORD_PRESENT,     /* now: behind a date: "2015 to the present" */
} WakhanDateWordKind;

typedef enum
{
  WAKHAN_DATE_UNIT_DAY,
  WAKHAN_DATE_UNIT_WEEK,
  WAKHAN_DATE_UNIT_MONTH,
  WAKHAN_DATE_UNIT_SEASON,
  WAKHAN_DATE_UNIT_QUARTER,
  WAKHAN_DATE_UNIT_YEAR,
  WAKHAN_DATE_UNIT_DECADE,
  WAKHAN_DATE_UNIT_CENTURY,
  WAKHAN_DATE_UNIT_MILLENNIUM,
} WakhanDateUnit;

typedef enum
{
  WAKHAN_DATE_TRAIT_DOUBTFUL = 1 << 0, /* more often something else: may, march, fall; of a unit:
                                          several */
  WAKHAN_DATE_TRAIT_COMMON = 1 << 1,   /* says which language it is, too */
  WAKHAN_DATE_TRAIT_SOLAR = 1 << 2,    /* a month of the Solar Hijri calendar */
  WAKHAN_DATE_TRAIT_STRONG = 1 << 3,   /* of a word before a date: nothing else is meant by it */
  WAKHAN_DATE_TRAIT_ALONE = 1 << 4,    /* of an era or a pointer: needs no other word */
} WakhanDateTraits;

/**
 * WakhanDateWords:
 *
 * A row of a language's table: words of one kind and value, in small letters, parted by blanks.
 */
typedef struct
{
  WakhanDateWordKind kind;
  int                value;
  guint              traits;
  const char        *words; /* NULL: the table ends */
} WakhanDateWords;

/**
 * WakhanDateEra:
 *
 * How an era is written, as words in small letters parted by blanks; full stops and hyphens between
 * them are left out.
 */
typedef struct
{
  const char *words;  /* NULL: the list ends */
  int         sign;   /* 1: ours, -1: before it, 2: Solar Hijri, 0: another; else the
                           year of ours that is its first one */
  gboolean is_before; /* whether it may stand before its year */
} WakhanDateEra;

extern const WakhanDateWords wakhan_date_words_english[];
extern const WakhanDateWords wakhan_date_words_german[];
extern const WakhanDateWords wakhan_date_words_french[];
extern const WakhanDateWords wakhan_date_words_spanish[];
extern const WakhanDateWords wakhan_date_words_chinese[];
extern const WakhanDateWords wakhan_date_words_persian[];
extern const WakhanDateWords wakhan_date_words_arabic[];

extern const WakhanDateEra wakhan_date_eras_english[];
extern const WakhanDateEra wakhan_date_eras_german[];
extern const WakhanDateEra wakhan_date_eras_french[];
extern const WakhanDateEra wakhan_date_eras_spanish[];
extern const WakhanDateEra wakhan_date_eras_chinese[];
extern const WakhanDateEra wakhan_date_eras_persian[];
extern const WakhanDateEra wakhan_date_eras_arabic[];

typedef struct
{
  guint8 kind;
  guint8 traits;
  gint16 value;
} WakhanDateRole;

/**
 * WakhanDateEntry:
 *
 * A word of any language's table, with what it is in each.
 */
typedef struct
{
  WakhanDateRole roles[WAKHAN_N_DATE_LANGUAGES];
  guint8         common; /* a bit for each language whose commonest words have it */
  guint8         eras;   /* a bit for each language whose eras have it */
  guint8         length; /* bytes */
  const char    *word;   /* not ended by NUL */
} WakhanDateEntry;

#define WAKHAN_DATE_HASH_START 2166136261u
#define WAKHAN_DATE_HASH_STEP(hash, byte) (((hash) ^ (guint8) (byte)) * 16777619u)

/**
 * wakhan_date_lexicon_find:
 * @word: in small letters
 * @length: bytes
 * @hash: of it, by %WAKHAN_DATE_HASH_STEP
 *
 * The tables of all languages are one, made when it is first asked for. O(1); any thread.
 *
 * Returns: (transfer none) (nullable): the word; %NULL: it is in no table
 */
const WakhanDateEntry *wakhan_date_lexicon_find (const char *word,
                                                 gsize       length,
                                                 guint       hash);

/**
 * wakhan_date_lexicon_is_month:
 * @word: as it is written
 * @length: bytes
 *
 * Returns: whether some language has a month of that name
 */
gboolean wakhan_date_lexicon_is_month (const char *word,
                                       gsize       length);

/**
 * wakhan_date_lexicon_get_eras:
 *
 * Returns: (transfer none): how eras are written in @language, longer ones first
 */
const WakhanDateEra *wakhan_date_lexicon_get_eras (WakhanDateLanguage language);

G_END_DECLS
