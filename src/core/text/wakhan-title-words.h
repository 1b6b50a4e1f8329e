/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lines that many texts have, known by their words in several languages. @words: one line of
 * UTF-8. */

/**
 * wakhan_title_words_are_byline:
 *
 * Returns: whether @words tell who wrote, made or sent something, or what a picture shows, and so
 *   are no title: "by …", "Author: …", "Photo: …", "Main article: …", "Yours"
 */
gboolean wakhan_title_words_are_byline (const char *words);

/**
 * wakhan_title_words_stand_apart:
 *
 * Returns: whether @words are called as what is no part of a chapter: "Preface", "Sources"
 */
gboolean wakhan_title_words_stand_apart (const char *words);

/**
 * wakhan_title_words_point_elsewhere:
 *
 * Returns: whether @words stand below a heading and say where more is told: "Main article: …"
 */
gboolean wakhan_title_words_point_elsewhere (const char *words);

/**
 * wakhan_title_words_lead_on:
 *
 * Returns: whether the last of @words begins what only the next line says: "of the", "und"
 */
gboolean wakhan_title_words_lead_on (const char *words);

/**
 * wakhan_title_words_are_common:
 *
 * Returns: whether @words begin as many a section of any article does, "Background", "Early life",
 *   so that nobody calls a text so
 */
gboolean wakhan_title_words_are_common (const char *words);

G_END_DECLS
