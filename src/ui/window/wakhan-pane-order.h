/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-pane-switch.h"

G_BEGIN_DECLS

/* What is drawn later lies above: text and timeline, what stands beside them, edges, of which
 * @handle is the first, scrim, what slides. Does nothing where it is so. */
void wakhan_pane_order_update (GtkWidget        *layout,
                               GtkWidget *const *panes,
                               GtkWidget        *handle,
                               WakhanPaneSwitch *shown);

G_END_DECLS
