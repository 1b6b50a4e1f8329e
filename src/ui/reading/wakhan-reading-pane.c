/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-pane.h"

#include "wakhan-find-bar.h"
#include "wakhan-footnote-popover.h"
#include "wakhan-link-popover.h"
#include "wakhan-note-kind.h"
#include "wakhan-popover-pointing.h"
#include "wakhan-reading-menu.h"
#include "wakhan-selection-popover.h"
#include "wakhan-term-popover.h"
#include "wakhan-word-chooser.h"

#include <glib/gi18n-lib.h>

struct _WakhanReadingPane
{
  GtkWidget parent_instance;

  WakhanSession     *session;
  GSignalGroup      *session_signals;
  WakhanTextView    *view;
  WakhanHitTicks    *ticks;
  WakhanFindBar     *find_bar; /* NULL until something is looked for */
  WakhanWordChooser *chooser;
  GtkWidget         *popover;
  GdkRectangle       popover_caret; /* where the caret stood when it opened */
  gboolean           caret_in_view; /* while it is open */
  GtkWidget         *term_popover;
  GtkWidget         *footnote_popover;
  GtkWidget         *link_popover;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_MEASURE,
  PROP_LINE_HEIGHT,
  N_PROPS
} WakhanReadingPaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanReadingPane, wakhan_reading_pane, GTK_TYPE_WIDGET)

/* The keys 1 to 7, while words are selected. */
static gboolean
mark_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data G_GNUC_UNUSED)
{
  WakhanReadingPane *self = WAKHAN_READING_PANE (widget);

  if (!gtk_widget_has_focus (GTK_WIDGET (self->view)) ||
      wakhan_word_chooser_get_is_active (self->chooser) ||
      !gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view))))
    return FALSE;
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  wakhan_session_new_note (self->session,
                           wakhan_note_kind_get (g_variant_get_uint32 (arguments))->id);
  return TRUE;
}

static void
write_cb (WakhanReadingPane *self,
          const char        *kind)
{
  wakhan_session_new_note (self->session, kind);
}

static void
copy_cb (WakhanReadingPane *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->view), "clipboard.copy", NULL);
}

static void
ensure_popover (WakhanReadingPane *self)
{
  if (self->popover)
    return;
  self->popover = wakhan_selection_popover_new ();
  g_signal_connect_object (self->popover, "write", G_CALLBACK (write_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "copy", G_CALLBACK (copy_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
}

static void
get_caret (WakhanReadingPane *self,
           GdkRectangle      *caret)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter    at;

  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self->view), &at, caret);
}

/* The selected words, or the caret where they are too many to be pointed at. */
static gboolean
point_at_selection (WakhanReadingPane *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter    start;
  GtkTextIter    end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return FALSE;
  if (wakhan_words_are_tall (GTK_TEXT_VIEW (self->view), &start, &end))
    {
      gtk_text_buffer_get_iter_at_mark (buffer, &start, gtk_text_buffer_get_insert (buffer));
      end = start;
    }
  return wakhan_popover_point_at_words (GTK_POPOVER (self->popover), GTK_TEXT_VIEW (self->view),
                                        &start, &end);
}

static gboolean
is_caret_in_view (WakhanReadingPane *self)
{
  GdkRectangle caret;
  GdkRectangle visible;

  get_caret (self, &caret);
  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self->view), &visible);
  return caret.y + caret.height > visible.y && caret.y < visible.y + visible.height;
}

static void
words_selected_cb (WakhanReadingPane *self)
{
  if (wakhan_word_chooser_get_is_active (self->chooser))
    return;
  ensure_popover (self);
  if (!point_at_selection (self))
    return;
  get_caret (self, &self->popover_caret);
  self->caret_in_view = is_caret_in_view (self);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* The words take it along, those that still come into view as those that leave it. */
static void
scrolled_cb (WakhanReadingPane *self)
{
  const gboolean was_in_view = self->caret_in_view;

  if (!self->popover || !gtk_widget_get_visible (self->popover))
    return;
  self->caret_in_view = is_caret_in_view (self);
  if ((was_in_view && !self->caret_in_view) || !point_at_selection (self))
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static gboolean
point_at_offsets (WakhanReadingPane *self,
                  GtkWidget         *popover,
                  guint              start,
                  guint              end)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter    from;
  GtkTextIter    to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, end);
  return wakhan_popover_point_at_words (GTK_POPOVER (popover), GTK_TEXT_VIEW (self->view), &from,
                                        &to);
}

