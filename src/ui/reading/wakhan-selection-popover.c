/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-selection-popover.h"

#include "wakhan-note-tile.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanSelectionPopover
{
  GtkPopover parent_instance;

  GtkBox *kinds;
};

enum
{
  WRITE,
  COPY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanSelectionPopover, wakhan_selection_popover, GTK_TYPE_POPOVER)

static void
tile_clicked_cb (WakhanSelectionPopover *self,
                 GtkToggleButton        *tile)
{
  const WakhanNoteKind *kind = g_object_get_data (G_OBJECT (tile), "kind");

  gtk_toggle_button_set_active (tile, FALSE);
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[WRITE], 0, kind->id);
}

static void
write_cb (WakhanSelectionPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[WRITE], 0, "");
}

static void
make_event_cb (WakhanSelectionPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.make-event", NULL);
}

static void
copy_cb (WakhanSelectionPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[COPY], 0);
}

/* A tile, and under it the key that does the same. */
static void
append_kind (WakhanSelectionPopover *self,
             guint                   number)
{
  const WakhanNoteKind *kind = wakhan_note_kind_get (number);
  GtkWidget            *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char      *name = g_strdup_printf (_ ("Mark as %s"), wakhan_note_kind_get_name (kind));
  g_autofree char      *tooltip =
    g_strdup_printf (_ ("%s (%u)"), wakhan_note_kind_get_name (kind), number + 1);
  g_autofree char *digit = g_strdup_printf ("%u", number + 1);
  GtkWidget       *tile = wakhan_note_tile_new (kind, name);
  GtkWidget       *key = g_object_new (GTK_TYPE_LABEL, "label", digit, "accessible-role",
                                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  wakhan_tooltip_set_beside_name (tile, tooltip, digit);
  g_object_set_data (G_OBJECT (tile), "kind", (gpointer) kind);
  g_signal_connect_object (tile, "clicked", G_CALLBACK (tile_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (key, "key");
  gtk_box_append (GTK_BOX (column), tile);
  gtk_box_append (GTK_BOX (column), key);
  gtk_box_append (self->kinds, column);
}

static void
wakhan_selection_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAKHAN_TYPE_SELECTION_POPOVER);

  G_OBJECT_CLASS (wakhan_selection_popover_parent_class)->dispose (object);
}

static void
wakhan_selection_popover_class_init (WakhanSelectionPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_selection_popover_dispose;

  signals[WRITE] = g_signal_new ("write", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[COPY] = g_signal_new ("copy", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-selection-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanSelectionPopover, kinds);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_event_cb);
}

static void
wakhan_selection_popover_init (WakhanSelectionPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    append_kind (self, i);
}

GtkWidget *
wakhan_selection_popover_new (void)
{
  return g_object_new (WAKHAN_TYPE_SELECTION_POPOVER, NULL);
}
