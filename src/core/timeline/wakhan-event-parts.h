/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-finder.h"

G_BEGIN_DECLS

/**
 * WakhanEventParts:
 * @id: needed, as @date and @title are
 * @origin: "essay", "context" or "found"
 * @actors: %NULL-terminated, as all lists
 * @disputed_by: ids
 * @refined_by: ids
 * @is_unverified: somebody said that no source bears it out
 * @rank: among those of one date
 * @start: in characters; both 0: it is not in the text
 * @end: exclusive
 * @more_passages: of #WakhanTextRange, beside @start and @end; %NULL: there are none
 * @basis: of a found one
 *
 * What an event is made of. All of it is borrowed; each word may be %NULL, which is "", and so may
 * each list.
 */
typedef struct
{
  const char        *id;
  WakhanDate        *date;
  const char        *title;
  const char        *short_title;
  const char        *summary;
  const char        *category;
  const char *const *actors;
  const char        *place;
  const char        *source;
  const char        *origin;
  const char        *other_text;
  const char *const *disputed_by;
  const char *const *refined_by;
  gboolean           is_unverified;
  gboolean           is_own;
  guint              rank;
  guint              start;
  guint              end;
  GArray            *more_passages;
  WakhanDateBasis    basis;
  gboolean           is_publication;
} WakhanEventParts;

G_END_DECLS
