/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_event_title_create:
 * @paragraph: may have %WAKHAN_EVENT_TITLE_BLANK in place of signs that are not read
 * @date: in @paragraph
 *
 * What a sentence tells of a date, cut where the sense allows it and never within a word. The date
 * itself is left out where the rest says something without it. Of a table's row that has the date
 * in a cell of its own, the other cells. Its cost does not grow with the paragraph.
 *
 * Returns: (transfer full): at most about 80 letters; the date where nothing else is said
 */
char *wakhan_event_title_create (const WakhanSlice *paragraph,
                                 const WakhanSlice *date);

/**
 * wakhan_event_title_says_something:
 *
 * Returns: whether @title is more than the date's own words
 */
gboolean wakhan_event_title_says_something (const char        *title,
                                            const WakhanSlice *date);

/* A sign that no text has. */
#define WAKHAN_EVENT_TITLE_BLANK '\x1f'

G_END_DECLS
