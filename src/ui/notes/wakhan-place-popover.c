/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-place-popover.h"

#include "wakhan-note-doubt.h"
#include "wakhan-note-label.h"
#include "wakhan-word-list.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

#define CONTEXT 40 /* characters beside the words */
#define MOST_LINES 4

struct _WakhanPlacePopover
{
  GtkPopover parent_instance;

  WakhanSession      *session;
  WakhanNoteIndex    *index;
  WakhanLikelyPlaces *likely;
  GSignalGroup       *likely_signals;
  WakhanNote         *note;
  guint               passage;
  GArray             *places; /* WakhanAnchorMatch, a row each */
  WakhanTextRange     before; /* what was selected in the text */
  gboolean            is_chosen;

  GtkLabel   *status;
  GtkWidget  *scrolled;
  GtkListBox *list;
  GtkWidget  *choose;
  GtkWidget  *attach;
};

enum
{
  CHOSEN,
  ATTACH,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanPlacePopover, wakhan_place_popover, GTK_TYPE_POPOVER)

static char *
dup_line (WakhanDocument *document,
          guint           start,
          guint           end)
{
  char *line = wakhan_document_dup_range (document, start, end);

  return g_strdelimit (line, "\n\t", ' ');
}

/* The words in bold, and a little of what stands beside them. */
static char *
dup_markup (WakhanDocument          *document,
            const WakhanAnchorMatch *place)
{
  const guint      length = wakhan_document_get_length (document);
  const guint      from = place->start - MIN (place->start, CONTEXT);
  const guint      to = MIN (length - place->end, CONTEXT) + place->end;
  g_autofree char *before = dup_line (document, from, place->start);
  g_autofree char *words = dup_line (document, place->start, place->end);
  g_autofree char *behind = dup_line (document, place->end, to);

  return g_markup_printf_escaped ("%s%s<b>%s</b>%s%s", from > 0 ? "…" : "", before, words, behind,
                                  to < length ? "…" : "");
}

static char *
dup_facts (WakhanPlacePopover      *self,
           const WakhanAnchorMatch *place)
{
  WakhanSection *section =
    wakhan_section_find (wakhan_note_index_get_outline (self->index), place->start);
  g_autofree char  *paragraph = wakhan_note_label_dup_paragraph (self->index, place);
  g_autofree char  *likeness = g_strdup_printf (_ ("%u %% alike"),
                                                (guint) (place->likeness * 100 + 0.5));
  const char *const facts[] = { paragraph, section ? wakhan_section_get_title (section) : NULL,
                                likeness };

  return wakhan_word_list_join_facts (facts, G_N_ELEMENTS (facts));
}

static GtkWidget *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (WakhanPlacePopover      *self,
            const WakhanAnchorMatch *place)
{
  WakhanDocument  *document = wakhan_note_index_get_document (self->index);
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget       *words = create_label ("wording");
  GtkWidget       *facts = create_label ("caption");
  g_autofree char *markup = dup_markup (document, place);
  g_autofree char *described = dup_facts (self, place);
  g_autofree char *name = NULL;

  gtk_label_set_markup (GTK_LABEL (words), markup);
  gtk_label_set_lines (GTK_LABEL (words), MOST_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_END);
  gtk_label_set_label (GTK_LABEL (facts), described);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), facts);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  name = wakhan_word_list_join_parts (
    (const char *const[]){ gtk_label_get_text (GTK_LABEL (words)), described }, 2);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

static const WakhanAnchorMatch *
get_selected (WakhanPlacePopover *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row ? &g_array_index (self->places, WakhanAnchorMatch, gtk_list_box_row_get_index (row))
             : NULL;
}

/* Nobody has gone there yet: the history does not keep it. */
static void
row_selected_cb (WakhanPlacePopover *self)
{
  const WakhanAnchorMatch *place = get_selected (self);

  gtk_widget_set_sensitive (self->choose, place != NULL);
  if (place && gtk_widget_get_visible (GTK_WIDGET (self)))
    wakhan_navigator_show (wakhan_session_get_navigator (self->session), place->start, place->end);
}

static void
choose_cb (WakhanPlacePopover *self)
{
  const WakhanAnchorMatch *place = get_selected (self);

  if (!place)
    return;
  self->is_chosen = TRUE;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, place->start, place->end);
}

static void
row_activated_cb (WakhanPlacePopover *self)
{
  choose_cb (self);
}

static void
attach_cb (WakhanPlacePopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[ATTACH], 0);
}

static void
show_status (WakhanPlacePopover *self)
{
  const guint      n_places = self->places ? self->places->len : 0;
  g_autofree char *words = NULL;

  if (!self->places)
    words = g_strdup (_ ("Likely places are being looked for."));
  else if (n_places == 0)
    words = g_strdup (_ ("No other place in the text is like these words."));
  else
    words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u likely place", "%u likely places",
                                          n_places),
                             n_places);
  gtk_label_set_label (self->status, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_visible (self->scrolled, n_places > 0);
  gtk_widget_set_visible (self->choose, n_places > 0);
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    wakhan_session_announce (self->session, words);
}

