/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-source-print.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TEXT_WATCH_SAME,    /* as it was read */
  WAKHAN_TEXT_WATCH_CHANGED, /* other words stand there */
  WAKHAN_TEXT_WATCH_GONE,
} WakhanTextWatchState;

/**
 * WakhanTextWatch:
 *
 * Whether the files of an open text are still what was read from them. A program that writes one
 * may empty it, take it away and put it there again: nothing is said before that has stood still
 * for half a second, or, where nothing is there any more, for some seconds. What was written anew
 * with the same words is no change. Belongs to the main thread, which it never lets wait for a
 * disk.
 *
 * Signal: "changed": its state is another, or the files changed once more.
 */
#define WAKHAN_TYPE_TEXT_WATCH (wakhan_text_watch_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTextWatch, wakhan_text_watch, WAKHAN, TEXT_WATCH, GObject)

/**
 * wakhan_text_watch_new:
 * @prints: (element-type WakhanSourcePrint): copied
 *
 * Begins at once: what changed since the files were read is told, too.
 */
WakhanTextWatch     *wakhan_text_watch_new (GPtrArray *prints);
WakhanTextWatchState wakhan_text_watch_get_state (WakhanTextWatch *self);

/**
 * wakhan_text_watch_get_time:
 *
 * Returns: (transfer none) (nullable): when they changed, in local time; %NULL while they are the
 *   same
 */
GDateTime *wakhan_text_watch_get_time (WakhanTextWatch *self);

/**
 * wakhan_text_watch_look:
 *
 * For what nobody tells of: a folder farther up that went, or a disk of another machine.
 */
void wakhan_text_watch_look (WakhanTextWatch *self);

/**
 * wakhan_text_watch_set_patience:
 * @settled: in milliseconds, how long files have to stand still until they are believed
 * @gone: likewise, how long they have to be gone or empty
 *
 * For tests.
 */
void wakhan_text_watch_set_patience (WakhanTextWatch *self,
                                     guint            settled,
                                     guint            gone);

G_END_DECLS
