/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-failure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_FAILURE_PAGE (wakhan_failure_page_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFailurePage, wakhan_failure_page, WAKHAN, FAILURE_PAGE, GtkWidget)

/* What a window shows that has no study to show. Signal: "show-notes" (WakhanRecentStudy *): those
 * of a text that is gone. */
GtkWidget *wakhan_failure_page_new (void);
void       wakhan_failure_page_set_failure (WakhanFailurePage *self,
                                            WakhanFailure     *failure); /* (transfer full) */

G_END_DECLS
