/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What stands side by side, as the language of the session sets it apart. All are (transfer
 * full); @words: NULL-terminated. Of what is NULL or empty nothing is said. */

/**
 * wakhan_word_list_join:
 * @words: (nullable): NULL-terminated
 *
 * Returns: (transfer full): "China, Taliban"
 */
char *wakhan_word_list_join (const char *const *words);

/**
 * wakhan_word_list_join_parts:
 *
 * Returns: (transfer full): "China, Taliban"
 */
char *wakhan_word_list_join_parts (const char *const *parts,
                                   gsize              n_parts);

/**
 * wakhan_word_list_join_names:
 *
 * Returns: (transfer full): "15–17 June 2018, Eid truces; 2012, talks": of names that hold commas
 *   themselves
 */
char *wakhan_word_list_join_names (const char *const *names,
                                   gsize              n_names);

/**
 * wakhan_word_list_join_facts:
 *
 * Returns: (transfer full): "Essay, ¶ 5 · China, Taliban": different facts about one thing
 */
char *wakhan_word_list_join_facts (const char *const *facts,
                                   gsize              n_facts);

/**
 * wakhan_word_list_join_sentences:
 *
 * Returns: (transfer full): "Two notes stand only in this window. The other three are safe."
 */
char *wakhan_word_list_join_sentences (const char *const *sentences,
                                       gsize              n_sentences);

/**
 * wakhan_word_list_join_spoken:
 * @parts: each of one line or several
 *
 * Returns: (transfer full): the same for the ear, a sentence a line: each ends by a stop, where one
 *   who speaks pauses
 */
char *wakhan_word_list_join_spoken (const char *const *parts,
                                    gsize              n_parts);

G_END_DECLS
