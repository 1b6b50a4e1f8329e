/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-cli.h"

#include "wakhan-event-exporter.h"
#include "wakhan-exporter.h"
#include "wakhan-library.h"
#include "wakhan-notes-content.h"
#include "wakhan-notes-copies.h"
#include "wakhan-own-event-faults.h"
#include "wakhan-picture-file.h"
#include "wakhan-safe-copy.h"
#include "wakhan-source-file.h"
#include "wakhan-study-folder.h"
#include "wakhan-study-loader.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NEW_MODE 0666

WakhanPrintMode
wakhan_cli_find_format (const char *format)
{
  static const struct
  {
    const char     *name;
    WakhanPrintMode mode;
  } formats[] = {
    { "markdown", WAKHAN_PRINT_MARKDOWN },
    { "json", WAKHAN_PRINT_JSON },
    { "csv", WAKHAN_PRINT_CSV },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i].name, format))
      return formats[i].mode;
  return WAKHAN_PRINT_NOTHING;
}

/* Whatever anybody takes for the end of a line or a field becomes a blank. */
static void
append_words (GString    *line,
              const char *words)
{
  for (const char *at = words; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (g_unichar_iscntrl (letter) || letter == 0x2028 || letter == 0x2029)
        g_string_append_c (line, ' ');
      else
        g_string_append_unichar (line, letter);
    }
}

static char *
create_outline (WakhanDocument *document)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *title = NULL;

      if (block->kind != WAKHAN_BLOCK_HEADING)
        continue;
      title = wakhan_document_dup_title (document, block);
      g_string_append_printf (lines, "%u\t", block->level);
      append_words (lines, title);
      g_string_append_c (lines, '\n');
    }
  return g_string_free (lines, FALSE);
}

static void
append_field (GString    *line,
              const char *value)
{
  append_words (line, value ? value : "");
  g_string_append_c (line, '\t');
}

static char *
create_timeline (WakhanTimeline *timeline,
                 gboolean        with_found)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      g_autoptr (WakhanEvent) event = g_list_model_get_item (G_LIST_MODEL (timeline), i);

      if (wakhan_event_is_found (event) && !with_found)
        continue;
      append_field (lines, wakhan_date_get_edtf (wakhan_event_get_date (event)));
      append_field (lines, wakhan_event_get_title (event));
      append_field (lines, wakhan_event_get_category (event));
      if (wakhan_event_is_in_text (event))
        g_string_append_printf (lines, "%u\t%u\n", wakhan_event_get_start (event),
                                wakhan_event_get_end (event));
      else
        g_string_append (lines, "\t\n");
    }
  return g_string_free (lines, FALSE);
}

static char *
create_text (WakhanDocument *document)
{
  const char *text = wakhan_document_get_text (document);

  return *text ? g_strconcat (text, "\n", NULL) : g_strdup ("");
}

static char *
create_notes (WakhanPrintMode mode,
              WakhanStudy    *study)
{
  const gboolean is_nothing = wakhan_document_get_length (wakhan_study_get_document (study)) == 0 &&
                              wakhan_notebook_get_n_notes (wakhan_study_get_notebook (study)) == 0;

  if (is_nothing)
    return g_strdup ("");
  return mode == WAKHAN_PRINT_MARKDOWN ? wakhan_export_markdown (study)
         : mode == WAKHAN_PRINT_JSON   ? wakhan_export_json (study)
                                       : wakhan_export_csv (study);
}

