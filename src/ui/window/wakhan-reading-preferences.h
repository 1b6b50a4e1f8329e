/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-preferences.h"

G_BEGIN_DECLS

/* Keeps a reading pane's measure and line-height as the person's words for them say. */
void wakhan_reading_preferences_bind (WakhanPreferences *preferences,
                                      GObject           *pane);

G_END_DECLS
