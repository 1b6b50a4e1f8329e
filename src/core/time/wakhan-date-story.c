/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-story.h"

#include <stdlib.h>
#include <string.h>

#define VERY_NEAR 80           /* bytes */
#define YEARS_OF_ONE_STORY 60  /* sections farther apart tell of different times */
#define LONGEST_OF_DAYS 4000   /* bytes from one day to another that says no more of itself */
#define LONGEST_OF_YEARS 10000 /* bytes from one date to a month or season without a year */
#define LONGEST_OVER_HEADING 600

/* The first year that is told from @position on, before @end; FALSE: none is. */
static gboolean
find_year_ahead (const WakhanDateStory *self,
                 guint                  position,
                 guint                  end,
                 gint32                *year)
{
  for (WakhanDateMention *mention; (mention = wakhan_date_story_get_mention (self, position)) &&
                                   mention->start < end;
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
void
wakhan_date_story_begin_section (WakhanDateStory         *self,
                                 guint                    position,
                                 const WakhanDateHeading *heading,
                                 guint                    end)
{
  const guint level = CLAMP (heading->level, 1, WAKHAN_DATE_MOST_LEVELS) - 1;
  gint32      year;

  for (guint i = level; i < WAKHAN_DATE_MOST_LEVELS; i++)
    self->has_of_levels[i] = FALSE;
  self->is_under_date = FALSE;
  self->section = heading->start;
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

void
wakhan_date_story_take_heading (WakhanDateStory         *self,
                                const WakhanDateHeading *heading,
                                const WakhanDateMention *mention)
{
  const guint level = CLAMP (heading->level, 1, WAKHAN_DATE_MOST_LEVELS) - 1;

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

/* Whether no sentence ends between it and what was told last. */
static gboolean
is_in_sentence_of (const WakhanDateStory   *self,
                   const WakhanDateMention *mention)
{
  for (const char *at = self->text + self->latest.end; at < self->text + mention->start; at++)
    if (strchr (".!?;\n", *at))
      return FALSE;
  return TRUE;
}

gboolean
wakhan_date_story_is_just_told (const WakhanDateStory   *self,
                                const WakhanDateMention *mention)
{
  const gboolean is_same_year = mention->shape == WAKHAN_DATE_SHAPE_YEAR && mention->step == 0 &&
                                mention->anchor != WAKHAN_DATE_ANCHOR_NONE;

  if (self->latest.traits & WAKHAN_DATE_MENTION_SINCE && mention->step == 0)
    return FALSE; /* "since 2 June … the same day": how long, not when it was */
  return self->has_told &&
         mention->start - self->latest.end < (is_same_year ? WAKHAN_DATE_NEAR : VERY_NEAR) &&
         self->latest.shape >= WAKHAN_DATE_SHAPE_YEAR &&
         (mention->shape <= WAKHAN_DATE_SHAPE_YEAR ||
          self->latest.shape >= WAKHAN_DATE_SHAPE_MONTH || is_in_sentence_of (self, mention)) &&
         !(self->latest.traits & (WAKHAN_DATE_MENTION_ASIDE | WAKHAN_DATE_MENTION_JOINED));
}

gboolean
wakhan_date_story_is_adrift (const WakhanDateStory   *self,
                             const WakhanDateMention *mention)
{
  const gboolean says_no_month =
    mention->shape == WAKHAN_DATE_SHAPE_DAY && (mention->weekday > 0 || mention->month == 0);
  const guint gap = mention->start - self->latest.end;

  if (self->manner == WAKHAN_DATE_MANNER_NEWS || self->reading->is_journal ||
      self->is_under_date || mention->shape < WAKHAN_DATE_SHAPE_YEAR)
    return FALSE;
  if (!says_no_month)
    return gap > LONGEST_OF_YEARS;
  return gap > (self->latest.start < self->section ? LONGEST_OVER_HEADING : LONGEST_OF_DAYS);
}