static char *
create_output (WakhanPrintMode mode,
               WakhanStudy    *study)
{
  switch (mode)
    {
    case WAKHAN_PRINT_OUTLINE:
      return create_outline (wakhan_study_get_document (study));
    case WAKHAN_PRINT_TEXT:
      return create_text (wakhan_study_get_document (study));
    case WAKHAN_PRINT_TIMELINE:
    case WAKHAN_PRINT_KEPT:
      wakhan_timeline_composer_settle (wakhan_study_get_composer (study));
      return create_timeline (wakhan_study_get_timeline (study), mode == WAKHAN_PRINT_TIMELINE);
    case WAKHAN_PRINT_MARKDOWN:
    case WAKHAN_PRINT_JSON:
    case WAKHAN_PRINT_CSV:
      return create_notes (mode, study);
    case WAKHAN_PRINT_NOTHING:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/* The form is UTF-8 whatever the locale is: g_print() would change it. */
static gboolean
write_output (const char *output)
{
  if (fputs (output, stdout) >= 0 && fflush (stdout) == 0)
    return TRUE;
  g_printerr ("wakhan: %s\n", g_strerror (errno));
  return FALSE;
}

/* A fault begins with the name of its file; a person gave more of it. */
static gboolean
report_faults (WakhanStudy *study,
               const char  *shown)
{
  const char *const *faults = wakhan_study_get_faults (study);
  g_autofree char   *prefix = wakhan_source_file_dup_name (wakhan_study_get_file (study));

  for (guint i = 0; faults[i]; i++)
    g_printerr ("wakhan: %s%s\n", shown,
                g_str_has_prefix (faults[i], prefix) ? faults[i] + strlen (prefix) : faults[i]);
  return faults[0] != NULL;
}

/* The notebook says where it will put the copy of a damaged file: nothing is written here, and so
 * there will be none. */
static gboolean
report_notes (WakhanStudy *study)
{
  g_autoptr (GFile) file = wakhan_library_dup_notes_file (wakhan_study_get_id (study));
  g_autofree char  *name = g_file_get_parse_name (file);
  const char       *problem =
    wakhan_notes_store_get_problem (wakhan_study_get_notes_store (study));
  g_autoptr (GBytes) bytes = problem ? NULL : g_file_load_bytes (file, NULL, NULL, NULL);

  if (problem)
    g_printerr ("wakhan: %s: %s\n", name, problem);
  else if (bytes)
    {
      g_autoptr (WakhanNotesContent) content = wakhan_notes_content_new_from_bytes (bytes);

      const WakhanNotesFault fault = wakhan_notes_content_get_fault (content);

      if (fault < WAKHAN_NOTES_NEWER)
        return FALSE;
      g_printerr (
        "wakhan: %s: %s\n", name,
        fault == WAKHAN_NOTES_NEWER
          ? _ ("the file is of a newer version of Wakhan; this is what could be understood of it")
          : _ ("the file is damaged; this is what could be read from it"));
    }
  return problem || bytes;
}

static gboolean
report_events (WakhanStudy *study)
{
  g_autoptr (GFile) file = wakhan_library_dup_notes_file (wakhan_study_get_id (study));
  g_autofree char  *name = g_file_get_parse_name (file);
  g_auto (GStrv)    faults = wakhan_own_event_faults_list (study, name);

  for (guint i = 0; faults[i]; i++)
    g_printerr ("wakhan: %s\n", faults[i]);
  return faults[0] != NULL;
}

/* What others wrote is in them and not in what is printed: who writes notes joins them. */
static gboolean
report_copies (WakhanStudy *study)
{
  g_autoptr (GFile)             file = wakhan_library_dup_notes_file (wakhan_study_get_id (study));
  g_autofree char              *name = g_file_get_parse_name (file);
  g_autoptr (WakhanNotesCopies) copies =
    wakhan_notes_copies_find (g_file_peek_path (file), wakhan_study_get_id (study));
  g_autofree char *words = NULL;

  if (copies->paths->len == 0)
    return FALSE;
  words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE,
                 "%u copy of the file lies beside it; its notes come in when the text is opened",
                 "%u copies of the file lie beside it; their notes come in when the text is opened",
                 copies->paths->len),
    copies->paths->len);
  g_printerr ("wakhan: %s: %s\n", name, words);
  return TRUE;
}

/* Whose the notes are is then not sure. */
static gboolean
report_library (WakhanStudy *study,
                const char  *shown)
{
  const char *problem = wakhan_study_get_library_problem (study, NULL);

  if (problem)
    g_printerr ("wakhan: %s: %s\n", shown, problem);
  return problem != NULL;
}

