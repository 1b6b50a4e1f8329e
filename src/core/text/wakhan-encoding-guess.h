/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_encoding_guess_mark:
 * @size: in bytes
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): what iconv calls the encoding that the byte order mark at
 *   the beginning tells; %NULL: there is no mark
 */
const char *wakhan_encoding_guess_mark (const char *data,
                                        gsize       size);

/**
 * wakhan_encoding_guess_wide:
 * @size: in bytes
 *
 * Returns: (transfer none) (nullable): which UTF-16 or UTF-32 it is without a mark, in any script,
 *   by its beginning; %NULL: it is neither
 */
const char *wakhan_encoding_guess_wide (const char *data,
                                        gsize       size);

/**
 * wakhan_encoding_guess_seven_bits:
 * @size: in bytes
 *
 * O(size) where all of it is of seven bits.
 *
 * Returns: (transfer none) (nullable): which ISO-2022 it is, or UTF-7, that have other letters
 *   between signs that say so; %NULL: none of them
 */
const char *wakhan_encoding_guess_seven_bits (const char *data,
                                              gsize       size);

/**
 * wakhan_encoding_guess_is_utf8:
 * @size: in bytes
 *
 * O(size).
 *
 * Returns: whether it is UTF-8, be it one in which single bytes went bad
 */
gboolean wakhan_encoding_guess_is_utf8 (const char *data,
                                        gsize       size);

/**
 * wakhan_encoding_guess_eight_bits:
 * @size: in bytes
 *
 * Asks uchardet, and for Latin letters wakhan_latin_guess_choose(), of a part from the first letter
 * on that is not ASCII. O(size) to find that.
 *
 * Returns: (transfer full): the likeliest of all others; never %NULL
 */
char *wakhan_encoding_guess_eight_bits (const char *data,
                                        gsize       size);

/**
 * wakhan_encoding_guess_is_known_binary:
 * @size: in bytes
 *
 * Returns: whether it begins as pictures, archives, programs and the like do
 */
gboolean wakhan_encoding_guess_is_known_binary (const char *data,
                                                gsize       size);

/**
 * wakhan_encoding_guess_is_binary:
 * @size: in bytes, of what is not wide
 *
 * O(size).
 *
 * Returns: whether it is no text at all
 */
gboolean wakhan_encoding_guess_is_binary (const char *data,
                                          gsize       size);

G_END_DECLS
