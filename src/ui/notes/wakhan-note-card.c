/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-card.h"

#include "wakhan-context-menu.h"
#include "wakhan-description.h"
#include "wakhan-note-composer.h"
#include "wakhan-note-doubt.h"
#include "wakhan-note-kind.h"
#include "wakhan-note-label.h"
#include "wakhan-note-menu.h"
#include "wakhan-note-reattach.h"
#include "wakhan-pill-box.h"
#include "wakhan-script.h"
#include "wakhan-tooltip.h"
#include "wakhan-word-list.h"
#include "wakhan-wordings.h"

#include <glib/gi18n-lib.h>

#define MAX_EXCERPT 1200 /* characters */

struct _WakhanNoteCard
{
  GtkBox parent_instance;

  WakhanNote           *note;
  WakhanNoteIndex      *index;
  GSignalGroup         *note_signals;
  const WakhanNoteKind *kind;
  GtkWidget            *editor; /* the pane's; NULL while the note is only shown */
  GtkWidget            *menu;   /* made when it is first asked for */

  GtkWidget          *sign;
  GtkLabel           *kind_label;
  GtkWidget          *state;
  GtkImage           *state_sign;
  GtkLabel           *state_label;
  GtkLabel           *place_label;
  GtkWidget          *menu_button;
  GtkLabel           *subject_label;
  GtkLabel           *quotation_label;
  GtkWidget          *wordings; /* made when there are any */
  GtkLabel           *text_label;
  WakhanPillBox      *tags;
  WakhanNoteReattach *reattach;
};

enum
{
  KIND_CHOSEN,
  DELETE,
  EDIT,
  SHOW_PLACE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNoteCard, wakhan_note_card, GTK_TYPE_BOX)

static void
show_words (GtkLabel   *label,
            const char *words)
{
  gtk_label_set_label (label, words ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words && *words);
}

static void
update_kind (WakhanNoteCard *self)
{
  const WakhanNoteKind *kind = wakhan_note_kind_find (wakhan_note_get_kind (self->note));

  if (kind == self->kind)
    return;
  if (self->kind)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), self->kind->css_class);
      gtk_widget_remove_css_class (self->sign, self->kind->css_class);
      gtk_widget_remove_css_class (GTK_WIDGET (self->kind_label), self->kind->css_class);
    }
  self->kind = kind;
  gtk_widget_add_css_class (GTK_WIDGET (self), kind->css_class);
  gtk_widget_add_css_class (self->sign, kind->css_class);
  gtk_widget_add_css_class (GTK_WIDGET (self->kind_label), kind->css_class);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->sign), kind->icon_name);
  gtk_label_set_label (self->kind_label, wakhan_note_kind_get_name (kind));
}

static void
update_place (WakhanNoteCard *self)
{
  const WakhanAnchorState state = wakhan_note_index_get_state (self->index, self->note);
  const gboolean          is_lost = state == WAKHAN_ANCHOR_LOST;
  const gboolean          is_doubtful = state == WAKHAN_ANCHOR_DOUBTFUL;
  g_autofree char        *words = wakhan_note_doubt_dup_place (self->index, self->note);
  g_autofree char        *subject = wakhan_note_doubt_dup_subject (self->index, self->note);

  gtk_label_set_label (self->place_label,
                       words ? words : ""); /* without words it still holds the button at the end */
  show_words (self->subject_label, subject);
  gtk_widget_remove_css_class (self->state, is_lost ? "state-look" : "state-bad");
  gtk_widget_add_css_class (self->state, is_lost ? "state-bad" : "state-look");
  gtk_image_set_from_icon_name (self->state_sign, is_lost ? "dialog-warning-symbolic"
                                                          : "dialog-question-symbolic");
  gtk_label_set_label (self->state_label, is_lost       ? _ ("Lost")
                                          : is_doubtful ? _ ("To check")
                                                        : "");
  gtk_widget_set_visible (self->state, is_lost || is_doubtful);
}

