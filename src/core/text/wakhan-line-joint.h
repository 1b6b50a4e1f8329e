/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_line_joint_get:
 * @before: the last letter of a line; 0: none
 * @after: the first one of the next line
 *
 * Returns: (transfer none): what stands between them in a paragraph: a blank, but nothing in
 *   Chinese and Japanese
 */
const char *wakhan_line_joint_get (gunichar before,
                                   gunichar after);

/**
 * wakhan_line_joint_join:
 *
 * Returns: (transfer full): @lines as one line
 */
char *wakhan_line_joint_join (const char *lines);

G_END_DECLS
