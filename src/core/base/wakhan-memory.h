/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_memory_get_total:
 *
 * The least of what the machine has, its container (cgroup 2) may have, and the process (RLIMIT_AS)
 * may have; 4 GiB for a machine that does not tell. Reads a file each time.
 *
 * Returns: how much this program may have, in bytes
 */
guint64 wakhan_memory_get_total (void);

/**
 * wakhan_memory_give_back:
 *
 * Gives back to the system what was freed: of a large text, what reading it took would stay
 * otherwise. Does nothing without glibc.
 */
void wakhan_memory_give_back (void);

G_END_DECLS
