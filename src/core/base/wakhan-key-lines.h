/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* Key files line by line, by the rules of GKeyFile, which refuses a whole file for one bad line
 * and moves comments about: those of GLib's reference, "GKeyFile", and of the Desktop Entry
 * Specification, "Basic format of the file" and "Localized values for keys". */

typedef enum
{
  WAKHAN_LINE_BLANK,
  WAKHAN_LINE_COMMENT,
  WAKHAN_LINE_GROUP,
  WAKHAN_LINE_KEY,
  WAKHAN_LINE_BAD,
} WakhanLineKind;

/**
 * WakhanKeyLine:
 *
 * Borrowed from the text, and UTF-8 as that is. A group's name is its @key; so is what can be made
 * out of a bad line's group name. Lengths are in bytes, and nothing ends with a NUL.
 */
typedef struct
{
  WakhanLineKind kind;
  const char    *line;
  gsize          length; /* without the line end */
  const char    *key;
  gsize          key_length;
  const char    *value;
  gsize          value_length;
} WakhanKeyLine;

/**
 * wakhan_key_line_read:
 * @start: UTF-8
 * @length: in bytes, without the line's end
 * @line: (out caller-allocates): borrowed from @start
 *
 * O(length of the line).
 */
void wakhan_key_line_read (const char    *start,
                           gsize          length,
                           WakhanKeyLine *line);

/**
 * wakhan_key_line_next:
 * @text: (inout): UTF-8; moved behind the line
 * @line: (out caller-allocates): borrowed from @text
 *
 * O(length of the line).
 *
 * Returns: whether there was one more
 */
gboolean wakhan_key_line_next (const char   **text,
                               WakhanKeyLine *line);

/**
 * wakhan_key_line_has_key:
 * @key: with its locale, if it has one: "Name[de]"
 *
 * Inline, so that the compiler counts the letters of @key.
 *
 * Returns: whether @line gives @key a value
 */
static inline gboolean
wakhan_key_line_has_key (const WakhanKeyLine *line,
                         const char          *key)
{
  return line->kind == WAKHAN_LINE_KEY && strlen (key) == line->key_length &&
         memcmp (line->key, key, strlen (key)) == 0;
}

/**
 * wakhan_key_line_dup_string:
 *
 * Escapes are read; one that nobody knows stays as it stands.
 *
 * Returns: (transfer full): the value
 */
char *wakhan_key_line_dup_string (const WakhanKeyLine *line);

/**
 * wakhan_key_line_dup_list:
 *
 * Returns: (transfer full): the values between semicolons, without empty ones
 */
GStrv wakhan_key_line_dup_list (const WakhanKeyLine *line);

/**
 * wakhan_key_lines_take:
 * @lines: of one group
 * @rest: (nullable): where all other lines go
 *
 * Returns: (transfer full) (nullable): the last value that @lines give @key, as for a #GKeyFile;
 *   %NULL: none
 */
char *wakhan_key_lines_take (const char *lines,
                             const char *key,
                             GString    *rest);

/**
 * wakhan_key_line_is_sound:
 *
 * Returns: whether each backslash in the value means something
 */
gboolean wakhan_key_line_is_sound (const WakhanKeyLine *line);

/**
 * wakhan_key_line_read_digits:
 *
 * Returns: the number that @length digits make; -1: it is none, or is too great
 */
int wakhan_key_line_read_digits (const char *at,
                                 gsize       length);

/**
 * wakhan_key_line_append_string:
 * @value: UTF-8, escaped as GKeyFile reads it; a form feed at its beginning becomes a line feed
 *
 * Appends KEY=VALUE and a line's end to @text.
 */
void wakhan_key_line_append_string (GString    *text,
                                    const char *key,
                                    const char *value);

/**
 * wakhan_key_line_append_list:
 * @values: NULL-terminated; an empty one is lost when it is read again
 *
 * Appends KEY=VALUE;VALUE; and a line's end to @text.
 */
void wakhan_key_line_append_list (GString           *text,
                                  const char        *key,
                                  const char *const *values);

/**
 * wakhan_key_file_dup_string:
 *
 * As g_key_file_get_string(), which warns where two backslashes in one value mean nothing, and
 * gives nothing; bytes that are no UTF-8 become U+FFFD.
 *
 * Returns: (transfer full) (nullable): the value; %NULL where there is none
 */
char *wakhan_key_file_dup_string (GKeyFile   *keys,
                                  const char *group,
                                  const char *key);

G_END_DECLS
