/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A key file's lines: GKeyFile itself does not tell where something stands, merges groups of one name in silence, and refuses
 * a whole file for one bad line. */
typedef struct _WakhanStudyLines WakhanStudyLines;

/* @name goes before each fault: "NAME:LINE: what is wrong". */
WakhanStudyLines *wakhan_study_lines_new (const char *text,
                                          const char *name);
void              wakhan_study_lines_free (WakhanStudyLines *self);
/* The text without what is no line of a key file, and without a second group of one name, each a fault; a second
 * event, era or term has a name of its own, "EVENT~2". */
const char *wakhan_study_lines_get_text (WakhanStudyLines *self);
/* @key: (nullable): the group's own line then. 1 where it stands nowhere. */
guint wakhan_study_lines_find (WakhanStudyLines *self,
                               const char       *group,
                               const char       *key);
void  wakhan_study_lines_add_fault (WakhanStudyLines *self,
                                    guint             line,
                                    const char       *format,
                                    ...) G_GNUC_PRINTF (3, 4);
/* Returns: (transfer full): the faults in the order of their lines. */
GStrv wakhan_study_lines_list_faults (WakhanStudyLines *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyLines, wakhan_study_lines_free)

G_END_DECLS
