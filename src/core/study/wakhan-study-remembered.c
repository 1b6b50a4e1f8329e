/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the library is told of a study, and what it has to say. */

#include "wakhan-study-private.h"

#include "wakhan-library.h"
#include "wakhan-notes-shelf.h"

static void
set_library_problem (WakhanStudy  *self,
                     const GError *error)
{
  WakhanStudyContent *content = wakhan_study_get_content (self);

  if (g_strcmp0 (content->library_problem, error ? error->message : NULL) == 0)
    return;
  g_free (content->library_problem);
  content->library_problem = error ? g_strdup (error->message) : NULL;
  g_object_notify (G_OBJECT (self), "library-problem");
}

static void
recorded_cb (GObject      *source G_GNUC_UNUSED,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (WakhanStudy) self = user_data;
  g_autoptr (GError)      error = NULL;

  wakhan_library_record_finish (result, &error);
  set_library_problem (self, error);
}

static void
record (WakhanStudy *self)
{
  const WakhanStudyContent *content = wakhan_study_get_content (self);

  wakhan_library_record_async (wakhan_study_get_file (self), content->document, content->id,
                               content->kin, recorded_cb, g_object_ref (self));
}

/* Only now may be forgotten where they were. */
static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanStudy) self = user_data;

  if (wakhan_notes_store_save_finish (WAKHAN_NOTES_STORE (source), result, NULL))
    record (self);
}

static void
taken_over_cb (GObject      *source G_GNUC_UNUSED,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (WakhanStudy) self = user_data;
  WakhanStudyContent     *content = wakhan_study_get_content (self);
  g_autoptr (GError)      error = NULL;

  wakhan_notes_shelf_take_over_finish (result, &error);
  if (error)
    g_info ("%s", error->message); /* they stay where they are until the next time */
  else
    wakhan_notes_store_save_async (wakhan_study_get_notes_store (self), saved_cb,
                                   g_object_ref (self));
  g_clear_pointer (&content->guess, g_free);
}

void
wakhan_study_remember (WakhanStudy *self)
{
  const WakhanStudyContent *content;

  g_return_if_fail (WAKHAN_IS_STUDY (self));

  content = wakhan_study_get_content (self);
  if (content->is_authored || !wakhan_study_get_file (self))
    return;
  if (content->is_guess)
    wakhan_library_record_guess_async (wakhan_study_get_file (self), content->document,
                                       content->id);
  else if (content->guess)
    wakhan_notes_shelf_take_over_async (content->guess, wakhan_study_get_notebook (self),
                                        taken_over_cb, g_object_ref (self));
  else
    record (self);
}

const char *
wakhan_study_get_library_problem (WakhanStudy *self,
                                  gboolean    *is_guess)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (is_guess)
    *is_guess = wakhan_study_get_content (self)->is_guess;
  return wakhan_study_get_content (self)->library_problem;
}

const char *
wakhan_study_get_kin (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_study_get_content (self)->kin;
}

void
wakhan_study_clear_kin (WakhanStudy *self)
{
  g_return_if_fail (WAKHAN_IS_STUDY (self));

  g_clear_pointer (&wakhan_study_get_content (self)->kin, g_free);
  wakhan_study_remember (self);
}
