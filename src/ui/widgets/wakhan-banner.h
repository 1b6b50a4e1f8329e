/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_BANNER (wakhan_banner_get_type ())
G_DECLARE_FINAL_TYPE (WakhanBanner, wakhan_banner, WAKHAN, BANNER, GtkWidget)

/* A line across the window that says what is the matter and offers what to
 * do. Property: revealed. */
GtkWidget *wakhan_banner_new (const char *icon_name,
                              const char *css_class); /* (nullable) */
void       wakhan_banner_set_words (WakhanBanner *self,
                                    const char   *title,
                                    const char   *text);
/* @markup: whole sentences, what matters in bold. Returns: (transfer full): the same without it */
char *wakhan_banner_set_markup (WakhanBanner *self,
                                const char   *markup);
/* @words: (transfer floating): in place of a line of words; who changes it names the banner. */
void wakhan_banner_set_words_widget (WakhanBanner *self,
                                     GtkWidget    *words);
/* @details: "FILE:LINE: sentence", one each, in a list below the line. */
void wakhan_banner_set_details (WakhanBanner      *self,
                                const char *const *details);
/* Returns: (transfer none): the button, to connect to. */
GtkWidget *wakhan_banner_add_button (WakhanBanner *self,
                                     const char   *label);
/* Returns: (transfer none): a button at their end that says “Hide”, by a cross where there is room
 * for all in one line; to connect to. */
GtkWidget *wakhan_banner_add_hide_button (WakhanBanner *self);
/* Takes a widget of any other kind among its buttons. */
void wakhan_banner_append (WakhanBanner *self,
                           GtkWidget    *widget);
/* Narrow: with the buttons below the words. */
void     wakhan_banner_set_narrow (WakhanBanner *self,
                                   gboolean      narrow);
void     wakhan_banner_set_revealed (WakhanBanner *self,
                                     gboolean      revealed);
gboolean wakhan_banner_get_revealed (WakhanBanner *self);
void     wakhan_banner_hide (WakhanBanner *self);
/* Without folding up. */
void wakhan_banner_hide_at_once (WakhanBanner *self);

G_END_DECLS
