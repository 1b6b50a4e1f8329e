/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-end-guard.h"

#include "wakhan-notes-registry.h"

#include <glib-unix.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#define LONGEST_END 1700   /* milliseconds from the signal to the end, at most */
#define STORE_PATIENCE 400 /* for the main loop */

typedef struct
{
  GApplication      *application; /* borrowed: it lives as long as the process */
  WakhanEndGuardFunc store;
  GMutex             mutex;
  GCond              cond;
  gboolean           is_ending;
  gboolean           is_stored;
} Guard;

static Guard guard;

/* A disk that does not answer, and GTK, which waits ten seconds for a clipboard manager that may
 * have ended before us. */
static gpointer
end_late (gpointer data G_GNUC_UNUSED)
{
  g_usleep (LONGEST_END * 1000);
  _exit (EXIT_SUCCESS);
}

static gboolean
store_cb (gpointer data G_GNUC_UNUSED)
{
  guard.store (guard.application);
  g_mutex_lock (&guard.mutex);
  guard.is_stored = TRUE;
  g_cond_signal (&guard.cond);
  g_mutex_unlock (&guard.mutex);
  return G_SOURCE_REMOVE;
}

static gboolean
wait_until_stored (void)
{
  const gint64 end = g_get_monotonic_time () + STORE_PATIENCE * G_TIME_SPAN_MILLISECOND;
  gboolean     is_stored;

  g_mutex_lock (&guard.mutex);
  while (!guard.is_stored && g_cond_wait_until (&guard.cond, &guard.mutex, end))
    ;
  is_stored = guard.is_stored;
  g_mutex_unlock (&guard.mutex);
  return is_stored;
}

static gboolean
quit_cb (gpointer data G_GNUC_UNUSED)
{
  g_application_quit (guard.application);
  return G_SOURCE_REMOVE;
}

static gboolean
signal_cb (gpointer data G_GNUC_UNUSED)
{
  gboolean is_stored;

  if (guard.is_ending)
    return G_SOURCE_CONTINUE;
  guard.is_ending = TRUE;
  g_thread_unref (g_thread_new ("end", end_late, NULL));
  g_main_context_invoke_full (NULL, G_PRIORITY_HIGH, store_cb, NULL, NULL);
  is_stored = wait_until_stored ();
  wakhan_notes_registry_rescue_all (TRUE);
  if (!is_stored)
    _exit (EXIT_SUCCESS);
  g_main_context_invoke_full (NULL, G_PRIORITY_HIGH, quit_cb, NULL, NULL);
  return G_SOURCE_CONTINUE;
}

static gpointer
watch (gpointer data G_GNUC_UNUSED)
{
  static const int         signals[] = { SIGTERM, SIGINT, SIGHUP };
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GMainLoop)    loop = g_main_loop_new (context, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      g_autoptr (GSource) source = g_unix_signal_source_new (signals[i]);

      g_source_set_callback (source, signal_cb, NULL, NULL);
      g_source_attach (source, context);
    }
  g_main_loop_run (loop);
  return NULL;
}

void
wakhan_end_guard_start (GApplication      *application,
                        WakhanEndGuardFunc store)
{
  g_return_if_fail (G_IS_APPLICATION (application));
  g_return_if_fail (store && !guard.store);

  guard.application = application;
  guard.store = store;
  g_thread_unref (g_thread_new ("end-guard", watch, NULL));
}

static gpointer
rescue (gpointer data G_GNUC_UNUSED)
{
  wakhan_notes_registry_rescue_all (FALSE);
  return NULL;
}

void
wakhan_end_guard_save (void)
{
  g_thread_join (g_thread_new ("save", rescue, NULL));
}
