/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Borrowed until the next one is asked for. */
typedef struct
{
  const char *name;    /* NULL: what stands above the first header */
  const char *leading; /* the comment lines right above its header */
  const char *lines;   /* its keys and comments, each line with its end, without blank lines behind them */
  gboolean    has_keys;
} WakhanKeyGroup;

/* A key file group by group, whatever it has been through: groups of one name stay apart, and comments with their group. */
typedef struct _WakhanKeyGroups WakhanKeyGroups;

WakhanKeyGroups *wakhan_key_groups_new (const char *text); /* borrowed */
void             wakhan_key_groups_free (WakhanKeyGroups *self);
/* FALSE: there are no more. The first is what stands above all headers, empty or not. */
gboolean wakhan_key_groups_next (WakhanKeyGroups *self,
                                 WakhanKeyGroup  *group);
/* Whether lines that mean nothing were passed over. */
gboolean wakhan_key_groups_have_lost (WakhanKeyGroups *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanKeyGroups, wakhan_key_groups_free)

G_END_DECLS
