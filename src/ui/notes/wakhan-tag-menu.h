/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-filter.h"
#include "wakhan-notebook.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TAG_MENU (wakhan_tag_menu_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTagMenu, wakhan_tag_menu, WAKHAN, TAG_MENU, GtkWidget)

/* A button whose popover lists the tags of a notebook, with how many notes have each,
 * to filter by. */
void wakhan_tag_menu_set_filter (WakhanTagMenu    *self,
                                 WakhanNoteFilter *filter);
void wakhan_tag_menu_set_notebook (WakhanTagMenu  *self,
                                   WakhanNotebook *notebook);

G_END_DECLS
