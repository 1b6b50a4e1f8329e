/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How many times as slow as usual the machine may be: a sanitizer, say. What would hang takes
 * minutes on any. */
static inline double
get_patience (void)
{
  const char *patience = g_getenv ("WAKHAN_TEST_PATIENCE");

  return patience ? MAX (1, g_ascii_strtod (patience, NULL)) : 1;
}
