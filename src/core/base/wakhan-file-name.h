/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_file_name_dup:
 * @words: UTF-8; the first line counts
 * @fallback: where there is neither letter nor digit in them
 *
 * Returns: (transfer full): the beginning of @words as every file system takes it: letters, digits,
 *   and single blanks between them
 */
char *wakhan_file_name_dup (const char *words,
                            const char *fallback);

G_END_DECLS
