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

G_END_DECLS