static void
term_chosen_cb (WakhanReadingPane *self,
                WakhanTerm        *term,
                guint              start,
                guint              end)
{
  if (!self->term_popover)
    {
      self->term_popover = wakhan_term_popover_new ();
      g_signal_connect_object (self->term_popover, "closed",
                               G_CALLBACK (wakhan_reading_pane_focus_text), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->term_popover, GTK_WIDGET (self));
    }
  if (!point_at_offsets (self, self->term_popover, start, end))
    return;
  wakhan_term_popover_set_term (GTK_POPOVER (self->term_popover), term);
  gtk_popover_popup (GTK_POPOVER (self->term_popover));
  gtk_widget_grab_focus (self->term_popover);
  wakhan_session_announce (self->session, wakhan_term_get_meaning (term));
}

static void
footnote_chosen_cb (WakhanReadingPane *self,
                    guint              number,
                    guint              start,
                    guint              end)
{
  if (!self->footnote_popover)
    {
      self->footnote_popover = wakhan_footnote_popover_new ();
      g_signal_connect_object (self->footnote_popover, "closed",
                               G_CALLBACK (wakhan_reading_pane_focus_text), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->footnote_popover, GTK_WIDGET (self));
    }
  if (!point_at_offsets (self, self->footnote_popover, start, end))
    return;
  wakhan_footnote_popover_set_footnote (WAKHAN_FOOTNOTE_POPOVER (self->footnote_popover),
                                        self->session, number);
  gtk_popover_popup (GTK_POPOVER (self->footnote_popover));
}

static void
link_chosen_cb (WakhanReadingPane *self,
                const char        *target,
                guint              start,
                guint              end)
{
  if (!self->link_popover)
    {
      self->link_popover = wakhan_link_popover_new ();
      g_signal_connect_object (self->link_popover, "closed",
                               G_CALLBACK (wakhan_reading_pane_focus_text), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->link_popover, GTK_WIDGET (self));
    }
  if (!point_at_offsets (self, self->link_popover, start, end))
    return;
  wakhan_link_popover_set_target (WAKHAN_LINK_POPOVER (self->link_popover), self->session, target);
  gtk_popover_popup (GTK_POPOVER (self->link_popover));
}

static void
mark_set_cb (WakhanReadingPane *self)
{
  if (self->popover &&
      !gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view))))
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
close_popover (WakhanReadingPane *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

/* Lines that are broken anew leave the popover behind. */
static void
reflowed_cb (WakhanReadingPane *self)
{
  GdkRectangle caret;

  if (!self->popover || !gtk_widget_get_visible (self->popover))
    return;
  get_caret (self, &caret);
  if (!gdk_rectangle_equal (&caret, &self->popover_caret))
    close_popover (self);
}

/* Before the text takes them: Return there would choose what is marked. */
static gboolean
key_pressed_cb (WakhanReadingPane *self,
                guint              key)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self->view)) &&
      !gtk_widget_get_focus_child (GTK_WIDGET (self->chooser)))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape)
    return wakhan_word_chooser_cancel (self->chooser);
  if (!gtk_widget_has_focus (GTK_WIDGET (self->view)))
    return GDK_EVENT_PROPAGATE;
  return (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) &&
         wakhan_word_chooser_attach (self->chooser);
}

static void
ensure_find_bar (WakhanReadingPane *self)
{
  if (self->find_bar)
    return;
  self->find_bar = WAKHAN_FIND_BAR (wakhan_find_bar_new (self->view, self->ticks));
  gtk_widget_insert_after (GTK_WIDGET (self->find_bar), GTK_WIDGET (self), NULL);
  wakhan_find_bar_set_session (self->find_bar, self->session);
}

static void
find_open_cb (WakhanReadingPane *self)
{
  close_popover (self);
  ensure_find_bar (self);
}

static void
find_action_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter G_GNUC_UNUSED)
{
  ensure_find_bar (WAKHAN_READING_PANE (widget));
  if (g_str_equal (name, "find.open"))
    wakhan_find_bar_open (WAKHAN_READING_PANE (widget)->find_bar);
  else
    wakhan_find_bar_step (WAKHAN_READING_PANE (widget)->find_bar,
                          g_str_equal (name, "find.next") ? 1 : -1);
}

