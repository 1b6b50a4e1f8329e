/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanOpenWindowFunc:
 * @program: as what it was called
 * @files: (nullable): what to open
 * @service: whether it is to wait for being asked by the desktop
 *
 * Returns: the exit status, once the last window has been closed
 */
typedef int (*WakhanOpenWindowFunc) (const char *program,
                                     char      **files,
                                     gboolean    service);

/**
 * wakhan_command_line_run:
 *
 * Does what the words of the command line ask for: prints, writes a file, or calls @open_window.
 * What cannot be understood is told on standard error.
 *
 * Returns: the exit status
 */
int wakhan_command_line_run (int                  argc,
                             char               **argv,
                             WakhanOpenWindowFunc open_window);

G_END_DECLS
