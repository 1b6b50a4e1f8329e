/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-view-history.h"

#include <math.h>

#define MOST 64
#define PAUSE (700 * G_TIME_SPAN_MILLISECOND) /* between two zooms */
#define SAME 0.001                            /* of a length: what rounding makes of panning */

struct _WakhanViewHistory
{
  GArray  *views;
  gint64   last; /* when there was a step of zooming, if there was */
  gboolean is_zooming;
};

WakhanViewHistory *
wakhan_view_history_new (void)
{
  WakhanViewHistory *self = g_new0 (WakhanViewHistory, 1);

  self->views = g_array_new (FALSE, FALSE, sizeof (WakhanTimeView));
  return self;
}

void
wakhan_view_history_free (WakhanViewHistory *self)
{
  g_array_unref (self->views);
  g_free (self);
}

void
wakhan_view_history_clear (WakhanViewHistory *self)
{
  g_return_if_fail (self);

  g_array_set_size (self->views, 0);
  self->is_zooming = FALSE;
}

void
wakhan_view_history_add (WakhanViewHistory    *self,
                         const WakhanTimeView *before,
                         const WakhanTimeView *after,
                         gint64                time)
{
  double lengths[2];

  g_return_if_fail (self && before && after);

  lengths[0] = before->end - before->start;
  lengths[1] = after->end - after->start;
  if (lengths[0] <= 0 || fabs (lengths[1] - lengths[0]) <= SAME * lengths[0])
    return;
  if (!self->is_zooming || time - self->last >= PAUSE)
    {
      if (self->views->len == MOST)
        g_array_remove_index (self->views, 0);
      g_array_append_val (self->views, *before);
    }
  self->is_zooming = TRUE;
  self->last = time;
}

gboolean
wakhan_view_history_pop (WakhanViewHistory *self,
                         WakhanTimeView    *view)
{
  g_return_val_if_fail (self && view, FALSE);

  if (self->views->len == 0)
    return FALSE;
  *view = g_array_index (self->views, WakhanTimeView, self->views->len - 1);
  g_array_set_size (self->views, self->views->len - 1);
  self->is_zooming = FALSE;
  return TRUE;
}
