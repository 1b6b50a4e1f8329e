/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "list-model-validator.h"
#include "wakhan-notes-store.h"
#include "wakhan-study-loader.h"
#include "wakhan-term.h"
#include "wakhan-text-importer.h"

#include <glib/gstdio.h>

static void
test_timeline (void)
{
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (ListModelValidator) validator = list_model_validator_new (G_LIST_MODEL (timeline));
  g_autoptr (GPtrArray)          many = g_ptr_array_new_with_free_func (g_object_unref);
  static const char *const       dates[] = { "2001", "1999", "2001-09", "196X",
                                             "2021-08-15", "1999", "2012/.." };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (WakhanDate)  date = wakhan_date_parse (dates[i], NULL);
      g_autofree char        *id = g_strdup_printf ("e-%zu", i);
      g_autoptr (WakhanEvent) event = wakhan_event_new (id, date, "An event");

      wakhan_timeline_insert (timeline, event);
    }
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, G_N_ELEMENTS (dates));
  wakhan_timeline_insert_all (timeline, many);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, G_N_ELEMENTS (dates));
}

static void
test_events_all_at_once (void)
{
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (ListModelValidator) validator = list_model_validator_new (G_LIST_MODEL (timeline));
  g_autoptr (GPtrArray)          many = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanDate)         date = wakhan_date_parse ("2001", NULL);

  g_ptr_array_add (many, wakhan_event_new ("b", date, "Second"));
  g_ptr_array_add (many, wakhan_event_new ("a", date, "First"));
  wakhan_timeline_insert_all (timeline, many);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 1);
}

static void
check_sections (WakhanSection *section)
{
  g_autoptr (ListModelValidator) validator = list_model_validator_new (G_LIST_MODEL (section));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (section)); i++)
    {
      g_autoptr (WakhanSection) child = g_list_model_get_item (G_LIST_MODEL (section), i);

      check_sections (child);
    }
}

static void
test_sections (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("# One\n\n## Two\n\nWords.\n\n## Three\n\n# Four\n");
  g_autoptr (WakhanSection) outline = wakhan_section_new_tree (document);

  check_sections (outline);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (outline)), ==, 2);
}

static void
put_note (WakhanNotebook *notebook,
          const char     *id,
          gint64          seconds)
{
  g_autoptr (WakhanNote) note = wakhan_note_new_with_id (id);
  g_autoptr (GDateTime)  created = g_date_time_new_from_unix_utc (seconds);

  wakhan_note_set_created (note, created);
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_ADD, note);
}

static void
test_notebook (void)
{
  g_autoptr (WakhanNotebook)     notebook = wakhan_notebook_new (NULL);
  g_autoptr (ListModelValidator) validator = list_model_validator_new (G_LIST_MODEL (notebook));
  g_autoptr (WakhanNote)         edited = NULL;

  put_note (notebook, "c", 30);
  put_note (notebook, "a", 10);
  put_note (notebook, "b", 20);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 3);
  edited = wakhan_note_copy (wakhan_notebook_find (notebook, "b"));
  wakhan_note_set_text (edited, "Changed inside: the list is as it was.");
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_EDIT, edited);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 3);
  wakhan_notebook_remove (notebook, WAKHAN_CHANGE_DELETE, wakhan_notebook_find (notebook, "b"));
  wakhan_notebook_undo (notebook);
  wakhan_notebook_undo (notebook);
  wakhan_notebook_undo (notebook);
  wakhan_notebook_redo (notebook);
  wakhan_notebook_redo (notebook);
  wakhan_notebook_redo (notebook);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (notebook)), ==, 2);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 8);
}

static void
test_terms (void)
{
  g_autoptr (GFile)              file = wakhan_study_dup_built_in_file ();
  g_autoptr (WakhanStudy)        study = wakhan_study_load (file, NULL, NULL);
  g_autoptr (ListModelValidator) validator = NULL;

  g_assert_nonnull (study);
  validator = list_model_validator_new (wakhan_study_get_terms (study));
  g_assert_true (g_list_model_get_item_type (wakhan_study_get_terms (study)) == WAKHAN_TYPE_TERM);
  g_assert_cmpuint (g_list_model_get_n_items (wakhan_study_get_terms (study)), >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list-models/timeline", test_timeline);
  g_test_add_func ("/list-models/timeline-all-at-once", test_events_all_at_once);
  g_test_add_func ("/list-models/sections", test_sections);
  g_test_add_func ("/list-models/notebook", test_notebook);
  g_test_add_func ("/list-models/terms", test_terms);
  return g_test_run ();
}
