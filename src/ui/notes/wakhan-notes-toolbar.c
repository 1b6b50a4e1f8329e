/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-toolbar.h"

#include "wakhan-digits.h"
#include "wakhan-note-filter-row.h"
#include "wakhan-note-kind.h"
#include "wakhan-note-sieve-row.h"
#include "wakhan-tooltip.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesToolbar
{
  GtkBox parent_instance;

  WakhanNoteList   *list;
  WakhanNotesStore *store;
  GSignalGroup     *store_signals;

  GtkLabel            *saving;
  GtkWidget           *search_row;
  GtkSearchEntry      *search;
  WakhanNoteFilterRow *filter_row; /* NULL: there was no note yet */
  GtkLabel            *count;
  GtkWidget           *clear;
  GtkMenuButton       *order;
  WakhanNoteSieveRow  *sieve_row;
  GtkWidget           *check_row;
  GtkToggleButton     *check;
  GtkLabel            *check_label;
  GtkWidget           *show;
  guint                n_notes;
  guint                chosen_order;
};

typedef enum
{
  PROP_ORDER = 1,
  N_PROPS
} WakhanNotesToolbarProperty;

static GParamSpec *properties[N_PROPS];

static const struct
{
  WakhanNoteOrder order;
  const char     *name;
  const char     *label;
} orders[] = {
  { WAKHAN_NOTE_ORDER_TEXT, "text", N_ ("Text order") },
  { WAKHAN_NOTE_ORDER_TIME, "time", N_ ("Time order") },
  { WAKHAN_NOTE_ORDER_CHANGED, "changed", N_ ("Last changed") },
};

G_DEFINE_FINAL_TYPE (WakhanNotesToolbar, wakhan_notes_toolbar, GTK_TYPE_BOX)

static const char *
get_saving_words (WakhanSaveState state)
{
  switch (state)
    {
    case WAKHAN_SAVE_STATE_SAVING:
      return _ ("Saving…");
    case WAKHAN_SAVE_STATE_FAILED:
      return _ ("Not saved");
    case WAKHAN_SAVE_STATE_SAVED:
    default:
      return _ ("Saved");
    }
}

static void
update_saving (WakhanNotesToolbar *self)
{
  WakhanSaveState state = WAKHAN_SAVE_STATE_SAVED;

  if (self->store)
    state = wakhan_notes_store_get_save_state (self->store);
  if (self->store &&
      (state == WAKHAN_SAVE_STATE_FAILED ||
       wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (self->store)) > 0))
    gtk_label_set_label (self->saving, get_saving_words (state));
  else
    gtk_label_set_label (self->saving, ""); /* of no notes none is saved */
  /* Beside the words of a filter there is room for bad news alone. */
  gtk_widget_set_visible (GTK_WIDGET (self->saving), state == WAKHAN_SAVE_STATE_FAILED ||
                                                       !gtk_widget_get_visible (self->clear));
  if (state == WAKHAN_SAVE_STATE_FAILED)
    gtk_widget_add_css_class (GTK_WIDGET (self->saving), "state-bad");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->saving), "state-bad");
}

