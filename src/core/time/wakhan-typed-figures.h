/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-typed-date-hints.h"
#include "wakhan-typed-date.h"

G_BEGIN_DECLS

/**
 * wakhan_typed_figures_read:
 * @self: to be told how @text is understood
 * @text: without blanks at its ends, its digits ASCII ones
 *
 * Reads EDTF, and figures that are not quite that: "2018-6", "7/6/2018", "2018-13".
 *
 * Returns: whether it is that, be it right or wrong; if not, @self is left as it was
 */
gboolean wakhan_typed_figures_read (WakhanTypedDate            *self,
                                    const char                 *text,
                                    const WakhanTypedDateHints *hints);

G_END_DECLS
