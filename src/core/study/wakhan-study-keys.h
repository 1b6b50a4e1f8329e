/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"
#include "wakhan-study-lines.h"

G_BEGIN_DECLS

/**
 * WakhanStudyKeys:
 * @unescaped: the values that do not stand in the file as they are meant
 * @dates: those that were read, by their text: a day on which much happened is one date
 *
 * What the keys of a study's file say, and where each stands in it: what is wrong with a value is a
 * fault of its line.
 */
typedef struct
{
  WakhanStudyLines *lines;
  GPtrArray        *unescaped;
  GHashTable       *dates;
} WakhanStudyKeys;

/**
 * wakhan_study_keys_init:
 * @lines: (transfer full): of the file
 */
void wakhan_study_keys_init (WakhanStudyKeys  *self,
                             WakhanStudyLines *lines);
void wakhan_study_keys_clear (WakhanStudyKeys *self);

/**
 * wakhan_study_keys_get_n_groups:
 *
 * Returns: how many groups the file has
 */
guint wakhan_study_keys_get_n_groups (const WakhanStudyKeys *self);

/**
 * wakhan_study_keys_get_group:
 * @number: in the order of the file
 *
 * Returns: (transfer none): for as long as the keys live
 */
const WakhanIndexedGroup *wakhan_study_keys_get_group (const WakhanStudyKeys *self,
                                                       guint                  number);

/**
 * wakhan_study_keys_find_group:
 *
 * Returns: (transfer none) (nullable): %NULL: there is none of that name
 */
const WakhanIndexedGroup *wakhan_study_keys_find_group (const WakhanStudyKeys *self,
                                                        const char            *name);

gboolean wakhan_study_keys_have (const WakhanStudyKeys    *self,
                                 const WakhanIndexedGroup *group,
                                 const char               *key);

/**
 * wakhan_study_keys_find_line:
 *
 * Returns: the number of the key's line, from 1; of its group's where there is no such key
 */
guint wakhan_study_keys_find_line (const WakhanStudyKeys    *self,
                                   const WakhanIndexedGroup *group,
                                   const char               *key);

/**
 * wakhan_study_keys_add_fault:
 * @format: a translated sentence without a full stop
 */
void wakhan_study_keys_add_fault (const WakhanStudyKeys    *self,
                                  const WakhanIndexedGroup *group,
                                  const char               *key,
                                  const char               *format,
                                  ...) G_GNUC_PRINTF (4, 5);

/**
 * wakhan_study_keys_get_string:
 *
 * Returns: (transfer none) (nullable): for as long as the keys live; %NULL: it is not there, or
 *   empty
 */
const char *wakhan_study_keys_get_string (WakhanStudyKeys          *self,
                                          const WakhanIndexedGroup *group,
                                          const char               *key);

/**
 * wakhan_study_keys_dup_numbered:
 * @number: from 0 on
 *
 * Returns: (transfer full): @key itself for the first of several, "KEY-2" for the next
 */
char *wakhan_study_keys_dup_numbered (const char *key,
                                      guint       number);

/**
 * wakhan_study_keys_get_needed:
 *
 * Returns: (transfer none) (nullable): as wakhan_study_keys_get_string(); %NULL is a fault
 */
const char *wakhan_study_keys_get_needed (WakhanStudyKeys          *self,
                                          const WakhanIndexedGroup *group,
                                          const char               *key);

/**
 * wakhan_study_keys_dup_list:
 *
 * Returns: (transfer full) (nullable): its values, without empty ones; %NULL where it is not there
 */
GStrv wakhan_study_keys_dup_list (const WakhanStudyKeys    *self,
                                  const WakhanIndexedGroup *group,
                                  const char               *key);

/**
 * wakhan_study_keys_get_date:
 *
 * Returns: (transfer none) (nullable): for as long as the keys live; %NULL where it is not there,
 *   which is a fault if it @is_needed, or no date, which is one always
 */
WakhanDate *wakhan_study_keys_get_date (WakhanStudyKeys          *self,
                                        const WakhanIndexedGroup *group,
                                        const char               *key,
                                        gboolean                  is_needed);

G_END_DECLS
