/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorState:
 * @WAKHAN_ANCHOR_UNRESOLVED: nobody has looked for the words yet, or there are none
 * @WAKHAN_ANCHOR_FOUND: they stand in the text for sure, be it elsewhere, or with a slip mended
 * @WAKHAN_ANCHOR_DOUBTFUL: there is a place where they may stand, but they or what stood beside
 * them were edited much, or another place is as likely
 * @WAKHAN_ANCHOR_LOST: they stand nowhere
 *
 * From good to bad.
 */
typedef enum
{
  WAKHAN_ANCHOR_UNRESOLVED,
  WAKHAN_ANCHOR_FOUND,
  WAKHAN_ANCHOR_DOUBTFUL,
  WAKHAN_ANCHOR_LOST,
} WakhanAnchorState;

/**
 * WakhanAnchorMatch:
 *
 * Where words stand now, in characters, the end exclusive; start and end are 0 where they stand
 * nowhere. A plain value.
 */
typedef struct
{
  WakhanAnchorState state;
  double            likeness; /* 0 to 1 */
  guint             start;
  guint             end;
} WakhanAnchorMatch;

/**
 * wakhan_anchor_match_is_known:
 *
 * Returns: whether the words stand there: found or doubtful
 */
gboolean wakhan_anchor_match_is_known (const WakhanAnchorMatch *match);

#define WAKHAN_ANCHOR_UNKNOWN G_MAXUINT

/**
 * WakhanAnchor:
 *
 * Words of a text, with what stood before and behind them, so that they are found again when the
 * text was edited: as the TextQuoteSelector of the W3C Web Annotation Data Model, 2017, and where
 * they were when they were marked. It never changes.
 * Start and end are characters, the end exclusive; both
 * may be %WAKHAN_ANCHOR_UNKNOWN. Getters lend what they return for as long as the anchor lives.
 */
#define WAKHAN_TYPE_ANCHOR (wakhan_anchor_get_type ())
G_DECLARE_FINAL_TYPE (WakhanAnchor, wakhan_anchor, WAKHAN, ANCHOR, GObject)

/**
 * wakhan_anchor_new:
 * @quote: (nullable): copied, as the others, and made valid UTF-8
 * @prefix: (nullable): what stands right before the words
 * @suffix: (nullable): what stands right behind them
 * @start: in characters, or %WAKHAN_ANCHOR_UNKNOWN
 * @end: exclusive; a range that is empty counts as unknown
 *
 * Returns: (transfer full): the anchor
 */
WakhanAnchor *wakhan_anchor_new (const char *quote,
                                 const char *prefix,
                                 const char *suffix,
                                 guint       start,
                                 guint       end);

/**
 * wakhan_anchor_new_take:
 * @quote: (transfer full): valid UTF-8, as the others
 * @prefix: (transfer full) (nullable): what stands right before the words
 * @suffix: (transfer full) (nullable): what stands right behind them
 *
 * As wakhan_anchor_new(), but takes its strings.
 *
 * Returns: (transfer full): the anchor
 */
WakhanAnchor *wakhan_anchor_new_take (char *quote,
                                      char *prefix,
                                      char *suffix,
                                      guint start,
                                      guint end);

/**
 * wakhan_anchor_new_for_range:
 * @start: in characters, less than @end
 * @end: exclusive, within the text
 *
 * Takes as much of the words around as tells them from every other place: 32 characters at each
 * side, and up to 256. O(text).
 *
 * Returns: (transfer full): an anchor that stands there
 */
WakhanAnchor *wakhan_anchor_new_for_range (WakhanDocument *document,
                                           guint           start,
                                           guint           end);

/**
 * wakhan_anchor_set_occurrence:
 * @occurrence: which one of the places where the words stood, from 1 on
 * @n_occurrences: how many there were; less than 2, or less than @occurrence: that is not known
 *
 * For whoever makes an anchor, before anybody else has it.
 */
void wakhan_anchor_set_occurrence (WakhanAnchor *self,
                                   guint         occurrence,
                                   guint         n_occurrences);

/**
 * wakhan_anchor_set_place:
 * @paragraph: in which the words stood, from 1 on; 0: not known
 * @section: (nullable): what notes call the section; copied
 *
 * For whoever makes an anchor, before anybody else has it: so that a person can be told where words
 * stood that are gone. They are looked for without it.
 */
void wakhan_anchor_set_place (WakhanAnchor *self,
                              guint         paragraph,
                              const char   *section);

/**
 * wakhan_anchor_new_moved:
 * @match: where the words of @self were found, for sure
 *
 * So that edits do not add up until nothing is known any more. O(words).
 *
 * Returns: (transfer full): the same with the words, the surroundings and the place that they have
 *   in @document
 */
WakhanAnchor *wakhan_anchor_new_moved (WakhanAnchor            *self,
                                       WakhanDocument          *document,
                                       const WakhanAnchorMatch *match);

const char *wakhan_anchor_get_quote (WakhanAnchor *self);
const char *wakhan_anchor_get_prefix (WakhanAnchor *self);
const char *wakhan_anchor_get_suffix (WakhanAnchor *self);
guint       wakhan_anchor_get_start (WakhanAnchor *self);
guint       wakhan_anchor_get_end (WakhanAnchor *self);
guint       wakhan_anchor_get_occurrence (WakhanAnchor *self);

/**
 * wakhan_anchor_get_n_occurrences:
 *
 * Returns: at how many places of its text the words stood when they were marked; 0: at one, or
 *   nobody has counted
 */
guint wakhan_anchor_get_n_occurrences (WakhanAnchor *self);

/**
 * wakhan_anchor_get_paragraph:
 *
 * Returns: the number of the paragraph in which the words stood when they were marked; 0: that is
 *   not known
 */
guint wakhan_anchor_get_paragraph (WakhanAnchor *self);

/**
 * wakhan_anchor_get_section:
 *
 * Returns: (transfer none) (nullable): what notes call the section in which the words stood then
 */
const char *wakhan_anchor_get_section (WakhanAnchor *self);

/**
 * wakhan_anchor_had_twins:
 *
 * Returns: whether words like these stood between others like those that stood beside them, so that
 *   more had to be kept of what stood there
 */
gboolean wakhan_anchor_had_twins (WakhanAnchor *self);

/**
 * wakhan_anchor_is_periodic:
 *
 * Returns: whether all that is kept of the words and what stood beside them stood at several
 * places: that they stand where they stood says nothing, then
 */
gboolean wakhan_anchor_is_periodic (WakhanAnchor *self);

/**
 * wakhan_anchor_is_equal:
 *
 * Returns: whether both have the same words, surroundings and offsets, by which they are found
 */
gboolean wakhan_anchor_is_equal (WakhanAnchor *self,
                                 WakhanAnchor *other);

/**
 * wakhan_anchor_dup_words:
 * @match: (nullable): where it was found
 *
 * Returns: (transfer full): the words as a person reads them, without the numbers of footnotes,
 *   while they stand at @match as they were marked; else as they were marked
 */
char *wakhan_anchor_dup_words (WakhanAnchor            *self,
                               WakhanDocument          *document,
                               const WakhanAnchorMatch *match);

/**
 * wakhan_anchor_stands:
 * @match: (out caller-allocates): set if they do
 *
 * Looks at no other part of the text: O(words).
 *
 * Returns: whether the words stand where they stood, with all of their surroundings, and that says
 *   something; or the anchor has none
 */
gboolean wakhan_anchor_stands (WakhanAnchor      *self,
                               WakhanDocument    *document,
                               WakhanAnchorMatch *match);

G_END_DECLS
