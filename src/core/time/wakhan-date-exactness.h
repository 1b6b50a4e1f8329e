/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * wakhan_date_exactness_words_new:
 *
 * Says of a date what its words leave open, in the language of the session: "a month, day not
 * stated", "no end stated", "three days".
 *
 * Returns: (transfer full): what stands behind wakhan_date_to_words()
 */
char *wakhan_date_exactness_words_new (const WakhanDate *date);

G_END_DECLS
