/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-filter-row.h"

#include "wakhan-note-tile.h"
#include "wakhan-one-stop.h"
#include "wakhan-tag-menu.h"

#include <glib/gi18n-lib.h>

struct _WakhanNoteFilterRow
{
  GtkBox parent_instance;

  WakhanNoteFilter *filter;

  GtkWidget       *kinds;
  GtkToggleButton *tiles[WAKHAN_N_NOTE_KINDS];
  WakhanTagMenu   *tags;
};

G_DEFINE_FINAL_TYPE (WakhanNoteFilterRow, wakhan_note_filter_row, GTK_TYPE_BOX)

static void
tile_toggled_cb (WakhanNoteFilterRow *self,
                 GtkToggleButton     *tile)
{
  const WakhanNoteKind *kind = g_object_get_data (G_OBJECT (tile), "kind");

  wakhan_note_filter_set_kind (self->filter, kind->id, gtk_toggle_button_get_active (tile));
}

static void
wakhan_note_filter_row_dispose (GObject *object)
{
  WakhanNoteFilterRow *self = WAKHAN_NOTE_FILTER_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_FILTER_ROW);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (wakhan_note_filter_row_parent_class)->dispose (object);
}

static void
wakhan_note_filter_row_class_init (WakhanNoteFilterRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_filter_row_dispose;

  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  g_type_ensure (WAKHAN_TYPE_TAG_MENU);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-note-filter-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteFilterRow, kinds);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteFilterRow, tags);
}

static void
wakhan_note_filter_row_init (WakhanNoteFilterRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    {
      const WakhanNoteKind *kind = wakhan_note_kind_get (i);
      g_autofree char      *name =
        g_strdup_printf (_ ("Only %s"), wakhan_note_kind_get_name (kind));
      GtkWidget *tile = wakhan_note_tile_new (kind, name);

      g_object_set_data (G_OBJECT (tile), "kind", (gpointer) kind);
      g_signal_connect_swapped (tile, "toggled", G_CALLBACK (tile_toggled_cb), self);
      gtk_box_append (GTK_BOX (self->kinds), tile);
      self->tiles[i] = GTK_TOGGLE_BUTTON (tile);
    }
}

WakhanNoteFilterRow *
wakhan_note_filter_row_new (WakhanNoteFilter *filter)
{
  WakhanNoteFilterRow *self;

  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (filter), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_FILTER_ROW, NULL);
  self->filter = g_object_ref (filter);
  wakhan_tag_menu_set_filter (self->tags, filter);
  return self;
}

void
wakhan_note_filter_row_set_notebook (WakhanNoteFilterRow *self,
                                     WakhanNotebook      *notebook)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER_ROW (self));

  wakhan_tag_menu_set_notebook (self->tags, notebook);
}

void
wakhan_note_filter_row_clear (WakhanNoteFilterRow *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER_ROW (self));

  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    gtk_toggle_button_set_active (self->tiles[i], FALSE);
}
