/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-html-table.h"

G_BEGIN_DECLS

/**
 * WakhanHtmlFlow:
 *
 * The words of a page as they flow into blocks: white space becomes one blank as in a browser, a
 * block begins with its first word and a span with its own, and what has no words leaves nothing. A
 * plain value, to be cleared. Whoever goes through the page says where words stand in the first
 * fields.
 */
typedef struct
{
  guint       level; /* of the heading; 0: in none */
  guint       list_depth;
  guint       quotation_depth;
  guint       footnote;    /* its number; 0: in none */
  gboolean    is_verbatim; /* white space stands as it is */
  gboolean    is_first;    /* the next words begin a list item: */
  guint       number;      /* its number; 0: none */
  const char *box;         /* of the task that it is; NULL: it is none */

  WakhanTextBuilder builder;
  WakhanHtmlTable   table;
  gboolean          is_table; /* all words go into its cells */
  gboolean          is_open;  /* a block is begun */
  gboolean          has_rule; /* a line is to be drawn before the next one */
  gboolean          has_blank;
  gboolean          is_line_end; /* that blank was the end of a line */
  guint             n_breaks;    /* lines to begin before the next word */
  GArray           *spans;       /* that are open */
  guint             n_begun;     /* of these, have words */
} WakhanHtmlFlow;

void wakhan_html_flow_init (WakhanHtmlFlow *self);
void wakhan_html_flow_clear (WakhanHtmlFlow *self);

/**
 * wakhan_html_flow_append:
 * @text: valid UTF-8
 */
void wakhan_html_flow_append (WakhanHtmlFlow *self,
                              const char     *text);

/**
 * wakhan_html_flow_append_mark:
 * @mark: letters that stand as they are
 */
void wakhan_html_flow_append_mark (WakhanHtmlFlow *self,
                                   const char     *mark);

/**
 * wakhan_html_flow_append_blank:
 *
 * White space, of which nothing is left at the edges of a block.
 */
void wakhan_html_flow_append_blank (WakhanHtmlFlow *self);

/**
 * wakhan_html_flow_break_line:
 *
 * Two such without words between are the end of a paragraph.
 */
void wakhan_html_flow_break_line (WakhanHtmlFlow *self);

/**
 * wakhan_html_flow_end_block:
 *
 * In a table a blank.
 */
void wakhan_html_flow_end_block (WakhanHtmlFlow *self);

/**
 * wakhan_html_flow_append_rule:
 *
 * A line between two blocks; nothing is parted at the edges of the text.
 */
void wakhan_html_flow_append_rule (WakhanHtmlFlow *self);

/**
 * wakhan_html_flow_begin_table:
 *
 * All words up to wakhan_html_flow_end_table() are of one block; what stands in @self->table parts
 * them.
 */
void wakhan_html_flow_begin_table (WakhanHtmlFlow *self);
void wakhan_html_flow_end_table (WakhanHtmlFlow *self);

/**
 * wakhan_html_flow_begin_span:
 * @target: (transfer full) (nullable): see #WakhanSpan
 *
 * Returns: whether it was begun; FALSE: one of the kind is open already, and shall go on
 */
gboolean wakhan_html_flow_begin_span (WakhanHtmlFlow *self,
                                      WakhanSpanKind  kind,
                                      char           *target);

/**
 * wakhan_html_flow_end_span:
 *
 * Ends the one begun last.
 */
void wakhan_html_flow_end_span (WakhanHtmlFlow *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanHtmlFlow, wakhan_html_flow_clear)

G_END_DECLS
