/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-list.h"

struct _WakhanNoteList
{
  GObject parent_instance;

  GtkSortListModel   *sorted;
  GtkFilterListModel *filtered;
  GtkSorter          *sorter;
  GtkFilter          *passes;
  WakhanNoteFilter   *filter;
  WakhanNotePlaces   *places;
  WakhanNoteOrder     order;
  GSignalGroup       *notebook_signals;
  WakhanNote         *held;
  gboolean            held_changed;
};

G_DEFINE_FINAL_TYPE (WakhanNoteList, wakhan_note_list, G_TYPE_OBJECT)

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  WakhanNoteList *self = user_data;
  WakhanNote     *first = WAKHAN_NOTE ((gpointer) a);
  WakhanNote     *second = WAKHAN_NOTE ((gpointer) b);

  if (!self->places)
    return 0;
  if (self->order == WAKHAN_NOTE_ORDER_CHANGED)
    {
      GDateTime *time_a = wakhan_note_get_modified (first);
      GDateTime *time_b = wakhan_note_get_modified (second);
      const int  order = time_a && time_b ? g_date_time_compare (time_b, time_a) : 0;

      if (order != 0)
        return order;
    }
  if (self->order == WAKHAN_NOTE_ORDER_TIME)
    {
      const gint64 time_a = wakhan_note_places_get_time (self->places, first);
      const gint64 time_b = wakhan_note_places_get_time (self->places, second);

      if (time_a != time_b)
        return time_a < time_b ? -1 : 1;
    }
  return wakhan_note_places_compare (self->places, first, second);
}

static gboolean
match_cb (gpointer item,
          gpointer user_data)
{
  WakhanNoteList *self = user_data;

  return wakhan_note_filter_match (self->filter, item);
}

static void
filter_changed_cb (WakhanNoteList *self)
{
  gtk_filter_changed (self->passes, GTK_FILTER_CHANGE_DIFFERENT);
}

static gboolean
has_same_place (WakhanNote *a,
                WakhanNote *b)
{
  const char *const  none[] = { NULL };
  const char *const *events_a = wakhan_note_get_events (a);
  const char *const *events_b = wakhan_note_get_events (b);
  const guint        n_anchors = wakhan_note_get_n_anchors (a);

  if (n_anchors != wakhan_note_get_n_anchors (b) ||
      g_strcmp0 (wakhan_note_get_section (a), wakhan_note_get_section (b)) != 0 ||
      !g_strv_equal (events_a ? events_a : none, events_b ? events_b : none))
    return FALSE;
  for (guint i = 0; i < n_anchors; i++)
    {
      WakhanAnchor *anchor_a = wakhan_note_get_anchor (a, i);
      WakhanAnchor *anchor_b = wakhan_note_get_anchor (b, i);

      if (wakhan_anchor_get_start (anchor_a) != wakhan_anchor_get_start (anchor_b) ||
          g_strcmp0 (wakhan_anchor_get_quote (anchor_a), wakhan_anchor_get_quote (anchor_b)) != 0)
        return FALSE;
    }
  return TRUE;
}

/* A note that comes or goes is the notebook's items-changed; here is what changed inside notes. */
static void
notebook_changed_cb (WakhanNoteList *self,
                     WakhanChange   *change)
{
  gboolean sort = FALSE;
  gboolean filter = FALSE;

  for (guint i = 0; i < wakhan_change_get_n_notes (change); i++)
    {
      WakhanNote *before = wakhan_change_get_before (change, i);
      WakhanNote *after = wakhan_change_get_after (change, i);

      if (!before || !after)
        continue;
      if (self->held && g_strcmp0 (wakhan_note_get_id (after), wakhan_note_get_id (self->held)) == 0)
        {
          self->held_changed = TRUE;
          continue;
        }
      sort |= self->order == WAKHAN_NOTE_ORDER_CHANGED || !has_same_place (before, after);
      filter |= wakhan_note_filter_match (self->filter, before) != wakhan_note_filter_match (self->filter, after);
    }
  if (sort)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  if (filter)
    filter_changed_cb (self);
}

static void
wakhan_note_list_dispose (GObject *object)
{
  WakhanNoteList *self = WAKHAN_NOTE_LIST (object);

  if (self->sorted)
    gtk_sort_list_model_set_model (self->sorted, NULL);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->filtered);
  g_clear_object (&self->sorted);
  g_clear_object (&self->sorter);
  g_clear_object (&self->passes);
  g_clear_object (&self->places);
  g_clear_object (&self->held);

  G_OBJECT_CLASS (wakhan_note_list_parent_class)->dispose (object);
}

static void
wakhan_note_list_finalize (GObject *object)
{
  g_clear_object (&WAKHAN_NOTE_LIST (object)->filter);

  G_OBJECT_CLASS (wakhan_note_list_parent_class)->finalize (object);
}

static void
wakhan_note_list_class_init (WakhanNoteListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_note_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_note_list_finalize;
}

static void
wakhan_note_list_init (WakhanNoteList *self)
{
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, self, NULL));
  self->passes = GTK_FILTER (gtk_custom_filter_new (match_cb, self, NULL));
  self->filter = wakhan_note_filter_new ();
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  self->sorted = gtk_sort_list_model_new (NULL, g_object_ref (self->sorter));
  self->filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->sorted)), g_object_ref (self->passes));
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed", G_CALLBACK (notebook_changed_cb), self);
}

WakhanNoteList *
wakhan_note_list_new (void)
{
  return g_object_new (WAKHAN_TYPE_NOTE_LIST, NULL);
}

GListModel *
wakhan_note_list_get_model (WakhanNoteList *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), NULL);

  return G_LIST_MODEL (self->filtered);
}

WakhanNoteFilter *
wakhan_note_list_get_filter (WakhanNoteList *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), NULL);

  return self->filter;
}

WakhanNotePlaces *
wakhan_note_list_get_places (WakhanNoteList *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), NULL);

  return self->places;
}

void
wakhan_note_list_set_study (WakhanNoteList *self,
                            WakhanStudy    *study)
{
  WakhanNotebook *notebook;

  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  notebook = study ? wakhan_study_get_notebook (study) : NULL;
  gtk_sort_list_model_set_model (self->sorted, NULL);
  g_clear_object (&self->places);
  if (study)
    self->places = wakhan_note_places_new (study);
  g_signal_group_set_target (self->notebook_signals, notebook);
  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (notebook));
}

void
wakhan_note_list_set_order (WakhanNoteList *self,
                            WakhanNoteOrder order)
{
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));

  if (order == self->order)
    return;
  self->order = order;
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

void
wakhan_note_list_set_held (WakhanNoteList *self,
                           WakhanNote     *note)
{
  gboolean changed;

  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));
  g_return_if_fail (!note || WAKHAN_IS_NOTE (note));

  if (!g_set_object (&self->held, note))
    return;
  changed = self->held_changed;
  self->held_changed = FALSE;
  if (changed)
    {
      gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
      filter_changed_cb (self);
    }
}

guint
wakhan_note_list_find (WakhanNoteList *self,
                       WakhanNote     *note)
{
  const guint n_notes = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));

  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), GTK_INVALID_LIST_POSITION);

  for (guint i = 0; i < n_notes; i++)
    {
      g_autoptr (WakhanNote) item = g_list_model_get_item (G_LIST_MODEL (self->filtered), i);

      if (item == note)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}
