/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-state.h"

#include "wakhan-key-lines.h"
#include "wakhan-place-words.h"
#include "wakhan-reading-state-writer.h"
#include "wakhan-session-flags.h"
#include "wakhan-shared-keys.h"

#include <math.h>

#define WINDOW "Window"
#define FARTHEST 1e12   /* days from 1970 */
#define MOST_HISTORY 16 /* places on either side of where one is */
#define HISTORY_KEY "History-%u"

struct _WakhanReadingState
{
  GObject parent_instance;

  GFile      *file;
  GKeyFile   *keys;
  GHashTable *changed; /* names of groups */
  char       *problem; /* nullable: why the file could not be read */

  WakhanReadingStateWriter *writer; /* NULL: nothing is on its way to the file */
  gboolean                  is_save_wanted;
};

G_DEFINE_FINAL_TYPE (WakhanReadingState, wakhan_reading_state, G_TYPE_OBJECT)

static gboolean
has_number (WakhanReadingState *self,
            const char         *group,
            const char         *key,
            guint              *number)
{
  g_autoptr (GError) error = NULL;
  const int          value = g_key_file_get_integer (self->keys, group, key, &error);

  if (error || value < 0)
    return FALSE;
  *number = value;
  return TRUE;
}

static WakhanNote *
find_note (WakhanStudy *study,
           const char  *id)
{
  return id ? wakhan_notebook_find (wakhan_study_get_notebook (study), id) : NULL;
}

static void
wakhan_reading_state_finalize (GObject *object)
{
  WakhanReadingState *self = WAKHAN_READING_STATE (object);

  g_clear_object (&self->file);
  g_key_file_unref (self->keys);
  g_hash_table_unref (self->changed);
  g_free (self->problem);
  g_clear_pointer (&self->writer, wakhan_reading_state_writer_unref);

  G_OBJECT_CLASS (wakhan_reading_state_parent_class)->finalize (object);
}

static void
wakhan_reading_state_class_init (WakhanReadingStateClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_reading_state_finalize;
}

static void
wakhan_reading_state_init (WakhanReadingState *self)
{
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

WakhanReadingState *
wakhan_reading_state_new (GFile *file)
{
  WakhanReadingState *self;
  g_autoptr (GError)  error = NULL;

  g_return_val_if_fail (!file || G_IS_FILE (file), NULL);

  self = g_object_new (WAKHAN_TYPE_READING_STATE, NULL);
  self->file = file ? g_object_ref (file)
                    : g_file_new_build_filename (g_get_user_state_dir (), "wakhan", "places", NULL);
  self->keys = g_file_peek_path (self->file)
                 ? wakhan_shared_keys_read (g_file_peek_path (self->file), &error)
                 : NULL;
  if (!self->keys)
    self->keys = g_key_file_new ();
  self->problem = error ? g_strdup (error->message) : NULL;
  return self;
}

static void
store_words (WakhanReadingState *self,
             const char         *group,
             const char         *key,
             const char         *words)
{
  if (words)
    g_key_file_set_string (self->keys, group, key, words);
  else
    g_key_file_remove_key (self->keys, group, key, NULL);
}

/* One place more than are kept marks the end. */
static void
remove_history (WakhanReadingState *self,
                const char         *group,
                guint               first)
{
  for (guint i = first; i <= 2 * MOST_HISTORY; i++)
    {
      g_autofree char *name = g_strdup_printf (HISTORY_KEY, i);

      wakhan_place_words_remove (self->keys, group, name);
    }
}

static void
store_history (WakhanReadingState *self,
               const char         *group,
               WakhanDocument     *document,
               WakhanHistory      *history)
{
  const GArray *places = wakhan_history_get_places (history);
  const guint   position = wakhan_history_get_position (history);
  const guint   first = position - MIN (position, MOST_HISTORY);
  const guint   end = MIN (places->len, position + MOST_HISTORY + 1);

  for (guint i = first; i < end; i++)
    {
      g_autofree char *name = g_strdup_printf (HISTORY_KEY, i - first);

      wakhan_place_words_store (self->keys, group, name, document,
                                &g_array_index (places, WakhanTextRange, i));
    }
  remove_history (self, group, end - first);
  g_key_file_set_integer (self->keys, group, "HistoryPosition", position - first);
}

/* Those that still stand in the text. */
static void
restore_history (WakhanReadingState *self,
                 const char         *group,
                 GHashTable         *found,
                 WakhanHistory      *history)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  guint              position = 0;
  guint              found_position = 0;

  if (!has_number (self, group, "HistoryPosition", &position))
    return;
  for (guint i = 0; i <= 2 * MOST_HISTORY; i++)
    {
      g_autofree char *name = g_strdup_printf (HISTORY_KEY, i);
      WakhanTextRange  place;

      if (!wakhan_place_words_take (found, name, &place))
        continue;
      if (i <= position)
        found_position = places->len;
      g_array_append_val (places, place);
    }
  wakhan_history_restore (history, places, found_position);
}

