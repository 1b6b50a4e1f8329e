/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How much this program may have: of the machine, of its container, of its limit; in bytes. */
guint64 wakhan_memory_get_total (void);
/* Gives back to the system what was freed. Of a large text, what reading it took would stay otherwise. */
void wakhan_memory_give_back (void);

G_END_DECLS
