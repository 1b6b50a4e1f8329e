/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_chip_new:
 * @sign: (nullable): what stands before the words
 * @words: what is filtered by
 *
 * Delete and Backspace click it, too.
 *
 * Returns: (transfer floating): a button that takes a condition off a filter
 */
GtkWidget *wakhan_chip_new (GtkWidget  *sign,
                            const char *words);

G_END_DECLS
