/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-sieve-row.h"

#include "wakhan-chip.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

struct _WakhanNoteSieveRow
{
  GtkWidget parent_instance;

  WakhanNoteList *list;
  WakhanDate     *shown; /* the years on their chip; or NULL */
  GtkWidget      *years; /* or NULL, as the next */
  GtkWidget      *events;
};

G_DEFINE_FINAL_TYPE (WakhanNoteSieveRow, wakhan_note_sieve_row, GTK_TYPE_WIDGET)

static WakhanNoteSieve *
get_sieve (WakhanNoteSieveRow *self)
{
  return wakhan_note_list_get_sieve (self->list);
}

/* The keyboard goes to the other chip, or to the notes. */
static void
move_focus (WakhanNoteSieveRow *self)
{
  GtkWidget *chip = self->years ? self->years : self->events;

  if (chip)
    gtk_widget_grab_focus (chip);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "pane.enter", NULL);
}

static void
years_clicked_cb (WakhanNoteSieveRow *self,
                  GtkWidget          *chip)
{
  const gboolean focused = gtk_widget_has_focus (chip);

  wakhan_note_sieve_set_years (get_sieve (self), NULL);
  if (focused)
    move_focus (self);
}

static void
events_clicked_cb (WakhanNoteSieveRow *self,
                   GtkWidget          *chip)
{
  const gboolean focused = gtk_widget_has_focus (chip);

  wakhan_note_sieve_set_follows_events (get_sieve (self), FALSE);
  if (focused)
    move_focus (self);
}

static GtkWidget *
add_chip (WakhanNoteSieveRow *self,
          const char         *words,
          GCallback           clicked)
{
  GtkWidget *chip = wakhan_chip_new (NULL, words);

  g_signal_connect_object (chip, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
  return chip;
}

static void
show_years (WakhanNoteSieveRow *self,
            WakhanDate         *years)
{
  g_autofree char *words = NULL;

  if (years == self->shown)
    return;
  g_clear_pointer (&self->years, gtk_widget_unparent);
  g_clear_pointer (&self->shown, wakhan_date_unref);
  if (!years)
    return;
  self->shown = wakhan_date_ref (years);
  words = wakhan_date_to_words (years);
  self->years = add_chip (self, words, G_CALLBACK (years_clicked_cb));
}

static void
update (WakhanNoteSieveRow *self)
{
  WakhanNoteSieve *sieve = get_sieve (self);
  const gboolean   is_by_events = sieve && wakhan_note_sieve_is_by_events (sieve);

  show_years (self, sieve ? wakhan_note_sieve_get_years (sieve) : NULL);
  if (!is_by_events)
    g_clear_pointer (&self->events, gtk_widget_unparent);
  else if (!self->events)
    /* Translators: a filter of notes: those on events that pass the filter of events. */
    self->events =
      add_chip (self, C_ ("filter", "On filtered events"), G_CALLBACK (events_clicked_cb));
  gtk_widget_set_visible (GTK_WIDGET (self), self->years || self->events);
}

static void
wakhan_note_sieve_row_dispose (GObject *object)
{
  WakhanNoteSieveRow *self = WAKHAN_NOTE_SIEVE_ROW (object);

  g_clear_pointer (&self->years, gtk_widget_unparent);
  g_clear_pointer (&self->events, gtk_widget_unparent);
  g_clear_pointer (&self->shown, wakhan_date_unref);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (wakhan_note_sieve_row_parent_class)->dispose (object);
}

static void
wakhan_note_sieve_row_class_init (WakhanNoteSieveRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_sieve_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, WAKHAN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "chips");
}

static void
wakhan_note_sieve_row_init (WakhanNoteSieveRow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Notes by the Timeline"), -1);
}

void
wakhan_note_sieve_row_set_list (WakhanNoteSieveRow *self,
                                WakhanNoteList     *list)
{
  g_return_if_fail (WAKHAN_IS_NOTE_SIEVE_ROW (self));
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (list));
  g_return_if_fail (!self->list);

  self->list = g_object_ref (list);
  g_signal_connect_object (wakhan_note_list_get_filter (list), "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
