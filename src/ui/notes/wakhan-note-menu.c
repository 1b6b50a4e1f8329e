/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-menu.h"

#include "wakhan-note-kind.h"
#include "wakhan-note-label.h"

#include <glib/gi18n-lib.h>

GMenuModel *
wakhan_note_menu_create (void)
{
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) words = g_menu_new ();
  g_autoptr (GMenu) kinds = g_menu_new ();
  g_autoptr (GMenu) rest = g_menu_new ();

  for (guint i = 0; i <= WAKHAN_N_NOTE_KINDS; i++)
    {
      const WakhanNoteKind *kind = wakhan_note_kind_get (i);
      g_autoptr (GMenuItem) item = g_menu_item_new (wakhan_note_kind_get_name (kind), NULL);

      g_menu_item_set_action_and_target (item, "note.set-kind", "s", kind->id);
      g_menu_append_item (kinds, item);
    }
  g_menu_append (words, _ ("Edit"), "note.edit");
  g_menu_append (words, _ ("Copy"), "note.copy");
  g_menu_append (rest, _ ("Delete"), "note.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (words));
  g_menu_append_section (menu, _ ("Colour"), G_MENU_MODEL (kinds));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (rest));
  return G_MENU_MODEL (menu);
}

char *
wakhan_note_menu_dup_copy (WakhanNoteIndex *index,
                           WakhanNote      *note)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      g_autofree char *quote = wakhan_note_label_dup_quote (index, note, i);

      g_string_append_printf (words, _ ("“%s”\n"), quote);
    }
  g_string_append (words, wakhan_note_get_text (note));
  return g_string_free (words, FALSE);
}
