/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-resolver.h"

#include <stdlib.h>
#include <string.h>

#include "wakhan-date-feast-parser.h"
#include "wakhan-date-steps.h"
#include "wakhan-date-title-page.h"
#include "wakhan-day.h"

#define TOUCHING 3           /* bytes */
#define VERY_NEAR 80         /* bytes */
#define YEARS_OF_ONE_ERA 250 /* a year of few figures is of the era of one so near */
#define USUAL_YEAR 1950      /* what a year of two figures is near to where nothing tells */
#define YEARS_AHEAD 60       /* a year farther off is not where a story goes on */
#define YEARS_BACK 10
#define MONTHS_BACK 4    /* a month so long before the one told of is of the year after */
#define LAST_SMALL 150   /* a year in whose neighbourhood others may have two figures */
#define MOST_APART 100   /* years */
#define LONGEST_PLACE 40 /* bytes before the day over a letter */
#define LONGEST_SPAN 12  /* months, of which a month without a year is one */
#define WINTER 24        /* as EDTF has it */
#define LEAST_RATIO 2
#define LAST_AFTER_WINTER 8 /* months; of the year after, where a winter was told of */
#define LATE_IN_YEAR 9      /* months; from then on the next Easter is meant */

static gint32
get_year_near (const WakhanDateStory *self)
{
  return self->has_told ? self->told.year : self->has_written ? self->written.year
                                                              : USUAL_YEAR;
}

static gboolean
is_near (const WakhanDateStory   *self,
         const WakhanDateMention *mention)
{
  return mention->start - self->latest.end < WAKHAN_DATE_NEAR;
}

/* A year of few figures is before our era where those around it are. */
static void
complete_era (const WakhanDateStory *self,
              WakhanDateMention     *mention,
              guint                  position)
{
  const gint32 before = 1 - mention->year - (mention->shape == WAKHAN_DATE_SHAPE_DECADE ? 9 : 0);

  mention->traits &= ~WAKHAN_DATE_MENTION_NO_ERA;
  if (self->latest.year > 0 && self->latest.year < mention->year && is_near (self, mention) &&
      mention->year <= LAST_SMALL)
    return; /* "He died in AD 14. Tiberius ruled until 37." */
  if (self->has_told && self->told.year <= 0 && abs (self->told.year - before) <= YEARS_OF_ONE_ERA)
    {
      mention->year = before;
      return;
    }
  for (WakhanDateMention *next;
       (next = wakhan_date_story_get_mention (self, ++position)) &&
       next->start < mention->end + WAKHAN_DATE_NEAR;)
    if (next->traits & WAKHAN_DATE_MENTION_HAS_YEAR && !(next->traits & WAKHAN_DATE_MENTION_NO_ERA))
      {
        if (next->year <= 0 && next->year >= before && next->year - before <= YEARS_OF_ONE_ERA &&
            (!self->has_told || self->told.year <= 0 || next->start < mention->end + VERY_NEAR))
          mention->year = before;
        return;
      }
}

/* "France, 3 June 1918.": a line with names and the day, and no sentence that ends with it */
static gboolean
is_under_place (const char              *text,
                const WakhanDateMention *mention)
{
  const char *start = text + mention->start;
  const char *end = text + mention->end;

  while (start > text && start[-1] != '\n' && text + mention->start - start < LONGEST_PLACE)
    start--;
  if ((start > text && start[-1] != '\n') || *end != '.' || (end[1] && end[1] != '\n'))
    return FALSE;
  for (const char *at = start; at < text + mention->start; at++)
    if (g_ascii_islower (*at) && (at == start || at[-1] == ' '))
      return FALSE;
  return TRUE;
}

/* Whether it stands over what was written on that day, in a journal. */
static gboolean
begins_entry (const WakhanDateStory   *self,
              const WakhanDateMention *mention)
{
  const char *end = self->text + mention->end;

  return self->reading->is_journal && mention->shape == WAKHAN_DATE_SHAPE_DAY &&
         (wakhan_date_reading_is_own_line (self->text, mention->start) || !*end || *end == '\n' ||
          is_under_place (self->text, mention)) &&
         (!*end || strchr (".:\n", *end) || strncmp (end, " –", strlen (" –")) == 0);
}

