/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean wakhan_words_are_tall (GtkTextView       *view,
                                const GtkTextIter *start,
                                const GtkTextIter *end);
gboolean wakhan_popover_point_at_words (GtkPopover        *popover,
                                        GtkTextView       *view,
                                        const GtkTextIter *start,
                                        const GtkTextIter *end);

G_END_DECLS
