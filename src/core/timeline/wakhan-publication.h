/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * WakhanPublicationPlace:
 *
 * What part of a text a date stands in.
 */
typedef enum
{
  WAKHAN_PUBLICATION_IN_TEXT,
  WAKHAN_PUBLICATION_IN_NOTES,      /* that comment and cite */
  WAKHAN_PUBLICATION_IN_REFERENCES, /* a list of what is cited */
} WakhanPublicationPlace;

/**
 * wakhan_publication_find_place:
 * @heading: its words
 *
 * Returns: what a section is that is called so, in one of the six languages
 */
WakhanPublicationPlace wakhan_publication_find_place (const WakhanSlice *heading);

/**
 * wakhan_publication_is:
 * @paragraph: that @date is in
 * @cited: (nullable) (element-type utf8 utf8): a set of words in the text's references
 *
 * O(1): so many letters at either side are looked at.
 *
 * Returns: whether @date tells when something was published, seen or protected that the text
 *   cites: "(Rashid 2001, 45)", "London: Hurst, 1999.", "accessed 3 May 2020"; "(Rashid 2001)"
 *   alone only where @cited knows the name
 */
gboolean wakhan_publication_is (const WakhanSlice     *paragraph,
                                const WakhanSlice     *date,
                                WakhanPublicationPlace place,
                                GHashTable            *cited);

G_END_DECLS
