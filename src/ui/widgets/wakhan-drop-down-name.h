/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_drop_down_name_attach:
 * @drop_down: of strings
 * @name: what is chosen there, translated: "Category"
 *
 * Names what has the keyboard in it, the button that GTK leaves without a name, by what is chosen,
 * too: "Category: Economy".
 */
void wakhan_drop_down_name_attach (GtkDropDown *drop_down,
                                   const char  *name);

G_END_DECLS
