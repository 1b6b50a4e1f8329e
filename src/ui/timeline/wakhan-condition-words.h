/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-sieve.h"

G_BEGIN_DECLS

/* A condition of a filter as a person reads it: "Diplomacy", "The essay", "Years 2010 – 2021",
 * "Words: doha". */
char *wakhan_condition_words_new (WakhanEventSieve    *sieve,
                                  WakhanEventCriterion criterion,
                                  const char          *value);

/* The title of a text, as far as there is room where nothing is ellipsized by itself. */
char *wakhan_condition_words_cut (const char *title);

G_END_DECLS
