/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-list.h"

#include "wakhan-entry-order.h"
#include "wakhan-note-label.h"
#include "wakhan-note-tally.h"

/* What the order of a note follows from. */
typedef struct
{
  guint      start;
  gint64     time;
  GDateTime *modified; /* borrowed of the note, but held of the held one */
} Key;

struct _WakhanNoteList
{
  GObject parent_instance;

  GtkSortListModel   *sorted;
  GtkFilterListModel *filtered;
  GtkSorter          *sorter;
  GtkFilter          *passes;
  WakhanNoteFilter   *filter;
  WakhanNoteSieve    *sieve; /* or NULL */
  GSignalGroup       *sieve_signals;
  WakhanNoteIndex    *index;
  WakhanNoteOrder     order;
  GSignalGroup       *notebook_signals;
  GSignalGroup       *index_signals;
  WakhanNote         *held;
  Key                 held_key;    /* as it was when it began to be held */
  gboolean            held_passes; /* likewise */
  gboolean            held_changed;
  gboolean            checking;
  guint               found; /* where the note was that was asked for last */
};

G_DEFINE_FINAL_TYPE (WakhanNoteList, wakhan_note_list, G_TYPE_OBJECT)

/* The held note keeps the place that it had. */
static Key
get_key (WakhanNoteList *self,
         WakhanNote     *note,
         WakhanNoteOrder order)
{
  Key key = { 0 };

  if (note == self->held)
    return self->held_key;
  key.start = wakhan_note_index_get_start (self->index, note);
  if (order == WAKHAN_NOTE_ORDER_TIME)
    key.time = wakhan_note_index_get_time (self->index, note);
  if (order == WAKHAN_NOTE_ORDER_CHANGED)
    key.modified = wakhan_note_get_modified (note);
  return key;
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  WakhanNoteList       *self = user_data;
  WakhanNote           *first = WAKHAN_NOTE ((gpointer) a);
  WakhanNote           *second = WAKHAN_NOTE ((gpointer) b);
  const WakhanNoteOrder order = self->checking ? WAKHAN_NOTE_ORDER_TEXT : self->order;
  Key                   key;
  Key                   other;

  if (!self->index)
    return 0;
  key = get_key (self, first, order);
  other = get_key (self, second, order);
  if (order == WAKHAN_NOTE_ORDER_CHANGED && key.modified && other.modified &&
      !g_date_time_equal (key.modified, other.modified))
    return g_date_time_compare (other.modified, key.modified);
  if (order == WAKHAN_NOTE_ORDER_TIME && key.time != other.time)
    return key.time < other.time ? -1 : 1;
  if (key.start != other.start)
    return key.start < other.start ? -1 : 1;
  return wakhan_entry_compare (first, second);
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
is_to_check (WakhanNote *note,
             gpointer    list)
{
  WakhanNoteList *self = list;

  return self->index && wakhan_note_tally_is_to_check (self->index, note);
}

static gboolean
match_cb (gpointer item,
          gpointer user_data)
{
  WakhanNoteList *self = user_data;

  if (self->checking)
    return is_to_check (item, self);
  return item == self->held ? self->held_passes : wakhan_note_filter_match (self->filter, item);
}

static gboolean
passes_sieve (WakhanNote *note,
              gpointer    list)
{
  return wakhan_note_sieve_passes (WAKHAN_NOTE_LIST (list)->sieve, note);
}

static void
sieve_changed_cb (WakhanNoteList *self)
{
  const gboolean is_on = self->sieve && wakhan_note_sieve_is_on (self->sieve);

  wakhan_note_filter_set_sieve_func (self->filter, is_on ? passes_sieve : NULL, self);
}

static void
update_passes (WakhanNoteList *self)
{
  gtk_filter_changed (self->passes, GTK_FILTER_CHANGE_DIFFERENT);
}

/* A person who asks for other notes means the held one, too. */
static void
filter_changed_cb (WakhanNoteList *self)
{
  self->held_passes = self->held && wakhan_note_filter_match (self->filter, self->held);
  update_passes (self);
}

/* A note that comes or goes is the notebook's items-changed; here is what changed inside notes. */
static void
notebook_changed_cb (WakhanNoteList *self,
                     WakhanChange   *change)
{
  gboolean sort = FALSE;
  gboolean filter = FALSE;

  for (guint i = 0; i < wakhan_change_get_n_entries (change); i++)
    {
      WakhanNote *before;
      WakhanNote *after;

      if (!wakhan_change_find_edit (change, i, &before, &after))
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
    update_passes (self);
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
  if (moved->len > 0 && (self->checking || wakhan_note_filter_get_to_check (self->filter) ||
                         wakhan_note_filter_has_sieve (self->filter)))
    update_passes (self);
}

static void
wakhan_note_list_dispose (GObject *object)
{
  WakhanNoteList *self = WAKHAN_NOTE_LIST (object);

  if (self->sorted)
    gtk_sort_list_model_set_model (self->sorted, NULL);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->sieve_signals);
  g_clear_object (&self->filtered);
  g_clear_object (&self->sorted);
  g_clear_object (&self->sorter);
  g_clear_object (&self->passes);
  if (self->filter)
    {
      wakhan_note_filter_set_quote_func (self->filter, NULL, NULL);
      wakhan_note_filter_set_check_func (self->filter, NULL, NULL);
      g_signal_handlers_disconnect_by_data (self->filter, self);
      wakhan_note_filter_set_sieve_func (self->filter, NULL, NULL);
    }
  g_clear_object (&self->sieve);
  g_clear_object (&self->index);
  g_clear_object (&self->held);
  g_clear_pointer (&self->held_key.modified, g_date_time_unref);

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
  wakhan_note_filter_set_check_func (self->filter, is_to_check, self);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->sorted = gtk_sort_list_model_new (NULL, g_object_ref (self->sorter));
  self->filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->sorted)),
                                              g_object_ref (self->passes));
  self->sieve_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_SIEVE);
  g_signal_group_connect_swapped (self->sieve_signals, "changed", G_CALLBACK (sieve_changed_cb),
                                  self);
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
      self->held_changed = self->held != NULL;
      gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
      update_passes (self);
      return;
    }
  g_signal_group_set_target (self->notebook_signals, notebook);
  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (notebook));
}