static void
search_changed_cb (WakhanNotesToolbar *self)
{
  wakhan_note_filter_set_words (wakhan_note_list_get_filter (self->list),
                                gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
stop_search_cb (WakhanNotesToolbar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
show_order (WakhanNotesToolbar *self)
{
  const char      *label = _ (orders[self->chosen_order].label);
  g_autofree char *name = g_strdup_printf (_ ("Order of Notes: %s"), label);
  /* What takes the keyboard is the button inside. */
  GtkAccessible *button = GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->order)));

  gtk_menu_button_set_label (self->order, label);
  gtk_accessible_reset_relation (button, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
set_order (WakhanNotesToolbar *self,
           const char         *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_strcmp0 (orders[i].name, name) == 0 && i != self->chosen_order)
      {
        self->chosen_order = i;
        show_order (self);
        wakhan_note_list_set_order (self->list, orders[i].order);
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
      }
}

static void
create_order_menu_cb (GtkMenuButton *button,
                      gpointer       user_data G_GNUC_UNUSED)
{
  g_autoptr (GMenu) menu = NULL;

  if (gtk_menu_button_get_menu_model (button))
    return;
  menu = g_menu_new ();
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (orders[i].label), NULL);

      g_menu_item_set_action_and_target (item, "notes.order", "s", orders[i].name);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
describe_sieve (WakhanNoteList *list,
                GPtrArray      *words)
{
  WakhanNoteSieve *sieve = wakhan_note_list_get_sieve (list);
  WakhanDate      *years = sieve ? wakhan_note_sieve_get_years (sieve) : NULL;
  g_autofree char *span = years ? wakhan_date_to_words (years) : NULL;

  if (span)
    /* Translators: what the notes in the list have in common: a stretch of time. */
    g_ptr_array_add (words, g_strdup_printf (_ ("of %s"), span));
  if (sieve && wakhan_note_sieve_is_by_events (sieve))
    /* Translators: what the notes in the list have in common: “2 of 14: on filtered events”. */
    g_ptr_array_add (words, g_strdup (_ ("on filtered events")));
}

/* What the filter asks for: "Doubt, tagged “sources”". */
static char *
describe_filter (WakhanNoteList *list)
{
  WakhanNoteFilter     *filter = wakhan_note_list_get_filter (list);
  const char *const    *kinds = wakhan_note_filter_get_kinds (filter);
  const char *const    *tags = wakhan_note_filter_get_tags (filter);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; kinds[i]; i++)
    g_ptr_array_add (words,
                     g_strdup (wakhan_note_kind_get_name (wakhan_note_kind_find (kinds[i]))));
  for (guint i = 0; tags[i]; i++)
    g_ptr_array_add (words, g_strdup_printf (i == 0 ? _ ("tagged “%s”") : _ ("“%s”"), tags[i]));
  if (wakhan_note_filter_get_to_check (filter))
    /* Translators: what the notes in the list have in common: “2 of 14: to check, Claim”. */
    g_ptr_array_add (words, g_strdup (_ ("to check")));
  describe_sieve (list, words);
  if (*wakhan_note_filter_get_words (filter))
    g_ptr_array_add (words,
                     g_strdup_printf (_ ("with “%s”"), wakhan_note_filter_get_words (filter)));
  return wakhan_word_list_join_parts ((const char *const *) words->pdata, words->len);
}

static void
check_toggled_cb (WakhanNotesToolbar *self)
{
  wakhan_note_filter_set_to_check (wakhan_note_list_get_filter (self->list),
                                   gtk_toggle_button_get_active (self->check));
}

/* While it filters it stays, so that it can be taken back. */
static void
update_check (WakhanNotesToolbar *self)
{
  const gboolean is_filtered =
    wakhan_note_filter_get_to_check (wakhan_note_list_get_filter (self->list));
  const guint      n = self->store ? wakhan_note_list_count_to_check (self->list) : 0;
  g_autofree char *words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note to check", "%u notes to check", n), n);
  g_autofree char *name = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Only the %u note to check", "Only the %u notes to check", n), n);

  gtk_label_set_label (self->check_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_toggle_button_set_active (self->check, is_filtered);
  gtk_widget_set_visible (self->check_row, n > 0 || is_filtered);
  gtk_widget_set_sensitive (self->show, n > 0);
}

static void
show_tags (WakhanNotesToolbar *self)
{
  wakhan_note_filter_row_set_notebook (
    self->filter_row, self->store ? wakhan_notes_store_get_notebook (self->store) : NULL);
}

/* Who has no notes yet does not wait for it. */
static void
update_filter_row (WakhanNotesToolbar *self)
{
  if (!self->filter_row && self->n_notes > 0)
    {
      self->filter_row = wakhan_note_filter_row_new (wakhan_note_list_get_filter (self->list));
      gtk_box_insert_child_after (GTK_BOX (self), GTK_WIDGET (self->filter_row), self->search_row);
      show_tags (self);
    }
  if (self->filter_row)
    gtk_widget_set_visible (GTK_WIDGET (self->filter_row), self->n_notes > 0);
}

static void
update_filtered (WakhanNotesToolbar *self)
{
  const gboolean is_filtered =
    !wakhan_note_filter_is_empty (wakhan_note_list_get_filter (self->list));

  gtk_widget_set_visible (self->clear, is_filtered);
  gtk_widget_set_visible (GTK_WIDGET (self->order), !is_filtered && self->n_notes > 0);
  update_saving (self);
}

static void
wakhan_notes_toolbar_dispose (GObject *object)
{
  WakhanNotesToolbar *self = WAKHAN_NOTES_TOOLBAR (object);

  g_clear_object (&self->store_signals);
  g_clear_object (&self->store);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTES_TOOLBAR);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (wakhan_notes_toolbar_parent_class)->dispose (object);
}

