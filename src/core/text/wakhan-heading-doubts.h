/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_heading_doubts_settle:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 * @title: the title's position; %G_MAXUINT: there is none
 *
 * Settles which lines in the form of a title are headings, and which are short sentences,
 * questions, names below a letter: by the room that the text leaves above its headings, and by what
 * is the rule in it.
 */
void wakhan_heading_doubts_settle (GArray *paragraphs,
                                   guint   title);

G_END_DECLS
