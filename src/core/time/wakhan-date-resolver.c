/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-resolver.h"

#include <stdlib.h>
#include <string.h>

#include "wakhan-date-feast-parser.h"
#include "wakhan-day.h"

#define MOST_LEVELS 8
#define NEAR 240              /* bytes: what was told so shortly before is meant */
#define TOUCHING 3            /* bytes */
#define VERY_NEAR 80          /* bytes */
#define YEARS_OF_ONE_STORY 60 /* sections farther apart tell of different times */
#define YEARS_OF_ONE_ERA 250  /* a year of few figures is of the era of one so near */
#define USUAL_YEAR 1950       /* what a year of two figures is near to where nothing tells */
#define YEARS_AHEAD 60        /* a year farther off is not where a story goes on */
#define YEARS_BACK 10
#define LATE_IN_YEAR 9 /* months; from then on the next Easter is meant */

typedef struct
{
  GArray                  *mentions;
  const WakhanDateReading *reading;
  const char              *text;
  WakhanDateManner         manner;
  WakhanDateMention        written; /* of a journal, that of the entry */
  gboolean                 has_written;
  WakhanDateMention        told; /* whole */
  gboolean                 has_told;
  WakhanDateMention        latest;                 /* the same, whatever it is about */
  WakhanDateMention        from;                   /* where that begins, if it ends a span */
  gboolean                 goes_on;                /* whether the story went on with it */
  gboolean                 is_under_date;          /* a heading says when it was */
  WakhanDateMention        of_levels[MOST_LEVELS]; /* what headings of each level say */
  gboolean                 has_of_levels[MOST_LEVELS];
} Resolver;

static WakhanDateMention *
get_mention (const Resolver *self,
             guint           position)
{
  return position < self->mentions->len
           ? &g_array_index (self->mentions, WakhanDateMention, position)
           : NULL;
}

static gint32
get_year_near (const Resolver *self)
{
  return self->has_told ? self->told.year : self->has_written ? self->written.year
                                                              : USUAL_YEAR;
}

/* The first year that is told from @position on, before @end; FALSE: none is. */
static gboolean
find_year_ahead (const Resolver *self,
                 guint           position,
                 guint           end,
                 gint32         *year)
{
  for (WakhanDateMention *mention; (mention = get_mention (self, position)) && mention->start < end;
       position++)
    if (mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR &&
        mention->shape >= WAKHAN_DATE_SHAPE_YEAR &&
        !(mention->traits & (WAKHAN_DATE_MENTION_SHORT_YEAR | WAKHAN_DATE_MENTION_NO_ERA |
                             WAKHAN_DATE_MENTION_ASIDE)))
      {
        *year = mention->year;
        return TRUE;
      }
  return FALSE;
}

/* Under a heading holds what it says, or one above it; else what was told before goes on, where the
 * section is not of another time. */
static void
begin_section (Resolver                *self,
               guint                    position,
               const WakhanDateHeading *heading,
               guint                    end)
{
  const guint level = CLAMP (heading->level, 1, MOST_LEVELS) - 1;
  gint32      year;

  for (guint i = level; i < MOST_LEVELS; i++)
    self->has_of_levels[i] = FALSE;
  self->is_under_date = FALSE;
  for (guint i = 0; i < level; i++)
    if (self->has_of_levels[i])
      {
        self->told = self->of_levels[i];
        self->has_told = TRUE;
        self->is_under_date = TRUE;
      }
  if (self->is_under_date || !self->has_told || !find_year_ahead (self, position, end, &year) ||
      abs (year - self->told.year) <= YEARS_OF_ONE_STORY)
    return;
  self->told = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  self->told.year = year;
  self->told.traits = WAKHAN_DATE_MENTION_HAS_YEAR;
}

static void
take_heading (Resolver                *self,
              const WakhanDateHeading *heading,
              const WakhanDateMention *mention)
{
  const guint level = CLAMP (heading->level, 1, MOST_LEVELS) - 1;

  if (self->has_of_levels[level])
    return;
  self->of_levels[level] = *mention;
  self->has_of_levels[level] = TRUE;
  if (mention->shape <= WAKHAN_DATE_SHAPE_DECADE)
    {
      self->has_told = FALSE;
      return;
    }
  self->told = *mention;
  self->has_told = TRUE;
  self->is_under_date = TRUE;
}

