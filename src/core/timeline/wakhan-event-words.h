/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/* (nullable) (transfer none): in the reader's language; one of the study's own stays in the study's words. */
const char *wakhan_event_get_category_words (WakhanEvent *self);
/* What a mark shows by its colour and form, in words: "conflict, from the essay, 2 notes". It may be empty. */
char *wakhan_event_dup_kind_words (WakhanEvent *self,
                                   guint        n_notes);
/* @names: of the other events, which may be markup. */
char *wakhan_event_relation_words_new (WakhanEventRelation relation,
                                       const char         *names);
/* (nullable) (transfer full): what other events say for and against it, and which they are, in sentences. */
char *wakhan_event_dup_relations_words (WakhanEvent    *self,
                                        WakhanTimeline *timeline);

G_END_DECLS
