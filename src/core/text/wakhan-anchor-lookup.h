/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor-pattern.h"
#include "wakhan-seed-index.h"
#include "wakhan-text-drift.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorLookup:
 *
 * The places of a text where the words of one anchor may stand.
 */
typedef struct _WakhanAnchorLookup WakhanAnchorLookup;

/**
 * wakhan_anchor_lookup_new:
 * @anchor: borrowed for as long as it lives, as @document and @letters
 * @letters: of all of @document
 * @candidates: (nullable) (element-type WakhanAnchorCandidate): what is known already; a reference
 *   is kept
 *
 * Returns: (transfer full): the look-up
 */
WakhanAnchorLookup *wakhan_anchor_lookup_new (WakhanAnchor        *anchor,
                                              WakhanDocument      *document,
                                              const WakhanLetters *letters,
                                              GArray              *candidates);

void wakhan_anchor_lookup_free (WakhanAnchorLookup *self);

/**
 * wakhan_anchor_lookup_follow_seeds:
 *
 * Looks at the places that most runs of letters vote for.
 */
void wakhan_anchor_lookup_follow_seeds (WakhanAnchorLookup *self,
                                        WakhanSeedIndex    *seeds);

/**
 * wakhan_anchor_lookup_follow_drift:
 *
 * Looks around the place where the words should be, unless they were found whole enough.
 */
void wakhan_anchor_lookup_follow_drift (WakhanAnchorLookup *self,
                                        WakhanTextDrift    *drift);

/**
 * wakhan_anchor_lookup_get_candidates:
 *
 * Returns: (transfer none) (element-type WakhanAnchorCandidate): of which none overlaps another
 */
GArray *wakhan_anchor_lookup_get_candidates (WakhanAnchorLookup *self);

/**
 * wakhan_anchor_lookup_get_evidence:
 *
 * Returns: (transfer none): what is known of the anchor
 */
const WakhanAnchorEvidence *wakhan_anchor_lookup_get_evidence (WakhanAnchorLookup *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAnchorLookup, wakhan_anchor_lookup_free)

G_END_DECLS
