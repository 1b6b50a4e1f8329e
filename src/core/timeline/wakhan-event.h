/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT (wakhan_event_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEvent, wakhan_event, WAKHAN, EVENT, GObject)

/* Properties, all construct-only: id, date, title, short, summary, category, actors (GStrv), place, source,
 * origin ("essay" or "context"), disputed-by and refined-by (GStrv of ids), verified (TRUE unless it was said), rank (among
 * those of one date), start, end (characters; both 0: not in the text). */
WakhanEvent       *wakhan_event_new (const char *id,
                                     WakhanDate *date,
                                     const char *title);
const char        *wakhan_event_get_id (WakhanEvent *self);
WakhanDate        *wakhan_event_get_date (WakhanEvent *self);
const char        *wakhan_event_get_title (WakhanEvent *self);
const char        *wakhan_event_get_short_title (WakhanEvent *self); /* the title where there is no short one */
const char        *wakhan_event_get_summary (WakhanEvent *self);
const char        *wakhan_event_get_category (WakhanEvent *self);
const char *const *wakhan_event_get_actors (WakhanEvent *self);
const char        *wakhan_event_get_place (WakhanEvent *self);
const char        *wakhan_event_get_source (WakhanEvent *self);
gboolean           wakhan_event_is_essay (WakhanEvent *self);
/* As it was said of this one; wakhan_timeline_get_related() knows what others say of it. */
const char *const *wakhan_event_get_disputed_by (WakhanEvent *self);
const char *const *wakhan_event_get_refined_by (WakhanEvent *self);
gboolean           wakhan_event_is_verified (WakhanEvent *self);
guint              wakhan_event_get_start (WakhanEvent *self);
guint              wakhan_event_get_end (WakhanEvent *self);
gboolean           wakhan_event_is_in_text (WakhanEvent *self);
char              *wakhan_event_dup_name (WakhanEvent *self); /* "June 2018, Taliban accept a ceasefire" */

/* From the beginning of the one to the end of the other: "February 1999 – 19 July 1999". */
char *wakhan_event_dup_range (WakhanEvent *first,
                              WakhanEvent *last);

/* Time order: by date, then rank, then place in the text, then id. */
int wakhan_event_compare (WakhanEvent *a,
                          WakhanEvent *b);

G_END_DECLS
