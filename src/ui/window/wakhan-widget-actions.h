/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What widgets that know no session ask of the window: "announce" says words aloud, "focus-work"
 * brings the keyboard to where one reads, or reviews. */
void wakhan_widget_actions_add (GActionMap    *window,
                                WakhanSession *session);

G_END_DECLS
