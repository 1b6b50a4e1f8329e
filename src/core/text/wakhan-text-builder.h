/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/* What an importer writes into: one plain text, and the blocks and spans over it. */
typedef struct
{
  GString *text;
  guint    offset; /* characters written */
  GArray  *blocks;
  GArray  *spans;
} WakhanTextBuilder;

void wakhan_text_builder_init (WakhanTextBuilder *self);
void wakhan_text_builder_begin_block (WakhanTextBuilder *self,
                                      WakhanBlockKind    kind,
                                      guint              level,
                                      guint              number);
void wakhan_text_builder_append (WakhanTextBuilder *self,
                                 const char        *words,
                                 gssize             length);
/* The @box of the task that the list item, which has just been begun, is. */
void wakhan_text_builder_append_task (WakhanTextBuilder *self,
                                      const char        *box);
/* What has just been begun is a further paragraph of the list item before. */
void wakhan_text_builder_continue_item (WakhanTextBuilder *self);
void wakhan_text_builder_end_block (WakhanTextBuilder *self);
/* Takes @target. */
void            wakhan_text_builder_add_span (WakhanTextBuilder *self,
                                              WakhanSpanKind     kind,
                                              guint              start,
                                              char              *target);
WakhanDocument *wakhan_text_builder_finish (WakhanTextBuilder *self);

G_END_DECLS
