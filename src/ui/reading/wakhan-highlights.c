/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-highlights.h"

struct _WakhanHighlights
{
  GObject parent_instance;

  WakhanStudy *study;
  GArray      *ranges; /* WakhanHighlight */
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
  WakhanDocument *document = wakhan_study_get_document (self->study);

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      WakhanPlace     place;
      WakhanHighlight range = { .kind = WAKHAN_HIGHLIGHT_NOTE };

      wakhan_anchor_resolve (wakhan_note_get_anchor (note, i), document, &place);
      if (!wakhan_place_is_known (&place))
        continue;
      range.start = place.start;
      range.end = place.end;
      range.note = g_object_ref (note);
      g_array_append_val (self->ranges, range);
    }
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
collect (WakhanHighlights *self)
{
  WakhanTimeline *timeline;
  WakhanNotebook *notebook;

  g_array_set_size (self->ranges, 0);
  if (self->study)
    {
      timeline = wakhan_study_get_timeline (self->study);
      notebook = wakhan_study_get_notebook (self->study);
      for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
        {
          WakhanEvent    *event = wakhan_timeline_get_event (timeline, i);
          WakhanHighlight range = { .kind = WAKHAN_HIGHLIGHT_EVENT, .event = event };

          range.start = wakhan_event_get_start (event);
          range.end = wakhan_event_get_end (event);
          if (wakhan_event_is_in_text (event))
            g_array_append_val (self->ranges, range);
        }
      add_terms (self);
      for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
        add_note (self, wakhan_notebook_get_note (notebook, i));
      g_array_sort (self->ranges, compare_ranges);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
wakhan_highlights_dispose (GObject *object)
{
  WakhanHighlights *self = WAKHAN_HIGHLIGHTS (object);

  if (self->study)
    g_signal_handlers_disconnect_by_data (wakhan_study_get_notebook (self->study), self);
  g_clear_object (&self->study);
  g_array_set_size (self->ranges, 0);

  G_OBJECT_CLASS (wakhan_highlights_parent_class)->dispose (object);
}

static void
wakhan_highlights_finalize (GObject *object)
{
  g_array_unref (WAKHAN_HIGHLIGHTS (object)->ranges);

  G_OBJECT_CLASS (wakhan_highlights_parent_class)->finalize (object);
}

static void
wakhan_highlights_class_init (WakhanHighlightsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_highlights_dispose;
  object_class->finalize = wakhan_highlights_finalize;

  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_HIGHLIGHTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
wakhan_highlights_init (WakhanHighlights *self)
{
  self->ranges = g_array_new (FALSE, FALSE, sizeof (WakhanHighlight));
  g_array_set_clear_func (self->ranges, clear_range);
}

/* At every key in a note nothing moves: the places of 10,000 notes are not looked for again. */
static void
notebook_changed_cb (WakhanHighlights *self,
                     WakhanChange     *change)
{
  if (!wakhan_change_is_of_words (change))
    collect (self);
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

  if (self->study)
    g_signal_handlers_disconnect_by_data (wakhan_study_get_notebook (self->study), self);
  g_set_object (&self->study, study);
  if (study)
    g_signal_connect_object (wakhan_study_get_notebook (study), "changed", G_CALLBACK (notebook_changed_cb), self,
                             G_CONNECT_SWAPPED);
  collect (self);
}

guint
wakhan_highlights_get_n (WakhanHighlights *self)
{
  g_return_val_if_fail (WAKHAN_IS_HIGHLIGHTS (self), 0);

  return self->ranges->len;
}

const WakhanHighlight *
wakhan_highlights_get (WakhanHighlights *self,
                       guint             position)
{
  g_return_val_if_fail (WAKHAN_IS_HIGHLIGHTS (self), NULL);

  return &g_array_index (self->ranges, WakhanHighlight, position);
}

const WakhanHighlight *
wakhan_highlights_find (WakhanHighlights *self,
                        guint             offset)
{
  const WakhanHighlight *best = NULL;

  g_return_val_if_fail (WAKHAN_IS_HIGHLIGHTS (self), NULL);

  for (guint i = 0; i < self->ranges->len; i++)
    {
      const WakhanHighlight *range = &g_array_index (self->ranges, WakhanHighlight, i);

      if (range->start > offset)
        break;
      if (offset < range->end && (!best || range->kind > best->kind || (range->kind == best->kind && range->end - range->start < best->end - best->start)))
        best = range;
    }
  return best;
}
