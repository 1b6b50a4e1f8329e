/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"
#include "wakhan-term.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_HIGHLIGHT_TERM,
  WAKHAN_HIGHLIGHT_EVENT,
  WAKHAN_HIGHLIGHT_NOTE,
} WakhanHighlightKind;

typedef struct
{
  WakhanHighlightKind kind;
  guint               start;
  guint               end;
  WakhanEvent        *event;       /* borrowed from the study */
  WakhanNote         *note;        /* owned */
  gboolean            is_doubtful; /* the note may be on other words */
  WakhanTerm         *term;        /* borrowed from the study */
} WakhanHighlight;

#define WAKHAN_TYPE_HIGHLIGHTS (wakhan_highlights_get_type ())
G_DECLARE_FINAL_TYPE (WakhanHighlights, wakhan_highlights, WAKHAN, HIGHLIGHTS, GObject)

/* What is marked in the text of the session's study: words of events, of notes, of the glossary, in
 * text order. Signal: changed. */
WakhanHighlights *wakhan_highlights_new (void);
void              wakhan_highlights_set_study (WakhanHighlights *self,
                                               WakhanStudy      *study);

/**
 * wakhan_highlights_list:
 * @start: in characters
 * @end: exclusive
 *
 * Returns: (transfer full) (element-type WakhanHighlight): those that have words there, wherever
 *   they begin, in text order
 */
GArray *wakhan_highlights_list (WakhanHighlights *self,
                                guint             start,
                                guint             end);

/**
 * wakhan_highlights_find:
 *
 * Returns: (transfer none) (nullable): the shortest one over @offset, notes before events, events
 *   before terms; valid until this is asked again; %NULL: none
 */
const WakhanHighlight *wakhan_highlights_find (WakhanHighlights *self,
                                               guint             offset);

G_END_DECLS
