/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-cases.h"

#include "core/remove-folder.h"
#include "fault-injector.h"

#include <string.h>

static const char *const calls[] = { "open", "create", "read", "write", "fsync", "rename",
                                     "close", "unlink", "flock", "stat", "mkdir", "list" };
static const char *const errors[] = { "ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT", "EINTR" };
/* A call that happens once where something is saved may happen again where that is looked at. */
static const char *const times[] = { "1", "2", "3", "1 lasting", "2 lasting" };

typedef struct
{
  const char *call;
  FaultCase   run;
} CallCase;

static struct
{
  char *folder;
  char *rules;
  guint n_faults;
} current;

gboolean
fault_cases_is_endless (void)
{
  return strstr (current.rules, "EINTR") && g_str_has_suffix (current.rules, "lasting");
}

void
fault_cases_begin_in (const char *folder)
{
  fault_injector_set (folder, current.rules);
}

void
fault_cases_begin (void)
{
  fault_cases_begin_in (current.folder);
}

gboolean
fault_cases_end (void)
{
  const guint n_faults = fault_injector_get_n_faults ();

  fault_injector_set (NULL, NULL);
  current.n_faults += n_faults;
  return n_faults > 0;
}

void
fault_cases_assert_readable (const char *sentence)
{
  g_assert_nonnull (sentence);
  g_test_message ("%s", sentence);
  g_assert_true (g_str_has_suffix (sentence, "."));
  g_assert_false (
    g_regex_match_simple ("errno|[Ff]ailed to|\\.[A-Z0-9]{6}\\b|\\b[a-z]+\\(\\)", sentence, 0, 0));
}

/* In memory: thousands of files are synced here. */
char *
fault_cases_create_folder (void)
{
  char *folder = g_strdup ("/dev/shm/wakhan-faults-XXXXXX");

  if (g_mkdtemp (folder))
    return folder;
  g_free (folder);
  return g_dir_make_tmp ("wakhan-faults-XXXXXX", NULL);
}

void
fault_cases_remove_folder (const char *folder)
{
  remove_folder (folder);
}

static void
run_case (FaultCase   run,
          const char *call,
          const char *fault,
          const char *time)
{
  current.folder = fault_cases_create_folder ();
  current.rules = g_strdup_printf ("%s %s %s", call, fault, time);
  g_test_message ("%s", current.rules);
  run (current.folder, g_str_has_suffix (time, "lasting"));
  g_assert_cmpuint (fault_injector_get_n_faults (), ==, 0);
  remove_folder (current.folder);
  g_clear_pointer (&current.folder, g_free);
  g_clear_pointer (&current.rules, g_free);
}

/* As long as for a lock that another program holds. */
static gboolean
waits_long (const char *call,
            const char *fault,
            const char *time)
{
  return g_str_equal (call, "flock") && g_str_equal (fault, "EINTR") &&
         g_str_has_suffix (time, "lasting");
}

static void
test_call (gconstpointer data)
{
  const CallCase *call_case = data;

  current.n_faults = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (times); j++)
      if (!waits_long (call_case->call, errors[i], times[j]))
        run_case (call_case->run, call_case->call, errors[i], times[j]);
  for (gsize j = 0; j < G_N_ELEMENTS (times); j++)
    if (g_str_equal (call_case->call, "write") || g_str_equal (call_case->call, "read"))
      run_case (call_case->run, call_case->call, "short", times[j]);
  if (current.n_faults == 0)
    g_test_skip ("does not call it");
  else
    g_test_message ("%u calls failed", current.n_faults);
}

void
fault_cases_add (const char *path,
                 FaultCase   run)
{
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s", path, calls[i]);
      CallCase        *call_case = g_new (CallCase, 1);

      *call_case = (CallCase){ .call = calls[i], .run = run };
      g_test_add_data_func_full (name, call_case, test_call, g_free);
    }
}

gboolean
fault_cases_is_of (const char *call)
{
  return g_str_has_prefix (current.rules, call);
}
