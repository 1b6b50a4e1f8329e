/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanTextDamage:
 *
 * The later ones outweigh the earlier.
 */
typedef enum
{
  WAKHAN_TEXT_SOUND,   /* a byte order mark or other line ends are no damage */
  WAKHAN_TEXT_BROKEN,  /* NULs or bytes that are no UTF-8 were in it */
  WAKHAN_TEXT_FOREIGN, /* in another encoding */
} WakhanTextDamage;

/**
 * wakhan_text_repair:
 * @bytes: what was written as UTF-8 with LF line ends, whatever editors, sync tools and power cuts
 *   made of it
 * @damage: (out): the worst that was found
 *
 * O(n); any thread.
 *
 * Returns: (transfer full) (nullable): as it was written, in valid UTF-8; %NULL where nothing but
 *   blanks can be read
 */
char *wakhan_text_repair (GBytes           *bytes,
                          WakhanTextDamage *damage);

G_END_DECLS
