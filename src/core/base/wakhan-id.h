/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_id_is_sound:
 *
 * An id names a group of a key file.
 *
 * Returns: whether it is one: 1 to 120 letters and digits of ASCII, “-”, “_” and “.”
 */
gboolean wakhan_id_is_sound (const char *id);
/**
 * wakhan_id_names_file:
 *
 * Returns: whether it is a sound id that a file can be named by: one that a person or a fault put
 *   there leads to no other folder, and hides nothing
 */
gboolean wakhan_id_names_file (const char *id);

G_END_DECLS
