/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-review.h"

G_BEGIN_DECLS

/* For the two files of a #WakhanDateReview. */

typedef struct
{
  WakhanEvent *event;     /* as it was found */
  gboolean     is_joined; /* where it is gone, since it was said to be part of another */
} WakhanReviewItem;

struct _WakhanDateReview
{
  GObject parent_instance;

  WakhanStudy       *study;
  GArray            *items;  /* all, in the order of the text */
  GArray            *listed; /* their indices */
  WakhanReviewFilter filter;
  guint              position;
};

/**
 * wakhan_date_review_get_item:
 * @position: of those listed
 */
WakhanReviewItem *wakhan_date_review_get_item (WakhanDateReview *self,
                                               guint             position);

/**
 * wakhan_date_review_find_shown:
 *
 * Returns: (transfer none) (nullable): what stands for it in the timeline
 */
WakhanEvent *wakhan_date_review_find_shown (WakhanDateReview       *self,
                                            const WakhanReviewItem *item);

/**
 * wakhan_date_review_is_open:
 *
 * Returns: whether nothing was said of it, and it is certain where only those count
 */
gboolean wakhan_date_review_is_open (WakhanDateReview       *self,
                                     const WakhanReviewItem *item,
                                     gboolean                only_certain);

G_END_DECLS
