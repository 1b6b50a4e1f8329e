/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TAG_ENTRY (wakhan_tag_entry_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTagEntry, wakhan_tag_entry, WAKHAN, TAG_ENTRY, GtkWidget)

/* Tags as pills, and behind them an entry for a further one: comma, semicolon and Return make a
 * pill of what is typed, Backspace in the empty entry chooses the last pill and then takes it off.
 *
 * Signals: "changed", by a person alone; "done", Return where nothing is typed. */

/* What is typed but is no pill yet stays, where @tags say the same as pills and entry do. */
void wakhan_tag_entry_set_tags (WakhanTagEntry    *self,
                                const char *const *tags);
/* Returns: (transfer full): the pills and what is typed, each once. */
GStrv wakhan_tag_entry_dup_tags (WakhanTagEntry *self);

/* They are who takes part in an event. */
void wakhan_tag_entry_set_holds_actors (WakhanTagEntry *self);
/* To be offered while one types. */
void wakhan_tag_entry_set_offers (WakhanTagEntry    *self,
                                  const char *const *tags);

G_END_DECLS
