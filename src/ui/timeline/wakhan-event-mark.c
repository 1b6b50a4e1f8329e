/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-mark.h"

#include "wakhan-compat.h"
#include "wakhan-event-bar.h"
#include "wakhan-event-glyph.h"
#include "wakhan-event-label.h"
#include "wakhan-event-menu.h"
#include "wakhan-event-standing.h"
#include "wakhan-event-weight.h"
#include "wakhan-event-words.h"
#include "wakhan-note-kind.h"
#include "wakhan-session-calendar.h"
#include "wakhan-session-measure.h"
#include "wakhan-tooltip.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define BAR_HEIGHT 6.0
#define BAR_TOP 17.0
#define SPAN_MIDDLE 9.0
#define LEAST_PILL 7.0
#define STEM 1.25
#define DASH 2.0
#define FOLDED_GLYPH 8.0

struct _WakhanEventMark
{
  WakhanTimelineButton parent_instance;

  WakhanEvent          *event;
  WakhanEventMarkShape  shape;
  gboolean              label_is_cut;
  PangoLayout          *more; /* NULL: it was not shown yet */
  WakhanEventLabel      more_label;
  guint                 n_notes;
  const WakhanNoteKind *note;
};

G_DEFINE_FINAL_TYPE (WakhanEventMark, wakhan_event_mark, WAKHAN_TYPE_TIMELINE_BUTTON)

static WakhanTimeline *
get_timeline (WakhanEventMark *self)
{
  return wakhan_session_get_timeline (
    wakhan_timeline_button_get_session (WAKHAN_TIMELINE_BUTTON (self)));
}

static void
find_ground (WakhanEventMark *self,
             GdkRGBA         *ground)
{
  const gboolean selected = gtk_widget_has_css_class (GTK_WIDGET (self), "selected");

  wakhan_palette_get (wakhan_timeline_button_get_palette (WAKHAN_TIMELINE_BUTTON (self)),
                      selected ? "selected-ground" : "ground", NULL, ground);
}

static double
get_middle (WakhanEventMark *self)
{
  switch (self->shape.form)
    {
    case WAKHAN_EVENT_MARK_SPAN:
      return SPAN_MIDDLE * self->shape.unit;
    case WAKHAN_EVENT_MARK_OVERFLOW:
    case WAKHAN_EVENT_MARK_FOLDED:
      return WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE * self->shape.unit;
    case WAKHAN_EVENT_MARK_ROW:
    default:
      return WAKHAN_EVENT_MARK_MIDDLE * self->shape.unit;
    }
}

static double
get_glyph_size (WakhanEventMark *self)
{
  return (self->shape.form == WAKHAN_EVENT_MARK_FOLDED ? FOLDED_GLYPH : WAKHAN_EVENT_GLYPH_SIZE) *
         self->shape.unit;
}

/* From the sign down to the time that it stands for; dashed while nobody has looked at it. */
static void
append_stem (WakhanEventMark *self,
             GtkSnapshot     *snapshot,
             const GdkRGBA   *color,
             double           top,
             double           height)
{
  const double unit = self->shape.unit;
  const double left = self->shape.glyph - STEM / 2 * unit;
  const double bottom = top + height;
  const double dash = wakhan_event_is_found (self->event) ? DASH * unit : height;

  for (; top < bottom; top += 2 * dash)
    gtk_snapshot_append_color (
      snapshot, color,
      &GRAPHENE_RECT_INIT (left, top, STEM * unit, MIN (dash, bottom - top)));
}

