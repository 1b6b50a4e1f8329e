/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-link.h"

WakhanLinkKind
wakhan_link_classify (const char *target)
{
  g_autoptr (GUri) uri = NULL;
  const char      *scheme;
  const char      *host;

  g_return_val_if_fail (target, WAKHAN_LINK_REFUSED);

  uri = g_uri_parse (target, G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED, NULL);
  if (!uri)
    return WAKHAN_LINK_REFUSED;
  scheme = g_uri_get_scheme (uri); /* in lower case */
  host = g_uri_get_host (uri);
  if (g_str_equal (scheme, "mailto"))
    return WAKHAN_LINK_MAIL;
  if ((g_str_equal (scheme, "http") || g_str_equal (scheme, "https")) && host && *host)
    return WAKHAN_LINK_WEB;
  return WAKHAN_LINK_REFUSED;
}

char *
wakhan_link_dup_shown (const char *target)
{
  GString *shown = g_string_new (NULL);

  g_return_val_if_fail (target && g_utf8_validate (target, -1, NULL), g_string_free (shown, FALSE));

  for (const char *at = target; *at; at = g_utf8_next_char (at))
    {
      const gunichar     letter = g_utf8_get_char (at);
      const GUnicodeType type = g_unichar_type (letter);

      if (g_unichar_isgraph (letter) && type != G_UNICODE_FORMAT && type != G_UNICODE_PRIVATE_USE)
        g_string_append_unichar (shown, letter);
      else
        for (const char *byte = at; byte < g_utf8_next_char (at); byte++)
          g_string_append_printf (shown, "%%%02X", (guchar) *byte);
    }
  return g_string_free (shown, FALSE);
}
