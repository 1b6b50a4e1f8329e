/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_title_finder_find:
 * @paragraphs: (element-type WakhanPlainParagraph): of the text
 * @name: (nullable): what the text is called, if that is known
 *
 * Returns: the position of the text's title; %G_MAXUINT: it has none
 */
guint wakhan_title_finder_find (GArray     *paragraphs,
                                const char *name);

/**
 * wakhan_title_finder_drop_title_page:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 * @title: the title's position; %G_MAXUINT: there is none, and nothing is done
 * @author: (nullable): who wrote the text, if that is known
 *
 * Takes what else a title page holds out of the headings: who wrote it, where it was printed.
 */
void wakhan_title_finder_drop_title_page (GArray     *paragraphs,
                                          guint       title,
                                          const char *author);

G_END_DECLS
