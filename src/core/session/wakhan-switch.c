/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-switch.h"

static const char *const names[] = {
  "find-open",
  "outline-visible",
  "notes-visible",
  "timeline-visible",
  "title-in-view",
  "solar-hijri",
  "dates-told",
  "found-hidden",
  "publications-shown",
  "text-order",
  "following",
  "playing",
  "follow-text",
  "reading-order",
  "reading-order-folded",
  "whole-height",
};

G_STATIC_ASSERT (G_N_ELEMENTS (names) == WAKHAN_N_SWITCHES);

const char *
wakhan_switch_get_name (WakhanSwitch which)
{
  g_return_val_if_fail (which < WAKHAN_N_SWITCHES, NULL);

  return names[which];
}

gboolean
wakhan_switch_is_on_at_first (WakhanSwitch which)
{
  g_return_val_if_fail (which < WAKHAN_N_SWITCHES, FALSE);

  return g_str_has_suffix (names[which], "-visible");
}
