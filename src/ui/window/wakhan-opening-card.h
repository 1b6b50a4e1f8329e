/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-opener.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_OPENING_CARD (wakhan_opening_card_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOpeningCard, wakhan_opening_card, WAKHAN, OPENING_CARD, GtkWidget)

/* Says that a file is on its way, with a way to give it up; seen only after 400 ms. */
void wakhan_opening_card_set_opener (WakhanOpeningCard *self,
                                     WakhanOpener      *opener);

G_END_DECLS
