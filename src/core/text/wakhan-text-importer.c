/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"

#include "core/base/wakhan-source-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <uchardet.h>

#define LARGEST_TEXT (512 * 1024 * 1024)
#define REPLACEMENT "\xef\xbf\xbd"

G_DEFINE_QUARK (wakhan - text - error - quark, wakhan_text_error)

/* In the plain Latin of a text in UTF-16 every other byte is zero. */
static const char *
guess_wide_encoding (const char *data,
                     gsize       size)
{
  const gsize n_looked = MIN (size, 4096) & ~(gsize) 1;
  gsize       n_zeros[2] = { 0, 0 };

  for (gsize i = 0; i < n_looked; i++)
    n_zeros[i % 2] += data[i] == '\0';
  if (size % 2 || n_zeros[0] + n_zeros[1] < MAX (n_looked / 4, 2) || (n_zeros[0] && n_zeros[1]))
    return NULL;
  return n_zeros[0] ? "UTF-16BE" : "UTF-16LE";
}

static const char *
find_byte_order_mark (const char *data,
                      gsize       size)
{
  if (size >= 4 && memcmp (data, "\xff\xfe\0\0", 4) == 0)
    return "UTF-32";
  if (size >= 4 && memcmp (data, "\0\0\xfe\xff", 4) == 0)
    return "UTF-32";
  if (size >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    return "UTF-16";
  return NULL;
}

/* It is asked from the first letter on that is not ASCII. What is called Latin 1 is Windows’ almost everywhere. */
static char *
guess_encoding (const char *data,
                gsize       size)
{
  uchardet_t detector = uchardet_new ();
  gsize      first = 0;
  char      *encoding;

  while (first < size && (guchar) data[first] < 0x80)
    first++;
  uchardet_handle_data (detector, data + first, MIN (size - first, 1 << 20));
  uchardet_data_end (detector);
  encoding = g_strdup (uchardet_get_charset (detector));
  uchardet_delete (detector);
  if (g_str_equal (encoding, "ISO-8859-1") || g_str_equal (encoding, "ASCII"))
    {
      g_free (encoding);
      encoding = g_strdup ("WINDOWS-1252");
    }
  return encoding;
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

/* What cannot be read, @unit bytes each time, and zeros are shown as signs of replacement. NULL: nobody knows the encoding. */
static char *
convert (const char *data,
         gsize       size,
         const char *encoding,
         gsize       unit)
{
  GIConv   converter = g_iconv_open ("UTF-8", encoding);
  GString *text;
  char    *from = (char *) data;
  gboolean is_done = FALSE;

  if (converter == (GIConv) -1)
    return NULL;
  text = g_string_sized_new (size + size / 2);
  while (!is_done)
    {
      char  piece[4096];
      char *to = piece;
      gsize room = sizeof piece;

      is_done = g_iconv (converter, &from, &size, &to, &room) != (gsize) -1;
      append_without_zeros (text, piece, to - piece);
      if (is_done || errno == E2BIG)
        continue;
      g_string_append (text, REPLACEMENT);
      from += MIN (size, unit);
      size -= MIN (size, unit);
    }
  g_iconv_close (converter);
  return g_string_free (text, FALSE);
}

/* Bytes that are no UTF-8 are taken for what they most look like; what then still cannot be read is replaced. */
static char *
decode (const char *data,
        gsize       size,
        const char *name,
        GError    **error)
{
  const char      *wide = find_byte_order_mark (data, size);
  g_autofree char *guessed = NULL;
  char            *text = NULL;

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  if (!wide)
    wide = guess_wide_encoding (data, size);
  if (wide)
    text = convert (data, size, wide, g_str_has_prefix (wide, "UTF-32") ? 4 : 2);
  else if (memchr (data, '\0', size))
    {
      g_set_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_BINARY, _ ("“%s” holds zero bytes where letters should be: it is not text"), name);
      return NULL;
    }
  else if (g_utf8_validate_len (data, size, NULL))
    return g_strndup (data, size);
  else
    {
      guessed = guess_encoding (data, size);
      if (*guessed && !g_str_equal (guessed, "UTF-8"))
        text = convert (data, size, guessed, 1);
    }
  if (text && g_str_has_prefix (text, "\xef\xbb\xbf"))
    memmove (text, text + 3, strlen (text) - 2);
  return text ? text : g_utf8_make_valid (data, size);
}

/* How long the line end there is, if one stands there: LF, CR, CRLF, vertical tab, form feed, NEL, U+2028 or U+2029. */
static gsize
measure_line_end (const char *at)
{
  switch ((guchar) *at)
    {
    case '\r':
      return at[1] == '\n' ? 2 : 1;
    case '\n':
    case '\v':
    case '\f':
      return 1;
    case 0xc2:
      return (guchar) at[1] == 0x85 ? 2 : 0;
    case 0xe2:
      return (guchar) at[1] == 0x80 && ((guchar) at[2] == 0xa8 || (guchar) at[2] == 0xa9) ? 3 : 0;
    default:
      return 0;
    }
}

/* Every kind of line end becomes a line feed. */
static void
unify_line_ends (char *text)
{
  char *to = text;

  for (const char *from = text; *from;)
    {
      const gsize length = measure_line_end (from);

      *to++ = length > 0 ? '\n' : *from;
      from += MAX (length, 1);
    }
  *to = '\0';
}

static gboolean
is_markdown (const char *name)
{
  static const char *const endings[] = { ".md", ".markdown", ".mkd", ".mdown" };
  g_autofree char         *folded = g_utf8_strdown (name, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;
  return FALSE;
}

WakhanDocument *
wakhan_text_import (GBytes     *bytes,
                    const char *name,
                    GError    **error)
{
  gsize            size;
  const char      *data;
  g_autofree char *text = NULL;

  g_return_val_if_fail (bytes && name, NULL);

  data = g_bytes_get_data (bytes, &size);
  if (size > LARGEST_TEXT)
    {
      g_set_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_TOO_LARGE, _ ("“%s” is larger than 512 MB"), name);
      return NULL;
    }
  text = decode (data ? data : "", size, name, error);
  if (!text)
    return NULL;
  unify_line_ends (text);
  return is_markdown (name) ? wakhan_markdown_import (text) : wakhan_plain_text_import (text);
}

WakhanDocument *
wakhan_text_import_file (GFile        *file,
                         GCancellable *cancellable,
                         GError      **error)
{
  g_autofree char   *name = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_parse_name (file);
  bytes = wakhan_source_file_load (file, LARGEST_TEXT, cancellable, error);
  return bytes ? wakhan_text_import (bytes, name, error) : NULL;
}
