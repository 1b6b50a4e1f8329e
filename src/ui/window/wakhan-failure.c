/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-failure.h"

#include "wakhan-source-file.h"
#include "wakhan-text-importer.h"

#include <glib/gi18n-lib.h>

/* Short, as people say it: without the way to the home folder. */
static char *
dup_folder (GFile *file)
{
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char  *relative = parent ? g_file_get_relative_path (home, parent) : NULL;

  if (relative)
    return g_filename_display_name (relative);
  return g_file_get_parse_name (parent ? parent : file);
}

static char *
dup_gone_text (WakhanFailure *self)
{
  g_autofree char *folder = dup_folder (self->file);
  const guint      n_notes = self->known ? self->known->n_notes : 0;

  if (!self->known)
    return g_strdup_printf (_ ("There is no such file in %s."), folder);
  if (n_notes == 0)
    return g_strdup_printf (_ ("It was last in %s."), folder);
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE,
                 "It was last in %s. Your %u note on it is safe and can still be read.",
                 "It was last in %s. Your %u notes on it are safe and can still be read.", n_notes),
    folder, n_notes);
}

/* The message of an error names the file already; beside a title that does so too, only what
 * follows is news. */
static char *
dup_reason (WakhanFailure *self,
            const GError  *error)
{
  g_autofree char *name = g_file_get_parse_name (self->file);
  g_autofree char *prefix = g_strconcat (name, ": ", NULL);
  const char      *message = error->message;

  if (g_str_has_prefix (message, prefix))
    message += strlen (prefix);
  return g_str_has_suffix (message, ".") ? g_strdup (message) : g_strconcat (message, ".", NULL);
}

static void
describe_text_error (WakhanFailure *self,
                     const GError  *error,
                     const char    *name)
{
  self->icon_name = "action-unavailable-symbolic";
  switch ((WakhanTextError) error->code)
    {
    case WAKHAN_TEXT_ERROR_TOO_LARGE:
      self->title = g_strdup_printf (_ ("“%s” is larger than 512 MB"), name);
      self->text =
        g_strdup (_ ("Wakhan reads no text of that size. Its parts can be opened one by one."));
      break;
    case WAKHAN_TEXT_ERROR_BINARY:
      self->title = g_strdup (_ ("This file is not text"));
      self->text = g_strdup_printf (
        _ ("“%s” holds zero bytes where letters should be. Wakhan reads plain text, Markdown and "
           "web pages."),
        name);
      break;
    case WAKHAN_TEXT_ERROR_FOREIGN:
      self->title = g_strdup (_ ("Wakhan does not read this kind of file"));
      self->text = g_strdup (error->message);
      break;
    }
}

static void
describe_source_error (WakhanFailure *self,
                       const GError  *error,
                       const char    *name)
{
  self->icon_name = "action-unavailable-symbolic";
  self->text = g_strdup (error->message);
  switch ((WakhanSourceError) error->code)
    {
    case WAKHAN_SOURCE_ERROR_FOLDER:
      self->title = g_strdup_printf (_ ("“%s” is a folder"), name);
      g_free (self->text);
      self->text = g_strdup (_ ("Wakhan opens one text at a time: choose a file in it."));
      break;
    case WAKHAN_SOURCE_ERROR_TOO_LARGE:
      self->title = g_strdup_printf (_ ("“%s” is too large"), name);
      g_free (self->text);
      self->text = g_strdup_printf (_ ("%s Its parts can be opened one by one."), error->message);
      break;
    case WAKHAN_SOURCE_ERROR_ADDRESS:
      self->title = g_strdup (_ ("This is no file"));
      break;
    case WAKHAN_SOURCE_ERROR_SPECIAL:
    default:
      self->title = g_strdup_printf (_ ("“%s” is not a text"), name);
    }
}

static void
describe (WakhanFailure *self,
          const GError  *error,
          const char    *name)
{
  self->icon_name = "dialog-warning-symbolic";
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      self->is_gone = TRUE;
      self->title = g_strdup_printf (_ ("“%s” is gone"), name);
      self->text = dup_gone_text (self);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    {
      self->icon_name = "action-unavailable-symbolic";
      self->title = g_strdup_printf (_ ("You may not read “%s”"), name);
      self->text = g_strdup (_ ("The file is there, but its permissions keep it closed to you. "
                                "Change them, or open another."));
    }
  else if (error->domain == WAKHAN_SOURCE_ERROR)
    {
      describe_source_error (self, error, name);
    }
  else if (error->domain == WAKHAN_TEXT_ERROR)
    {
      describe_text_error (self, error, name);
    }
  else
    {
      self->title = g_strdup_printf (_ ("“%s” cannot be opened"), name);
      self->text = dup_reason (self, error);
    }
}

WakhanFailure *
wakhan_failure_new (GFile              *file,
                    const GError       *error,
                    WakhanReadingState *reading_state)
{
  WakhanFailure   *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error, NULL);

  self = g_new0 (WakhanFailure, 1);
  self->file = g_object_ref (file);
  self->known = reading_state ? wakhan_reading_state_find (reading_state, file) : NULL;
  name = wakhan_source_file_dup_name (file);
  describe (self, error, name);
  return self;
}

WakhanFailure *
wakhan_failure_new_empty (GFile *file)
{
  WakhanFailure   *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_new0 (WakhanFailure, 1);
  self->file = g_object_ref (file);
  self->icon_name = "document-open-symbolic";
  name = wakhan_source_file_dup_name (file);
  self->title = g_strdup_printf (_ ("“%s” is empty"), name);
  self->text =
    g_strdup (_ ("There is not a letter in it. Write something in an editor and open it again."));
  return self;
}

void
wakhan_failure_free (WakhanFailure *self)
{
  g_object_unref (self->file);
  g_clear_pointer (&self->known, wakhan_recent_study_free);
  g_free (self->title);
  g_free (self->text);
  g_free (self);
}
