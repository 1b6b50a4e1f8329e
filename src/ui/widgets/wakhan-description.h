/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a screen reader hears of @widget after its name; %NULL: nothing. GTK does not say what it
 * was told: this remembers. */
void wakhan_description_set (GtkWidget  *widget,
                             const char *words);
/* Says @words in its place, until wakhan_description_restore(): of what has the keyboard, a screen
 * reader reads it at once. */
void wakhan_description_replace (GtkWidget  *widget,
                                 const char *words);
void wakhan_description_restore (GtkWidget *widget);
/* Whether @words became what it is by itself just now: of what has the keyboard, a screen reader
 * reads them already. */
gboolean wakhan_description_is_new (GtkWidget  *widget,
                                    const char *words);
/* (nullable): what it is by itself. */
const char *wakhan_description_get (GtkWidget *widget);

G_END_DECLS
