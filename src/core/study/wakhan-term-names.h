/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"

G_BEGIN_DECLS

/**
 * wakhan_term_names_list:
 * @terms: of #WakhanTerm
 *
 * O(notes).
 *
 * Returns: (transfer full): the names and aliases of @terms, and the words that the notes of the
 *   kind “term” in @notebook stand at
 */
GStrv wakhan_term_names_list (GListModel     *terms,
                              WakhanNotebook *notebook);

G_END_DECLS
