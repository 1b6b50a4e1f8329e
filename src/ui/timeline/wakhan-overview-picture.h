/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-study.h"
#include "wakhan-time-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* At the usual size of text. */
#define WAKHAN_OVERVIEW_HEIGHT 42
#define WAKHAN_OVERVIEW_BASE 26.0 /* of the axis */

/* What an overview shows of a study, laid out once for a scale, a size of text and notes; painting
 * does no more than paint it. */
typedef struct _WakhanOverviewPicture WakhanOverviewPicture;

/**
 * wakhan_overview_picture_new:
 * @timeline: what a window shows of @study
 * @widget: whose font the years are written in
 * @unit: how much larger than usual the text is
 *
 * Returns: (transfer full): the picture. O(n) in the events of @timeline
 */
WakhanOverviewPicture *wakhan_overview_picture_new (GtkWidget             *widget,
                                                    WakhanTimeline        *timeline,
                                                    WakhanStudy           *study,
                                                    const WakhanTimeScale *scale,
                                                    double                 unit);
void                   wakhan_overview_picture_free (WakhanOverviewPicture *self);

/**
 * wakhan_overview_picture_take_notes:
 *
 * Which events have notes, and of which kind the newest is; when that changes, this is all that has
 * to be done anew.
 */
void wakhan_overview_picture_take_notes (WakhanOverviewPicture *self,
                                         WakhanNoteIndex       *index);

/* In px of the overview, at a size of text. */
double wakhan_overview_picture_get_length (double length,
                                           double unit);

/* The bars, the axis and the notes; mirrored by the caller. */
void wakhan_overview_picture_snapshot (const WakhanOverviewPicture *self,
                                       GtkSnapshot                 *snapshot,
                                       WakhanPalette               *palette);
/* The years below, which mirror by their places. */
void wakhan_overview_picture_snapshot_years (const WakhanOverviewPicture *self,
                                             GtkSnapshot                 *snapshot,
                                             WakhanPalette               *palette,
                                             gboolean                     mirrored);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanOverviewPicture, wakhan_overview_picture_free)

G_END_DECLS
