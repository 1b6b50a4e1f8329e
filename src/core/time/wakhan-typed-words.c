/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "wakhan-date-finder.h"
#include "wakhan-date-grammar.h"
#include "wakhan-digits.h"
#include "wakhan-solar-day.h"
#include "wakhan-typed-figures.h"
#include "wakhan-typed-part.h"

#define LEAP_YEAR 2000 /* tried where the year may be all that is missing */
#define DIGITS_OF_YEAR 4
#define MONTHS_A_YEAR 12
#define SIGNS_OF_DOUBT "?~%"

/* What the grammar of one language makes of what was typed. */
typedef struct
{
  char              *text; /* with capitals, where the language writes months so */
  WakhanDateLanguage language;
  GArray            *found;   /* WakhanFoundDate */
  char              *rest;    /* what no date takes, if it says something: its first word */
  WakhanDateWordKind side;    /* "before" or "after", where that is it */
  gboolean           is_tied; /* the first two by nothing but what ties ends of a span */
} Attempt;

static void
attempt_free (Attempt *self)
{
  g_array_unref (self->found);
  g_free (self->text);
  g_free (self->rest);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Attempt, attempt_free)

/* Says nothing of the date that stands behind it, but that it is one. */
static gboolean
is_filler (WakhanDateWordKind kind)
{
  switch (kind)
    {
    case WAKHAN_DATE_WORD_ARTICLE:
    case WAKHAN_DATE_WORD_OF:
    case WAKHAN_DATE_WORD_IN:
    case WAKHAN_DATE_WORD_AT:
    case WAKHAN_DATE_WORD_SINCE:
    case WAKHAN_DATE_WORD_UNTIL:
    case WAKHAN_DATE_WORD_FROM:
    case WAKHAN_DATE_WORD_TO:
    case WAKHAN_DATE_WORD_BETWEEN:
    case WAKHAN_DATE_WORD_ON:
    case WAKHAN_DATE_WORD_ABOUT:
    case WAKHAN_DATE_WORD_PERHAPS:
    case WAKHAN_DATE_WORD_WEEKDAY:
    case WAKHAN_DATE_WORD_UNIT:
      return TRUE;
    default:
      return FALSE;
    }
}

static WakhanDateWordKind
find_kind (const Attempt         *self,
           const WakhanDateToken *token)
{
  return token->entry ? token->entry->roles[self->language].kind : WAKHAN_DATE_WORD_NONE;
}

static gboolean
is_tie (const Attempt         *self,
        const WakhanDateToken *token)
{
  const WakhanDateWordKind kind = find_kind (self, token);

  if (token->kind == WAKHAN_DATE_TOKEN_SIGN)
    return token->number == '-' || (token->number >= 0x2010 && token->number <= 0x2015) ||
           token->number == 0x301c || token->number == '/';
  return kind == WAKHAN_DATE_WORD_TO || kind == WAKHAN_DATE_WORD_UNTIL ||
         kind == WAKHAN_DATE_WORD_AND;
}

static guint
get_offset (const Attempt *self,
            guint          characters)
{
  return g_utf8_offset_to_pointer (self->text, characters) - self->text;
}

/* Which date has the token, counted from 0; -1: none. */
static int
find_date (const Attempt         *self,
           const WakhanDateToken *token)
{
  for (guint i = 0; i < self->found->len; i++)
    {
      const WakhanFoundDate *found = &g_array_index (self->found, WakhanFoundDate, i);

      if (token->start >= get_offset (self, found->start) &&
          token->end <= get_offset (self, found->end))
        return i;
    }
  return -1;
}

/* What is between the first two dates; nothing where there is one. */
static void
find_gap (const Attempt *self,
          guint         *start,
          guint         *end)
{
  *start = *end = 0;
  if (self->found->len < 2)
    return;
  *start = get_offset (self, g_array_index (self->found, WakhanFoundDate, 0).end);
  *end = get_offset (self, g_array_index (self->found, WakhanFoundDate, 1).start);
}

/* "vor 1922": of a year alone nobody knows the language. */
static WakhanDateWordKind
find_side (const WakhanDateToken *token)
{
  for (guint i = 0; token->entry && i < WAKHAN_N_DATE_LANGUAGES; i++)
    if (token->entry->roles[i].kind == WAKHAN_DATE_WORD_BEFORE ||
        token->entry->roles[i].kind == WAKHAN_DATE_WORD_AFTER)
      return token->entry->roles[i].kind;
  return WAKHAN_DATE_WORD_NONE;
}

