/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How much of the timeline is seen while an event's sheet comes up in it, or goes. */
typedef struct _WakhanSheetSlide WakhanSheetSlide;

/* Both unowned: @layout allocates @timeline, whose property "sheet" begins it. */
WakhanSheetSlide *wakhan_sheet_slide_new (GtkWidget *layout,
                                          GtkWidget *timeline);
void              wakhan_sheet_slide_free (WakhanSheetSlide *self);
/* @height: what it is to have at the end. Returns: what it has now, in px; for a sheet that goes it
 * may be more. */
int wakhan_sheet_slide_get_height (WakhanSheetSlide *self,
                                   int               height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanSheetSlide, wakhan_sheet_slide_free)

G_END_DECLS