/* What was told before it, and is meant. */
static const WakhanDateMention *
find_told (const WakhanDateStory   *self,
           const WakhanDateMention *mention)
{
  return wakhan_date_story_is_just_told (self, mention) ? &self->latest : &self->told;
}

/* The winter that the heading tells, of which the months under it are; NULL: it tells none. */
static const WakhanDateMention *
find_winter (const WakhanDateStory   *self,
             const WakhanDateMention *from)
{
  if (self->is_under_date)
    for (guint i = WAKHAN_DATE_MOST_LEVELS; i > 0; i--)
      if (self->has_of_levels[i - 1])
        return self->of_levels[i - 1].month == WINTER ? &self->of_levels[i - 1] : NULL;
  return from->month == WINTER ? from : NULL;
}

static gboolean
names_month (const WakhanDateMention *mention)
{
  return mention->month > 0 && mention->month <= 12;
}

static gint32
count_months (const WakhanDateMention *mention)
{
  return mention->year * 12 + mention->month;
}

/* "from 1 July 2013 to 30 June 2014. On 3 August …": the year in which a month lies within the span
 * that is told of; FALSE: it lies in none. */
static gboolean
find_year_in_span (const WakhanDateStory   *self,
                   const WakhanDateMention *mention,
                   gint32                  *year)
{
  const gint32 begun = count_months (&self->span_first);
  const gint32 ended = count_months (&self->span_last);
  const gint32 first = (gint32) wakhan_date_mention_get_first_month (mention);

  if (!names_month (&self->span_first) || !names_month (&self->span_last) ||
      !names_month (&self->told) || ended - begun > LONGEST_SPAN ||
      count_months (&self->told) < begun || count_months (&self->told) > ended)
    return FALSE;
  for (*year = self->span_first.year; *year <= self->span_last.year; (*year)++)
    if (*year * 12 + first >= begun && *year * 12 + first <= ended)
      return TRUE;
  return FALSE;
}

static gint32
find_year_of_story (const WakhanDateStory   *self,
                    const WakhanDateMention *mention)
{
  const WakhanDateMention *from = find_told (self, mention);
  gint32                   year;
  const WakhanDateMention *winter = find_winter (self, from);
  const guint              first = wakhan_date_mention_get_first_month (mention);
  const guint              told = wakhan_date_mention_get_first_month (from);

  if (from->start == self->told.start && find_year_in_span (self, mention, &year))
    return year;
  if (mention->month == WINTER) /* which is of the year in which it begins */
    return from->year - (told > 0 && told <= 3);
  if (winter) /* and ends in the one after */
    return winter->year + (first <= LAST_AFTER_WINTER);
  if (told >= 11 && first <= 2)
    return from->year + 1;
  return from->year + (told >= first + MONTHS_BACK && !self->is_under_date &&
                       !(mention->traits & WAKHAN_DATE_MENTION_PAST) &&
                       !(from->traits & WAKHAN_DATE_MENTION_OF_LAW));
}

/* Whether the article is just telling of another year: "In September 2001 … In October …" */
static gboolean
tells_of_past (const WakhanDateStory   *self,
               const WakhanDateMention *mention)
{
  return self->reading->looks_back && self->has_told &&
         wakhan_date_mention_get_first_month (&self->told) > 0 &&
         mention->start - self->told.end < WAKHAN_DATE_NEAR &&
         self->told.year < self->written.year - 1 &&
         !(mention->traits & WAKHAN_DATE_MENTION_FUTURE);
}

