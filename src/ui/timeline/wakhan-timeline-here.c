/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-here.h"

#include "wakhan-marker-pill.h"

#include <math.h>

#define PILL_MARGIN 8.0
#define PILL_STEP 2

struct _WakhanTimelineHere
{
  GtkWidget          *view;
  GtkWidget          *pill; /* a child of the view */
  WakhanReadingMarker marker;
  gboolean            is_found;
  gboolean            is_right;
  guint               update;
};

WakhanTimelineHere *
wakhan_timeline_here_new (GtkWidget *view)
{
  WakhanTimelineHere *self = g_new0 (WakhanTimelineHere, 1);

  self->view = view;
  self->pill = wakhan_marker_pill_new ();
  gtk_widget_set_visible (self->pill, FALSE);
  gtk_widget_set_parent (self->pill, view);
  return self;
}

void
wakhan_timeline_here_free (WakhanTimelineHere *self)
{
  g_clear_handle_id (&self->update, g_source_remove);
  wakhan_reading_marker_clear (&self->marker);
  g_free (self);
}

const WakhanReadingMarker *
wakhan_timeline_here_find (WakhanTimelineHere *self,
                           WakhanSession      *session)
{
  if (!self->is_found)
    wakhan_reading_marker_find (&self->marker, session);
  self->is_found = TRUE;
  return &self->marker;
}

void
wakhan_timeline_here_update (WakhanTimelineHere   *self,
                             WakhanSession        *session,
                             const WakhanTimeView *view)
{
  const WakhanReadingMarker *marker = wakhan_timeline_here_find (self, session);
  const gboolean             later = marker->start >= view->end;
  const gboolean             beyond =
    marker->known && view->start < view->end && (later || marker->end <= view->start);

  g_clear_handle_id (&self->update, g_source_remove);
  gtk_widget_set_visible (self->pill, beyond);
  if (!beyond)
    return;
  self->is_right = later != (gtk_widget_get_direction (self->view) == GTK_TEXT_DIR_RTL);
  wakhan_marker_pill_set_time (self->pill, later, marker->words);
}

void
wakhan_timeline_here_forget (WakhanTimelineHere *self,
                             GSourceFunc         update)
{
  self->is_found = FALSE;
  if (self->update == 0)
    self->update = g_idle_add (update, self->view);
}

void
wakhan_timeline_here_raise (WakhanTimelineHere *self)
{
  if (gtk_widget_get_visible (self->pill) && self->pill != gtk_widget_get_last_child (self->view))
    gtk_widget_insert_before (self->pill, self->view, NULL);
}

/* How much of the pill at @place lies upon events and their names, in square px. */
static double
measure_covered (WakhanTimelineHere  *self,
                 const GtkAllocation *place)
{
  const graphene_rect_t pill =
    GRAPHENE_RECT_INIT (place->x, place->y, place->width, place->height);
  double covered = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (self->view); child;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t box;
      graphene_rect_t both;

      if (child != self->pill && gtk_widget_should_layout (child) &&
          gtk_widget_get_child_visible (child) &&
          gtk_widget_compute_bounds (child, self->view, &box) &&
          graphene_rect_intersection (&pill, &box, &both))
        covered += both.size.width * both.size.height;
    }
  return covered;
}

/* The height nearest to the middle at which it covers the least. */
static int
find_height (WakhanTimelineHere *self,
             GtkAllocation       place,
             int                 height)
{
  const int room = MAX (height - place.height, 0);
  int       best = room / 2;
  double    least = INFINITY;

  for (int off = 0; off <= room / 2 && least > 0; off += PILL_STEP)
    for (int side = -1; side <= 1; side += 2)
      {
        double covered;

        place.y = room / 2 + side * off;
        covered = measure_covered (self, &place);
        if (covered < least)
          {
            least = covered;
            best = place.y;
          }
      }
  return best;
}

void
wakhan_timeline_here_allocate (WakhanTimelineHere *self,
                               double              width,
                               double              height,
                               double              unit)
{
  const double  margin = floor (PILL_MARGIN * unit);
  GtkAllocation place = { 0 };

  if (!gtk_widget_get_visible (self->pill))
    return;
  gtk_widget_measure (self->pill, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &place.width, NULL, NULL);
  gtk_widget_measure (self->pill, GTK_ORIENTATION_VERTICAL, place.width, NULL, &place.height, NULL,
                      NULL);
  place.width = MIN (place.width, width - 2 * margin);
  place.x = self->is_right ? width - place.width - margin : margin;
  place.y = find_height (self, place, (int) height);
  gtk_widget_size_allocate (self->pill, &place, -1);
}
