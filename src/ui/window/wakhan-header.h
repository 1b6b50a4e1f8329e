/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-preferences.h"

#include "wakhan-reading-state.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_HEADER (wakhan_header_get_type ())
G_DECLARE_FINAL_TYPE (WakhanHeader, wakhan_header, WAKHAN, HEADER, GtkWidget)

/* The title bar of a window: what is read and where, the ways to its panes, and the menus. Once. */
void wakhan_header_connect (WakhanHeader       *self,
                            WakhanSession      *session,
                            WakhanPreferences  *preferences,
                            WakhanReadingState *reading_state);
/* What its buttons show and hide. */
void wakhan_header_set_panes (WakhanHeader *self,
                              GtkWidget    *outline,
                              GtkWidget    *notes,
                              GtkWidget    *timeline);
/* @name: what stands in the window, or is on its way, when that is no study. */
void wakhan_header_set_name (WakhanHeader *self,
                             const char   *name);
/* @detail: (nullable): what stands below the name, when that is no study */
void wakhan_header_set_detail (WakhanHeader *self,
                               const char   *detail);
/* Without a study there are no panes to show and no way to go. */
void wakhan_header_set_has_study (WakhanHeader *self,
                                  gboolean      has_study);
void wakhan_header_set_narrow (WakhanHeader *self,
                               gboolean      is_narrow);

G_END_DECLS