static gboolean
resolve_year (WakhanDateStory   *self,
              WakhanDateMention *mention)
{
  if (self->has_told && self->latest.shape == WAKHAN_DATE_SHAPE_YEAR &&
      mention->start - self->latest.end <= TOUCHING &&
      !memchr (self->text + self->latest.end, '\n', mention->start - self->latest.end))
    mention->year = self->latest.year; /* "1884 (6 January)" */
  else if (self->has_written && begins_entry (self, mention))
    mention->year = self->written.year + (mention->month < self->written.month);
  else if (self->manner == WAKHAN_DATE_MANNER_NEWS && !tells_of_past (self, mention) &&
           !(mention->traits & WAKHAN_DATE_MENTION_SOLAR))
    mention->year = wakhan_date_reading_find_year (&self->written, mention);
  else if (self->has_told)
    mention->year = find_year_of_story (self, mention);
  else
    return FALSE;
  if (mention->weekday > 0 && mention->day > 0 &&
      (self->manner == WAKHAN_DATE_MANNER_NEWS || mention->year >= WAKHAN_DATE_FIRST_SURE_WEEKDAY))
    wakhan_date_mention_fit_weekday (mention);
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return TRUE;
}

/* Whether an entry of a journal was just telling of a month far from its own, which is that of the
 * days it tells of. */
static gboolean
is_far_from_entry (const WakhanDateStory   *self,
                   const WakhanDateMention *mention)
{
  const gint32 written = self->written.year * 12 + self->written.month;

  return self->reading->is_journal && self->has_written && self->has_told &&
         self->manner == WAKHAN_DATE_MANNER_NEWS &&
         (abs (self->told.year * 12 + self->told.month - written) > 1 ||
          mention->traits & WAKHAN_DATE_MENTION_UNTIL);
}

/* "from November to March": the other end of a span lies in the year after, where neither end tells
 * its year and it would lie before the first. */
static void
turn_year (WakhanDateMention       *last,
           const WakhanDateMention *first)
{
  const guint begun = wakhan_date_mention_get_first_month (first);
  const guint ended = wakhan_date_mention_get_first_month (last);

  if (last->year == first->year && ended > 0 && ended < begun)
    last->year++;
}

/* "on the 20th", "Tuesday, 4th" */
static gboolean
resolve_month (WakhanDateStory   *self,
               WakhanDateMention *mention)
{
  const gboolean is_just =
    wakhan_date_story_is_just_told (self, mention) && names_month (&self->latest);
  const gboolean is_to_come = mention->traits & WAKHAN_DATE_MENTION_FUTURE &&
                              self->manner == WAKHAN_DATE_MANNER_NEWS;

  if (self->has_written && begins_entry (self, mention))
    wakhan_date_reading_step_to_month (mention, &self->written, WAKHAN_DATE_MONTH_OF_ENTRY);
  else if (mention->traits & WAKHAN_DATE_MENTION_OF_LETTER && self->has_written)
    wakhan_date_reading_step_to_month (mention, &self->written, WAKHAN_DATE_MONTH_TOLD);
  else if (!is_just && is_far_from_entry (self, mention))
    wakhan_date_reading_step_to_month (mention, &self->written, WAKHAN_DATE_MONTH_TOLD);
  else if (is_just || (self->has_told && !is_to_come && names_month (&self->told)))
    wakhan_date_reading_step_to_month (mention, is_just ? &self->latest : &self->told,
                                       WAKHAN_DATE_MONTH_TOLD);
  else if (self->manner == WAKHAN_DATE_MANNER_NEWS)
    wakhan_date_reading_step_to_month (
      mention, &self->written, is_to_come ? WAKHAN_DATE_MONTH_TO_COME : WAKHAN_DATE_MONTH_PAST);
  else
    return FALSE;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return TRUE;
}

