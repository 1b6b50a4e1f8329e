/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-title-form.h"

G_BEGIN_DECLS

/**
 * wakhan_title_number_read_named:
 * @self: (inout): says what of them is known where they are; where they are not, its figure may be
 *   set
 *
 * Returns: whether @words are a title with a name and number: "Chapter 2", "ERSTES BUCH", "第一章"
 */
gboolean wakhan_title_number_read_named (WakhanTitleLine *self,
                                         const char      *words);

/**
 * wakhan_title_number_read_bare:
 * @self: (inout): says what of them is known where they are; where they are not, its figure may be
 *   set
 *
 * Returns: whether @words are a title whose number has no name: "IV. Sources", "1.3 Sources",
 *   "219."
 */
gboolean wakhan_title_number_read_bare (WakhanTitleLine *self,
                                        const char      *words);

/**
 * wakhan_title_number_is_name:
 *
 * Returns: whether parts of books are called by the first of the words: "Kapitel", "Scene"
 */
gboolean wakhan_title_number_is_name (const char *word);

/**
 * wakhan_title_number_get_value:
 * @is_roman: (out):
 *
 * Returns: 4 of "IV. The fox" and of "4. The fox"; 0 where no such number begins @words
 */
guint wakhan_title_number_get_value (const char *words,
                                     gboolean   *is_roman);

G_END_DECLS
