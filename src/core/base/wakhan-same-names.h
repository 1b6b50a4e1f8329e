/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_same_names_find:
 * @names: (element-type utf8): of what is listed together
 *
 * Returns: (transfer full): those that several have, each to be told apart by where it is
 */
GHashTable *wakhan_same_names_find (GPtrArray *names);

/**
 * wakhan_same_names_dup_place:
 *
 * Asks no disk.
 *
 * Returns: (transfer full): where @file is as people say it, without the way to the home folder
 */
char *wakhan_same_names_dup_place (GFile *file);

G_END_DECLS
