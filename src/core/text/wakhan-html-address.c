/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-address.h"

#include <string.h>

#define FLAGS (G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED)

char *
wakhan_html_address_dup_base (GumboNode *root)
{
  static const char *const canonical[] = { "canonical", NULL };
  g_auto (WakhanHtmlWalk)  walk = { 0 };
  const char              *base = NULL;

  g_return_val_if_fail (root, NULL);

  wakhan_html_walk_init (&walk, root);
  while (wakhan_html_walk_next (&walk) && !wakhan_html_node_is (walk.node, "body"))
    if (walk.enters && (wakhan_html_node_is (walk.node, "base") ||
                        (!base && wakhan_html_node_is (walk.node, "link") &&
                         wakhan_html_node_has_word (walk.node, "rel", canonical))))
      base = wakhan_html_node_get_attribute (walk.node, "href");
  return base && g_uri_is_valid (base, FLAGS, NULL) ? g_strdup (base) : NULL;
}

/* Blanks around an address do not count. */
char *
wakhan_html_address_dup (const char *base,
                         const char *href)
{
  g_autofree char *address = href ? g_strstrip (g_strdup (href)) : NULL;
  char            *resolved = NULL;

  if (!address || !*address || g_ascii_strncasecmp (address, "javascript:", 11) == 0)
    return NULL;
  if (base && *address != '#')
    resolved = g_uri_resolve_relative (base, address, FLAGS, NULL);
  return resolved ? resolved : g_steal_pointer (&address);
}
