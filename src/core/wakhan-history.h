/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_HISTORY (wakhan_history_get_type ())
G_DECLARE_FINAL_TYPE (WakhanHistory, wakhan_history, WAKHAN, HISTORY, GObject)

/* Offsets gone to. Properties, read-only: can-go-back, can-go-forward. */
WakhanHistory *wakhan_history_new (void);
void           wakhan_history_push (WakhanHistory *self,
                                    guint          from,
                                    guint          to);
gboolean       wakhan_history_go_back (WakhanHistory *self,
                                       guint         *offset);
gboolean       wakhan_history_go_forward (WakhanHistory *self,
                                          guint         *offset);
gboolean       wakhan_history_get_can_go_back (WakhanHistory *self);
gboolean       wakhan_history_get_can_go_forward (WakhanHistory *self);

G_END_DECLS