static void
wakhan_notes_toolbar_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((WakhanNotesToolbarProperty) id)
    {
    case PROP_ORDER:
      g_value_set_string (value, orders[WAKHAN_NOTES_TOOLBAR (object)->chosen_order].name);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_toolbar_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((WakhanNotesToolbarProperty) id)
    {
    case PROP_ORDER:
      set_order (WAKHAN_NOTES_TOOLBAR (object), g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_toolbar_class_init (WakhanNotesToolbarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_notes_toolbar_dispose;
  object_class->get_property = wakhan_notes_toolbar_get_property;
  object_class->set_property = wakhan_notes_toolbar_set_property;

  properties[PROP_ORDER] =
    g_param_spec_string ("order", NULL, NULL, orders[0].name,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_property_action (widget_class, "notes.order", "order");

  g_type_ensure (WAKHAN_TYPE_NOTE_SIEVE_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-notes-toolbar.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, saving);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, search_row);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, clear);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, order);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, sieve_row);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, check_row);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, check);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, check_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesToolbar, show);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, wakhan_notes_toolbar_clear);
}

static void
wakhan_notes_toolbar_init (WakhanNotesToolbar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_tooltip_set (self->clear, _ ("Show All Notes"));
  gtk_menu_button_set_create_popup_func (self->order, create_order_menu_cb, NULL, NULL);
  show_order (self);
  self->store_signals = g_signal_group_new (WAKHAN_TYPE_NOTES_STORE);
  g_signal_group_connect_swapped (self->store_signals, "notify::save-state",
                                  G_CALLBACK (update_saving), self);
}

void
wakhan_notes_toolbar_set_list (WakhanNotesToolbar *self,
                               WakhanNoteList     *list)
{
  g_return_if_fail (WAKHAN_IS_NOTES_TOOLBAR (self));
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (list));

  if (!g_set_object (&self->list, list))
    return;
  g_signal_connect_object (wakhan_note_list_get_filter (list), "changed",
                           G_CALLBACK (update_filtered), self, G_CONNECT_SWAPPED);
  wakhan_note_sieve_row_set_list (self->sieve_row, list);
}

void
wakhan_notes_toolbar_set_list_widget (WakhanNotesToolbar *self,
                                      GtkWidget          *widget)
{
  g_return_if_fail (WAKHAN_IS_NOTES_TOOLBAR (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_RELATION_CONTROLS,
                                  widget, NULL, -1);
}

void
wakhan_notes_toolbar_set_store (WakhanNotesToolbar *self,
                                WakhanNotesStore   *store)
{
  g_return_if_fail (WAKHAN_IS_NOTES_TOOLBAR (self));

  g_set_object (&self->store, store);
  g_signal_group_set_target (self->store_signals, store);
  if (self->filter_row)
    show_tags (self);
  update_saving (self);
}

void
wakhan_notes_toolbar_set_counts (WakhanNotesToolbar *self,
                                 guint               n_shown,
                                 guint               n_notes)
{
  g_autofree char *hint = NULL;
  g_autofree char *count = NULL;
  g_autofree char *filter = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_TOOLBAR (self));

  hint = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Search %u note", "Search %u notes", n_notes), n_notes);
  g_object_set (self->search, "placeholder-text", n_notes > 0 ? hint : _ ("Search notes"), NULL);
  filter = describe_filter (self->list);
  if (*filter)
    {
      g_autofree char *part = wakhan_digits_new_for_part (n_shown, n_notes);

      /* Translators: how many of how many notes (“2 of 5”), and what they have in common. */
      count = g_strdup_printf (_ ("%s: %s"), part, filter);
    }
  else if (self->store)
    count =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);
  gtk_label_set_label (self->count, count ? count : "");
  self->n_notes = n_notes;
  update_filter_row (self);
  update_check (self);
  update_filtered (self);
  wakhan_tooltip_set (GTK_WIDGET (self->count), *filter ? count : NULL);
}

const char *
wakhan_notes_toolbar_get_summary (WakhanNotesToolbar *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_TOOLBAR (self), NULL);

  return gtk_label_get_label (self->count);
}

void
wakhan_notes_toolbar_clear (WakhanNotesToolbar *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_TOOLBAR (self));

  wakhan_note_list_clear_filter (self->list);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  if (self->filter_row)
    wakhan_note_filter_row_clear (self->filter_row);
}
