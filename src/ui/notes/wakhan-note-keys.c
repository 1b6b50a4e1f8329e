/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-keys.h"

static GtkWidget *
find_focus (GtkListView *list)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (list));

  return root ? gtk_root_get_focus (root) : NULL;
}

/* (nullable): on its row or on a button. */
static WakhanNoteCard *
find_card_around (GtkListView *list)
{
  GtkWidget      *focus = find_focus (list);
  WakhanNoteCard *card = wakhan_note_keys_find_card (list);

  if (card || !focus || GTK_IS_TEXT_VIEW (focus) || GTK_IS_EDITABLE (focus))
    return card;
  return (WakhanNoteCard *) gtk_widget_get_ancestor (focus, WAKHAN_TYPE_NOTE_CARD);
}

static gboolean
place_key_cb (GtkWidget *widget,
              GVariant  *action,
              gpointer   user_data G_GNUC_UNUSED)
{
  WakhanNoteCard *card = find_card_around (GTK_LIST_VIEW (widget));

  if (!card)
    return FALSE;
  wakhan_note_card_run_place_action (card, g_variant_get_string (action, NULL));
  return TRUE;
}

static void
add_controller (GtkListView *list,
                GtkShortcut *shortcut)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (list), keys);
}

void
wakhan_note_keys_add (GtkListView    *list,
                      guint           key,
                      GdkModifierType modifiers,
                      GtkShortcutFunc run,
                      gpointer        user_data)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  add_controller (list, gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                          gtk_callback_action_new (run, user_data, NULL)));
}

void
wakhan_note_keys_add_for_places (GtkListView *list)
{
  static const struct
  {
    guint       key;
    const char *action;
  } keys[] = {
    { GDK_KEY_y, "place.confirm" },
    { GDK_KEY_a, "place.choose" },
    { GDK_KEY_t, "place.attach" },
  };

  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, 0),
                                                gtk_callback_action_new (place_key_cb, NULL, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_string (keys[i].action));
      add_controller (list, shortcut);
    }
}

WakhanNoteCard *
wakhan_note_keys_find_card (GtkListView *list)
{
  GtkWidget *row;
  GtkWidget *card;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), NULL);

  row = find_focus (list);
  card = row ? gtk_widget_get_first_child (row) : NULL;
  return card && WAKHAN_IS_NOTE_CARD (card) ? WAKHAN_NOTE_CARD (card) : NULL;
}
