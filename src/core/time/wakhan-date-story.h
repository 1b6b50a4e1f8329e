/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"

G_BEGIN_DECLS

#define WAKHAN_DATE_MOST_LEVELS 8
#define WAKHAN_DATE_NEAR 240 /* bytes: what was told so shortly before is meant */

/**
 * WakhanDateStory:
 *
 * What a text has told up to some place. A plain value.
 */
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
  WakhanDateMention        span_first; /* of the span that was told of last */
  WakhanDateMention        span_last;
  WakhanDateMention        latest;                             /* the same, whatever it is about */
  WakhanDateMention        from;                               /* the start of a span it ends */
  gboolean                 goes_on;                            /* whether the story did with it */
  gboolean                 is_under_date;                      /* a heading says when it was */
  guint                    section;                            /* bytes, where it begins */
  WakhanDateMention        of_levels[WAKHAN_DATE_MOST_LEVELS]; /* what headings say */
  gboolean                 has_of_levels[WAKHAN_DATE_MOST_LEVELS];
} WakhanDateStory;

/* The mention there; %NULL: there are not so many. */
static inline WakhanDateMention *
wakhan_date_story_get_mention (const WakhanDateStory *self, guint position)
{
  return position < self->mentions->len
           ? &g_array_index (self->mentions, WakhanDateMention, position)
           : NULL;
}

/**
 * wakhan_date_story_begin_section:
 * @position: of the first mention in it
 * @end: bytes, where the next section begins
 */
void wakhan_date_story_begin_section (WakhanDateStory         *self,
                                      guint                    position,
                                      const WakhanDateHeading *heading,
                                      guint                    end);

/**
 * wakhan_date_story_take_heading:
 * @mention: whole, in the words of @heading
 */
void wakhan_date_story_take_heading (WakhanDateStory         *self,
                                     const WakhanDateHeading *heading,
                                     const WakhanDateMention *mention);

/**
 * wakhan_date_story_is_just_told:
 *
 * Returns: whether another date was told so shortly before @mention that it must be meant, be the
 *   story elsewhere
 */
gboolean wakhan_date_story_is_just_told (const WakhanDateStory   *self,
                                         const WakhanDateMention *mention);

/**
 * wakhan_date_story_is_adrift:
 *
 * Returns: whether @mention, which does not say of which year or month it is, stands so far behind
 *   the last date that the text does not say it: "that night", a chapter after the last day that
 *   was told
 */
gboolean wakhan_date_story_is_adrift (const WakhanDateStory   *self,
                                      const WakhanDateMention *mention);

G_END_DECLS
