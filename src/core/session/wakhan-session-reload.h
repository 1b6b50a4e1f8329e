/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_reload_async:
 * @study: what the session's study was read again as
 *
 * Shows @study where the session shows the study that it takes the place of. What is read, what is
 * selected, the selected event and where one has been are found again by their words, in a worker.
 * The selected note stays, if @study has the same notebook, and so does the view in time.
 */
void wakhan_session_reload_async (WakhanSession      *self,
                                  WakhanStudy        *study,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);

/**
 * wakhan_session_reload_finish:
 *
 * Returns: whether @study is shown; %FALSE with %G_IO_ERROR_CANCELLED where the session has gone on
 *   to another one meanwhile
 */
gboolean wakhan_session_reload_finish (WakhanSession *self,
                                       GAsyncResult  *result,
                                       GError       **error);

G_END_DECLS
