/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The studies of this process: those alive, by the addresses of their files, so that two windows
 * share one; and those that are held since their notes are not on the disk yet. Main thread only.
 */

/**
 * wakhan_open_studies_find:
 *
 * Returns: (transfer full) (nullable): the study that was entered for @uri
 */
gpointer wakhan_open_studies_find (const char *uri);

/**
 * wakhan_open_studies_enter:
 * @study: borrowed; to be struck out before it is gone
 */
void wakhan_open_studies_enter (const char *uri,
                                GObject    *study);

/**
 * wakhan_open_studies_strike_out:
 *
 * From now on there is none for @uri.
 */
void wakhan_open_studies_strike_out (const char *uri);

/**
 * wakhan_open_studies_hold:
 * @is_unsaved: whether a reference is to be kept, or to be let go of
 *
 * Returns: whether one was kept before
 */
gboolean wakhan_open_studies_hold (GObject *study,
                                   gboolean is_unsaved);

/**
 * wakhan_open_studies_list_held:
 *
 * Returns: (transfer container) (element-type GObject): those held now, each with a reference
 */
GPtrArray *wakhan_open_studies_list_held (void);

G_END_DECLS
