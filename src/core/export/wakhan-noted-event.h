/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_noted_event_dup:
 * @id: of an event that a note is on
 *
 * O(1), and for an event that the timeline does not show O(events of a person's own).
 *
 * Returns: (transfer full) (nullable): the event, also where a person deleted or refused it, as it
 *   was said last; %NULL: nobody knows it
 */
WakhanEvent *wakhan_noted_event_dup (WakhanStudy *study,
                                     const char  *id);

/**
 * wakhan_noted_event_list_names:
 * @note: (transfer none): of the study's notebook
 *
 * For programs.
 *
 * Returns: (transfer full): "EDTF TITLE" of each of its events, or its id where nobody knows it
 */
GStrv wakhan_noted_event_list_names (WakhanStudy *study,
                                     WakhanNote  *note);

G_END_DECLS
