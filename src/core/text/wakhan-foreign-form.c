/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-foreign-form.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ARCHIVE "PK\3\4"
#define NAME_OF_MEMBER 30    /* bytes from the beginning of an archive to its first name */
#define CONTENTS (64 * 1024) /* bytes at the end of an archive, that hold the names of all */

static gboolean
begins_with (const char *data,
             gsize       size,
             const char *beginning,
             gsize       length)
{
  return size >= length && memcmp (data, beginning, length) == 0;
}

/* What an archive of a text begins with: a member called so, that is not compressed. */
static gboolean
is_archive_of (const char *data,
               gsize       size,
               const char *type)
{
  g_autofree char *member = g_strconcat ("mimetype", type, NULL);
  const gsize      length = strlen (member);

  return size >= NAME_OF_MEMBER + length && memcmp (data + NAME_OF_MEMBER, member, length) == 0;
}

static gboolean
has_member (const char *data,
            gsize       size,
            const char *name)
{
  const gsize length = strlen (name);

  for (gsize i = size > CONTENTS ? size - CONTENTS : 0; i + length <= size; i++)
    if (data[i] == *name && memcmp (data + i, name, length) == 0)
      return TRUE;
  return FALSE;
}

static const char *
find_archive (const char *data,
              gsize       size)
{
  if (is_archive_of (data, size, "application/epub+zip"))
    return _ ("“%s” is an EPUB book, which Wakhan does not read. Save it as plain text, Markdown "
              "or a web page first.");
  if (is_archive_of (data, size, "application/vnd.oasis.opendocument"))
    return _ ("“%s” is an OpenDocument file, which Wakhan does not read. Save it as plain text, "
              "Markdown or a web page first.");
  if (has_member (data, size, "word/document.xml"))
    return _ ("“%s” is a Word document, which Wakhan does not read. Save it as plain text, "
              "Markdown or a web page first.");
  return NULL;
}

char *
wakhan_foreign_form_explain (const char *name,
                             const char *data,
                             gsize       size)
{
  static const char ole[] = { '\xd0', '\xcf', '\x11', '\xe0', '\xa1', '\xb1', '\x1a', '\xe1' };
  const char       *sentence = NULL;

  g_return_val_if_fail (name && data, NULL);

  if (begins_with (data, size, "{\\rtf", 5))
    sentence = _ ("“%s” is Rich Text, which Wakhan does not read. Save it as plain text, Markdown "
                  "or a web page first.");
  else if (begins_with (data, size, "%PDF-", 5))
    sentence = _ ("“%s” is a PDF document, which Wakhan does not read. Save it as plain text, "
                  "Markdown or a web page first.");
  else if (begins_with (data, size, ole, sizeof ole))
    sentence = _ ("“%s” is a document of an older Office, which Wakhan does not read. Save it as "
                  "plain text, Markdown or a web page first.");
  else if (begins_with (data, size, ARCHIVE, 4))
    sentence = find_archive (data, size);
  return sentence ? g_strdup_printf (sentence, name) : NULL;
}
