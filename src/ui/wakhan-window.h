/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/wakhan-application.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW (wakhan_window_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindow, wakhan_window, WAKHAN, WINDOW, GtkApplicationWindow)

WakhanWindow *wakhan_window_new (WakhanApplication *application);
/* Shows the study in @file, or what is the matter with it. Blocks for the built-in study's size only: others load in a
 * thread. */
void wakhan_window_open (WakhanWindow *self,
                         GFile        *file);
void wakhan_window_save (WakhanWindow *self);

G_END_DECLS
