/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which encoding of single bytes a text of Latin letters is written in, by whether its words then look like words. @told: what a
 * detector of many encodings has said, or ""; it holds unless another one is plainly better. Returns: (transfer full). */
char *wakhan_latin_guess_choose (const char *data,
                                 gsize       size,
                                 const char *told);

G_END_DECLS
