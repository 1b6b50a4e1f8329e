/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-stand.h"

#include "wakhan-entry-order.h"

static void
clear_passage (gpointer passage)
{
  g_clear_object (&((WakhanNotePassage *) passage)->anchor);
}

static GArray *
create_passages (void)
{
  GArray *passages = g_array_new (FALSE, TRUE, sizeof (WakhanNotePassage));

  g_array_set_clear_func (passages, clear_passage);
  return passages;
}

WakhanNoteStand *
wakhan_note_stand_new (WakhanNote *note)
{
  WakhanNoteStand *self = g_new0 (WakhanNoteStand, 1);

  self->note = g_object_ref (note);
  self->passages = create_passages ();
  self->events = g_ptr_array_new ();
  self->start = G_MAXUINT;
  return self;
}

void
wakhan_note_stand_free (WakhanNoteStand *self)
{
  g_object_unref (self->note);
  g_array_unref (self->passages);
  g_ptr_array_unref (self->events);
  g_free (self);
}

static const WakhanNotePassage *
find_passage (const WakhanNoteStand *self,
              WakhanAnchor          *anchor)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      const WakhanNotePassage *passage = &g_array_index (self->passages, WakhanNotePassage, i);

      if (wakhan_anchor_is_equal (passage->anchor, anchor))
        return passage;
    }
  return NULL;
}

static gboolean
has_same_passages (const GArray *a,
                   const GArray *b)
{
  gboolean same = a->len == b->len;

  for (guint i = 0; same && i < a->len; i++)
    same = wakhan_anchor_is_equal (g_array_index (a, WakhanNotePassage, i).anchor,
                                   g_array_index (b, WakhanNotePassage, i).anchor);
  return same;
}

gboolean
wakhan_note_stand_take_anchors (WakhanNoteStand *self,
                                WakhanDocument  *document)
{
  g_autoptr (GArray) passages = create_passages ();

  for (guint i = 0; i < wakhan_note_get_n_anchors (self->note); i++)
    {
      WakhanAnchor            *anchor = wakhan_note_get_anchor (self->note, i);
      const WakhanNotePassage *known = find_passage (self, anchor);
      WakhanNotePassage        passage = { .anchor = g_object_ref (anchor) };

      if (known && known->is_settled)
        passage.match = known->match;
      passage.is_settled =
        (known && known->is_settled) || wakhan_anchor_stands (anchor, document, &passage.match);
      g_array_append_val (passages, passage);
    }
  if (has_same_passages (passages, self->passages))
    return FALSE;
  g_array_unref (self->passages);
  self->passages = g_steal_pointer (&passages);
  return TRUE;
}

gboolean
wakhan_note_stand_take_places (WakhanNoteStand *self,
                               GHashTable      *matches,
                               gboolean         settles)
{
  gboolean found = FALSE;

  for (guint i = 0; i < self->passages->len; i++)
    {
      WakhanNotePassage       *passage = &g_array_index (self->passages, WakhanNotePassage, i);
      const WakhanAnchorMatch *match =
        passage->is_settled ? NULL : g_hash_table_lookup (matches, passage->anchor);

      if (!match)
        continue;
      passage->match = *match;
      passage->is_settled = settles;
      found = TRUE;
    }
  return found;
}

gboolean
wakhan_note_stand_is_settled (const WakhanNoteStand *self)
{
  for (guint i = 0; i < self->passages->len; i++)
    if (!g_array_index (self->passages, WakhanNotePassage, i).is_settled)
      return FALSE;
  return TRUE;
}

static void
add_event (GPtrArray   *events,
           WakhanEvent *event)
{
  if (event && !g_ptr_array_find (events, event, NULL))
    g_ptr_array_add (events, event);
}

static void
add_events_of_words (GPtrArray               *events,
                     WakhanTimeline          *timeline,
                     const WakhanAnchorMatch *match)
{
  if (!wakhan_anchor_match_is_known (match))
    return;
  add_event (events, wakhan_timeline_find_at_offset (timeline, match->start));
  if (match->end > match->start)
    add_event (events, wakhan_timeline_find_at_offset (timeline, match->end - 1));
}

