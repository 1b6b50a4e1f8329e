/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanPlacesErrand:
 *
 * One way of what changed in the reading state to its file, in another thread. Whoever cannot wait
 * for the main loop waits here. Reference-counted, atomically; @merged and @error are to be read
 * once it is done.
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
} WakhanPlacesErrand;

/**
 * wakhan_places_errand_new:
 * @changes: (transfer full): the groups that changed, whole
 *
 * Returns: (transfer full): it has not set out yet
 */
WakhanPlacesErrand *wakhan_places_errand_new (const char *path,
                                              GKeyFile   *changes);

WakhanPlacesErrand *wakhan_places_errand_ref (WakhanPlacesErrand *self);
void                wakhan_places_errand_unref (WakhanPlacesErrand *self);

/**
 * wakhan_places_errand_run_async:
 * @source: a #GObject that is kept until @callback has run
 * @callback: in the thread-default main context of the caller, with @self as its data; nothing to
 *   finish
 */
void wakhan_places_errand_run_async (WakhanPlacesErrand *self,
                                     gpointer            source,
                                     GAsyncReadyCallback callback);

/**
 * wakhan_places_errand_wait:
 * @patience: in milliseconds
 *
 * Blocks.
 *
 * Returns: whether it was done within so long
 */
gboolean wakhan_places_errand_wait (WakhanPlacesErrand *self,
                                    guint               patience);

/**
 * wakhan_places_errand_copy_group:
 *
 * Replaces @group in @to by what stands in @from, without what is not even UTF-8.
 */
void wakhan_places_errand_copy_group (GKeyFile   *to,
                                      GKeyFile   *from,
                                      const char *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPlacesErrand, wakhan_places_errand_unref)

G_END_DECLS