static void
wakhan_reading_pane_dispose (GObject *object)
{
  WakhanReadingPane *self = WAKHAN_READING_PANE (object);
  GtkWidget         *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  self->popover = NULL;
  self->term_popover = NULL;
  self->footnote_popover = NULL;
  self->link_popover = NULL;
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_reading_pane_parent_class)->dispose (object);
}

static void
wakhan_reading_pane_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((WakhanReadingPaneProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_READING_PANE (object)->session);
      break;
    case PROP_MEASURE:
    case PROP_LINE_HEIGHT:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_reading_pane_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((WakhanReadingPaneProperty) id)
    {
    case PROP_SESSION:
      wakhan_reading_pane_set_session (WAKHAN_READING_PANE (object), g_value_get_object (value));
      break;
    case PROP_MEASURE:
      wakhan_text_view_set_measure (WAKHAN_READING_PANE (object)->view, g_value_get_uint (value));
      break;
    case PROP_LINE_HEIGHT:
      wakhan_text_view_set_line_height (WAKHAN_READING_PANE (object)->view,
                                        g_value_get_double (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_reading_pane_class_init (WakhanReadingPaneClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_reading_pane_dispose;
  object_class->get_property = wakhan_reading_pane_get_property;
  object_class->set_property = wakhan_reading_pane_set_property;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_MEASURE] = g_param_spec_uint ("measure", NULL, NULL, 1, 200, 63,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LINE_HEIGHT] = g_param_spec_double ("line-height", NULL, NULL, 0.5, 4, 1.17,
                                                      G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_1 + i, 0, mark_key_cb, "u", i);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_1 + i, 0, mark_key_cb, "u", i);
    }
  gtk_widget_class_install_action (widget_class, "find.open", NULL, find_action_cb);
  gtk_widget_class_install_action (widget_class, "find.next", NULL, find_action_cb);
  gtk_widget_class_install_action (widget_class, "find.previous", NULL, find_action_cb);
}

static void
wakhan_reading_pane_init (WakhanReadingPane *self)
{
  GtkWidget          *scrolled = gtk_scrolled_window_new ();
  GtkWidget          *overlay = gtk_overlay_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  WakhanTextInput    *input;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("pane", "Reading"), -1);
  self->view = g_object_new (WAKHAN_TYPE_TEXT_VIEW, NULL);
  input = wakhan_text_view_get_input (self->view);
  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "reading");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_hexpand (scrolled, TRUE);
  gtk_widget_set_focusable (scrolled, FALSE);
  self->ticks = WAKHAN_HIT_TICKS (wakhan_hit_ticks_new (GTK_TEXT_VIEW (self->view)));
  gtk_overlay_set_child (GTK_OVERLAY (overlay), scrolled);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->ticks));
  self->chooser = WAKHAN_WORD_CHOOSER (wakhan_word_chooser_new (self->view));
  gtk_widget_set_parent (GTK_WIDGET (self->chooser), GTK_WIDGET (self));
  gtk_widget_set_parent (overlay, GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (close_popover), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  wakhan_reading_menu_attach (self->view, GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)),
                           "changed", G_CALLBACK (reflowed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)),
                           "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "words-selected", G_CALLBACK (words_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "term-chosen", G_CALLBACK (term_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "footnote-chosen", G_CALLBACK (footnote_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "link-chosen", G_CALLBACK (link_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "mark-set",
                           G_CALLBACK (mark_set_cb), self, G_CONNECT_SWAPPED);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::find-open",
                                  G_CALLBACK (find_open_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "focus-text",
                                  G_CALLBACK (wakhan_reading_pane_focus_text), self);
}

void
wakhan_reading_pane_set_session (WakhanReadingPane *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_READING_PANE (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  if (self->find_bar)
    wakhan_find_bar_set_session (self->find_bar, session);
  wakhan_text_view_set_session (self->view, session);
  wakhan_word_chooser_set_session (self->chooser, session);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/* No grab_focus() of the pane's own: GTK calls that too where the keyboard is to leave the pane
 * backwards. */
void
wakhan_reading_pane_focus_text (WakhanReadingPane *self)
{
  g_return_if_fail (WAKHAN_IS_READING_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
