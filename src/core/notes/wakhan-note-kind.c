/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-kind.h"

#include <glib/gi18n-lib.h>

/* clang-format off */
static const WakhanNoteKind kinds[] = {
  { "key", NC_ ("note kind", "Key"), "wakhan-note-key-symbolic", "note-key", WAKHAN_NOTE_LINE_THICK },
  { "claim", NC_ ("note kind", "Claim"), "wakhan-note-claim-symbolic", "note-claim", WAKHAN_NOTE_LINE_PLAIN },
  { "evidence", NC_ ("note kind", "Evidence"), "wakhan-note-evidence-symbolic", "note-evidence", WAKHAN_NOTE_LINE_DOUBLE },
  { "question", NC_ ("note kind", "Question"), "wakhan-note-question-symbolic", "note-question", WAKHAN_NOTE_LINE_DOTS },
  { "doubt", NC_ ("note kind", "Doubt"), "wakhan-note-doubt-symbolic", "note-doubt", WAKHAN_NOTE_LINE_WAVE },
  { "term", NC_ ("note kind", "Term"), "wakhan-note-term-symbolic", "note-term", WAKHAN_NOTE_LINE_DASHES },
  { "link", NC_ ("note kind", "Link"), "wakhan-note-link-symbolic", "note-link", WAKHAN_NOTE_LINE_DASH_DOT },
  { "", NC_ ("note kind", "Plain"), "wakhan-note-plain-symbolic", "note-plain", WAKHAN_NOTE_LINE_PLAIN },
};
/* clang-format on */

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == WAKHAN_N_NOTE_KINDS + 1);

const WakhanNoteKind *
wakhan_note_kind_get (guint number)
{
  g_return_val_if_fail (number < G_N_ELEMENTS (kinds), &kinds[WAKHAN_N_NOTE_KINDS]);

  return &kinds[number];
}

const WakhanNoteKind *
wakhan_note_kind_find (const char *id)
{
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    if (g_strcmp0 (kinds[i].id, id) == 0)
      return &kinds[i];
  return &kinds[WAKHAN_N_NOTE_KINDS];
}

const char *
wakhan_note_kind_get_name (const WakhanNoteKind *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "note kind", self->name);
}
