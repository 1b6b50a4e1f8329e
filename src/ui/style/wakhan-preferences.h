/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define WAKHAN_NORMAL_TEXT_SIZE 116

#define WAKHAN_TYPE_PREFERENCES (wakhan_preferences_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPreferences, wakhan_preferences, WAKHAN, PREFERENCES, GObject)

/* How a person likes to read, in every window. Properties: theme ("system", "light", "sepia" or
 * "dark"); text-size (percent of the interface font); column ("narrow", "medium" or "wide");
 * spacing ("tight", "normal" or "loose"); follow-text (the timeline travels along with reading);
 * follow-seconds (from event to event, 2 to 15); hidden-event-columns (GStrv of their ids). Kept by
 * GSettings where the schema is found, else until the program ends. */
WakhanPreferences *wakhan_preferences_new (void);
const char        *wakhan_preferences_get_theme (WakhanPreferences *self);
int                wakhan_preferences_get_text_size (WakhanPreferences *self);
void               wakhan_preferences_set_text_size (WakhanPreferences *self,
                                                     int                percent);
const char        *wakhan_preferences_get_column (WakhanPreferences *self);
const char        *wakhan_preferences_get_spacing (WakhanPreferences *self);

G_END_DECLS
