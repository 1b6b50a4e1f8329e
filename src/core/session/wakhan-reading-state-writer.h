/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanReadingStateWriter:
 *
 * Brings what changed in the reading state to its file, once, in another thread. Whoever cannot
 * wait for the main loop waits here. Reference-counted, atomically; @merged and @error are to be
 * read once it is done.
 */
typedef struct
{
  char     *path;
  GKeyFile *changes; /* the groups that changed here, whole */

  GKeyFile *merged; /* once it is done: what stands in the file; NULL with an error */
  GError   *error;

  GMutex   mutex;
  GCond    cond;
  gboolean is_done;
} WakhanReadingStateWriter;

/**
 * wakhan_reading_state_writer_new:
 * @changes: (transfer full): the groups that changed, whole
 *
 * Returns: (transfer full): nothing is written yet
 */
WakhanReadingStateWriter *wakhan_reading_state_writer_new (const char *path,
                                                           GKeyFile   *changes);

WakhanReadingStateWriter *wakhan_reading_state_writer_ref (WakhanReadingStateWriter *self);
void                      wakhan_reading_state_writer_unref (WakhanReadingStateWriter *self);

/**
 * wakhan_reading_state_writer_run_async:
 * @source: a #GObject that is kept until @callback has run
 * @callback: in the thread-default main context of the caller, with @self as its data; nothing to
 *   finish
 */
void wakhan_reading_state_writer_run_async (WakhanReadingStateWriter *self,
                                            gpointer                  source,
                                            GAsyncReadyCallback       callback);

/**
 * wakhan_reading_state_writer_wait:
 * @patience: in milliseconds
 *
 * Blocks.
 *
 * Returns: whether it was done within so long
 */
gboolean wakhan_reading_state_writer_wait (WakhanReadingStateWriter *self,
                                           guint                     patience);

/**
 * wakhan_reading_state_writer_copy_group:
 *
 * Replaces @group in @to by what stands in @from, without what is not even UTF-8.
 */
void wakhan_reading_state_writer_copy_group (GKeyFile   *to,
                                             GKeyFile   *from,
                                             const char *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanReadingStateWriter, wakhan_reading_state_writer_unref)

G_END_DECLS
