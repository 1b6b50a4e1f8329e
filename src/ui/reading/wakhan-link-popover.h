/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LINK_POPOVER (wakhan_link_popover_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLinkPopover, wakhan_link_popover, WAKHAN, LINK_POPOVER, GtkPopover)

/* Where a link leads, before anybody goes there. The caller sets its parent and what
 * it points at. */
GtkWidget *wakhan_link_popover_new (void);
void       wakhan_link_popover_set_target (WakhanLinkPopover *self,
                                           WakhanSession     *session,
                                           const char        *target);

G_END_DECLS