/* Returns: whether the words are shown as they were and as they are. */
static gboolean
update_wordings (WakhanNoteCard *self)
{
  g_autofree char *before = wakhan_note_doubt_dup_quote (self->index, self->note);
  g_autofree char *now = wakhan_note_doubt_dup_now (self->index, self->note);
  g_autofree char *caption = NULL;
  g_autofree char *likeness = NULL;

  if (now && !self->wordings)
    {
      self->wordings = wakhan_wordings_new ();
      gtk_box_insert_child_after (GTK_BOX (self), self->wordings,
                                  GTK_WIDGET (self->quotation_label));
    }
  if (self->wordings)
    gtk_widget_set_visible (self->wordings, now != NULL);
  if (!now)
    return FALSE;
  likeness = wakhan_note_doubt_dup_likeness (self->index, self->note);
  caption = wakhan_note_doubt_dup_caption (self->index, self->note);
  wakhan_wordings_set (WAKHAN_WORDINGS (self->wordings), before, now, caption);
  wakhan_tooltip_set (self->wordings, likeness);
  return TRUE;
}

/* Line breaks of the text would show as signs, or as lines of their own. */
static char *
dup_quotation (WakhanNoteCard *self)
{
  const guint      n_anchors = wakhan_note_get_n_anchors (self->note);
  g_autofree char *quote = NULL;
  g_autofree char *markup = NULL;
  g_autofree char *more = NULL;

  quote = wakhan_note_doubt_dup_quote (self->index, self->note);
  if (!quote || !*quote)
    return NULL;
  markup = g_markup_printf_escaped (_ ("“%s”"), quote);
  if (!wakhan_script_has_italics (quote, -1))
    {
      g_autofree char *slanted = g_steal_pointer (&markup);

      markup = g_strdup_printf ("<span style=\"normal\">%s</span>", slanted);
    }
  if (n_anchors == 1)
    return g_steal_pointer (&markup);
  more = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "and %u more passage", "and %u more passages", n_anchors - 1),
    n_anchors - 1);
  return g_strdup_printf ("%s <span style=\"normal\" size=\"smaller\">%s</span>", markup, more);
}

/* What it is on: its kind and place, and the words, section or event there. */
static char *
dup_about (WakhanNoteCard *self,
           const char     *words)
{
  const char *const parts[] = { gtk_label_get_label (self->kind_label),
                                gtk_label_get_label (self->state_label),
                                gtk_label_get_label (self->place_label),
                                gtk_label_get_label (self->subject_label), words };

  return wakhan_word_list_join_parts (parts, G_N_ELEMENTS (parts));
}

static void
update_editor_name (WakhanNoteCard *self)
{
  g_autofree char *quote = wakhan_note_doubt_dup_quote (self->index, self->note);
  g_autofree char *about = dup_about (self, quote);

  wakhan_note_composer_set_about (WAKHAN_NOTE_COMPOSER (self->editor), about);
}

/* A card is read by its row: what was written comes before the words that it is on, tags and
 * events. */
static void
update_name (WakhanNoteCard *self)
{
  GtkWidget        *row = gtk_widget_get_parent (GTK_WIDGET (self));
  const char       *text = wakhan_note_get_text (self->note);
  const gboolean    is_written = text && *text;
  g_autofree char  *events = wakhan_note_label_dup_events (self->index, self->note);
  g_autofree char  *listed = wakhan_word_list_join (wakhan_note_get_tags (self->note));
  g_autofree char  *quote = wakhan_note_doubt_dup_quote (self->index, self->note);
  g_autofree char  *name = dup_about (self, is_written ? text : quote);
  g_autofree char  *now = wakhan_note_doubt_dup_now (self->index, self->note);
  g_autofree char  *changes = now ? wakhan_note_doubt_dup_changes (quote, now) : NULL;
  const char *const parts[] = { is_written ? quote : NULL, events, listed };
  g_autofree char  *rest = wakhan_word_list_join_parts (parts, G_N_ELEMENTS (parts));
  const char *const sentences[] = { changes, rest };
  g_autofree char  *description = wakhan_word_list_join_sentences (sentences, 2);

  if (self->editor)
    update_editor_name (self);
  if (!row ||
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (row)) != GTK_ACCESSIBLE_ROLE_LIST_ITEM)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_description_set (row, *description ? description : NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED,
                               self->editor != NULL, -1);
}

