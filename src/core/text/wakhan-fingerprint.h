/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What tells from a few hundred characters how alike two texts are: the least hashes of their runs of words, or of signs
 * where words have no blanks between them (Broder, On the
 * Resemblance and Containment of Documents, 1997). */

/* Returns: (transfer full): hexadecimal numbers parted by blanks; empty for a text of a few words. */
char *wakhan_fingerprint_create (const char *text);
/* How many of the runs that were looked at both texts have, and how many only one. */
typedef struct
{
  guint both;
  guint only_first;
  guint only_second;
} WakhanFingerprintOverlap;

void wakhan_fingerprint_overlap (const char               *first,
                                 const char               *second,
                                 WakhanFingerprintOverlap *overlap);
/* 0 to 1: the share of the runs of words that both have. */
double wakhan_fingerprint_compare (const char *a,
                                   const char *b);

G_END_DECLS
