/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"

#include "wakhan-foreign-form.h"
#include "wakhan-html-encoding.h"
#include "wakhan-memory.h"
#include "wakhan-source-file.h"
#include "wakhan-text-decoder.h"
#include "wakhan-text-form.h"

#include <glib/gi18n-lib.h>

#define LARGEST_TEXT 512   /* MB, whatever the machine has */
#define TEXTS_IN_MEMORY 20 /* of the largest size: to be read, one takes some ten times its bytes */
#define A_MEGABYTE (1024 * 1024)

G_DEFINE_QUARK (wakhan - text - error - quark, wakhan_text_error)

/* How long the line end there is, if one stands there: LF, CR, CRLF, vertical tab, form feed, NEL,
 * U+2028 or U+2029. */
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

/* In bytes, whole megabytes. */
static gsize
get_largest_text (void)
{
  return CLAMP (wakhan_memory_get_total () / TEXTS_IN_MEMORY / A_MEGABYTE, 1, LARGEST_TEXT) *
         A_MEGABYTE;
}

/* What the Markdown parser takes goes by its signs, not by the text: some hundred bytes for a
 * bracket, more for a cell. */
static gboolean
fits_as_markdown (const char *text)
{
  guint64 needed = 0;

  for (const char *at = text; *at; at++)
    switch (*at)
      {
      case '|':
        needed += 450;
        break;
      case '[':
      case '>':
      case '-':
      case '+':
      case '.':
      case ')':
      case '*':
      case '_':
      case '`':
      case '<':
      case '&':
      case '\\':
      case '\n':
        needed += 250;
        break;
      default:
        needed += 12;
      }
  return needed < wakhan_memory_get_total () / 3;
}

/* Whether these bytes may be a text at all. */
static gboolean
check (const char *data,
       gsize       size,
       const char *name,
       GError    **error)
{
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *foreign = NULL;

  if (size > get_largest_text ())
    {
      g_set_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_TOO_LARGE,
                   _ ("“%s” is larger than %u MB."), name,
                   (guint) (get_largest_text () / A_MEGABYTE));
      return FALSE;
    }
  foreign = wakhan_foreign_form_explain (base, data, size);
  if (foreign)
    g_set_error_literal (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_FOREIGN, foreign);
  return foreign == NULL;
}

static WakhanDocument *
import_as (WakhanTextForm form,
           const char    *text)
{
  if (form == WAKHAN_TEXT_FORM_HTML)
    return wakhan_html_import (text);
  if (form == WAKHAN_TEXT_FORM_MARKDOWN && fits_as_markdown (text))
    return wakhan_markdown_import (text);
  return wakhan_plain_text_import (text);
}

WakhanDocument *
wakhan_text_import (GBytes     *bytes,
                    const char *name,
                    const char *encoding,
                    GError    **error)
{
  gsize                  size;
  const char            *data;
  WakhanTextForm         form;
  g_autofree char       *declared = NULL;
  g_auto (WakhanDecoded) decoded = { 0 };
  WakhanDocument        *document;

  g_return_val_if_fail (bytes && name, NULL);

  data = g_bytes_get_data (bytes, &size);
  data = data ? data : "";
  if (!check (data, size, name, error))
    return NULL;
  form = wakhan_text_form_find (name, data, size);
  if (form == WAKHAN_TEXT_FORM_HTML)
    declared = wakhan_html_encoding_find (data, size);
  wakhan_text_decode (data, size, encoding, declared, &decoded);
  if (!decoded.text)
    {
      g_set_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_BINARY,
                   _ ("“%s” holds zero bytes where letters should be: it is not text"), name);
      return NULL;
    }
  unify_line_ends (decoded.text);
  document = import_as (form, decoded.text);
  wakhan_document_set_encoding (document, decoded.encoding, decoded.is_guess);
  return document;
}

WakhanDocument *
wakhan_text_import_file (GFile        *file,
                         const char   *encoding,
                         GCancellable *cancellable,
                         GError      **error)
{
  g_autofree char   *name = NULL;
  g_autoptr (GBytes) bytes = NULL;
  WakhanDocument    *document;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_parse_name (file);
  bytes = wakhan_source_file_load (file, get_largest_text (), cancellable, error);
  document = bytes ? wakhan_text_import (bytes, name, encoding, error) : NULL;
  if (document)
    wakhan_document_take_source (document, wakhan_source_print_new (file, bytes));
  return document;
}
