/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WORDINGS (wakhan_wordings_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWordings, wakhan_wordings, WAKHAN, WORDINGS, GtkWidget)

/* The words of a note as they were and as they are, side by side where there is room, else one
 * above the other. What went is struck through, what came is underlined. @caption: over those that
 * they are now. */
GtkWidget *wakhan_wordings_new (void);
void       wakhan_wordings_set (WakhanWordings *self,
                                const char     *before,
                                const char     *after,
                                const char     *caption);

G_END_DECLS
