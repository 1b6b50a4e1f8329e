/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-cards.h"

#include "wakhan-context-menu.h"
#include "wakhan-note-keys.h"
#include "wakhan-note-scroller.h"

struct _WakhanNoteCards
{
  GObject parent_instance;

  GtkListView        *list; /* unowned */
  WakhanNoteList     *notes;
  WakhanSession      *session;
  WakhanLikelyPlaces *places; /* in the text of the notes; NULL: nobody asked yet */
  GHashTable         *cards;  /* WakhanNote to the WakhanNoteCard that shows it now */
  WakhanNoteScroller *scroller;
  WakhanNote         *written;
  WakhanNoteComposer *composer; /* of the written note */
  WakhanNote         *chosen;   /* whose row has the keyboard; NULL while one is written */
};

typedef enum
{
  WRITE,
  DELETE,
  KIND_CHOSEN,
  SHOW_PLACE,
  N_SIGNALS
} WakhanNoteCardsSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNoteCards, wakhan_note_cards, G_TYPE_OBJECT)

static void
set_card_written (WakhanNoteCards *self,
                  WakhanNoteCard  *card,
                  gboolean         written)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (card), "item");
  GtkWidget   *editor = written ? GTK_WIDGET (self->composer) : NULL;
  GtkWidget   *holder = written ? gtk_widget_get_parent (editor) : NULL;

  if (holder && holder != GTK_WIDGET (card))
    wakhan_note_card_set_editor (WAKHAN_NOTE_CARD (holder), NULL);
  wakhan_note_card_set_editor (card, editor);
  gtk_list_item_set_activatable (item, !written);
  gtk_list_item_set_selectable (item, !written);
}

static void
show_chosen (WakhanNoteCards *self,
             WakhanNote      *note,
             gboolean         is_chosen)
{
  GtkWidget *card = note ? g_hash_table_lookup (self->cards, note) : NULL;

  if (card && is_chosen)
    gtk_widget_add_css_class (card, "selected");
  else if (card && note != self->written)
    gtk_widget_remove_css_class (card, "selected");
}

static void
set_chosen (WakhanNoteCards *self,
            WakhanNote      *note)
{
  show_chosen (self, self->chosen, FALSE);
  g_set_object (&self->chosen, note);
  show_chosen (self, note, TRUE);
}

static void
delete_cb (WakhanNoteCards *self,
           WakhanNoteCard  *card)
{
  g_signal_emit (self, signals[DELETE], 0, wakhan_note_card_get_note (card));
}

static void
edit_cb (WakhanNoteCards *self,
         WakhanNoteCard  *card)
{
  g_signal_emit (self, signals[WRITE], 0, wakhan_note_card_get_note (card));
}

static void
kind_chosen_cb (WakhanNoteCards *self,
                const char      *kind,
                WakhanNoteCard  *card)
{
  g_signal_emit (self, signals[KIND_CHOSEN], 0, wakhan_note_card_get_note (card), kind);
}

static void
show_place_cb (WakhanNoteCards *self)
{
  g_signal_emit (self, signals[SHOW_PLACE], 0);
}

