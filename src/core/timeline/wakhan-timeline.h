/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-relations.h"
#include "wakhan-event.h"
#include "wakhan-time-index.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE (wakhan_timeline_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimeline, wakhan_timeline, WAKHAN, TIMELINE, GObject)

WakhanTimeline *wakhan_timeline_new (void);
void            wakhan_timeline_insert (WakhanTimeline *self,
                                        WakhanEvent    *event);
/* All at once: as cheap as sorting them. */
void         wakhan_timeline_insert_all (WakhanTimeline *self,
                                         GPtrArray      *events);
guint        wakhan_timeline_get_n_events (WakhanTimeline *self);
WakhanEvent *wakhan_timeline_get_event (WakhanTimeline *self, /* (transfer none) */
                                        guint           position);
WakhanEvent *wakhan_timeline_find_id (WakhanTimeline *self, /* (transfer none) */
                                      const char     *id);
guint        wakhan_timeline_find (WakhanTimeline *self, /* position or G_MAXUINT; O(log n) */
                                   WakhanEvent    *event);
/* How many begin before @day, which is the position of the first that does not; O(log n). */
guint wakhan_timeline_count_before (WakhanTimeline *self,
                                    gint64          day);
/* The events that stand so to @event, in time order: (transfer none) (nullable); valid until the timeline changes. */
GPtrArray *wakhan_timeline_get_related (WakhanTimeline     *self,
                                        WakhanEvent        *event,
                                        WakhanEventRelation relation);
/* Its name with what is against it: "June 2018, disputed, Taliban accept a ceasefire". What is said first is heard first. */
char *wakhan_timeline_dup_event_name (WakhanTimeline *self,
                                      WakhanEvent    *event);
/* What of that stands behind its name where it is short: " ≠", " (?)", or nothing; static. */
const char *wakhan_timeline_get_event_sign (WakhanTimeline *self,
                                            WakhanEvent    *event);
/* What is to be drawn of the events whose widest extent touches the view, in time order: a GArray of WakhanTimeCluster; up to
 * @n_single come one by one. O(log n + answer). */
GArray *wakhan_timeline_list_clusters (WakhanTimeline        *self,
                                       const WakhanTimeScale *scale,
                                       guint                  n_single);
/* Positions of the events of the cluster at @mark, in any order: a GArray of guint. */
GArray *wakhan_timeline_list_cluster (WakhanTimeline        *self,
                                      const WakhanTimeScale *scale,
                                      double                 mark);
/* From the first to the last bound of any date; FALSE: there is none. */
gboolean wakhan_timeline_find_extent (WakhanTimeline *self,
                                      gint64         *start,
                                      gint64         *end);
/* How long the date lasts that is told most precisely, in days; less than 1 where the clock was told. */
double wakhan_timeline_get_finest (WakhanTimeline *self);
/* The event whose words hold @offset, or NULL; (transfer none). */
WakhanEvent *wakhan_timeline_find_at_offset (WakhanTimeline *self,
                                             guint           offset);
/* Events whose words begin in [start, end), in the order of the text; (transfer container). */
GPtrArray *wakhan_timeline_list_in_text (WakhanTimeline *self,
                                         guint           start,
                                         guint           end);

G_END_DECLS
