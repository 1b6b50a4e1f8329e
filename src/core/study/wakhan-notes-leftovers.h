/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Emergency copies that earlier processes left of the notes of any text, whether it is opened again or not. */
typedef struct
{
  char *study_id;
  char *title;
  guint n_notes; /* that are new, or newer than in the notes file */
} WakhanLeftover;

/* (element-type WakhanLeftover), by title; what the notes files say already is put aside. In another thread. */
void       wakhan_notes_leftovers_list_async (GCancellable       *cancellable,
                                              GAsyncReadyCallback callback,
                                              gpointer            user_data);
GPtrArray *wakhan_notes_leftovers_list_finish (GAsyncResult *result,
                                               GError      **error);
/* Into the notes file, in another thread; who has that open hears of it as of any other program's writing. */
void     wakhan_notes_leftovers_bring_back_async (const char         *study_id,
                                                  GCancellable       *cancellable,
                                                  GAsyncReadyCallback callback,
                                                  gpointer            user_data);
gboolean wakhan_notes_leftovers_bring_back_finish (GAsyncResult *result,
                                                   GError      **error);

G_END_DECLS
