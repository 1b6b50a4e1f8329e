/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_BYTES 200 /* of a name that is proposed */

typedef struct
{
  WakhanFileDialogMode mode;
  WakhanFileChosenFunc chosen;
  GObject             *user_data;
} Question;

static void
question_answer (Question *self,
                 GFile    *file)
{
  if (file)
    self->chosen (file, self->user_data);
  g_object_unref (self->user_data);
  g_free (self);
}

static gboolean
opens (const Question *question)
{
  return question->mode == WAKHAN_FILE_DIALOG_OPEN ||
         question->mode == WAKHAN_FILE_DIALOG_OPEN_EVENTS;
}

static GtkFileFilter *
create_events_filter (void)
{
  static const char *const suffixes[] = { "csv", "tsv", "json", "xml",
                                          "timeline", "ics", "study" };
  GtkFileFilter           *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Files with events"));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  return filter;
}

static GtkFileFilter *
create_texts_filter (void)
{
  GtkFileFilter *texts = gtk_file_filter_new ();

  gtk_file_filter_set_name (texts, _ ("Studies and texts"));
  for (const char *const *suffix =
         (const char *[]){ "study", "md", "markdown", "txt", "text", "html", "htm", "xhtml", NULL };
       *suffix; suffix++)
    gtk_file_filter_add_suffix (texts, *suffix);
  gtk_file_filter_add_mime_type (texts, "text/plain");
  gtk_file_filter_add_mime_type (texts, "text/markdown");
  gtk_file_filter_add_mime_type (texts, "text/html");
  gtk_file_filter_add_mime_type (texts, "application/xhtml+xml");
  return texts;
}

static GListModel *
create_filters (WakhanFileDialogMode mode)
{
  GListStore    *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  GtkFileFilter *texts =
    mode == WAKHAN_FILE_DIALOG_OPEN ? create_texts_filter () : create_events_filter ();
  GtkFileFilter *all = gtk_file_filter_new ();

  gtk_file_filter_set_name (all, _ ("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, texts);
  g_list_store_append (filters, all);
  g_object_unref (texts);
  g_object_unref (all);
  return G_LIST_MODEL (filters);
}

#if GTK_CHECK_VERSION(4, 10, 0)

static void
response_cb (GObject      *dialog,
             GAsyncResult *result,
             gpointer      user_data)
{
  Question         *question = user_data;
  g_autoptr (GFile) file = NULL;

  if (opens (question))
    file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  else if (question->mode == WAKHAN_FILE_DIALOG_FOLDER)
    file = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  else
    file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  question_answer (question, file);
}

static void
ask (GtkWindow  *parent,
     const char *title,
     const char *name,
     Question   *question)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, title);
  if (opens (question))
    {
      g_autoptr (GListModel) filters = create_filters (question->mode);

      gtk_file_dialog_set_filters (dialog, filters);
      gtk_file_dialog_open (dialog, parent, NULL, response_cb, question);
      return;
    }
  if (question->mode == WAKHAN_FILE_DIALOG_FOLDER)
    {
      gtk_file_dialog_select_folder (dialog, parent, NULL, response_cb, question);
      return;
    }
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, parent, NULL, response_cb, question);
}

#else

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             Question        *question)
{
  g_autoptr (GFile) file =
    response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
  question_answer (question, file);
}

static void
ask (GtkWindow  *parent,
     const char *title,
     const char *name,
     Question   *question)
{
  static const GtkFileChooserAction actions[] = {
    [WAKHAN_FILE_DIALOG_OPEN] = GTK_FILE_CHOOSER_ACTION_OPEN,
    [WAKHAN_FILE_DIALOG_OPEN_EVENTS] = GTK_FILE_CHOOSER_ACTION_OPEN,
    [WAKHAN_FILE_DIALOG_SAVE] = GTK_FILE_CHOOSER_ACTION_SAVE,
    [WAKHAN_FILE_DIALOG_FOLDER] = GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
  };
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (title, parent, actions[question->mode], NULL, NULL);
  g_autoptr (GListModel) filters = create_filters (question->mode);

  for (guint i = 0; opens (question) && i < g_list_model_get_n_items (filters); i++)
    {
      g_autoptr (GtkFileFilter) filter = g_list_model_get_item (filters, i);

      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
    }
  if (question->mode == WAKHAN_FILE_DIALOG_SAVE)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), question);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#endif

/* As long as file systems take one, its ending kept, with room for what is written beside it first.
 * @name: (nullable) */
static char *
dup_fitting_name (const char *name)
{
  const char      *suffix = name ? strrchr (name, '.') : NULL;
  const gsize      n_bytes = suffix ? strlen (suffix) : 0;
  const char      *end;
  g_autofree char *beginning = NULL;

  if (!name || strlen (name) <= MOST_BYTES || n_bytes >= MOST_BYTES)
    return g_strdup (name);
  end = g_utf8_find_prev_char (name, name + MOST_BYTES - n_bytes + 1);
  beginning = g_strchomp (g_strndup (name, end - name));
  return g_strconcat (beginning, suffix, NULL);
}

void
wakhan_file_dialog_run (GtkWindow           *parent,
                        WakhanFileDialogMode mode,
                        const char          *title,
                        const char          *name,
                        WakhanFileChosenFunc chosen,
                        gpointer             user_data)
{
  Question        *question;
  g_autofree char *fitting = dup_fitting_name (name);

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (chosen);
  g_return_if_fail (G_IS_OBJECT (user_data));

  question = g_new0 (Question, 1);
  question->mode = mode;
  question->chosen = chosen;
  question->user_data = g_object_ref (user_data);
  ask (parent, title, fitting, question);
}
