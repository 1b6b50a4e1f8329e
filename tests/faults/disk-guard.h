/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Sees that a program's main thread never waits for a disk. Linked into a test, or put before a
 * program by LD_PRELOAD, it stands before the C library, and ends the program where its main thread
 * changes, locks or waits for what lies below some folders: the name of the call, the path and the
 * way to it go to standard error.
 *
 * For a program, folders divided by ":" in its environment, from which they are taken, so that what
 * it starts is left alone: WAKHAN_DISK_GUARD         nothing below them is changed, locked or
 * waited for WAKHAN_DISK_GUARD_READS   nothing below them is even read WAKHAN_DISK_GUARD_PASSES all
 * of that may be done below these; where one ends with "*", with whatever begins so, and where it
 * ends with "/.", with that folder and nothing in it WAKHAN_DISK_GUARD_LOG     a file that gets a
 * line "fsync PATH" for each of them, whatever thread it is of */

/* NULL: no folder */
void disk_guard_set (const char *changes,
                     const char *reads,
                     const char *passes);
