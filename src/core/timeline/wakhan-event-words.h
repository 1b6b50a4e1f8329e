/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * wakhan_event_get_category_words:
 *
 * Returns: (transfer none) (nullable): its category in the language of the session; one of the
 *   study's own stays in the study's words
 */
const char *wakhan_event_get_category_words (WakhanEvent *self);

/**
 * wakhan_event_dup_kind_words:
 *
 * Returns: (transfer full): what a mark shows by its colour and form, in words: "conflict, from the
 *   essay, 2 notes"; it may be empty
 */
char *wakhan_event_dup_kind_words (WakhanEvent *self,
                                   guint        n_notes);

/**
 * wakhan_event_dup_summary_words:
 * @document: that it stands in
 *
 * Returns: (transfer full): its summary; of one that nobody has summed up the sentence round its
 *   words, in quotation marks
 */
char *wakhan_event_dup_summary_words (WakhanEvent    *self,
                                      WakhanDocument *document);

/**
 * wakhan_event_relation_words_new:
 * @names: of the other events; may be markup, and the answer is markup then
 *
 * Returns: (transfer full): "Disputed by NAMES"
 */
char *wakhan_event_relation_words_new (WakhanEventRelation relation,
                                       const char         *names);

/**
 * wakhan_event_dup_relations_words:
 *
 * Returns: (transfer full) (nullable): what other events say for and against it, and which they
 *   are, in sentences without a full stop at the end; %NULL: nothing
 */
char *wakhan_event_dup_relations_words (WakhanEvent    *self,
                                        WakhanTimeline *timeline);

G_END_DECLS
