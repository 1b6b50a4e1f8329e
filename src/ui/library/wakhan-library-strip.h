/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-facts.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_STRIP (wakhan_library_strip_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryStrip, wakhan_library_strip, WAKHAN, LIBRARY_STRIP, GtkWidget)

/**
 * wakhan_library_strip_new:
 * @least: the least width, in px at the usual size of text
 * @width: as wide as it is where there is room, likewise
 * @height: likewise
 *
 * A picture of when the events of a text are: a column for each stretch of time, in the dark those
 * of the text itself. It grows with the size of text.
 *
 * Returns: (transfer floating): a picture of nothing
 */
GtkWidget *wakhan_library_strip_new (int least,
                                     int width,
                                     int height);

/* @facts: (nullable): copied */
void wakhan_library_strip_set_facts (WakhanLibraryStrip     *self,
                                     const WakhanStudyFacts *facts);

G_END_DECLS
