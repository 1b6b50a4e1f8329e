/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A disk that fails. Linked into a test, or put before a program by LD_PRELOAD, it stands before
 * the C library, and lets calls on what lies below one folder fail.
 *
 * Rules, one a line: CALL FAULT [NTH [lasting]]
 *   CALL   open (for reading), create (for writing), read, write, fsync, rename, close, unlink,
 * flock, stat, mkdir, list, any FAULT  the name of an error, such as ENOSPC; "short": half of what
 * was to be read or written; "hang": no answer until the rules are others NTH    which of the calls
 * that a rule is about, from 1; with "lasting" all the later ones too
 *
 * For a program: WAKHAN_FAULT_FOLDER is the folder, WAKHAN_FAULT_RULES the file of the rules, which
 * may be written anew while the program runs; calls are then counted from 1 again. Each fault is a
 * line of the same file's name and ".log": CALL PATH. */

/* @folder, @rules: NULL for a disk that is well */
void fault_injector_set (const char *folder,
                         const char *rules);
/* How many calls have failed since the rules were set. */
unsigned int fault_injector_get_n_faults (void);
