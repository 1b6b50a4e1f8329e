/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-typed-date-hints.h"
#include "wakhan-typed-date.h"

G_BEGIN_DECLS

/**
 * wakhan_typed_days_refuse:
 * @text: tidied, that no date is found to be the whole of
 *
 * Says that a month has no such day: "31 April 2001", "February 29, 1900", "30 février". It is one
 * where another day in its place makes a date, in whichever language and order; that costs a search
 * for dates a number in @text.
 *
 * Returns: whether that is what is wrong
 */
gboolean wakhan_typed_days_refuse (WakhanTypedDate            *self,
                                   const char                 *text,
                                   const WakhanTypedDateHints *hints);

G_END_DECLS