static void
setup_cb (WakhanNoteCards *self,
          GtkListItem     *item)
{
  GtkWidget *card = wakhan_note_card_new ();

  g_signal_connect_object (card, "delete", G_CALLBACK (delete_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "edit", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "kind-chosen", G_CALLBACK (kind_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "show-place", G_CALLBACK (show_place_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_set_data (G_OBJECT (card), "item", item);
  gtk_list_item_set_child (item, card);
}

/* (nullable): in the text that the notes are in now. */
static WakhanLikelyPlaces *
get_places (WakhanNoteCards *self)
{
  WakhanNoteIndex *index = wakhan_note_list_get_index (self->notes);
  WakhanDocument  *document = index ? wakhan_note_index_get_document (index) : NULL;

  if (self->places && wakhan_likely_places_get_document (self->places) != document)
    g_clear_object (&self->places);
  if (!self->places && document)
    self->places = wakhan_likely_places_new (document);
  return self->places;
}

static void
bind_cb (WakhanNoteCards *self,
         GtkListItem     *item)
{
  WakhanNoteCard *card = WAKHAN_NOTE_CARD (gtk_list_item_get_child (item));
  WakhanNote     *note = gtk_list_item_get_item (item);

  wakhan_note_card_set_session (card, self->session);
  wakhan_note_card_set_places (card, get_places (self));
  wakhan_note_card_set_note (card, note, wakhan_note_list_get_index (self->notes));
  g_hash_table_insert (self->cards, note, card);
  set_card_written (self, card, note == self->written);
  show_chosen (self, note, note == self->chosen);
}

/* A row whose position alone changes is unbound and bound again: the composer stays in its card
 * meanwhile, and so keeps the keyboard. */
static void
unbind_cb (WakhanNoteCards *self,
           GtkListItem     *item)
{
  WakhanNoteCard *card = WAKHAN_NOTE_CARD (gtk_list_item_get_child (item));
  WakhanNote     *note = gtk_list_item_get_item (item);

  if (g_hash_table_lookup (self->cards, note) == card)
    g_hash_table_remove (self->cards, note);
  wakhan_note_card_set_note (card, NULL, NULL);
}

static void
activate_cb (WakhanNoteCards *self,
             guint            position)
{
  g_autoptr (WakhanNote) note =
    g_list_model_get_item (wakhan_note_list_get_model (self->notes), position);

  if (note)
    g_signal_emit (self, signals[WRITE], 0, note);
}

/* Heard before the list hears of it: a card that comes above the one being written takes its row
 * from under the hand. */
static void
rows_changing_cb (WakhanNoteCards *self)
{
  if (self->written && gtk_widget_get_focus_child (GTK_WIDGET (self->composer)))
    wakhan_note_cards_scroll (self, TRUE);
}

static gboolean
delete_key_cb (GtkWidget *widget G_GNUC_UNUSED,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data)
{
  WakhanNoteCard *card = wakhan_note_keys_find_card (WAKHAN_NOTE_CARDS (user_data)->list);

  if (!card)
    return FALSE;
  delete_cb (user_data, card);
  return TRUE;
}

/* On any other row, Return goes to the note's place; here it goes on to the text. */
static gboolean
return_key_cb (GtkWidget *widget G_GNUC_UNUSED,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data)
{
  WakhanNoteCards *self = user_data;
  WakhanNoteCard  *card = wakhan_note_keys_find_card (self->list);

  if (!card || wakhan_note_card_get_note (card) != self->written)
    return FALSE;
  wakhan_note_composer_focus_text (self->composer);
  return TRUE;
}

static gboolean
menu_key_cb (GtkWidget *widget G_GNUC_UNUSED,
             GVariant  *arguments G_GNUC_UNUSED,
             gpointer   user_data)
{
  WakhanNoteCard *card = wakhan_note_keys_find_card (WAKHAN_NOTE_CARDS (user_data)->list);

  return card && wakhan_context_menu_open (GTK_WIDGET (card), NULL);
}

static void
wakhan_note_cards_dispose (GObject *object)
{
  WakhanNoteCards *self = WAKHAN_NOTE_CARDS (object);

  g_clear_pointer (&self->scroller, wakhan_note_scroller_free);
  if (self->list)
    gtk_list_view_set_model (self->list, NULL);
  self->list = NULL;
  g_clear_object (&self->written);
  g_clear_object (&self->chosen);
  g_clear_object (&self->composer);
  g_clear_object (&self->session);
  g_clear_object (&self->places);
  g_clear_object (&self->notes);

  G_OBJECT_CLASS (wakhan_note_cards_parent_class)->dispose (object);
}

static void
wakhan_note_cards_finalize (GObject *object)
{
  g_hash_table_unref (WAKHAN_NOTE_CARDS (object)->cards);

  G_OBJECT_CLASS (wakhan_note_cards_parent_class)->finalize (object);
}

static void
wakhan_note_cards_class_init (WakhanNoteCardsClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_cards_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_note_cards_finalize;

  signals[WRITE] = g_signal_new ("write", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, WAKHAN_TYPE_NOTE);
  signals[DELETE] = g_signal_new ("delete", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, WAKHAN_TYPE_NOTE);
  signals[KIND_CHOSEN] = g_signal_new ("kind-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 2, WAKHAN_TYPE_NOTE, G_TYPE_STRING);
  signals[SHOW_PLACE] =
    g_signal_new ("show-place", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_note_cards_init (WakhanNoteCards *self)
{
  self->cards = g_hash_table_new (NULL, NULL);
}

static void
set_up_list (WakhanNoteCards *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection)     model =
    gtk_no_selection_new (g_object_ref (wakhan_note_list_get_model (self->notes)));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (rows_changing_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
  g_signal_connect_object (self->list, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);

  wakhan_note_keys_add (self->list, GDK_KEY_Delete, 0, delete_key_cb, self);
  wakhan_note_keys_add (self->list, GDK_KEY_Menu, 0, menu_key_cb, self);
  wakhan_note_keys_add (self->list, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, self);
  wakhan_note_keys_add (self->list, GDK_KEY_Return, 0, return_key_cb, self);
  wakhan_note_keys_add (self->list, GDK_KEY_KP_Enter, 0, return_key_cb, self);
  wakhan_note_keys_add_for_places (self->list);
}

WakhanNoteCards *
wakhan_note_cards_new (GtkListView    *list,
                       WakhanNoteList *notes)
{
  WakhanNoteCards *self;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE_LIST (notes), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_CARDS, NULL);
  self->list = list;
  self->notes = g_object_ref (notes);
  self->scroller = wakhan_note_scroller_new (list, notes);
  set_up_list (self);
  return self;
}

void
wakhan_note_cards_set_session (WakhanNoteCards *self,
                               WakhanSession   *session)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));

  g_set_object (&self->session, session);
}

void
wakhan_note_cards_set_written (WakhanNoteCards    *self,
                               WakhanNote         *note,
                               WakhanNoteComposer *composer)
{
  WakhanNoteCard *card;

  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));
  g_return_if_fail (!note || WAKHAN_IS_NOTE_COMPOSER (composer));

  if (note)
    set_chosen (self, NULL);
  card = self->written ? g_hash_table_lookup (self->cards, self->written) : NULL;
  if (card && note != self->written)
    set_card_written (self, card, FALSE);
  g_set_object (&self->written, note);
  g_set_object (&self->composer, composer);
  card = note ? g_hash_table_lookup (self->cards, note) : NULL;
  if (card)
    set_card_written (self, card, TRUE);
}

static void
focus_composer (gpointer cards)
{
  WakhanNoteCards *self = cards;

  if (!gtk_widget_get_focus_child (GTK_WIDGET (self->composer)))
    wakhan_note_composer_focus_text (self->composer);
}

static void
focus_row (gpointer cards)
{
  WakhanNoteCards *self = cards;
  GtkWidget       *card = self->chosen ? g_hash_table_lookup (self->cards, self->chosen) : NULL;
  GtkWidget       *row = card ? gtk_widget_get_parent (card) : NULL;

  if (row && !gtk_widget_has_focus (row))
    gtk_widget_grab_focus (row);
}

/* A row that holds the composer takes no keyboard itself. */
void
wakhan_note_cards_choose (WakhanNoteCards *self,
                          WakhanNote      *note)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));
  g_return_if_fail (!note || WAKHAN_IS_NOTE (note));

  if (note)
    wakhan_note_cards_set_written (self, NULL, NULL);
  set_chosen (self, note);
  if (note)
    wakhan_note_scroller_start (self->scroller, note, focus_row, self);
}

