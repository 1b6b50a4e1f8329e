/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Links come with texts, and whoever wrote the text chose where they lead. */

typedef enum
{
  WAKHAN_LINK_WEB,     /* http, https */
  WAKHAN_LINK_MAIL,    /* mailto */
  WAKHAN_LINK_REFUSED, /* a file, a share, a script, a program, or no address at all */
} WakhanLinkKind;

/**
 * wakhan_link_classify:
 * @target: an address as a text has it
 *
 * Whoever wrote the text chose where it leads: what is not known is refused.
 *
 * Returns: what it leads to
 */
WakhanLinkKind wakhan_link_classify (const char *target);

/**
 * wakhan_link_dup_shown:
 *
 * Returns: (transfer full): the address for a person to judge: what cannot be seen, or turns
 *   letters about, is escaped
 */
char *wakhan_link_dup_shown (const char *target);

G_END_DECLS
