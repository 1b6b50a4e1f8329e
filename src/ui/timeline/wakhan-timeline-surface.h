/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_SURFACE (wakhan_timeline_surface_get_type ())
G_DECLARE_DERIVABLE_TYPE (
  WakhanTimelineSurface, wakhan_timeline_surface, WAKHAN, TIMELINE_SURFACE, GtkWidget)

/**
 * WakhanTimelineSurfaceClass:
 * @session_changed: (nullable): before @study_changed
 * @study_changed: another study, or none; also with another session
 * @timeline_changed: other events, or events that say something else
 * @view_changed: the session shows another time
 * @notes_changed: other events have notes, or have them in other colours, or pass the filter
 * @size_changed: lengths and words are of another size
 *
 * What a drawing of the session's time has, on whichever scale: it hears of study, view and notes,
 * knows how large text is, and has colours, among them those of the kinds of notes. Property:
 * session.
 */
struct _WakhanTimelineSurfaceClass
{
  GtkWidgetClass parent_class;

  void (*session_changed) (WakhanTimelineSurface *self);
  void (*study_changed) (WakhanTimelineSurface *self);
  void (*timeline_changed) (WakhanTimelineSurface *self);
  void (*view_changed) (WakhanTimelineSurface *self);
  void (*notes_changed) (WakhanTimelineSurface *self);
  void (*size_changed) (WakhanTimelineSurface *self);
};

/* (transfer none) (nullable) */
WakhanSession *wakhan_timeline_surface_get_session (WakhanTimelineSurface *self);
void
wakhan_timeline_surface_set_session (WakhanTimelineSurface *self,
                                     WakhanSession         *session); /* (nullable) */
/* (transfer none) (nullable): the session's */
WakhanStudy *wakhan_timeline_surface_get_study (WakhanTimelineSurface *self);
/* (transfer none): of the session, to hear more of it */
GSignalGroup *wakhan_timeline_surface_get_signals (WakhanTimelineSurface *self);
/* (transfer none) */
WakhanPalette *wakhan_timeline_surface_get_palette (WakhanTimelineSurface *self);
/* @roles: %NULL-terminated, more than the kinds of notes */
void wakhan_timeline_surface_add_roles (WakhanTimelineSurface *self,
                                        const char *const     *roles);
/* How much larger than usual the text is. */
double wakhan_timeline_surface_get_unit (WakhanTimelineSurface *self);

G_END_DECLS