static void
look_at_rest (Attempt *self)
{
  guint            start;
  guint            end;
  WakhanDateTokens tokens;

  find_gap (self, &start, &end);
  self->is_tied = self->found->len == 2;
  wakhan_date_tokens_init (&tokens, self->text, TRUE);
  while (wakhan_date_tokens_read (&tokens))
    for (guint i = 0; i < tokens.n_tokens; i++)
      {
        const WakhanDateToken *token = &tokens.tokens[i];
        const gboolean         is_between = token->start >= start && token->end <= end;

        if (token->kind == WAKHAN_DATE_TOKEN_NONE || find_date (self, token) >= 0)
          continue;
        if (is_between && !is_tie (self, token))
          self->is_tied = FALSE;
        if (self->rest || is_between || token->kind == WAKHAN_DATE_TOKEN_SIGN ||
            is_filler (find_kind (self, token)))
          continue;
        self->rest = g_strndup (self->text + token->start, token->end - token->start);
        self->side = find_side (token);
      }
  wakhan_date_tokens_clear (&tokens);
}

/* "june 2018" as one types it, who does not write it so in a text. */
static char *
capitalize (const char *text)
{
  GString *capitalized = g_string_new (NULL);
  gboolean is_inside = FALSE;

  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      g_string_append_unichar (capitalized, is_inside ? letter : g_unichar_toupper (letter));
      is_inside = g_unichar_isalnum (letter) || letter == '\'' || letter == 0x2019;
    }
  return g_string_free (capitalized, FALSE);
}

static Attempt *
try_language (const char                 *text,
              gboolean                    capitals,
              WakhanDateLanguage          language,
              const WakhanTypedDateHints *hints)
{
  Attempt              *self = g_new0 (Attempt, 1);
  const WakhanDateKnown known = { .lines_are_paragraphs = TRUE,
                                  .manner = WAKHAN_DATE_MANNER_NARRATIVE,
                                  .language = &self->language,
                                  .order = hints->order != 0 ? hints->order : 1 };

  self->text = capitals ? capitalize (text) : g_strdup (text);
  self->language = language;
  self->found = wakhan_date_finder_find_in (self->text, &known);
  look_at_rest (self);
  return self;
}

static gboolean
is_whole (const Attempt *self)
{
  return self->found->len == 1 && !self->rest;
}

static guint
count_taken (const Attempt *self)
{
  guint n_characters = 0;

  for (guint i = 0; i < self->found->len; i++)
    {
      const WakhanFoundDate *found = &g_array_index (self->found, WakhanFoundDate, i);

      n_characters += found->end - found->start;
    }
  return n_characters;
}

/* The first language in which it is one date as a whole, else the one in which most of it is. */
static Attempt *
find_best (const char                 *text,
           const WakhanTypedDateHints *hints)
{
  g_autoptr (Attempt) best = try_language (text, FALSE, hints->language, hints);

  for (guint i = 0; i < 2 * WAKHAN_N_DATE_LANGUAGES && !is_whole (best); i++)
    {
      const WakhanDateLanguage language =
        (hints->language + (i + 1) / 2) % WAKHAN_N_DATE_LANGUAGES;
      g_autoptr (Attempt) next = try_language (text, i % 2 == 0, language, hints);

      if (is_whole (next) || count_taken (next) > count_taken (best))
        {
          Attempt *last = best;

          best = g_steal_pointer (&next);
          next = last;
        }
    }
  return g_steal_pointer (&best);
}

static gboolean
find_solar (const Attempt     *self,
            WakhanDateMention *mention)
{
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (WakhanDateMention));
  WakhanDateTokens   tokens;

  wakhan_date_tokens_init (&tokens, self->text, TRUE);
  if (wakhan_date_tokens_read (&tokens))
    wakhan_date_grammar_parse (&tokens, self->language, mentions);
  wakhan_date_tokens_clear (&tokens);
  if (mentions->len != 1)
    return FALSE;
  *mention = g_array_index (mentions, WakhanDateMention, 0);
  return mention->traits & WAKHAN_DATE_MENTION_SOLAR &&
         mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR &&
         !(mention->traits & (WAKHAN_DATE_MENTION_SINCE | WAKHAN_DATE_MENTION_UNTIL |
                              WAKHAN_DATE_MENTION_ABOUT | WAKHAN_DATE_MENTION_PERHAPS));
}

/* From the first day of a year or month of that calendar to its last one, in ours. */
static WakhanDate *
create_solar_span (const WakhanDateMention *mention)
{
  const gboolean   is_year = mention->shape == WAKHAN_DATE_SHAPE_YEAR;
  const guint      month = is_year ? 1 : mention->month;
  const gboolean   ends_year = is_year || month == MONTHS_A_YEAR;
  const gint64     days[] = { wakhan_solar_day_from_civil (mention->year, month, 1),
                              wakhan_solar_day_from_civil (mention->year + ends_year,
                                                       ends_year ? 1 : month + 1, 1) -
                                1 };
  g_autofree char *edtf = NULL;
  gint64           years[G_N_ELEMENTS (days)];
  guint            months[G_N_ELEMENTS (days)];
  guint            dates[G_N_ELEMENTS (days)];

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    wakhan_day_to_civil (days[i], &years[i], &months[i], &dates[i]);
  edtf = g_strdup_printf ("%04" G_GINT64_FORMAT "-%02u-%02u/%04" G_GINT64_FORMAT "-%02u-%02u",
                          years[0], months[0], dates[0], years[1], months[1], dates[1]);
  return wakhan_date_parse (edtf, NULL);
}

