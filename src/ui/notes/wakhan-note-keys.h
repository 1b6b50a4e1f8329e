/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-card.h"

G_BEGIN_DECLS

/* Keys of a list of cards: they come before those of its rows, which swallow Return even where it
 * does nothing. */
void wakhan_note_keys_add (GtkListView    *list,
                           guint           key,
                           GdkModifierType modifiers,
                           GtkShortcutFunc run,
                           gpointer        user_data);
/* The letters that do what the buttons of a card do about its place in the text; not where one
 * writes. */
void wakhan_note_keys_add_for_places (GtkListView *list);
/* (nullable): the card on whose row the keyboard is, not on something in it; in the composer,
 * Delete is the text's. */
WakhanNoteCard *wakhan_note_keys_find_card (GtkListView *list);

G_END_DECLS
