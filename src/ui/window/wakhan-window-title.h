/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW_TITLE (wakhan_window_title_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindowTitle, wakhan_window_title, WAKHAN, WINDOW_TITLE, GtkWidget)

/* The study's title over the way to the section in view; in a narrow window the section over the
 * title. */
void wakhan_window_title_set_session (WakhanWindowTitle *self,
                                      WakhanSession     *session);
void wakhan_window_title_set_narrow (WakhanWindowTitle *self,
                                     gboolean           narrow);
/* @name: (nullable): what stands there instead, as long as no study is shown. */
void wakhan_window_title_set_name (WakhanWindowTitle *self,
                                   const char        *name);
/* @detail: (nullable): what stands below it instead */
void wakhan_window_title_set_detail (WakhanWindowTitle *self,
                                     const char        *detail);

G_END_DECLS
