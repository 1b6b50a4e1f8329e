/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-index-private.h"

#include "wakhan-note-searcher.h"

struct _WakhanNoteIndex
{
  GObject parent_instance;

  WakhanDocument   *document;
  WakhanSection    *outline;
  WakhanTimeline   *timeline;
  WakhanNotebook   *notebook;
  GHashTable       *sections;   /* name to WakhanSection */
  WakhanParagraphs *paragraphs; /* NULL: not asked for yet */
  GPtrArray        *notes;      /* as in the notebook, which does not say what goes; borrowed from
                                   the stands */
  GHashTable         *stands;   /* WakhanNote to WakhanNoteStand */
  WakhanEventNotes   *event_notes;
  WakhanNoteSearcher *searcher;
  WakhanStandOrder   *order;       /* NULL: to be made anew */
  GHashTable         *moved;       /* WakhanNote, not told of yet */
  GHashTable         *others;      /* likewise, that came or went */
  guint               tell_source; /* where no change of the notebook follows */
};

typedef enum
{
  CHANGED,
  EVENTS_CHANGED,
  N_SIGNALS
} WakhanNoteIndexSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNoteIndex, wakhan_note_index, G_TYPE_OBJECT)

static WakhanNoteStand *
find_stand (WakhanNoteIndex *self,
            WakhanNote      *note)
{
  return g_hash_table_lookup (self->stands, note);
}

static void
forget_order (WakhanNoteIndex *self)
{
  g_clear_pointer (&self->order, wakhan_stand_order_free);
}

static void
add_to_events (WakhanNoteIndex       *self,
               const WakhanNoteStand *stand)
{
  for (guint i = 0; i < stand->events->len; i++)
    wakhan_event_notes_add (self->event_notes, g_ptr_array_index (stand->events, i), stand->note);
}

static void
remove_from_events (WakhanNoteIndex       *self,
                    const WakhanNoteStand *stand)
{
  for (guint i = 0; i < stand->events->len; i++)
    wakhan_event_notes_remove (self->event_notes, g_ptr_array_index (stand->events, i),
                               stand->note);
}

/* Returns: whether it stands elsewhere than before. @changed: its passages do, or are others. */
static gboolean
update (WakhanNoteIndex *self,
        WakhanNoteStand *stand,
        gboolean         changed)
{
  g_autoptr (GPtrArray) events = g_ptr_array_ref (stand->events);
  gboolean              moved;

  moved =
    wakhan_note_stand_update (stand, self->timeline, self->outline, self->sections) || changed;
  if (!moved)
    {
      for (guint i = 0; i < events->len; i++)
        wakhan_event_notes_touch (self->event_notes, g_ptr_array_index (events, i), stand->note);
      return FALSE;
    }
  for (guint i = 0; i < events->len; i++)
    wakhan_event_notes_remove (self->event_notes, g_ptr_array_index (events, i), stand->note);
  add_to_events (self, stand);
  if (!g_hash_table_contains (self->others, stand->note))
    g_hash_table_add (self->moved, g_object_ref (stand->note));
  forget_order (self);
  return TRUE;
}

static void
found_cb (WakhanNoteStand *stand,
          gpointer         user_data)
{
  update (user_data, stand, TRUE);
}

/* The notes of a table become a list, and the table is empty. */
static GPtrArray *
take_notes (GHashTable *table)
{
  GPtrArray     *notes = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer       note;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, &note, NULL))
    g_ptr_array_add (notes, g_object_ref (note));
  g_hash_table_remove_all (table);
  return notes;
}

static void
tell (WakhanNoteIndex *self)
{
  g_autoptr (WakhanNoteIndex) held = g_object_ref (self);
  g_autoptr (GPtrArray)       moved = take_notes (self->moved);
  g_autoptr (GPtrArray)       others = take_notes (self->others);
  g_autoptr (GPtrArray)       events = wakhan_event_notes_take_changed (self->event_notes);

  g_clear_handle_id (&self->tell_source, g_source_remove);
  wakhan_note_searcher_search_rest (self->searcher);
  if (moved->len > 0 || others->len > 0)
    g_signal_emit (self, signals[CHANGED], 0, moved, others);
  if (events)
    g_signal_emit (self, signals[EVENTS_CHANGED], 0, events);
}