/* GtkLabel counts its lines paragraph by paragraph; with line separators the note is one. What
 * could not show in the lines of a card is not laid out either. */
static char *
dup_excerpt (const char *text)
{
  g_autofree char *start = NULL;
  g_auto (GStrv)   lines = NULL;

  if (!text)
    return NULL;
  start = g_utf8_strlen (text, -1) > MAX_EXCERPT ? g_utf8_substring (text, 0, MAX_EXCERPT)
                                                 : g_strdup (text);
  lines = g_strsplit (g_strchomp (start), "\n", -1);
  return g_strjoinv ("\u2028", lines);
}

static void
update (WakhanNoteCard *self)
{
  g_autofree char *quotation = NULL;
  g_autofree char *events = NULL;
  g_autofree char *excerpt = NULL;

  wakhan_note_reattach_set_note (self->reattach, self->note, self->index);
  if (!self->note)
    return;
  update_kind (self);
  update_place (self);
  quotation = update_wordings (self) ? NULL : dup_quotation (self);
  gtk_label_set_markup (self->quotation_label, quotation ? quotation : "");
  gtk_widget_set_visible (GTK_WIDGET (self->quotation_label), quotation != NULL);
  if (!self->editor)
    {
      excerpt = dup_excerpt (wakhan_note_get_text (self->note));
      show_words (self->text_label, excerpt);
      events = wakhan_note_label_dup_events (self->index, self->note);
      wakhan_pill_box_set_words (self->tags, events, wakhan_note_get_tags (self->note));
    }
  update_name (self);
}

static void
menu_closed_cb (WakhanNoteCard *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "menu-open");
}

static void
menu_clicked_cb (WakhanNoteCard *self)
{
  if (!self->menu)
    {
      g_autoptr (GMenuModel) model = wakhan_note_menu_create ();

      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_widget_set_parent (self->menu, self->menu_button);
      g_signal_connect_object (self->menu, "closed", G_CALLBACK (menu_closed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), "menu-open");
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
set_kind_action (GtkWidget  *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant   *target)
{
  g_signal_emit (widget, signals[KIND_CHOSEN], 0, g_variant_get_string (target, NULL));
}

static void
edit_action (GtkWidget  *widget,
             const char *name G_GNUC_UNUSED,
             GVariant   *target G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[EDIT], 0);
}

static void
copy_action (GtkWidget  *widget,
             const char *name G_GNUC_UNUSED,
             GVariant   *target G_GNUC_UNUSED)
{
  WakhanNoteCard  *self = WAKHAN_NOTE_CARD (widget);
  g_autofree char *copied = wakhan_note_menu_dup_copy (self->index, self->note);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), copied);
}

static GMenuModel *
prepare_menu (GtkWidget              *widget,
              const graphene_point_t *point,
              GdkRectangle           *at)
{
  if (!WAKHAN_NOTE_CARD (widget)->note || WAKHAN_NOTE_CARD (widget)->editor)
    return NULL; /* what is being written has the menu of a text */
  *at =
    (GdkRectangle){ gtk_widget_get_width (widget) / 2, gtk_widget_get_height (widget) / 2, 1, 1 };
  if (point)
    *at = (GdkRectangle){ point->x, point->y, 1, 1 };
  return wakhan_note_menu_create ();
}

static void
delete_action (GtkWidget  *widget,
               const char *name G_GNUC_UNUSED,
               GVariant   *target G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[DELETE], 0);
}

/* The row of a note being written is deaf to clicks, or it would take the keyboard
 * from the text. */
static void
released_cb (WakhanNoteCard *self,
             int             n_press G_GNUC_UNUSED,
             double          x G_GNUC_UNUSED,
             double          y)
{
  graphene_rect_t bounds;

  if (self->editor && gtk_widget_compute_bounds (self->editor, GTK_WIDGET (self), &bounds) &&
      y < bounds.origin.y)
    g_signal_emit (self, signals[SHOW_PLACE], 0);
}

