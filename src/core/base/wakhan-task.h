/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_task_run_in_thread:
 * @task: (transfer none): what @function is to do
 *
 * Does as g_task_run_in_thread(). But whichever thread lets go of @task last, its source object is
 * let go of in the one that calls this: a worker may come to that after the main loop has called
 * back, and would dispose of what belongs to the main thread.
 */
void wakhan_task_run_in_thread (GTask          *task,
                                GTaskThreadFunc function);

G_END_DECLS
