/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-range.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * WakhanHistory:
 *
 * The places gone to in a text, and where in them one stands. Places are copied. Properties,
 * read-only: can-go-back, can-go-forward.
 */
#define WAKHAN_TYPE_HISTORY (wakhan_history_get_type ())
G_DECLARE_FINAL_TYPE (WakhanHistory, wakhan_history, WAKHAN, HISTORY, GObject)

WakhanHistory *wakhan_history_new (void);

/**
 * wakhan_history_push:
 * @from: where one was
 * @to: where one goes
 *
 * Records a jump. @from takes the place of the one recorded, since one may have read on from it,
 * unless it lies in that: then its words are kept. To where one is already is no jump. What lay
 * ahead is forgotten.
 */
void wakhan_history_push (WakhanHistory         *self,
                          const WakhanTextRange *from,
                          const WakhanTextRange *to);

/**
 * wakhan_history_replace:
 * @to: in characters
 *
 * Puts @to for the place that was last gone to, as the next hit does for the one before. There has
 * to be one.
 */
void wakhan_history_replace (WakhanHistory         *self,
                             const WakhanTextRange *to);

/**
 * wakhan_history_go_back:
 * @from: where one was, for going forward again
 * @to: (out caller-allocates): where to go; left as it is where there is nothing to go to
 *
 * Returns: whether there was a place to go back to
 */
gboolean wakhan_history_go_back (WakhanHistory         *self,
                                 const WakhanTextRange *from,
                                 WakhanTextRange       *to);

/**
 * wakhan_history_go_forward:
 * @from: where one was, for going back again
 * @to: (out caller-allocates): where to go; left as it is where there is nothing to go to
 *
 * Returns: whether there was a place to go forward to
 */
gboolean wakhan_history_go_forward (WakhanHistory         *self,
                                    const WakhanTextRange *from,
                                    WakhanTextRange       *to);

gboolean wakhan_history_get_can_go_back (WakhanHistory *self);
gboolean wakhan_history_get_can_go_forward (WakhanHistory *self);

/**
 * wakhan_history_get_places:
 *
 * Returns: (transfer none) (element-type WakhanTextRange): all of it, oldest first, to be kept;
 *   valid until the next change
 */
const GArray *wakhan_history_get_places (WakhanHistory *self);

/**
 * wakhan_history_get_position:
 *
 * Returns: of the place one stands at, in wakhan_history_get_places()
 */
guint wakhan_history_get_position (WakhanHistory *self);

/**
 * wakhan_history_restore:
 * @places: (element-type WakhanTextRange): copied
 * @position: of the place one stands at
 */
void wakhan_history_restore (WakhanHistory *self,
                             const GArray  *places,
                             guint          position);

G_END_DECLS
