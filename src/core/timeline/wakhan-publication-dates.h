/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_publication_dates_find:
 * @text: of @document, byte for byte; signs that are not read may be blanked
 * @found: (element-type WakhanFoundDate): in it
 *
 * O(n); any thread.
 *
 * Returns: (transfer full) (array): a byte for each of @found: 1 where it is in a list of
 *   references or a citation, and tells when something was published; else 0
 */
guint8 *wakhan_publication_dates_find (WakhanDocument *document,
                                       const char     *text,
                                       GArray         *found);

G_END_DECLS
