/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* While events are played, whatever a person does in @window pauses that: a key, a click, a touch,
 * the wheel. What plays and pauses itself is left alone. */
void wakhan_play_guard_attach (GtkWidget     *window,
                               WakhanSession *session);

G_END_DECLS
