/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): @number in the digits of the locale, as a person there writes them: "12", "۱۲". */
char *wakhan_digits_new (gint64 number);
/* "09:00" */
char *wakhan_digits_new_for_hour (guint hour);
/* "2 of 5" */
char *wakhan_digits_new_for_part (guint number,
                                  guint whole);

G_END_DECLS
