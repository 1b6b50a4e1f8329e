/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-surface.h"

G_BEGIN_DECLS

/* The eras of the study as bands above the lanes, those that overlap in rows; not there where it
 * has none. */
#define WAKHAN_TYPE_ERA_BANDS (wakhan_era_bands_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEraBands, wakhan_era_bands, WAKHAN, ERA_BANDS, WakhanTimelineSurface)

/* Where there is little room only the first of the rows is drawn; a screen reader knows all. */
void wakhan_era_bands_set_narrow (WakhanEraBands *self,
                                  gboolean        narrow);

/* Where rows of events are few, they are worth more than a second row of eras. */
void wakhan_era_bands_set_low (WakhanEraBands *self,
                               gboolean        low);

G_END_DECLS
