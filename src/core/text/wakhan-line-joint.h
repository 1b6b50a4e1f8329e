/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What stands where the end of a line parted the letters @before and @after of a paragraph: a blank, but nothing in Chinese and Japanese. */
const char *wakhan_line_joint_get (gunichar before,
                                   gunichar after);
/* Returns: (transfer full): @lines as one line */
char *wakhan_line_joint_join (const char *lines);

G_END_DECLS
