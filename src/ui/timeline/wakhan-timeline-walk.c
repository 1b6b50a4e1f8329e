/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-walk.h"

#include "wakhan-event-mark.h"
#include "wakhan-timeline-clusters.h"
#include "wakhan-title-search.h"

#include <glib/gi18n-lib.h>

struct _WakhanTimelineWalk
{
  GtkWidget           *view;
  WakhanTimelineMarks *marks;
  WakhanEvent         *last; /* whose mark had the keyboard last; of a cluster, its first */
};

/* A mark, or the pill of a cluster, which stands where its first event does. */
typedef struct
{
  guint      position; /* in the timeline */
  GtkWidget *widget;
} Stop;

static int
compare_stops (gconstpointer a,
               gconstpointer b)
{
  const Stop *first = a;
  const Stop *second = b;

  return (first->position > second->position) - (first->position < second->position);
}

static void
add_stop (GArray         *stops,
          WakhanTimeline *timeline,
          WakhanEvent    *event,
          GtkWidget      *widget)
{
  const Stop stop = { wakhan_timeline_find (timeline, event), widget };

  if (widget)
    g_array_append_val (stops, stop);
}

static void
add_stops (WakhanTimelineWalk       *self,
           const WakhanTimelineLane *lane,
           GArray                   *stops)
{
  WakhanTimelineLayout *layout = lane->layout;

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);

      if (!place->is_out)
        add_stop (stops, layout->timeline, place->event,
                  wakhan_timeline_marks_find (self->marks, place->event));
    }
  for (guint i = 0; i < layout->clusters->len; i++)
    {
      g_autoptr (GListModel)  events = wakhan_timeline_clusters_list (layout, i);
      g_autoptr (WakhanEvent) first = g_list_model_get_item (events, 0);

      if (first && g_array_index (layout->n_passing, guint, i) > 0)
        add_stop (stops, layout->timeline, first,
                  wakhan_timeline_marks_get_pill (self->marks, lane->first_pill + i));
    }
}

/* Of all lanes where @number is G_MAXUINT. */
static GArray *
list_stops (WakhanTimelineWalk  *self,
            WakhanTimelineStack *stack,
            guint                number)
{
  GArray *stops = g_array_new (FALSE, FALSE, sizeof (Stop));

  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      if (lane->layout && (number == G_MAXUINT || lane->number == number))
        add_stops (self, lane, stops);
    }
  g_array_sort (stops, compare_stops);
  return stops;
}

/* Where the walk is; without groups anywhere. */
static guint
find_lane (WakhanTimelineWalk *self,
           WakhanSession      *session)
{
  WakhanEvent    *event = self->last ? self->last : wakhan_session_get_selected_event (session);
  WakhanTimeline *timeline = wakhan_session_get_timeline (session);

  return wakhan_event_grouper_find_lane (wakhan_session_get_grouper (session),
                                         wakhan_timeline_find (timeline, event));
}

WakhanTimelineWalk *
wakhan_timeline_walk_new (GtkWidget           *view,
                          WakhanTimelineMarks *marks)
{
  WakhanTimelineWalk *self = g_new0 (WakhanTimelineWalk, 1);

  self->view = view;
  self->marks = marks;
  return self;
}

void
wakhan_timeline_walk_free (WakhanTimelineWalk *self)
{
  g_clear_object (&self->last);
  g_free (self);
}

void
wakhan_timeline_walk_forget (WakhanTimelineWalk *self)
{
  g_clear_object (&self->last);
  wakhan_timeline_marks_want (self->marks, NULL);
}

void
wakhan_timeline_walk_set_child (WakhanTimelineWalk *self,
                                GtkWidget          *child)
{
  if (child && WAKHAN_IS_EVENT_MARK (child))
    g_set_object (&self->last, wakhan_event_mark_get_event (WAKHAN_EVENT_MARK (child)));
}

static gboolean
focus_event (WakhanTimelineWalk  *self,
             WakhanTimelineStack *stack,
             WakhanEvent         *event)
{
  GtkWidget *stop =
    stack && event ? wakhan_timeline_marks_find_stop (self->marks, stack, event) : NULL;

  return stop && gtk_widget_grab_focus (stop);
}

WakhanEvent *
wakhan_timeline_walk_get_event (WakhanTimelineWalk *self)
{
  return self->last;
}

