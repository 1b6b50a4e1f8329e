/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-kind.h"

#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

static const WakhanNoteKind kinds[WAKHAN_N_NOTE_COLOURS + 1] = {
  { "key", NC_ ("note kind", "Key"), "wakhan-note-key-symbolic", "note-key",
    "wakhan_key", "wakhan_key_tint" },
  { "claim", NC_ ("note kind", "Claim"), "wakhan-note-claim-symbolic", "note-claim",
    "wakhan_claim", "wakhan_claim_tint" },
  { "evidence", NC_ ("note kind", "Evidence"), "wakhan-note-evidence-symbolic", "note-evidence",
    "wakhan_evidence", "wakhan_evidence_tint" },
  { "question", NC_ ("note kind", "Question"), "wakhan-note-question-symbolic", "note-question",
    "wakhan_question", "wakhan_question_tint" },
  { "doubt", NC_ ("note kind", "Doubt"), "wakhan-note-doubt-symbolic", "note-doubt",
    "wakhan_doubt", "wakhan_doubt_tint" },
  { "term", NC_ ("note kind", "Term"), "wakhan-note-term-symbolic", "note-term",
    "wakhan_term", "wakhan_term_tint" },
  { "link", NC_ ("note kind", "Link"), "wakhan-note-link-symbolic", "note-link",
    "wakhan_link", "wakhan_link_tint" },
  { "", NC_ ("note kind", "Plain"), "wakhan-note-plain-symbolic", "note-plain",
    "wakhan_ink_soft", "wakhan_plain_tint" },
};

const WakhanNoteKind *
wakhan_note_kind_get (guint number)
{
  g_return_val_if_fail (number < G_N_ELEMENTS (kinds), &kinds[WAKHAN_N_NOTE_COLOURS]);

  return &kinds[number];
}

/* A colour that this version does not know, from a newer one's file, shows as plain. */
const WakhanNoteKind *
wakhan_note_kind_find (const char *colour)
{
  for (guint i = 0; i < WAKHAN_N_NOTE_COLOURS; i++)
    if (g_strcmp0 (kinds[i].colour, colour) == 0)
      return &kinds[i];
  return &kinds[WAKHAN_N_NOTE_COLOURS];
}

const char *
wakhan_note_kind_get_name (const WakhanNoteKind *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "note kind", self->name);
}

GtkWidget *
wakhan_note_kind_create_tile (const WakhanNoteKind *self,
                              const char           *accessible_name)
{
  GtkWidget *tile;
  GtkWidget *sign;

  g_return_val_if_fail (self != NULL, NULL);

  tile = gtk_toggle_button_new ();
  sign = g_object_new (GTK_TYPE_IMAGE, "icon-name", self->icon_name,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (sign, "sign");
  gtk_widget_add_css_class (sign, self->css_class);
  gtk_button_set_child (GTK_BUTTON (tile), sign);
  gtk_widget_add_css_class (tile, "tile");
  wakhan_tooltip_set_beside_name (tile, wakhan_note_kind_get_name (self), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible_name, -1);
  return tile;
}
