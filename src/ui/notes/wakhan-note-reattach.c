/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-reattach.h"

#include "wakhan-place-popover.h"
#include "wakhan-session-attach.h"
#include "wakhan-tooltip.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

struct _WakhanNoteReattach
{
  GtkBox parent_instance;

  WakhanSession      *session; /* the window's, which outlives its cards */
  WakhanLikelyPlaces *likely;
  GSignalGroup       *likely_signals;
  WakhanNote         *note;
  WakhanNoteIndex    *index;
  guint               passage;
  WakhanAnchorState   state;   /* of the passage; unresolved: there is none */
  GtkWidget          *popover; /* made when it is first asked for */

  GtkWidget *accept;
  GtkWidget *choose;
  GtkWidget *attach;
  GtkWidget *places;
  GtkWidget *keep;
  GtkWidget *keys;
};

G_DEFINE_FINAL_TYPE (WakhanNoteReattach, wakhan_note_reattach, GTK_TYPE_BOX)

/* For a lost passage alone they are looked for before somebody asks. */
static void
update_places (WakhanNoteReattach *self)
{
  g_autoptr (GArray) others = NULL;
  g_autofree char   *label = NULL;

  if (self->state == WAKHAN_ANCHOR_LOST && self->likely)
    others =
      wakhan_place_popover_list_others (self->likely, self->index, self->note, self->passage);
  gtk_widget_set_visible (self->places, others && others->len > 0);
  if (!others || others->len == 0)
    return;
  label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u Likely Place", "%u Likely Places", others->len), others->len);
  gtk_button_set_label (GTK_BUTTON (self->places), label);
}

/* A narrow window has no room for them. */
static void
update_keys (WakhanNoteReattach *self)
{
  GtkRoot       *root = gtk_widget_get_root (GTK_WIDGET (self));
  const gboolean is_narrow = root && gtk_widget_has_css_class (GTK_WIDGET (root), "narrow");

  gtk_widget_set_visible (self->keys, self->state == WAKHAN_ANCHOR_DOUBTFUL && !is_narrow);
}

static void
update (WakhanNoteReattach *self)
{
  const gboolean   is_doubtful = self->state == WAKHAN_ANCHOR_DOUBTFUL;
  g_autofree char *section = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), is_doubtful || self->state == WAKHAN_ANCHOR_LOST);
  gtk_widget_set_visible (self->accept, is_doubtful);
  gtk_widget_set_visible (self->choose, is_doubtful);
  update_keys (self);
  if (self->state == WAKHAN_ANCHOR_LOST && self->session)
    section = wakhan_session_dup_section_to_keep_in (self->session, self->note);
  gtk_widget_set_visible (self->keep, section != NULL);
  update_places (self);
}

/* (transfer full) (nullable): what is decided may take the row out of the list, and all that is in
 * it. */
static GtkWidget *
ref_row (WakhanNoteReattach *self)
{
  GtkWidget *row = GTK_WIDGET (self);

  while (row && !GTK_IS_LIST_VIEW (gtk_widget_get_parent (row)))
    row = gtk_widget_get_parent (row);
  return row ? g_object_ref (row) : NULL;
}

/* What was pressed is gone; a list of notes to check goes on from the row, too. */
static void
focus_row (GtkWidget *row)
{
  if (row && gtk_widget_get_root (row))
    gtk_widget_grab_focus (row);
}

static void
chosen_cb (WakhanNoteReattach *self,
           guint               start,
           guint               end)
{
  g_autoptr (GtkWidget) row = NULL;

  if (self->state == WAKHAN_ANCHOR_UNRESOLVED)
    return;
  row = ref_row (self);
  wakhan_session_attach_passage (self->session, self->note, self->passage, start, end);
  focus_row (row);
}

static void
confirm_action (GtkWidget  *widget,
                const char *name G_GNUC_UNUSED,
                GVariant   *target G_GNUC_UNUSED)
{
  WakhanNoteReattach   *self = WAKHAN_NOTE_REATTACH (widget);
  g_autoptr (GtkWidget) row = NULL;

  if (self->state != WAKHAN_ANCHOR_DOUBTFUL)
    return;
  row = ref_row (self);
  wakhan_session_confirm_passage (self->session, self->note, self->passage);
  focus_row (row);
}

static void
choose_words (WakhanNoteReattach *self)
{
  if (self->state != WAKHAN_ANCHOR_UNRESOLVED)
    wakhan_session_choose_words (self->session, self->note, self->passage);
}

static void
attach_action (GtkWidget  *widget,
               const char *name G_GNUC_UNUSED,
               GVariant   *target G_GNUC_UNUSED)
{
  choose_words (WAKHAN_NOTE_REATTACH (widget));
}

static void
keep_action (GtkWidget  *widget,
             const char *name G_GNUC_UNUSED,
             GVariant   *target G_GNUC_UNUSED)
{
  WakhanNoteReattach   *self = WAKHAN_NOTE_REATTACH (widget);
  g_autoptr (GtkWidget) row = NULL;

  if (!gtk_widget_get_visible (self->keep))
    return;
  row = ref_row (self);
  wakhan_session_keep_in_section (self->session, self->note);
  focus_row (row);
}