/* "at Easter", of the year that is told of */
static gboolean
resolve_feast (WakhanDateStory   *self,
               WakhanDateMention *mention)
{
  const WakhanDateMention *from = find_told (self, mention);
  const gboolean           is_news = self->manner == WAKHAN_DATE_MANNER_NEWS;
  gint32                   year;

  if (is_news)
    year = self->written.year;
  else if (self->has_told && !(from->traits & WAKHAN_DATE_MENTION_SOLAR))
    year = from->year + (wakhan_date_mention_get_first_month (from) >= LATE_IN_YEAR);
  else
    return FALSE;
  if (!wakhan_date_feast_parser_set_year (mention, year))
    return FALSE;
  if (is_news)
    wakhan_date_feast_parser_set_year (mention,
                                       wakhan_date_reading_find_year (&self->written, mention));
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return TRUE;
}

/* "in 88": where antiquity is told of near it; elsewhere it is a number. */
static gboolean
is_of_antiquity (const WakhanDateStory   *self,
                 const WakhanDateMention *mention)
{
  return self->has_told && is_near (self, mention) && self->latest.year <= LAST_SMALL &&
         abs (self->latest.year - mention->year) <= MOST_APART;
}

static gboolean
resolve_own (WakhanDateStory   *self,
             WakhanDateMention *mention,
             guint              position)
{
  if (mention->traits & WAKHAN_DATE_MENTION_NO_ERA)
    complete_era (self, mention, position);
  if (mention->traits & WAKHAN_DATE_MENTION_SMALL && !is_of_antiquity (self, mention))
    {
      mention->traits &= ~WAKHAN_DATE_MENTION_HAS_YEAR;
      return FALSE;
    }
  if (mention->anchor != WAKHAN_DATE_ANCHOR_NONE)
    return wakhan_date_steps_take (self, mention);
  if (mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR)
    {
      wakhan_date_mention_complete_figures (mention, self->reading->order, get_year_near (self));
      return TRUE;
    }
  if (self->has_told && mention->month > 0 &&
      (self->told.traits ^ mention->traits) & WAKHAN_DATE_MENTION_SOLAR &&
      self->manner == WAKHAN_DATE_MANNER_NARRATIVE)
    return FALSE;
  if (mention->traits & WAKHAN_DATE_MENTION_SOLAR && !self->has_told)
    return FALSE;
  if (wakhan_date_story_is_adrift (self, mention))
    return FALSE;
  if (mention->feast > 0)
    return resolve_feast (self, mention);
  return mention->month > 0 ? resolve_year (self, mention) : resolve_month (self, mention);
}

/* "1752. A hard winter.": the entries before it are of another time. */
static gboolean
ends_entries (const WakhanDateStory   *self,
              const WakhanDateMention *mention)
{
  return self->reading->is_journal && mention->shape == WAKHAN_DATE_SHAPE_YEAR &&
         wakhan_date_reading_is_own_line (self->text, mention->start) &&
         strchr (".:\n", self->text[mention->end]);
}

/* What is told after a date in a journal was written on that day. */
static void
begin_entry (WakhanDateStory         *self,
             const WakhanDateMention *mention)
{
  if (ends_entries (self, mention))
    {
      self->has_written = FALSE;
      self->manner = WAKHAN_DATE_MANNER_NARRATIVE;
      self->told = *mention;
      self->has_told = TRUE;
    }
  if (!begins_entry (self, mention))
    return;
  self->written = *mention;
  self->has_written = TRUE;
  self->told = *mention;
  self->has_told = TRUE;
  self->manner = WAKHAN_DATE_MANNER_NEWS;
}

/* Whether the next year that is told is near it, and not near the one told of: a life begins again
 * after it was said when it ended. */
static gboolean
is_followed (const WakhanDateStory   *self,
             const WakhanDateMention *mention,
             guint                    position)
{
  const guint said = WAKHAN_DATE_MENTION_HAS_YEAR;
  const guint unsure = WAKHAN_DATE_MENTION_SHORT_YEAR | WAKHAN_DATE_MENTION_NO_ERA |
                       WAKHAN_DATE_MENTION_ASIDE | WAKHAN_DATE_MENTION_OF_NAME |
                       WAKHAN_DATE_MENTION_SOLAR;

  if ((mention->traits & (said | unsure)) != said)
    return FALSE;
  for (WakhanDateMention *next; (next = wakhan_date_story_get_mention (self, ++position));)
    if ((next->traits & (said | unsure)) == said && next->shape >= WAKHAN_DATE_SHAPE_YEAR)
      return next->year >= mention->year &&
             abs (next->year - mention->year) * LEAST_RATIO < abs (next->year - self->told.year);
  return FALSE;
}

