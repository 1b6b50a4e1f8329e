/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-application.h"
#include "wakhan-command-line.h"
#include "wakhan-renderer.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#define LARGE (128 * 1024) /* bytes of a block that goes back to the system as it is freed */

/* What is freed can be used again by every thread, and the picture of a whole window, once drawn,
 * is no part of the heap. The C library would give each thread a heap of its own, and, after the
 * first picture, take the next ones from them. */
static void
keep_heap_small (void)
{
#ifdef __GLIBC__
  mallopt (M_ARENA_MAX, 1);
  mallopt (M_MMAP_THRESHOLD, LARGE);
#endif
}

/* What GApplication takes is the program's name and the files. */
static int
open_window (const char *program,
             char      **files,
             gboolean    service)
{
  g_autoptr (GFile) first =
    files && files[0] ? g_file_new_for_commandline_arg (files[0]) : NULL;
  g_autoptr (WakhanApplication) application = wakhan_application_new (first);
  g_autoptr (GPtrArray)         arguments = g_ptr_array_new ();

  keep_heap_small ();
  wakhan_renderer_choose ();
  g_ptr_array_add (arguments, (char *) program);
  if (service)
    g_ptr_array_add (arguments, (char *) "--gapplication-service");
  if (files && *files) /* a name may begin with a dash */
    g_ptr_array_add (arguments, (char *) "--");
  for (char **file = files; file && *file; file++)
    g_ptr_array_add (arguments, *file);
  g_ptr_array_add (arguments, NULL);
  return g_application_run (G_APPLICATION (application), arguments->len - 1,
                            (char **) arguments->pdata);
}

int
main (int    argc,
      char **argv)
{
  return wakhan_command_line_run (argc, argv, open_window);
}
