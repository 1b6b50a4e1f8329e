/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-entry-record.h"

G_BEGIN_DECLS

/* Which states of a note stood in its file before, as the note itself says:
 * “Earlier=3:9f86d081;5:60303ae2;”, revision and fingerprint, the oldest first. One of them found
 * again in a copy of the file is history; another is what somebody else made of the note, though
 * its revision be lower. */

/**
 * wakhan_entry_lineage_continue:
 * @record: what is to be saved
 * @saved: what stands in the file so far
 *
 * Returns: (transfer full): @record, which says that it went on from @saved
 */
WakhanEntryRecord *wakhan_entry_lineage_continue (WakhanEntryRecord *record,
                                                  WakhanEntryRecord *saved);

/**
 * wakhan_entry_lineage_has:
 *
 * Returns: whether @record says that it went on from @other
 */
gboolean wakhan_entry_lineage_has (WakhanEntryRecord *record,
                                   WakhanEntryRecord *other);

/**
 * wakhan_entry_lineage_is_history:
 *
 * Returns: the same; but of what is before all that @record knows of, revision and time decide
 */
gboolean wakhan_entry_lineage_is_history (WakhanEntryRecord *record,
                                          WakhanEntryRecord *other);

G_END_DECLS
