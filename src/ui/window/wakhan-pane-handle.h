/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_PANE_HANDLE (wakhan_pane_handle_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPaneHandle, wakhan_pane_handle, WAKHAN, PANE_HANDLE, GtkWidget)

/* The edge of a pane, which is dragged, moved by the arrow keys, and put back by a double click or
 * Home. Property: size, what a person made of the pane in px, or 0 for its usual size. */
GtkWidget *wakhan_pane_handle_new (
  GtkWidget      *pane,
  GtkPositionType side,  /* the pane stands on: LEFT means the start; RIGHT, the end; BOTTOM */
  int             least, /* of the pane */
  const char     *name);
int  wakhan_pane_handle_get_size (WakhanPaneHandle *self);
void wakhan_pane_handle_set_size (WakhanPaneHandle *self,
                                  int               size);
/* The most that the pane may become, as its parent sees it. */
void wakhan_pane_handle_set_most (WakhanPaneHandle *self,
                                  int               most);

G_END_DECLS
