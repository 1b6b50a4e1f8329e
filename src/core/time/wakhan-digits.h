/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_digits_new:
 *
 * Returns: (transfer full): @number in the digits of the locale, as a person there writes them:
 *   "12", "۱۲"
 */
char *wakhan_digits_new (gint64 number);

/**
 * wakhan_digits_new_for_hour:
 * @hour: 0 to 24
 *
 * Returns: (transfer full): "09:00", in the digits of the locale
 */
char *wakhan_digits_new_for_hour (guint hour);

/**
 * wakhan_digits_new_for_part:
 *
 * Returns: (transfer full): "2 of 5", in the language of the session
 */
char *wakhan_digits_new_for_part (guint number,
                                  guint whole);

G_END_DECLS
