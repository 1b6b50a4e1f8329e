/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * WakhanLikelyPlaces:
 *
 * Where the words of anchors may stand in one text, for whoever wants to choose. What is asked for
 * between two turns of the main loop is searched for together, in a worker, and remembered for as
 * long as this lives. Belongs to the main thread.
 *
 * Signal: "found": something that was asked for is known now.
 */
#define WAKHAN_TYPE_LIKELY_PLACES (wakhan_likely_places_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLikelyPlaces, wakhan_likely_places, WAKHAN, LIKELY_PLACES, GObject)

/**
 * wakhan_likely_places_new:
 * @document: a reference is kept
 *
 * Returns: (transfer full): that nobody has asked yet
 */
WakhanLikelyPlaces *wakhan_likely_places_new (WakhanDocument *document);

WakhanDocument *wakhan_likely_places_get_document (WakhanLikelyPlaces *self);

/**
 * wakhan_likely_places_get:
 * @anchor: a reference is kept
 *
 * Returns: (transfer none) (nullable) (element-type WakhanAnchorMatch): the places, the likeliest
 *   first; %NULL: they are being searched for, and "found" tells when they are known
 */
GArray *wakhan_likely_places_get (WakhanLikelyPlaces *self,
                                  WakhanAnchor       *anchor);

G_END_DECLS
