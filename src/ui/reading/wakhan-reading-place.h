/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"
#include "wakhan-scroll-goal.h"
#include "wakhan-title-page.h"

G_BEGIN_DECLS

#define WAKHAN_READING_LINE 0.33 /* of the height: what stands there is what is read */

#define WAKHAN_TYPE_READING_PLACE (wakhan_reading_place_get_type ())
G_DECLARE_FINAL_TYPE (WakhanReadingPlace, wakhan_reading_place, WAKHAN, READING_PLACE, GObject)

/* Where in the text a person reads: tells the session after each scroll, in the next frame, and
 * keeps the words in their place while lines break anew. */

/**
 * wakhan_reading_place_new:
 * @page: (unowned): whose view is read
 * @goal: of the same view
 */
WakhanReadingPlace *wakhan_reading_place_new (WakhanPage       *page,
                                              WakhanScrollGoal *goal);
/* @title: (nullable) (unowned): what the text begins with */
void wakhan_reading_place_set_title (WakhanReadingPlace *self,
                                     WakhanTitlePage    *title);
/* The view shows something else, or will when it scrolled to where it is to be. */
void wakhan_reading_place_queue_update (WakhanReadingPlace *self);
/* Before lines break anew, in a view that has its size. */
void wakhan_reading_place_hold (WakhanReadingPlace *self);
/* Afterwards. @is_moved: they did break anew */
void wakhan_reading_place_let_go (WakhanReadingPlace *self,
                                  gboolean            is_moved);

G_END_DECLS
