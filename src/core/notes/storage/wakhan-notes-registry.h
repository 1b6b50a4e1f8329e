/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The stores of this process, for when it has to end whatever the main loop is doing. */

/**
 * WakhanRescueFunc:
 * @is_end: nobody will save its notes any more
 *
 * Saves what is not on the disk, or leaves an emergency copy; called in any thread.
 */
typedef void (*WakhanRescueFunc) (gpointer store,
                                  gboolean is_end);

/**
 * wakhan_notes_registry_add:
 * @store: borrowed; to be removed before it is gone
 */
void wakhan_notes_registry_add (gpointer         store,
                                WakhanRescueFunc rescue);

/**
 * wakhan_notes_registry_remove:
 *
 * Waits until nobody is about to rescue what it has.
 */
void wakhan_notes_registry_remove (gpointer store);

/**
 * wakhan_notes_registry_rescue_all:
 * @is_end: nobody will save them any more
 *
 * Saves what is not on the disk, or leaves an emergency copy and says on standard error where.
 * Blocks; any thread.
 */
void wakhan_notes_registry_rescue_all (gboolean is_end);

G_END_DECLS