/* A date of another calendar: what it is in ours, and what it is there. */
static gboolean
take_solar (WakhanTypedDate *self,
            const Attempt   *attempt,
            WakhanDate      *date)
{
  WakhanDateMention      mention;
  g_autoptr (WakhanDate) span = NULL;
  g_autofree char       *year = NULL;

  if (!find_solar (attempt, &mention))
    return FALSE;
  year = wakhan_digits_new (mention.year);
  switch ((WakhanDateShape) mention.shape)
    {
    case WAKHAN_DATE_SHAPE_YEAR:
      span = create_solar_span (&mention);
      wakhan_typed_date_take (self, span, g_strdup_printf (_ ("the Solar Hijri year %s"), year));
      return TRUE;
    case WAKHAN_DATE_SHAPE_MONTH:
      span = create_solar_span (&mention);
      wakhan_typed_date_take (self, span,
                              g_strdup_printf (_ ("a month of the Solar Hijri year %s"), year));
      return TRUE;
    case WAKHAN_DATE_SHAPE_DAY:
      wakhan_typed_date_take (self, date,
                              g_strdup_printf (_ ("a day of the Solar Hijri year %s"), year));
      return TRUE;
    default:
      return FALSE;
    }
}

/* "June 2018?" */
static WakhanDate *
add_doubt (const WakhanDate *date,
           const char       *sign)
{
  g_autofree char *edtf = g_strconcat (wakhan_date_get_edtf (date), sign, NULL);

  return wakhan_date_parse (edtf, NULL);
}

static gboolean
read_whole (WakhanTypedDate *self,
            const Attempt   *attempt,
            const char      *doubt)
{
  const WakhanFoundDate *found;
  g_autoptr (WakhanDate) date = NULL;

  if (!is_whole (attempt))
    return FALSE;
  found = &g_array_index (attempt->found, WakhanFoundDate, 0);
  date = *doubt ? add_doubt (found->date, doubt) : wakhan_date_ref (found->date);
  if (!date)
    return FALSE;
  if (*doubt || !take_solar (self, attempt, date))
    wakhan_typed_date_take (
      self, date, wakhan_typed_part_dup_detail (attempt->text, attempt->language, date));
  return TRUE;
}

/* Two dates: from the one to the other, or just two. */
static void
read_two (WakhanTypedDate *self,
          const Attempt   *attempt)
{
  const WakhanDate *first = g_array_index (attempt->found, WakhanFoundDate, 0).date;
  const WakhanDate *second = g_array_index (attempt->found, WakhanFoundDate, 1).date;
  g_autofree char  *span =
    g_strdup_printf ("%s/%s", wakhan_date_get_edtf (first), wakhan_date_get_edtf (second));

  if (attempt->is_tied && !attempt->rest && attempt->found->len == 2)
    {
      g_autoptr (WakhanDate) date = wakhan_date_parse (span, NULL);

      if (date)
        wakhan_typed_date_take (self, date, NULL);
      else if (!wakhan_typed_figures_read (self, span, &(WakhanTypedDateHints){ 0 }))
        wakhan_typed_date_refuse (self, g_strdup (_ ("These are two dates.")));
      return;
    }
  wakhan_typed_date_refuse (self, g_strdup (_ ("This is more than one date.")));
  wakhan_typed_date_add_guess (self, span);
  wakhan_typed_date_add_guess (self, wakhan_date_get_edtf (first));
  wakhan_typed_date_add_guess (self, wakhan_date_get_edtf (second));
}

/* "before 1922": whether a span is meant that ends with the year before, nobody can know. */
static void
guess_open_span (WakhanTypedDate  *self,
                 const WakhanDate *date,
                 gboolean          is_before)
{
  const char      *edtf = wakhan_date_get_edtf (date);
  const gint64     beside = is_before ? wakhan_date_get_earliest_start (date) - 1
                                      : wakhan_date_get_latest_end (date) + 1;
  g_autofree char *neighbour = NULL;
  g_autofree char *span = NULL;
  gint64           year;
  guint            month;
  guint            day;

  if (strspn (edtf, "0123456789-") < strlen (edtf) || *edtf == '-')
    return; /* neither a day, nor a month or year */
  wakhan_day_to_civil (beside, &year, &month, &day);
  neighbour = g_strdup_printf ("%04" G_GINT64_FORMAT "-%02u-%02u", year, month, day);
  neighbour[MIN (strlen (edtf), strlen (neighbour))] = '\0';
  span = g_strdup_printf (is_before ? "../%s" : "%s/..", neighbour);
  wakhan_typed_date_add_guess (self, span);
}

