/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_number_gaps_fill:
 * @paragraphs: (element-type WakhanPlainParagraph): of which it is known which are headings by
 *   their form
 *
 * What counts on between "I. The fox." and "III. The mill." is a heading as well, though "II. Why
 * the heron stands on one leg." could be a sentence of a list.
 */
void wakhan_number_gaps_fill (GArray *paragraphs);

G_END_DECLS
