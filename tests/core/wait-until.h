/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Runs the main loop until @condition holds; the test fails if it does not within @milliseconds. */
#define WAIT_UNTIL(condition, milliseconds)                              \
  G_STMT_START                                                           \
  {                                                                      \
    const gint64 until = g_get_monotonic_time () + (milliseconds) *1000; \
                                                                         \
    while (!(condition) && g_get_monotonic_time () < until)              \
      if (!g_main_context_iteration (NULL, FALSE))                       \
        g_usleep (1000);                                                 \
    g_assert_true (condition);                                           \
  }                                                                      \
  G_STMT_END