/* A year of few figures is before our era where those around it are. */
static void
complete_era (const Resolver    *self,
              WakhanDateMention *mention,
              guint              position)
{
  const gint32 before = 1 - mention->year - (mention->shape == WAKHAN_DATE_SHAPE_DECADE ? 9 : 0);

  mention->traits &= ~WAKHAN_DATE_MENTION_NO_ERA;
  if (self->has_told && self->told.year <= 0 && abs (self->told.year - before) <= YEARS_OF_ONE_ERA)
    {
      mention->year = before;
      return;
    }
  for (WakhanDateMention *next;
       (next = get_mention (self, ++position)) && next->start < mention->end + NEAR;)
    if (next->traits & WAKHAN_DATE_MENTION_HAS_YEAR && !(next->traits & WAKHAN_DATE_MENTION_NO_ERA))
      {
        if (next->year <= 0 && next->year >= before && next->year - before <= YEARS_OF_ONE_ERA &&
            (!self->has_told || self->told.year <= 0 || next->start < mention->end + VERY_NEAR))
          mention->year = before;
        return;
      }
}

/* Whether it stands over what was written on that day, in a journal. */
static gboolean
begins_entry (const Resolver          *self,
              const WakhanDateMention *mention)
{
  const char *end = self->text + mention->end;

  return self->reading->is_journal && mention->shape == WAKHAN_DATE_SHAPE_DAY &&
         (mention->start == 0 || self->text[mention->start - 1] == '\n' || !*end ||
          *end == '\n') &&
         (!*end || strchr (".:\n", *end) || strncmp (end, " –", strlen (" –")) == 0);
}

/* Whether another date was told so shortly before that it must be meant, be the story elsewhere. */
static gboolean
is_just_told (const Resolver          *self,
              const WakhanDateMention *mention)
{
  const gboolean is_same_year = mention->shape == WAKHAN_DATE_SHAPE_YEAR && mention->step == 0 &&
                                mention->anchor != WAKHAN_DATE_ANCHOR_NONE;

  return self->has_told &&
         mention->start - self->latest.end < (is_same_year ? NEAR : VERY_NEAR) &&
         self->latest.shape >= WAKHAN_DATE_SHAPE_YEAR &&
         (mention->shape <= WAKHAN_DATE_SHAPE_YEAR ||
          self->latest.shape >= WAKHAN_DATE_SHAPE_MONTH) &&
         !(self->latest.traits & (WAKHAN_DATE_MENTION_ASIDE | WAKHAN_DATE_MENTION_JOINED));
}

static gint32
find_year_of_story (const Resolver          *self,
                    const WakhanDateMention *mention)
{
  const WakhanDateMention *from = is_just_told (self, mention) ? &self->latest : &self->told;
  const guint              first = wakhan_date_mention_get_first_month (mention);
  const guint              told = wakhan_date_mention_get_first_month (from);

  if (mention->month == 24) /* winter is of the year in which it begins */
    return from->year - (told > 0 && told <= 3);
  return from->year + (told >= 11 && first <= 2);
}

/* Whether the article is just telling of another year: "In September 2001 … In October …" */
static gboolean
tells_of_past (const Resolver          *self,
               const WakhanDateMention *mention)
{
  return self->reading->looks_back && self->has_told &&
         wakhan_date_mention_get_first_month (&self->told) > 0 &&
         mention->start - self->told.end < NEAR && self->told.year < self->written.year - 1 &&
         !(mention->traits & WAKHAN_DATE_MENTION_FUTURE);
}

