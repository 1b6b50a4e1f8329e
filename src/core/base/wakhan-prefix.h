/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_has_prefix:
 *
 * As g_str_has_prefix(), which in newer versions of GLib measures the whole of @text first: asked
 * at each place of a long text, that takes the square of its length. O(prefix).
 */
static inline gboolean
wakhan_has_prefix (const char *text,
                   const char *prefix)
{
  while (*prefix != '\0' && *text == *prefix)
    {
      text++;
      prefix++;
    }
  return *prefix == '\0';
}

G_END_DECLS
