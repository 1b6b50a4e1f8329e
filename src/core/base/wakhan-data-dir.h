/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_data_dir_dup:
 *
 * WAKHAN_DATA_DIR in the environment, else the folder beside the program, wherever that was moved
 * to, else the one that it was built for.
 *
 * Returns: (transfer full): where the program's own data lie
 */
char *wakhan_data_dir_dup (void);

/**
 * wakhan_data_dir_dup_shared:
 * @name: of a folder that other programs' data share
 *
 * Returns: (transfer full) (nullable): "…/share/NAME" beside the program; %NULL where there is none
 */
char *wakhan_data_dir_dup_shared (const char *name);

/**
 * wakhan_data_dir_dup_locale:
 *
 * Returns: (transfer full): where the catalogues of translations lie
 */
char *wakhan_data_dir_dup_locale (void);

G_END_DECLS
