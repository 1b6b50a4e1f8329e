/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-text-range.h"

G_BEGIN_DECLS

/* A place in a text, kept in a key file by its words, so that it is found again where the text was edited before it. */

/* Keeps @range as @name-Quote, @name-Prefix and so on; of a place without words those that follow it. */
void wakhan_place_words_store (GKeyFile              *keys,
                               const char            *group,
                               const char            *name,
                               WakhanDocument        *document,
                               const WakhanTextRange *range);
void wakhan_place_words_remove (GKeyFile   *keys,
                                const char *group,
                                const char *name);
/* @range is empty unless the very words were found, and without doubt. Returns: FALSE: there are none like them. */
gboolean wakhan_place_words_find (GKeyFile        *keys,
                                  const char      *group,
                                  const char      *name,
                                  WakhanDocument  *document,
                                  WakhanTextRange *range);

G_END_DECLS
