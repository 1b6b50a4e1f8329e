/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-facts.h"

G_BEGIN_DECLS

/**
 * WakhanRecentStudy:
 * @file: which may be gone
 * @id: (nullable): of the study
 * @title: (nullable): of the study
 * @label: the title, else the name of the file; with its folder, where another one has the same
 * @n_notes: that there were
 * @read: when, in microseconds since 1970
 * @facts: (nullable): %NULL: an older program noted it
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
  gint64 read;

  WakhanStudyFacts *facts;
} WakhanRecentStudy;

/* What the names of the groups of studies begin with in the file of the reading state. */
#define WAKHAN_RECENT_STUDY_GROUP "Study "

void wakhan_recent_study_free (WakhanRecentStudy *self);

/**
 * wakhan_recent_study_list:
 * @keys: the reading state
 * @n_most: the longest that the list may be
 *
 * Returns: (transfer full) (element-type WakhanRecentStudy): the last read first, each file once,
 *   without those that a person took off; the array frees them
 */
GPtrArray *wakhan_recent_study_list (GKeyFile *keys,
                                     guint     n_most);

/**
 * wakhan_recent_study_find:
 * @keys: the reading state
 *
 * Returns: (transfer full) (nullable): what is known of @file, which may be gone, or taken off the
 *   list
 */
WakhanRecentStudy *wakhan_recent_study_find (GKeyFile *keys,
                                             GFile    *file);

/**
 * wakhan_recent_study_set_listed:
 * @keys: the reading state
 * @group: of a study
 *
 * One that a person took off the list comes back when it is read again.
 */
void wakhan_recent_study_set_listed (GKeyFile   *keys,
                                     const char *group,
                                     gboolean    is_listed);

/**
 * wakhan_recent_study_list_groups:
 * @keys: the reading state
 *
 * Returns: (transfer full) (element-type utf8): the names of the groups of studies, the last read
 *   first; the array frees them
 */
GPtrArray *wakhan_recent_study_list_groups (GKeyFile *keys);

/**
 * wakhan_recent_study_dup_group:
 * @id: of a study
 *
 * Returns: (transfer full): the name of its group in the reading state
 */
char *wakhan_recent_study_dup_group (const char *id);

/**
 * wakhan_recent_study_dup_address:
 *
 * Returns: (transfer full): what @file is called in the reading state
 */
char *wakhan_recent_study_dup_address (GFile *file);

/**
 * wakhan_recent_study_create_file:
 * @address: as wakhan_recent_study_dup_address() has it
 *
 * Returns: (transfer full) (nullable): the file; %NULL: it is no address
 */
GFile *wakhan_recent_study_create_file (const char *address);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanRecentStudy, wakhan_recent_study_free)

G_END_DECLS
