/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-key-lines.h"

G_BEGIN_DECLS

/**
 * WakhanLinesWriter:
 *
 * New lines in place of old ones: above each key goes the comment that stood above it, and behind
 * them all what nobody here knows.
 */
typedef struct _WakhanLinesWriter WakhanLinesWriter;

/**
 * wakhan_lines_writer_new:
 * @old: the lines as they were; not needed after this
 * @is_known: whether the key of a line is one that may be written anew
 *
 * O(old).
 *
 * Returns: (transfer full): a writer that has written nothing
 */
WakhanLinesWriter *wakhan_lines_writer_new (const char *old,
                                            gboolean (*is_known) (const WakhanKeyLine *line));

/**
 * wakhan_lines_writer_append_string:
 * @value: UTF-8, which is escaped
 */
void wakhan_lines_writer_append_string (WakhanLinesWriter *self,
                                        const char        *key,
                                        const char        *value);

/**
 * wakhan_lines_writer_append_list:
 * @values: %NULL-terminated; of none no line is written
 */
void wakhan_lines_writer_append_list (WakhanLinesWriter *self,
                                      const char        *key,
                                      const char *const *values);

/**
 * wakhan_lines_writer_append_time:
 * @time: (nullable): in UTC; of none no line is written
 */
void wakhan_lines_writer_append_time (WakhanLinesWriter *self,
                                      const char        *key,
                                      GDateTime         *time);

/**
 * wakhan_lines_writer_finish:
 *
 * Frees @self.
 *
 * Returns: (transfer full): the lines
 */
char *wakhan_lines_writer_finish (WakhanLinesWriter *self);

G_END_DECLS
