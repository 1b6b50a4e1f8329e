/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"

G_BEGIN_DECLS

/* What draws the eye in a text: words that were gone to glow and fade, or where less is to move,
 * have a frame for two seconds; and while events are followed, all but the paragraphs of the
 * selected one step back. Draws what is in view alone. */
typedef struct _WakhanSpotlight WakhanSpotlight;

/* Borrows the page. */
WakhanSpotlight *wakhan_spotlight_new (WakhanPage *page);
void             wakhan_spotlight_free (WakhanSpotlight *self);
/* The words glow that were gone to; instead of those before. */
void wakhan_spotlight_glow (WakhanSpotlight *self,
                            guint            start,
                            guint            end);
/* What lies below the words, and what above them. */
void wakhan_spotlight_snapshot_below (WakhanSpotlight *self,
                                      GtkSnapshot     *snapshot);
void wakhan_spotlight_snapshot_above (WakhanSpotlight *self,
                                      GtkSnapshot     *snapshot);

G_END_DECLS
