/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* One way of what changed in the reading state to its file, in another thread. Whoever cannot wait for the main loop waits here. */
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

/* @changes: (transfer full) */
WakhanPlacesErrand *wakhan_places_errand_new (const char *path,
                                              GKeyFile   *changes);
WakhanPlacesErrand *wakhan_places_errand_ref (WakhanPlacesErrand *self);
void                wakhan_places_errand_unref (WakhanPlacesErrand *self);
/* @callback runs in the main loop of the caller, with @source alive until then. */
void wakhan_places_errand_run_async (WakhanPlacesErrand *self,
                                     gpointer            source,
                                     GAsyncReadyCallback callback);
/* Returns: whether it was done within so many milliseconds */
gboolean wakhan_places_errand_wait (WakhanPlacesErrand *self,
                                    guint               patience);
/* As it stands in @from, with what is not even UTF-8 left out. */
void wakhan_places_errand_copy_group (GKeyFile   *to,
                                      GKeyFile   *from,
                                      const char *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPlacesErrand, wakhan_places_errand_unref)

G_END_DECLS
