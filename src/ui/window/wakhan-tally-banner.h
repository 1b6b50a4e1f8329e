/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-banner.h"
#include "wakhan-note-tally.h"

G_BEGIN_DECLS

/* A banner that says how many notes stand in their text, each number in the colour of what it asks
 * for, and leads to those that are to be checked. */
typedef struct _WakhanTallyBanner WakhanTallyBanner;

WakhanTallyBanner *wakhan_tally_banner_new (void);

/* The banner itself belongs to what it is put into. */
void wakhan_tally_banner_free (WakhanTallyBanner *self);

WakhanBanner *wakhan_tally_banner_get (WakhanTallyBanner *self);
GtkWidget    *wakhan_tally_banner_get_hide_button (WakhanTallyBanner *self);

/**
 * wakhan_tally_banner_set_tally:
 * @n_events: that lost their words; with any, a button leads to the list of events
 *
 * Returns: (transfer full): what it says now, in one line
 */
char *wakhan_tally_banner_set_tally (WakhanTallyBanner     *self,
                                     const WakhanNoteTally *tally,
                                     guint                  n_events);

G_END_DECLS