static void
append_time (WakhanEventMark *self,
             GtkSnapshot     *snapshot,
             const GdkRGBA   *color)
{
  const WakhanEventMarkShape *shape = &self->shape;
  WakhanDate                 *date = wakhan_event_get_date (self->event);
  const double                unit = shape->unit;
  const double                top =
    (shape->form == WAKHAN_EVENT_MARK_SPAN ? SPAN_MIDDLE - BAR_HEIGHT / 2 : BAR_TOP) * unit;
  GdkRGBA painted = *color;

  if (wakhan_event_is_found (self->event))
    wakhan_palette_get (wakhan_timeline_button_get_palette (WAKHAN_TIMELINE_BUTTON (self)), "tick",
                        NULL, &painted);
  else if (!wakhan_event_is_strong (self->event))
    painted.alpha *= 0.82;

  if (shape->form == WAKHAN_EVENT_MARK_FOLDED)
    return;
  if (shape->form == WAKHAN_EVENT_MARK_OVERFLOW)
    append_stem (self, snapshot, &painted, (WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE + 4) * unit,
                 gtk_widget_get_height (GTK_WIDGET (self)));
  else if (wakhan_date_is_day (date) && shape->day_width <= LEAST_PILL * unit)
    append_stem (self, snapshot, &painted, (WAKHAN_EVENT_MARK_MIDDLE + 4) * unit,
                 (BAR_TOP + BAR_HEIGHT - WAKHAN_EVENT_MARK_MIDDLE - 4) * unit);
  else
    wakhan_event_bar_snapshot (snapshot, date, shape, wakhan_event_is_found (self->event),
                               gtk_widget_get_width (GTK_WIDGET (self)), top, &painted);
}

static void
append_page (GtkSnapshot   *snapshot,
             const GdkRGBA *color,
             double         left,
             double         middle,
             double         unit)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (left, middle - 5 * unit, 9 * unit, 10 * unit));

  cairo_translate (cr, left, middle);
  cairo_scale (cr, unit, unit);
  cairo_move_to (cr, 0, -5);
  cairo_line_to (cr, 5.5, -5);
  cairo_line_to (cr, 9, -1.5);
  cairo_line_to (cr, 9, 5);
  cairo_line_to (cr, 0, 5);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static PangoLayout *
ensure_label (WakhanEventMark *self)
{
  PangoLayout *label = wakhan_timeline_button_get_label (WAKHAN_TIMELINE_BUTTON (self));

  if (label && self->label_is_cut == self->shape.cut)
    return label;

  label =
    wakhan_event_label_new (gtk_widget_get_pango_context (GTK_WIDGET (self)), get_timeline (self),
                            self->event,
                            self->shape.cut ? WAKHAN_EVENT_LABEL_CUT_NAME : WAKHAN_EVENT_LABEL_NAME,
                            self->shape.unit);
  wakhan_timeline_button_take_label (WAKHAN_TIMELINE_BUTTON (self), label);
  self->label_is_cut = self->shape.cut;
  return label;
}

/* Words are not mirrored: only their place is. */
static void
append_words (WakhanEventMark *self,
              GtkSnapshot     *snapshot)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const double   width = gtk_widget_get_width (GTK_WIDGET (self));
  const double   middle = get_middle (self);
  const double   unit = self->shape.unit;
  PangoLayout   *label = ensure_label (self);
  double         left = self->shape.label;
  double         page;
  int            label_width;
  int            label_height;
  GdkRGBA        color;

  pango_layout_get_pixel_size (label, &label_width, &label_height);
  wakhan_palette_get (wakhan_timeline_button_get_palette (WAKHAN_TIMELINE_BUTTON (self)),
                      wakhan_event_is_found (self->event) ? "axis" : "ink", NULL, &color);
  if (self->shape.before)
    left = self->shape.glyph - 8 * unit - label_width -
           (self->n_notes > 0 ? WAKHAN_EVENT_MARK_PAGE * unit : 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (mirrored ? width - left - label_width : left,
                                                middle - label_height / 2.0));
  gtk_snapshot_append_layout (snapshot, label, &color);
  gtk_snapshot_restore (snapshot);

  if (self->n_notes == 0)
    return;
  page = left + label_width + 5 * unit;
  wakhan_palette_get (wakhan_timeline_button_get_palette (WAKHAN_TIMELINE_BUTTON (self)), "note",
                      self->note->css_class, &color);
  append_page (snapshot, &color, mirrored ? width - page - 9 * unit : page, middle, unit);
}

static PangoLayout *
ensure_more (WakhanEventMark *self)
{
  if (!self->more || self->more_label != self->shape.more)
    {
      g_clear_object (&self->more);
      self->more = wakhan_event_label_new (gtk_widget_get_pango_context (GTK_WIDGET (self)),
                                           get_timeline (self), self->event, self->shape.more,
                                           self->shape.unit);
      self->more_label = self->shape.more;
      pango_layout_set_ellipsize (self->more, PANGO_ELLIPSIZE_END);
    }
  pango_layout_set_width (self->more, ceil (self->shape.more_width) * PANGO_SCALE);
  return self->more;
}

