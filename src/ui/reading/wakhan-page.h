/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-highlights.h"
#include "wakhan-palette.h"
#include "wakhan-text-range.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_PAGE_SOFT,
  WAKHAN_PAGE_FAINT,
  WAKHAN_PAGE_CODE,
  WAKHAN_PAGE_LINE,
  WAKHAN_PAGE_PAPER,
  WAKHAN_PAGE_ACCENT,
  WAKHAN_PAGE_ACCENT_TINT,
  WAKHAN_PAGE_HIT,
  WAKHAN_PAGE_SELECTION,
  WAKHAN_PAGE_INK,
  WAKHAN_PAGE_WARN,
  WAKHAN_PAGE_WARN_TINT,
  WAKHAN_PAGE_VEIL,
  WAKHAN_PAGE_N_ROLES
} WakhanPageRole;

/* Something in a margin that can be clicked. */
typedef struct
{
  graphene_rect_t rect;        /* in the buffer's coordinates */
  WakhanEvent    *event;       /* borrowed; or NULL */
  WakhanNote     *note;        /* borrowed; or NULL */
  gboolean        is_doubtful; /* the note's words are */
} WakhanMarginItem;

/* What is drawn of a document around and below its words, for the lines in view alone. Borrows
 * everything. */
typedef struct
{
  GtkTextView      *view;
  WakhanPalette    *palette;
  WakhanDocument   *document;
  WakhanSession    *session;
  WakhanHighlights *highlights;
  GArray           *hits;  /* WakhanTextRange, or NULL */
  GArray           *items; /* WakhanMarginItem: filled anew by each drawing */
  guint             first; /* characters in view */
  guint             last;
  double            unit; /* how much larger than usual the text is; 0: to be found */
  int               left;
  int               right;    /* the column's edges */
  gboolean          mirrored; /* the text runs from right to left */
  WakhanTextRange   hit;      /* the one gone to; empty: none */
  gboolean          finding;  /* what is selected is a hit */
  GdkRGBA           colors[WAKHAN_PAGE_N_ROLES];
} WakhanPage;

typedef void (*WakhanPageDraw) (WakhanPage   *page,
                                GtkSnapshot  *snapshot,
                                GdkRectangle *box,
                                gconstpointer data);

/* The colours, as a child of the view. */
void wakhan_page_add_palette (WakhanPage *page);
/* What is in view, where the column stands and which colours hold; before any drawing. */
void wakhan_page_prepare (WakhanPage *page);
/* How much larger than usual the text is: lengths beside it grow by it. */
double wakhan_page_get_unit (WakhanPage *page);
/* Words in the margin, in the interface's font and as large as its captions beside this text;
 * (transfer full). */
PangoLayout *wakhan_page_create_caption (WakhanPage *page,
                                         const char *words,
                                         gboolean    bold);
void         wakhan_page_snapshot_ground (WakhanPage  *page,
                                          GtkSnapshot *snapshot);
void         wakhan_page_snapshot_highlights (WakhanPage  *page,
                                              GtkSnapshot *snapshot);
void         wakhan_page_snapshot_letters (WakhanPage  *page,
                                           GtkSnapshot *snapshot);
void         wakhan_page_snapshot_margins (WakhanPage  *page,
                                           GtkSnapshot *snapshot);

/* Calls @draw with the box of each display line in view that holds some of the range. */
void wakhan_page_for_each_line (WakhanPage    *page,
                                GtkSnapshot   *snapshot,
                                guint          start,
                                guint          end,
                                WakhanPageDraw draw,
                                gconstpointer  data);

/* Something drawn that the pointer is to meet, as far as its target reaches. */
void wakhan_page_add_target (WakhanPage             *page,
                             const WakhanMarginItem *item);
/* What stands at a point of the view, and what it stands for; or NULL. */
const WakhanMarginItem *wakhan_page_find_margin_item (WakhanPage *page,
                                                      double      x,
                                                      double      y);
const WakhanHighlight  *wakhan_page_find_highlight (WakhanPage *page,
                                                    double      x,
                                                    double      y);
char                   *wakhan_page_dup_explanation (WakhanPage *page,
                                                     double      x,
                                                     double      y);
/* The reference to a footnote that is met at a point, be it beside it; or NULL. */
const WakhanSpan *wakhan_page_find_reference (WakhanPage *page,
                                              double      x,
                                              double      y);
/* FALSE: there are no words at that point. */
gboolean wakhan_page_find_offset (WakhanPage *page,
                                  double      x,
                                  double      y,
                                  guint      *offset);

G_END_DECLS
