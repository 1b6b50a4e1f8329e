/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-stand.h"

G_BEGIN_DECLS

/**
 * WakhanNoteGlancer:
 *
 * Looks for the words of notes that stood about where a person looks now, in a worker, one look
 * after the other. Belongs to the main thread.
 */
typedef struct _WakhanNoteGlancer WakhanNoteGlancer;

/**
 * WakhanNoteGlancerFunc:
 * @places: (element-type WakhanAnchor WakhanAnchorMatch): where words were found
 */
typedef void (*WakhanNoteGlancerFunc) (GHashTable *places,
                                       gpointer    user_data);

/**
 * wakhan_note_glancer_new:
 * @document: a reference is kept
 * @found: called from the main loop, not once it is freed
 *
 * Returns: (transfer full): the glancer
 */
WakhanNoteGlancer *wakhan_note_glancer_new (WakhanDocument       *document,
                                            WakhanNoteGlancerFunc found,
                                            gpointer              user_data);

void wakhan_note_glancer_free (WakhanNoteGlancer *self);

/**
 * wakhan_note_glancer_look:
 * @stands: (element-type WakhanNoteStand): as keys, those whose words are still searched for
 * @start: in characters
 * @end: exclusive
 *
 * Looks for no words twice. While it is at it, it does nothing: who looks elsewhere asks again.
 * O(stands).
 */
void wakhan_note_glancer_look (WakhanNoteGlancer *self,
                               GHashTable        *stands,
                               guint              start,
                               guint              end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNoteGlancer, wakhan_note_glancer_free)

G_END_DECLS
