/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-completion.h"

#include "wakhan-description.h"

#define MOST_OFFERS 6
#define KEY "wakhan-completion"

struct _WakhanCompletion
{
  GObject parent_instance;

  GtkEntry   *entry; /* which holds this */
  GStrv       words;
  GtkWidget  *popover;
  GtkListBox *list;
  gboolean    is_taking;
};

enum
{
  TAKEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanCompletion, wakhan_completion, G_TYPE_OBJECT)

static const char *
get_word (GtkListBoxRow *row)
{
  return gtk_label_get_label (GTK_LABEL (gtk_list_box_row_get_child (row)));
}

static void
hide (WakhanCompletion *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
take (WakhanCompletion *self,
      GtkListBoxRow    *row)
{
  g_autofree char *word = g_strdup (get_word (row));

  self->is_taking = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), word);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  self->is_taking = FALSE;
  hide (self);
  g_signal_emit (self, signals[TAKEN], 0, word);
}

static void
clear (WakhanCompletion *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))))
    gtk_list_box_remove (self->list, row);
}

static void
offer (WakhanCompletion *self,
       const char       *word)
{
  GtkWidget *label = gtk_label_new (word);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_box_append (self->list, label);
  gtk_widget_set_focusable (gtk_widget_get_parent (label), FALSE);
}

static void
text_changed_cb (WakhanCompletion *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  guint       n_offers = 0;

  if (self->is_taking)
    return;
  clear (self);
  if (*typed && gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (
                  GTK_EDITABLE (self->entry)))))
    for (guint i = 0; self->words && self->words[i] && n_offers < MOST_OFFERS; i++)
      if (g_str_match_string (typed, self->words[i], TRUE) &&
          g_utf8_collate (typed, self->words[i]) != 0)
        {
          offer (self, self->words[i]);
          n_offers++;
        }
  if (n_offers > 0)
    gtk_popover_popup (GTK_POPOVER (self->popover));
  else
    hide (self);
}

/* A screen reader reads what has the keyboard, which the offers do not. */
static void
choose (WakhanCompletion *self,
        int               step)
{
  GtkListBoxRow *chosen = gtk_list_box_get_selected_row (self->list);
  const int      next = chosen ? gtk_list_box_row_get_index (chosen) + step : step > 0 ? 0
                                                                                       : -1;
  GtkListBoxRow *row = next >= 0 ? gtk_list_box_get_row_at_index (self->list, next) : NULL;

  if (!row && chosen && step > 0)
    return;
  gtk_list_box_select_row (self->list, row);
  if (row)
    wakhan_description_replace (GTK_WIDGET (self->entry), get_word (row));
}

static gboolean
key_pressed_cb (WakhanCompletion *self,
                guint             key,
                guint             code G_GNUC_UNUSED,
                GdkModifierType   modifiers G_GNUC_UNUSED)
{
  GtkListBoxRow *chosen;

  if (!gtk_widget_get_visible (self->popover))
    return GDK_EVENT_PROPAGATE;
  chosen = gtk_list_box_get_selected_row (self->list);
  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Up:
      choose (self, key == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      hide (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (!chosen)
        return GDK_EVENT_PROPAGATE;
      take (self, chosen);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
closed_cb (WakhanCompletion *self)
{
  wakhan_description_restore (GTK_WIDGET (self->entry));
}

/* With the entry, which holds this too. */
static void
entry_destroyed_cb (WakhanCompletion *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
wakhan_completion_finalize (GObject *object)
{
  g_strfreev (WAKHAN_COMPLETION (object)->words);

  G_OBJECT_CLASS (wakhan_completion_parent_class)->finalize (object);
}

static void
wakhan_completion_class_init (WakhanCompletionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_completion_finalize;

  signals[TAKEN] = g_signal_new ("taken", WAKHAN_TYPE_COMPLETION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
wakhan_completion_init (WakhanCompletion *self G_GNUC_UNUSED)
{
}

WakhanCompletion *
wakhan_completion_attach (GtkEntry *entry)
{
  WakhanCompletion        *self;
  GtkEventController      *keys;
  GtkEventControllerFocus *focus;

  g_return_val_if_fail (GTK_IS_ENTRY (entry), NULL);

  self = g_object_new (WAKHAN_TYPE_COMPLETION, NULL);
  keys = gtk_event_controller_key_new ();
  focus = GTK_EVENT_CONTROLLER_FOCUS (gtk_event_controller_focus_new ());
  self->entry = entry;
  self->popover = gtk_popover_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->list));
  gtk_widget_set_can_focus (self->popover, FALSE);
  gtk_widget_add_css_class (self->popover, "completion");
  gtk_widget_set_parent (self->popover, GTK_WIDGET (entry));
  g_signal_connect_object (entry, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "destroy", G_CALLBACK (entry_destroyed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (take), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (hide), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (entry), keys);
  gtk_widget_add_controller (GTK_WIDGET (entry), GTK_EVENT_CONTROLLER (focus));
  g_object_set_data_full (G_OBJECT (entry), KEY, self, g_object_unref);
  return self;
}

void
wakhan_completion_set_words (WakhanCompletion  *self,
                             const char *const *words)
{
  g_return_if_fail (WAKHAN_IS_COMPLETION (self));

  g_strfreev (self->words);
  self->words = g_strdupv ((char **) words);
}
