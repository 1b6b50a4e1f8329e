/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAKHAN_EXIT_USAGE 2

typedef enum
{
  WAKHAN_PRINT_NOTHING,
  WAKHAN_PRINT_OUTLINE,
  WAKHAN_PRINT_TEXT,
  WAKHAN_PRINT_TIMELINE,
  WAKHAN_PRINT_KEPT, /* the timeline without what nobody has looked at */
  WAKHAN_PRINT_MARKDOWN,
  WAKHAN_PRINT_JSON,
  WAKHAN_PRINT_CSV,
} WakhanPrintMode;

/* The form of notes that goes by @format, or WAKHAN_PRINT_NOTHING. */
WakhanPrintMode wakhan_cli_find_format (const char *format);

/* Prints to standard output, and what is wrong to standard error; needs no display and writes no
 * file. @path: NULL for the built-in study. Returns: the exit status. */
int wakhan_cli_run (WakhanPrintMode mode,
                    const char     *path);

/* Prints the events in the form that goes by @format, and to standard error what that cannot tell
 * of
 * them. @path: NULL for the built-in study. Returns: the exit status, 2 where there is no such
 * form. */
int wakhan_cli_print_events (const char *format,
                             const char *path);

/* Writes a picture of the timeline to @file, whose name says of which form, from the beginning of
 * @from to the end of @to (EDTF; NULL: as far as there are events), and prints its name. Needs no
 * display. @path: NULL for the built-in study. Returns: the exit status. */
int wakhan_cli_save_picture (const char *file,
                             const char *from,
                             const char *to,
                             const char *path);

/* Writes what the window would show of it into @folder as a study, dates that were found and nobody
 * has looked at too if @with_found, and prints the name of its file. @path: NULL for the built-in
 * study. Returns: the exit status. */
int wakhan_cli_save_study (const char *folder,
                           gboolean    with_found,
                           const char *path);

G_END_DECLS
