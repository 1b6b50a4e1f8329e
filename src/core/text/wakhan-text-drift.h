/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanTextDrift:
 *
 * Where places of a text went when it was edited, as far as that is known: what stood between two
 * places that are still beside each other is likely to stand between them. All in characters.
 */
typedef struct _WakhanTextDrift WakhanTextDrift;

WakhanTextDrift *wakhan_text_drift_new (void);

void wakhan_text_drift_free (WakhanTextDrift *self);

/**
 * wakhan_text_drift_add:
 *
 * What stood at @before stands at @after.
 */
void wakhan_text_drift_add (WakhanTextDrift *self,
                            guint            before,
                            guint            after);

/**
 * wakhan_text_drift_predict:
 * @before: where something stood
 * @places: (out caller-allocates): where it should stand, by what stood before it and behind it
 *
 * O(log n), but for the first question after one was added.
 *
 * Returns: how many @places there are: 1 or 2; where nothing is known, where it stood
 */
guint wakhan_text_drift_predict (WakhanTextDrift *self,
                                 guint            before,
                                 guint            places[2]);

/**
 * wakhan_text_drift_get_nearness:
 * @before: where something stood
 * @after: where it may stand
 *
 * O(log n), but for the first question after one was added.
 *
 * Returns: 1: it is where it should be; 0: it is far from there
 */
double wakhan_text_drift_get_nearness (WakhanTextDrift *self,
                                       guint            before,
                                       guint            after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTextDrift, wakhan_text_drift_free)

G_END_DECLS
