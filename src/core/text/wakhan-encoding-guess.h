/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What bytes are written in, as iconv knows it. Each looks at a part of @data at most, and returns NULL where it is none of its kind. */

/* By their mark. */
const char *wakhan_encoding_guess_mark (const char *data,
                                        gsize       size);
/* UTF-16 or UTF-32 without a mark, in any script. */
const char *wakhan_encoding_guess_wide (const char *data,
                                        gsize       size);
/* Of seven bits, with other letters between signs that say so: ISO-2022 and UTF-7. */
const char *wakhan_encoding_guess_seven_bits (const char *data,
                                              gsize       size);
/* Whether it is UTF-8 in which single bytes went bad. */
gboolean wakhan_encoding_guess_is_utf8 (const char *data,
                                        gsize       size);
/* All others; (transfer full), and never NULL. */
char *wakhan_encoding_guess_eight_bits (const char *data,
                                        gsize       size);
/* Whether it begins as pictures, archives, programs and the like do. */
gboolean wakhan_encoding_guess_is_known_binary (const char *data,
                                                gsize       size);
/* Whether what is not wide is no text at all. */
gboolean wakhan_encoding_guess_is_binary (const char *data,
                                          gsize       size);

G_END_DECLS
