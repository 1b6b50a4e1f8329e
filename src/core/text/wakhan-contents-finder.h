/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/* What names headings and is none. These take out of the headings of @paragraphs: lists of contents and of pictures, and indexes, that
 * are called so; and of headings one upon the other those that come again, up to where the first of them does. */
void wakhan_contents_finder_drop_named (GArray *paragraphs);
void wakhan_contents_finder_drop_repeated (GArray *paragraphs);

G_END_DECLS