/* "1:2.txt" is a name, not an address, where there is such a file. */
static GFile *
create_file (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) ? g_file_new_for_path (path)
                                                : g_file_new_for_commandline_arg (path);
}

/* NULL: it cannot be read, which has been said then. @shown: (out) (transfer full): as a person
 * gave it. */
static WakhanStudy *
load_study (const char *path,
            char      **shown)
{
  g_autoptr (GFile)  file = path ? create_file (path) : wakhan_study_dup_built_in_file ();
  g_autoptr (GError) error = NULL;
  WakhanStudy       *study = wakhan_study_load (file, NULL, &error);

  *shown = path ? g_filename_display_name (path) : g_file_get_parse_name (file);
  if (!study)
    g_printerr ("wakhan: %s: %s\n", *shown, error->message);
  return study;
}

int
wakhan_cli_run (WakhanPrintMode mode,
                const char     *path)
{
  g_autofree char        *shown = NULL;
  g_autoptr (WakhanStudy) study = load_study (path, &shown);
  g_autofree char        *output = NULL;
  gboolean                is_faulty;

  if (!study)
    return EXIT_FAILURE;
  is_faulty = report_faults (study, shown);
  if (mode >= WAKHAN_PRINT_TIMELINE)
    {
      is_faulty = report_notes (study) || is_faulty;
      is_faulty = report_events (study) || is_faulty;
    }
  if (mode >= WAKHAN_PRINT_MARKDOWN)
    {
      is_faulty = report_copies (study) || is_faulty;
      is_faulty = report_library (study, shown) || is_faulty;
    }
  output = create_output (mode, study);
  if (!write_output (output))
    return EXIT_FAILURE;
  return is_faulty ? EXIT_FAILURE : EXIT_SUCCESS;
}

int
wakhan_cli_print_events (const char *format,
                         const char *path)
{
  const WakhanEventFormat      kind = wakhan_event_format_find (format);
  g_autofree char             *shown = NULL;
  g_autoptr (WakhanStudy)      study = NULL;
  g_autoptr (WakhanStudyDraft) draft = NULL;
  g_autoptr (WakhanEventExport) export = NULL;
  g_auto (GStrv) losses = NULL;
  gboolean       is_faulty;

  if (kind == WAKHAN_N_EVENT_FORMATS)
    {
      g_printerr ("wakhan: %s\n",
                  _ ("a timeline is printed as kept, csv, json, timelinejs-csv, xml or ics; see "
                     "--help"));
      return WAKHAN_EXIT_USAGE;
    }
  study = load_study (path, &shown);
  if (!study)
    return EXIT_FAILURE;
  is_faulty = report_faults (study, shown);
  draft = wakhan_study_draft_new (study);
  draft->with_found = TRUE;
  export = wakhan_event_export_new (draft, kind);
  losses = wakhan_event_export_dup_losses (export);
  for (guint i = 0; losses[i]; i++)
    g_printerr ("wakhan: %s: %s\n", shown, losses[i]);
  return write_output (export->text) && !is_faulty ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* NULL: that is no date, which has been said then, or none was given. */
static WakhanDate *
read_bound (const char *edtf,
            const char *option,
            gboolean   *is_wrong)
{
  g_autoptr (GError) error = NULL;
  WakhanDate        *date = edtf ? wakhan_date_parse (edtf, &error) : NULL;

  if (!error)
    return date;
  g_printerr ("wakhan: %s: %s\n", option, error->message);
  *is_wrong = TRUE;
  return NULL;
}

/* Returns: whether there is any time between them. */
static gboolean
find_view (WakhanTimeView *view,
           WakhanDate     *from,
           WakhanDate     *to,
           WakhanTimeline *timeline)
{
  *view = wakhan_time_view_fit (timeline, NULL);
  if (from && wakhan_date_get_known_start (from) != WAKHAN_DAY_UNBOUNDED_START)
    view->start = wakhan_date_get_known_start (from);
  if (to && wakhan_date_get_latest_end (to) != WAKHAN_DAY_UNBOUNDED_END)
    view->end = wakhan_date_get_latest_end (to);
  return view->start < view->end;
}

/* A name that was mistyped is to be told of: no folder is made on the way to it. */
static gboolean
has_folder (const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char  *shown = folder ? g_file_get_parse_name (folder) : NULL;

  if (!folder || g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) ==
                   G_FILE_TYPE_DIRECTORY)
    return TRUE;
  g_printerr (_ ("wakhan: %s: there is no folder “%s”\n"), name, shown);
  return FALSE;
}

