/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-list.h"

G_BEGIN_DECLS

/**
 * WakhanTimelineListing:
 *
 * Whether the list of events stands in a pane, in place of all else; it is made when it is wanted.
 * Properties: hidden-columns and n-columns-gone, of the list; read-only: listing, whether it
 * stands; list, %NULL until it was wanted.
 */
#define WAKHAN_TYPE_TIMELINE_LISTING (wakhan_timeline_listing_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanTimelineListing, wakhan_timeline_listing, WAKHAN, TIMELINE_LISTING, GObject)

/**
 * wakhan_timeline_listing_new:
 * @pane: (transfer none): it outlives what is made; has the properties, too, and tells of them
 *
 * Returns: (transfer full): the list does not stand
 */
WakhanTimelineListing *wakhan_timeline_listing_new (GtkWidget *pane);

/**
 * wakhan_timeline_listing_install:
 * @pane_class: of the pane
 * @first: of the ids of the properties
 */
void wakhan_timeline_listing_install (GObjectClass *pane_class,
                                      guint         first);

void     wakhan_timeline_listing_set_session (WakhanTimelineListing *self,
                                              WakhanSession         *session);
gboolean wakhan_timeline_listing_is_on (WakhanTimelineListing *self);

/* The list comes, or goes, and the keyboard with it. */
void wakhan_timeline_listing_set_on (WakhanTimelineListing *self,
                                     gboolean               is_on);

G_END_DECLS
