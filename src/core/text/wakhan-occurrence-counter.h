/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanOccurrences:
 *
 * Of the words of an anchor. A plain value.
 */
typedef struct
{
  guint n_found;  /* in the text, be it over another; one more than there were: there are more */
  guint expected; /* in bytes: where the one stands that comes as those of the anchor came;
                     G_MAXUINT: nowhere */
} WakhanOccurrences;

/**
 * WakhanOccurrenceCounter:
 *
 * Counts for many anchors at once at how many places of a text their words stand letter for letter,
 * so that of as many as there were the same one can be told.
 */
typedef struct _WakhanOccurrenceCounter WakhanOccurrenceCounter;

WakhanOccurrenceCounter *wakhan_occurrence_counter_new (void);

void wakhan_occurrence_counter_free (WakhanOccurrenceCounter *self);

/**
 * wakhan_occurrence_counter_add:
 * @anchor: borrowed for as long as it lives; its words stood at several places
 */
void wakhan_occurrence_counter_add (WakhanOccurrenceCounter *self,
                                    WakhanAnchor            *anchor);

/**
 * wakhan_occurrence_counter_read_text:
 * @size: in bytes
 * @cancellable: (nullable): ends it early
 *
 * Once, after all were added. O(size + places found); words of several anchors count once.
 */
void wakhan_occurrence_counter_read_text (WakhanOccurrenceCounter *self,
                                          const char              *text,
                                          gsize                    size,
                                          GCancellable            *cancellable);

/**
 * wakhan_occurrence_counter_get:
 * @occurrences: (out caller-allocates): what was counted for @anchor
 *
 * O(words).
 *
 * Returns: whether words like those of @anchor were added
 */
gboolean wakhan_occurrence_counter_get (WakhanOccurrenceCounter *self,
                                        WakhanAnchor            *anchor,
                                        WakhanOccurrences       *occurrences);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanOccurrenceCounter, wakhan_occurrence_counter_free)

G_END_DECLS
