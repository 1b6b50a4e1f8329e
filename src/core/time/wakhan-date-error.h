/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanDateError:
 *
 * What keeps words from being a date: they are not written as one (%WAKHAN_DATE_ERROR_SYNTAX), no
 * calendar has that month or day (%WAKHAN_DATE_ERROR_RANGE), or an interval ends before it begins
 * (%WAKHAN_DATE_ERROR_ORDER).
 */
typedef enum
{
  WAKHAN_DATE_ERROR_SYNTAX,
  WAKHAN_DATE_ERROR_RANGE,
  WAKHAN_DATE_ERROR_ORDER,
} WakhanDateError;

#define WAKHAN_DATE_ERROR (wakhan_date_error_quark ())
GQuark wakhan_date_error_quark (void);

G_END_DECLS
