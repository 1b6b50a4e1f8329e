/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_TEXT_OFFER (wakhan_text_offer_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTextOffer, wakhan_text_offer, WAKHAN, TEXT_OFFER, GdkContentProvider)

/* Puts the selected words of the document where GTK would put those of the view's buffer, which has others where a long line is
 * parted: under the middle button, and wherever they are dragged. Borrows @page until wakhan_text_offer_end(). */
WakhanTextOffer *wakhan_text_offer_new (WakhanPage *page);
void             wakhan_text_offer_end (WakhanTextOffer *self);

G_END_DECLS
