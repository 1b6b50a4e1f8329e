/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/* Finds words in a document to the letter; only how they are parted, by a blank or a line break, does not count. */
typedef struct _WakhanPassageFinder WakhanPassageFinder;

WakhanPassageFinder *wakhan_passage_finder_new (WakhanDocument *document);
void                 wakhan_passage_finder_free (WakhanPassageFinder *self);
/* Returns: at how many places they stand, no more than 2 are counted; the offsets are those of the first. */
guint wakhan_passage_finder_find (WakhanPassageFinder *self,
                                  const char          *words,
                                  guint               *start,
                                  guint               *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPassageFinder, wakhan_passage_finder_free)

G_END_DECLS