/* The date after the name, or date and gist below the bar. */
static void
append_more (WakhanEventMark *self,
             GtkSnapshot     *snapshot)
{
  const WakhanEventMarkShape *shape = &self->shape;
  const gboolean              mirrored =
    gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const double width = gtk_widget_get_width (GTK_WIDGET (self));
  const double middle = shape->more == WAKHAN_EVENT_LABEL_GIST
                          ? WAKHAN_EVENT_MARK_GIST_MIDDLE * shape->unit
                          : get_middle (self);
  PangoLayout *layout = ensure_more (self);
  int          height;
  GdkRGBA      color;

  pango_layout_get_pixel_size (layout, NULL, &height);
  wakhan_palette_get (wakhan_timeline_button_get_palette (WAKHAN_TIMELINE_BUTTON (self)), "axis",
                      NULL, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT (mirrored ? width - shape->more_left - ceil (shape->more_width)
                                   : shape->more_left,
                          middle - height / 2.0));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
append_span_ground (WakhanEventMark *self,
                    GtkSnapshot     *snapshot)
{
  const double unit = self->shape.unit;
  const double left = self->shape.glyph - 10 * unit;
  PangoLayout *label = ensure_label (self);
  int          label_width;
  double       right;
  GdkRGBA      ground;

  pango_layout_get_pixel_size (label, &label_width, NULL);
  right =
    self->shape.label + label_width + (9 + (self->n_notes > 0 ? WAKHAN_EVENT_MARK_PAGE : 0)) * unit;
  find_ground (self, &ground);
  gtk_snapshot_append_color (
    snapshot, &ground,
    &GRAPHENE_RECT_INIT (left, 0, right - left, gtk_widget_get_height (GTK_WIDGET (self))));
}

static void
wakhan_event_mark_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  WakhanEventMark *self = WAKHAN_EVENT_MARK (widget);
  const double     width = gtk_widget_get_width (widget);
  const double     height = gtk_widget_get_height (widget);
  const double     size = get_glyph_size (self);
  const gboolean   is_ringed = wakhan_event_is_ringed (self->event);
  GdkRGBA          color;
  GdkRGBA          ground;

  wakhan_widget_get_color (widget, &color);
  find_ground (self, &ground);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_snapshot_save (snapshot);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  append_time (self, snapshot, &color);
  if (self->shape.form == WAKHAN_EVENT_MARK_SPAN)
    append_span_ground (self, snapshot);
  wakhan_event_glyph_snapshot (snapshot, wakhan_event_glyph_find_category (self->event)->id,
                               wakhan_event_is_strong (self->event), self->shape.glyph,
                               get_middle (self),
                               is_ringed ? WAKHAN_EVENT_GLYPH_IN_RING * size : size, &color,
                               &ground);
  if (is_ringed)
    wakhan_event_glyph_snapshot_ring (snapshot, self->shape.glyph, get_middle (self), size,
                                      &color);
  gtk_snapshot_restore (snapshot);
  if (self->shape.labelled)
    append_words (self, snapshot);
  if (self->shape.labelled && self->shape.more >= WAKHAN_EVENT_LABEL_DATE)
    append_more (self, snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
wakhan_event_mark_activate (WakhanTimelineButton *button)
{
  gtk_widget_grab_focus (GTK_WIDGET (button));
  wakhan_session_set_selected_event (wakhan_timeline_button_get_session (button),
                                     WAKHAN_EVENT_MARK (button)->event);
}

static void
wakhan_event_mark_measure (WakhanTimelineButton *button)
{
  wakhan_session_toggle_measure (wakhan_timeline_button_get_session (button),
                                 WAKHAN_EVENT_MARK (button)->event);
}

static void
wakhan_event_mark_dispose (GObject *object)
{
  WakhanEventMark *self = WAKHAN_EVENT_MARK (object);

  g_clear_object (&self->event);
  g_clear_object (&self->more);

  G_OBJECT_CLASS (wakhan_event_mark_parent_class)->dispose (object);
}

static void
wakhan_event_mark_class_init (WakhanEventMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_mark_dispose;
  widget_class->snapshot = wakhan_event_mark_snapshot;
  WAKHAN_TIMELINE_BUTTON_CLASS (klass)->activate = wakhan_event_mark_activate;
  WAKHAN_TIMELINE_BUTTON_CLASS (klass)->measure = wakhan_event_mark_measure;

  gtk_widget_class_set_css_name (widget_class, "event");
}

static void
wakhan_event_mark_init (WakhanEventMark *self)
{
  self->note = wakhan_note_kind_find ("");
  gtk_widget_add_css_class (GTK_WIDGET (self), "event");
}

static void
update_tooltip (WakhanEventMark *self)
{
  g_autofree char *date = wakhan_event_dup_date_words (self->event);
  g_autofree char *second_date = wakhan_session_dup_second_date (
    wakhan_timeline_button_get_session (WAKHAN_TIMELINE_BUTTON (self)), self->event);
  g_autofree char *words =
    second_date ? g_strjoin ("\n", date, second_date, NULL) : g_steal_pointer (&date);
  g_autofree char *standing = wakhan_event_standing_dup_words (get_timeline (self), self->event);
  g_autofree char *text =
    g_strjoin ("\n", words, wakhan_event_get_title (self->event), standing, NULL);
  g_autofree char *kind = wakhan_event_dup_kind_words (self->event, self->n_notes);
  g_autofree char *notes = g_strdup_printf (
    ngettext ("%s\n%u note", "%s\n%u notes", self->n_notes), text, self->n_notes);
  g_autofree char *description =
    wakhan_word_list_join_spoken ((const char *const[]){ kind, standing }, 2);

  wakhan_tooltip_set_beside_name (GTK_WIDGET (self), self->n_notes > 0 ? notes : text,
                                  standing ? g_strdelimit (description, "\n", ' ') : kind);
}

GtkWidget *
wakhan_event_mark_new (WakhanSession *session,
                       WakhanEvent   *event,
                       WakhanPalette *palette)
{
  WakhanEventMark *self = g_object_new (WAKHAN_TYPE_EVENT_MARK, NULL);
  g_autofree char *name = NULL;

  wakhan_timeline_button_set_up (WAKHAN_TIMELINE_BUTTON (self), session, palette);
  self->event = g_object_ref (event);
  name = wakhan_timeline_dup_event_name (get_timeline (self), event);
  gtk_widget_add_css_class (GTK_WIDGET (self),
                            wakhan_event_glyph_find_category (event)->css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, FALSE, -1);
  wakhan_event_menu_attach (GTK_WIDGET (self));
  wakhan_event_menu_set_event (GTK_WIDGET (self), event);
  update_tooltip (self);

  return GTK_WIDGET (self);
}

WakhanEvent *
wakhan_event_mark_get_event (WakhanEventMark *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_MARK (self), NULL);

  return self->event;
}

void
wakhan_event_mark_set_shape (WakhanEventMark            *self,
                             const WakhanEventMarkShape *shape)
{
  g_return_if_fail (WAKHAN_IS_EVENT_MARK (self));

  self->shape = *shape;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
wakhan_event_mark_set_selected (WakhanEventMark *self,
                                gboolean         selected)
{
  g_return_if_fail (WAKHAN_IS_EVENT_MARK (self));

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "selected") == selected)
    return;

  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}

void
wakhan_event_mark_set_measured (WakhanEventMark *self,
                                gboolean         is_measured)
{
  g_return_if_fail (WAKHAN_IS_EVENT_MARK (self));

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "measured") == is_measured)
    return;
  if (is_measured)
    gtk_widget_add_css_class (GTK_WIDGET (self), "measured");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "measured");
}

void
wakhan_event_mark_set_note (WakhanEventMark *self,
                            const char      *colour,
                            guint            n_notes)
{
  const WakhanNoteKind *note = wakhan_note_kind_find (colour);

  g_return_if_fail (WAKHAN_IS_EVENT_MARK (self));

  if (n_notes == self->n_notes && note == self->note)
    return;

  self->n_notes = n_notes;
  self->note = note;
  update_tooltip (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
