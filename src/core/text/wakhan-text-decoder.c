/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-decoder.h"

#include "wakhan-encoding-guess.h"

#include <errno.h>
#include <string.h>

#define REPLACEMENT "\xef\xbf\xbd"

void
wakhan_decoded_clear (WakhanDecoded *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->encoding, g_free);
}

/* Zeros would end the text. */
static void
append_without_zeros (GString    *text,
                      const char *piece,
                      gsize       length)
{
  const char *zero;

  while ((zero = memchr (piece, '\0', length)))
    {
      g_string_append_len (text, piece, zero - piece);
      g_string_append (text, REPLACEMENT);
      length -= zero + 1 - piece;
      piece = zero + 1;
    }
  g_string_append_len (text, piece, length);
}

/* Hebrew and Vietnamese pages keep the last letter back: a mark may follow that is one with it. */
static void
append_kept_back (GString *text,
                  GIConv   converter)
{
  char  piece[32];
  char *to = piece;
  gsize room = sizeof piece;

  g_iconv (converter, NULL, NULL, &to, &room);
  append_without_zeros (text, piece, to - piece);
}

/* NULL: nobody knows the encoding. */
static char *
convert (const char *data,
         gsize       size,
         const char *encoding)
{
  const gsize unit = g_str_has_prefix (encoding, "UTF-32")   ? 4
                     : g_str_has_prefix (encoding, "UTF-16") ? 2
                                                             : 1;
  GIConv      converter = g_iconv_open ("UTF-8", encoding);
  GString    *text;
  char       *from = (char *) data;

  if (converter == (GIConv) -1)
    return NULL;
  text = g_string_sized_new (size + size / 2);
  while (TRUE)
    {
      char           piece[4096];
      char          *to = piece;
      gsize          room = sizeof piece;
      const gboolean is_done = g_iconv (converter, &from, &size, &to, &room) != (gsize) -1;
      const gboolean is_full = !is_done && errno == E2BIG;

      append_without_zeros (text, piece, to - piece);
      if (is_done)
        break;
      if (is_full)
        continue;
      g_string_append (text, REPLACEMENT);
      from += MIN (size, unit);
      size -= MIN (size, unit);
    }
  append_kept_back (text, converter);
  g_iconv_close (converter);
  return g_string_free (text, FALSE);
}

/* As g_utf8_make_valid(), for zeros as well. */
static char *
repair_utf8 (const char *data,
             gsize       size)
{
  GString *text;

  if (!memchr (data, '\0', size) && g_utf8_validate (data, size, NULL))
    return g_strndup (data, size);
  text = g_string_sized_new (size + 16);
  while (size > 0)
    {
      const char *end;

      g_utf8_validate_len (data, size, &end);
      g_string_append_len (text, data, end - data);
      size -= end - data;
      data = end;
      if (size == 0)
        break;
      g_string_append (text, REPLACEMENT);
      data++;
      size--;
    }
  return g_string_free (text, FALSE);
}

static char *
guess (const char *data,
       gsize       size,
       const char *declared,
       gboolean   *is_guess)
{
  const char *sure = wakhan_encoding_guess_mark (data, size);

  *is_guess = FALSE;
  if (!sure && wakhan_encoding_guess_is_known_binary (data, size))
    return NULL;
  if (!sure)
    sure = wakhan_encoding_guess_seven_bits (data, size);
  if (!sure)
    sure = wakhan_encoding_guess_wide (data, size);
  if (!sure && wakhan_encoding_guess_is_binary (data, size))
    return NULL;
  if (!sure && wakhan_encoding_guess_is_utf8 (data, size))
    sure = "UTF-8";
  if (!sure && declared && !g_str_equal (declared, "UTF-8"))
    sure = declared;
  if (sure)
    return g_strdup (sure);
  *is_guess = TRUE;
  return wakhan_encoding_guess_eight_bits (data, size);
}

void
wakhan_text_decode (const char    *data,
                    gsize          size,
                    const char    *encoding,
                    const char    *declared,
                    WakhanDecoded *decoded)
{
  *decoded = (WakhanDecoded){ 0 };
  decoded->encoding = encoding ? g_strdup (encoding)
                               : guess (data, size, declared, &decoded->is_guess);
  if (!decoded->encoding)
    return;
  if (!g_str_equal (decoded->encoding, "UTF-8"))
    decoded->text = convert (data, size, decoded->encoding);
  if (!decoded->text)
    decoded->text = repair_utf8 (data, size);
  /* The mark of the byte order. */
  if (g_str_has_prefix (decoded->text, "\xef\xbb\xbf"))
    memmove (decoded->text, decoded->text + 3, strlen (decoded->text) - 2);
}
