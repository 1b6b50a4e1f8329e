/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-history.h"

G_BEGIN_DECLS

/**
 * WakhanNavigator:
 *
 * Where one is in a text, and going from there to elsewhere and back: the reading line, what is in
 * view, the selection, the history. Belongs to the main thread. All offsets are characters of the
 * text. Setters notify real changes only.
 *
 * Properties, read-only: reading-offset (the text at the reading line, set by the reading pane as
 * one scrolls); visible-end (the last offset in view); selection-start and selection-end (the
 * selected words; equal: the caret).
 *
 * Signal: "show-words" (uint start, uint end): put the selection there and scroll to it.
 */
#define WAKHAN_TYPE_NAVIGATOR (wakhan_navigator_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNavigator, wakhan_navigator, WAKHAN, NAVIGATOR, GObject)

WakhanNavigator *wakhan_navigator_new (void);

/**
 * wakhan_navigator_reset:
 *
 * To the beginning of another text, which one has been nowhere in.
 */
void wakhan_navigator_reset (WakhanNavigator *self);

guint wakhan_navigator_get_reading_offset (WakhanNavigator *self);
void  wakhan_navigator_set_reading_offset (WakhanNavigator *self,
                                           guint            offset);

/**
 * wakhan_navigator_get_kept_offset:
 *
 * Returns: what to come back to another time: where one is going, as long as that is out of view,
 * else what one reads
 */
guint wakhan_navigator_get_kept_offset (WakhanNavigator *self);

/**
 * wakhan_navigator_arrive:
 *
 * To be called where the view has come to a stand, there or elsewhere: what it passes by on its way
 * is nothing that one reads.
 */
void wakhan_navigator_arrive (WakhanNavigator *self);

guint wakhan_navigator_get_visible_end (WakhanNavigator *self);
void  wakhan_navigator_set_visible_end (WakhanNavigator *self,
                                        guint            offset);

/**
 * wakhan_navigator_set_visible_start:
 * @offset: the first in view, above what is read
 */
void wakhan_navigator_set_visible_start (WakhanNavigator *self,
                                         guint            offset);

/**
 * wakhan_navigator_get_visible:
 *
 * Returns: what is in view, which is empty as long as nobody looks
 */
WakhanTextRange wakhan_navigator_get_visible (WakhanNavigator *self);

/**
 * wakhan_navigator_get_selection:
 *
 * Returns: what is selected; empty: the caret
 */
WakhanTextRange wakhan_navigator_get_selection (WakhanNavigator *self);

/**
 * wakhan_navigator_set_selection:
 * @start: not behind @end; the same: the caret
 *
 * What the reading pane says of itself: nothing is shown by it.
 */
void wakhan_navigator_set_selection (WakhanNavigator *self,
                                     guint            start,
                                     guint            end);

/**
 * wakhan_navigator_get_selection_note:
 *
 * Returns: (transfer none) (nullable): the id of the note made on what is selected, as long as that
 *   is selected
 */
const char *wakhan_navigator_get_selection_note (WakhanNavigator *self);

/**
 * wakhan_navigator_set_selection_note:
 * @id: (nullable): copied
 */
void wakhan_navigator_set_selection_note (WakhanNavigator *self,
                                          const char      *id);

/**
 * wakhan_navigator_get_history:
 *
 * Returns: (transfer none): where one has been in the text, and back; the same one for as long as
 *   @self lives
 */
WakhanHistory *wakhan_navigator_get_history (WakhanNavigator *self);

/**
 * wakhan_navigator_go_to:
 * @start: in characters
 * @end: exclusive; the same: a place without words
 *
 * Pushes the place left to the history and emits "show-words".
 */
void wakhan_navigator_go_to (WakhanNavigator *self,
                             guint            start,
                             guint            end);

/**
 * wakhan_navigator_go_to_hit:
 * @start: in characters
 * @end: exclusive
 *
 * Likewise, but the hit that one goes to from another takes its place in the history: going back
 * leads out of all of them.
 */
void wakhan_navigator_go_to_hit (WakhanNavigator *self,
                                 guint            start,
                                 guint            end);

/**
 * wakhan_navigator_end_hits:
 *
 * The next hit is one of another search.
 */
void wakhan_navigator_end_hits (WakhanNavigator *self);

/**
 * wakhan_navigator_show:
 * @start: in characters
 * @end: exclusive
 *
 * Shows them as the place one is at, not as one gone to.
 */
void wakhan_navigator_show (WakhanNavigator *self,
                            guint            start,
                            guint            end);

/**
 * wakhan_navigator_go_back:
 *
 * Does nothing where there is no place to go back to.
 */
void wakhan_navigator_go_back (WakhanNavigator *self);

void wakhan_navigator_go_forward (WakhanNavigator *self);

G_END_DECLS
