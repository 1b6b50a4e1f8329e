/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a file keeps when it is renamed or moved, whatever is written into it; NULL: nothing is there. (transfer full) */
char *wakhan_text_place_dup_mark (const char *place);
/* Whether the file with @mark, which was at @place, stands near by under another name than @place or @other. */
gboolean wakhan_text_place_has_moved (const char *place,
                                      const char *mark,
                                      const char *other);

G_END_DECLS
