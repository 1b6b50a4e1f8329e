/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_PILL_BOX (wakhan_pill_box_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPillBox, wakhan_pill_box, WAKHAN, PILL_BOX, GtkWidget)

/* Short words side by side, in as many lines as they need. Invisible while there are none. */
void wakhan_pill_box_set_words (
  WakhanPillBox     *self,
  const char        *first, /* (nullable): stands before the pills, without a ground */
  const char *const *words);

G_END_DECLS