void
wakhan_note_cards_scroll (WakhanNoteCards *self,
                          gboolean         wants_keyboard)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));

  wakhan_note_scroller_start (self->scroller, self->written,
                              wants_keyboard ? focus_composer : NULL, self);
}

void
wakhan_note_cards_stop_scroll (WakhanNoteCards *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));

  wakhan_note_scroller_stop (self->scroller);
}

void
wakhan_note_cards_update_all (WakhanNoteCards *self)
{
  GHashTableIter iter;
  gpointer       note;
  gpointer       card;

  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &note, &card))
    {
      wakhan_note_card_set_places (card, get_places (self));
      wakhan_note_card_set_note (card, note, wakhan_note_list_get_index (self->notes));
    }
}

void
wakhan_note_cards_update (WakhanNoteCards *self,
                          WakhanNote      *note)
{
  WakhanNoteCard *card;

  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (self));

  card = g_hash_table_lookup (self->cards, note);
  if (card)
    wakhan_note_card_update (card);
}

/* The list has no row of its own choice before the keyboard was in it. */
gboolean
wakhan_note_cards_focus (WakhanNoteCards *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_CARDS (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->list)) ||
         gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* Not to what is in a row, as GTK would. */
gboolean
wakhan_note_cards_enter (WakhanNoteCards *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_CARDS (self), FALSE);

  if (self->written && g_hash_table_contains (self->cards, self->written))
    {
      wakhan_note_composer_focus_text (self->composer);
      return TRUE;
    }
  return g_list_model_get_n_items (wakhan_note_list_get_model (self->notes)) > 0 &&
         wakhan_note_cards_focus (self);
}
