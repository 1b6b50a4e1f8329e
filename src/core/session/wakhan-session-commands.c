/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one does in a session: all of it rests on the state in wakhan-session.c and touches nothing
 * else. */

#include "wakhan-session.h"

#include "wakhan-anchor-maker.h"
#include "wakhan-selected-words.h"

#define FILTER_ROOM 0.05
#define FILTER_LEAST_ROOM 14.0 /* days */
#define ZOOM_STEP 1.25

static WakhanNotebook *
get_notebook (WakhanSession *self)
{
  WakhanStudy *study = wakhan_session_get_study (self);

  return study ? wakhan_study_get_notebook (study) : NULL;
}

static WakhanTimeView
get_shown_view (WakhanSession *self)
{
  WakhanStudy         *study = wakhan_session_get_study (self);
  const WakhanTimeView view = wakhan_session_get_view (self);

  if (view.start < view.end || !study)
    return view;
  return wakhan_time_view_fit (wakhan_session_get_timeline (self), wakhan_study_get_period (study));
}

void
wakhan_session_get_shown_view (WakhanSession *self,
                               double        *start,
                               double        *end)
{
  WakhanTimeView view;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  view = get_shown_view (self);
  *start = view.start;
  *end = view.end;
}

void
wakhan_session_follow_event (WakhanSession *self,
                             WakhanEvent   *event)
{
  const WakhanTimeView view = get_shown_view (self);
  WakhanStudy         *study = wakhan_session_get_study (self);
  WakhanTimeView       fit;
  WakhanTimeView       next;

  g_return_if_fail (WAKHAN_IS_EVENT (event));
  g_return_if_fail (study);

  fit = wakhan_time_view_fit (wakhan_session_get_timeline (self), wakhan_study_get_period (study));
  next = wakhan_time_view_follow (&view, wakhan_event_get_date (event), &fit);
  if (next.start == fit.start && next.end == fit.end)
    wakhan_session_fit (self);
  else if (next.start != view.start || next.end != view.end)
    wakhan_session_set_view (self, next.start, next.end);
}

void
wakhan_session_zoom (WakhanSession *self,
                     double         factor,
                     double         at)
{
  WakhanStudy   *study;
  WakhanTimeView view;
  WakhanTimeView zoomed;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (factor > 0);

  study = wakhan_session_get_study (self);
  view = get_shown_view (self);
  if (!study || view.start >= view.end)
    return;
  zoomed = wakhan_time_view_zoom (&view, factor, at);
  zoomed = wakhan_time_view_bound (&zoomed, wakhan_session_get_timeline (self),
                                   wakhan_study_get_period (study));
  /* At the end of zooming the day must not wander off. */
  zoomed = wakhan_time_view_zoom (&view, (view.end - view.start) / (zoomed.end - zoomed.start), at);
  wakhan_session_set_view (self, zoomed.start, zoomed.end);
}

static gboolean
find_day_in_view (WakhanEvent          *event,
                  const WakhanTimeView *view,
                  double               *day)
{
  if (!event)
    return FALSE;
  *day = wakhan_date_get_latest_start (wakhan_event_get_date (event));
  return *day >= view->start && *day <= view->end;
}

void
wakhan_session_zoom_around (WakhanSession *self,
                            WakhanEvent   *event,
                            int            direction)
{
  WakhanTimeView view;
  double         at;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!event || WAKHAN_IS_EVENT (event));

  view = get_shown_view (self);
  if (!find_day_in_view (event, &view, &at) &&
      !find_day_in_view (wakhan_session_get_selected_event (self), &view, &at))
    at = (view.start + view.end) / 2;
  wakhan_session_zoom (self, direction > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, at);
}

void
wakhan_session_zoom_in (WakhanSession *self)
{
  wakhan_session_zoom_around (self, NULL, 1);
}

void
wakhan_session_zoom_out (WakhanSession *self)
{
  wakhan_session_zoom_around (self, NULL, -1);
}

