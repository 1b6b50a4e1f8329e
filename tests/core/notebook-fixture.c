/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "notebook-fixture.h"

#include "remove-folder.h"

void
notebook_fixture_set_up (NotebookFixture *fixture,
                         gconstpointer    data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-notebook-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "notes", "river.notes", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

void
notebook_fixture_tear_down (NotebookFixture *fixture,
                            gconstpointer    data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
}

WakhanNotesStore *
notebook_fixture_open (GFile *file)
{
  WakhanNotesStore *store = wakhan_notes_store_new (file, "river", "A River");

  wakhan_notes_store_begin (store);
  return store;
}

WakhanNote *
notebook_fixture_add (WakhanNotebook *notebook,
                      const char     *text)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_note_set_text (note, text);
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_ADD, note);
  return wakhan_notebook_find (notebook, wakhan_note_get_id (note));
}

void
notebook_fixture_rewrite (WakhanNotebook *notebook,
                          WakhanNote     *note,
                          const char     *text)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

  wakhan_note_set_text (copy, text);
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_EDIT, copy);
}

gboolean
notebook_fixture_has_text (WakhanNotesStore *store,
                           const char       *text)
{
  WakhanNotebook *notebook = wakhan_notes_store_get_notebook (store);

  for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
    if (g_str_equal (wakhan_note_get_text (wakhan_notebook_get_note (notebook, i)), text))
      return TRUE;
  return FALSE;
}