gboolean
wakhan_timeline_walk_enter (WakhanTimelineWalk  *self,
                            WakhanTimelineStack *stack,
                            WakhanSession       *session)
{
  g_autoptr (GArray) stops = NULL;

  if (focus_event (self, stack, self->last) ||
      focus_event (self, stack, wakhan_session_get_selected_event (session)))
    return TRUE;
  stops = list_stops (self, stack, G_MAXUINT);
  return stops->len > 0 && gtk_widget_grab_focus (g_array_index (stops, Stop, 0).widget);
}

static guint
find_focused (WakhanTimelineWalk *self,
              GArray             *stops)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->view);

  for (guint i = 0; focus && i < stops->len; i++)
    if (g_array_index (stops, Stop, i).widget == focus)
      return i;
  return G_MAXUINT;
}

/* From an event that is not drawn now. */
static guint
find_neighbour (GArray *stops,
                guint   position,
                int     direction)
{
  guint next = direction > 0 ? 0 : stops->len - 1;

  while (next < stops->len &&
         (direction > 0 ? g_array_index (stops, Stop, next).position <= position
                        : g_array_index (stops, Stop, next).position >= position))
    next += direction;
  return next;
}

static gboolean
is_beyond (WakhanEvent   *event,
           WakhanSession *session,
           int            direction)
{
  WakhanDate *date = wakhan_event_get_date (event);
  double      start;
  double      end;

  wakhan_session_get_shown_view (session, &start, &end);
  return direction > 0 ? wakhan_date_get_earliest_start (date) >= end
                       : wakhan_date_get_latest_end (date) <= start;
}

static void
go_to (WakhanTimelineWalk *self,
       WakhanSession      *session,
       WakhanEvent        *event)
{
  g_set_object (&self->last, event);
  wakhan_timeline_marks_want (self->marks, event);
  wakhan_session_follow_event (session, event);
}

/* In this order: where the desktop wants no motion, the view is there at once, and is laid out anew
 * without this stack. */
static void
focus_and_go_to (WakhanTimelineWalk  *self,
                 WakhanTimelineStack *stack,
                 WakhanSession       *session,
                 WakhanEvent         *event)
{
  focus_event (self, stack, event);
  go_to (self, session, event);
}

static guint
find_next (WakhanSession *session,
           guint          lane,
           guint          position,
           int            direction)
{
  if (lane == G_MAXUINT)
    return wakhan_event_sieve_find_next (wakhan_session_get_sieve (session), position, direction);
  return wakhan_event_grouper_find_next (wakhan_session_get_grouper (session), lane, position,
                                         direction);
}

static void
go_beyond (WakhanTimelineWalk  *self,
           WakhanTimelineStack *stack,
           WakhanSession       *session,
           guint                lane,
           guint                position,
           int                  direction)
{
  for (guint i = find_next (session, lane, position + direction, direction); i != G_MAXUINT;
       i = find_next (session, lane, i + direction, direction))
    {
      WakhanEvent *event = wakhan_timeline_get_event (stack->foot->timeline, i);

      if (is_beyond (event, session, direction))
        {
          go_to (self, session, event);
          return;
        }
    }
}

static void
walk_along (WakhanTimelineWalk  *self,
            WakhanTimelineStack *stack,
            WakhanSession       *session,
            int                  direction)
{
  WakhanTimeline    *timeline = stack->foot->timeline;
  const guint        lane = find_lane (self, session);
  g_autoptr (GArray) stops = list_stops (self, stack, lane);
  const guint        focused = find_focused (self, stops);
  WakhanEvent       *from = self->last ? self->last : wakhan_session_get_selected_event (session);
  guint              position = wakhan_timeline_find (timeline, from);
  guint              next;

  /* What is drawn on the way to an event is not what stands beside it. */
  if (wakhan_timeline_marks_is_under_way (self->marks, stack, session) && position != G_MAXUINT)
    {
      next = find_next (session, lane, position + direction, direction);
      if (next != G_MAXUINT)
        go_to (self, session, wakhan_timeline_get_event (timeline, next));
      return;
    }
  if (focused != G_MAXUINT)
    {
      position = g_array_index (stops, Stop, focused).position;
      next = focused + direction;
    }
  else if (position != G_MAXUINT)
    next = find_neighbour (stops, position, direction);
  else
    next = direction > 0 ? 0 : stops->len - 1;

  if (next >= stops->len)
    {
      go_beyond (self, stack, session, lane, position, direction);
      return;
    }
  gtk_widget_grab_focus (g_array_index (stops, Stop, next).widget);
  g_set_object (&self->last,
                wakhan_timeline_get_event (timeline, g_array_index (stops, Stop, next).position));
}

