/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-continue-card.h"

#include "wakhan-date-words.h"
#include "wakhan-description.h"
#include "wakhan-library-row.h"
#include "wakhan-library-strip.h"
#include "wakhan-library-words.h"

#include <glib/gi18n-lib.h>

#define QUESTION 3 /* of the kinds of notes */
#define MOST_SIGNS 5

struct _WakhanContinueCard
{
  GtkWidget parent_instance;

  WakhanLibraryItem *item; /* nullable */
  gboolean           is_narrow;
  GtkWidget         *box;
  GtkWidget         *button;
};

G_DEFINE_FINAL_TYPE (WakhanContinueCard, wakhan_continue_card, GTK_TYPE_WIDGET)

static void
wakhan_continue_card_dispose (GObject *object)
{
  WakhanContinueCard *self = WAKHAN_CONTINUE_CARD (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  self->button = NULL;

  G_OBJECT_CLASS (wakhan_continue_card_parent_class)->dispose (object);
}

static void
wakhan_continue_card_class_init (WakhanContinueCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_continue_card_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_continue_card_init (WakhanContinueCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "continue-card");
}

GtkWidget *
wakhan_continue_card_new (void)
{
  return g_object_new (WAKHAN_TYPE_CONTINUE_CARD, NULL);
}

static char *
dup_place (const WakhanLibraryText *text)
{
  g_autofree char *progress = wakhan_library_words_dup_progress (text);
  GString         *words = g_string_new (progress);

  if (text->facts && text->facts->section && !g_str_equal (text->facts->section, text->title))
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", text->facts->section);
  if (text->facts && text->facts->paragraph > 0)
    {
      g_autofree char *paragraph = g_strdup_printf (_ ("¶ %u"), text->facts->paragraph);

      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", paragraph);
    }
  return g_string_free (words, FALSE);
}

static char *
dup_notes (const WakhanLibraryText *text)
{
  g_autofree char *notes = wakhan_library_words_dup_notes (text);
  g_autofree char *questions =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question open", "%u questions open",
                                  text->notes[QUESTION]),
                     text->notes[QUESTION]);

  return text->notes[QUESTION] > 0 ? g_strdup_printf ("%s, %s", notes, questions)
                                   : g_steal_pointer (&notes);
}

static GtkWidget *
create_words (const WakhanLibraryText *text)
{
  g_autofree char *read = wakhan_library_words_dup_read (text->read, TRUE);
  /* Translators: “%s” is when: “yesterday”. */
  g_autofree char *lead = read ? g_strdup_printf (_ ("Continue reading · %s"), read)
                               : g_strdup (_ ("Continue reading"));
  g_autofree char *caption = g_strconcat (
    wakhan_text_kind_get_name (text->kind), text->facts && text->facts->author ? " · " : "",
    text->facts && text->facts->author ? text->facts->author : "", NULL);
  g_autofree char *place = dup_place (text);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *title = wakhan_library_words_create_label (text->title, "continue-title");

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (title), 3);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (line, "continue-place");
  gtk_box_append (GTK_BOX (line), wakhan_library_row_create_bar (text, "texts-bar-card"));
  gtk_box_append (GTK_BOX (line), wakhan_library_words_create_label (place, "caption"));
  gtk_box_append (GTK_BOX (box), wakhan_library_words_create_label (lead, "caption"));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), wakhan_library_words_create_label (caption, "caption"));
  gtk_box_append (GTK_BOX (box), line);
  return box;
}

static GtkWidget *
create_years (const WakhanLibraryText *text)
{
  GtkWidget       *box = gtk_center_box_new ();
  g_autofree char *first = wakhan_date_words_new_for_year (text->facts->first_year);
  g_autofree char *last = wakhan_date_words_new_for_year (text->facts->last_year);
  g_autofree char *events = wakhan_library_words_dup_events (text);

  gtk_center_box_set_start_widget (GTK_CENTER_BOX (box),
                                   wakhan_library_words_create_label (first, "caption"));
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (box),
                                    wakhan_library_words_create_label (events, "caption"));
  if (text->facts->last_year != text->facts->first_year)
    gtk_center_box_set_end_widget (GTK_CENTER_BOX (box),
                                   wakhan_library_words_create_label (last, "caption"));
  return box;
}

static GtkWidget *
create_picture (const WakhanLibraryText *text,
                gboolean                 is_narrow)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *notes = dup_notes (text);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  if (text->facts && text->facts->has_years && text->facts->n_events > 0)
    {
      GtkWidget *strip = wakhan_library_strip_new (is_narrow ? 60 : 300, 300, 34);

      wakhan_library_strip_set_facts (WAKHAN_LIBRARY_STRIP (strip), text->facts);
      gtk_box_append (GTK_BOX (box), strip);
      gtk_box_append (GTK_BOX (box), create_years (text));
    }
  gtk_box_append (GTK_BOX (line), wakhan_library_row_create_signs (text, MOST_SIGNS));
  gtk_box_append (GTK_BOX (line), wakhan_library_words_create_label (notes, "caption"));
  gtk_widget_set_visible (line, text->n_notes > 0);
  gtk_widget_add_css_class (line, "continue-notes");
  gtk_box_append (GTK_BOX (box), line);
  return box;
}

static GtkWidget *
create_first_words (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *text = wakhan_library_words_create_label (
    _ ("A text with its events on a timeline and its terms, to see how one reads here."),
    "caption");

  gtk_widget_set_hexpand (box, TRUE);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (box),
                  wakhan_library_words_create_label (_ ("Built-in Study"), "continue-title"));
  gtk_box_append (GTK_BOX (box), text);
  return box;
}

static GtkWidget *
create_button (const WakhanLibraryText *text)
{
  GtkWidget       *button = gtk_button_new_with_label (text ? _ ("Continue") : _ ("Begin"));
  g_autofree char *place = text ? dup_place (text) : NULL;
  g_autofree char *words = text ? g_strdup_printf ("%s, %s", text->title, place) : NULL;

  gtk_widget_add_css_class (button, "suggested");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  if (text)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "library.open");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", text->id);
      wakhan_description_set (button, words);
    }
  else
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-built-in");
  return button;
}

void
wakhan_continue_card_set_item (WakhanContinueCard *self,
                               WakhanLibraryItem  *item,
                               gboolean            is_narrow)
{
  const WakhanLibraryText *text = item ? wakhan_library_item_peek (item) : NULL;
  gboolean                 had_focus;

  g_return_if_fail (WAKHAN_IS_CONTINUE_CARD (self));

  if (self->box && item && item == self->item && is_narrow == self->is_narrow)
    return;
  g_set_object (&self->item, item);
  self->is_narrow = is_narrow;
  had_focus = self->button && gtk_widget_is_focus (self->button);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  self->box = gtk_box_new (is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL,
                           is_narrow ? 12 : 24);
  self->button = create_button (text);
  gtk_box_append (GTK_BOX (self->box), text ? create_words (text) : create_first_words ());
  if (text)
    gtk_box_append (GTK_BOX (self->box), create_picture (text, is_narrow));
  if (is_narrow)
    gtk_widget_set_valign (self->button, GTK_ALIGN_FILL);
  gtk_box_append (GTK_BOX (self->box), self->button);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  if (had_focus)
    gtk_widget_grab_focus (self->button);
}

void
wakhan_continue_card_focus (WakhanContinueCard *self)
{
  g_return_if_fail (WAKHAN_IS_CONTINUE_CARD (self));

  if (self->button)
    gtk_widget_grab_focus (self->button);
}
