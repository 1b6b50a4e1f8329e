/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_show_next_to_check:
 *
 * Goes to the next note behind the selected one, in their order and around the end, whose words are
 * in doubt or lost, and gives it the keyboard; where there is none, that is told.
 */
void wakhan_session_show_next_to_check (WakhanSession *self);

G_END_DECLS
