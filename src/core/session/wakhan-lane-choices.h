/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanLaneChoices:
 *
 * What a person chose of lanes, by the keys of those: which are folded other than at first, and in
 * which order they stand. The keys of one grouping begin alike.
 */
typedef struct _WakhanLaneChoices WakhanLaneChoices;

/* Nothing is chosen. */
WakhanLaneChoices *wakhan_lane_choices_new (void);
void               wakhan_lane_choices_free (WakhanLaneChoices *self);

gboolean wakhan_lane_choices_is_turned (WakhanLaneChoices *self,
                                        const char        *key);
void     wakhan_lane_choices_set_turned (WakhanLaneChoices *self,
                                         const char        *key,
                                         gboolean           is_turned);

/* Less comes first; alike and behind all others for those that nobody put anywhere. */
guint wakhan_lane_choices_get_rank (WakhanLaneChoices *self,
                                    const char        *key);
/* @prefix: of the keys of the grouping; @keys: (transfer full) (element-type utf8): all of them */
void wakhan_lane_choices_set_order (WakhanLaneChoices *self,
                                    const char        *prefix,
                                    GPtrArray         *keys);

/* Into a group of a key file, only what is chosen. */
void wakhan_lane_choices_store (WakhanLaneChoices *self,
                                GKeyFile          *keys,
                                const char        *group);
/* @keys: (nullable): %NULL: nothing is chosen */
void wakhan_lane_choices_restore (WakhanLaneChoices *self,
                                  GKeyFile          *keys,
                                  const char        *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanLaneChoices, wakhan_lane_choices_free)

G_END_DECLS
