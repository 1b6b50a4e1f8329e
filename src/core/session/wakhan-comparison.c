/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-comparison.h"

#include "wakhan-compared-timeline.h"
#include "wakhan-session-private.h"
#include "wakhan-source-file.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-watch.h"

#include <glib/gi18n-lib.h>

#define COMPARISON "wakhan-comparison"
#define AT_ONCE 20000  /* microseconds, so that most texts are there in the same picture */
#define AT_A_TIME 6000 /* microseconds, between which the window goes on */

struct _WakhanComparison
{
  GObject parent_instance;

  WakhanSession *session; /* borrowed: it owns the comparison; NULL from its end on */

  GFile        *file;  /* NULL: nothing is to be compared */
  char         *title; /* of the text in it */
  GCancellable *loading;

  WakhanStudy            *study; /* NULL: it is not read, or not there */
  GSignalGroup           *study_signals;
  WakhanTextWatch        *watch;
  GSignalGroup           *watch_signals;
  WakhanComparedTimeline *timeline; /* with all events, once @building is 0 */
  guint                   building;
  gboolean                is_told; /* that it began */
};

/* What is on its way. */
typedef struct
{
  WakhanComparison *comparison;
  GFile            *file;
  gboolean          is_resumed;
} Loading;

enum
{
  CHANGED,
  FILE_CHANGED,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanComparison, wakhan_comparison, G_TYPE_OBJECT)

static void
loading_free (Loading *loading)
{
  g_object_unref (loading->comparison);
  g_object_unref (loading->file);
  g_free (loading);
}

static void
set_wanted (WakhanComparison *self,
            GFile            *file,
            const char       *title)
{
  g_autofree char *old = self->title; /* @title may be that */

  g_set_object (&self->file, file);
  self->title = g_strdup (title);
}

static void
stop (WakhanComparison *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->building, g_source_remove);
}

static void
drop_study (WakhanComparison *self)
{
  g_signal_group_set_target (self->study_signals, NULL);
  g_signal_group_set_target (self->watch_signals, NULL);
  g_clear_object (&self->watch);
  g_clear_object (&self->timeline);
  g_clear_object (&self->study);
}

/* What asks for one study of two lets nothing pass, or everything, where there is one alone. */
static void
drop_choices (WakhanComparison *self)
{
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (self->session);

  wakhan_event_filter_clear (
    wakhan_event_sieve_get_filter (wakhan_session_get_sieve (self->session)),
    WAKHAN_CRITERION_STUDY);
  if (wakhan_event_grouper_get_grouping (grouper) == WAKHAN_GROUPING_STUDY)
    wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_NONE);
}

static void
show (WakhanComparison *self,
      WakhanTimeline   *timeline)
{
  wakhan_event_sieve_set_timeline (wakhan_session_get_sieve (self->session), timeline,
                                   self->title);
}

static void
announce_beginning (WakhanComparison *self)
{
  const guint n_events =
    wakhan_timeline_get_n_events (wakhan_study_get_timeline (self->study));
  /* Translators: said aloud: what another text is called, and how many events it has. */
  g_autofree char *words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Compared with “%s”: %u event", "Compared with “%s”: %u events",
                 n_events),
    self->title, n_events);

  self->is_told = TRUE;
  wakhan_session_announce_deed (self->session, words);
}

