/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/wakhan-application.h"
#include "wakhan-printer.h"

#include "core/wakhan-data-dir.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <stdlib.h>

#define EXIT_USAGE 2

/* What GApplication takes is the program's name and the files. */
static int
open_window (const char *program,
             char      **files,
             gboolean    service)
{
  g_autoptr (WakhanApplication) application = wakhan_application_new ();
  g_autoptr (GPtrArray)         arguments = g_ptr_array_new ();

  g_ptr_array_add (arguments, (char *) program);
  if (service)
    g_ptr_array_add (arguments, (char *) "--gapplication-service");
  for (char **file = files; file && *file; file++)
    g_ptr_array_add (arguments, *file);
  g_ptr_array_add (arguments, NULL);
  return g_application_run (G_APPLICATION (application), arguments->len - 1, (char **) arguments->pdata);
}

static int
refuse_usage (const char *reason)
{
  g_printerr ("wakhan: %s\n", reason);
  return EXIT_USAGE;
}

static void
choose_language (void)
{
  g_autofree char *folder = wakhan_data_dir_dup_locale ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE); /* GLib asks it whether the program speaks the language at all */
}

int
main (int    argc,
      char **argv)
{
  gboolean                   outline = FALSE;
  gboolean                   text = FALSE;
  gboolean                   version = FALSE;
  gboolean                   service = FALSE;
  g_auto (GStrv)             files = NULL;
  g_autoptr (GError)         error = NULL;
  g_autoptr (GOptionContext) context = NULL;
  const GOptionEntry         entries[] = {
            { "outline", 0, 0, G_OPTION_ARG_NONE, &outline, N_ ("Print the headings, LEVEL and TITLE a line"), NULL },
            { "text", 0, 0, G_OPTION_ARG_NONE, &text, N_ ("Print the plain text that notes are anchored in"), NULL },
            { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Print the version"), NULL },
            { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &service, NULL, NULL },
            { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, N_ ("FILE") },
            { NULL, 0, 0, 0, NULL, NULL, NULL },
  };

  choose_language ();
  context = g_option_context_new (NULL);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return refuse_usage (error->message);
  if (version)
    {
      g_print ("wakhan %s\n", VERSION);
      return EXIT_SUCCESS;
    }
  if (outline && text)
    return refuse_usage (_ ("only one of --outline and --text; see --help"));
  if (!outline && !text)
    return open_window (argv[0], files, service);
  if (!files || !files[0] || files[1])
    return refuse_usage (_ ("one FILE is needed; see --help"));
  return wakhan_printer_print (outline ? WAKHAN_PRINT_OUTLINE : WAKHAN_PRINT_TEXT, files[0]);
}
