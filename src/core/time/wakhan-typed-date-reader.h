/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-typed-date-hints.h"
#include "wakhan-typed-date.h"

G_BEGIN_DECLS

/**
 * wakhan_typed_date_read:
 * @text: UTF-8: EDTF, figures, or words in any language that has a table
 * @hints: (nullable): what helps to understand it
 *
 * A date is never taken for more exact than what was typed. O(length).
 *
 * Returns: (transfer full): how it is understood
 */
WakhanTypedDate *wakhan_typed_date_read (const char                 *text,
                                         const WakhanTypedDateHints *hints);

G_END_DECLS
