/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-session.h"
#include "wakhan-time-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The years of the notes that are shown, on an overview; they are drawn there, with Shift held, or
 * taken from what is in view, by its menu. */
typedef struct _WakhanOverviewSpan WakhanOverviewSpan;

/* Lives as long as @overview, which it has drawn anew; @scale is that of the overview, and lives
 * as long. */
WakhanOverviewSpan *wakhan_overview_span_new (GtkWidget             *overview,
                                              const WakhanTimeScale *scale);
void                wakhan_overview_span_set_session (WakhanOverviewSpan *self,
                                                      WakhanSession      *session); /* (nullable) */
/* @base: how high the axis is, in px. Mirrored by the caller. */
void wakhan_overview_span_snapshot (const WakhanOverviewSpan *self,
                                    GtkSnapshot              *snapshot,
                                    WakhanPalette            *palette,
                                    double                    base);

G_END_DECLS
