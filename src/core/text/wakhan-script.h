/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_script_has_italics:
 * @length: in bytes, or -1
 *
 * Chinese, Persian or Hebrew letters that a computer slants are nobody's. Looks at the first 64
 * letters.
 *
 * Returns: whether italics are at home in the script that most of them are of; %TRUE without
 *   letters
 */
gboolean wakhan_script_has_italics (const char *text,
                                    gssize      length);

G_END_DECLS
