/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-draft.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_DISPUTE_BOX (wakhan_dispute_box_get_type ())
G_DECLARE_FINAL_TYPE (WakhanDisputeBox, wakhan_dispute_box, WAKHAN, DISPUTE_BOX, GtkBox)

/* The events that say otherwise than an event, each to be taken off, and a button that searches for
 * others. */
void wakhan_dispute_box_set_draft (WakhanDisputeBox *self,
                                   WakhanEventDraft *draft);
/* Shows them anew. */
void wakhan_dispute_box_update (WakhanDisputeBox *self);
/* Opens the search. */
void wakhan_dispute_box_search (WakhanDisputeBox *self);

G_END_DECLS