/* With some room around it, as what fits the study has. */
void
wakhan_session_zoom_to_filter (WakhanSession *self)
{
  WakhanEventSieve *sieve = wakhan_session_get_sieve (self);
  gint64            start;
  gint64            end;
  double            room;

  if (!wakhan_event_sieve_is_on (sieve) || !wakhan_event_sieve_find_extent (sieve, &start, &end))
    return;
  room = MAX ((end - start) * FILTER_ROOM, FILTER_LEAST_ROOM);
  wakhan_session_set_view (self, start - room, end + room);
}

void
wakhan_session_fit (WakhanSession *self)
{
  wakhan_session_set_view (self, 0, 0);
}

void
wakhan_session_go_to_section (WakhanSession *self,
                              WakhanSection *section)
{
  g_return_if_fail (WAKHAN_IS_SECTION (section));

  wakhan_navigator_go_to (wakhan_session_get_navigator (self), wakhan_section_get_start (section),
                          wakhan_section_get_start (section));
}

void
wakhan_session_go_to_event (WakhanSession *self,
                            WakhanEvent   *event)
{
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  wakhan_navigator_go_to (wakhan_session_get_navigator (self), wakhan_event_get_start (event),
                          wakhan_event_get_end (event));
}

/* Chosen anew it would not be gone to again. */
static void
choose_event (WakhanSession *self,
              WakhanEvent   *event)
{
  if (event != wakhan_session_get_selected_event (self))
    wakhan_session_set_selected_event (self, event);
  else if (wakhan_event_is_in_text (event))
    wakhan_session_go_to_event (self, event);
}

/* To where it stands; an event that it is about is chosen where it has no words of its own, be that
 * event in the text or not. */
void
wakhan_session_show_note (WakhanSession *self,
                          WakhanNote    *note)
{
  WakhanNoteIndex         *index;
  const WakhanAnchorMatch *words;
  WakhanEvent             *event;
  guint                    start;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));
  g_return_if_fail (wakhan_session_get_study (self));

  index = wakhan_study_get_note_index (wakhan_session_get_study (self));
  words = wakhan_note_index_get_words (index, note);
  event = wakhan_note_index_get_event (index, note);
  start = wakhan_note_index_get_start (index, note);
  if (words)
    wakhan_navigator_go_to (wakhan_session_get_navigator (self), words->start, words->end);
  else if (event)
    choose_event (self, event);
  if (!words && !(event && wakhan_event_is_in_text (event)) && start != G_MAXUINT)
    wakhan_navigator_go_to (wakhan_session_get_navigator (self), start, start);
}

void
wakhan_session_go_to_note (WakhanSession *self,
                           WakhanNote    *note)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));
  g_return_if_fail (wakhan_session_get_study (self));

  wakhan_session_set_selected_note (self, note);
  wakhan_session_show_note (self, note);
}

/* Puts @note, selects it and asks for the keyboard to go to it. */
static void
begin_note (WakhanSession *self,
            WakhanNote    *note)
{
  WakhanNote *shown;

  wakhan_notebook_put (get_notebook (self), WAKHAN_CHANGE_ADD, note);
  shown = wakhan_notebook_find (get_notebook (self), wakhan_note_get_id (note));
  wakhan_session_set_selected_note (self, shown);
  g_signal_emit_by_name (self, "edit-note", shown);
}

/* Whether @note, if there is one, is on these words, so that a further one is
 * about something else. */
static gboolean
is_on_words (WakhanSession *self,
             WakhanNote    *note,
             guint          start,
             guint          end)
{
  WakhanNoteIndex *index = wakhan_study_get_note_index (wakhan_session_get_study (self));
  const guint      n_anchors = note ? wakhan_note_get_n_anchors (note) : 0;

  for (guint i = 0; i < n_anchors; i++)
    {
      const WakhanAnchorMatch *match = wakhan_note_index_get_match (index, note, i);

      if (wakhan_anchor_match_is_known (match) && match->start == start && match->end == end)
        return TRUE;
    }
  return FALSE;
}

static void
set_kind (WakhanSession *self,
          WakhanNote    *note,
          const char    *kind)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

  wakhan_note_set_kind (copy, kind);
  wakhan_notebook_put (get_notebook (self), WAKHAN_CHANGE_SET_KIND, copy);
}

