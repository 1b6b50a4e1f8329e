/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-reload.h"

#include "wakhan-place-words.h"
#include "wakhan-task.h"

#define GROUP "Stay"
#define READ "Read"
#define SELECTION "Selection"
#define EVENT "Event"

/* What stays of a session, first in the words of the old text, then in the new one. */
typedef struct
{
  WakhanStudy    *old_study;
  WakhanStudy    *study;
  WakhanDocument *document; /* of the new one: a worker may touch this and what follows alone */
  GKeyFile       *words;
  guint           n_places;
  guint           position; /* among the places */
  guint           reading_offset;
  WakhanTextRange old_selection;

  GArray         *places; /* WakhanTextRange, those that were found */
  guint           found_position;
  gboolean        is_read_found;
  WakhanTextRange read;
  WakhanTextRange selection;
  gboolean        is_event_found;
  WakhanTextRange event;
} Stay;

static void
stay_free (gpointer data)
{
  Stay *stay = data;

  g_clear_object (&stay->old_study);
  g_clear_object (&stay->study);
  g_object_unref (stay->document);
  g_key_file_unref (stay->words);
  g_array_unref (stay->places);
  g_free (stay);
}

static void
store (Stay                  *stay,
       const char            *name,
       const WakhanTextRange *range)
{
  wakhan_place_words_store (stay->words, GROUP, name, wakhan_study_get_document (stay->old_study),
                            range);
}

static char *
dup_place_name (guint position)
{
  return g_strdup_printf ("Place-%u", position);
}

static void
store_history (Stay          *stay,
               WakhanHistory *history)
{
  const GArray *places = wakhan_history_get_places (history);

  stay->n_places = places->len;
  stay->position = wakhan_history_get_position (history);
  for (guint i = 0; i < places->len; i++)
    {
      g_autofree char *name = dup_place_name (i);

      store (stay, name, &g_array_index (places, WakhanTextRange, i));
    }
}

static Stay *
stay_new (WakhanSession *session,
          WakhanStudy   *study)
{
  Stay                 *stay = g_new0 (Stay, 1);
  WakhanNavigator      *navigator = wakhan_session_get_navigator (session);
  const guint           offset = wakhan_navigator_get_kept_offset (navigator);
  const WakhanTextRange selection = wakhan_navigator_get_selection (navigator);
  WakhanEvent          *event = wakhan_session_get_selected_event (session);

  stay->old_study = g_object_ref (wakhan_session_get_study (session));
  stay->study = g_object_ref (study);
  stay->document = g_object_ref (wakhan_study_get_document (study));
  stay->words = g_key_file_new ();
  stay->places = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  stay->reading_offset = offset;
  stay->old_selection = selection;
  store (stay, READ, &(WakhanTextRange){ offset, offset });
  store (stay, SELECTION, &selection);
  if (event && wakhan_event_is_in_text (event))
    store (stay, EVENT,
           &(WakhanTextRange){ wakhan_event_get_start (event), wakhan_event_get_start (event) });
  store_history (stay, wakhan_navigator_get_history (navigator));
  return stay;
}

/* Places whose words are gone are none to go back to. */
static void
take_history (Stay       *stay,
              GHashTable *places)
{
  for (guint i = 0; i < stay->n_places; i++)
    {
      g_autofree char *name = dup_place_name (i);
      WakhanTextRange  place;

      if (!wakhan_place_words_take (places, name, &place))
        continue;
      if (i <= stay->position)
        stay->found_position = stay->places->len;
      g_array_append_val (stay->places, place);
    }
}

/* Whoever is at the beginning stays there, whatever comes before the words that stood there. */
static void
find_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  Stay                  *stay = data;
  g_autoptr (GHashTable) places =
    wakhan_place_words_find_all (stay->words, GROUP, stay->document);

  stay->is_read_found =
    stay->reading_offset == 0 || wakhan_place_words_take (places, READ, &stay->read);
  if (!wakhan_place_words_take (places, SELECTION, &stay->selection))
    stay->selection = stay->read;
  stay->is_event_found = wakhan_place_words_take (places, EVENT, &stay->event);
  take_history (stay, places);
  g_task_return_boolean (task, TRUE);
}

/* The events of a study have names. Of a date that was found, the same date in the same words is
 * the same event. */
static WakhanEvent *
find_event (Stay        *stay,
            WakhanEvent *event)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (stay->study);
  WakhanEvent    *found;

  if (!event || wakhan_study_is_authored (stay->study))
    return event ? wakhan_timeline_find_id (timeline, wakhan_event_get_id (event)) : NULL;
  if (!stay->is_event_found)
    return NULL;
  found = wakhan_timeline_find_at_offset (timeline, stay->event.start);
  return found && g_str_equal (wakhan_date_get_edtf (wakhan_event_get_date (found)),
                               wakhan_date_get_edtf (wakhan_event_get_date (event)))
           ? found
           : NULL;
}

