/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <uchardet.h>

#define LARGEST_TEXT (512 * 1024 * 1024)

G_DEFINE_QUARK (wakhan - text - error - quark, wakhan_text_error)

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

static char *
guess_encoding (const char *data,
                gsize       size)
{
  uchardet_t detector = uchardet_new ();
  char      *encoding;

  uchardet_handle_data (detector, data, MIN (size, 1 << 20));
  uchardet_data_end (detector);
  encoding = g_strdup (uchardet_get_charset (detector));
  uchardet_delete (detector);
  return encoding;
}

/* Bytes that are no UTF-8 are taken for what they most look like; what then still cannot be read is replaced. */
static char *
decode (const char *data,
        gsize       size,
        const char *name,
        GError    **error)
{
  const char      *marked = find_byte_order_mark (data, size);
  g_autofree char *guessed = NULL;
  char            *text = NULL;

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  if (marked)
    text = g_convert (data, size, "UTF-8", marked, NULL, NULL, NULL);
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
        text = g_convert_with_fallback (data, size, "UTF-8", guessed, "\xef\xbf\xbd", NULL, NULL, NULL);
    }
  if (text)
    {
      g_autofree char *converted = text;

      return g_utf8_make_valid (g_str_has_prefix (converted, "\xef\xbb\xbf") ? converted + 3 : converted, -1);
    }
  return g_utf8_make_valid (data, size);
}

/* Every kind of line end becomes a line feed. */
static void
unify_line_ends (char *text)
{
  char *to = text;

  for (const char *from = text; *from; from++)
    {
      if (*from == '\r' && from[1] == '\n')
        continue;
      *to++ = *from == '\r' || *from == '\f' ? '\n' : *from;
    }
  *to = '\0';
}

static gboolean
is_markdown (const char *name)
{
  g_autofree char *folded = g_utf8_strdown (name, -1);

  return g_str_has_suffix (folded, ".md") || g_str_has_suffix (folded, ".markdown");
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
  g_autofree char      *name = NULL;
  g_autoptr (GBytes)    bytes = NULL;
  g_autoptr (GFileInfo) info = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_parse_name (file);
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (!info)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_BINARY, _ ("“%s” is not a text file"), name);
      return NULL;
    }
  if (g_file_info_get_size (info) > LARGEST_TEXT)
    {
      g_set_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_TOO_LARGE, _ ("“%s” is larger than 512 MB"), name);
      return NULL;
    }
  bytes = g_file_load_bytes (file, cancellable, NULL, error);
  return bytes ? wakhan_text_import (bytes, name, error) : NULL;
}
