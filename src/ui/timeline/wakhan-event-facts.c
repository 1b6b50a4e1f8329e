/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-facts.h"

#include "wakhan-note-kind.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  ACTORS,
  PLACE,
  SOURCE,
  NOTE,
  N_FACTS
} Fact;

struct _WakhanEventFacts
{
  GtkWidget parent_instance;

  WakhanStudy  *study;
  WakhanEvent  *event;
  GSignalGroup *notebook_signals;
  GSignalGroup *index_signals;
  GtkWidget    *names[N_FACTS];
  GtkWidget    *rows[N_FACTS];
  GtkWidget    *values[N_FACTS];
  GtkWidget    *sign;
};

G_DEFINE_FINAL_TYPE (WakhanEventFacts, wakhan_event_facts, GTK_TYPE_WIDGET)

static void
set_fact (WakhanEventFacts *self,
          Fact              fact,
          const char       *words)
{
  g_autofree char *shown = g_strstrip (
    g_strdup (words ? words : "")); /* a last blank makes GTK complain of the label's width */
  const gboolean known = *shown != '\0';

  gtk_label_set_label (GTK_LABEL (self->values[fact]), shown);
  gtk_widget_set_visible (self->names[fact], known);
  gtk_widget_set_visible (self->rows[fact], known);
}

/* The first line of the newest, and how many others there are. */
static char *
dup_note_words (WakhanNote *newest,
                guint       n_notes)
{
  g_autofree char *text = g_strstrip (g_strdup (wakhan_note_get_text (newest)));
  g_auto (GStrv)   lines = g_strsplit (text, "\n", 2);
  const char      *line = lines[0] ? g_strchomp (lines[0]) : _ ("without words");

  if (n_notes == 1)
    return g_strdup (line);
  /* Translators: the newest note on an event, and how many others there are. */
  return g_strdup_printf (ngettext ("%s (and %u other)", "%s (and %u others)", n_notes - 1), line,
                          n_notes - 1);
}

static void
update_note (WakhanEventFacts *self)
{
  WakhanNoteIndex      *index = wakhan_study_get_note_index (self->study);
  WakhanNote           *newest = wakhan_note_index_get_newest (index, self->event);
  const WakhanNoteKind *kind;
  g_autofree char      *words =
    newest ? dup_note_words (newest, wakhan_note_index_count_on_event (index, self->event)) : NULL;

  set_fact (self, NOTE, words);
  if (!newest)
    return;
  kind = wakhan_note_kind_find (wakhan_note_get_kind (newest));
  gtk_image_set_from_icon_name (GTK_IMAGE (self->sign), kind->icon_name);
  gtk_widget_set_css_classes (self->sign, (const char *[]){ "sign", kind->css_class, NULL });
}

static void
notes_changed_cb (WakhanEventFacts *self)
{
  if (self->event)
    update_note (self);
}

static void
wakhan_event_facts_dispose (GObject *object)
{
  WakhanEventFacts *self = WAKHAN_EVENT_FACTS (object);
  GtkWidget        *child;

  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->event);
  g_clear_object (&self->study);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_event_facts_parent_class)->dispose (object);
}

static void
wakhan_event_facts_class_init (WakhanEventFactsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_event_facts_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_GRID_LAYOUT);
}

static void
place (WakhanEventFacts *self,
       GtkWidget        *child,
       int               column,
       Fact              fact)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_set (gtk_layout_manager_get_layout_child (layout, child), "column", column, "row",
                (int) fact, NULL);
}

static void
add_fact (WakhanEventFacts *self,
          Fact              fact,
          const char       *name)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->names[fact] = gtk_label_new (name);
  self->values[fact] = gtk_label_new (NULL);
  self->rows[fact] = row;
  gtk_widget_set_valign (self->names[fact], GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (self->names[fact]), 0);
  gtk_widget_add_css_class (self->names[fact], "caption");
  gtk_label_set_xalign (GTK_LABEL (self->values[fact]), 0);
  gtk_label_set_wrap (GTK_LABEL (self->values[fact]), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->values[fact]), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (self->values[fact], TRUE);
  if (fact == NOTE)
    {
      self->sign = gtk_image_new ();
      gtk_widget_set_valign (self->sign, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (row), self->sign);
    }
  gtk_box_append (GTK_BOX (row), self->values[fact]);
  place (self, self->names[fact], 0, fact);
  place (self, row, 1, fact);
}

/* Once there is an event: most windows show none at first. */
static void
add_facts (WakhanEventFacts *self)
{
  add_fact (self, ACTORS, _ ("Actors"));
  add_fact (self, PLACE, _ ("Place"));
  add_fact (self, SOURCE, _ ("Source"));
  add_fact (self, NOTE, _ ("Note"));
}

static void
wakhan_event_facts_init (WakhanEventFacts *self)
{
  GtkGridLayout *layout = GTK_GRID_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_grid_layout_set_row_spacing (layout, 5);
  gtk_grid_layout_set_column_spacing (layout, 10);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed", G_CALLBACK (notes_changed_cb),
                                  self); /* its words */
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "events-changed",
                                  G_CALLBACK (notes_changed_cb), self);
}

/**
 * wakhan_event_facts_set_event:
 * @event: (nullable): %NULL: nothing is shown and nothing looked up
 */
void
wakhan_event_facts_set_event (WakhanEventFacts *self,
                              WakhanStudy      *study,
                              WakhanEvent      *event)
{
  g_autofree char *actors = NULL;

  g_return_if_fail (WAKHAN_IS_EVENT_FACTS (self));

  if (g_set_object (&self->study, study))
    {
      g_signal_group_set_target (self->notebook_signals,
                                 study ? wakhan_study_get_notebook (study) : NULL);
      g_signal_group_set_target (self->index_signals,
                                 study ? wakhan_study_get_note_index (study) : NULL);
    }
  g_set_object (&self->event, event);
  gtk_widget_set_visible (GTK_WIDGET (self), event != NULL);
  if (!event)
    return;
  if (!self->names[0])
    add_facts (self);
  actors = wakhan_word_list_join (wakhan_event_get_actors (event));
  set_fact (self, ACTORS, actors);
  set_fact (self, PLACE, wakhan_event_get_place (event));
  set_fact (self, SOURCE, wakhan_event_get_source (event));
  update_note (self);
}
