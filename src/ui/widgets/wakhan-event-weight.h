/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"

G_BEGIN_DECLS

/* Whether an event is drawn filled and its name bold: the text itself tells it, or a person made
 * it, changed it or kept it. */
static inline gboolean
wakhan_event_is_strong (WakhanEvent *event)
{
  return wakhan_event_is_essay (event) || wakhan_event_is_own (event);
}

G_END_DECLS
