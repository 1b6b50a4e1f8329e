/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-repair.h"

#include <string.h>

/* All of them before a line feed: one that was left would be part of a line end the next time. */
static void
drop_returns (GString *text)
{
  while (text->len > 0 && text->str[text->len - 1] == '\r')
    g_string_truncate (text, text->len - 1);
}

static char *
repair_bytes (const char *data,
              gsize       length)
{
  GString *text = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    if (data[i] == '\0')
      {
        g_string_append (text, "\xef\xbf\xbd");
      }
    else
      {
        if (data[i] == '\n')
          drop_returns (text);
        g_string_append_c (text, data[i]);
      }
  drop_returns (text);
  return g_string_free (text, FALSE);
}

/* UTF-8 or nearly that. */
static char *
decode (const char       *data,
        gsize             length,
        WakhanTextDamage *damage)
{
  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      length -= 3;
    }
  if (length > 0 && memchr (data, '\0', length))
    *damage = WAKHAN_TEXT_BROKEN;
  while (length > 0 && data[length - 1] == '\0')
    length--;
  if (length == 0)
    return g_strdup (""); /* there may be no data at all */
  if (memchr (data, '\0', length) || memchr (data, '\r', length))
    return repair_bytes (data, length);
  return g_strndup (data, length);
}

char *
wakhan_text_repair (GBytes           *bytes,
                    WakhanTextDamage *damage)
{
  gsize            length;
  const char      *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = NULL;

  *damage = WAKHAN_TEXT_SOUND;
  if (length >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    {
      *damage = WAKHAN_TEXT_FOREIGN;
      text = g_convert (data, length, "UTF-8", "UTF-16", NULL, NULL, NULL);
    }
  else
    text = decode (data, length, damage);
  if (!text || text[strspn (text, " \t\n")] == '\0')
    return NULL;
  if (g_utf8_validate (text, -1, NULL))
    return g_steal_pointer (&text);
  *damage = MAX (*damage, WAKHAN_TEXT_BROKEN);
  return g_utf8_make_valid (text, -1);
}
