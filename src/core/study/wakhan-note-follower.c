/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-follower.h"

#include "wakhan-anchor-maker.h"

struct _WakhanNoteFollower
{
  GObject parent_instance;

  WakhanNoteIndex *index;
  WakhanNotebook  *notebook;
  guint            source; /* 0: there is nothing to be done */
};

G_DEFINE_FINAL_TYPE (WakhanNoteFollower, wakhan_note_follower, G_TYPE_OBJECT)

/* (transfer full): the anchor as it is now; the old one where nothing is known for sure. */
static WakhanAnchor *
create_followed (WakhanNoteFollower *self,
                 WakhanNote         *note,
                 guint               position)
{
  WakhanAnchor            *anchor = wakhan_note_get_anchor (note, position);
  WakhanDocument          *document = wakhan_note_index_get_document (self->index);
  const WakhanAnchorMatch *match = wakhan_note_index_get_match (self->index, note, position);
  WakhanAnchorMatch        old;

  if (match->state != WAKHAN_ANCHOR_FOUND || match->end <= match->start ||
      wakhan_anchor_stands (anchor, document, &old))
    return g_object_ref (anchor);
  return wakhan_anchor_maker_move (self->index, anchor, match);
}

/* (transfer full) (nullable): %NULL: all of its words stand where they stood. */
static WakhanNote *
create_note (WakhanNoteFollower *self,
             WakhanNote         *note)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);
  gboolean               moved = FALSE;

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      g_autoptr (WakhanAnchor) anchor = create_followed (self, note, i);

      moved |= !wakhan_anchor_is_equal (anchor, wakhan_note_get_anchor (note, i));
      wakhan_note_replace_anchor (copy, i, anchor);
    }
  return moved ? g_steal_pointer (&copy) : NULL;
}

static gboolean
follow_cb (gpointer user_data)
{
  WakhanNoteFollower   *self = user_data;
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);

  self->source = 0;
  if (!wakhan_note_index_is_settled (self->index))
    return G_SOURCE_REMOVE;
  g_signal_handlers_disconnect_by_data (self->index, self);
  for (guint i = 0; i < wakhan_notebook_get_n_notes (self->notebook); i++)
    {
      WakhanNote *note = create_note (self, wakhan_notebook_get_note (self->notebook, i));

      if (note)
        g_ptr_array_add (notes, note);
    }
  if (notes->len > 0)
    wakhan_notebook_follow (self->notebook, notes);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (WakhanNoteFollower *self)
{
  if (self->source == 0)
    self->source = g_idle_add (follow_cb, self);
}

static void
wakhan_note_follower_dispose (GObject *object)
{
  WakhanNoteFollower *self = WAKHAN_NOTE_FOLLOWER (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->index);
  g_clear_object (&self->notebook);

  G_OBJECT_CLASS (wakhan_note_follower_parent_class)->dispose (object);
}

static void
wakhan_note_follower_class_init (WakhanNoteFollowerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_note_follower_dispose;
}

static void
wakhan_note_follower_init (WakhanNoteFollower *self G_GNUC_UNUSED)
{
}

WakhanNoteFollower *
wakhan_note_follower_new (WakhanNoteIndex *index,
                          WakhanNotebook  *notebook)
{
  WakhanNoteFollower *self;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_FOLLOWER, NULL);
  self->index = g_object_ref (index);
  self->notebook = g_object_ref (notebook);
  g_signal_connect_object (index, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return self;
}
