/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_raised_letters_dup:
 * @is_raised: FALSE: lowered
 *
 * So that 10 to the sixth does not become one hundred and six.
 *
 * Returns: (transfer full) (nullable): the same figures as Unicode has them above or below the
 *   line; %NULL: there are letters that it has not
 */
char *wakhan_raised_letters_dup (const char *letters,
                                 gboolean    is_raised);

G_END_DECLS