void
wakhan_note_list_set_sieve (WakhanNoteList  *self,
                            WakhanNoteSieve *sieve)
{
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));

  if (!g_set_object (&self->sieve, sieve))
    return;
  g_signal_group_set_target (self->sieve_signals, sieve);
  sieve_changed_cb (self);
}

WakhanNoteSieve *
wakhan_note_list_get_sieve (WakhanNoteList *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), NULL);

  return self->sieve;
}

void
wakhan_note_list_clear_filter (WakhanNoteList *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));

  if (self->sieve)
    wakhan_note_sieve_clear (self->sieve);
  wakhan_note_filter_clear (self->filter);
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

static void
hold (WakhanNoteList *self,
      WakhanNote     *note)
{
  Key key = { 0 };

  if (note && self->index)
    {
      key.start = wakhan_note_index_get_start (self->index, note);
      key.time = wakhan_note_index_get_time (self->index, note);
      key.modified = wakhan_note_get_modified (note);
    }
  if (key.modified)
    g_date_time_ref (key.modified);
  g_clear_pointer (&self->held_key.modified, g_date_time_unref);
  self->held_key = key;
  self->held_passes = note && wakhan_note_filter_match (self->filter, note);
  self->held = note ? g_object_ref (note) : NULL;
}

void
wakhan_note_list_set_held (WakhanNoteList *self,
                           WakhanNote     *note)
{
  gboolean changed;

  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));
  g_return_if_fail (!note || WAKHAN_IS_NOTE (note));

  if (note == self->held)
    return;
  g_clear_object (&self->held); /* or its keys were asked of itself */
  hold (self, note);
  changed = self->held_changed;
  self->held_changed = FALSE;
  if (changed)
    {
      gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
      update_passes (self);
    }
}

void
wakhan_note_list_set_checking (WakhanNoteList *self,
                               gboolean        checking)
{
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (self));

  checking = !!checking;
  if (checking == self->checking)
    return;
  self->checking = checking;
  if (self->order != WAKHAN_NOTE_ORDER_TEXT)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  update_passes (self);
}

guint
wakhan_note_list_count_to_check (WakhanNoteList *self)
{
  WakhanNoteTally tally = { 0 };

  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (self), 0);

  if (self->index)
    tally = wakhan_note_tally_count (self->index);
  return tally.n_doubtful + tally.n_lost;
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
