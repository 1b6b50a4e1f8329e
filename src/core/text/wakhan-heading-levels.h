/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_heading_levels_set:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 * @title: position of the heading above all; %G_MAXUINT: there is none
 *
 * Gives each heading its level, 1 to 6, by what its words, marks and number tell.
 */
void wakhan_heading_levels_set (GArray *paragraphs,
                                guint   title);

G_END_DECLS
