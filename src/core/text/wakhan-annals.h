/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_annals_settle:
 * @paragraphs: (element-type WakhanPlainParagraph): of which it is known which are headings by
 *   their form
 *
 * Where paragraph after paragraph begins with its year, "871. This year came the army to Redford.",
 * the short ones among them are no headings.
 */
void wakhan_annals_settle (GArray *paragraphs);

G_END_DECLS
