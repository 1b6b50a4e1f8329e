/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-opener.h"
#include "wakhan-preferences.h"
#include "wakhan-reading-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW (wakhan_window_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindow, wakhan_window, WAKHAN, WINDOW, GtkApplicationWindow)

/* @opener: whose file, now or later, the window shows */
WakhanWindow *wakhan_window_new (GtkApplication     *application,
                                 WakhanOpener       *opener,
                                 WakhanPreferences  *preferences,
                                 WakhanReadingState *reading_state);
/* Shows it with what is on its way in it, so that the first picture is the whole one; but it does
 * not wait for long. */
void wakhan_window_present_soon (WakhanWindow *self);

WakhanSession *wakhan_window_get_session (WakhanWindow *self);

/* Shows the study in @file where it was left, or what is the matter with it. A study that is shown
 * already stays, and a banner says why no other took its place. */
void wakhan_window_open (WakhanWindow *self,
                         GFile        *file);
/* Shows all texts that were read, in place of one. */
void   wakhan_window_show_library (WakhanWindow *self);
GFile *wakhan_window_get_file (WakhanWindow *self); /* (nullable): shown, or on its way */

/* Places, at once; and notes, which is not waited for. */
void wakhan_window_save (WakhanWindow *self);
/* As it ends: a note in which nothing is written goes, as it does when it is left. */
void wakhan_window_save_last (WakhanWindow *self);

G_END_DECLS