/* The keyboard goes to what there is to choose. */
static void
take_focus (WakhanPlacePopover *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  if (!first)
    {
      gtk_widget_grab_focus (self->attach);
      return;
    }
  gtk_list_box_select_row (self->list, first);
  gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
fill (WakhanPlacePopover *self)
{
  GtkWidget *row;

  g_clear_pointer (&self->places, g_array_unref);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))))
    gtk_list_box_remove (self->list, row);
  self->places =
    wakhan_place_popover_list_others (self->likely, self->index, self->note, self->passage);
  for (guint i = 0; self->places && i < self->places->len; i++)
    gtk_list_box_append (self->list, create_row (self, &g_array_index (self->places,
                                                                       WakhanAnchorMatch, i)));
  show_status (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    take_focus (self);
}

static void
found_cb (WakhanPlacePopover *self)
{
  if (!self->places)
    fill (self);
}

static void
wakhan_place_popover_show (GtkWidget *widget)
{
  WakhanPlacePopover *self = WAKHAN_PLACE_POPOVER (widget);

  GTK_WIDGET_CLASS (wakhan_place_popover_parent_class)->show (widget);

  self->is_chosen = FALSE;
  self->before = wakhan_navigator_get_selection (wakhan_session_get_navigator (self->session));
  take_focus (self);
  row_selected_cb (self);
}

static void
wakhan_place_popover_closed (GtkPopover *popover)
{
  WakhanPlacePopover *self = WAKHAN_PLACE_POPOVER (popover);

  if (!self->is_chosen && self->places && self->places->len > 0)
    wakhan_navigator_show (wakhan_session_get_navigator (self->session), self->before.start,
                           self->before.end);
}

static void
wakhan_place_popover_dispose (GObject *object)
{
  WakhanPlacePopover *self = WAKHAN_PLACE_POPOVER (object);

  g_clear_object (&self->likely_signals);
  g_clear_object (&self->likely);
  g_clear_object (&self->index);
  g_clear_object (&self->note);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_PLACE_POPOVER);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_place_popover_parent_class)->dispose (object);
}

static void
wakhan_place_popover_class_init (WakhanPlacePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_place_popover_dispose;
  widget_class->show = wakhan_place_popover_show;
  GTK_POPOVER_CLASS (klass)->closed = wakhan_place_popover_closed;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[ATTACH] = g_signal_new ("attach", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (WAKHAN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP); /* GTK's own may have no name */
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-place-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanPlacePopover, status);
  gtk_widget_class_bind_template_child (widget_class, WakhanPlacePopover, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WakhanPlacePopover, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanPlacePopover, choose);
  gtk_widget_class_bind_template_child (widget_class, WakhanPlacePopover, attach);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, attach_cb);
}

static void
wakhan_place_popover_init (WakhanPlacePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->likely_signals = g_signal_group_new (WAKHAN_TYPE_LIKELY_PLACES);
  g_signal_group_connect_swapped (self->likely_signals, "found", G_CALLBACK (found_cb), self);
}

GtkWidget *
wakhan_place_popover_new (void)
{
  return g_object_new (WAKHAN_TYPE_PLACE_POPOVER, NULL);
}

void
wakhan_place_popover_set_passage (WakhanPlacePopover *self,
                                  WakhanSession      *session,
                                  WakhanLikelyPlaces *places,
                                  WakhanNote         *note,
                                  guint               passage)
{
  g_return_if_fail (WAKHAN_IS_PLACE_POPOVER (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (WAKHAN_IS_LIKELY_PLACES (places));
  g_return_if_fail (passage < wakhan_note_get_n_anchors (note));

  g_set_object (&self->session, session);
  g_set_object (&self->index, wakhan_study_get_note_index (wakhan_session_get_study (session)));
  g_set_object (&self->likely, places);
  g_set_object (&self->note, note);
  self->passage = passage;
  g_signal_group_set_target (self->likely_signals, places);
  fill (self);
}

GArray *
wakhan_place_popover_list_others (WakhanLikelyPlaces *places,
                                  WakhanNoteIndex    *index,
                                  WakhanNote         *note,
                                  guint               passage)
{
  WakhanAnchor            *anchor = wakhan_note_get_anchor (note, passage);
  const WakhanAnchorMatch *shown = wakhan_note_index_get_match (index, note, passage);
  GArray                  *all = anchor ? wakhan_likely_places_get (places, anchor) : NULL;
  GArray                  *others;

  if (anchor && !all)
    return NULL;
  others = g_array_new (FALSE, FALSE, sizeof (WakhanAnchorMatch));
  for (guint i = 0; all && i < all->len; i++)
    {
      const WakhanAnchorMatch *place = &g_array_index (all, WakhanAnchorMatch, i);

      if (!wakhan_anchor_match_is_known (shown) || place->end <= shown->start ||
          place->start >= shown->end)
        g_array_append_val (others, *place);
    }
  return others;
}
