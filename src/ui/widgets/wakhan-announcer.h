/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_ANNOUNCER (wakhan_announcer_get_type ())
G_DECLARE_FINAL_TYPE (WakhanAnnouncer, wakhan_announcer, WAKHAN, ANNOUNCER, GtkWidget)

/* A voice for a screen reader that nobody sees: GTK has one of its own from 4.14 on, before it the
 * description of what has the keyboard changes. What was said last is the text of a status.
 * @lasts: said also when the keyboard goes elsewhere before a screen reader could hear it. */
void wakhan_announcer_say (WakhanAnnouncer *self,
                           const char      *words,
                           gboolean         lasts);

G_END_DECLS