static void
notify (WakhanComparison *self)
{
  wakhan_session_follow_timeline (self->session);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
tell (WakhanComparison *self)
{
  notify (self);
  if (!self->is_told)
    announce_beginning (self);
}

static gboolean
build_on_cb (gpointer comparison)
{
  WakhanComparison *self = comparison;

  if (!wakhan_compared_timeline_go_on (self->timeline, AT_A_TIME))
    return G_SOURCE_CONTINUE;
  self->building = 0;
  show (self, wakhan_compared_timeline_get_timeline (self->timeline));
  tell (self);
  return G_SOURCE_REMOVE;
}

/* Returns: whether both are shown already; else that is told of later */
static gboolean
build (WakhanComparison *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  g_clear_handle_id (&self->building, g_source_remove);
  g_clear_object (&self->timeline);
  self->timeline =
    wakhan_compared_timeline_new (wakhan_study_get_timeline (study),
                                  wakhan_study_get_timeline (self->study), self->title);
  if (wakhan_compared_timeline_go_on (self->timeline, AT_ONCE))
    {
      show (self, wakhan_compared_timeline_get_timeline (self->timeline));
      return TRUE;
    }
  self->building = g_idle_add (build_on_cb, self);
  return FALSE;
}

static void
take_study (WakhanComparison *self,
            WakhanStudy      *study)
{
  g_autoptr (GPtrArray) sources = wakhan_study_list_sources (study);
  g_autofree char      *name = wakhan_source_file_dup_name (wakhan_study_get_file (study));
  const char           *title = wakhan_study_get_title (study);

  drop_study (self);
  self->study = g_object_ref (study);
  set_wanted (self, wakhan_study_get_file (study), title && *title ? title : name);
  g_signal_group_set_target (self->study_signals, study);
  self->watch = sources->len > 0 ? wakhan_text_watch_new (sources) : NULL;
  g_signal_group_set_target (self->watch_signals, self->watch);
  if (build (self))
    tell (self);
}

static void
fail (WakhanComparison *self,
      const Loading    *loading,
      const GError     *error)
{
  g_autofree char *name = wakhan_source_file_dup_name (loading->file);
  const char      *title =
    loading->is_resumed && self->title && *self->title ? self->title : name;
  g_autofree char *words = NULL;

  if (loading->is_resumed && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    words = g_strdup_printf (_ ("“%s”, which it was compared with, is not where it was. Wakhan "
                                "looks for it again when this text is opened."),
                             title);
  if (loading->is_resumed)
    drop_choices (self);
  notify (self);
  g_signal_emit (self, signals[FAILED], 0,
                 loading->is_resumed ? _ ("This text is not compared now.")
                                     : _ ("It cannot be compared with that text."),
                 words ? words : error->message);
}

static void
loaded_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  Loading                *loading = user_data;
  WakhanComparison       *self = loading->comparison;
  g_autoptr (GError)      error = NULL;
  g_autoptr (WakhanStudy) study = wakhan_study_load_finish (result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->session &&
      wakhan_session_get_study (self->session))
    {
      g_clear_object (&self->loading);
      if (study && study == wakhan_session_get_study (self->session))
        g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_FAILED,
                             _ ("It is the text itself that was chosen to compare it with."));
      self->is_told = self->is_told && error != NULL;
      if (error)
        fail (self, loading, error);
      else
        take_study (self, study);
    }
  loading_free (loading);
}

static void
load (WakhanComparison *self,
      GFile            *file,
      gboolean          is_resumed)
{
  Loading *loading = g_new (Loading, 1);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  *loading = (Loading){ g_object_ref (self), g_object_ref (file), is_resumed };
  wakhan_study_load_async (file, self->loading, loaded_cb, loading);
}

/* Its file was read again, by whomever. */
static void
replaced_cb (WakhanComparison *self,
             WakhanStudy      *by)
{
  take_study (self, by);
}

static void
watch_changed_cb (WakhanComparison *self)
{
  if (wakhan_text_watch_get_state (self->watch) == WAKHAN_TEXT_WATCH_CHANGED)
    g_signal_emit (self, signals[FILE_CHANGED], 0);
}

static void
wakhan_comparison_dispose (GObject *object)
{
  WakhanComparison *self = WAKHAN_COMPARISON (object);

  stop (self);
  if (self->study_signals)
    drop_study (self);
  g_clear_object (&self->study_signals);
  g_clear_object (&self->watch_signals);

  G_OBJECT_CLASS (wakhan_comparison_parent_class)->dispose (object);
}

static void
wakhan_comparison_finalize (GObject *object)
{
  WakhanComparison *self = WAKHAN_COMPARISON (object);

  g_clear_object (&self->file);
  g_free (self->title);

  G_OBJECT_CLASS (wakhan_comparison_parent_class)->finalize (object);
}

