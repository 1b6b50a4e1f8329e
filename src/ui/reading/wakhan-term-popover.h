/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-term.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a term of the glossary means. The caller sets its parent and what it points at. */
GtkWidget *wakhan_term_popover_new (void);
void       wakhan_term_popover_set_term (GtkPopover *popover,
                                         WakhanTerm *term);

G_END_DECLS
