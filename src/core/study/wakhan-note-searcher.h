/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-stand.h"

G_BEGIN_DECLS

/**
 * WakhanNoteSearcher:
 *
 * The notes whose words are still to be found in a text, and the searches for them: at once where
 * that is short, else in a worker, what a person looks at first. Belongs to the main thread.
 */
typedef struct _WakhanNoteSearcher WakhanNoteSearcher;

/**
 * WakhanNoteSearcherFunc:
 * @stand: some of its passages got a place; it was not updated yet
 */
typedef void (*WakhanNoteSearcherFunc) (WakhanNoteStand *stand,
                                        gpointer         user_data);

/**
 * WakhanNoteSearcherDoneFunc:
 *
 * A worker has come back, or has found some of them, and whatever it found was told one by one.
 */
typedef void (*WakhanNoteSearcherDoneFunc) (gpointer user_data);

/**
 * wakhan_note_searcher_new:
 * @document: a reference is kept
 * @notes: (element-type WakhanNote): all that there are, at any time; a reference is kept
 * @found: called from the functions that say so, and from the main loop, as @done is
 *
 * Neither is called once it is freed.
 *
 * Returns: (transfer full): the searcher
 */
WakhanNoteSearcher *wakhan_note_searcher_new (WakhanDocument            *document,
                                              GPtrArray                 *notes,
                                              WakhanNoteSearcherFunc     found,
                                              WakhanNoteSearcherDoneFunc done,
                                              gpointer                   user_data);

void wakhan_note_searcher_free (WakhanNoteSearcher *self);

/**
 * wakhan_note_searcher_follow:
 * @stand: borrowed until its words are found or it is forgotten
 *
 * Its words are to be found, where that is still to be done.
 */
void wakhan_note_searcher_follow (WakhanNoteSearcher *self,
                                  WakhanNoteStand    *stand);

void wakhan_note_searcher_forget (WakhanNoteSearcher *self,
                                  WakhanNoteStand    *stand);

/**
 * wakhan_note_searcher_search_soon:
 *
 * Few words in a short text are found before this returns, which spares whoever listens to hear of
 * them twice; of others, and once that was much, nothing.
 */
void wakhan_note_searcher_search_soon (WakhanNoteSearcher *self);

/**
 * wakhan_note_searcher_search_rest:
 *
 * Has a worker search for all, unless one is at it; what comes in meanwhile is not found by that.
 * Others had their turn, and so wakhan_note_searcher_search_soon() may do as much again.
 */
void wakhan_note_searcher_search_rest (WakhanNoteSearcher *self);

/**
 * wakhan_note_searcher_search_now:
 *
 * All are found before this returns. O(text + words).
 */
void wakhan_note_searcher_search_now (WakhanNoteSearcher *self);

/**
 * wakhan_note_searcher_look:
 * @start: of what a person looks at, in characters
 * @end: exclusive
 *
 * Words that stood about there are looked for first, see wakhan_anchor_glance(), and told of first
 * by what searches for all.
 */
void wakhan_note_searcher_look (WakhanNoteSearcher *self,
                                guint               start,
                                guint               end);

/**
 * wakhan_note_searcher_is_done:
 *
 * Returns: whether no words are still to be found
 */
gboolean wakhan_note_searcher_is_done (const WakhanNoteSearcher *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNoteSearcher, wakhan_note_searcher_free)

G_END_DECLS