/* By words, and for older programs and a text without any by offsets. */
static void
store_position (WakhanReadingState *self,
                const char         *group,
                WakhanSession      *session)
{
  WakhanDocument       *document = wakhan_study_get_document (wakhan_session_get_study (session));
  WakhanNavigator      *navigator = wakhan_session_get_navigator (session);
  const WakhanTextRange read = { wakhan_navigator_get_kept_offset (navigator),
                                 wakhan_navigator_get_kept_offset (navigator) };
  const WakhanTextRange selected = wakhan_navigator_get_selection (navigator);

  g_key_file_set_integer (self->keys, group, "Offset", read.start);
  g_key_file_set_integer (self->keys, group, "End", wakhan_navigator_get_visible_end (navigator));
  g_key_file_set_integer (self->keys, group, "SelectionStart", selected.start);
  g_key_file_set_integer (self->keys, group, "SelectionEnd", selected.end);
  wakhan_place_words_store (self->keys, group, "Place", document, &read);
  wakhan_place_words_store (self->keys, group, "Selection", document, &selected);
  store_history (self, group, document, wakhan_navigator_get_history (navigator));
}

void
wakhan_reading_state_store (WakhanReadingState *self,
                            WakhanSession      *session)
{
  g_autofree char *group = NULL;
  g_autofree char *uri = NULL;
  WakhanStudy     *study;
  WakhanEvent     *event;
  gboolean         is_own;
  WakhanNote      *note;

  g_return_if_fail (WAKHAN_IS_READING_STATE (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  study = wakhan_session_get_study (session);
  if (!study || !wakhan_study_get_file (study) ||
      wakhan_document_get_length (wakhan_study_get_document (study)) == 0)
    return; /* of notes without their text there is nothing to keep */
  group = wakhan_recent_study_dup_group (wakhan_study_get_id (study));
  uri = wakhan_recent_study_dup_address (wakhan_study_get_file (study));
  event = wakhan_session_get_selected_event (session);
  is_own = event && !*wakhan_event_get_other_text (event);
  note = wakhan_session_get_selected_note (session);
  store_words (self, group, "Id", wakhan_study_get_id (study));
  store_words (self, group, "File", uri);
  store_words (self, group, "Title", wakhan_study_get_title (study));
  g_key_file_set_integer (self->keys, group, "Notes",
                          wakhan_notebook_get_n_notes (wakhan_study_get_notebook (study)));
  g_key_file_set_int64 (self->keys, group, "Read", g_get_real_time ());
  store_position (self, group, session);
  g_key_file_set_double (self->keys, group, "ViewStart", wakhan_session_get_view (session).start);
  g_key_file_set_double (self->keys, group, "ViewEnd", wakhan_session_get_view (session).end);
  store_words (self, group, "Event", is_own ? wakhan_event_get_id (event) : NULL);
  store_words (self, group, "Note", note ? wakhan_note_get_id (note) : NULL);
  wakhan_session_flags_store (self->keys, group, session);
  wakhan_study_facts_store (self->keys, group, session);
  wakhan_recent_study_set_listed (self->keys, group, TRUE);
  g_hash_table_add (self->changed, g_steal_pointer (&group));
}

/* As it is by the offsets of a file that knows no words, or in a text that holds none of them:
 * words are not selected, since they may be others. */
static gboolean
find_by_offsets (WakhanReadingState *self,
                 const char         *group,
                 guint               length,
                 WakhanTextRange    *read,
                 WakhanTextRange    *selected)
{
  guint offset;
  guint selection;

  if (!has_number (self, group, "Offset", &offset))
    return FALSE;
  if (!has_number (self, group, "SelectionStart", &selection))
    selection = offset;
  read->start = read->end = MIN (offset, length);
  selected->start = selected->end = MIN (selection, length);
  return TRUE;
}

/* A caret where the selection began, if that was in view, else at the line that was read. */
static void
restore_text (WakhanReadingState *self,
              WakhanSession      *session,
              const char         *group)
{
  WakhanDocument        *document = wakhan_study_get_document (wakhan_session_get_study (session));
  WakhanNavigator       *navigator = wakhan_session_get_navigator (session);
  g_autoptr (GHashTable) places = NULL;
  WakhanTextRange        read;
  WakhanTextRange        selected;
  guint                  selection;
  guint                  end;
  gboolean               is_in_view;
  gboolean               is_found;

  if (!find_by_offsets (self, group, wakhan_document_get_length (document), &read, &selected))
    return;
  is_in_view = has_number (self, group, "SelectionStart", &selection) &&
               has_number (self, group, "End", &end) && selection <= end;
  places = wakhan_place_words_find_all (self->keys, group, document);
  is_found = wakhan_place_words_take (places, "Place", &read);
  if (!is_in_view || (!wakhan_place_words_take (places, "Selection", &selected) && is_found))
    selected = read;
  wakhan_navigator_set_reading_offset (navigator, read.start);
  if (read.start > 0) /* else header and outline would change after the first picture */
    g_object_set (session, "title-in-view", FALSE, NULL);
  wakhan_navigator_show (navigator, selected.start, selected.start);
  restore_history (self, group, places, wakhan_navigator_get_history (navigator));
}

/* Only what a window could have shown. */
static void
restore_view (WakhanReadingState *self,
              WakhanSession      *session,
              const char         *group)
{
  const double start = g_key_file_get_double (self->keys, group, "ViewStart", NULL);
  const double end = g_key_file_get_double (self->keys, group, "ViewEnd", NULL);

  if (isfinite (start) && isfinite (end) && fabs (start) <= FARTHEST && fabs (end) <= FARTHEST &&
      start < end)
    wakhan_session_set_view (session, start, end);
  else
    wakhan_session_set_view (session, 0, 0);
}

gboolean
wakhan_reading_state_restore (WakhanReadingState *self,
                              WakhanSession      *session)
{
  g_autofree char *group = NULL;
  g_autofree char *event_id = NULL;
  g_autofree char *note_id = NULL;
  WakhanStudy     *study;
  WakhanEvent     *event;
  WakhanNote      *note;

  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), FALSE);

  study = wakhan_session_get_study (session);
  group = study ? wakhan_recent_study_dup_group (wakhan_study_get_id (study)) : NULL;
  if (!group || !g_key_file_has_group (self->keys, group))
    return FALSE;
  event_id = wakhan_key_file_dup_string (self->keys, group, "Event");
  note_id = wakhan_key_file_dup_string (self->keys, group, "Note");
  event = wakhan_timeline_find_named (wakhan_study_get_timeline (study), event_id);
  note = find_note (study, note_id);
  wakhan_session_flags_restore (self->keys, group, session);
  wakhan_session_restore (session, event, note);
  restore_view (self, session, group);
  restore_text (self, session, group);
  return TRUE;
}

