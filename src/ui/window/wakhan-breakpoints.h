/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How a window of a size is divided: what is docked beside the text, what lies over it, and how
 * wide each is unless a person said otherwise. Pixels. */
typedef struct
{
  double   unit; /* how much larger than usual the text is; all below follows it */
  gboolean outline_docked;
  gboolean notes_docked;
  gboolean detail_docked;        /* beside the lanes, else above them */
  gboolean detail_beside_editor; /* likewise where an editor stands beside the timeline, too */
  guint    columns_gone;         /* of the list of events: 0 to 3, and 4: it is a page of its own */
  guint    columns_gone_beside_editor;
  gboolean timeline_folds; /* unless a person unfolds it */
  gboolean is_narrow;      /* find and type are in the menu */
  gboolean is_wide;
  gboolean cells_stack; /* those of a row of the library stand below each other */
  int      text_least;
  int      outline_width;
  int      notes_width;
  int      timeline_height;
  int      overlay_width;
} WakhanBreakpoints;

/* At the usual size of text. */
#define WAKHAN_OUTLINE_LEAST 180
#define WAKHAN_NOTES_LEAST 260
#define WAKHAN_EDITOR_WIDTH 372
#define WAKHAN_TIMELINE_LEAST 132
#define WAKHAN_TEXT_LEAST 380

WakhanBreakpoints wakhan_breakpoints_for_size (int    width,
                                               int    height,
                                               double unit);
gboolean          wakhan_breakpoints_equal (const WakhanBreakpoints *self,
                                            const WakhanBreakpoints *other);

/* A pane beside the text. */
typedef struct
{
  int width; /* 0: it is not docked */
  int least;
} WakhanSide;

/* Makes the sides less wide, the notes first, where they leave the text too little: they take it
 * from nothing below their least. Each that is docked has a line of 1 beside it. Returns: the width
 * of the text. */
int wakhan_breakpoints_share_width (int         width,
                                    int         text_least,
                                    WakhanSide *notes,
                                    WakhanSide *outline);

G_END_DECLS
