/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-sheet-slide.h"

#include "wakhan-motion.h"

#include <math.h>

struct _WakhanSheetSlide
{
  GtkWidget    *layout;
  GtkWidget    *timeline;
  WakhanMotion *motion;
  double        progress; /* 1: it rests */
  int           from;
  int           height; /* now */
};

static void
step_cb (gpointer slide,
         double   part)
{
  WakhanSheetSlide *self = slide;

  self->progress = wakhan_motion_ease_out (part);
  gtk_widget_queue_allocate (self->layout);
}

/* In a window that became wide there is no sheet that could go. */
static void
sheet_changed_cb (WakhanSheetSlide *self)
{
  gboolean is_narrow;

  g_object_get (self->timeline, "narrow", &is_narrow, NULL);
  self->from = self->height;
  self->progress = is_narrow && self->height > 0 && wakhan_motion_start (self->motion) ? 0 : 1;
  if (self->progress >= 1)
    wakhan_motion_stop (self->motion);
  gtk_widget_queue_allocate (self->layout);
}

WakhanSheetSlide *
wakhan_sheet_slide_new (GtkWidget *layout,
                        GtkWidget *timeline)
{
  WakhanSheetSlide *self = g_new0 (WakhanSheetSlide, 1);

  self->layout = layout;
  self->timeline = timeline;
  self->progress = 1;
  self->motion = wakhan_motion_new (layout, WAKHAN_MOTION_MILLISECONDS, step_cb, self);
  g_signal_connect_swapped (timeline, "notify::sheet", G_CALLBACK (sheet_changed_cb), self);
  return self;
}

void
wakhan_sheet_slide_free (WakhanSheetSlide *self)
{
  g_signal_handlers_disconnect_by_data (self->timeline, self);
  wakhan_motion_free (self->motion);
  g_free (self);
}

int
wakhan_sheet_slide_get_height (WakhanSheetSlide *self,
                               int               height)
{
  g_return_val_if_fail (self, height);

  self->height = (int) round (self->from + (height - self->from) * self->progress);
  return self->height;
}