GPtrArray *
wakhan_reading_state_list_recent (WakhanReadingState *self,
                                  guint               n_most)
{
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), NULL);

  return wakhan_recent_study_list (self->keys, n_most);
}

GFile *
wakhan_reading_state_dup_last_file (WakhanReadingState *self)
{
  g_autoptr (GPtrArray) last = NULL;

  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), NULL);

  last = wakhan_reading_state_list_recent (self, 1);
  return last->len > 0 ? g_object_ref (((WakhanRecentStudy *) last->pdata[0])->file) : NULL;
}

WakhanRecentStudy *
wakhan_reading_state_find (WakhanReadingState *self,
                           GFile              *file)
{
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return wakhan_recent_study_find (self->keys, file);
}

void
wakhan_reading_state_set_listed (WakhanReadingState *self,
                                 const char         *id,
                                 gboolean            is_listed)
{
  g_autofree char *group = NULL;

  g_return_if_fail (WAKHAN_IS_READING_STATE (self));
  g_return_if_fail (id);

  group = wakhan_recent_study_dup_group (id);
  if (!g_key_file_has_group (self->keys, group))
    return;
  wakhan_recent_study_set_listed (self->keys, group, is_listed);
  g_hash_table_add (self->changed, g_steal_pointer (&group));
}

