/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @letters: that were typed one shortly after the other; @goes_on: whether they are more of those
 * that were told of before. */
typedef void (*WakhanTimelineTypingFunc) (GtkWidget  *view,
                                          const char *letters,
                                          gboolean    goes_on);

/* Collects letters typed while @view or one of its own children has the keyboard: a letter begins,
 * and what else is written may follow within a second, then other keys have it again. */
void wakhan_timeline_typing_attach (GtkWidget               *view,
                                    WakhanTimelineTypingFunc typed);

G_END_DECLS
