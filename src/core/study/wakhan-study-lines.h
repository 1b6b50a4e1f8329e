/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanStudyLines:
 *
 * A key file's lines: GKeyFile itself does not tell where something stands, merges groups of one
 * name in silence, and refuses a whole file for one bad line.
 */
typedef struct _WakhanStudyLines WakhanStudyLines;

/**
 * wakhan_study_lines_new:
 * @text: UTF-8; not needed after this
 * @name: goes before each fault: "NAME:LINE: what is wrong"
 *
 * O(text).
 *
 * Returns: (transfer full): its lines
 */
WakhanStudyLines *wakhan_study_lines_new (const char *text,
                                          const char *name);

void wakhan_study_lines_free (WakhanStudyLines *self);

/**
 * wakhan_study_lines_get_text:
 *
 * Returns: (transfer none): the text without what is no line of a key file, and without a second
 *   group of one name, each a fault; a second event, era or term has a name of its own, "EVENT~2".
 *   Its lines keep their numbers.
 */
const char *wakhan_study_lines_get_text (WakhanStudyLines *self);

/**
 * wakhan_study_lines_find:
 * @key: (nullable): %NULL: the group's own line
 *
 * O(1).
 *
 * Returns: the number of the line, from 1; 1 too where it stands nowhere
 */
guint wakhan_study_lines_find (WakhanStudyLines *self,
                               const char       *group,
                               const char       *key);

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
 * wakhan_study_lines_list_faults:
 *
 * Returns: (transfer full): the faults in the order of their lines
 */
GStrv wakhan_study_lines_list_faults (WakhanStudyLines *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyLines, wakhan_study_lines_free)

G_END_DECLS
