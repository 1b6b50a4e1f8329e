/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-encoding.h"

#include <string.h>

#define LOOKED_AT 4096 /* bytes; a page has to say it within the first 1024 */

/* As browsers take them: what was written so was written on systems that had more letters. */
static char *
dup_as_read (const char *label,
             gsize       length)
{
  static const struct
  {
    const char *label;
    const char *encoding;
  } encodings[] = {
    { "ascii", "WINDOWS-1252" },
    { "us-ascii", "WINDOWS-1252" },
    { "iso-8859-1", "WINDOWS-1252" },
    { "iso8859-1", "WINDOWS-1252" },
    { "latin1", "WINDOWS-1252" },
    { "iso-8859-9", "WINDOWS-1254" },
    { "gb2312", "GB18030" },
    { "gbk", "GB18030" },
    { "x-gbk", "GB18030" },
    { "shift_jis", "CP932" },
    { "shift-jis", "CP932" },
    { "x-sjis", "CP932" },
    { "ks_c_5601-1987", "CP949" },
    { "euc-kr", "CP949" },
    { "big5", "BIG5-HKSCS" },
    { "utf-16", "UTF-8" }, /* since it could be read as letters of one byte */
    { "utf-16le", "UTF-8" },
    { "utf-16be", "UTF-8" },
    { "utf8", "UTF-8" },
    { "x-mac-roman", "MACINTOSH" },
    { "x-mac-cyrillic", "MAC-CYRILLIC" },
  };
  g_autofree char *folded = g_ascii_strdown (label, length);

  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    if (g_str_equal (encodings[i].label, folded))
      return g_strdup (encodings[i].encoding);
  return g_ascii_strup (label, length);
}

/* Behind "charset" or "encoding": "=", perhaps quotes. */
static char *
read_label (const char *at)
{
  gsize  length;
  char  *encoding;
  GIConv converter;

  at += strspn (at, " \t\r\n");
  if (*at != '=')
    return NULL;
  at++;
  at += strspn (at, " \t\r\n");
  at += *at == '"' || *at == '\'';
  length = strspn (at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");
  if (length == 0)
    return NULL;
  encoding = dup_as_read (at, length);
  converter = g_iconv_open ("UTF-8", encoding);
  if (converter == (GIConv) -1)
    {
      g_free (encoding);
      return NULL;
    }
  g_iconv_close (converter);
  return encoding;
}

char *
wakhan_html_encoding_find (const char *data,
                           gsize       size)
{
  g_autofree char *beginning = NULL;
  g_autofree char *folded = NULL;
  const char      *at;
  char            *encoding = NULL;

  g_return_val_if_fail (data, NULL);

  beginning = g_strndup (data, MIN (size, LOOKED_AT));
  folded = g_ascii_strdown (beginning, -1);
  for (at = strstr (folded, "<meta"); at && !encoding; at = strstr (at + 1, "<meta"))
    {
      const gsize length = strcspn (at, ">");
      const char *charset = g_strstr_len (at, length, "charset");

      if (charset)
        encoding = read_label (beginning + (charset - folded) + strlen ("charset"));
    }
  if (encoding || !g_str_has_prefix (folded, "<?xml"))
    return encoding;
  at = g_strstr_len (folded, strcspn (folded, ">"), "encoding");
  return at ? read_label (beginning + (at - folded) + strlen ("encoding")) : NULL;
}
