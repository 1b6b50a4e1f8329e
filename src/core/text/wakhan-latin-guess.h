/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_latin_guess_choose:
 * @size: in bytes
 * @told: what a detector of many encodings has said, or ""; it holds unless another one is plainly
 *   better
 *
 * Judges by whether the words then look like words.
 *
 * Returns: (transfer full): which encoding of single bytes a text of Latin letters is written in,
 *   as iconv knows it
 */
char *wakhan_latin_guess_choose (const char *data,
                                 gsize       size,
                                 const char *told);

G_END_DECLS