static gboolean
write_picture (WakhanStudy          *study,
               const WakhanTimeView *view,
               const char           *name)
{
  g_autoptr (WakhanTimelinePicture) picture =
    wakhan_timeline_picture_new (study, NULL, view, FALSE);
  g_autoptr (GBytes) bytes =
    wakhan_picture_file_create (picture, wakhan_picture_file_find_form (name));
  g_autoptr (GFile)  file = g_file_new_for_commandline_arg (name);
  g_autoptr (GError) error = NULL;

  if (wakhan_safe_copy_write (file, bytes, NEW_MODE, NULL, &error))
    return TRUE;
  g_printerr ("wakhan: %s\n", error->message);
  return FALSE;
}

int
wakhan_cli_save_picture (const char *file,
                         const char *from,
                         const char *to,
                         const char *path)
{
  gboolean                is_wrong = FALSE;
  g_autoptr (WakhanDate)  first = read_bound (from, "--from", &is_wrong);
  g_autoptr (WakhanDate)  last = read_bound (to, "--to", &is_wrong);
  g_autofree char        *shown = NULL;
  g_autoptr (WakhanStudy) study = NULL;
  WakhanTimeView          view;
  gboolean                is_faulty;

  if (is_wrong)
    return WAKHAN_EXIT_USAGE;
  if (wakhan_picture_file_find_form (file) == WAKHAN_N_PICTURE_FORMS)
    {
      g_printerr ("wakhan: %s\n",
                  _ ("the name of a picture ends in .svg, .png or .pdf; see --help"));
      return WAKHAN_EXIT_USAGE;
    }
  study = has_folder (file) ? load_study (path, &shown) : NULL;
  if (!study)
    return EXIT_FAILURE;
  is_faulty = report_faults (study, shown);
  wakhan_timeline_composer_settle (wakhan_study_get_composer (study));
  if (!find_view (&view, first, last, wakhan_study_get_timeline (study)))
    {
      g_printerr ("wakhan: %s\n", _ ("there is no time between --from and --to"));
      return EXIT_FAILURE;
    }
  return write_picture (study, &view, file) && !is_faulty ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
wakhan_cli_save_study (const char *folder,
                       gboolean    with_found,
                       const char *path)
{
  g_autofree char             *absolute = g_canonicalize_filename (folder, NULL);
  g_autofree char             *shown = NULL;
  g_autoptr (WakhanStudy)      study = has_folder (absolute) ? load_study (path, &shown) : NULL;
  g_autoptr (WakhanStudyDraft) draft = NULL;
  g_autoptr (GError)           error = NULL;
  g_autoptr (GFile)            file = NULL;
  g_autofree char             *line = NULL;
  gboolean                     is_faulty;

  if (!study)
    return EXIT_FAILURE;
  is_faulty = report_faults (study, shown);
  is_faulty = report_notes (study) || is_faulty;
  is_faulty = report_events (study) || is_faulty;
  is_faulty = report_copies (study) || is_faulty;
  is_faulty = report_library (study, shown) || is_faulty;
  draft = wakhan_study_draft_new (study);
  draft->with_found = with_found;
  file = wakhan_study_folder_save (draft, absolute, &error);
  if (!file)
    {
      g_printerr ("wakhan: %s\n", error->message);
      return EXIT_FAILURE;
    }
  line = g_strconcat (g_file_peek_path (file), "\n", NULL);
  return write_output (line) && !is_faulty ? EXIT_SUCCESS : EXIT_FAILURE;
}