/* Returns: whether there are others than before. */
static gboolean
update_events (WakhanNoteStand *self,
               WakhanTimeline  *timeline)
{
  const char *const    *ids = wakhan_note_get_events (self->note);
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->events);
  gboolean              changed;

  self->events = g_ptr_array_new ();
  for (gsize i = 0; ids && ids[i]; i++)
    add_event (self->events, wakhan_timeline_find_named (timeline, ids[i]));
  changed = self->n_about != self->events->len;
  self->n_about = self->events->len;
  self->event = self->n_about > 0 ? g_ptr_array_index (self->events, 0) : NULL;
  for (guint i = self->n_about; i > 0; i--)
    if (wakhan_event_is_in_text (g_ptr_array_index (self->events, i - 1)))
      self->event = g_ptr_array_index (self->events, i - 1);
  for (guint i = 0; i < self->passages->len; i++)
    add_events_of_words (self->events, timeline,
                         &g_array_index (self->passages, WakhanNotePassage, i).match);

  changed |= before->len != self->events->len;
  for (guint i = 0; !changed && i < before->len; i++)
    changed = g_ptr_array_index (before, i) != g_ptr_array_index (self->events, i);
  return changed;
}

/* Whether the section is there that the note is on, and on nothing else. */
static WakhanAnchorState
choose_section_state (const WakhanNoteStand *self,
                      const WakhanSection   *named)
{
  const char        *title = wakhan_note_get_section (self->note);
  const char *const *events = wakhan_note_get_events (self->note);

  if (!title || !*title || (events && *events) || self->passages->len > 0)
    return WAKHAN_ANCHOR_UNRESOLVED;
  return named ? WAKHAN_ANCHOR_FOUND : WAKHAN_ANCHOR_LOST;
}

/* (nullable): that the note is on, or in which its words stood. */
static WakhanSection *
find_named (const WakhanNoteStand *self,
            GHashTable            *sections)
{
  const char *name = wakhan_note_get_section (self->note);

  for (guint i = 0; (!name || !*name) && i < wakhan_note_get_n_anchors (self->note); i++)
    name = wakhan_anchor_get_section (wakhan_note_get_anchor (self->note, i));
  return name && *name ? g_hash_table_lookup (sections, name) : NULL;
}

gboolean
wakhan_note_stand_update (WakhanNoteStand *self,
                          WakhanTimeline  *timeline,
                          WakhanSection   *outline,
                          GHashTable      *sections)
{
  const gboolean           changed = update_events (self, timeline);
  const guint              before = self->start;
  const WakhanAnchorState  state = self->section_state;
  const WakhanAnchorMatch *words = wakhan_note_stand_get_words (self);
  WakhanSection           *named = find_named (self, sections);

  if (words)
    self->start = words->start;
  else if (self->event && wakhan_event_is_in_text (self->event))
    self->start = wakhan_event_get_start (self->event);
  else
    self->start = named ? wakhan_section_get_start (named) : G_MAXUINT;
  self->section = self->start == G_MAXUINT ? NULL : wakhan_section_find (outline, self->start);
  self->section_state = choose_section_state (self, named);
  return changed || self->start != before || self->section_state != state;
}

WakhanAnchorState
wakhan_note_stand_get_state (const WakhanNoteStand *self)
{
  WakhanAnchorState worst = self->section_state;

  for (guint i = 0; i < self->passages->len; i++)
    worst = MAX (worst, g_array_index (self->passages, WakhanNotePassage, i).match.state);
  return worst;
}

const WakhanAnchorMatch *
wakhan_note_stand_get_words (const WakhanNoteStand *self)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      const WakhanAnchorMatch *match = &g_array_index (self->passages, WakhanNotePassage, i).match;

      if (wakhan_anchor_match_is_known (match))
        return match;
    }
  return NULL;
}

/* The one order of notes: by place in the text, then by creation. */
int
wakhan_note_stand_compare (const WakhanNoteStand *a,
                           const WakhanNoteStand *b)
{
  if (a->start != b->start)
    return a->start < b->start ? -1 : 1;
  return wakhan_entry_compare (a->note, b->note);
}
