/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-form.h"

#include <string.h>

#define LOOKED_AT 4096 /* bytes, for what may stand above a page */

/* Whether it may be anything; what is called a plain text is one, whatever is in it. */
static gboolean
says_nothing (const char *folded)
{
  static const char *const endings[] = { ".txt", ".text", ".asc", ".log" };
  const char              *ending = strrchr (folded, '.');

  if (!ending || strchr (ending, '/'))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_equal (ending, endings[i]))
      return FALSE;
  return TRUE;
}

WakhanTextForm
wakhan_text_form_of_name (const char *name)
{
  static const struct
  {
    const char    *ending;
    WakhanTextForm form;
  } endings[] = {
    { ".md", WAKHAN_TEXT_FORM_MARKDOWN },
    { ".markdown", WAKHAN_TEXT_FORM_MARKDOWN },
    { ".mkd", WAKHAN_TEXT_FORM_MARKDOWN },
    { ".mdown", WAKHAN_TEXT_FORM_MARKDOWN },
    { ".html", WAKHAN_TEXT_FORM_HTML },
    { ".htm", WAKHAN_TEXT_FORM_HTML },
    { ".xhtml", WAKHAN_TEXT_FORM_HTML },
  };
  g_autofree char *folded = NULL;

  g_return_val_if_fail (name, WAKHAN_TEXT_FORM_PLAIN);

  folded = g_ascii_strdown (name, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i].ending))
      return endings[i].form;
  return WAKHAN_TEXT_FORM_PLAIN;
}

/* Behind white space, a mark of the byte order, XML's declaration and comments. The zeros of
 * UTF-16 are left out. */
static gboolean
begins_page (const char *data,
             gsize       size)
{
  static const char *const beginnings[] = { "<!doctype html", "<html" };
  char                     beginning[LOOKED_AT + 1];
  const char              *at = beginning;
  gsize                    length = 0;

  for (gsize i = 0; i < size && length < LOOKED_AT; i++)
    if ((guchar) data[i] < 0x80 && data[i] != '\0')
      beginning[length++] = g_ascii_tolower (data[i]);
    else if (data[i] != '\0' && i > 2 && length == 0)
      return FALSE;
  beginning[length] = '\0';
  for (at += strspn (at, " \t\r\n\f"); at; at += strspn (at, " \t\r\n\f"))
    {
      const gboolean is_comment = g_str_has_prefix (at, "<!--");

      for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
        if (g_str_has_prefix (at, beginnings[i]) &&
            strchr (" \t\r\n>", at[strlen (beginnings[i])]))
          return TRUE;
      if (!is_comment && !g_str_has_prefix (at, "<?xml"))
        return FALSE;
      at = strstr (at, is_comment ? "-->" : "?>");
      if (!at)
        return FALSE;
      at += is_comment ? strlen ("-->") : strlen ("?>");
    }
  return FALSE;
}

WakhanTextForm
wakhan_text_form_find (const char *name,
                       const char *data,
                       gsize       size)
{
  WakhanTextForm   form;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (name && data, WAKHAN_TEXT_FORM_PLAIN);

  form = wakhan_text_form_of_name (name);
  folded = g_ascii_strdown (name, -1);
  if (form == WAKHAN_TEXT_FORM_PLAIN && says_nothing (folded) && begins_page (data, size))
    return WAKHAN_TEXT_FORM_HTML;
  return form;
}
