/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-command-line.h"

#include "wakhan-cli.h"

#include "wakhan-data-dir.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define TIMELINE_FORM "timeform" /* as long as "timeline" */

static int
refuse_usage (const char *reason)
{
  g_printerr ("wakhan: %s\n", reason);
  return WAKHAN_EXIT_USAGE;
}

/* How the program is asked to do its work. */
typedef struct
{
  gboolean outline;
  gboolean text;
  gboolean timeline;
  char    *form; /* of the timeline; NULL: not asked for */
  char    *picture;
  char    *from;
  char    *to;
  char    *notes;
  char    *folder;
  gboolean with_found;
  gboolean version;
  gboolean service;
  GStrv    files;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->form);
  g_free (options->picture);
  g_free (options->from);
  g_free (options->to);
  g_free (options->notes);
  g_free (options->folder);
  g_strfreev (options->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* An option of GLib's that may have a value takes the word behind it for one, and one that has none
 * takes any. */
static void
name_form (char **argv)
{
  const char given[] = "--timeline=";
  const char known[] = "--" TIMELINE_FORM "=";

  G_STATIC_ASSERT (sizeof given == sizeof known);
  for (char **word = argv; *word && !g_str_equal (*word, "--"); word++)
    if (g_str_has_prefix (*word, given))
      memcpy (*word, known, strlen (known));
}

static gboolean
parse_options (Options *options,
               int     *argc,
               char  ***argv,
               GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  const GOptionEntry         entries[] = {
            { "outline", 0, 0, G_OPTION_ARG_NONE, &options->outline,
              N_ ("Print the headings, LEVEL and TITLE a line"), NULL },
            { "text", 0, 0, G_OPTION_ARG_NONE, &options->text,
              N_ ("Print the plain text that notes are anchored in"), NULL },
            { "timeline", 0, 0, G_OPTION_ARG_NONE, &options->timeline,
              N_ ("Print the events: DATE, TITLE, CATEGORY, START and END a line; --timeline=kept "
                          "leaves out what nobody has looked at yet; =csv, =json (TimelineJS), "
                          "=timelinejs-csv, =xml (The Timeline Project) or =ics (iCalendar) is a "
                          "file for other programs"),
              NULL },
            { TIMELINE_FORM, 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, &options->form, NULL,
              NULL },
            { "timeline-picture", 0, 0, G_OPTION_ARG_FILENAME, &options->picture,
              N_ ("Draw the timeline into FILE, which ends in .svg, .png or .pdf"), N_ ("FILE") },
            { "from", 0, 0, G_OPTION_ARG_STRING, &options->from,
              N_ ("With --timeline-picture: where it begins, a date as 1999 or 2018-06"),
              N_ ("EDTF") },
            { "to", 0, 0, G_OPTION_ARG_STRING, &options->to,
              N_ ("With --timeline-picture: where it ends"), N_ ("EDTF") },
            { "notes", 0, 0, G_OPTION_ARG_STRING, &options->notes,
              N_ ("Print the notes as markdown, json (W3C Web Annotation) or csv"),
              N_ ("FORMAT") },
            { "save-as-study", 0, 0, G_OPTION_ARG_FILENAME, &options->folder,
              N_ ("Write text, events and terms into FOLDER as a study, and print its file"),
              N_ ("FOLDER") },
            { "with-found", 0, 0, G_OPTION_ARG_NONE, &options->with_found,
              N_ ("With --save-as-study: dates found in the text that nobody has looked at, too"),
              NULL },
            { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_ ("Print the version"),
              NULL },
            { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE,
              &options->service, NULL, NULL },
            { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL,
              N_ ("[FILE…]") },
            { NULL, 0, 0, 0, NULL, NULL, NULL },
  };

  name_form (*argv);
  g_option_context_set_summary (context,
                                _ ("Reads a text beside its timeline and your notes. Without a "
                                   "FILE it takes the study that it came with."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  return g_option_context_parse (context, argc, argv, error);
}

/* "a:2.txt" would be taken for an address. Of what cannot be one the disk is not asked: it may not
 * answer. */
static void
make_paths_plain (GStrv files)
{
  for (guint i = 0; files && files[i]; i++)
    if (g_uri_peek_scheme (files[i]) && g_file_test (files[i], G_FILE_TEST_EXISTS))
      {
        g_autofree char *given = files[i];

        files[i] = g_canonicalize_filename (given, NULL);
      }
}

static int
print (const Options *options)
{
  const guint n_modes = options->outline + options->text + options->timeline +
                        (options->form != NULL) + (options->notes != NULL) +
                        (options->folder != NULL) + (options->picture != NULL);
  WakhanPrintMode mode = WAKHAN_PRINT_NOTHING;

  if (n_modes > 1)
    return refuse_usage (_ ("only one of --outline, --text, --timeline, --timeline-picture, "
                            "--notes and --save-as-study; see --help"));
  if (options->files && options->files[0] && options->files[1])
    return refuse_usage (_ ("only one FILE can be printed; see --help"));
  if ((options->folder && !*options->folder) || (options->picture && !*options->picture))
    return refuse_usage (_ ("--save-as-study and --timeline-picture need the name of what they "
                            "write; see --help"));
  if (options->folder)
    return wakhan_cli_save_study (options->folder, options->with_found,
                                  options->files ? options->files[0] : NULL);
  if (options->picture)
    return wakhan_cli_save_picture (options->picture, options->from, options->to,
                                    options->files ? options->files[0] : NULL);
  if (options->form && !g_str_equal (options->form, "kept"))
    return wakhan_cli_print_events (options->form, options->files ? options->files[0] : NULL);
  if (options->notes)
    mode = wakhan_cli_find_format (options->notes);
  else
    mode = options->outline ? WAKHAN_PRINT_OUTLINE
           : options->text  ? WAKHAN_PRINT_TEXT
           : options->form  ? WAKHAN_PRINT_KEPT
                            : WAKHAN_PRINT_TIMELINE;
  if (mode == WAKHAN_PRINT_NOTHING)
    return refuse_usage (_ ("notes are printed as markdown, json or csv; see --help"));
  return wakhan_cli_run (mode, options->files ? options->files[0] : NULL);
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
wakhan_command_line_run (int                  argc,
                         char               **argv,
                         WakhanOpenWindowFunc open_window)
{
  g_auto (Options)   options = { 0 };
  g_autoptr (GError) error = NULL;

  choose_language ();
  if (!parse_options (&options, &argc, &argv, &error))
    return refuse_usage (error->message);
  if (options.with_found && !options.folder)
    return refuse_usage (_ ("--with-found goes with --save-as-study; see --help"));
  if ((options.from || options.to) && !options.picture)
    return refuse_usage (_ ("--from and --to go with --timeline-picture; see --help"));
  if (options.files && g_strv_contains ((const char *const *) options.files, ""))
    return refuse_usage (_ ("a FILE has a name, and this one is empty; see --help"));
  if (options.version)
    {
      g_print ("wakhan %s\n", VERSION);
      return EXIT_SUCCESS;
    }
  if (options.outline || options.text || options.timeline || options.form ||
      options.notes || options.folder || options.picture)
    return print (&options);
  make_paths_plain (options.files);
  return open_window (argv[0], options.files, options.service);
}