/* Of an event of a text that the study is compared with, which is shown anew beside this one. */
static char *
dup_other_id (WakhanEvent *event)
{
  return event && *wakhan_event_get_other_text (event) ? g_strdup (wakhan_event_get_id (event))
                                                       : NULL;
}

/* Where the words that were read are gone, their section may still be there, else what stands as
 * far from the beginning. */
static guint
find_read (Stay          *stay,
           WakhanSection *section)
{
  WakhanSection *found =
    stay->is_read_found || !section
      ? NULL
      : wakhan_note_index_find_section (wakhan_study_get_note_index (stay->study),
                                        wakhan_section_get_name (section));

  if (stay->is_read_found)
    return stay->read.start;
  return found ? wakhan_section_get_start (found)
               : MIN (stay->reading_offset, wakhan_document_get_length (stay->document));
}

static void
show (WakhanSession *self,
      Stay          *stay)
{
  const guint          read = find_read (stay, wakhan_session_get_section (self));
  const WakhanTimeView view = wakhan_session_get_view (self);
  WakhanNavigator     *navigator = wakhan_session_get_navigator (self);
  g_autofree char     *selection_note =
    g_strdup (wakhan_navigator_get_selection_note (navigator));
  g_autofree char        *other = dup_other_id (wakhan_session_get_selected_event (self));
  g_autoptr (WakhanEvent) event = find_event (stay, wakhan_session_get_selected_event (self));

  if (event)
    g_object_ref (event);
  g_object_freeze_notify (G_OBJECT (self));
  g_object_freeze_notify (G_OBJECT (navigator));
  wakhan_session_set_study (self, stay->study);
  wakhan_session_restore (
    self, other ? wakhan_timeline_find_id (wakhan_session_get_timeline (self), other) : event,
    wakhan_session_get_selected_note (self));
  wakhan_navigator_set_reading_offset (navigator, read);
  wakhan_navigator_set_selection (navigator, stay->selection.start, stay->selection.end);
  if (stay->selection.end > stay->selection.start)
    wakhan_navigator_set_selection_note (navigator, selection_note);
  wakhan_session_set_view (self, view.start, view.end);
  if (read > 0)
    g_object_set (self, "title-in-view", FALSE, NULL);
  wakhan_history_restore (wakhan_navigator_get_history (navigator), stay->places,
                          stay->found_position);
  g_object_thaw_notify (G_OBJECT (navigator));
  g_object_thaw_notify (G_OBJECT (self));
}

/* One goes on reading while a long text is searched. */
static gboolean
has_moved (WakhanSession *self,
           const Stay    *stay)
{
  WakhanNavigator      *navigator = wakhan_session_get_navigator (self);
  const WakhanTextRange selection = wakhan_navigator_get_selection (navigator);

  return wakhan_navigator_get_kept_offset (navigator) != stay->reading_offset ||
         selection.start != stay->old_selection.start || selection.end != stay->old_selection.end;
}

static void search (WakhanSession *self,
                    WakhanStudy   *study,
                    GTask         *task,
                    gboolean       is_last);

/* Takes @owned_task. */
static void
answer (WakhanSession *self,
        Stay          *stay,
        GTask         *owned_task)
{
  g_autoptr (GTask) task = owned_task;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (wakhan_session_get_study (self) != stay->old_study)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Another study is shown");
      return;
    }
  if (has_moved (self, stay) && !g_task_get_task_data (task))
    {
      search (self, stay->study, g_steal_pointer (&task), TRUE);
      return;
    }
  show (self, stay);
  g_task_return_boolean (task, TRUE);
}

/* The worker may be the last to let go of the task; the studies are the main thread's. */
static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Stay *stay = g_task_get_task_data (G_TASK (result));

  answer (WAKHAN_SESSION (source), stay, user_data);
  g_clear_object (&stay->old_study);
  g_clear_object (&stay->study);
}

/* Takes @task. */
static void
search (WakhanSession *self,
        WakhanStudy   *study,
        GTask         *task,
        gboolean       is_last)
{
  g_autoptr (GTask) finding = g_task_new (self, NULL, found_cb, task);

  g_task_set_task_data (task, GUINT_TO_POINTER (is_last), NULL);
  g_task_set_source_tag (finding, search);
  g_task_set_task_data (finding, stay_new (self, study), stay_free);
  wakhan_task_run_in_thread (finding, find_in_thread);
}

void
wakhan_session_reload_async (WakhanSession      *self,
                             WakhanStudy        *study,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_STUDY (study));
  g_return_if_fail (wakhan_session_get_study (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_session_reload_async);
  search (self, study, task, FALSE);
}

gboolean
wakhan_session_reload_finish (WakhanSession *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
