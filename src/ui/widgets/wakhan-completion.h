/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_COMPLETION (wakhan_completion_get_type ())
G_DECLARE_FINAL_TYPE (WakhanCompletion, wakhan_completion, WAKHAN, COMPLETION, GObject)

/* Offers, below an entry while one types in it, words that begin so or have a word that does: Down
 * and Up choose, Return and a click take, Escape lets be. It lives as long as the entry. Signal:
 * "taken" (string): by then the entry has it. */
WakhanCompletion *wakhan_completion_attach (GtkEntry *entry);

/* In the order in which they are offered. */
void wakhan_completion_set_words (WakhanCompletion  *self,
                                  const char *const *words);

G_END_DECLS