/* Of two events of a lane, one before and one behind, that which begins nearer. */
static guint
find_nearest (WakhanTimeline *timeline,
              guint           position,
              guint           before,
              guint           after)
{
  const guint positions[] = { position, before, after };
  gint64      days[3];

  if (before == G_MAXUINT || after == G_MAXUINT)
    return MIN (before, after);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    days[i] = wakhan_date_get_known_start (wakhan_timeline_get_date (timeline, positions[i]));
  return days[0] - days[1] <= days[2] - days[0] ? before : after;
}

static void
walk_across (WakhanTimelineWalk  *self,
             WakhanTimelineStack *stack,
             WakhanSession       *session,
             int                  direction)
{
  WakhanTimeline *timeline = stack->foot->timeline;
  WakhanEvent    *from = self->last ? self->last : wakhan_session_get_selected_event (session);
  const guint     position = wakhan_timeline_find (timeline, from);
  const guint     n_lanes = stack->lanes->len;
  guint           lane = find_lane (self, session);

  if (lane == G_MAXUINT)
    {
      walk_along (self, stack, session, direction);
      return;
    }
  for (lane += direction; lane < n_lanes; lane += direction)
    {
      const guint nearest = find_nearest (timeline, position,
                                          find_next (session, lane, position, -1),
                                          find_next (session, lane, position, 1));

      if (nearest == G_MAXUINT)
        continue;
      focus_and_go_to (self, stack, session, wakhan_timeline_get_event (timeline, nearest));
      return;
    }
  gtk_widget_error_bell (self->view);
}

static void
walk_to_end (WakhanTimelineWalk  *self,
             WakhanTimelineStack *stack,
             WakhanSession       *session,
             int                  direction)
{
  WakhanTimeline *timeline = stack->foot->timeline;
  const guint     n_events = wakhan_timeline_get_n_events (timeline);
  const guint     position = wakhan_event_sieve_find_next (
        wakhan_session_get_sieve (session), direction > 0 ? n_events - 1 : 0, -direction);

  if (position != G_MAXUINT)
    focus_and_go_to (self, stack, session, wakhan_timeline_get_event (timeline, position));
}

void
wakhan_timeline_walk_go (WakhanTimelineWalk  *self,
                         WakhanTimelineStack *stack,
                         WakhanSession       *session,
                         WakhanTimelineWay    way,
                         int                  direction)
{
  switch (way)
    {
    case WAKHAN_TIMELINE_WALK_ACROSS:
      walk_across (self, stack, session, direction);
      break;
    case WAKHAN_TIMELINE_WALK_TO_END:
      walk_to_end (self, stack, session, direction);
      break;
    case WAKHAN_TIMELINE_ZOOM:
      if (gtk_widget_get_focus_child (self->view)) /* a cluster's parts */
        wakhan_timeline_marks_want (self->marks, self->last);
      wakhan_session_zoom_around (session, self->last, direction);
      break;
    case WAKHAN_TIMELINE_WALK_ALONG:
    default:
      walk_along (self, stack, session, direction);
    }
}

void
wakhan_timeline_walk_to_title (WakhanTimelineWalk  *self,
                               WakhanTimelineStack *stack,
                               WakhanSession       *session,
                               const char          *letters,
                               gboolean             goes_on)
{
  WakhanEvent     *from = self->last ? self->last : wakhan_session_get_selected_event (session);
  WakhanEvent     *event = wakhan_title_search_find (session, from, letters, goes_on);
  g_autofree char *words = NULL;

  if (event)
    {
      focus_and_go_to (self, stack, session, event);
      return;
    }
  /* Translators: said aloud; of the titles of events none has a word that begins with that. */
  words = g_strdup_printf (_ ("No event with “%s”"), letters);
  wakhan_session_announce (session, words);
  gtk_widget_error_bell (self->view);
}
