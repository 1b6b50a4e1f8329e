/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_FOOTNOTE_POPOVER (wakhan_footnote_popover_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanFootnotePopover, wakhan_footnote_popover, WAKHAN, FOOTNOTE_POPOVER, GtkPopover)

/* What a footnote says, beside the reference to it. The caller sets its parent and what it points
 * at. */
GtkWidget *wakhan_footnote_popover_new (void);
/* The words go to a screen reader, too. */
void wakhan_footnote_popover_set_footnote (WakhanFootnotePopover *self,
                                           WakhanSession         *session,
                                           guint                  number);

G_END_DECLS
