/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-likely-places.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_PLACE_POPOVER (wakhan_place_popover_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPlacePopover, wakhan_place_popover, WAKHAN, PLACE_POPOVER, GtkPopover)

/* The places where the words of a passage may stand, but for that where it is shown. The text shows
 * the one that is looked at, and what it showed before when none is chosen. Signals: "chosen" (uint
 * start, uint end), "attach": none of them. */
GtkWidget *wakhan_place_popover_new (void);
/* To be called before it is shown. */
void wakhan_place_popover_set_passage (WakhanPlacePopover *self,
                                       WakhanSession      *session,
                                       WakhanLikelyPlaces *places,
                                       WakhanNote         *note,
                                       guint               passage);
/* (transfer full) (nullable): of what it would show; NULL: they are being searched for. */
GArray *wakhan_place_popover_list_others (WakhanLikelyPlaces *places,
                                          WakhanNoteIndex    *index,
                                          WakhanNote         *note,
                                          guint               passage);

G_END_DECLS
