/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where the program's own data lie: WAKHAN_DATA_DIR in the environment, else beside the program, wherever that was moved to,
 * else where it was built for. (transfer full). */
char *wakhan_data_dir_dup (void);
/* @name in the folder that other programs' data share: "…/share/NAME"; NULL where there is none beside the program. */
char *wakhan_data_dir_dup_shared (const char *name);

/* Where the catalogues of translations lie. (transfer full). */
char *wakhan_data_dir_dup_locale (void);

G_END_DECLS
