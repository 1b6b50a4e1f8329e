/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * WakhanSwitch:
 *
 * What is on or off in a session; each is a property of it, which a command may turn.
 */
typedef enum
{
  WAKHAN_SWITCH_FIND_OPEN,
  WAKHAN_SWITCH_OUTLINE_VISIBLE,
  WAKHAN_SWITCH_NOTES_VISIBLE,
  WAKHAN_SWITCH_TIMELINE_VISIBLE,
  WAKHAN_SWITCH_TITLE_IN_VIEW,
  WAKHAN_SWITCH_SOLAR_HIJRI,
  WAKHAN_SWITCH_DATES_TOLD,
  WAKHAN_SWITCH_FOUND_HIDDEN,
  WAKHAN_SWITCH_PUBLICATIONS_SHOWN,
  WAKHAN_SWITCH_TEXT_ORDER,
  WAKHAN_SWITCH_FOLLOWING,
  WAKHAN_SWITCH_PLAYING,
  WAKHAN_SWITCH_FOLLOW_TEXT,
  WAKHAN_SWITCH_READING_ORDER,
  WAKHAN_SWITCH_READING_ORDER_FOLDED,
  WAKHAN_SWITCH_WHOLE_HEIGHT,
  WAKHAN_N_SWITCHES
} WakhanSwitch;

/**
 * wakhan_switch_get_name:
 *
 * Returns: of the session's property
 */
const char *wakhan_switch_get_name (WakhanSwitch which);

/**
 * wakhan_switch_is_on_at_first:
 *
 * Returns: what it is in a new session
 */
gboolean wakhan_switch_is_on_at_first (WakhanSwitch which);

G_END_DECLS
