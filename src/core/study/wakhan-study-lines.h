/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-key-index.h"

G_BEGIN_DECLS

/**
 * WakhanStudyLines:
 *
 * The groups and keys of a study's file, read in one pass, and what is wrong with it. A GKeyFile
 * tells not where something stands, merges groups of one name in silence, and refuses a whole file
 * for one bad line.
 */
typedef struct _WakhanStudyLines WakhanStudyLines;

/**
 * wakhan_study_lines_new:
 * @text: (transfer full): UTF-8
 * @name: goes before each fault: "NAME:LINE: what is wrong"
 *
 * O(text).
 *
 * Returns: (transfer full): its lines
 */
WakhanStudyLines *wakhan_study_lines_new (char       *text,
                                          const char *name);

void wakhan_study_lines_free (WakhanStudyLines *self);

/**
 * wakhan_study_lines_get_index:
 *
 * Returns: (transfer none): what stands in the file, without what is no line of a key file, and
 *   without a second group of one name, each a fault; a second event, era or term has a name of its
 *   own, "EVENT~2"
 */
const WakhanKeyIndex *wakhan_study_lines_get_index (const WakhanStudyLines *self);

/**
 * wakhan_study_lines_add_fault:
 * @line: its number, from 1
 * @format: a translated sentence without a full stop
 */
void wakhan_study_lines_add_fault (WakhanStudyLines *self,
                                   guint             line,
                                   const char       *format,
                                   ...) G_GNUC_PRINTF (3, 4);

/**
 * wakhan_study_lines_dup_cut:
 *
 * Whatever writes studies ends their last line, and most editors do.
 *
 * Returns: (transfer full) (nullable): as a fault has it, that the last line does not end, which is
 *   none
 */
char *wakhan_study_lines_dup_cut (const WakhanStudyLines *self);

/**
 * wakhan_study_lines_list_faults:
 *
 * Returns: (transfer full): the faults in the order of their lines
 */
GStrv wakhan_study_lines_list_faults (WakhanStudyLines *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyLines, wakhan_study_lines_free)

G_END_DECLS
