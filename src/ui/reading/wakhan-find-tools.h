/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-finder.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanFindTools:
 *
 * The buttons beside what is looked for: how it is meant, to the next and the previous hit, and
 * closing. Signals: changed (what is looked for is meant otherwise), close.
 */
#define WAKHAN_TYPE_FIND_TOOLS (wakhan_find_tools_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFindTools, wakhan_find_tools, WAKHAN, FIND_TOOLS, GtkBox)

GtkWidget *wakhan_find_tools_new (void);

/**
 * wakhan_find_tools_get_flags:
 *
 * Returns: how the words are meant
 */
WakhanFindFlags wakhan_find_tools_get_flags (WakhanFindTools *self);

/**
 * wakhan_find_tools_press:
 * @key: a key value that was pressed with Alt
 *
 * Returns: whether a toggle has this key, and so was pressed
 */
gboolean wakhan_find_tools_press (WakhanFindTools *self,
                                  guint            key);

G_END_DECLS
