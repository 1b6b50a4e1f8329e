/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_byte_sum_compute:
 *
 * A number that bytes have and others, by all odds, have not; whoever wants to make two files alike
 * can. Reads as fast as memory does, some twenty times as fast as MD5. XXH64 without a seed: Yann
 * Collet, xxHash fast digest algorithm, doc/xxhash_spec.md.
 */
guint64 wakhan_byte_sum_compute (gconstpointer bytes,
                                 gsize         length);

G_END_DECLS
