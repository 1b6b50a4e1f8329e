/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/* Gives each heading of @paragraphs its level, by what its words, marks and number tell. @title: the one above all; G_MAXUINT: none. */
void wakhan_heading_levels_set (GArray *paragraphs,
                                guint   title);

G_END_DECLS
