/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-breakpoints.h"
#include "wakhan-overlay-slide.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_PANE_OUTLINE,
  WAKHAN_PANE_READING,
  WAKHAN_PANE_NOTES,
  WAKHAN_PANE_TIMELINE,
  WAKHAN_N_PANES,
} WakhanPane;

#define WAKHAN_TYPE_PANE_SWITCH (wakhan_pane_switch_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPaneSwitch, wakhan_pane_switch, WAKHAN, PANE_SWITCH, GObject)

/* Shows and hides panes as the session's …-visible say: one that is docked, at once; one that has
 * no place in a layout slides over the text, one at a time. Signal: "changed": allocate anew. */
WakhanPaneSwitch      *
wakhan_pane_switch_new (GtkWidget        *owner,
                             GtkWidget *const *panes); /* WAKHAN_N_PANES, held by @owner */
void wakhan_pane_switch_set_session (WakhanPaneSwitch *self,
                                     WakhanSession    *session);
/* A pane that loses its place is closed and remembered, one that wins it stands again
 * as it stood. */
void     wakhan_pane_switch_set_breakpoints (WakhanPaneSwitch        *self,
                                             const WakhanBreakpoints *breakpoints);
gboolean wakhan_pane_switch_is_docked (WakhanPaneSwitch *self,
                                       WakhanPane        pane);
gboolean wakhan_pane_switch_get_wanted (WakhanPaneSwitch *self,
                                        WakhanPane        pane);
/* Whether the notes come up from below, the text staying above them: while one checks them, or
 * writes an event in their place, in a narrow window. */
gboolean wakhan_pane_switch_is_sheet (WakhanPaneSwitch *self);
/* Whether the timeline has all but some lines of the text. */
gboolean wakhan_pane_switch_has_whole_height (WakhanPaneSwitch *self);
/* A person made it as high as they want it. */
void wakhan_pane_switch_leave_whole_height (WakhanPaneSwitch *self);
/* Returns: whether one was open. */
gboolean            wakhan_pane_switch_close_overlay (WakhanPaneSwitch *self);
WakhanOverlaySlide *wakhan_pane_switch_get_slide (WakhanPaneSwitch *self);
/* Gives the keyboard to the next pane that can take it, or to the one before. */
void wakhan_pane_switch_cycle_focus (WakhanPaneSwitch *self,
                                     gboolean          forward);

G_END_DECLS
