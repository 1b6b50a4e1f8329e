/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_confirm_passage:
 * @passage: of @note, which stands in the text in doubt
 *
 * The words that stand there now become those of the passage; those that it had are kept as its
 * earlier quote. This, as those below, is a step of its own to undo, and said.
 */
void wakhan_session_confirm_passage (WakhanSession *self,
                                     WakhanNote    *note,
                                     guint          passage);

/**
 * wakhan_session_can_attach:
 * @entry: a #WakhanEntry: a note of the notebook, or an event, which need not be in it yet
 *
 * Returns: whether it is there still, with that passage or one less
 */
gboolean wakhan_session_can_attach (WakhanSession *self,
                                    gpointer       entry,
                                    guint          passage);

/**
 * wakhan_session_attach_passage:
 * @entry: a #WakhanEntry, as of wakhan_session_can_attach(); of an event what the notebook says is
 *   gone on from
 * @passage: of @entry, or their number: one more, as for a note that was on a section alone
 * @start: in characters; made whole words
 * @end: exclusive
 *
 * Likewise, for other words of the text.
 *
 * Returns: whether there are words
 */
gboolean wakhan_session_attach_passage (WakhanSession *self,
                                        gpointer       entry,
                                        guint          passage,
                                        guint          start,
                                        guint          end);

/**
 * wakhan_session_dup_section_to_keep_in:
 *
 * Returns: (transfer full) (nullable): the name of the section in which @note stood, all of whose
 *   words are lost; %NULL: it is none of these, or nobody knows the section, or it is gone
 */
char *wakhan_session_dup_section_to_keep_in (WakhanSession *self,
                                             WakhanNote    *note);

/**
 * wakhan_session_keep_in_section:
 *
 * Makes of @note one on the section that wakhan_session_dup_section_to_keep_in() gives; the words
 * that it was on are kept as its earlier quotes. Does nothing where that gives none.
 */
void wakhan_session_keep_in_section (WakhanSession *self,
                                     WakhanNote    *note);

/**
 * wakhan_session_choose_words:
 * @entry: a #WakhanEntry
 *
 * Asks a person, by "choose-words", to select the words of the text that @passage of @entry belongs
 * to.
 */
void wakhan_session_choose_words (WakhanSession *self,
                                  gpointer       entry,
                                  guint          passage);

/**
 * wakhan_session_end_choosing:
 *
 * Words are chosen, or are not to be chosen any more.
 */
void wakhan_session_end_choosing (WakhanSession *self);

G_END_DECLS
