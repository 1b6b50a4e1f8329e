/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef void (*WakhanEndGuardFunc) (GApplication *application);

/* SIGTERM, SIGINT and SIGHUP save and end the program within two seconds, whatever the main loop is
 * doing: a thread of its own waits for them. @store runs in the main thread, if that answers,
 * before notes are saved; then @application quits. Once a process. */
void wakhan_end_guard_start (GApplication      *application,
                             WakhanEndGuardFunc store);
/* Where something else is about to end the program: returns when notes are on the disk, or an
 * emergency copy is. */
void wakhan_end_guard_save (void);

G_END_DECLS
