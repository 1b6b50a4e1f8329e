/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "anchor-tally.h"
#include "wakhan-document.h"

/* Anchors as they are after the notes file, and texts made for them. */

/* A document of these words, a paragraph a line. */
WakhanDocument *trial_create_document (const char *text);
/* An anchor of a range as it comes back from where notes are kept. */
GPtrArray *trial_create_anchors (WakhanDocument *document,
                                 GArray         *quotations);
/* Sentences of a made language of 4,000 words, some of which are frequent, at least @size bytes. */
char *trial_create_text (gsize  size,
                         GRand *random);
/* A line of what was not right. */
void trial_explain (Verdict                  verdict,
                    const char              *where,
                    const EditedRange       *range,
                    const EditedPlace       *place,
                    const WakhanAnchorMatch *match,
                    WakhanDocument          *old,
                    WakhanDocument          *edited);