int
wakhan_reading_state_get_window_value (WakhanReadingState *self,
                                       const char         *key,
                                       int                 fallback)
{
  guint value;

  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), fallback);

  return has_number (self, WINDOW, key, &value) ? (int) value : fallback;
}

void
wakhan_reading_state_set_window_value (WakhanReadingState *self,
                                       const char         *key,
                                       int                 value)
{
  g_return_if_fail (WAKHAN_IS_READING_STATE (self));

  if (value == wakhan_reading_state_get_window_value (self, key, -1))
    return;
  g_key_file_set_integer (self->keys, WINDOW, key, value);
  g_hash_table_add (self->changed, g_strdup (WINDOW));
}

/* What was read, with what has changed since and is not written yet. */
static void
take_over (WakhanReadingState *self,
           GKeyFile           *merged)
{
  g_autoptr (GKeyFile) before = g_steal_pointer (&self->keys);
  GHashTableIter       iter;
  gpointer             group;

  self->keys = g_key_file_ref (merged);
  g_hash_table_iter_init (&iter, self->changed);
  while (g_hash_table_iter_next (&iter, &group, NULL))
    wakhan_reading_state_writer_copy_group (self->keys, before, group);
}

/* What could not be written is tried again with what changes next. */
static void
finish_writing (WakhanReadingState *self)
{
  g_autoptr (WakhanReadingStateWriter) writer = g_steal_pointer (&self->writer);
  g_auto (GStrv)                       groups = NULL;

  if (writer->merged)
    {
      take_over (self, writer->merged);
      g_clear_pointer (&self->problem, g_free);
      return;
    }
  g_info ("%s", writer->error->message);
  groups = g_key_file_get_groups (writer->changes, NULL);
  for (guint i = 0; groups[i]; i++)
    g_hash_table_add (self->changed, g_strdup (groups[i]));
}

static void
written_cb (GObject      *source,
            GAsyncResult *result G_GNUC_UNUSED,
            gpointer      writer)
{
  WakhanReadingState *self = WAKHAN_READING_STATE (source);

  if (self->writer != writer)
    return; /* whoever waited for it has its answer */
  finish_writing (self);
  if (self->is_save_wanted)
    wakhan_reading_state_save (self);
}

void
wakhan_reading_state_save (WakhanReadingState *self)
{
  g_autoptr (GKeyFile) changes = NULL;
  GHashTableIter       iter;
  gpointer             group;

  g_return_if_fail (WAKHAN_IS_READING_STATE (self));

  self->is_save_wanted = self->writer != NULL;
  if (self->writer || g_hash_table_size (self->changed) == 0 || !g_file_peek_path (self->file))
    return;
  changes = g_key_file_new ();
  g_hash_table_iter_init (&iter, self->changed);
  while (g_hash_table_iter_next (&iter, &group, NULL))
    wakhan_reading_state_writer_copy_group (changes, self->keys, group);
  g_hash_table_remove_all (self->changed);
  self->writer =
    wakhan_reading_state_writer_new (g_file_peek_path (self->file), g_steal_pointer (&changes));
  wakhan_reading_state_writer_run_async (self->writer, self, written_cb);
}

gboolean
wakhan_reading_state_flush (WakhanReadingState *self,
                            guint               patience)
{
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), FALSE);

  for (guint i = 0; i < 2; i++) /* what is on its way, and what changed since */
    {
      wakhan_reading_state_save (self);
      if (!self->writer)
        break;
      if (!wakhan_reading_state_writer_wait (self->writer, patience))
        return FALSE;
      finish_writing (self);
    }
  return g_hash_table_size (self->changed) == 0;
}

const char *
wakhan_reading_state_get_problem (WakhanReadingState *self)
{
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (self), NULL);

  return self->problem;
}
