/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_caseless_title_is_one:
 * @words: of a script without capitals, UTF-8
 *
 * Returns: whether they may be a title: neither a sentence, nor several, nor the part of one
 */
gboolean wakhan_caseless_title_is_one (const char *words);

G_END_DECLS
