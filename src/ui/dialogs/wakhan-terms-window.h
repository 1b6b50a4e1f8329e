/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TERMS_WINDOW (wakhan_terms_window_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTermsWindow, wakhan_terms_window, WAKHAN, TERMS_WINDOW, GtkWindow)

/**
 * wakhan_terms_window_new:
 * @session: with a study
 *
 * Every term and person of the study's glossary in the order of the alphabet, found by words of
 * name, aliases and meaning. One that is chosen closes the window and goes to the first place in
 * the text where it is named.
 */
GtkWindow *wakhan_terms_window_new (GtkWindow     *parent,
                                    WakhanSession *session);

G_END_DECLS
