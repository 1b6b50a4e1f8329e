/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-listed-events.h"

G_BEGIN_DECLS

/**
 * WakhanEventDescription:
 * @summary: what a person wrote
 * @date: (nullable): EDTF
 * @actors: (nullable): none is empty
 * @place: (nullable): where it was
 * @source: (nullable): who says so
 *
 * What stands in the one field that other programs have for all that is told of an event: the
 * summary and a line of two dashes, where there is one; and lines "Date: 2018-06~ (about June
 * 2018)", "Actors: China; Taliban", "Place: Kabul", "Source: Essay, ¶5", "Disputed by: TITLE",
 * "Refined by: TITLE", "Unverified". Their first words are never translated.
 */
typedef struct
{
  char *summary;
  char *date;
  GStrv actors;
  char *place;
  char *source;
} WakhanEventDescription;

/**
 * wakhan_event_description_write:
 * @with_place: whether the format has no field of its own for it
 *
 * Returns: (transfer full): all that is to be said of @item
 */
char *wakhan_event_description_write (const WakhanListedEvent *item,
                                      gboolean                 with_place);

/**
 * wakhan_event_description_read:
 * @self: (out caller-allocates): what @text says
 *
 * A text without such lines is a summary. O(length).
 */
void wakhan_event_description_read (WakhanEventDescription *self,
                                    const char             *text);

void wakhan_event_description_clear (WakhanEventDescription *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanEventDescription, wakhan_event_description_clear)

G_END_DECLS
