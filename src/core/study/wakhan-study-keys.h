/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"
#include "wakhan-study-lines.h"

G_BEGIN_DECLS

/**
 * WakhanStudyKeys:
 *
 * The keys of a study's file, and where each stands in it: what is wrong with a value is a fault of
 * its line.
 */
typedef struct
{
  GKeyFile         *file;
  WakhanStudyLines *lines;
} WakhanStudyKeys;

/**
 * wakhan_study_keys_find_line:
 *
 * Returns: the number of the key's line, from 1; of its group's where there is no such key
 */
guint wakhan_study_keys_find_line (const WakhanStudyKeys *self,
                                   const char            *group,
                                   const char            *key);

/**
 * wakhan_study_keys_add_fault:
 * @format: a translated sentence without a full stop
 */
void wakhan_study_keys_add_fault (const WakhanStudyKeys *self,
                                  const char            *group,
                                  const char            *key,
                                  const char            *format,
                                  ...) G_GNUC_PRINTF (4, 5);

/**
 * wakhan_study_keys_dup_string:
 *
 * Returns: (transfer full) (nullable): %NULL: it is not there, or empty
 */
char *wakhan_study_keys_dup_string (const WakhanStudyKeys *self,
                                    const char            *group,
                                    const char            *key);

/**
 * wakhan_study_keys_dup_numbered:
 * @number: from 0 on
 *
 * Returns: (transfer full): @key itself for the first of several, "KEY-2" for the next
 */
char *wakhan_study_keys_dup_numbered (const char *key,
                                      guint       number);

/**
 * wakhan_study_keys_dup_needed:
 *
 * Returns: (transfer full) (nullable): as wakhan_study_keys_dup_string(); %NULL is a fault
 */
char *wakhan_study_keys_dup_needed (const WakhanStudyKeys *self,
                                    const char            *group,
                                    const char            *key);

/**
 * wakhan_study_keys_dup_list:
 *
 * Returns: (transfer full): its values, without empty ones
 */
GStrv wakhan_study_keys_dup_list (const WakhanStudyKeys *self,
                                  const char            *group,
                                  const char            *key);

/**
 * wakhan_study_keys_read_date:
 *
 * Returns: (transfer full) (nullable): %NULL where it is not there, which is a fault if it
 *   @is_needed, or no date, which is one always
 */
WakhanDate *wakhan_study_keys_read_date (const WakhanStudyKeys *self,
                                         const char            *group,
                                         const char            *key,
                                         gboolean               is_needed);

G_END_DECLS
