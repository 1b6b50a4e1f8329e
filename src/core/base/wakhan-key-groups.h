/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanKeyGroup:
 *
 * Borrowed from the #WakhanKeyGroups, until the next one is asked for.
 */
typedef struct
{
  const char *name;    /* NULL: what stands above the first header */
  const char *leading; /* the comment lines right above its header */
  const char *lines;   /* its keys and comments, each line with its end, without blank
                          lines behind them */
  gboolean has_keys;
} WakhanKeyGroup;

/**
 * WakhanKeyGroups:
 *
 * Reads a key file group by group, whatever it has been through: groups of one name stay apart, and
 * comments stay with their group.
 */
typedef struct _WakhanKeyGroups WakhanKeyGroups;

/**
 * wakhan_key_groups_new:
 * @text: borrowed: it has to outlive this
 *
 * Returns: (transfer full): a reader at the beginning of @text
 */
WakhanKeyGroups *wakhan_key_groups_new (const char *text);

void wakhan_key_groups_free (WakhanKeyGroups *self);

/**
 * wakhan_key_groups_next:
 * @group: (out caller-allocates): valid until the next call
 *
 * The first is what stands above all headers, empty or not.
 *
 * Returns: whether there was one more
 */
gboolean wakhan_key_groups_next (WakhanKeyGroups *self,
                                 WakhanKeyGroup  *group);

/**
 * wakhan_key_groups_have_lost:
 *
 * Returns: whether lines that mean nothing were passed over so far
 */
gboolean wakhan_key_groups_have_lost (WakhanKeyGroups *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanKeyGroups, wakhan_key_groups_free)

G_END_DECLS
