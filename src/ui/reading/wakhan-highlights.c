/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-highlights.h"

struct _WakhanHighlights
{
  GObject parent_instance;

  WakhanStudy  *study;
  GSignalGroup *index_signals;
  GSignalGroup *notebook_signals;
  GSignalGroup *timeline_signals;
  GArray       *ranges; /* WakhanHighlight, of notes and terms, in text order */
  GArray       *at;     /* what was found last */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanHighlights, wakhan_highlights, G_TYPE_OBJECT)

static void
clear_range (gpointer range)
{
  g_clear_object (&((WakhanHighlight *) range)->note);
}

static GArray *
create_ranges (void)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (WakhanHighlight));

  g_array_set_clear_func (ranges, clear_range);
  return ranges;
}

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const WakhanHighlight *first = a;
  const WakhanHighlight *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;
  return (first->kind > second->kind) - (first->kind < second->kind);
}

static void
add_note (WakhanHighlights *self,
          WakhanNote       *note)
{
  WakhanNoteIndex *index = wakhan_study_get_note_index (self->study);

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      const WakhanAnchorMatch *match = wakhan_note_index_get_match (index, note, i);
      WakhanHighlight          range = { .kind = WAKHAN_HIGHLIGHT_NOTE };

      if (!wakhan_anchor_match_is_known (match))
        continue;
      range.start = match->start;
      range.end = match->end;
      range.note = g_object_ref (note);
      range.is_doubtful = match->state == WAKHAN_ANCHOR_DOUBTFUL;
      g_array_append_val (self->ranges, range);
    }
}

static void
add_notes (WakhanHighlights *self)
{
  g_autoptr (GPtrArray) notes = wakhan_note_index_list (wakhan_study_get_note_index (self->study));

  for (guint i = 0; i < notes->len; i++)
    add_note (self, g_ptr_array_index (notes, i));
}

static void
add_terms (WakhanHighlights *self)
{
  GArray *places = wakhan_study_get_term_places (self->study);

  for (guint i = 0; i < places->len; i++)
    {
      const WakhanTermPlace *place = &g_array_index (places, WakhanTermPlace, i);
      const WakhanHighlight  range = {
         .kind = WAKHAN_HIGHLIGHT_TERM,
         .start = place->start,
         .end = place->end,
         .term = place->term,
      };

      g_array_append_val (self->ranges, range);
    }
}

static void
tell_change (WakhanHighlights *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Events are asked for as they come into view: there may be millions. */
static void
collect (WakhanHighlights *self)
{
  g_array_set_size (self->ranges, 0);
  if (self->study)
    {
      add_terms (self);
      add_notes (self);
      g_array_sort (self->ranges, compare_ranges);
    }
  tell_change (self);
}

static void
add_events (WakhanHighlights *self,
            GArray           *ranges,
            guint             start,
            guint             end)
{
  g_autoptr (GPtrArray) events =
    wakhan_timeline_list_touching (wakhan_study_get_timeline (self->study), start, end);

  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent          *event = g_ptr_array_index (events, i);
      const WakhanHighlight range = {
        .kind = WAKHAN_HIGHLIGHT_EVENT,
        .start = wakhan_event_get_start (event),
        .end = wakhan_event_get_end (event),
        .event = event,
      };

      g_array_append_val (ranges, range);
    }
}

/* The ranges stay, but a note in another kind is drawn in it. */
static void
notebook_changed_cb (WakhanHighlights *self,
                     WakhanChange     *change)
{
  for (guint i = 0; i < wakhan_change_get_n_entries (change); i++)
    {
      WakhanNote *before;
      WakhanNote *after;

      if (!wakhan_change_find_edit (change, i, &before, &after) ||
          g_str_equal (wakhan_note_get_kind (before), wakhan_note_get_kind (after)))
        continue;
      tell_change (self);
      return;
    }
}

static void
wakhan_highlights_dispose (GObject *object)
{
  WakhanHighlights *self = WAKHAN_HIGHLIGHTS (object);

  wakhan_highlights_set_study (self, NULL);

  G_OBJECT_CLASS (wakhan_highlights_parent_class)->dispose (object);
}

static void
wakhan_highlights_finalize (GObject *object)
{
  WakhanHighlights *self = WAKHAN_HIGHLIGHTS (object);

  g_object_unref (self->index_signals);
  g_object_unref (self->notebook_signals);
  g_object_unref (self->timeline_signals);
  g_array_unref (self->ranges);
  g_array_unref (self->at);

  G_OBJECT_CLASS (wakhan_highlights_parent_class)->finalize (object);
}

static void
wakhan_highlights_class_init (WakhanHighlightsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_highlights_dispose;
  object_class->finalize = wakhan_highlights_finalize;

  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_HIGHLIGHTS, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_highlights_init (WakhanHighlights *self)
{
  self->ranges = create_ranges ();
  self->at = create_ranges ();
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (collect), self);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
  self->timeline_signals = g_signal_group_new (WAKHAN_TYPE_TIMELINE);
  g_signal_group_connect_swapped (self->timeline_signals, "items-changed",
                                  G_CALLBACK (tell_change), self);
}

WakhanHighlights *
wakhan_highlights_new (void)
{
  return g_object_new (WAKHAN_TYPE_HIGHLIGHTS, NULL);
}

void
wakhan_highlights_set_study (WakhanHighlights *self,
                             WakhanStudy      *study)
{
  g_return_if_fail (WAKHAN_IS_HIGHLIGHTS (self));

  if (!g_set_object (&self->study, study))
    return;
  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  g_signal_group_set_target (self->notebook_signals,
                             study ? wakhan_study_get_notebook (study) : NULL);
  g_signal_group_set_target (self->timeline_signals,
                             study ? wakhan_study_get_timeline (study) : NULL);
  g_array_set_size (self->at, 0);
  collect (self);
}

GArray *
wakhan_highlights_list (WakhanHighlights *self,
                        guint             start,
                        guint             end)
{
  GArray *ranges;

  g_return_val_if_fail (WAKHAN_IS_HIGHLIGHTS (self), NULL);

  ranges = create_ranges ();
  if (!self->study)
    return ranges;
  for (guint i = 0; i < self->ranges->len; i++)
    {
      WakhanHighlight range = g_array_index (self->ranges, WakhanHighlight, i);

      if (range.start >= end)
        break;
      if (range.end <= start)
        continue;
      if (range.note)
        g_object_ref (range.note);
      g_array_append_val (ranges, range);
    }
  add_events (self, ranges, start, end);
  g_array_sort (ranges, compare_ranges);
  return ranges;
}

const WakhanHighlight *
wakhan_highlights_find (WakhanHighlights *self,
                        guint             offset)
{
  const WakhanHighlight *best = NULL;

  g_return_val_if_fail (WAKHAN_IS_HIGHLIGHTS (self), NULL);

  g_array_unref (self->at);
  self->at = wakhan_highlights_list (self, offset, offset + 1);
  for (guint i = 0; i < self->at->len; i++)
    {
      const WakhanHighlight *range = &g_array_index (self->at, WakhanHighlight, i);

      if (!best || range->kind > best->kind ||
          (range->kind == best->kind && range->end - range->start < best->end - best->start))
        best = range;
    }
  return best;
}
