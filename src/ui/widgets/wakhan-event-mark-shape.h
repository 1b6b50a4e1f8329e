/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_EVENT_MARK_ROW,
  WAKHAN_EVENT_MARK_SPAN,
  WAKHAN_EVENT_MARK_OVERFLOW,
  WAKHAN_EVENT_MARK_FOLDED, /* of a folded lane: its sign alone */
} WakhanEventMarkForm;

/* What may be written of an event: its name, whole or cut at a word; and, from near, its date after
 * the name, or date and gist below it. */
typedef enum
{
  WAKHAN_EVENT_LABEL_NAME,
  WAKHAN_EVENT_LABEL_CUT_NAME,
  WAKHAN_EVENT_LABEL_DATE,
  WAKHAN_EVENT_LABEL_GIST,
  WAKHAN_EVENT_N_LABELS,
} WakhanEventLabel;

/* In px from the mark's own start edge; time runs from there, also right to left. */
typedef struct
{
  WakhanEventMarkForm form;
  double              earliest_start;
  double              latest_start;
  double              earliest_end;
  double              latest_end;
  double              day_width;
  double              unit; /* of lengths: 1 at the usual size of text */
  double              glyph;
  double              label; /* where its words begin */
  gboolean            labelled;
  gboolean            cut;
  gboolean            before; /* the words end before the glyph */
  WakhanEventLabel    more;   /* a date or a gist beside the name; a name: there is none */
  double              more_left;
  double              more_width;
} WakhanEventMarkShape;

/* At the usual size of text. */
#define WAKHAN_EVENT_MARK_CUT 150.0
/* Of the name of one in a row, and of the glyph of one that has none. */
#define WAKHAN_EVENT_MARK_MIDDLE 8.0
#define WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE 9.0
#define WAKHAN_EVENT_MARK_GIST_MIDDLE 33.0 /* below the bar */
#define WAKHAN_EVENT_MARK_LEAD 15.0
#define WAKHAN_EVENT_MARK_PAGE 15.0

G_END_DECLS
