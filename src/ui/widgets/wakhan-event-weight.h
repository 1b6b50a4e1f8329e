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

/* Whether there is a ring around its sign and its name is slanted: another text tells it, with
 * which the study is compared. */
static inline gboolean
wakhan_event_is_ringed (WakhanEvent *event)
{
  return *wakhan_event_get_other_text (event) != '\0';
}

G_END_DECLS
