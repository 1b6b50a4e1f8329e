/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives @widget, which stands for an event, the menu of events by the secondary button and the menu
 * key. */
void wakhan_event_menu_attach (GtkWidget *widget);
/* Likewise all that stands in @list and has an event. */
void wakhan_event_menu_attach_to_list (GtkWidget *list);
/* Which event that is; rows of a list change theirs. */
void wakhan_event_menu_set_event (GtkWidget   *widget,
                                  WakhanEvent *event);
/* (nullable): what was set. */
WakhanEvent *wakhan_event_menu_get_event (GtkWidget *widget);
/* What the menu does, as actions of a class of widgets that stand above. */
void wakhan_event_menu_install (GtkWidgetClass *widget_class);
/* Where those actions find their session: @widget is one of that class. */
void wakhan_event_menu_set_session (GtkWidget     *widget,
                                    WakhanSession *session);

G_END_DECLS
