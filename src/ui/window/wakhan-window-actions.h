/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-window.h"

G_BEGIN_DECLS

/* The commands that are the window's own, not its session's. */
void wakhan_window_add_actions (WakhanWindow *self);

G_END_DECLS
