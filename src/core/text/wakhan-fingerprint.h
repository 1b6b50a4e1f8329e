/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_fingerprint_create:
 * @text: UTF-8
 *
 * What tells from a few hundred characters how alike two texts are: the 128 least hashes of its
 * runs of four words, or of signs where words have no blanks between them (Broder, On the
 * Resemblance and Containment of Documents, 1997). O(text); any thread.
 *
 * Returns: (transfer full): hexadecimal numbers divided by blanks; empty for a text of fewer than
 *   four words
 */
char *wakhan_fingerprint_create (const char *text);

/**
 * WakhanFingerprintOverlap:
 *
 * How many of the runs that were looked at both texts have, and how many only one.
 */
typedef struct
{
  guint both;
  guint only_first;
  guint only_second;
} WakhanFingerprintOverlap;

/**
 * wakhan_fingerprint_overlap:
 * @first: (nullable): a fingerprint; %NULL: an empty one
 * @second: (nullable): likewise
 * @overlap: (out caller-allocates): of as many runs as both fingerprints tell of
 */
void wakhan_fingerprint_overlap (const char               *first,
                                 const char               *second,
                                 WakhanFingerprintOverlap *overlap);

/**
 * wakhan_fingerprint_compare:
 *
 * Returns: the share of the runs of words that both have, 0 to 1
 */
double wakhan_fingerprint_compare (const char *a,
                                   const char *b);

G_END_DECLS
