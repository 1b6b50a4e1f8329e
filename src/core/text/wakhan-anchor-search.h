/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/* All anchors that are to be found in a text, together: whatever looks for the words of notes does it here. */
GHashTable *wakhan_anchor_search (GPtrArray      *anchors,
                                  WakhanDocument *document,
                                  GCancellable   *cancellable);
void        wakhan_anchor_search_async (GPtrArray          *anchors,
                                        WakhanDocument     *document,
                                        GCancellable       *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
GHashTable *wakhan_anchor_search_finish (GAsyncResult *result,
                                         GError      **error);

G_END_DECLS
