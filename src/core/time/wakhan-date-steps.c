/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-steps.h"

#include <string.h>

#define LONGEST_PLACE 40 /* bytes before the day over a letter */

/* Whether what was told last stands over what was written on that day, "Kell, 9 January 1863", with
 * few words in its line and none behind it. */
static gboolean
is_told_over (const WakhanDateStory *self)
{
  const char *start = self->text + self->told.start;
  const char *end = self->text + self->told.end;

  for (guint i = 0; i < LONGEST_PLACE && start > self->text && start[-1] != '\n'; i++)
    start--;
  while (*end && strchr (" .,:;*_", *end))
    end++;
  return (start == self->text || start[-1] == '\n') && (!*end || *end == '\n');
}

/* What a step is counted from; NULL: nothing that is known. */
static const WakhanDateMention *
find_anchor (const WakhanDateStory   *self,
             const WakhanDateMention *mention)
{
  const gboolean is_news = self->manner == WAKHAN_DATE_MANNER_NEWS;
  const gboolean is_near =
    self->has_told && mention->start - self->told.end < WAKHAN_DATE_NEAR;

  switch ((WakhanDateAnchor) mention->anchor)
    {
    case WAKHAN_DATE_ANCHOR_TOLD:
      if (self->has_told &&
          (mention->shape <= WAKHAN_DATE_SHAPE_DECADE ||
           wakhan_date_story_is_just_told (self, mention)))
        return &self->latest;
      return self->has_told ? &self->told : is_news ? &self->written
                                                    : NULL;
    case WAKHAN_DATE_ANCHOR_WRITTEN:
      if (is_news)
        return &self->written;
      if (mention->step > 0 && mention->weekday == 0 && self->has_told && /* "Next year it fell" */
          (mention->traits & (WAKHAN_DATE_MENTION_OPENS | WAKHAN_DATE_MENTION_FUTURE)) ==
            WAKHAN_DATE_MENTION_OPENS)
        return &self->told;
      if (!self->has_told)
        return NULL;
      return self->is_under_date || (mention->month > 0 && mention->step == 0) ||
                 (self->reading->is_journal &&
                  (mention->shape != WAKHAN_DATE_SHAPE_DAY || is_told_over (self)))
               ? &self->told
               : NULL;
    case WAKHAN_DATE_ANCHOR_EITHER:
      if (is_news && mention->shape == WAKHAN_DATE_SHAPE_YEAR && mention->step < 0 &&
          self->latest.shape == WAKHAN_DATE_SHAPE_YEAR &&
          wakhan_date_story_is_just_told (self, mention))
        return &self->latest; /* "in 2014, down from a year earlier" */
      if (is_news)
        return mention->weekday > 0 || !is_near ? &self->written : &self->told;
      return !self->has_told                                  ? NULL
             : wakhan_date_story_is_just_told (self, mention) ? &self->latest
                                                              : &self->told;
    case WAKHAN_DATE_ANCHOR_NONE:
    default:
      return NULL;
    }
}

static gboolean
resolve_weekday (const WakhanDateStory   *self,
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

gboolean
wakhan_date_steps_take (const WakhanDateStory *self,
                        WakhanDateMention     *mention)
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

  if (!from || wakhan_date_story_is_adrift (self, mention))
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
      if (!use_solar (mention, &moved) || mention->shape == WAKHAN_DATE_SHAPE_MILLENNIUM)
        return FALSE;
      if (!wakhan_date_mention_move (&moved, units[mention->shape], mention->step))
        {
          moved = self->written; /* "In June … the week before" */
          if (self->manner != WAKHAN_DATE_MANNER_NEWS || mention->step == 0 ||
              !wakhan_date_mention_move (&moved, units[mention->shape], mention->step))
            return FALSE;
        }
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

/* "the day after 3 May": once that is known. */
void
wakhan_date_steps_move (WakhanDateMention *mention)
{
  WakhanDateMention moved = *mention;

  if (!(mention->traits & WAKHAN_DATE_MENTION_MOVED) || !wakhan_date_mention_is_valid (mention))
    return;
  moved.weekday = 0;
  if (use_solar (&(WakhanDateMention){ .shape = mention->unit == WAKHAN_DATE_UNIT_YEAR
                                                  ? WAKHAN_DATE_SHAPE_YEAR
                                                  : WAKHAN_DATE_SHAPE_DAY },
                 &moved) &&
      wakhan_date_mention_move (&moved, mention->unit, mention->step))
    *mention = moved;
}
