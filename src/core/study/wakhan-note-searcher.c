/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-searcher.h"

#include "wakhan-anchor-search.h"
#include "wakhan-anchor-sweep.h"
#include "wakhan-note-glancer.h"

#include <string.h>

/* Bytes of text that may be searched for words between two turns of the main loop, and for how many
 * words at a time; the rest is a worker's. */
#define SOON (256 * 1024)
#define FEW 100

struct _WakhanNoteSearcher
{
  WakhanDocument            *document;
  GPtrArray                 *notes;
  WakhanNoteSearcherFunc     found;
  WakhanNoteSearcherDoneFunc done;
  gpointer                   data;
  GHashTable                *unsettled; /* WakhanNoteStand */
  gsize                      size;      /* of the text, in bytes */
  gsize                      searched;  /* of them, since others last had their turn */
  WakhanAnchorSweep         *sweep;     /* the worker's; NULL: there is none */
  guint                      near;      /* where a person looks */
  WakhanNoteGlancer         *glancer;
};

/* @settles: whether that is the last word. */
static void
take_places (WakhanNoteSearcher *self,
             GHashTable         *places,
             gboolean            settles)
{
  GHashTableIter iter;
  gpointer       stand;

  g_hash_table_iter_init (&iter, self->unsettled);
  while (g_hash_table_iter_next (&iter, &stand, NULL))
    {
      if (wakhan_note_stand_take_places (stand, places, settles))
        self->found (stand, self->data);
      if (wakhan_note_stand_is_settled (stand))
        g_hash_table_iter_remove (&iter);
    }
}

/* What a glance tells holds until the search knows more. */
static void
glanced_cb (GHashTable *places,
            gpointer    user_data)
{
  WakhanNoteSearcher *self = user_data;

  take_places (self, places, FALSE);
  self->done (self->data);
}

WakhanNoteSearcher *
wakhan_note_searcher_new (WakhanDocument            *document,
                          GPtrArray                 *notes,
                          WakhanNoteSearcherFunc     found,
                          WakhanNoteSearcherDoneFunc done,
                          gpointer                   user_data)
{
  WakhanNoteSearcher *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (notes && found && done, NULL);

  self = g_new0 (WakhanNoteSearcher, 1);
  self->document = g_object_ref (document);
  self->notes = g_ptr_array_ref (notes);
  self->found = found;
  self->done = done;
  self->data = user_data;
  self->unsettled = g_hash_table_new (NULL, NULL);
  self->size = strlen (wakhan_document_get_text (document));
  self->glancer = wakhan_note_glancer_new (document, glanced_cb, self);
  return self;
}

void
wakhan_note_searcher_free (WakhanNoteSearcher *self)
{
  g_clear_pointer (&self->sweep, wakhan_anchor_sweep_free);
  wakhan_note_glancer_free (self->glancer);
  g_hash_table_unref (self->unsettled);
  g_ptr_array_unref (self->notes);
  g_object_unref (self->document);
  g_free (self);
}

void
wakhan_note_searcher_follow (WakhanNoteSearcher *self,
                             WakhanNoteStand    *stand)
{
  g_return_if_fail (self && stand);

  if (wakhan_note_stand_is_settled (stand))
    g_hash_table_remove (self->unsettled, stand);
  else
    g_hash_table_add (self->unsettled, stand);
}

void
wakhan_note_searcher_forget (WakhanNoteSearcher *self,
                             WakhanNoteStand    *stand)
{
  g_return_if_fail (self && stand);

  g_hash_table_remove (self->unsettled, stand);
}

/* All that have words: those that stand tell where the others may have gone. */
static GPtrArray *
list_anchors (WakhanNoteSearcher *self)
{
  GPtrArray *anchors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->notes->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (self->notes, i);

      for (guint k = 0; k < wakhan_note_get_n_anchors (note); k++)
        g_ptr_array_add (anchors, g_object_ref (wakhan_note_get_anchor (note, k)));
    }
  return anchors;
}

static void
search_at_once (WakhanNoteSearcher *self)
{
  g_autoptr (GPtrArray)  anchors = list_anchors (self);
  g_autoptr (GHashTable) places = wakhan_anchor_search (anchors, self->document, NULL);

  take_places (self, places, TRUE);
}

void
wakhan_note_searcher_search_soon (WakhanNoteSearcher *self)
{
  guint n_unsettled;

  g_return_if_fail (self);

  n_unsettled = g_hash_table_size (self->unsettled);
  if (n_unsettled == 0 || n_unsettled > FEW || self->searched + self->size > SOON)
    return;
  self->searched += self->size;
  search_at_once (self);
}

static void
swept_cb (GHashTable *places,
          gboolean    is_last,
          gpointer    user_data)
{
  WakhanNoteSearcher *self = user_data;

  if (is_last)
    g_clear_pointer (&self->sweep, wakhan_anchor_sweep_free);
  take_places (self, places, TRUE);
  self->done (self->data);
}

void
wakhan_note_searcher_search_rest (WakhanNoteSearcher *self)
{
  g_autoptr (GPtrArray) anchors = NULL;

  g_return_if_fail (self);

  self->searched = 0;
  if (self->sweep || wakhan_note_searcher_is_done (self))
    return;
  anchors = list_anchors (self);
  self->sweep = wakhan_anchor_sweep_start (anchors, self->document, self->near, swept_cb, self);
}

void
wakhan_note_searcher_search_now (WakhanNoteSearcher *self)
{
  g_return_if_fail (self);

  if (wakhan_note_searcher_is_done (self))
    return;
  g_clear_pointer (&self->sweep, wakhan_anchor_sweep_free);
  search_at_once (self);
}

void
wakhan_note_searcher_look (WakhanNoteSearcher *self,
                           guint               start,
                           guint               end)
{
  g_return_if_fail (self);

  self->near = start;
  if (self->sweep)
    wakhan_anchor_sweep_look (self->sweep, start);
  wakhan_note_glancer_look (self->glancer, self->unsettled, start, end);
}

gboolean
wakhan_note_searcher_is_done (const WakhanNoteSearcher *self)
{
  g_return_val_if_fail (self, TRUE);

  return g_hash_table_size (self->unsettled) == 0;
}