static void
wakhan_comparison_class_init (WakhanComparisonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType   type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = wakhan_comparison_dispose;
  object_class->finalize = wakhan_comparison_finalize;

  signals[CHANGED] =
    g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FILE_CHANGED] =
    g_signal_new ("file-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
wakhan_comparison_init (WakhanComparison *self)
{
  self->study_signals = g_signal_group_new (WAKHAN_TYPE_STUDY);
  g_signal_group_connect_swapped (self->study_signals, "replaced", G_CALLBACK (replaced_cb), self);
  self->watch_signals = g_signal_group_new (WAKHAN_TYPE_TEXT_WATCH);
  g_signal_group_connect_swapped (self->watch_signals, "changed", G_CALLBACK (watch_changed_cb),
                                  self);
}

/* What is on its way holds it longer. */
static void
release (gpointer comparison)
{
  WakhanComparison *self = comparison;

  self->session = NULL;
  stop (self);
  drop_study (self);
  g_object_unref (self);
}

WakhanComparison *
wakhan_session_get_comparison (WakhanSession *session)
{
  WakhanComparison *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_get_data (G_OBJECT (session), COMPARISON);
  if (!self)
    {
      self = g_object_new (WAKHAN_TYPE_COMPARISON, NULL);
      self->session = session;
      g_object_set_data_full (G_OBJECT (session), COMPARISON, self, release);
    }
  return self;
}

void
wakhan_comparison_begin (WakhanComparison *self,
                         GFile            *file)
{
  g_return_if_fail (WAKHAN_IS_COMPARISON (self));
  g_return_if_fail (G_IS_FILE (file));

  if (wakhan_session_get_study (self->session))
    load (self, file, FALSE);
}

void
wakhan_comparison_resume (WakhanComparison *self,
                          GFile            *file,
                          const char       *title)
{
  g_return_if_fail (WAKHAN_IS_COMPARISON (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (wakhan_session_get_study (self->session));

  set_wanted (self, file, title);
  notify (self);
  load (self, file, TRUE);
}

void
wakhan_comparison_end (WakhanComparison *self)
{
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (WAKHAN_IS_COMPARISON (self));

  if (!self->file)
    return;
  title = g_strdup (self->title);
  stop (self);
  set_wanted (self, NULL, NULL);
  drop_choices (self);
  show (self, wakhan_study_get_timeline (wakhan_session_get_study (self->session)));
  drop_study (self);
  self->is_told = TRUE;
  tell (self);
  /* Translators: said aloud: what another text is called. */
  words = g_strdup_printf (_ ("“%s” is compared no more"), title);
  wakhan_session_announce_deed (self->session, words);
}

void
wakhan_comparison_follow_study (WakhanComparison *self,
                                gboolean          is_same)
{
  g_return_if_fail (WAKHAN_IS_COMPARISON (self));

  if (is_same && self->study)
    {
      build (self); /* whoever shows the study hears of its events with it */
      return;
    }
  if (is_same)
    return;
  stop (self);
  set_wanted (self, NULL, NULL);
  drop_study (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* "replaced" tells of it; what cannot be read stays as it was. */
static void
reloaded_cb (GObject      *study,
             GAsyncResult *result,
             gpointer      user_data G_GNUC_UNUSED)
{
  wakhan_study_reload_finish (WAKHAN_STUDY (study), result, NULL);
}

void
wakhan_comparison_reload (WakhanComparison *self)
{
  g_return_if_fail (WAKHAN_IS_COMPARISON (self));

  if (self->study)
    wakhan_study_reload_async (self->study, NULL, reloaded_cb, NULL);
}

GFile *
wakhan_comparison_get_file (WakhanComparison *self)
{
  g_return_val_if_fail (WAKHAN_IS_COMPARISON (self), NULL);

  return self->file;
}

const char *
wakhan_comparison_get_title (WakhanComparison *self)
{
  g_return_val_if_fail (WAKHAN_IS_COMPARISON (self), NULL);

  return self->title;
}

WakhanStudy *
wakhan_comparison_get_study (WakhanComparison *self)
{
  g_return_val_if_fail (WAKHAN_IS_COMPARISON (self), NULL);

  return self->building == 0 ? self->study : NULL;
}

WakhanEvent *
wakhan_comparison_get_original (WakhanComparison *self,
                                WakhanEvent      *event)
{
  g_return_val_if_fail (WAKHAN_IS_COMPARISON (self), NULL);

  return self->timeline ? wakhan_compared_timeline_get_original (self->timeline, event) : NULL;
}
