/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_BUTTON (wakhan_timeline_button_get_type ())
G_DECLARE_DERIVABLE_TYPE (
  WakhanTimelineButton, wakhan_timeline_button, WAKHAN, TIMELINE_BUTTON, GtkWidget)

/**
 * WakhanTimelineButtonClass:
 * @activate: (not nullable): a click, Return, Space, or the action button.activate
 * @measure: (nullable): Ctrl with a click or Space, or the action button.measure
 *
 * What can be pressed on the timeline and paints itself, in the colours of a palette, with a label.
 */
struct _WakhanTimelineButtonClass
{
  GtkWidgetClass parent_class;

  void (*activate) (WakhanTimelineButton *self);
  void (*measure) (WakhanTimelineButton *self);
};

/**
 * wakhan_timeline_button_set_up:
 *
 * For the constructor of what is derived from it, once.
 */
void           wakhan_timeline_button_set_up (WakhanTimelineButton *self,
                                              WakhanSession        *session,
                                              WakhanPalette        *palette);
WakhanSession *wakhan_timeline_button_get_session (WakhanTimelineButton *self);
WakhanPalette *wakhan_timeline_button_get_palette (WakhanTimelineButton *self);
/**
 * wakhan_timeline_button_get_label:
 *
 * Returns: (nullable) (transfer none): none until it is set, and again when the font may be another
 */
PangoLayout *wakhan_timeline_button_get_label (WakhanTimelineButton *self);
/**
 * wakhan_timeline_button_take_label:
 * @label: (transfer full) (nullable): in place of the one before
 */
void wakhan_timeline_button_take_label (WakhanTimelineButton *self,
                                        PangoLayout          *label);

G_END_DECLS
