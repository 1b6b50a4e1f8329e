/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Does something to files below @folder while the disk fails; @is_lasting: until the rules are
 * others. Checks that the files are whole, and what was told. */
typedef void (*FaultCase) (const char *folder,
                           gboolean    is_lasting);

/* A test a call of the C library, by name @path: @run meets each error that the call may end with,
 * at its first and later times. It has to set @folder up itself before it begins to fail, by
 * fault_cases_begin(), and leaves it by fault_cases_end(). */
void fault_cases_add (const char *path,
                      FaultCase   run);

/* Whether a signal is to break the call off for ever: GIO, unlike us, then tries for ever. */
gboolean fault_cases_is_of (const char *call); /* whether it is @call that fails */
gboolean fault_cases_is_endless (void);
void     fault_cases_begin (void);
/* For what lies in another folder. */
void fault_cases_begin_in (const char *folder);
/* Returns: whether any call failed */
gboolean fault_cases_end (void);
/* What a reader can do nothing with: C, a number, the name of a temporary file. */
void fault_cases_assert_readable (const char *sentence);

/* A folder that costs no disk, where there is such a thing. */
char *fault_cases_create_folder (void);
void  fault_cases_remove_folder (const char *folder);

G_END_DECLS
