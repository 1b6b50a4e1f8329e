/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-recent-study.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * WakhanReadingState:
 *
 * Where each study was left, and how the window looked, in a key file that is no loss if it is
 * gone. Two programs may keep one: saving takes over only the groups that changed here. Belongs to
 * the main thread.
 */
#define WAKHAN_TYPE_READING_STATE (wakhan_reading_state_get_type ())
G_DECLARE_FINAL_TYPE (WakhanReadingState, wakhan_reading_state, WAKHAN, READING_STATE, GObject)

/**
 * wakhan_reading_state_new:
 * @file: (nullable): $XDG_STATE_HOME/wakhan/places
 *
 * Blocks: it is read.
 *
 * Returns: (transfer full): what stands in it; nothing where it cannot be read
 */
WakhanReadingState *wakhan_reading_state_new (GFile *file);

/**
 * wakhan_reading_state_store:
 *
 * Notes where @session is in its study, to be saved with wakhan_reading_state_save().
 */
void wakhan_reading_state_store (WakhanReadingState *self,
                                 WakhanSession      *session);

/**
 * wakhan_reading_state_restore:
 * @session: shows its study already
 *
 * Takes it to where that was left. O(text) where its words are not where they were.
 *
 * Returns: whether it was read before
 */
gboolean wakhan_reading_state_restore (WakhanReadingState *self,
                                       WakhanSession      *session);

/**
 * wakhan_reading_state_dup_last_file:
 *
 * Returns: (transfer full) (nullable): of the study read last
 */
GFile *wakhan_reading_state_dup_last_file (WakhanReadingState *self);

/**
 * wakhan_reading_state_list_recent:
 * @n_most: the longest that the list may be
 *
 * Returns: (transfer full) (element-type WakhanRecentStudy): the last read first, each file once,
 *   without those that a person took off; the array frees them
 */
GPtrArray *wakhan_reading_state_list_recent (WakhanReadingState *self,
                                             guint               n_most);

/**
 * wakhan_reading_state_find:
 *
 * Returns: (transfer full) (nullable): what is known of @file, which may be gone
 */
WakhanRecentStudy *wakhan_reading_state_find (WakhanReadingState *self,
                                              GFile              *file);

/**
 * wakhan_reading_state_set_listed:
 * @id: of a study; one that was never read is none
 *
 * Whether it is among the recent ones, to be saved with wakhan_reading_state_save(). When it is
 * read it is again.
 */
void wakhan_reading_state_set_listed (WakhanReadingState *self,
                                      const char         *id,
                                      gboolean            is_listed);

/**
 * wakhan_reading_state_get_window_value:
 *
 * Returns: the number kept as @key, or @fallback
 */
int wakhan_reading_state_get_window_value (WakhanReadingState *self,
                                           const char         *key,
                                           int                 fallback);

/**
 * wakhan_reading_state_set_window_value:
 * @value: not below 0
 */
void wakhan_reading_state_set_window_value (WakhanReadingState *self,
                                            const char         *key,
                                            int                 value);

/**
 * wakhan_reading_state_save:
 *
 * Writes what changed, if anything did, in a worker. What cannot be read is not written over;
 * reading goes on without it, and what changed is tried again the next time.
 */
void wakhan_reading_state_save (WakhanReadingState *self);

/**
 * wakhan_reading_state_flush:
 * @patience: in milliseconds
 *
 * Saves, and waits for that: for twice @patience at most, since some of it may be on its way
 * already.
 *
 * Returns: whether all is written
 */
gboolean wakhan_reading_state_flush (WakhanReadingState *self,
                                     guint               patience);

/**
 * wakhan_reading_state_get_problem:
 *
 * Returns: (transfer none) (nullable): a sentence, why what was known could not be read
 */
const char *wakhan_reading_state_get_problem (WakhanReadingState *self);

G_END_DECLS
