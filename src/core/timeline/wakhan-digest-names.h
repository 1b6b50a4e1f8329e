/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @n_events: that have it */
typedef struct
{
  const char *name;
  guint       n_events;
} WakhanDigestName;

/**
 * WakhanDigestNames:
 *
 * The names that events have of one thing, by numbers, each once; 0 is none.
 */
typedef struct _WakhanDigestNames WakhanDigestNames;

WakhanDigestNames *wakhan_digest_names_new (void);
void               wakhan_digest_names_free (WakhanDigestNames *self);

/**
 * wakhan_digest_names_add:
 * @name: (nullable): %NULL or "": none
 *
 * Returns: its number, new or not, for an event that is not counted
 */
guint wakhan_digest_names_add (WakhanDigestNames *self,
                               const char        *name);

/**
 * wakhan_digest_names_count:
 * @name: (nullable): of an event; %NULL or "": it has none
 *
 * Returns: its number, new or not
 */
guint wakhan_digest_names_count (WakhanDigestNames *self,
                                 const char        *name);

/**
 * wakhan_digest_names_find:
 *
 * Returns: its number, or 0
 */
guint wakhan_digest_names_find (const WakhanDigestNames *self,
                                const char              *name);

/**
 * wakhan_digest_names_get_all:
 *
 * Returns: (transfer none) (element-type WakhanDigestName): by their numbers
 */
const GArray *wakhan_digest_names_get_all (const WakhanDigestNames *self);

G_END_DECLS
