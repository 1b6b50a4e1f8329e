/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"
#include "wakhan-html-tree.h"

G_BEGIN_DECLS

/**
 * wakhan_html_head_read:
 * @root: of a whole page
 *
 * O(page).
 *
 * Returns: (transfer full): what the page says of itself where nobody reads: title, author, day and
 *   language; days by the calendar alone
 */
WakhanCredits *wakhan_html_head_read (GumboNode *root);

G_END_DECLS
