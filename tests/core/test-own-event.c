/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notebook.h"
#include "wakhan-own-event.h"

static WakhanOwnEvent *
create_event (const char *id)
{
  const char *const actors[] = { "Miller", "Ferryman", NULL };
  WakhanOwnEvent   *event = wakhan_entry_new_with_id (WAKHAN_TYPE_OWN_EVENT, id);

  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DATE, "1712-03");
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, "The ferry sinks");
  wakhan_own_event_set_list (event, WAKHAN_OWN_EVENT_ACTORS, actors);
  return event;
}

static void
test_each_word_and_list_is_its_own (void)
{
  g_autoptr (WakhanOwnEvent) event = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);

  g_assert_true (wakhan_entry_is_empty (WAKHAN_ENTRY (event)));
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    {
      g_autofree char           *value = g_strdup_printf ("word %u", i);
      g_autoptr (WakhanOwnEvent) copy = wakhan_entry_copy (WAKHAN_ENTRY (event));

      g_assert_true (wakhan_entry_is_equal (WAKHAN_ENTRY (copy), WAKHAN_ENTRY (event)));
      g_assert_cmpstr (wakhan_own_event_get_word (event, i), ==, "");
      wakhan_own_event_set_word (event, i, value);
      g_assert_false (wakhan_entry_is_equal (WAKHAN_ENTRY (copy), WAKHAN_ENTRY (event)));
    }
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    {
      g_autofree char           *value = g_strdup_printf ("list %u", i);
      g_autoptr (WakhanOwnEvent) copy = wakhan_entry_copy (WAKHAN_ENTRY (event));

      wakhan_own_event_set_list (event, i, (const char *const[]){ value, NULL });
      g_assert_false (wakhan_entry_is_equal (WAKHAN_ENTRY (copy), WAKHAN_ENTRY (event)));
    }
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    {
      g_autofree char *value = g_strdup_printf ("word %u", i);

      g_assert_cmpstr (wakhan_own_event_get_word (event, i), ==, value);
    }
  g_assert_false (wakhan_entry_is_empty (WAKHAN_ENTRY (event)));
}

static void
test_what_is_said_elsewhere_is_not_missed (void)
{
  g_autoptr (WakhanOwnEvent) event = create_event ("a");
  g_autoptr (WakhanOwnEvent) other = create_event ("a");
  WakhanEntry               *self = WAKHAN_ENTRY (event);

  g_assert_true (wakhan_entry_is_said_by (self, WAKHAN_ENTRY (other)));
  wakhan_own_event_set_word (other, WAKHAN_OWN_EVENT_TITLE, "The ferry sinks at night");
  wakhan_own_event_set_word (other, WAKHAN_OWN_EVENT_PLACE, "the ford");
  g_assert_true (wakhan_entry_is_said_by (self, WAKHAN_ENTRY (other)));
  wakhan_own_event_set_word (other, WAKHAN_OWN_EVENT_DATE, "1712");
  g_assert_false (wakhan_entry_is_said_by (self, WAKHAN_ENTRY (other)));
  wakhan_own_event_set_word (other, WAKHAN_OWN_EVENT_DATE, "1712-03");
  wakhan_own_event_set_list (other, WAKHAN_OWN_EVENT_ACTORS,
                             (const char *const[]){ "Miller", NULL });
  g_assert_false (wakhan_entry_is_said_by (self, WAKHAN_ENTRY (other)));
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_real_changes_are_told (void)
{
  g_autoptr (WakhanOwnEvent) event = create_event ("a");
  guint                      n_changes = 0;

  g_signal_connect_swapped (event, "notify::title", G_CALLBACK (count_cb), &n_changes);
  g_signal_connect_swapped (event, "notify::actors", G_CALLBACK (count_cb), &n_changes);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, "The ferry sinks");
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_PLACE, "the ford");
  g_assert_cmpuint (n_changes, ==, 0);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, NULL);
  wakhan_own_event_set_list (event, WAKHAN_OWN_EVENT_ACTORS, NULL);
  g_assert_cmpuint (n_changes, ==, 2);
}

/* Events are among the entries of a notebook, and not among its notes. */
static void
test_a_notebook_holds_them (void)
{
  g_autoptr (WakhanNotebook) notebook = wakhan_notebook_new (NULL);
  g_autoptr (WakhanOwnEvent) event = create_event ("a");
  g_autoptr (WakhanOwnEvent) changed = create_event ("a");
  GListModel                *events = wakhan_notebook_get_events (notebook);

  wakhan_notebook_put (notebook, WAKHAN_CHANGE_ADD_EVENT, event);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 1);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 0);
  g_assert_null (wakhan_notebook_find (notebook, "a"));
  g_assert_true (wakhan_notebook_find_event (notebook, "a") == event);

  wakhan_own_event_set_word (changed, WAKHAN_OWN_EVENT_TITLE, "It does not sink");
  wakhan_notebook_put (notebook, WAKHAN_CHANGE_EDIT_EVENT, changed);
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_TITLE), ==,
                   "It does not sink");
  wakhan_notebook_remove (notebook, WAKHAN_CHANGE_DELETE_EVENT, event);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 0);
  g_assert_cmpstr (wakhan_notebook_get_undo_name (notebook), ==, "Delete Event");

  wakhan_notebook_undo (notebook);
  wakhan_notebook_undo (notebook);
  g_assert_true (wakhan_notebook_find_event (notebook, "a") == event);
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_TITLE), ==,
                   "The ferry sinks");
  wakhan_notebook_undo (notebook);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 0);
  wakhan_notebook_redo (notebook);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/own-event/each word and list is its own", test_each_word_and_list_is_its_own);
  g_test_add_func ("/own-event/what is said elsewhere is not missed",
                   test_what_is_said_elsewhere_is_not_missed);
  g_test_add_func ("/own-event/real changes are told", test_real_changes_are_told);
  g_test_add_func ("/own-event/a notebook holds them", test_a_notebook_holds_them);

  return g_test_run ();
}
