/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wait-until.h"
#include "wakhan-task.h"

/* Tasks that come back before their worker lets go of them, and that it lets go of first. */
typedef struct
{
  GThread *thread_of_end; /* in which the source went */
  gboolean is_back;
  gboolean is_slow;
  GThread *slow;
} Fixture;

static void
source_gone_cb (gpointer data,
                GObject *source G_GNUC_UNUSED)
{
  Fixture *fixture = data;

  g_atomic_pointer_set (&fixture->thread_of_end, g_thread_self ());
}

static void
ready_cb (GObject      *source G_GNUC_UNUSED,
          GAsyncResult *result,
          gpointer      data)
{
  Fixture *fixture = data;

  g_assert_true (g_task_propagate_boolean (G_TASK (result), NULL));
  g_atomic_int_set (&fixture->is_back, TRUE);
}

/* As a worker may be, which is slow after its work. */
static gpointer
let_go_late (gpointer data)
{
  g_autoptr (GTask) task = data;
  Fixture          *fixture = g_task_get_task_data (task);

  while (!g_atomic_int_get (&fixture->is_back))
    g_usleep (1000);
  g_usleep (50000); /* until the main loop has let go of it */
  return NULL;
}

static void
work (GTask        *task,
      gpointer      source G_GNUC_UNUSED,
      gpointer      data,
      GCancellable *cancellable G_GNUC_UNUSED)
{
  Fixture *fixture = data;

  if (fixture->is_slow)
    fixture->slow = g_thread_new ("slow", let_go_late, g_object_ref (task));
  g_task_return_boolean (task, TRUE);
}

static void
test_source_goes_where_it_came_from (gconstpointer is_slow)
{
  Fixture           fixture = { .is_slow = is_slow != NULL };
  GObject          *source = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GTask) task = g_task_new (source, NULL, ready_cb, &fixture);

  g_object_weak_ref (source, source_gone_cb, &fixture);
  g_object_unref (source);
  g_task_set_task_data (task, &fixture, NULL);
  wakhan_task_run_in_thread (task, work);
  g_clear_object (&task);
  WAIT_UNTIL (g_atomic_pointer_get (&fixture.thread_of_end), 10000);
  g_assert_true (fixture.is_back);
  g_assert_true (fixture.thread_of_end == g_thread_self ());
  g_clear_pointer (&fixture.slow, g_thread_join);
}

static void
test_without_a_source (void)
{
  Fixture           fixture = { 0 };
  g_autoptr (GTask) task = g_task_new (NULL, NULL, ready_cb, &fixture);

  g_task_set_task_data (task, &fixture, NULL);
  wakhan_task_run_in_thread (task, work);
  WAIT_UNTIL (fixture.is_back, 10000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/task/its-source-goes-in-the-main-thread-though-the-worker-is-last",
                        "slow", test_source_goes_where_it_came_from);
  g_test_add_data_func ("/task/its-source-goes-in-the-main-thread", NULL,
                        test_source_goes_where_it_came_from);
  g_test_add_func ("/task/runs-without-a-source", test_without_a_source);
  return g_test_run ();
}
