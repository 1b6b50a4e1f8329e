/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-pane-handle.h"
#include "wakhan-pane-switch.h"

G_BEGIN_DECLS

/* Which sizes the panes have that stand side by side: as a person made them, else as the
 * breakpoints have them, between what each needs and what the others leave. In px. */
typedef struct
{
  GtkWidget *const        *panes;       /* borrowed, by WakhanPane */
  WakhanPaneHandle *const *handles;     /* borrowed, by WakhanPane */
  WakhanPaneSwitch        *shown;       /* borrowed */
  const WakhanBreakpoints *breakpoints; /* borrowed */

  int widths[WAKHAN_N_PANES]; /* 0: does not stand there; not of the timeline */
  int height;                 /* of the timeline; 0: there is none */

  int sheet_width; /* of the sheet that was measured last; 0: there was none */
  int sheet_height;

  int      other_height; /* of the lanes while the list of events stands, or the other way round */
  gboolean is_listing;
  gboolean is_page; /* the list is all there is to see */

  int notes_sheet; /* how high the notes are while they are one; 0: they are none */
} WakhanPaneSizes;

/* As wide, and the timeline as high, as it can be used at the usual size of text. */
extern const int wakhan_pane_least_sizes[WAKHAN_N_PANES];

/* What all of them need: the least of the narrowest layout, since each can become that. */
void wakhan_pane_sizes_measure (WakhanPaneSizes *self,
                                GtkOrientation   orientation,
                                int             *minimum,
                                int             *natural);
/* In an area of this size. */
void wakhan_pane_sizes_choose (WakhanPaneSizes *self,
                               int              width,
                               int              height);
/* Follows whether the list of events stands in place of the lanes: each is as high as a person made
 * it. */
void wakhan_pane_sizes_follow_list (WakhanPaneSizes *self);
/* As a person made the pane, the timeline while it has its lanes; 0: nobody did. */
int wakhan_pane_sizes_get_drawn (WakhanPaneSizes *self,
                                 WakhanPane       pane);
/* Whether the timeline is an event's sheet. */
gboolean wakhan_pane_sizes_is_sheet (WakhanPaneSizes *self);
/* Whether an event is written in place of the notes; it stands beside the timeline, too. */
gboolean wakhan_pane_sizes_is_editing (WakhanPaneSizes *self);
/* Gives the timeline the form for as wide as it can be beside an editor. */
void wakhan_pane_sizes_fit_timeline (WakhanPaneSizes *self);
/* Whether it is as high as a person makes it. */
gboolean wakhan_pane_sizes_has_edge (WakhanPaneSizes *self);

G_END_DECLS
