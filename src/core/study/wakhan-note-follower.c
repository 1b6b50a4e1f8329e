/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-follower.h"

#include "wakhan-anchor-maker.h"
#include "wakhan-letters.h"

#include <string.h>

struct _WakhanNoteFollower
{
  GObject parent_instance;

  WakhanNoteIndex        *index;
  WakhanTimelineComposer *composer;
  WakhanNotebook         *notebook;
  guint                   source; /* 0: there is nothing to be done */
};

G_DEFINE_FINAL_TYPE (WakhanNoteFollower, wakhan_note_follower, G_TYPE_OBJECT)

/* (nullable): %NULL: nobody knows it yet. */
static const WakhanAnchorMatch *
get_match (WakhanNoteFollower *self,
           WakhanEntry        *entry,
           guint               position)
{
  if (WAKHAN_IS_NOTE (entry))
    return wakhan_note_index_get_match (self->index, WAKHAN_NOTE (entry), position);
  return wakhan_timeline_composer_get_match (self->composer, WAKHAN_OWN_EVENT (entry), position);
}

/* (transfer full): the anchor as it is now; the old one where nothing is known for sure. */
static WakhanAnchor *
create_followed (WakhanNoteFollower *self,
                 WakhanEntry        *entry,
                 guint               position)
{
  WakhanAnchor            *anchor = wakhan_entry_get_anchor (entry, position);
  WakhanDocument          *document = wakhan_note_index_get_document (self->index);
  const WakhanAnchorMatch *match = get_match (self, entry, position);
  WakhanAnchorMatch        old;

  if (!match || match->state != WAKHAN_ANCHOR_FOUND || match->end <= match->start ||
      wakhan_anchor_stands (anchor, document, &old))
    return g_object_ref (anchor);
  return wakhan_anchor_maker_move (self->index, anchor, match);
}

/* Whatever blanks, stops and quotes are by now. */
static gboolean
has_same_words (WakhanAnchor *anchor,
                WakhanAnchor *other)
{
  g_autoptr (WakhanLetters) letters = wakhan_letters_new (wakhan_anchor_get_quote (anchor));
  g_autoptr (WakhanLetters) others = wakhan_letters_new (wakhan_anchor_get_quote (other));

  return letters->n_letters == others->n_letters &&
         memcmp (letters->letters, others->letters, letters->n_letters * sizeof (gunichar)) == 0;
}

/* Words that are others now stay known as they were when a person chose them. */
static void
keep_earlier (WakhanEntry  *entry,
              guint         position,
              WakhanAnchor *anchor)
{
  WakhanAnchor *old = wakhan_entry_get_anchor (entry, position);

  if (!wakhan_entry_get_earlier_quote (entry, position) && !has_same_words (old, anchor))
    wakhan_entry_set_earlier_quote (entry, position, wakhan_anchor_get_quote (old));
}

/* (transfer full) (nullable): %NULL: all of its words stand where they stood. */
static WakhanEntry *
create_entry (WakhanNoteFollower *self,
              WakhanEntry        *entry)
{
  g_autoptr (WakhanEntry) copy = wakhan_entry_copy (entry);
  gboolean                moved = FALSE;

  for (guint i = 0; i < wakhan_entry_get_n_anchors (entry); i++)
    {
      g_autoptr (WakhanAnchor) anchor = create_followed (self, entry, i);

      moved |= !wakhan_anchor_is_equal (anchor, wakhan_entry_get_anchor (entry, i));
      keep_earlier (copy, i, anchor);
      wakhan_entry_replace_anchor (copy, i, anchor);
    }
  return moved ? g_steal_pointer (&copy) : NULL;
}

static void
follow_all (WakhanNoteFollower *self,
            GListModel         *entries,
            GPtrArray          *moved)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (WakhanEntry) entry = g_list_model_get_item (entries, i);
      WakhanEntry            *followed = create_entry (self, entry);

      if (followed)
        g_ptr_array_add (moved, followed);
    }
}

static gboolean
follow_cb (gpointer user_data)
{
  WakhanNoteFollower   *self = user_data;
  g_autoptr (GPtrArray) moved = g_ptr_array_new_with_free_func (g_object_unref);

  self->source = 0;
  if (!wakhan_note_index_is_settled (self->index) ||
      !wakhan_timeline_composer_is_settled (self->composer))
    return G_SOURCE_REMOVE;
  g_signal_handlers_disconnect_by_data (self->index, self);
  g_signal_handlers_disconnect_by_data (self->composer, self);
  follow_all (self, G_LIST_MODEL (self->notebook), moved);
  follow_all (self, wakhan_notebook_get_events (self->notebook), moved);
  if (moved->len > 0)
    wakhan_notebook_follow (self->notebook, moved);
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
  g_clear_object (&self->composer);
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
wakhan_note_follower_new (WakhanNoteIndex        *index,
                          WakhanTimelineComposer *composer,
                          WakhanNotebook         *notebook)
{
  WakhanNoteFollower *self;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (composer), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_FOLLOWER, NULL);
  self->index = g_object_ref (index);
  self->composer = g_object_ref (composer);
  self->notebook = g_object_ref (notebook);
  g_signal_connect_object (index, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (composer, "settled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return self;
}
