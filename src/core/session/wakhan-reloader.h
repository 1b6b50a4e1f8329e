/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_RELOADER_SAME,
  WAKHAN_RELOADER_CHANGED,
  WAKHAN_RELOADER_GONE,
  WAKHAN_RELOADER_UNREADABLE, /* what stands there now could not be read */
} WakhanReloaderState;

/**
 * WakhanReloader:
 *
 * Watches the files of the study that a session shows, and shows it as they are now: when it is
 * asked to, when another session does so with the same study, or by itself. Belongs to the main
 * thread, which it never lets wait for a disk.
 *
 * Property: automatic (a boolean): it reloads by itself what has changed.
 *
 * Signals: "changed": its state is another, or the files changed once more. "reloaded": the session
 * shows what was read again; not all words of notes may have been found yet.
 */
#define WAKHAN_TYPE_RELOADER (wakhan_reloader_get_type ())
G_DECLARE_FINAL_TYPE (WakhanReloader, wakhan_reloader, WAKHAN, RELOADER, GObject)

WakhanReloader     *wakhan_reloader_new (WakhanSession *session);
WakhanReloaderState wakhan_reloader_get_state (WakhanReloader *self);

/**
 * wakhan_reloader_get_time:
 *
 * Returns: (transfer none) (nullable): when the files changed, in local time; %NULL while they are
 *   the same
 */
GDateTime *wakhan_reloader_get_time (WakhanReloader *self);

/**
 * wakhan_reloader_get_problem:
 *
 * Returns: (transfer none) (nullable): a sentence, why they could not be read; %NULL unless its
 *   state is %WAKHAN_RELOADER_UNREADABLE
 */
const char *wakhan_reloader_get_problem (WakhanReloader *self);

gboolean wakhan_reloader_get_automatic (WakhanReloader *self);
void     wakhan_reloader_set_automatic (WakhanReloader *self,
                                        gboolean        automatic);

/**
 * wakhan_reloader_reload:
 *
 * In a worker, whether they have changed or not. Does nothing where there is no file, or while it
 * is reloading.
 */
void wakhan_reloader_reload (WakhanReloader *self);

/**
 * wakhan_reloader_look:
 *
 * Looks at the files, for what nobody tells of, as on a disk of another machine.
 */
void wakhan_reloader_look (WakhanReloader *self);

G_END_DECLS
