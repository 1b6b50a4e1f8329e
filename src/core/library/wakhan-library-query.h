/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-item.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_LIBRARY_HIT_TITLE, /* the words stand in the title of a text */
  WAKHAN_LIBRARY_HIT_TEXT,  /* above the notes of a text in which they stand */
  WAKHAN_LIBRARY_HIT_NOTE,  /* they stand in a note */
} WakhanLibraryHitKind;

/**
 * WakhanLibraryHitFacts:
 * @words: the title, or what to show of the note; "" for a note that has marked words only
 * @word_hits: (element-type WakhanTextRange): where in @words the words that are sought stand, in
 *   characters
 * @n_found: of a text: how many of its notes were found, of all that it has
 * @note_id: (nullable): of a note
 * @note_kind: (nullable): of a note
 * @quote: (nullable): the words that the note is on
 * @quote_hits: (nullable): as @word_hits
 * @paragraph: where the note stands; 0: that is not known, or nowhere
 * @section: (nullable): where it stands, if it is on a section
 */
typedef struct
{
  WakhanLibraryHitKind  kind;
  WakhanLibraryItem    *item;
  char                 *words;
  GArray               *word_hits;
  guint                 n_found;
  char                 *note_id;
  const WakhanNoteKind *note_kind;
  char                 *quote;
  GArray               *quote_hits;
  guint                 paragraph;
  char                 *section;
} WakhanLibraryHitFacts;

/**
 * WakhanLibraryHit:
 *
 * Something that was found in the library. Immutable.
 */
#define WAKHAN_TYPE_LIBRARY_HIT (wakhan_library_hit_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryHit, wakhan_library_hit, WAKHAN, LIBRARY_HIT, GObject)

/**
 * wakhan_library_hit_peek:
 *
 * Returns: (transfer none): all that is known of it, for as long as it lives
 */
const WakhanLibraryHitFacts *wakhan_library_hit_peek (WakhanLibraryHit *self);

/**
 * WakhanLibraryHits:
 * @hits: (element-type WakhanLibraryHit): the titles, then under each text its notes
 * @is_cut: there are more notes than are listed
 *
 * What was found.
 */
typedef struct
{
  GPtrArray *hits;
  guint      n_titles;
  guint      n_notes;
  guint      n_texts; /* that the notes are of */
  gboolean   is_cut;
} WakhanLibraryHits;

void wakhan_library_hits_free (WakhanLibraryHits *self);

/**
 * wakhan_library_query_run:
 * @items: (element-type WakhanLibraryItem): the list
 * @words: UTF-8, divided by blanks: all of them have to stand there; case and accents count for
 *   nothing
 * @cancellable: (nullable): asked between one note and the next
 *
 * Looks in the titles, and in words, tags and marked words of all notes. Blocks; any thread.
 * O(bytes of all notes), and O(text) for a few texts whose notes are found, to number their
 * paragraphs.
 *
 * Returns: (transfer full): what was found, some of it where it was cancelled
 */
WakhanLibraryHits *wakhan_library_query_run (GPtrArray    *items,
                                             const char   *words,
                                             GCancellable *cancellable);

/**
 * wakhan_library_query_run_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_library_query_run_async (GPtrArray          *items,
                                     const char         *words,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);

/**
 * wakhan_library_query_run_finish:
 *
 * Returns: (transfer full) (nullable): as wakhan_library_query_run(); %NULL with
 *   %G_IO_ERROR_CANCELLED
 */
WakhanLibraryHits *wakhan_library_query_run_finish (GAsyncResult *result,
                                                    GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanLibraryHits, wakhan_library_hits_free)

G_END_DECLS
