/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-date.h"

#include "wakhan-typed-date-reader.h"

#include <glib/gi18n-lib.h>

/* "June 2018 · a month, day not stated"; where it is no date, also what the event has meanwhile. */
static void
show_words (GtkLabel              *label,
            const WakhanTypedDate *typed,
            WakhanDate            *kept)
{
  g_autofree char *kept_words = wakhan_date_to_words (kept);
  g_autofree char *markup = NULL;

  if (typed->state == WAKHAN_TYPED_DATE_READ && *typed->detail)
    markup = g_markup_printf_escaped ("<b>%s</b> · %s", typed->words, typed->detail);
  else if (typed->state == WAKHAN_TYPED_DATE_READ)
    markup = g_markup_printf_escaped ("<b>%s</b>", typed->words);
  else
    /* Translators: what is wrong with a date that was typed, and the one that the event has. */
    markup = g_markup_printf_escaped (_ ("<b>%s</b> The event keeps %s until this can be read."),
                                      typed->words, kept_words);
  gtk_label_set_markup (label, markup);
}

static WakhanTypedDate *
read_field (GtkEditable *field,
            WakhanDate  *kept)
{
  return wakhan_typed_date_read (gtk_editable_get_text (field),
                                 &(WakhanTypedDateHints){ .kept = kept });
}

WakhanDate *
wakhan_review_date_read (GtkEditable *field,
                         GtkLabel    *words,
                         WakhanDate  *kept)
{
  g_autoptr (WakhanTypedDate) typed = NULL;

  g_return_val_if_fail (GTK_IS_EDITABLE (field), NULL);
  g_return_val_if_fail (GTK_IS_LABEL (words), NULL);
  g_return_val_if_fail (kept, NULL);

  typed = read_field (field, kept);
  if (typed->state == WAKHAN_TYPED_DATE_READ)
    gtk_widget_remove_css_class (GTK_WIDGET (field), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (field), "error");
  show_words (words, typed, kept);
  return typed->state == WAKHAN_TYPED_DATE_READ ? wakhan_date_ref (typed->date) : NULL;
}

void
wakhan_review_date_show (GtkEditable *field,
                         GtkLabel    *words,
                         WakhanDate  *date,
                         gboolean     is_another)
{
  g_autoptr (WakhanTypedDate) typed = NULL;
  g_autoptr (WakhanDate)      shown = NULL;
  const char                 *edtf;

  g_return_if_fail (GTK_IS_EDITABLE (field));
  g_return_if_fail (GTK_IS_LABEL (words));
  g_return_if_fail (date);

  typed = read_field (field, date);
  edtf = wakhan_date_get_edtf (date);
  if (is_another || (typed->state == WAKHAN_TYPED_DATE_READ &&
                     !g_str_equal (wakhan_date_get_edtf (typed->date), edtf)))
    gtk_editable_set_text (field, edtf);
  shown = wakhan_review_date_read (field, words, date);
}
