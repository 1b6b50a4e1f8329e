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
 * Makes nothing; the caller writes. Blocks: it reads the folder, and each earlier copy in it to
 * compare.
 *
 * Returns: (transfer full): where the copy of @bytes lies or has to go, PATH.damaged-TIME beside
 *   it, a name that nobody has
 */
char *wakhan_aside_copy_choose (const char *path,
                                GBytes     *bytes,
                                gboolean   *is_there);

G_END_DECLS
