/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"

G_BEGIN_DECLS

/**
 * wakhan_date_resolver_resolve:
 * @mentions: (element-type WakhanDateMention): of the whole text, in its order
 * @headings: of the text, in its order
 *
 * Works out what each mention leaves unsaid, by @reading, and never more than its words say. What
 * cannot be worked out stays as it is. O(mentions + headings).
 */
void wakhan_date_resolver_resolve (const char              *text,
                                   GArray                  *mentions,
                                   const WakhanDateReading *reading,
                                   const WakhanDateHeading *headings,
                                   guint                    n_headings);

G_END_DECLS
