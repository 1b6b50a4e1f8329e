/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-words-box.h"

#include "wakhan-note-label.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventWordsBox
{
  GtkBox parent_instance;

  WakhanEventDraft *draft; /* the editor's, which holds this */
  GtkWidget        *rows;
  GtkWidget        *add;
};

G_DEFINE_FINAL_TYPE (WakhanEventWordsBox, wakhan_event_words_box, GTK_TYPE_BOX)

static guint
get_passage (GtkWidget *button)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "passage"));
}

static void
go_cb (WakhanEventWordsBox *self,
       GtkWidget           *button)
{
  const WakhanAnchorMatch *match = wakhan_event_draft_get_match (self->draft, get_passage (button));
  WakhanSession           *session = wakhan_event_draft_get_session (self->draft);

  if (match && wakhan_anchor_match_is_known (match))
    wakhan_navigator_go_to (wakhan_session_get_navigator (session), match->start, match->end);
}

static void
remove_cb (WakhanEventWordsBox *self,
           GtkWidget           *button)
{
  const guint passage = get_passage (button);

  gtk_widget_grab_focus (self->add);
  wakhan_event_draft_remove_words (self->draft, passage);
}

/* Where nothing is selected a person is asked for it. */
static void
tell (WakhanEventWordsBox *self,
      gboolean             has_words,
      guint                passage)
{
  if (has_words)
    wakhan_session_announce_deed (wakhan_event_draft_get_session (self->draft),
                                  _ ("The selected words carry the event"));
  else
    wakhan_event_draft_choose_words (self->draft, passage);
}

static void
attach_cb (WakhanEventWordsBox *self,
           GtkWidget           *button)
{
  const guint passage = get_passage (button);

  gtk_widget_grab_focus (self->add); /* the button goes */
  tell (self, wakhan_event_draft_attach_selected_words (self->draft, passage), passage);
}

static void
add_cb (WakhanEventWordsBox *self)
{
  WakhanEntry *entry = WAKHAN_ENTRY (wakhan_event_draft_get_event (self->draft));

  tell (self, wakhan_event_draft_add_selected_words (self->draft),
        wakhan_entry_get_n_anchors (entry));
}

static void
append_button (WakhanEventWordsBox *self,
               GtkWidget           *row,
               guint                passage,
               const char          *icon,
               const char          *name,
               GCallback            callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  g_object_set_data (G_OBJECT (button), "passage", GUINT_TO_POINTER (passage));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_tooltip_set_beside_name (button, name, NULL);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);
}

static void
append_attach (WakhanEventWordsBox *self,
               GtkWidget           *row,
               guint                passage)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Attach…"));

  g_object_set_data (G_OBJECT (button), "passage", GUINT_TO_POINTER (passage));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  wakhan_tooltip_set (button, _ ("The selected words take the place of those that are lost"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (attach_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);
}

/* “¶ 49”, or that they are lost. */
static char *
dup_place (WakhanEventWordsBox     *self,
           const WakhanAnchorMatch *match)
{
  WakhanSession *session = wakhan_event_draft_get_session (self->draft);

  if (!match || match->state == WAKHAN_ANCHOR_UNRESOLVED)
    return g_strdup ("");
  if (match->state == WAKHAN_ANCHOR_LOST)
    return g_strdup (C_ ("words of an event", "lost"));
  return wakhan_note_label_dup_paragraph (
    wakhan_study_get_note_index (wakhan_session_get_study (session)), match);
}

static void
append_row (WakhanEventWordsBox *self,
            guint                passage,
            WakhanAnchor        *anchor)
{
  const WakhanAnchorMatch *match = wakhan_event_draft_get_match (self->draft, passage);
  g_autofree char         *quote = g_strdup (wakhan_anchor_get_quote (anchor));
  g_autofree char         *words = NULL;
  g_autofree char         *place = dup_place (self, match);
  GtkWidget               *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget               *label;
  GtkWidget               *where = gtk_label_new (place);

  g_strstrip (g_strdelimit (quote, "\n\t", ' '));
  words = g_strdup_printf (_ ("“%s”"), quote);
  label = gtk_label_new (words);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "quotation");
  gtk_widget_add_css_class (where, "caption");
  if (match && match->state == WAKHAN_ANCHOR_LOST)
    gtk_widget_add_css_class (where, "state-bad");
  gtk_widget_add_css_class (row, "passage");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), where);
  if (match && wakhan_anchor_match_is_known (match))
    append_button (self, row, passage, "go-jump-symbolic", _ ("Show in Text"), G_CALLBACK (go_cb));
  if (match && match->state == WAKHAN_ANCHOR_LOST)
    append_attach (self, row, passage);
  append_button (self, row, passage, "window-close-symbolic", _ ("Take Words off the Event"),
                 G_CALLBACK (remove_cb));
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
wakhan_event_words_box_class_init (WakhanEventWordsBoxClass *klass G_GNUC_UNUSED)
{
}

static void
wakhan_event_words_box_init (WakhanEventWordsBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  self->add = gtk_button_new_with_label (_ ("Use Selected Words"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->rows);
  gtk_box_append (GTK_BOX (self), self->add);
}

void
wakhan_event_words_box_set_draft (WakhanEventWordsBox *self,
                                  WakhanEventDraft    *draft)
{
  g_return_if_fail (WAKHAN_IS_EVENT_WORDS_BOX (self));

  self->draft = draft;
}

void
wakhan_event_words_box_update (WakhanEventWordsBox *self)
{
  WakhanEntry *entry;
  GtkWidget   *row;

  g_return_if_fail (WAKHAN_IS_EVENT_WORDS_BOX (self));

  while ((row = gtk_widget_get_first_child (self->rows)))
    gtk_box_remove (GTK_BOX (self->rows), row);
  entry = WAKHAN_ENTRY (wakhan_event_draft_get_event (self->draft));
  for (guint i = 0; entry && i < wakhan_entry_get_n_anchors (entry); i++)
    append_row (self, i, wakhan_entry_get_anchor (entry, i));
  gtk_widget_set_visible (self->rows, gtk_widget_get_first_child (self->rows) != NULL);
}
