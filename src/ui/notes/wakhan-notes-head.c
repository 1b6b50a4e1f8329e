/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-head.h"

#include "ui/wakhan-note-kind.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesHead
{
  GtkBox parent_instance;

  WakhanNoteList *list;
  WakhanNotebook *notebook;
  GSignalGroup   *notebook_signals;

  GtkLabel        *saving;
  GtkSearchEntry  *search;
  GtkWidget       *colours;
  GtkToggleButton *tiles[WAKHAN_N_NOTE_COLOURS];
  GtkLabel        *count;
  GtkDropDown     *order;
};

G_DEFINE_FINAL_TYPE (WakhanNotesHead, wakhan_notes_head, GTK_TYPE_BOX)

static const char *
get_saving_words (WakhanSaveState state)
{
  switch (state)
    {
    case WAKHAN_SAVE_STATE_SAVING:
      return _ ("Saving…");
    case WAKHAN_SAVE_STATE_FAILED:
      return _ ("Not saved");
    case WAKHAN_SAVE_STATE_SAVED:
    default:
      return _ ("Saved");
    }
}

static void
update_saving (WakhanNotesHead *self)
{
  WakhanSaveState state = WAKHAN_SAVE_STATE_SAVED;

  if (self->notebook)
    state = wakhan_notebook_get_save_state (self->notebook);
  gtk_label_set_label (self->saving, self->notebook ? get_saving_words (state) : "");
  if (state == WAKHAN_SAVE_STATE_FAILED)
    gtk_widget_add_css_class (GTK_WIDGET (self->saving), "state-bad");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->saving), "state-bad");
}

static void
search_changed_cb (WakhanNotesHead *self)
{
  wakhan_note_filter_set_words (wakhan_note_list_get_filter (self->list),
                                gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
stop_search_cb (WakhanNotesHead *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
tile_toggled_cb (WakhanNotesHead *self,
                 GtkToggleButton *tile)
{
  const WakhanNoteKind *kind = g_object_get_data (G_OBJECT (tile), "kind");

  wakhan_note_filter_set_colour (wakhan_note_list_get_filter (self->list), kind->colour,
                                 gtk_toggle_button_get_active (tile));
}

static void
order_changed_cb (WakhanNotesHead *self)
{
  wakhan_note_list_set_order (self->list, gtk_drop_down_get_selected (self->order) == 1 ? WAKHAN_NOTE_ORDER_CHANGED
                                                                                        : WAKHAN_NOTE_ORDER_TEXT);
}

static void
wakhan_notes_head_dispose (GObject *object)
{
  WakhanNotesHead *self = WAKHAN_NOTES_HEAD (object);

  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->notebook);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTES_HEAD);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (wakhan_notes_head_parent_class)->dispose (object);
}

static void
wakhan_notes_head_class_init (WakhanNotesHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_notes_head_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-notes-head.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesHead, saving);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesHead, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesHead, colours);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesHead, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesHead, order);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
}

static void
wakhan_notes_head_init (WakhanNotesHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < WAKHAN_N_NOTE_COLOURS; i++)
    {
      const WakhanNoteKind *kind = wakhan_note_kind_get (i);
      g_autofree char      *name = g_strdup_printf (_ ("Only %s"), wakhan_note_kind_get_name (kind));
      GtkWidget            *tile = wakhan_note_kind_create_tile (kind, name);

      g_object_set_data (G_OBJECT (tile), "kind", (gpointer) kind);
      g_signal_connect_swapped (tile, "toggled", G_CALLBACK (tile_toggled_cb), self);
      gtk_box_append (GTK_BOX (self->colours), tile);
      self->tiles[i] = GTK_TOGGLE_BUTTON (tile);
    }
  /* What takes the keyboard is the button inside. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->order))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Order of Notes"), -1);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::save-state", G_CALLBACK (update_saving), self);
}

void
wakhan_notes_head_set_list (WakhanNotesHead *self,
                            WakhanNoteList  *list)
{
  g_return_if_fail (WAKHAN_IS_NOTES_HEAD (self));
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (list));

  g_set_object (&self->list, list);
}

void
wakhan_notes_head_set_notebook (WakhanNotesHead *self,
                                WakhanNotebook  *notebook)
{
  g_return_if_fail (WAKHAN_IS_NOTES_HEAD (self));

  g_set_object (&self->notebook, notebook);
  g_signal_group_set_target (self->notebook_signals, notebook);
  update_saving (self);
}

void
wakhan_notes_head_set_counts (WakhanNotesHead *self,
                              guint            n_shown,
                              guint            n_notes)
{
  g_autofree char *hint = NULL;
  g_autofree char *count = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_HEAD (self));

  hint = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Search %u note", "Search %u notes", n_notes), n_notes);
  g_object_set (self->search, "placeholder-text", n_notes > 0 ? hint : _ ("Search notes"), NULL);
  if (n_shown == n_notes)
    count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);
  else
    count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u note", "%u of %u notes", n_notes), n_shown, n_notes);
  gtk_label_set_label (self->count, count);
}

void
wakhan_notes_head_clear (WakhanNotesHead *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_HEAD (self));

  wakhan_note_filter_clear (wakhan_note_list_get_filter (self->list));
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  for (guint i = 0; i < WAKHAN_N_NOTE_COLOURS; i++)
    gtk_toggle_button_set_active (self->tiles[i], FALSE);
}
