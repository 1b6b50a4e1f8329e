/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-html-tree.h"

G_BEGIN_DECLS

/**
 * WakhanHtmlSurvey:
 *
 * What of a page is to be read. A plain value, to be cleared; its elements belong to the tree.
 */
typedef struct
{
  GumboNode  *text;        /* the element whose words are the text */
  gboolean    keeps_edges; /* also of what stands at the edges of the page in it */
  GumboNode  *title;       /* nullable: a heading that stands over the text, outside of it */
  GHashTable *layouts;     /* tables that only bring things to their places */
} WakhanHtmlSurvey;

/**
 * wakhan_html_survey_init:
 * @root: of a whole page
 *
 * The text is the main part that the page names, or its only article, or of several the largest,
 * where that has half of the words; else all but the edges of the page; else all. Words of links
 * count for nothing. O(page).
 */
void wakhan_html_survey_init (WakhanHtmlSurvey *self,
                              GumboNode        *root);
void wakhan_html_survey_clear (WakhanHtmlSurvey *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanHtmlSurvey, wakhan_html_survey_clear)

G_END_DECLS
