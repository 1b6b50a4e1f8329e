/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-words.h"

#include "wakhan-source-file.h"

#include <glib/gi18n-lib.h>

#define SEPARATOR " · "

/* Local midnights, so that a night is no day. */
static gint64
count_days_since (GDateTime *then,
                  GDateTime *now)
{
  g_autoptr (GDateTime) first =
    g_date_time_new_local (g_date_time_get_year (then), g_date_time_get_month (then),
                           g_date_time_get_day_of_month (then), 12, 0, 0);
  g_autoptr (GDateTime) last =
    g_date_time_new_local (g_date_time_get_year (now), g_date_time_get_month (now),
                           g_date_time_get_day_of_month (now), 12, 0, 0);

  return (g_date_time_difference (last, first) + G_TIME_SPAN_DAY / 2) / G_TIME_SPAN_DAY;
}

char *
wakhan_library_words_dup_read (gint64   read,
                               gboolean with_time)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (read / G_USEC_PER_SEC);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  gint64                n_days;

  if (read <= 0 || !then || !now)
    return NULL;
  n_days = count_days_since (then, now);
  if (n_days == 0)
    /* Translators: when a text was read; as strftime() has it. */
    return with_time ? g_date_time_format (then, _ ("today %H:%M")) : g_strdup (_ ("today"));
  if (n_days == 1)
    return g_strdup (_ ("yesterday"));
  if (n_days > 1 && n_days < 7)
    return g_date_time_format (then, "%A");
  if (g_date_time_get_year (then) == g_date_time_get_year (now))
    /* Translators: a day of this year, short: “24 Nov”; as strftime() has it. */
    return g_date_time_format (then, _ ("%-e %b"));
  return g_date_time_format (then, "%Y");
}

static void
append (GString    *words,
        const char *separator,
        const char *part)
{
  if (part && *part)
    g_string_append_printf (words, "%s%s", words->len > 0 ? separator : "", part);
}

static void
append_paragraphs (GString                 *words,
                   const char              *separator,
                   const WakhanLibraryText *text)
{
  g_autofree char *paragraphs = NULL;

  if (!text->facts)
    return;
  paragraphs = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u paragraph", "%u paragraphs", text->facts->n_paragraphs),
    text->facts->n_paragraphs);
  append (words, separator, paragraphs);
}

char *
wakhan_library_words_dup_caption (const WakhanLibraryText *text)
{
  GString         *words = g_string_new (wakhan_text_kind_get_name (text->kind));
  g_autofree char *name = wakhan_source_file_dup_name (text->file);

  append_paragraphs (words, SEPARATOR, text);
  if (text->kind != WAKHAN_TEXT_KIND_BUILT_IN && text->kind != WAKHAN_TEXT_KIND_PASTED)
    append (words, SEPARATOR, text->place ? text->place : name);
  return g_string_free (words, FALSE);
}

char *
wakhan_library_words_dup_events (const WakhanLibraryText *text)
{
  if (!text->facts)
    return g_strdup ("");
  if (text->facts->n_events == 0)
    return g_strdup (_ ("no dates"));
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", text->facts->n_events),
    text->facts->n_events);
}

char *
wakhan_library_words_dup_notes (const WakhanLibraryText *text)
{
  if (text->n_notes == 0)
    return g_strdup (_ ("no notes"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", text->n_notes),
                          text->n_notes);
}

char *
wakhan_library_words_dup_progress (const WakhanLibraryText *text)
{
  if (!text->facts)
    return g_strdup ("");
  if (text->facts->percent == 100)
    /* Translators: of a text, to its end. */
    return g_strdup (C_ ("text", "read"));
  /* Translators: how much of a text was read. */
  return g_strdup_printf (_ ("%u %%"), text->facts->percent);
}

static char *
dup_folder (GFile *file)
{
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char  *relative = folder ? g_file_get_relative_path (home, folder) : NULL;

  if (!folder)
    return g_strdup ("");
  return relative ? g_filename_display_name (relative) : g_file_get_parse_name (folder);
}

char *
wakhan_library_words_dup_gone (const WakhanLibraryText *text)
{
  g_autofree char *folder = dup_folder (text->file);

  if (text->n_notes == 0)
    /* Translators: a file that is gone; “%s” is a folder. */
    return g_strdup_printf (_ ("Was in %s."), folder);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Was in %s. Your %u note is safe.",
                                       "Was in %s. Your %u notes are safe.", text->n_notes),
                          folder, text->n_notes);
}

char *
wakhan_library_words_dup_description (const WakhanLibraryText *text)
{
  GString         *words = g_string_new (NULL);
  g_autofree char *caption = wakhan_library_words_dup_caption (text);
  g_autofree char *events = wakhan_library_words_dup_events (text);
  g_autofree char *notes = wakhan_library_words_dup_notes (text);
  g_autofree char *progress = wakhan_library_words_dup_progress (text);
  g_autofree char *read = wakhan_library_words_dup_read (text->read, TRUE);
  g_autofree char *gone = text->is_gone ? wakhan_library_words_dup_gone (text) : NULL;

  if (gone)
    {
      g_string_append_printf (words, "%s %s", _ ("Gone."), gone);
      return g_string_free (words, FALSE);
    }
  append (words, ", ", text->is_pinned ? _ ("pinned") : NULL);
  append (words, ", ", caption);
  append (words, ", ", events);
  append (words, ", ", notes);
  append (words, ", ", progress);
  append (words, ", ", read);
  return g_string_free (words, FALSE);
}

char *
wakhan_library_words_dup_summary (guint n_texts,
                                  guint n_notes)
{
  g_autofree char *texts =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u text", "%u texts", n_texts), n_texts);
  g_autofree char *notes =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);

  /* Translators: “23 texts, 61 notes” */
  return n_texts > 0 ? g_strdup_printf (_ ("%s, %s"), texts, notes) : g_strdup ("");
}

const char *
wakhan_library_words_get_icon (const WakhanLibraryText *text)
{
  if (text->is_gone)
    return "dialog-warning-symbolic";
  switch (text->kind)
    {
    case WAKHAN_TEXT_KIND_WEB_PAGE:
      return "web-browser-symbolic";
    case WAKHAN_TEXT_KIND_PASTED:
      return "edit-paste-symbolic";
    case WAKHAN_TEXT_KIND_BUILT_IN:
    case WAKHAN_TEXT_KIND_STUDY:
    case WAKHAN_TEXT_KIND_MARKDOWN:
    case WAKHAN_TEXT_KIND_PLAIN:
    default:
      return "text-x-generic-symbolic";
    }
}

GtkWidget *
wakhan_library_words_create_label (const char *words,
                                   const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

char *
wakhan_library_words_new_for_removal (const WakhanLibraryText *text)
{
  if (text->kind == WAKHAN_TEXT_KIND_PASTED && text->n_notes == 0)
    return g_strdup_printf (_ ("“%s” is off the list. If you wrote nothing on it, it goes to the "
                               "trash at the next start."),
                            text->title);
  return g_strdup_printf (_ ("“%s” is off the list; its notes stay."), text->title);
}
