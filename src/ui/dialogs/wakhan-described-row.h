/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_described_row_new:
 * @name: its first line
 * @accessible_name: what a screen reader says of the whole row
 *
 * Returns: (transfer floating): a GtkListBoxRow: a name, and below it what there is to say of it
 */
GtkWidget *wakhan_described_row_new (const char *name,
                                     const char *accessible_name);
/**
 * wakhan_described_row_append:
 * @css_class: how the words look
 *
 * Adds a line, or several where they do not fit.
 */
void wakhan_described_row_append (GtkWidget  *row,
                                  const char *words,
                                  const char *css_class);

G_END_DECLS
