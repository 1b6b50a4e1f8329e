/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-parts.h"
#include "wakhan-text-range.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanEvent:
 *
 * Something that happened, as a study or the dates of a text tell it. Immutable: what it was made
 * of, #WakhanEventParts, is all that it ever is. Of a study of 100,000 events each is an object: it
 * is made without a property being set. Properties, all read-only: id, date, title, short, summary,
 * category, actors (GStrv), place, source, origin, other-text, own, disputed-by and refined-by
 * (GStrv of ids), verified, rank, start, end, more-passages (GArray of #WakhanTextRange), basis
 * (#WakhanDateBasis), publication. Getters lend what they return for as long as the event lives;
 * words that nobody said are "", and lists are empty.
 */
#define WAKHAN_TYPE_EVENT (wakhan_event_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEvent, wakhan_event, WAKHAN, EVENT, GObject)

WakhanEvent *wakhan_event_new (const char *id,
                               WakhanDate *date,
                               const char *title);
WakhanEvent *wakhan_event_new_of (const WakhanEventParts *parts);
const char  *wakhan_event_get_id (WakhanEvent *self);
WakhanDate  *wakhan_event_get_date (WakhanEvent *self);
const char  *wakhan_event_get_title (WakhanEvent *self);

/**
 * wakhan_event_get_short_title:
 *
 * Returns: (transfer none): the title where there is no short one
 */
const char *wakhan_event_get_short_title (WakhanEvent *self);

const char        *wakhan_event_get_summary (WakhanEvent *self);
const char        *wakhan_event_get_category (WakhanEvent *self);
const char *const *wakhan_event_get_actors (WakhanEvent *self);
const char        *wakhan_event_get_place (WakhanEvent *self);
const char        *wakhan_event_get_source (WakhanEvent *self);

/**
 * wakhan_event_get_other_text:
 *
 * Returns: (transfer none): what the text is called that tells it, where that is none but the one
 *   that the study is compared with (#WakhanComparedTimeline); "": the study has it
 */
const char *wakhan_event_get_other_text (WakhanEvent *self);

/**
 * wakhan_event_is_essay:
 *
 * Returns: whether it is told by the text itself, and not added for context
 */
gboolean wakhan_event_is_essay (WakhanEvent *self);

/**
 * wakhan_event_is_found:
 *
 * Returns: whether it is a date that was found in the text, and nobody told it as an event
 */
gboolean wakhan_event_is_found (WakhanEvent *self);

/**
 * wakhan_event_is_own:
 *
 * Returns: whether a person made it, changed it, or kept it when it had been found
 */
gboolean wakhan_event_is_own (WakhanEvent *self);

/**
 * wakhan_event_is_publication:
 *
 * Returns: whether it is a date that was found in a citation or a list of references, and tells
 *   when something was published, seen or protected
 */
gboolean wakhan_event_is_publication (WakhanEvent *self);

/**
 * wakhan_event_get_basis:
 *
 * Returns: how far the date of a found one is what its words say; of another one,
 *   %WAKHAN_DATE_BASIS_STATED
 */
WakhanDateBasis wakhan_event_get_basis (WakhanEvent *self);

/**
 * wakhan_event_get_disputed_by:
 *
 * Returns: (transfer none): ids, as they were said of this one; wakhan_timeline_get_related() knows
 *   what others say of it
 */
const char *const *wakhan_event_get_disputed_by (WakhanEvent *self);

/**
 * wakhan_event_get_refined_by:
 *
 * Returns: (transfer none): ids, as they were said of this one
 */
const char *const *wakhan_event_get_refined_by (WakhanEvent *self);

/**
 * wakhan_event_get_rank:
 *
 * Returns: what it was said to be among those of its date, less first
 */
guint wakhan_event_get_rank (WakhanEvent *self);

gboolean wakhan_event_is_verified (WakhanEvent *self);
guint    wakhan_event_get_start (WakhanEvent *self);
guint    wakhan_event_get_end (WakhanEvent *self);
gboolean wakhan_event_is_in_text (WakhanEvent *self);

/**
 * wakhan_event_get_n_passages:
 *
 * Returns: how many places of the text carry it; the first is that of start and end
 */
guint wakhan_event_get_n_passages (WakhanEvent *self);

WakhanTextRange wakhan_event_get_passage (WakhanEvent *self,
                                          guint        number);

/**
 * wakhan_event_dup_date_words:
 *
 * Returns: (transfer full): "June 2018"; of one that another text tells "June 2018, in “Doha”"
 */
char *wakhan_event_dup_date_words (WakhanEvent *self);

/**
 * wakhan_event_dup_name:
 *
 * Returns: (transfer full): "June 2018, Taliban accept a ceasefire"
 */
char *wakhan_event_dup_name (WakhanEvent *self);

/**
 * wakhan_event_dup_range:
 *
 * Returns: (transfer full): from the beginning of @first to the end of @last: "February 1999 – 19
 *   July 1999"
 */
char *wakhan_event_dup_range (WakhanEvent *first,
                              WakhanEvent *last);

/**
 * wakhan_event_compare:
 *
 * Time order: by date, then rank, then place in the text (those that have none last), then id.
 *
 * Returns: less than, equal to, or greater than 0
 */
int wakhan_event_compare (WakhanEvent *a,
                          WakhanEvent *b);

G_END_DECLS
