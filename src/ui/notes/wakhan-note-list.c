/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-list.h"

#include "wakhan-note-label.h"

struct _WakhanNoteList
{
  GObject parent_instance;

  GtkSortListModel   *sorted;
  GtkFilterListModel *filtered;
  GtkSorter          *sorter;
  GtkFilter          *passes;
  WakhanNoteFilter   *filter;
  WakhanNoteIndex    *index;
  WakhanNoteOrder     order;
  GSignalGroup       *notebook_signals;
  GSignalGroup       *index_signals;
  WakhanNote         *held;
  guint               found; /* where the note was that was asked for last */
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

  if (!self->index)
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
      const gint64 time_a = wakhan_note_index_get_time (self->index, first);
      const gint64 time_b = wakhan_note_index_get_time (self->index, second);

      if (time_a != time_b)
        return time_a < time_b ? -1 : 1;
    }
  return wakhan_note_index_compare (self->index, first, second);
}

static char *
dup_quote (WakhanNote *note,
           guint       anchor,
           gpointer    list)
{
  WakhanNoteList *self = list;

  return self->index ? wakhan_note_label_dup_quote (self->index, note, anchor) : NULL;
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
      if (self->held &&
          g_strcmp0 (wakhan_note_get_id (after), wakhan_note_get_id (self->held)) == 0)
        {
          self->held_changed = TRUE;
          continue;
        }
      sort |= self->order == WAKHAN_NOTE_ORDER_CHANGED;
      filter |= wakhan_note_filter_match (self->filter, before) !=
                wakhan_note_filter_match (self->filter, after);
    }
  if (sort)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  if (filter)
    filter_changed_cb (self);
}

/* What came or went is in its place by now. */
static void
index_changed_cb (WakhanNoteList *self,
                  GPtrArray      *moved)
{
  const gboolean is_held =
    self->held && moved->len == 1 && g_ptr_array_index (moved, 0) == self->held;

  self->held_changed |= is_held;
  if (moved->len > 0 && !is_held)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
wakhan_note_list_dispose (GObject *object)
{
  WakhanNoteList *self = WAKHAN_NOTE_LIST (object);

  if (self->sorted)
    gtk_sort_list_model_set_model (self->sorted, NULL);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->filtered);
  g_clear_object (&self->sorted);
  g_clear_object (&self->sorter);
  g_clear_object (&self->passes);
  if (self->filter)
    wakhan_note_filter_set_quote_func (self->filter, NULL, NULL);
  g_clear_object (&self->index);
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
  wakhan_note_filter_set_quote_func (self->filter, dup_quote, self);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->sorted = gtk_sort_list_model_new (NULL, g_object_ref (self->sorter));
  self->filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->sorted)),
                                              g_object_ref (self->passes));
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (index_changed_cb),
                                  self);
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

WakhanNoteIndex *
wakhan_note_list_get_index (WakhanNoteList *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), NULL);

  return self->index;
}

void
wakhan_note_list_set_study (WakhanNoteList *self,
                            WakhanStudy    *study)
{
  WakhanNotebook  *notebook;
  WakhanNoteIndex *index;
  gboolean         is_same;

  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  notebook = study ? wakhan_study_get_notebook (study) : NULL;
  is_same = notebook && gtk_sort_list_model_get_model (self->sorted) == G_LIST_MODEL (notebook);
  if (!is_same)
    gtk_sort_list_model_set_model (self->sorted, NULL);
  index = study ? wakhan_study_get_note_index (study) : NULL;
  g_set_object (&self->index, index);
  g_signal_group_set_target (self->index_signals, index);
  if (is_same)
    {
      gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
      filter_changed_cb (self);
      return;
    }
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

static WakhanNote *
get_if_lost (WakhanNoteList *self,
             guint           position)
{
  g_autoptr (WakhanNote) note = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);

  return wakhan_note_index_get_state (self->index, note) == WAKHAN_ANCHOR_LOST
           ? g_steal_pointer (&note)
           : NULL;
}

guint
wakhan_note_list_count_lost (WakhanNoteList *self)
{
  guint n_lost = 0;

  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sorted)); i++)
    {
      g_autoptr (WakhanNote) note = get_if_lost (self, i);

      n_lost += note != NULL;
    }
  return n_lost;
}

WakhanNote *
wakhan_note_list_find_lost (WakhanNoteList *self,
                            WakhanNote     *behind)
{
  g_autoptr (WakhanNote) first = NULL;
  gboolean               is_behind = FALSE;

  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sorted)); i++)
    {
      g_autoptr (WakhanNote) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), i);
      g_autoptr (WakhanNote) note = get_if_lost (self, i);

      if (note && is_behind)
        return g_steal_pointer (&note);
      if (!first)
        first = g_steal_pointer (&note);
      is_behind |= item == behind;
    }
  return g_steal_pointer (&first);
}

static gboolean
is_at (WakhanNoteList *self,
       WakhanNote     *note,
       guint           position)
{
  g_autoptr (WakhanNote) item = g_list_model_get_item (G_LIST_MODEL (self->filtered), position);

  return item == note;
}

/* It is asked for at each letter that is typed in a note, which is where it was at the last one. */
guint
wakhan_note_list_find (WakhanNoteList *self,
                       WakhanNote     *note)
{
  guint n_notes;

  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), GTK_INVALID_LIST_POSITION);

  n_notes = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  if (note && is_at (self, note, self->found))
    return self->found;
  for (guint i = 0; i < n_notes; i++)
    if (is_at (self, note, i))
      return self->found = i;
  return GTK_INVALID_LIST_POSITION;
}
