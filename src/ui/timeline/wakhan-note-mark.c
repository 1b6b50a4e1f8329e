/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-mark.h"

#include "wakhan-note-kind.h"
#include "wakhan-note-label.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanNoteMark
{
  GtkButton parent_instance;

  WakhanSession        *session;
  GPtrArray            *notes; /* WakhanNote */
  GtkWidget            *sign;
  const WakhanNoteKind *kind; /* of the first, on the sign; NULL: none yet */
};

G_DEFINE_FINAL_TYPE (WakhanNoteMark, wakhan_note_mark, GTK_TYPE_BUTTON)

static WakhanNoteIndex *
get_index (WakhanNoteMark *self)
{
  return wakhan_study_get_note_index (wakhan_session_get_study (self->session));
}

/* "Claim, June 2018: the summit of the path" */
static char *
dup_note_name (WakhanNoteMark *self,
               WakhanNote     *note)
{
  WakhanNoteDates *dates =
    wakhan_note_sieve_get_dates (wakhan_session_get_note_sieve (self->session));
  WakhanDate      *date = wakhan_note_dates_get (dates, note);
  const char      *text = wakhan_note_get_text (note);
  g_autofree char *when = date ? wakhan_date_to_words (date) : g_strdup ("");
  g_autofree char *quote = wakhan_note_label_dup_quote (get_index (self), note, 0);

  /* Translators: a note in time: its kind, the date of its words, and what it says or is on. */
  return g_strdup_printf (
    C_ ("note mark", "%s, %s: %s"),
    wakhan_note_kind_get_name (wakhan_note_kind_find (wakhan_note_get_kind (note))), when,
    text && *text ? text : quote);
}

static void
show_name (WakhanNoteMark *self)
{
  const guint         n = self->notes->len;
  g_autoptr (GString) words = g_string_new (NULL);

  if (n > 1)
    g_string_append_printf (
      words, g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n), n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = dup_note_name (self, g_ptr_array_index (self->notes, i));

      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", name);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str,
                                  -1);
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self), words->str, NULL);
}

void
wakhan_note_mark_update (WakhanNoteMark *self)
{
  const WakhanNoteKind *kind;

  g_return_if_fail (WAKHAN_IS_NOTE_MARK (self));

  if (self->notes->len == 0 || !wakhan_session_get_study (self->session))
    return;
  kind = wakhan_note_kind_find (wakhan_note_get_kind (g_ptr_array_index (self->notes, 0)));
  if (self->kind != kind)
    {
      if (self->kind)
        gtk_widget_remove_css_class (self->sign, self->kind->css_class);
      gtk_widget_add_css_class (self->sign, kind->css_class);
      gtk_image_set_from_icon_name (GTK_IMAGE (self->sign), kind->icon_name);
      self->kind = kind;
    }
  if (self->notes->len > 1)
    gtk_widget_add_css_class (GTK_WIDGET (self), "several");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "several");
  show_name (self);
}

static gboolean
has_same (WakhanNoteMark *self,
          GPtrArray      *notes,
          guint           first,
          guint           n_notes)
{
  if (self->notes->len != n_notes)
    return FALSE;
  for (guint i = 0; i < n_notes; i++)
    if (g_ptr_array_index (self->notes, i) != g_ptr_array_index (notes, first + i))
      return FALSE;
  return TRUE;
}

void
wakhan_note_mark_set_notes (WakhanNoteMark *self,
                            GPtrArray      *notes,
                            guint           first,
                            guint           n_notes)
{
  g_return_if_fail (WAKHAN_IS_NOTE_MARK (self));
  g_return_if_fail (notes && first + n_notes <= notes->len);

  if (has_same (self, notes, first, n_notes))
    return;
  g_ptr_array_set_size (self->notes, 0);
  for (guint i = 0; i < n_notes; i++)
    g_ptr_array_add (self->notes, g_object_ref (g_ptr_array_index (notes, first + i)));
  wakhan_note_mark_update (self);
}

static void
wakhan_note_mark_clicked (GtkButton *button)
{
  WakhanNoteMark *self = WAKHAN_NOTE_MARK (button);
  guint           selected;
  guint           next = 0;

  if (self->notes->len == 0 || !wakhan_session_get_study (self->session))
    return;
  if (g_ptr_array_find (self->notes, wakhan_session_get_selected_note (self->session), &selected))
    next = (selected + 1) % self->notes->len;
  g_object_set (self->session, "notes-visible", TRUE, NULL);
  wakhan_session_go_to_note (self->session, g_ptr_array_index (self->notes, next));
}

static void
wakhan_note_mark_dispose (GObject *object)
{
  WakhanNoteMark *self = WAKHAN_NOTE_MARK (object);

  g_clear_object (&self->session);
  g_ptr_array_set_size (self->notes, 0);

  G_OBJECT_CLASS (wakhan_note_mark_parent_class)->dispose (object);
}

static void
wakhan_note_mark_finalize (GObject *object)
{
  g_ptr_array_unref (WAKHAN_NOTE_MARK (object)->notes);

  G_OBJECT_CLASS (wakhan_note_mark_parent_class)->finalize (object);
}

static void
wakhan_note_mark_class_init (WakhanNoteMarkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_note_mark_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_note_mark_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = wakhan_note_mark_clicked;
}

static void
wakhan_note_mark_init (WakhanNoteMark *self)
{
  self->notes = g_ptr_array_new_with_free_func (g_object_unref);
  self->sign = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "halign", GTK_ALIGN_CENTER, "valign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (self->sign, "sign");
  gtk_button_set_child (GTK_BUTTON (self), self->sign);
  gtk_widget_add_css_class (GTK_WIDGET (self), "note-mark");
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
}

GtkWidget *
wakhan_note_mark_new (WakhanSession *session)
{
  WakhanNoteMark *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_MARK, NULL);
  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}