static gboolean
resolve_year (Resolver          *self,
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

static gboolean
names_month (const WakhanDateMention *mention)
{
  return mention->month > 0 && mention->month <= 12;
}

/* "on the 20th", "Tuesday, 4th" */
static gboolean
resolve_month (Resolver          *self,
               WakhanDateMention *mention)
{
  const gboolean is_just = is_just_told (self, mention) && names_month (&self->latest);
  const gboolean is_to_come = mention->traits & WAKHAN_DATE_MENTION_FUTURE &&
                              self->manner == WAKHAN_DATE_MANNER_NEWS;

  if (self->has_written && begins_entry (self, mention))
    wakhan_date_reading_step_to_month (mention, &self->written, WAKHAN_DATE_MONTH_OF_ENTRY);
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
resolve_feast (Resolver          *self,
               WakhanDateMention *mention)
{
  const WakhanDateMention *from = is_just_told (self, mention) ? &self->latest : &self->told;
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

/* What a step is counted from; NULL: nothing that is known. */
static const WakhanDateMention *
find_anchor (const Resolver          *self,
             const WakhanDateMention *mention)
{
  const gboolean is_news = self->manner == WAKHAN_DATE_MANNER_NEWS;
  const gboolean is_near = self->has_told && mention->start - self->told.end < NEAR;

  switch ((WakhanDateAnchor) mention->anchor)
    {
    case WAKHAN_DATE_ANCHOR_TOLD:
      if (self->has_told &&
          (mention->shape <= WAKHAN_DATE_SHAPE_DECADE || is_just_told (self, mention)))
        return &self->latest;
      return self->has_told ? &self->told : is_news ? &self->written
                                                    : NULL;
    case WAKHAN_DATE_ANCHOR_WRITTEN:
      if (is_news)
        return &self->written;
      return self->has_told && (self->is_under_date || self->reading->is_journal ||
                                (mention->month > 0 && mention->step == 0))
               ? &self->told
               : NULL;
    case WAKHAN_DATE_ANCHOR_EITHER:
      if (is_news)
        return mention->weekday > 0 || !is_near ? &self->written : &self->told;
      return !self->has_told                ? NULL
             : is_just_told (self, mention) ? &self->latest
                                            : &self->told;
    case WAKHAN_DATE_ANCHOR_NONE:
    default:
      return NULL;
    }
}

static gboolean
resolve_weekday (Resolver                *self,
                 WakhanDateMention       *mention,
                 const WakhanDateMention *from)
{
  const gboolean is_story =
    self->manner == WAKHAN_DATE_MANNER_NARRATIVE && !self->reading->is_journal;
  const gboolean is_this = mention->anchor == WAKHAN_DATE_ANCHOR_WRITTEN && mention->step == 0;
  const gboolean is_after =
    mention->step > 0 ||
    (mention->step == 0 && (is_story || is_this || mention->traits & WAKHAN_DATE_MENTION_FUTURE));

  return wakhan_date_mention_move_to_weekday (mention, from, is_after, mention->step == 0);
}

/* A day of another calendar is one of ours, too; of its months and years only years are counted. */
static gboolean
use_solar (const WakhanDateMention *mention,
           WakhanDateMention       *from)
{
  if (!(from->traits & WAKHAN_DATE_MENTION_SOLAR))
    return TRUE;
  if (mention->shape == WAKHAN_DATE_SHAPE_YEAR)
    return TRUE;
  if (from->shape != WAKHAN_DATE_SHAPE_DAY)
    return FALSE;
  wakhan_date_mention_convert_solar (from);
  return TRUE;
}

static gboolean
resolve_step (Resolver          *self,
              WakhanDateMention *mention)
{
  const WakhanDateMention    *from = find_anchor (self, mention);
  static const WakhanDateUnit units[] = {
    [WAKHAN_DATE_SHAPE_CENTURY] = WAKHAN_DATE_UNIT_CENTURY,
    [WAKHAN_DATE_SHAPE_DECADE] = WAKHAN_DATE_UNIT_DECADE,
    [WAKHAN_DATE_SHAPE_YEAR] = WAKHAN_DATE_UNIT_YEAR,
    [WAKHAN_DATE_SHAPE_SEASON] = WAKHAN_DATE_UNIT_QUARTER,
    [WAKHAN_DATE_SHAPE_MONTH] = WAKHAN_DATE_UNIT_MONTH,
    [WAKHAN_DATE_SHAPE_WEEK] = WAKHAN_DATE_UNIT_WEEK,
    [WAKHAN_DATE_SHAPE_DAY] = WAKHAN_DATE_UNIT_DAY,
  };
  WakhanDateMention moved;

  if (!from)
    return FALSE;
  if (mention->step < 0 && from->start == self->latest.start)
    from = &self->from; /* earlier than a span is what comes before it */
  if (mention->weekday > 0 || mention->month > 0)
    if (from->traits & WAKHAN_DATE_MENTION_SOLAR)
      return FALSE;
  if (mention->weekday > 0)
    {
      if (!resolve_weekday (self, mention, from))
        return FALSE;
    }
  else if (mention->month > 0)
    wakhan_date_reading_step_to_part (mention, from, self->manner == WAKHAN_DATE_MANNER_NEWS);
  else
    {
      moved = *from;
      if (!use_solar (mention, &moved) || mention->shape == WAKHAN_DATE_SHAPE_MILLENNIUM ||
          !wakhan_date_mention_move (&moved, units[mention->shape], mention->step))
        return FALSE;
      mention->year = moved.year;
      mention->month = moved.month;
      mention->day = moved.day;
      mention->shape = moved.shape;
      mention->traits |= moved.traits & WAKHAN_DATE_MENTION_SOLAR;
    }
  mention->anchor = WAKHAN_DATE_ANCHOR_NONE;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return TRUE;
}

static gboolean
resolve (Resolver          *self,
         WakhanDateMention *mention,
         guint              position)
{
  if (mention->traits & WAKHAN_DATE_MENTION_NO_ERA)
    complete_era (self, mention, position);
  if (mention->anchor != WAKHAN_DATE_ANCHOR_NONE)
    return resolve_step (self, mention);
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
  if (mention->feast > 0)
    return resolve_feast (self, mention);
  return mention->month > 0 ? resolve_year (self, mention) : resolve_month (self, mention);
}

/* What is told after a date in a journal was written on that day. */
static void
begin_entry (Resolver                *self,
             const WakhanDateMention *mention)
{
  if (!begins_entry (self, mention))
    return;
  self->written = *mention;
  self->has_written = TRUE;
  self->told = *mention;
  self->has_told = TRUE;
  self->manner = WAKHAN_DATE_MANNER_NEWS;
}

/* Whether the story goes on from that date. What only looks back or ahead, or says how long
 * something lasted, leaves it where it was. */
static gboolean
goes_on (const Resolver          *self,
         const WakhanDateMention *mention)
{
  if (mention->shape < WAKHAN_DATE_SHAPE_YEAR)
    return FALSE;
  if (!self->has_told) /* how long somebody lived is not where her story begins */
    return !(mention->traits & WAKHAN_DATE_MENTION_ASIDE &&
             mention->traits & WAKHAN_DATE_MENTION_JOINED);
  if (mention->traits &
      (WAKHAN_DATE_MENTION_ASIDE | WAKHAN_DATE_MENTION_SINCE | WAKHAN_DATE_MENTION_UNTIL))
    return FALSE;
  if (mention->traits & WAKHAN_DATE_MENTION_OPENS)
    return TRUE;
  if (mention->shape == WAKHAN_DATE_SHAPE_YEAR)
    return mention->year >= self->told.year && mention->year - self->told.year <= YEARS_AHEAD;
  return mention->year >= self->told.year - YEARS_BACK;
}

void
wakhan_date_resolver_resolve (const char              *text,
                              GArray                  *mentions,
                              const WakhanDateReading *reading,
                              const WakhanDateHeading *headings,
                              guint                    n_headings)
{
  Resolver self = {
    .mentions = mentions,
    .reading = reading,
    .text = text,
    .manner = reading->manner,
    .written = reading->written,
    .has_written = reading->has_written,
  };
  guint n_begun = 0;

  for (guint i = 0; i < mentions->len; i++)
    {
      WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);
      gboolean           is_in_heading;
      gboolean           ends_span;

      for (; n_begun < n_headings && headings[n_begun].start <= mention->start; n_begun++)
        begin_section (&self, i, &headings[n_begun],
                       n_begun + 1 < n_headings ? headings[n_begun + 1].start : G_MAXUINT);
      if (!resolve (&self, mention, i) || !wakhan_date_mention_is_valid (mention))
        continue;
      is_in_heading = n_begun > 0 && mention->start < headings[n_begun - 1].end;
      if (is_in_heading)
        take_heading (&self, &headings[n_begun - 1], mention);
      begin_entry (&self, mention);
      ends_span = i > 0 && (mention - 1)->traits & WAKHAN_DATE_MENTION_JOINED;
      self.from = ends_span ? self.latest : *mention;
      self.latest = *mention;
      self.goes_on = ends_span ? self.goes_on : goes_on (&self, mention);
      if (!self.goes_on || (is_in_heading && ends_span)) /* what is told begins with the first */
        continue;
      self.told = *mention;
      self.has_told = TRUE;
    }
}
