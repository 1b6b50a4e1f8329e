/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_CONTINUE_CARD (wakhan_continue_card_get_type ())
G_DECLARE_FINAL_TYPE (WakhanContinueCard, wakhan_continue_card, WAKHAN, CONTINUE_CARD, GtkWidget)

/* The text that was read last, and where, with one button that goes there. */
GtkWidget *wakhan_continue_card_new (void);
/* @item: (nullable): %NULL: nothing was read yet, and the built-in study is offered. */
void wakhan_continue_card_set_item (WakhanContinueCard *self,
                                    WakhanLibraryItem  *item,
                                    gboolean            is_narrow);
void wakhan_continue_card_focus (WakhanContinueCard *self);

G_END_DECLS
