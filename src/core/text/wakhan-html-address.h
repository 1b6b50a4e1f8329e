/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-html-tree.h"

G_BEGIN_DECLS

/**
 * wakhan_html_address_dup_base:
 * @root: of a whole page
 *
 * Returns: (transfer full) (nullable): what addresses without a host are relative to, by what the
 *   page says; %NULL: it does not
 */
char *wakhan_html_address_dup_base (GumboNode *root);

/**
 * wakhan_html_address_dup:
 * @base: (nullable): of wakhan_html_address_dup_base()
 * @href: (nullable): as it was written
 *
 * Returns: (transfer full) (nullable): where a link leads; %NULL: nowhere, or to a script
 */
char *wakhan_html_address_dup (const char *base,
                               const char *href);

G_END_DECLS
