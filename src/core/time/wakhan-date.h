/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "wakhan-date-error.h"
#include "wakhan-day.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_DATE (wakhan_date_get_type ())

/* An immutable, reference-counted value. */
typedef struct _WakhanDate WakhanDate;

GType       wakhan_date_get_type (void);
WakhanDate *wakhan_date_parse (const char *edtf,
                               GError    **error);
WakhanDate *wakhan_date_ref (WakhanDate *self);
void        wakhan_date_unref (WakhanDate *self);

const char *wakhan_date_get_edtf (const WakhanDate *self);
char       *wakhan_date_to_words (const WakhanDate *self);
char       *wakhan_date_range_to_words (const WakhanDate *first,
                                        const WakhanDate *last);
int         wakhan_date_compare (const WakhanDate *a,
                                 const WakhanDate *b);

/* Bounds in days; the two ends are exclusive: the day after the last one. */
gint64 wakhan_date_get_earliest_start (const WakhanDate *self);
gint64 wakhan_date_get_latest_start (const WakhanDate *self);
gint64 wakhan_date_get_earliest_end (const WakhanDate *self);
gint64 wakhan_date_get_latest_end (const WakhanDate *self);
/* Takes the bounds that are known into what lasts from @start to @end. */
void     wakhan_date_widen (const WakhanDate *self,
                            gint64           *start,
                            gint64           *end);
gboolean wakhan_date_is_interval (const WakhanDate *self);
gboolean wakhan_date_is_day (const WakhanDate *self);
/* "2012/": it ended, but nobody knows when; "2012/.." goes on. */
gboolean wakhan_date_has_unknown_start (const WakhanDate *self);
gboolean wakhan_date_has_unknown_end (const WakhanDate *self);
/* How long what it tells most precisely lasts, in days: 1, or less where the clock was told too. */
double   wakhan_date_get_finest (const WakhanDate *self);
gboolean wakhan_date_is_uncertain (const WakhanDate *self);
gboolean wakhan_date_is_approximate (const WakhanDate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanDate, wakhan_date_unref)

G_END_DECLS
