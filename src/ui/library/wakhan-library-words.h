/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the library says of a text, as sentences and cells have it. All are (transfer full). */

/* When it was read last: “today 18:05”, “yesterday”, “Tuesday”, “24 Nov”; NULL: that is not known.
 * @with_time: also says when today. */
char *wakhan_library_words_dup_read (gint64   read,
                                     gboolean with_time);
/* “Markdown · 24 paragraphs · seminar.md” */
char *wakhan_library_words_dup_caption (const WakhanLibraryText *text);
/* “38 events”, “no dates”; "" where nobody knows */
char *wakhan_library_words_dup_events (const WakhanLibraryText *text);
/* “9 notes”, “no notes” */
char *wakhan_library_words_dup_notes (const WakhanLibraryText *text);
/* “71 %”, “read”; "" where nobody knows */
char *wakhan_library_words_dup_progress (const WakhanLibraryText *text);
/* All of it, for a screen reader. */
char *wakhan_library_words_dup_description (const WakhanLibraryText *text);
/* “Was in Documents/Seminar. Your 9 notes are safe.” */
char *wakhan_library_words_dup_gone (const WakhanLibraryText *text);
/* “23 texts, 61 notes”; "" for none */
char *wakhan_library_words_dup_summary (guint n_texts,
                                        guint n_notes);
/* (transfer none): its icon */
const char *wakhan_library_words_get_icon (const WakhanLibraryText *text);
/* A label in the start of its cell that ends in dots where it is too long. */
GtkWidget *wakhan_library_words_create_label (const char *words,
                                              const char *css_class);

/* What becomes of a text that was taken off the list. (transfer full) */
char *wakhan_library_words_new_for_removal (const WakhanLibraryText *text);

G_END_DECLS
