/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#ifdef __GLIBC__
#define LOCAL "%I" /* the digits of LC_CTYPE */
#else
#define LOCAL "%"
#endif

char *
wakhan_digits_new (gint64 number)
{
  return g_strdup_printf (LOCAL PRId64, number);
}

/* Two digits at least; as glibc pads, a zero before other digits would be that of ASCII. */
static char *
format_two (guint number)
{
  g_autofree char *tens = wakhan_digits_new (number / 10);
  g_autofree char *ones = wakhan_digits_new (number % 10);

  return g_strconcat (tens, ones, NULL);
}

char *
wakhan_digits_new_for_hour (guint hour)
{
  g_autofree char *hours = format_two (hour);
  g_autofree char *minutes = format_two (0);

  return g_strconcat (hours, ":", minutes, NULL);
}

char *
wakhan_digits_new_for_part (guint number,
                            guint whole)
{
  g_autofree char *first = wakhan_digits_new (number);
  g_autofree char *last = wakhan_digits_new (whole);

  /* Translators: which one of how many: “2 of 5”, in the digits of your language. */
  return g_strdup_printf (C_ ("count", "%1$s of %2$s"), first, last);
}
