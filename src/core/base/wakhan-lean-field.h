/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Strings and lists of which most are empty in tens of thousands of objects: an empty one takes no
 * memory, and is never NULL. A field is only changed by these functions, from its _init() on to its
 * _clear(); everybody may read it. */

void wakhan_lean_string_init (char **field);

/**
 * wakhan_lean_string_clear:
 *
 * Makes the string empty, and frees what it was.
 */
void wakhan_lean_string_clear (char **field);

/**
 * wakhan_lean_string_set:
 * @value: (nullable): copied; %NULL is ""; bytes that are no UTF-8 become U+FFFD
 *
 * Returns: whether the string is another one now
 */
gboolean wakhan_lean_string_set (char      **field,
                                 const char *value);

/**
 * wakhan_lean_string_take:
 * @value: (transfer full): valid UTF-8
 *
 * Returns: whether the string is another one now
 */
gboolean wakhan_lean_string_take (char **field,
                                  char  *value);

void wakhan_lean_list_init (GStrv *field);

/**
 * wakhan_lean_list_clear:
 *
 * Makes the list empty, and frees what it was.
 */
void wakhan_lean_list_clear (GStrv *field);

/**
 * wakhan_lean_list_set:
 * @value: (nullable): copied; %NULL is the empty list; bytes that are no UTF-8 become U+FFFD
 *
 * Returns: whether the list is another one now
 */
gboolean wakhan_lean_list_set (GStrv             *field,
                               const char *const *value);

/**
 * wakhan_lean_list_take:
 * @value: (transfer full): valid UTF-8, %NULL-terminated
 *
 * Returns: whether the list is another one now
 */
gboolean wakhan_lean_list_take (GStrv *field,
                                GStrv  value);

/**
 * wakhan_lean_list_is_within:
 *
 * O(n × m).
 *
 * Returns: whether all of @words are among @others, in whatever order
 */
gboolean wakhan_lean_list_is_within (const char *const *words,
                                     const char *const *others);

/**
 * wakhan_lean_strings_get:
 * @field: (nullable) (element-type utf8): one string by a position each, of which most are none;
 *   %NULL is none at all
 *
 * Returns: (nullable): the string there, lent
 */
const char *wakhan_lean_strings_get (GPtrArray *field,
                                     guint      position);

/**
 * wakhan_lean_strings_set:
 * @field: made when there is a string for it; to be freed as any array
 * @value: (nullable): copied; bytes that are no UTF-8 become U+FFFD
 *
 * Returns: whether the string there is another one now
 */
gboolean wakhan_lean_strings_set (GPtrArray **field,
                                  guint       position,
                                  const char *value);

/**
 * wakhan_whole_time_set:
 * @value: (nullable): kept in whole seconds and in UTC, as files keep it, or what holds it would
 *   differ from itself after a restart
 *
 * Returns: whether the time is another one now
 */
gboolean wakhan_whole_time_set (GDateTime **field,
                                GDateTime  *value);

G_END_DECLS
