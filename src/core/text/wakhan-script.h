/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether italics are at home in the script that most letters of @text are of, its beginning at least. Chinese, Persian or
 * Hebrew letters that a computer slants are nobody's. Text without letters is taken for one that slants. @length: in bytes, or -1 */
gboolean wakhan_script_has_italics (const char *text,
                                    gssize      length);

G_END_DECLS
