/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-leaving.h"

#include "wakhan-closing-dialog.h"
#include "wakhan-file-dialog.h"
#include "wakhan-notes-store.h"
#include "wakhan-safe-copy.h"

#include <glib/gi18n-lib.h>

#define WAKHAN_TYPE_LEAVING (wakhan_leaving_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLeaving, wakhan_leaving, WAKHAN, LEAVING, GObject)

struct _WakhanLeaving
{
  GObject parent_instance;

  GtkWindow           *window;
  GPtrArray           *studies; /* the last one is the one at hand */
  WakhanClosingDialog *dialog;  /* NULL until something has to be asked */
  WakhanLeavingFunc    leave;
  GObject             *user_data;
  WakhanNotesStore    *copied; /* borrowed: whose copy is on its way; NULL: none is */
  gboolean             is_over;
};

G_DEFINE_FINAL_TYPE (WakhanLeaving, wakhan_leaving, G_TYPE_OBJECT)

/* The window holds the one that is going on. */
#define KEY "wakhan-leaving"

static void
wakhan_leaving_finalize (GObject *object)
{
  WakhanLeaving *self = WAKHAN_LEAVING (object);

  g_ptr_array_unref (self->studies);
  g_object_unref (self->user_data);

  G_OBJECT_CLASS (wakhan_leaving_parent_class)->finalize (object);
}

static void
wakhan_leaving_class_init (WakhanLeavingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_leaving_finalize;
}

static void
wakhan_leaving_init (WakhanLeaving *self G_GNUC_UNUSED)
{
}

static WakhanNotebook *
get_notebook (WakhanLeaving *self)
{
  return wakhan_study_get_notebook (g_ptr_array_index (self->studies, self->studies->len - 1));
}

static WakhanNotesStore *
get_store (WakhanLeaving *self)
{
  return wakhan_study_get_notes_store (g_ptr_array_index (self->studies, self->studies->len - 1));
}

static void
end (WakhanLeaving *self,
     gboolean       leaves)
{
  g_autoptr (WakhanLeaving) held = g_object_ref (self);
  g_autoptr (GtkWindow)     window = g_object_ref (self->window);

  if (self->is_over)
    return;
  self->is_over = TRUE;
  if (self->dialog)
    gtk_window_destroy (GTK_WINDOW (self->dialog));
  self->dialog = NULL;
  g_object_set_data (G_OBJECT (window), KEY, NULL);
  if (leaves)
    self->leave (self->user_data);
}

static void save_next (WakhanLeaving *self);

static void
finish_study (WakhanLeaving *self)
{
  g_ptr_array_remove_index (self->studies, self->studies->len - 1);
  if (self->dialog)
    gtk_window_destroy (GTK_WINDOW (self->dialog));
  self->dialog = NULL;
  save_next (self);
}

/* What was chosen while the copy was on its way holds. */
static void
copy_saved_cb (GObject      *file,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (WakhanLeaving) self = user_data;
  g_autoptr (GError)        error = NULL;
  const gboolean            is_saved =
    wakhan_safe_copy_write_finish (G_FILE (file), result, &error);

  if (self->is_over || !self->dialog || self->copied != get_store (self))
    return;
  self->copied = NULL;
  if (!is_saved)
    {
      wakhan_closing_dialog_tell (self->dialog, error->message);
      return;
    }
  wakhan_notes_store_give_up (get_store (self));
  finish_study (self);
}

static void
copy_chosen_cb (GFile   *file,
                gpointer user_data)
{
  WakhanLeaving *self = user_data;

  if (self->is_over || !self->dialog)
    return;
  self->copied = get_store (self);
  wakhan_notes_store_save_copy_async (self->copied, file, copy_saved_cb, g_object_ref (self));
}

static void
ask_for_copy (WakhanLeaving *self)
{
  const char *title =
    wakhan_study_get_title (g_ptr_array_index (self->studies, self->studies->len - 1));
  g_autofree char *name = g_strdelimit (g_strdup_printf ("%s.notes", title), "/\\:\n", '-');

  wakhan_file_dialog_run (GTK_WINDOW (self->dialog), WAKHAN_FILE_DIALOG_SAVE,
                          _ ("Save a Copy of Notes"), name, copy_chosen_cb, self);
}

static void
chosen_cb (WakhanLeaving      *self,
           WakhanClosingChoice choice)
{
  switch (choice)
    {
    case WAKHAN_CLOSING_TRY_AGAIN:
      save_next (self);
      break;
    case WAKHAN_CLOSING_SAVE_COPY:
      ask_for_copy (self);
      break;
    case WAKHAN_CLOSING_DISCARD:
      wakhan_notes_store_give_up (get_store (self));
      finish_study (self);
      break;
    case WAKHAN_CLOSING_KEEP_OPEN:
    default:
      self->dialog = NULL;
      end (self, FALSE);
    }
}

static void
ask (WakhanLeaving *self,
     const char    *problem)
{
  const guint    n_notes = wakhan_notebook_get_n_notes (get_notebook (self));
  const guint    n_unsaved = wakhan_notes_store_get_n_unsaved (get_store (self));
  const gboolean again = self->dialog != NULL;

  if (!self->dialog)
    {
      self->dialog = WAKHAN_CLOSING_DIALOG (wakhan_closing_dialog_new (self->window));
      g_signal_connect_object (self->dialog, "chosen", G_CALLBACK (chosen_cb), self,
                               G_CONNECT_SWAPPED);
    }
  wakhan_closing_dialog_describe (self->dialog, problem, n_unsaved,
                                  n_notes > n_unsaved ? n_notes - n_unsaved : 0, again);
  wakhan_closing_dialog_set_busy (self->dialog, FALSE);
  gtk_window_present (GTK_WINDOW (self->dialog));
}

static void
saved_cb (GObject      *store,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanLeaving) self = user_data;
  g_autoptr (GError)        error = NULL;

  if (wakhan_notes_store_save_finish (WAKHAN_NOTES_STORE (store), result, &error))
    {
      if (!self->is_over)
        finish_study (self);
    }
  else if (!self->is_over)
    {
      ask (self, error->message);
    }
}

static void
save_next (WakhanLeaving *self)
{
  if (self->studies->len == 0)
    {
      end (self, TRUE);
      return;
    }
  if (self->dialog)
    wakhan_closing_dialog_set_busy (self->dialog, TRUE);
  wakhan_notes_store_save_async (get_store (self), saved_cb, g_object_ref (self));
}

void
wakhan_leaving_begin (GtkWindow        *window,
                      GPtrArray        *studies,
                      WakhanLeavingFunc leave,
                      gpointer          user_data)
{
  WakhanLeaving *self;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (studies && leave && G_IS_OBJECT (user_data));

  if (g_object_get_data (G_OBJECT (window), KEY))
    return;
  self = g_object_new (WAKHAN_TYPE_LEAVING, NULL);
  self->window = window; /* which holds this object */
  self->studies = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < studies->len; i++)
    g_ptr_array_add (self->studies, g_object_ref (g_ptr_array_index (studies, i)));
  self->leave = leave;
  self->user_data = g_object_ref (user_data);
  g_object_set_data_full (G_OBJECT (window), KEY, self, g_object_unref);
  save_next (self);
}