static void
wakhan_note_card_dispose (GObject *object)
{
  WakhanNoteCard *self = WAKHAN_NOTE_CARD (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->wordings, gtk_widget_unparent);
  g_clear_object (&self->note_signals);
  g_clear_object (&self->note);
  g_clear_object (&self->index);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_CARD);

  G_OBJECT_CLASS (wakhan_note_card_parent_class)->dispose (object);
}

static void
wakhan_note_card_class_init (WakhanNoteCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_card_dispose;

  signals[KIND_CHOSEN] = g_signal_new ("kind-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[DELETE] = g_signal_new ("delete", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[EDIT] = g_signal_new ("edit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SHOW_PLACE] = g_signal_new ("show-place", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (WAKHAN_TYPE_NOTE_REATTACH);
  g_type_ensure (WAKHAN_TYPE_PILL_BOX);
  gtk_widget_class_install_action (widget_class, "note.set-kind", "s", set_kind_action);
  gtk_widget_class_install_action (widget_class, "note.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "note.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "note.delete", NULL, delete_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-note-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, sign);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, kind_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, state);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, state_sign);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, state_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, place_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, menu_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, subject_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, quotation_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, text_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, tags);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteCard, reattach);
  gtk_widget_class_bind_template_callback (widget_class, menu_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
wakhan_note_card_init (WakhanNoteCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_tooltip_set_beside_name (self->menu_button, _ ("Colour and Delete"), NULL);
  wakhan_context_menu_attach (GTK_WIDGET (self), prepare_menu);
  self->note_signals = g_signal_group_new (WAKHAN_TYPE_NOTE);
  g_signal_group_connect_swapped (self->note_signals, "notify", G_CALLBACK (update), self);
}

GtkWidget *
wakhan_note_card_new (void)
{
  return g_object_new (WAKHAN_TYPE_NOTE_CARD, NULL);
}

WakhanNote *
wakhan_note_card_get_note (WakhanNoteCard *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_CARD (self), NULL);

  return self->note;
}

void
wakhan_note_card_set_session (WakhanNoteCard *self,
                              WakhanSession  *session)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARD (self));

  wakhan_note_reattach_set_session (self->reattach, session);
}

void
wakhan_note_card_set_places (WakhanNoteCard     *self,
                             WakhanLikelyPlaces *places)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARD (self));

  wakhan_note_reattach_set_places (self->reattach, places);
}

void
wakhan_note_card_run_place_action (WakhanNoteCard *self,
                                   const char     *action)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARD (self));

  gtk_widget_activate_action (GTK_WIDGET (self->reattach), action, NULL);
}

void
wakhan_note_card_set_note (WakhanNoteCard  *self,
                           WakhanNote      *note,
                           WakhanNoteIndex *index)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARD (self));
  g_return_if_fail (!note || (WAKHAN_IS_NOTE (note) && WAKHAN_IS_NOTE_INDEX (index)));

  g_set_object (&self->note, note);
  g_set_object (&self->index, index);
  g_signal_group_set_target (self->note_signals, note);
  update (self);
}

/**
 * wakhan_note_card_update:
 *
 * For what the note itself does not tell of: that it stands elsewhere.
 */
void
wakhan_note_card_update (WakhanNoteCard *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARD (self));

  update (self);
}

void
wakhan_note_card_set_editor (WakhanNoteCard *self,
                             GtkWidget      *editor)
{
  g_return_if_fail (WAKHAN_IS_NOTE_CARD (self));
  g_return_if_fail (!editor || GTK_IS_WIDGET (editor));

  if (editor == self->editor)
    return;
  if (self->editor)
    gtk_box_remove (GTK_BOX (self), self->editor);
  self->editor = editor;
  if (editor)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->text_label), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->tags), FALSE);
      gtk_box_append (GTK_BOX (self), editor);
      gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
  update (self);
}
