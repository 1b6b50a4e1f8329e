/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_life_title_create:
 * @sentence: with @date in it
 *
 * “Charles Hale (1809–1882)”, “Ilona Varga (born 3 February 1889 in Brod; died 17 August 1961)”:
 * who it was, and what of it.
 *
 * Returns: (transfer full) (nullable): the title of an event; %NULL: no life is told there
 */
char *wakhan_life_title_create (const WakhanSlice *sentence,
                                const WakhanSlice *date);

G_END_DECLS
