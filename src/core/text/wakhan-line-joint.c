/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-line-joint.h"

#include "wakhan-fold-table.h"

#include <string.h>

static gboolean
is_wide (gunichar letter)
{
  return letter != 0 &&
         wakhan_fold_table_look_up (letter, WAKHAN_FOLD_ALL)->kind == WAKHAN_LETTER_WIDE;
}

/* Marks that Chinese shares with the languages of Europe: what stands on their other side tells
 * whose they are. */
static gboolean
is_shared_mark (gunichar letter)
{
  return letter != 0 && g_utf8_strchr ("“”‘’—…·", -1, letter) != NULL;
}

const char *
wakhan_line_joint_get (gunichar before,
                       gunichar after)
{
  const gboolean is_unparted = is_wide (before) ? is_wide (after) || is_shared_mark (after)
                                                : is_shared_mark (before) && is_wide (after);

  return is_unparted ? "" : " ";
}

char *
wakhan_line_joint_join (const char *lines)
{
  GString *line;

  g_return_val_if_fail (lines != NULL, NULL);

  line = g_string_new (NULL);
  for (const char *at = lines; *at;)
    {
      const char *end = at + strcspn (at, "\n");
      const char *last = g_utf8_find_prev_char (at, end);

      g_string_append_len (line, at, end - at);
      at = *end ? end + 1 : end;
      if (*end)
        g_string_append (
          line, wakhan_line_joint_get (last ? g_utf8_get_char (last) : 0, g_utf8_get_char (at)));
    }
  return g_string_free (line, FALSE);
}
