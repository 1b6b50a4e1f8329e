/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-range.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_HISTORY (wakhan_history_get_type ())
G_DECLARE_FINAL_TYPE (WakhanHistory, wakhan_history, WAKHAN, HISTORY, GObject)

/* The places gone to. Properties, read-only: can-go-back, can-go-forward. */
WakhanHistory *wakhan_history_new (void);
/* Records a jump. @from, where one was, takes the place of the one recorded, since one may have read on from it; unless it lies in
 * that: then its words are kept. To where one is already is no jump. */
void wakhan_history_push (WakhanHistory         *self,
                          const WakhanTextRange *from,
                          const WakhanTextRange *to);
/* Puts @to for the place that was last gone to, as the next hit does for the one before. */
void     wakhan_history_replace (WakhanHistory         *self,
                                 const WakhanTextRange *to);
gboolean wakhan_history_go_back (WakhanHistory         *self,
                                 const WakhanTextRange *from,
                                 WakhanTextRange       *to);
gboolean wakhan_history_go_forward (WakhanHistory         *self,
                                    const WakhanTextRange *from,
                                    WakhanTextRange       *to);
gboolean wakhan_history_get_can_go_back (WakhanHistory *self);
gboolean wakhan_history_get_can_go_forward (WakhanHistory *self);
/* All of it, oldest first, to be kept: Returns: (transfer none): WakhanTextRange. */
const GArray *wakhan_history_get_places (WakhanHistory *self);
guint         wakhan_history_get_position (WakhanHistory *self);
/* @position: of the place one stands at. */
void wakhan_history_restore (WakhanHistory *self,
                             const GArray  *places,
                             guint          position);

G_END_DECLS