void
wakhan_session_new_note (WakhanSession *self,
                         const char    *kind)
{
  g_autoptr (WakhanNote) note = NULL;
  WakhanNavigator       *navigator;
  WakhanStudy           *study;
  WakhanSection         *section;
  WakhanNote            *selected;
  const char            *words_note;
  guint                  start;
  guint                  end;
  gboolean               has_words;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  study = wakhan_session_get_study (self);
  section = wakhan_session_get_section (self);
  navigator = wakhan_session_get_navigator (self);
  g_return_if_fail (study);

  has_words = wakhan_selected_words_find (self, &start, &end);
  selected = wakhan_session_get_selected_note (self);
  if (has_words && is_on_words (self, selected, start, end))
    {
      wakhan_navigator_set_selection_note (navigator, wakhan_note_get_id (selected));
      if (*kind)
        {
          set_kind (self, selected, kind);
          return;
        }
    }
  words_note = wakhan_navigator_get_selection_note (navigator);
  if (words_note && !*kind &&
      is_on_words (self, wakhan_notebook_find (get_notebook (self), words_note), start, end))
    has_words = FALSE;
  note = wakhan_note_new ();
  wakhan_note_set_kind (note, kind);
  if (has_words)
    {
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_maker_create (wakhan_study_get_note_index (study), start, end);

      wakhan_note_add_anchor (note, anchor);
      wakhan_navigator_set_selection_note (navigator, wakhan_note_get_id (note));
    }
  else if (section)
    {
      wakhan_note_set_section (note, wakhan_section_get_name (section));
    }
  begin_note (self, note);
}

void
wakhan_session_new_note_on_section (WakhanSession *self,
                                    WakhanSection *section)
{
  g_autoptr (WakhanNote) note = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_SECTION (section));
  g_return_if_fail (wakhan_session_get_study (self));

  note = wakhan_note_new ();
  wakhan_note_set_section (note, wakhan_section_get_name (section));
  begin_note (self, note);
}

void
wakhan_session_new_note_on_study (WakhanSession *self)
{
  g_autoptr (WakhanNote) note = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (wakhan_session_get_study (self));

  note = wakhan_note_new ();
  begin_note (self, note);
}

void
wakhan_session_new_note_on_event (WakhanSession *self)
{
  g_autoptr (WakhanNote) note = NULL;
  WakhanEvent           *event;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  event = wakhan_session_get_selected_event (self);
  if (!event || *wakhan_event_get_other_text (event) || !wakhan_session_get_study (self))
    return;
  note = wakhan_note_new ();
  wakhan_note_set_events (note, (const char *const[]){ wakhan_event_get_id (event), NULL });
  begin_note (self, note);
}

void
wakhan_session_delete_note (WakhanSession *self)
{
  g_autoptr (WakhanNote) note = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (!wakhan_session_get_selected_note (self))
    return;
  note = g_object_ref (wakhan_session_get_selected_note (self)); /* which its going clears */
  wakhan_notebook_remove (get_notebook (self), WAKHAN_CHANGE_DELETE, note);
}

void
wakhan_session_go_back (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  wakhan_navigator_go_back (wakhan_session_get_navigator (self));
}

void
wakhan_session_go_forward (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  wakhan_navigator_go_forward (wakhan_session_get_navigator (self));
}

void
wakhan_session_list_events (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  g_signal_emit_by_name (self, "list-events", FALSE);
}

void
wakhan_session_announce (WakhanSession *self,
                         const char    *words)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (words);

  g_signal_emit_by_name (self, "announce", words, FALSE);
}

void
wakhan_session_announce_deed (WakhanSession *self,
                              const char    *words)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (words);

  g_signal_emit_by_name (self, "announce", words, TRUE);
}

void
wakhan_session_tell (WakhanSession *self,
                     const char    *words)
{
  wakhan_session_announce_deed (self, words);
  g_signal_emit_by_name (self, "tell", words, FALSE);
}
