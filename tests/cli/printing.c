/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-command-line.h"

#include <stdlib.h>

/* The program without its window: a build under a sanitizer that tries no window need not make
 * one. */
static int
refuse_window (const char *program,
               char      **files G_GNUC_UNUSED,
               gboolean    service G_GNUC_UNUSED)
{
  g_printerr ("%s: this one has no window\n", program);
  return EXIT_FAILURE;
}

int
main (int    argc,
      char **argv)
{
  return wakhan_command_line_run (argc, argv, refuse_window);
}
