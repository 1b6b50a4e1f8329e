/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_aside_copy_choose:
 * @path: of a damaged file
 * @bytes: what stands in it
 * @is_there: (out): whether the copy was made before
 *
 * Returns: (transfer full): where its copy lies or has to go, a name beside it that nobody has
 */
char *wakhan_aside_copy_choose (const char *path,
                                GBytes     *bytes,
                                gboolean   *is_there);

G_END_DECLS
