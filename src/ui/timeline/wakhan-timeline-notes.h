/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

typedef struct
{
  const char *colour;   /* of the newest note; static */
  gint64      modified; /* of that note, in seconds */
  guint       n_notes;
  WakhanNote *newest; /* borrowed */
} WakhanTimelineNote;

/* The notes on events, and on their words: a table of WakhanTimelineNote by WakhanEvent, valid until the notebook changes. */
GHashTable *wakhan_timeline_notes_find (WakhanStudy *study);
/* After a change of nothing but words, which makes other notes the newest. FALSE: they have to be found anew. */
gboolean wakhan_timeline_notes_follow (GHashTable   *notes,
                                       WakhanStudy  *study,
                                       WakhanChange *change);

G_END_DECLS
