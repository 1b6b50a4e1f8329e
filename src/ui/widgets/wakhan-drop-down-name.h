/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_drop_down_name_attach:
 * @drop_down: of strings
 * @name: what is chosen there, translated: "Category"
 *
 * Names what has the keyboard in it by what is chosen, too: "Category: Economy". GTK before 4.14
 * leaves that button without a name; later ones give it that of the whole, whatever is set here.
 */
void wakhan_drop_down_name_attach (GtkDropDown *drop_down,
                                   const char  *name);

G_END_DECLS
