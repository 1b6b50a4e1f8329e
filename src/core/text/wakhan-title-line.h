/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-title-form.h"

G_BEGIN_DECLS

/**
 * wakhan_title_line_read:
 * @self: (out caller-allocates): what @words tell of themselves
 * @words: one line, UTF-8
 */
void wakhan_title_line_read (WakhanTitleLine *self,
                             const char      *words);

/**
 * wakhan_title_line_dup_plain:
 *
 * Returns: (transfer full): @words without the marks that stand around slanted and bold ones,
 *   "_Good Friday._"
 */
char *wakhan_title_line_dup_plain (const char *words);

G_END_DECLS
