/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-incoming-events.h"

G_BEGIN_DECLS

/**
 * wakhan_event_importer_read:
 * @bytes: of any file
 * @order: how days in figures are read: 1 day first, -1 month first, 0 nobody knows: then the
 *   file tells, if all of its days that can be read in one order alone have the same
 *
 * Finds out by the content which format it is: CSV, JSON, XML of The Timeline Project, iCalendar or
 * a study file. O(n); any thread.
 *
 * Returns: (transfer full): what was understood, and what was not
 */
WakhanIncomingEvents *wakhan_event_importer_read (GBytes *bytes,
                                                  int     order);

/**
 * wakhan_event_importer_load_async:
 * @order: as wakhan_event_importer_read() has it
 * @callback: in the thread-default main context of the caller
 *
 * Reads @file in a worker.
 */
void wakhan_event_importer_load_async (GFile              *file,
                                       int                 order,
                                       GCancellable       *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);

/**
 * wakhan_event_importer_load_finish:
 *
 * Returns: (transfer full) (nullable): %NULL where the file cannot be read, with a
 *   %WAKHAN_SOURCE_ERROR or %G_IO_ERROR
 */
WakhanIncomingEvents *wakhan_event_importer_load_finish (GFile        *file,
                                                         GAsyncResult *result,
                                                         GError      **error);

G_END_DECLS
