/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanEventCriterion:
 *
 * What can be asked of an event. Its value is: words, forgiving case and accents; the id of a
 * category; the name of an actor; who tells it: "essay", "context", "found" or "own"; nothing, for
 * those with a note and for those that another event disputes; an interval in EDTF; of which study
 * it is, "this" or "other", where two are compared.
 */
typedef enum
{
  WAKHAN_CRITERION_WORDS,
  WAKHAN_CRITERION_CATEGORY,
  WAKHAN_CRITERION_ACTOR,
  WAKHAN_CRITERION_TOLD_BY,
  WAKHAN_CRITERION_NOTED,
  WAKHAN_CRITERION_DISPUTED,
  WAKHAN_CRITERION_YEARS,
  WAKHAN_CRITERION_STUDY,
  WAKHAN_N_CRITERIA
} WakhanEventCriterion;

typedef struct
{
  WakhanEventCriterion criterion;
  char                *value;
} WakhanEventCondition;

/**
 * WakhanEventFilter:
 *
 * Conditions that events have to meet: of each criterion that there is any condition of, one of
 * them. Signal: "changed".
 */
#define WAKHAN_TYPE_EVENT_FILTER (wakhan_event_filter_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventFilter, wakhan_event_filter, WAKHAN, EVENT_FILTER, GObject)

WakhanEventFilter *wakhan_event_filter_new (void);

/**
 * wakhan_event_filter_get_n:
 *
 * Returns: how many conditions there are; none: every event passes
 */
guint wakhan_event_filter_get_n (WakhanEventFilter *self);

/**
 * wakhan_event_filter_get:
 * @position: less than wakhan_event_filter_get_n()
 *
 * Returns: (transfer none): in the order in which they came; until the next change
 */
const WakhanEventCondition *wakhan_event_filter_get (WakhanEventFilter *self,
                                                     guint              position);

/**
 * wakhan_event_filter_find:
 * @value: (nullable): %NULL: any
 *
 * Returns: (transfer none) (nullable): the first of @criterion, with @value
 */
const WakhanEventCondition *wakhan_event_filter_find (WakhanEventFilter   *self,
                                                      WakhanEventCriterion criterion,
                                                      const char          *value);

/**
 * wakhan_event_filter_set:
 * @value: of @criterion; where it is none, nothing is done
 * @wanted: whether the condition is to be there
 *
 * Of words and of years there is one at most: another one takes its place.
 */
void wakhan_event_filter_set (WakhanEventFilter   *self,
                              WakhanEventCriterion criterion,
                              const char          *value,
                              gboolean             wanted);

/**
 * wakhan_event_filter_clear:
 * @criterion: %WAKHAN_N_CRITERIA: all
 */
void wakhan_event_filter_clear (WakhanEventFilter   *self,
                                WakhanEventCriterion criterion);

/**
 * wakhan_event_filter_years_new:
 * @first: 0 is 1 BC
 * @last: not before @first
 *
 * Returns: (transfer full): a value of %WAKHAN_CRITERION_YEARS: all of both and what is between
 */
char *wakhan_event_filter_years_new (gint64 first,
                                     gint64 last);

/**
 * wakhan_event_filter_to_strv:
 *
 * Returns: (transfer full): the conditions, to be kept: "words:doha", "disputed:"
 */
GStrv wakhan_event_filter_to_strv (WakhanEventFilter *self);

/**
 * wakhan_event_filter_take_strv:
 * @words: (nullable): of wakhan_event_filter_to_strv(); what is none of them counts for nothing
 */
void wakhan_event_filter_take_strv (WakhanEventFilter *self,
                                    const char *const *words);

G_END_DECLS
