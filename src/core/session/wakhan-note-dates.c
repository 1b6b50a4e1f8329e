/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-dates.h"

#include "wakhan-nearest-date.h"

#define AT_ONCE 6000 /* microseconds */

struct _WakhanNoteDates
{
  GObject parent_instance;

  WakhanStudy     *study;
  WakhanDateHabits habits; /* of its text */
  gboolean         has_habits;
  GHashTable      *dates; /* of each note that was asked for: its date, or NULL */
  GSignalGroup    *index_signals;
  GSignalGroup    *timeline_signals;
  guint            going_on; /* source that looks at what was left */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (WakhanNoteDates, wakhan_note_dates, G_TYPE_OBJECT)

static void
free_date (gpointer date)
{
  g_clear_pointer ((WakhanDate **) &date, wakhan_date_unref);
}

static void
forget_all (WakhanNoteDates *self)
{
  g_hash_table_remove_all (self->dates);
  g_signal_emit (self, changed_signal, 0);
}

static void
index_changed_cb (WakhanNoteDates *self,
                  GPtrArray       *moved,
                  GPtrArray       *others)
{
  for (guint i = 0; i < moved->len; i++)
    g_hash_table_remove (self->dates, g_ptr_array_index (moved, i));
  for (guint i = 0; i < others->len; i++)
    g_hash_table_remove (self->dates, g_ptr_array_index (others, i));
  if (moved->len + others->len > 0)
    g_signal_emit (self, changed_signal, 0);
}

static void
wakhan_note_dates_dispose (GObject *object)
{
  WakhanNoteDates *self = WAKHAN_NOTE_DATES (object);

  g_clear_handle_id (&self->going_on, g_source_remove);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->timeline_signals);
  g_clear_object (&self->study);
  g_clear_pointer (&self->dates, g_hash_table_unref);

  G_OBJECT_CLASS (wakhan_note_dates_parent_class)->dispose (object);
}

static void
wakhan_note_dates_class_init (WakhanNoteDatesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_note_dates_dispose;

  changed_signal = g_signal_new ("changed", WAKHAN_TYPE_NOTE_DATES, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_note_dates_init (WakhanNoteDates *self)
{
  self->dates = g_hash_table_new_full (NULL, NULL, g_object_unref, free_date);
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (index_changed_cb),
                                  self);
  self->timeline_signals = g_signal_group_new (WAKHAN_TYPE_TIMELINE);
  g_signal_group_connect_swapped (self->timeline_signals, "items-changed", G_CALLBACK (forget_all),
                                  self);
}

WakhanNoteDates *
wakhan_note_dates_new (void)
{
  return g_object_new (WAKHAN_TYPE_NOTE_DATES, NULL);
}

void
wakhan_note_dates_set_study (WakhanNoteDates *self,
                             WakhanStudy     *study)
{
  g_return_if_fail (WAKHAN_IS_NOTE_DATES (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  if (!g_set_object (&self->study, study))
    return;
  self->has_habits = FALSE;
  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  g_signal_group_set_target (self->timeline_signals,
                             study ? wakhan_study_get_timeline (study) : NULL);
  forget_all (self);
}

static WakhanDate *
find_date (WakhanNoteDates *self,
           WakhanNote      *note)
{
  WakhanNoteIndex *index = wakhan_study_get_note_index (self->study);
  WakhanDate      *date = NULL;

  if (!self->has_habits)
    wakhan_date_habits_find (
      &self->habits, wakhan_document_get_text (wakhan_study_get_document (self->study)));
  self->has_habits = TRUE;
  for (guint i = 0; !date && i < wakhan_note_get_n_anchors (note); i++)
    {
      const WakhanAnchorMatch *match = wakhan_note_index_get_match (index, note, i);

      if (wakhan_anchor_match_is_known (match) && match->start < match->end)
        date = wakhan_nearest_date_find_told (self->study, &self->habits, match->start, match->end);
    }
  return date;
}

WakhanDate *
wakhan_note_dates_get (WakhanNoteDates *self,
                       WakhanNote      *note)
{
  gpointer date;

  g_return_val_if_fail (WAKHAN_IS_NOTE_DATES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  if (!self->study)
    return NULL;
  if (!g_hash_table_lookup_extended (self->dates, note, NULL, &date))
    {
      date = find_date (self, note);
      g_hash_table_insert (self->dates, g_object_ref (note), date);
    }
  return date;
}

static gboolean
go_on_cb (gpointer dates)
{
  WakhanNoteDates *self = dates;

  self->going_on = 0;
  g_signal_emit (self, changed_signal, 0); /* whoever wants the list asks for it again */
  return G_SOURCE_REMOVE;
}

static gboolean
is_without_event (WakhanNoteDates *self,
                  WakhanNote      *note)
{
  const GPtrArray *events =
    wakhan_note_index_get_events (wakhan_study_get_note_index (self->study), note);

  return (!events || events->len == 0) && wakhan_note_get_n_anchors (note) > 0;
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      dates)
{
  return wakhan_date_compare (wakhan_note_dates_get (dates, *(WakhanNote **) a),
                              wakhan_note_dates_get (dates, *(WakhanNote **) b));
}

GPtrArray *
wakhan_note_dates_list_without_event (WakhanNoteDates *self)
{
  const gint64          end = g_get_monotonic_time () + AT_ONCE;
  g_autoptr (GPtrArray) all = NULL;
  GPtrArray            *notes;

  g_return_val_if_fail (WAKHAN_IS_NOTE_DATES (self), NULL);

  notes = g_ptr_array_new_with_free_func (g_object_unref);
  if (!self->study)
    return notes;
  all = wakhan_note_index_list (wakhan_study_get_note_index (self->study));
  for (guint i = 0; i < all->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (all, i);

      if (!is_without_event (self, note))
        continue;
      if (!g_hash_table_contains (self->dates, note) && g_get_monotonic_time () > end)
        {
          if (self->going_on == 0)
            self->going_on = g_idle_add (go_on_cb, self);
          continue;
        }
      if (wakhan_note_dates_get (self, note))
        g_ptr_array_add (notes, g_object_ref (note));
    }
  g_ptr_array_sort_with_data (notes, compare_cb, self); /* which is stable */
  return notes;
}
