/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The list in which the category of an event is chosen, or none. */

void wakhan_review_category_fill (GtkDropDown *list);

/* Returns: at which place of the list a category is, by its id. */
guint wakhan_review_category_find (const char *id);

/* Returns: the id of the category that is chosen; "" for none. */
const char *wakhan_review_category_get (GtkDropDown *list);

G_END_DECLS
