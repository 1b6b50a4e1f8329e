/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * WakhanEra:
 *
 * A stretch of time that has a name, as a study tells it: a band above the events. Immutable;
 * getters lend what they return for as long as the era lives.
 */
#define WAKHAN_TYPE_ERA (wakhan_era_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEra, wakhan_era, WAKHAN, ERA, GObject)

/**
 * wakhan_era_new:
 * @colour: (nullable): the id of a category of events, whose colour it has; %NULL: of none
 * @source: (nullable): who says so
 *
 * Returns: (transfer full): the era
 */
WakhanEra *wakhan_era_new (const char *id,
                           WakhanDate *date,
                           const char *title,
                           const char *colour,
                           const char *source);

const char *wakhan_era_get_id (WakhanEra *self);
WakhanDate *wakhan_era_get_date (WakhanEra *self);
const char *wakhan_era_get_title (WakhanEra *self);

/**
 * wakhan_era_get_colour:
 *
 * Returns: (transfer none) (nullable): the id of a category
 */
const char *wakhan_era_get_colour (WakhanEra *self);

/**
 * wakhan_era_get_source:
 *
 * Returns: (transfer none) (nullable): who says so
 */
const char *wakhan_era_get_source (WakhanEra *self);

/**
 * wakhan_era_dup_name:
 *
 * Returns: (transfer full): "Taliban Emirate, 1996 – 13 November 2001"
 */
char *wakhan_era_dup_name (WakhanEra *self);

/**
 * wakhan_era_knows_colour:
 *
 * Returns: whether @colour is the id of a category that has a colour
 */
gboolean wakhan_era_knows_colour (const char *colour);

/**
 * wakhan_era_dup_colours:
 *
 * Returns: (transfer full): all that wakhan_era_knows_colour() knows, for a sentence
 */
char *wakhan_era_dup_colours (void);

G_END_DECLS
