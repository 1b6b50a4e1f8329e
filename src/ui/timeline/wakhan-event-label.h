/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-mark-shape.h"
#include "wakhan-timeline.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * wakhan_event_label_new:
 * @context: of the font
 * @timeline: that the event is of, which knows the sign behind its name
 * @label: what is to be written
 * @unit: how much larger than usual the text is
 *
 * Returns: (transfer full): the words on one line; a gist is as long as it is, and may be given a
 *   width at which it ends with an ellipsis
 */
PangoLayout *wakhan_event_label_new (PangoContext    *context,
                                     WakhanTimeline  *timeline,
                                     WakhanEvent     *event,
                                     WakhanEventLabel label,
                                     double           unit);

G_END_DECLS
