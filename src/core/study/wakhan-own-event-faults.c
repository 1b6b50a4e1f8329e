/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-own-event-faults.h"

#include "wakhan-found-id.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GStrvBuilder *faults;
  const char   *file;
  const char   *id;
} Report;

static void
add (Report     *report,
     const char *key,
     const char *fault)
{
  g_autofree char *line =
    g_strdup_printf ("%s: [Event %s]: %s: %s", report->file, report->id, key, fault);

  g_strv_builder_add (report->faults, line);
}

static void
check_date (Report     *report,
            const char *edtf)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (WakhanDate) date = *edtf ? wakhan_date_parse (edtf, &error) : NULL;

  if (error)
    add (report, "Date", error->message);
}

static void
check_decision (Report     *report,
                const char *decision)
{
  g_autofree char *fault = NULL;

  if (!*decision || g_str_equal (decision, "kept") || g_str_equal (decision, "refused"))
    return;
  /* Translators: what stands in a file; “kept” and “refused” stay as they are. */
  fault = g_strdup_printf (_ ("“%s” is neither “kept” nor “refused”"), decision);
  add (report, "Decision", fault);
}

/* Dates of a text come and go with its words. */
static void
check_original (Report     *report,
                const char *of,
                gboolean    is_there)
{
  guint            count;
  g_autofree char *edtf = *of ? wakhan_found_id_read (of, &count) : NULL;
  g_autofree char *fault = NULL;

  if (!*of || edtf || is_there)
    return;
  /* Translators: the id of an event, as a file has it. */
  fault = g_strdup_printf (_ ("the study has no event “%s”"), of);
  add (report, "Of", fault);
}

static void
check (Report         *report,
       WakhanStudy    *study,
       WakhanOwnEvent *entry)
{
  WakhanTimelineComposer *composer = wakhan_study_get_composer (study);
  WakhanEvent            *shown = wakhan_timeline_composer_find_event (composer, entry);
  WakhanEvent            *original = NULL;

  if (shown)
    original = wakhan_timeline_composer_get_original (composer, shown);
  check_date (report, wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_DATE));
  check_decision (report, wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_DECISION));
  if (wakhan_own_event_is_refused (entry))
    return;
  check_original (report, wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_OF),
                  !shown || original);
  if (!original && !*wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_TITLE))
    add (report, "Title", _ ("the event has none"));
}

GStrv
wakhan_own_event_faults_list (WakhanStudy *study,
                              const char  *file)
{
  g_autoptr (GStrvBuilder) faults = g_strv_builder_new ();
  Report                   report = { .faults = faults, .file = file };
  GListModel              *events;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (file, NULL);

  events = wakhan_notebook_get_events (wakhan_study_get_notebook (study));
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (WakhanOwnEvent) entry = g_list_model_get_item (events, i);

      report.id = wakhan_entry_get_id (WAKHAN_ENTRY (entry));
      check (&report, study, entry);
    }
  return g_strv_builder_end (faults);
}
