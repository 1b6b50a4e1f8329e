/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Key files line by line, by the rules of GKeyFile, which refuses a whole file for one bad line and moves comments about. */

typedef enum
{
  WAKHAN_LINE_BLANK,
  WAKHAN_LINE_COMMENT,
  WAKHAN_LINE_GROUP,
  WAKHAN_LINE_KEY,
  WAKHAN_LINE_BAD,
} WakhanLineKind;

/* Borrowed from the text. A group's name is its key; so is what can be made out of a bad line's group name. */
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

/* Moves @text to the next line; FALSE at its end. */
gboolean wakhan_key_line_next (const char   **text,
                               WakhanKeyLine *line);
gboolean wakhan_key_line_has_key (const WakhanKeyLine *line,
                                  const char          *key);
char    *wakhan_key_line_dup_string (const WakhanKeyLine *line);
GStrv    wakhan_key_line_dup_list (const WakhanKeyLine *line);
gboolean wakhan_key_line_is_sound (const WakhanKeyLine *line); /* no backslash in its value that means nothing */
void     wakhan_key_line_append_string (GString    *text,
                                        const char *key,
                                        const char *value);
void     wakhan_key_line_append_list (GString           *text,
                                      const char        *key,
                                      const char *const *values);

/* g_key_file_get_string() warns where two backslashes in one value mean nothing, and gives nothing. (nullable). */
char *wakhan_key_file_dup_string (GKeyFile   *keys,
                                  const char *group,
                                  const char *key);

G_END_DECLS