/* Whether the story goes on from that date. What only looks back or ahead, or says how long
 * something lasted, leaves it where it was. */
static gboolean
goes_on (const WakhanDateStory   *self,
         const WakhanDateMention *mention,
         guint                    position)
{
  if (mention->shape < WAKHAN_DATE_SHAPE_YEAR ||
      mention->traits & WAKHAN_DATE_MENTION_OF_NAME)
    return FALSE;
  if (!self->has_told) /* how long somebody lived is not where her story begins */
    return !(mention->traits & WAKHAN_DATE_MENTION_ASIDE &&
             mention->traits & WAKHAN_DATE_MENTION_JOINED);
  if (mention->traits &
      (WAKHAN_DATE_MENTION_ASIDE | WAKHAN_DATE_MENTION_SINCE | WAKHAN_DATE_MENTION_UNTIL))
    return FALSE;
  if (mention->traits & WAKHAN_DATE_MENTION_OPENS)
    return TRUE;
  if (is_followed (self, mention, position))
    return TRUE;
  if (mention->shape == WAKHAN_DATE_SHAPE_YEAR)
    return mention->year >= self->told.year && mention->year - self->told.year <= YEARS_AHEAD;
  return mention->year >= self->told.year - YEARS_BACK;
}

static gboolean
resolve (WakhanDateStory   *self,
         WakhanDateMention *mention,
         guint              position)
{
  if (!resolve_own (self, mention, position))
    return FALSE;
  wakhan_date_steps_move (mention);
  return TRUE;
}

void
wakhan_date_resolver_resolve (const char              *text,
                              GArray                  *mentions,
                              const WakhanDateReading *reading,
                              const WakhanDateHeading *headings,
                              guint                    n_headings)
{
  WakhanDateStory self = {
    .mentions = mentions,
    .reading = reading,
    .text = text,
    .manner = reading->manner,
    .written = reading->written,
    .has_written = reading->has_written,
  };
  const guint title_page = wakhan_date_title_page_find_end (text);
  guint       n_begun = 0;

  for (guint i = 0; i < mentions->len; i++)
    {
      WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);
      const gboolean     ends_span = i > 0 && (mention - 1)->traits & WAKHAN_DATE_MENTION_JOINED;
      const gboolean     tells_year = mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR;
      gboolean           is_in_heading;

      for (; n_begun < n_headings && headings[n_begun].start <= mention->start; n_begun++)
        wakhan_date_story_begin_section (
          &self, i, &headings[n_begun],
          n_begun + 1 < n_headings ? headings[n_begun + 1].start : G_MAXUINT);
      if (!resolve (&self, mention, i) || !wakhan_date_mention_is_valid (mention))
        continue;
      if (wakhan_date_title_page_has_year (text, title_page, mention))
        continue;
      if (ends_span && !tells_year)
        turn_year (mention, mention - 1);
      is_in_heading = n_begun > 0 && mention->start < headings[n_begun - 1].end;
      if (is_in_heading)
        wakhan_date_story_take_heading (&self, &headings[n_begun - 1], mention);
      begin_entry (&self, mention);
      self.from = ends_span ? self.latest : *mention;
      if (!(mention->traits & WAKHAN_DATE_MENTION_OF_NAME))
        self.latest = *mention;
      self.goes_on = ends_span ? self.goes_on : goes_on (&self, mention, i);
      if (!self.goes_on || (is_in_heading && ends_span)) /* what is told begins with the first */
        continue;
      self.told = *mention;
      self.has_told = TRUE;
      if (ends_span)
        {
          self.span_first = mention[-1];
          self.span_last = *mention;
        }
    }
}
