/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-offer.h"

#include "wakhan-long-lines.h"

#define ICON_CHARACTERS 40

struct _WakhanTextOffer
{
  GdkContentProvider parent_instance;

  WakhanPage *page; /* NULL: there is no text any more */
  gboolean    is_dragged;
};

G_DEFINE_FINAL_TYPE (WakhanTextOffer, wakhan_text_offer, GDK_TYPE_CONTENT_PROVIDER)

static char *
dup_words (WakhanTextOffer *self)
{
  GtkTextIter start;
  GtkTextIter end;

  if (!self->page || !self->page->document ||
      !gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (self->page->view), &start, &end))
    return NULL;
  return wakhan_document_dup_range (self->page->document, gtk_text_iter_get_offset (&start), gtk_text_iter_get_offset (&end));
}

static GdkContentFormats *
wakhan_text_offer_ref_formats (GdkContentProvider *provider G_GNUC_UNUSED)
{
  return gdk_content_formats_new_for_gtype (G_TYPE_STRING);
}

/* The words are asked for when somebody takes them, as they are selected then. */
static gboolean
wakhan_text_offer_get_value (GdkContentProvider *provider,
                             GValue             *value,
                             GError            **error)
{
  char *words = G_VALUE_HOLDS_STRING (value) ? dup_words (WAKHAN_TEXT_OFFER (provider)) : NULL;

  if (!words)
    return GDK_CONTENT_PROVIDER_CLASS (wakhan_text_offer_parent_class)->get_value (provider, value, error);
  g_value_take_string (value, words);
  return TRUE;
}

static void
wakhan_text_offer_class_init (WakhanTextOfferClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  provider_class->ref_formats = wakhan_text_offer_ref_formats;
  provider_class->get_value = wakhan_text_offer_get_value;
}

static void
wakhan_text_offer_init (WakhanTextOffer *self G_GNUC_UNUSED)
{
}

static void
selection_changed_cb (WakhanTextOffer *self)
{
  GtkWidget    *view = GTK_WIDGET (self->page->view);
  GdkClipboard *primary;
  gboolean      is_ours;

  if (!gtk_widget_get_realized (view))
    return;
  primary = gtk_widget_get_primary_clipboard (view);
  is_ours = gdk_clipboard_get_content (primary) == GDK_CONTENT_PROVIDER (self);
  if (gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (self->page->view)) == is_ours)
    return;
  gdk_clipboard_set_content (primary, is_ours ? NULL : GDK_CONTENT_PROVIDER (self));
}

/* The view lets its buffer put its words there from when it is realized on until it is not, and has to find that so. */
static void
realized_cb (WakhanTextOffer *self)
{
  gtk_text_buffer_remove_selection_clipboard (gtk_text_view_get_buffer (self->page->view),
                                              gtk_widget_get_primary_clipboard (GTK_WIDGET (self->page->view)));
}

static void
unrealized_cb (WakhanTextOffer *self)
{
  GdkClipboard *primary = gtk_widget_get_primary_clipboard (GTK_WIDGET (self->page->view));

  if (gdk_clipboard_get_content (primary) == GDK_CONTENT_PROVIDER (self))
    gdk_clipboard_set_content (primary, NULL);
  gtk_text_buffer_add_selection_clipboard (gtk_text_view_get_buffer (self->page->view), primary);
}

static gboolean
is_parted (WakhanDocument    *document,
           const GtkTextIter *start,
           const GtkTextIter *end)
{
  GArray *pieces = wakhan_document_get_long_lines (document);

  for (guint i = 0; i < pieces->len; i++)
    {
      const WakhanLinePiece *piece = &g_array_index (pieces, WakhanLinePiece, i);

      if (piece->letter && piece->end >= (guint) gtk_text_iter_get_offset (start) && piece->end < (guint) gtk_text_iter_get_offset (end))
        return TRUE;
    }
  return FALSE;
}

/* Whether words stand there that are selected and not the document's own in the buffer. */
static gboolean
find_place (WakhanTextOffer *self,
            double           x,
            double           y,
            GtkTextIter     *place)
{
  GtkTextIter start;
  GtkTextIter end;
  int         left;
  int         top;

  gtk_text_view_window_to_buffer_coords (self->page->view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y, &left, &top);
  return self->page->document && gtk_text_view_get_iter_at_location (self->page->view, place, left, top) &&
         gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (self->page->view), &start, &end) &&
         gtk_text_iter_in_range (place, &start, &end) && is_parted (self->page->document, &start, &end);
}

/* The view would drag the buffer's words, and takes the press for itself: it may not see it. */
static void
begun_cb (WakhanTextOffer  *self,
          GdkEventSequence *sequence,
          GtkGesture       *source)
{
  const GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (source));
  GtkTextIter           place;
  double                x;
  double                y;

  self->is_dragged = FALSE;
  if (gtk_gesture_get_point (source, sequence, &x, &y) && !(modifiers & (GDK_SHIFT_MASK | GDK_CONTROL_MASK)) && find_place (self, x, y, &place))
    gtk_gesture_set_state (source, GTK_EVENT_SEQUENCE_CLAIMED);
  else
    gtk_gesture_set_state (source, GTK_EVENT_SEQUENCE_DENIED);
}

/* Pressed and let go: the caret goes there, as it would have gone without us. */
static void
ended_cb (WakhanTextOffer  *self,
          GdkEventSequence *sequence,
          GtkGesture       *source)
{
  GtkTextIter place;
  double      x;
  double      y;

  if (self->is_dragged || gtk_gesture_get_sequence_state (source, sequence) != GTK_EVENT_SEQUENCE_CLAIMED ||
      !gtk_gesture_get_point (source, sequence, &x, &y) || !find_place (self, x, y, &place))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->page->view));
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (self->page->view), &place);
}

static GdkContentProvider *
prepare_cb (WakhanTextOffer *self,
            double           x,
            double           y)
{
  GtkTextIter place;

  return find_place (self, x, y, &place) ? GDK_CONTENT_PROVIDER (g_object_ref (self)) : NULL;
}

static void
drag_begun_cb (WakhanTextOffer *self,
               GdkDrag         *drag)
{
  g_autofree char *words = dup_words (self);
  GtkWidget       *label = gtk_label_new (words);

  self->is_dragged = TRUE;
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), ICON_CHARACTERS);
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static void
add_drag_source (WakhanTextOffer *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  g_signal_connect_object (source, "begin", G_CALLBACK (begun_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "end", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begun_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->page->view), GTK_EVENT_CONTROLLER (source));
}

WakhanTextOffer *
wakhan_text_offer_new (WakhanPage *page)
{
  WakhanTextOffer *self = g_object_new (WAKHAN_TYPE_TEXT_OFFER, NULL);
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (page->view);

  self->page = page;
  g_signal_connect_object (page->view, "realize", G_CALLBACK (realized_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page->view, "unrealize", G_CALLBACK (unrealized_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "mark-set", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::has-selection", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  add_drag_source (self);
  return self;
}

/* A drag or a clipboard may keep it for longer than the text is there. */
void
wakhan_text_offer_end (WakhanTextOffer *self)
{
  g_return_if_fail (WAKHAN_IS_TEXT_OFFER (self));

  if (gtk_widget_get_realized (GTK_WIDGET (self->page->view)))
    unrealized_cb (self);
  g_signal_handlers_disconnect_by_data (self->page->view, self);
  g_signal_handlers_disconnect_by_data (gtk_text_view_get_buffer (self->page->view), self);
  self->page = NULL;
}
