/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-glance.h"

#include "wakhan-anchor-pattern.h"
#include "wakhan-occurrence-counter.h"
#include "wakhan-task.h"

#include <string.h>

/* What a worker needs; all of it stays as it is. */
typedef struct
{
  GPtrArray      *anchors;
  WakhanDocument *document;
} Glance;

static void
glance_free (gpointer data)
{
  Glance *glance = data;

  g_ptr_array_unref (glance->anchors);
  g_object_unref (glance->document);
  g_free (glance);
}

static void
unref_whole (gpointer whole)
{
  g_clear_object (&whole);
}

/* (nullable): the words and what stood beside them as words of one anchor, of which a second one
 * would be seen; NULL: where they stood more than once it takes more to tell. */
static WakhanAnchor *
create_whole (WakhanAnchor *anchor)
{
  const char   *quote = wakhan_anchor_get_quote (anchor);
  WakhanAnchor *whole;

  if (!quote || !*quote || wakhan_anchor_had_twins (anchor) ||
      wakhan_anchor_get_n_occurrences (anchor) > 1)
    return NULL;
  whole = wakhan_anchor_new_take (g_strconcat (wakhan_anchor_get_prefix (anchor), quote,
                                               wakhan_anchor_get_suffix (anchor), NULL),
                                  NULL, NULL, WAKHAN_ANCHOR_UNKNOWN, WAKHAN_ANCHOR_UNKNOWN);
  wakhan_anchor_set_occurrence (whole, 1, 2);
  return whole;
}

/* Returns: whether so much is the same that it is said to be sure. */
static gboolean
is_sure (WakhanAnchor *anchor,
         guint         start,
         guint         end)
{
  g_autoptr (WakhanAnchorPattern) pattern = wakhan_anchor_pattern_new (anchor);
  g_autoptr (GArray)              candidates = NULL;
  WakhanAnchorCandidate           candidate = { .start = start, .end = end };

  candidate.value = candidate.unbroken = pattern->letters->n_letters;
  candidate.words = candidate.prefix = candidate.suffix = 1;
  candidates = g_array_new (FALSE, FALSE, sizeof candidate);
  g_array_append_val (candidates, candidate);
  return wakhan_anchor_candidates_judge (candidates, &pattern->evidence) == WAKHAN_ANCHOR_FOUND;
}

static void
take (GHashTable     *matches,
      WakhanAnchor   *anchor,
      WakhanDocument *document,
      guint           place)
{
  const gsize             first = place + strlen (wakhan_anchor_get_prefix (anchor));
  const gsize             last = first + strlen (wakhan_anchor_get_quote (anchor));
  const WakhanAnchorMatch match = { .state = WAKHAN_ANCHOR_FOUND,
                                    .likeness = 1,
                                    .start = wakhan_document_byte_to_offset (document, first),
                                    .end = wakhan_document_byte_to_offset (document, last) };

  if (is_sure (anchor, match.start, match.end))
    g_hash_table_insert (matches, g_object_ref (anchor), g_memdup2 (&match, sizeof match));
}

GHashTable *
wakhan_anchor_glance (GPtrArray      *anchors,
                      WakhanDocument *document,
                      GCancellable   *cancellable)
{
  g_autoptr (WakhanOccurrenceCounter) counter = NULL;
  g_autoptr (GPtrArray)               wholes = NULL;
  GHashTable                         *matches;
  const char                         *text;

  g_return_val_if_fail (anchors, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  counter = wakhan_occurrence_counter_new ();
  wholes = g_ptr_array_new_with_free_func (unref_whole);
  matches = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  text = wakhan_document_get_text (document);
  g_ptr_array_set_size (wholes, anchors->len);
  for (guint i = 0; i < anchors->len; i++)
    if ((wholes->pdata[i] = create_whole (g_ptr_array_index (anchors, i))))
      wakhan_occurrence_counter_add (counter, wholes->pdata[i]);
  wakhan_occurrence_counter_read_text (counter, text, strlen (text), cancellable);
  for (guint i = 0; i < anchors->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      WakhanOccurrences found;

      if (wholes->pdata[i] &&
          wakhan_occurrence_counter_get (counter, wholes->pdata[i], &found) && found.n_found == 1)
        take (matches, g_ptr_array_index (anchors, i), document, found.expected);
    }
  return matches;
}

static void
glance_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  Glance *glance = task_data;

  g_task_return_pointer (task,
                         wakhan_anchor_glance (glance->anchors, glance->document, cancellable),
                         (GDestroyNotify) g_hash_table_unref);
}

void
wakhan_anchor_glance_async (GPtrArray          *anchors,
                            WakhanDocument     *document,
                            GCancellable       *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Glance           *glance;

  g_return_if_fail (anchors);
  g_return_if_fail (WAKHAN_IS_DOCUMENT (document));

  glance = g_new0 (Glance, 1);
  glance->anchors = g_ptr_array_ref (anchors);
  glance->document = g_object_ref (document);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_anchor_glance_async);
  g_task_set_task_data (task, glance, glance_free);
  wakhan_task_run_in_thread (task, glance_in_thread);
}

GHashTable *
wakhan_anchor_glance_finish (GAsyncResult *result,
                             GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