static void
ensure_popover (WakhanNoteReattach *self)
{
  if (self->popover)
    return;
  self->popover = wakhan_place_popover_new ();
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  g_signal_connect_object (self->popover, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "attach", G_CALLBACK (choose_words), self,
                           G_CONNECT_SWAPPED);
}

static void
choose_action (GtkWidget  *widget,
               const char *name G_GNUC_UNUSED,
               GVariant   *target G_GNUC_UNUSED)
{
  WakhanNoteReattach *self = WAKHAN_NOTE_REATTACH (widget);
  GtkWidget *const    buttons[] = { self->choose, self->places, self->attach };
  GtkWidget          *button = NULL;
  graphene_rect_t     bounds;

  if (self->state == WAKHAN_ANCHOR_UNRESOLVED || !self->likely ||
      self->passage >= wakhan_note_get_n_anchors (self->note))
    return;
  ensure_popover (self);
  for (gsize i = 0; i < G_N_ELEMENTS (buttons) && !button; i++)
    if (gtk_widget_get_visible (buttons[i]))
      button = buttons[i];
  if (button && gtk_widget_compute_bounds (button, widget, &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                                 &(GdkRectangle){ bounds.origin.x, bounds.origin.y,
                                                  MAX (bounds.size.width, 1),
                                                  MAX (bounds.size.height, 1) });
  wakhan_place_popover_set_passage (WAKHAN_PLACE_POPOVER (self->popover), self->session,
                                    self->likely, self->note, self->passage);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
wakhan_note_reattach_map (GtkWidget *widget)
{
  update_keys (WAKHAN_NOTE_REATTACH (widget));

  GTK_WIDGET_CLASS (wakhan_note_reattach_parent_class)->map (widget);
}

static void
wakhan_note_reattach_dispose (GObject *object)
{
  WakhanNoteReattach *self = WAKHAN_NOTE_REATTACH (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->likely_signals);
  g_clear_object (&self->likely);
  g_clear_object (&self->note);
  g_clear_object (&self->index);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_REATTACH);

  G_OBJECT_CLASS (wakhan_note_reattach_parent_class)->dispose (object);
}

static void
wakhan_note_reattach_class_init (WakhanNoteReattachClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_reattach_dispose;
  widget_class->map = wakhan_note_reattach_map;

  gtk_widget_class_install_action (widget_class, "place.confirm", NULL, confirm_action);
  gtk_widget_class_install_action (widget_class, "place.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "place.attach", NULL, attach_action);
  gtk_widget_class_install_action (widget_class, "place.keep-in-section", NULL, keep_action);
  g_type_ensure (WAKHAN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-note-reattach.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, accept);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, choose);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, attach);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, places);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, keep);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, keys);
}

static void
wakhan_note_reattach_init (WakhanNoteReattach *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_tooltip_set (self->accept, _ ("The words as they are now become the note’s (Y)"));
  wakhan_tooltip_set (self->choose, _ ("Other places in the text that are like its words (A)"));
  wakhan_tooltip_set (self->attach, _ ("Select words of the text in place of the note’s (T)"));
  wakhan_tooltip_set (self->keep, _ ("The note stays with its section; its words are kept"));
  self->likely_signals = g_signal_group_new (WAKHAN_TYPE_LIKELY_PLACES);
  g_signal_group_connect_swapped (self->likely_signals, "found", G_CALLBACK (update_places), self);
}

void
wakhan_note_reattach_set_session (WakhanNoteReattach *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_NOTE_REATTACH (self));
  g_return_if_fail (!session || WAKHAN_IS_SESSION (session));

  self->session = session;
}

void
wakhan_note_reattach_set_places (WakhanNoteReattach *self,
                                 WakhanLikelyPlaces *places)
{
  g_return_if_fail (WAKHAN_IS_NOTE_REATTACH (self));
  g_return_if_fail (!places || WAKHAN_IS_LIKELY_PLACES (places));

  g_set_object (&self->likely, places);
}

/* Only a card that shows the buttons listens: there may be hundreds of others. */
void
wakhan_note_reattach_set_note (WakhanNoteReattach *self,
                               WakhanNote         *note,
                               WakhanNoteIndex    *index)
{
  WakhanAnchor *before;
  WakhanAnchor *anchor;

  g_return_if_fail (WAKHAN_IS_NOTE_REATTACH (self));

  before = self->note && index == self->index
             ? wakhan_note_get_anchor (self->note, self->passage)
             : NULL;
  g_set_object (&self->note, note);
  g_set_object (&self->index, index);
  self->passage = note ? wakhan_note_index_find_broken (index, note) : 0;
  anchor = note ? wakhan_note_get_anchor (note, self->passage) : NULL;
  self->state = WAKHAN_ANCHOR_UNRESOLVED;
  if (anchor)
    self->state = wakhan_note_index_get_match (index, note, self->passage)->state;
  else if (note && wakhan_note_index_get_state (index, note) == WAKHAN_ANCHOR_LOST)
    self->state = WAKHAN_ANCHOR_LOST; /* it was on a section that is gone */
  g_signal_group_set_target (self->likely_signals,
                             self->state == WAKHAN_ANCHOR_LOST ? self->likely : NULL);
  if (self->popover && anchor != before)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  update (self);
}
