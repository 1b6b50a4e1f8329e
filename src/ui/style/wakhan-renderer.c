/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-renderer.h"

#include <gtk/gtk.h>

/* Nodes of the kernel's drivers: Mesa's and most others', NVIDIA's own, and a Windows host's. */
static gboolean
has_gpu (void)
{
  g_autoptr (GDir) nodes = g_dir_open ("/dev/dri", 0, NULL);
  const char      *name;

  while (nodes && (name = g_dir_read_name (nodes)))
    if (g_str_has_prefix (name, "render"))
      return TRUE;
  return g_file_test ("/dev/nvidiactl", G_FILE_TEST_EXISTS) ||
         g_file_test ("/dev/dxg", G_FILE_TEST_EXISTS);
}

/* The name changed between 4.12 and 4.16, and each complains of the other. */
static void
disable_gl (void)
{
  const guint minor = gtk_get_minor_version ();
  const char *variable = minor <= 12 ? "GDK_DEBUG" : minor >= 16 ? "GDK_DISABLE"
                                                                 : NULL;

  if (variable)
    g_setenv (variable, minor <= 12 ? "gl-disable" : "gl", FALSE);
}

void
wakhan_renderer_choose (void)
{
  if (!g_getenv ("GSK_RENDERER") && !has_gpu ())
    g_setenv ("GSK_RENDERER", "cairo", TRUE);
  if (g_strcmp0 (g_getenv ("GSK_RENDERER"), "cairo") == 0)
    disable_gl ();
}
