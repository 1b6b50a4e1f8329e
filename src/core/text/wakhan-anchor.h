/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_PLACEMENT_NONE,
  WAKHAN_PLACEMENT_PLACED,
  WAKHAN_PLACEMENT_MOVED,
  WAKHAN_PLACEMENT_LOST,
} WakhanPlacement;

typedef struct
{
  WakhanPlacement placement;
  double          likeness; /* 0 to 1 */
  guint           start;
  guint           end;
} WakhanPlace;

/* Whether the words stand there: placed or moved. */
gboolean wakhan_place_is_known (const WakhanPlace *place);

#define WAKHAN_ANCHOR_UNKNOWN G_MAXUINT

#define WAKHAN_TYPE_ANCHOR (wakhan_anchor_get_type ())
G_DECLARE_FINAL_TYPE (WakhanAnchor, wakhan_anchor, WAKHAN, ANCHOR, GObject)

/* Immutable. Start and end may be WAKHAN_ANCHOR_UNKNOWN. */
WakhanAnchor *wakhan_anchor_new (const char *quote,
                                 const char *prefix,
                                 const char *suffix,
                                 guint       start,
                                 guint       end);
/* Takes its strings, of which only the quote may not be NULL, and which are valid UTF-8. */
WakhanAnchor *wakhan_anchor_new_take (char *quote,
                                      char *prefix,
                                      char *suffix,
                                      guint start,
                                      guint end);
WakhanAnchor *wakhan_anchor_new_for_range (WakhanDocument *document,
                                           guint           start,
                                           guint           end);
const char   *wakhan_anchor_get_quote (WakhanAnchor *self);
const char   *wakhan_anchor_get_prefix (WakhanAnchor *self);
const char   *wakhan_anchor_get_suffix (WakhanAnchor *self);
guint         wakhan_anchor_get_start (WakhanAnchor *self);
guint         wakhan_anchor_get_end (WakhanAnchor *self);
gboolean      wakhan_anchor_is_equal (WakhanAnchor *self,
                                      WakhanAnchor *other);
/* The words as a person reads them, without the numbers of footnotes, while they stand at @place as they were marked; else as they were
 * marked. @place: nullable. Returns: (transfer full). */
char    *wakhan_anchor_dup_words (WakhanAnchor      *self,
                                  WakhanDocument    *document,
                                  const WakhanPlace *place);
void     wakhan_anchor_resolve (WakhanAnchor   *self,
                                WakhanDocument *document,
                                WakhanPlace    *place);
gboolean wakhan_anchor_stands (WakhanAnchor   *self,
                               WakhanDocument *document,
                               WakhanPlace    *place);

G_END_DECLS