static void
search_done_cb (gpointer user_data)
{
  tell (user_data);
}

static void
take_anchors (WakhanNoteIndex *self,
              WakhanNoteStand *stand)
{
  const gboolean changed = wakhan_note_stand_take_anchors (stand, self->document);

  wakhan_note_searcher_follow (self->searcher, stand);
  update (self, stand, changed);
}

static gboolean
tell_cb (gpointer user_data)
{
  WakhanNoteIndex *self = user_data;

  self->tell_source = 0;
  tell (self);
  return G_SOURCE_REMOVE;
}

static void
add_note (WakhanNoteIndex *self,
          WakhanNote      *note)
{
  WakhanNoteStand *stand = wakhan_note_stand_new (note);

  g_hash_table_insert (self->stands, note, stand);
  g_hash_table_add (self->others, g_object_ref (note));
  take_anchors (self, stand);
}

static void
remove_note (WakhanNoteIndex *self,
             WakhanNote      *note)
{
  WakhanNoteStand *stand = find_stand (self, note);

  g_hash_table_remove (self->moved, note);
  g_hash_table_add (self->others, g_object_ref (note));
  wakhan_note_searcher_forget (self->searcher, stand);
  remove_from_events (self, stand);
  g_hash_table_remove (self->stands, note);
}

static void
items_changed_cb (WakhanNoteIndex *self,
                  guint            position,
                  guint            removed,
                  guint            added)
{
  for (guint i = 0; i < removed; i++)
    remove_note (self, g_ptr_array_index (self->notes, position + i));
  if (removed > 0)
    g_ptr_array_remove_range (self->notes, position, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (WakhanNote) note =
        g_list_model_get_item (G_LIST_MODEL (self->notebook), position + i);

      g_ptr_array_insert (self->notes, position + i, note);
      add_note (self, note);
    }
  wakhan_note_searcher_search_soon (self->searcher);
  forget_order (self);
  if (self->tell_source == 0)
    self->tell_source = g_idle_add (tell_cb, self);
}

/* Notes that came or went are known by now; others may have changed inside. */
static void
notebook_changed_cb (WakhanNoteIndex *self,
                     WakhanChange    *change)
{
  for (guint i = 0; i < wakhan_change_get_n_entries (change); i++)
    {
      WakhanNote *said = wakhan_change_find_note (change, i);
      WakhanNote *note =
        said ? wakhan_notebook_find (self->notebook, wakhan_note_get_id (said)) : NULL;
      WakhanNoteStand *stand = note ? find_stand (self, note) : NULL;

      if (stand)
        take_anchors (self, stand);
    }
  wakhan_note_searcher_search_soon (self->searcher);
  tell (self);
}

/* Another event may carry the words of any note. */
static void
timeline_changed_cb (WakhanNoteIndex *self)
{
  for (guint i = 0; i < self->notes->len; i++)
    update (self, find_stand (self, g_ptr_array_index (self->notes, i)), FALSE);
  tell (self);
}

static void
wakhan_note_index_dispose (GObject *object)
{
  WakhanNoteIndex *self = WAKHAN_NOTE_INDEX (object);

  g_clear_handle_id (&self->tell_source, g_source_remove);
  g_clear_pointer (&self->searcher, wakhan_note_searcher_free);
  if (self->notebook)
    g_signal_handlers_disconnect_by_data (self->notebook, self);
  if (self->timeline)
    g_signal_handlers_disconnect_by_data (self->timeline, self);

  G_OBJECT_CLASS (wakhan_note_index_parent_class)->dispose (object);
}

