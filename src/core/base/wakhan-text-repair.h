/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The later ones outweigh the earlier. */
typedef enum
{
  WAKHAN_TEXT_SOUND,   /* a byte order mark or other line ends are no damage */
  WAKHAN_TEXT_BROKEN,  /* NULs or bytes that are no UTF-8 were in it */
  WAKHAN_TEXT_FOREIGN, /* in another encoding */
} WakhanTextDamage;

/* What was written as UTF-8 with LF line ends, as that again, whatever editors, sync tools and power cuts made of it.
 * Returns: (transfer full) (nullable): NULL where nothing can be read. */
char *wakhan_text_repair (GBytes           *bytes,
                          WakhanTextDamage *damage);

G_END_DECLS
