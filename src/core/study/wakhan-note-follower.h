/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"
#include "wakhan-timeline-composer.h"

G_BEGIN_DECLS

/**
 * WakhanNoteFollower:
 *
 * Where the words of notes, and of events of a person's own, were found for sure in a text that was
 * edited, these take over the words, the surroundings and the place that they have now, so that the
 * next edit finds them as well. What is in doubt stays as a person left it. It does so once: two
 * windows that show two states of one text do not follow each other for ever. Belongs to the main
 * thread.
 */
#define WAKHAN_TYPE_NOTE_FOLLOWER (wakhan_note_follower_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteFollower, wakhan_note_follower, WAKHAN, NOTE_FOLLOWER, GObject)

/**
 * wakhan_note_follower_new:
 *
 * It begins from the main loop, once the index and the composer have settled.
 *
 * Returns: (transfer full): the follower
 */
WakhanNoteFollower *wakhan_note_follower_new (WakhanNoteIndex        *index,
                                              WakhanTimelineComposer *composer,
                                              WakhanNotebook         *notebook);

G_END_DECLS