static void
wakhan_note_index_finalize (GObject *object)
{
  WakhanNoteIndex *self = WAKHAN_NOTE_INDEX (object);

  forget_order (self);
  g_hash_table_unref (self->moved);
  g_hash_table_unref (self->others);
  wakhan_event_notes_free (self->event_notes);
  g_ptr_array_unref (self->notes);
  g_hash_table_unref (self->stands);
  g_hash_table_unref (self->sections);
  g_clear_pointer (&self->paragraphs, wakhan_paragraphs_free);
  g_clear_object (&self->notebook);
  g_clear_object (&self->timeline);
  g_clear_object (&self->outline);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (wakhan_note_index_parent_class)->finalize (object);
}

static void
wakhan_note_index_class_init (WakhanNoteIndexClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_note_index_dispose;
  object_class->finalize = wakhan_note_index_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_PTR_ARRAY, G_TYPE_PTR_ARRAY);
  signals[EVENTS_CHANGED] =
    g_signal_new ("events-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
wakhan_note_index_init (WakhanNoteIndex *self)
{
  self->sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->notes = g_ptr_array_new ();
  self->stands = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) wakhan_note_stand_free);
  self->event_notes = wakhan_event_notes_new ();
  self->moved = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->others = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

WakhanNoteIndex *
wakhan_note_index_new (WakhanDocument *document,
                       WakhanSection  *outline,
                       WakhanTimeline *timeline,
                       WakhanNotebook *notebook)
{
  WakhanNoteIndex *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (WAKHAN_IS_SECTION (outline), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_INDEX, NULL);
  self->document = g_object_ref (document);
  self->outline = g_object_ref (outline);
  self->timeline = g_object_ref (timeline);
  self->notebook = g_object_ref (notebook);
  self->searcher =
    wakhan_note_searcher_new (document, self->notes, found_cb, search_done_cb, self);
  wakhan_section_add_names (outline, self->sections);
  g_signal_connect_swapped (notebook, "keep-up", G_CALLBACK (items_changed_cb), self);
  g_signal_connect_swapped (notebook, "changed", G_CALLBACK (notebook_changed_cb), self);
  g_signal_connect_swapped (timeline, "items-changed", G_CALLBACK (timeline_changed_cb), self);
  items_changed_cb (self, 0, 0, wakhan_notebook_get_n_notes (notebook));
  tell (self);
  return self;
}

WakhanDocument *
wakhan_note_index_get_document (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  return self->document;
}

const WakhanParagraphs *
wakhan_note_index_get_paragraphs (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  if (!self->paragraphs)
    self->paragraphs = wakhan_paragraphs_new (self->document);
  return self->paragraphs;
}

WakhanSection *
wakhan_note_index_get_outline (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);

  return self->outline;
}

WakhanSection *
wakhan_note_index_find_section (WakhanNoteIndex *self,
                                const char      *name)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), NULL);
  g_return_val_if_fail (name, NULL);

  return g_hash_table_lookup (self->sections, name);
}

void
wakhan_note_index_settle (WakhanNoteIndex *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_INDEX (self));

  if (wakhan_note_index_is_settled (self))
    return;
  wakhan_note_searcher_search_now (self->searcher);
  tell (self);
}

void
wakhan_note_index_look (WakhanNoteIndex *self,
                        guint            start,
                        guint            end)
{
  g_return_if_fail (WAKHAN_IS_NOTE_INDEX (self));

  wakhan_note_searcher_look (self->searcher, start, end);
}

gboolean
wakhan_note_index_is_settled (WakhanNoteIndex *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (self), TRUE);

  return wakhan_note_searcher_is_done (self->searcher);
}

/* (nullable): NULL where @note is not in the notebook. */
const WakhanNoteStand *
wakhan_note_index_find_stand (WakhanNoteIndex *self,
                              WakhanNote      *note)
{
  return find_stand (self, note);
}

const WakhanStandOrder *
wakhan_note_index_get_order (WakhanNoteIndex *self)
{
  if (!self->order)
    self->order = wakhan_stand_order_new (self->stands);
  return self->order;
}

WakhanEventNotes *
wakhan_note_index_get_event_notes (WakhanNoteIndex *self)
{
  return self->event_notes;
}
