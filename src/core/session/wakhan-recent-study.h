/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanRecentStudy:
 * @file: which may be gone
 * @id: (nullable): of the study
 * @title: (nullable): of the study
 * @label: the title, else the name of the file; with its folder, where another one has the same
 * @n_notes: that there were
 *
 * What the list of recent texts shows of a study.
 */
typedef struct
{
  GFile *file;
  char  *id;
  char  *title;
  char  *label;
  guint  n_notes;
} WakhanRecentStudy;

/* What the names of the groups of studies begin with in the file of the reading state. */
#define WAKHAN_RECENT_STUDY_GROUP "Study "

void wakhan_recent_study_free (WakhanRecentStudy *self);

/**
 * wakhan_recent_study_list:
 * @keys: the reading state
 * @n_most: the longest that the list may be
 *
 * Returns: (transfer full) (element-type WakhanRecentStudy): the last read first, each file once;
 *   the array frees them
 */
GPtrArray *wakhan_recent_study_list (GKeyFile *keys,
                                     guint     n_most);

/**
 * wakhan_recent_study_list_groups:
 * @keys: the reading state
 *
 * Returns: (transfer full) (element-type utf8): the names of the groups of studies, the last read
 *   first; the array frees them
 */
GPtrArray *wakhan_recent_study_list_groups (GKeyFile *keys);

/**
 * wakhan_recent_study_dup_address:
 *
 * Returns: (transfer full): what @file is called in the reading state
 */
char *wakhan_recent_study_dup_address (GFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanRecentStudy, wakhan_recent_study_free)

G_END_DECLS