static void
refuse_rest (WakhanTypedDate *self,
             const Attempt   *attempt)
{
  g_autoptr (WakhanDate) date =
    wakhan_typed_part_dup_bound (g_array_index (attempt->found, WakhanFoundDate, 0).date);

  wakhan_typed_date_refuse (self, g_strdup_printf (_ ("“%s” is not understood."), attempt->rest));
  if (attempt->side == WAKHAN_DATE_WORD_BEFORE || attempt->side == WAKHAN_DATE_WORD_AFTER)
    guess_open_span (self, date, attempt->side == WAKHAN_DATE_WORD_BEFORE);
  wakhan_typed_date_add_guess (self, wakhan_date_get_edtf (date));
}

static WakhanDate *
find_in_year (const char                 *text,
              gint64                      year,
              const WakhanTypedDateHints *hints)
{
  g_autofree char       *whole = g_strdup_printf ("%s %" G_GINT64_FORMAT, text, year);
  g_autoptr (WakhanDate) date = wakhan_typed_words_find_whole (whole, hints);

  if (!date || strlen (wakhan_date_get_edtf (date)) <= DIGITS_OF_YEAR) /* signs alone */
    return NULL;
  return g_steal_pointer (&date);
}

/* "June", "7 June", "29 February" */
static gboolean
refuse_missing_year (WakhanTypedDate            *self,
                     const char                 *text,
                     const WakhanTypedDateHints *hints)
{
  const gint64           day = hints->kept ? wakhan_date_get_earliest_start (hints->kept)
                                           : WAKHAN_DAY_UNBOUNDED_START;
  gint64                 year = LEAP_YEAR;
  g_autoptr (WakhanDate) kept = NULL;
  g_autoptr (WakhanDate) other = NULL;

  if (day != WAKHAN_DAY_UNBOUNDED_START)
    wakhan_day_to_civil (day, &year, &(guint){ 0 }, &(guint){ 0 });
  if (year < 1000)
    year = LEAP_YEAR;
  kept = find_in_year (text, year, hints);
  other = kept ? NULL : find_in_year (text, LEAP_YEAR, hints);
  if (!kept && !other)
    return FALSE;
  wakhan_typed_date_refuse (self, g_strdup (_ ("The year is missing.")));
  if (kept && day != WAKHAN_DAY_UNBOUNDED_START)
    wakhan_typed_date_add_guess (self, wakhan_date_get_edtf (kept));
  return TRUE;
}

WakhanDate *
wakhan_typed_words_find_whole (const char                 *text,
                               const WakhanTypedDateHints *hints)
{
  g_autoptr (Attempt) attempt = find_best (text, hints);

  if (!is_whole (attempt))
    return NULL;
  return wakhan_date_ref (g_array_index (attempt->found, WakhanFoundDate, 0).date);
}

/* “1397 SH”: letters that may be anything in a text, but in a date are an era, which the Persian
 * table has. */
static char *
expand_era (const char *text)
{
  static const char era[] = " SH";
  const gsize       length = strlen (text);
  g_autofree char  *year = NULL;

  if (length <= strlen (era) || g_ascii_strcasecmp (text + length - strlen (era), era) != 0)
    return g_strdup (text);
  year = g_strndup (text, length - strlen (era));
  return g_strconcat (year, " خورشیدی", NULL);
}

void
wakhan_typed_words_read (WakhanTypedDate            *self,
                         const char                 *text,
                         const WakhanTypedDateHints *hints)
{
  const gsize         length = strlen (text);
  const gboolean      has_doubt = strchr (SIGNS_OF_DOUBT, text[length - 1]) != NULL;
  const char         *doubt = has_doubt ? text + length - 1 : "";
  g_autofree char    *sure = g_strchomp (g_strndup (text, length - has_doubt));
  g_autofree char    *expanded = expand_era (sure);
  g_autoptr (Attempt) attempt = find_best (expanded, hints);

  if (read_whole (self, attempt, doubt))
    return;
  if (attempt->found->len > 1)
    read_two (self, attempt);
  else if (attempt->found->len == 1 && attempt->rest)
    refuse_rest (self, attempt);
  else if (!refuse_missing_year (self, sure, hints))
    wakhan_typed_date_refuse (self, g_strdup (_ ("This is no date that can be read.")));
}
