/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_CLUSTER_LIST (wakhan_cluster_list_get_type ())
G_DECLARE_FINAL_TYPE (WakhanClusterList, wakhan_cluster_list, WAKHAN, CLUSTER_LIST, GtkWidget)

/* The events that a cluster counts, to be gone to, or zoomed to. Signal: "chosen",
 * before it does. */
GtkWidget *wakhan_cluster_list_new (WakhanSession *session,
                                    GListModel    *events);

G_END_DECLS
