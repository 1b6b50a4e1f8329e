/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/**
 * wakhan_solar_ticks_list:
 * @step: of the lower labels of the axis; its kind alone counts
 *
 * Where days, months, years, tens or hundreds of years of the Solar Hijri calendar begin; it begins
 * with its year 1, in 622. O(ticks in view).
 *
 * Returns: (transfer full) (element-type WakhanTick): those in view and the one before it, in time
 *   order
 */
GArray *wakhan_solar_ticks_list (const WakhanTimeScale *scale,
                                 const WakhanTickStep  *step);

/**
 * WakhanSolarMeasure:
 *
 * Returns: how wide the label of @tick is, with what stands round it
 */
typedef double (*WakhanSolarMeasure) (const WakhanTick *tick,
                                      gpointer          user_data);

/**
 * wakhan_solar_ticks_widen:
 * @step: (inout): of the lower labels of the axis
 *
 * Labels of this calendar are longer than those of ours: where they have no room from one to the
 * next, the next coarser step is taken, so that no axis is without labels. O(steps).
 */
void wakhan_solar_ticks_widen (const WakhanTimeScale *scale,
                               WakhanTickStep        *step,
                               WakhanSolarMeasure     measure,
                               gpointer               user_data);

G_END_DECLS
