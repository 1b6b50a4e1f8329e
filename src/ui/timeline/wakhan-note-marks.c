/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-marks.h"

#include "wakhan-note-mark.h"
#include "wakhan-timeline-animation.h"
#include "wakhan-timeline-layout.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define ABOVE 7.0   /* of a mark over the line of the axis */
#define TARGET 24.0 /* high and wide */

struct _WakhanNoteMarks
{
  WakhanTimelineSurface parent_instance;

  WakhanTimelineAnimation *animation;
  GSignalGroup            *date_signals;
  GSignalGroup            *notebook_signals;
  GPtrArray               *notes; /* WakhanNote, in time */
  GPtrArray               *marks; /* WakhanNoteMark, children; some hidden */
};

G_DEFINE_FINAL_TYPE (WakhanNoteMarks, wakhan_note_marks, WAKHAN_TYPE_TIMELINE_SURFACE)

static WakhanSession *
get_session (WakhanNoteMarks *self)
{
  return wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));
}

static WakhanNoteDates *
get_dates (WakhanNoteMarks *self)
{
  return wakhan_note_sieve_get_dates (wakhan_session_get_note_sieve (get_session (self)));
}

static double
get_unit (WakhanNoteMarks *self)
{
  return wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
}

static void
moved_cb (GtkWidget *widget)
{
  gtk_widget_queue_allocate (widget);
}

static void
aim (WakhanTimelineSurface *surface)
{
  WakhanNoteMarks *self = WAKHAN_NOTE_MARKS (surface);
  WakhanTimeView   view;

  wakhan_session_get_shown_view (get_session (self), &view.start, &view.end);
  wakhan_timeline_animation_aim (self->animation, &view);
}

static void
list_notes (WakhanNoteMarks *self)
{
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  if (get_session (self))
    self->notes = wakhan_note_dates_list_without_event (get_dates (self));
  gtk_widget_set_visible (GTK_WIDGET (self), self->notes && self->notes->len > 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* As their kinds do. */
static void
notebook_changed_cb (WakhanNoteMarks *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    wakhan_note_mark_update (g_ptr_array_index (self->marks, i));
}

static void
drop_marks (WakhanNoteMarks *self)
{
  for (guint i = 0; self->marks && i < self->marks->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->marks, i));
  if (self->marks)
    g_ptr_array_set_size (self->marks, 0);
}

static void
wakhan_note_marks_session_changed (WakhanTimelineSurface *surface)
{
  drop_marks (WAKHAN_NOTE_MARKS (surface));
}

static void
wakhan_note_marks_study_changed (WakhanTimelineSurface *surface)
{
  WakhanNoteMarks *self = WAKHAN_NOTE_MARKS (surface);
  WakhanStudy     *study = wakhan_timeline_surface_get_study (surface);

  g_signal_group_set_target (self->date_signals, get_session (self) ? get_dates (self) : NULL);
  g_signal_group_set_target (self->notebook_signals,
                             study ? wakhan_study_get_notebook (study) : NULL);
  list_notes (self);
  wakhan_timeline_animation_forget (self->animation);
  if (get_session (self))
    aim (surface);
}

/* The dates of notes tell of that. */
static void
wakhan_note_marks_nothing_changed (WakhanTimelineSurface *surface G_GNUC_UNUSED)
{
}

/* Which of them have no event. */
static void
wakhan_note_marks_notes_changed (WakhanTimelineSurface *surface)
{
  list_notes (WAKHAN_NOTE_MARKS (surface));
}

static void
wakhan_note_marks_size_changed (WakhanTimelineSurface *surface)
{
  gtk_widget_queue_resize (GTK_WIDGET (surface));
}

static void
wakhan_note_marks_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size G_GNUC_UNUSED,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline G_GNUC_UNUSED,
                           int           *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural =
      ceil ((WAKHAN_TIMELINE_AXIS + ABOVE) * get_unit (WAKHAN_NOTE_MARKS (widget)));
}

static double
find_x (WakhanNoteMarks       *self,
        const WakhanTimeScale *scale,
        guint                  i)
{
  WakhanDate *date = wakhan_note_dates_get (get_dates (self), g_ptr_array_index (self->notes, i));
  gint64      end;
  double      first;

  g_return_val_if_fail (date, -1);

  end = wakhan_date_get_latest_end (date);
  first = wakhan_time_scale_to_x (scale, wakhan_date_get_known_start (date));
  return end == WAKHAN_DAY_UNBOUNDED_END ? first
                                         : (first + wakhan_time_scale_to_x (scale, end)) / 2;
}

static WakhanNoteMark *
get_mark (WakhanNoteMarks *self,
          guint            number)
{
  if (number == self->marks->len)
    {
      GtkWidget *mark = wakhan_note_mark_new (get_session (self));

      gtk_widget_set_parent (mark, GTK_WIDGET (self));
      g_ptr_array_add (self->marks, mark);
    }
  return g_ptr_array_index (self->marks, number);
}

/* Of the notes from @first on, those that would touch are one; returns where the next begins. */
static guint
place_mark (WakhanNoteMarks       *self,
            const WakhanTimeScale *scale,
            guint                  number,
            guint                  first)
{
  WakhanNoteMark *mark = get_mark (self, number);
  GtkWidget      *widget = GTK_WIDGET (mark);
  const double    wide = round (TARGET * get_unit (self));
  const double    x = find_x (self, scale, first);
  GtkAllocation   box = { 0, 0, wide, wide };
  guint           next = first + 1;

  while (next < self->notes->len && find_x (self, scale, next) - x < wide)
    next++;
  wakhan_note_mark_set_notes (mark, self->notes, first, next - first);
  box.x = round (x - wide / 2);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    box.x = scale->width - box.x - wide;
  gtk_widget_set_child_visible (widget, TRUE);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &box, -1);
  return next;
}

static void
wakhan_note_marks_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height G_GNUC_UNUSED,
                                 int        baseline G_GNUC_UNUSED)
{
  WakhanNoteMarks      *self = WAKHAN_NOTE_MARKS (widget);
  const WakhanTimeView  view = wakhan_timeline_animation_get (self->animation);
  const WakhanTimeScale scale = { view.start, view.end, width };
  const guint           n_notes =
    self->notes && scale.end > scale.start && width > 0 ? self->notes->len : 0;
  guint number = 0;
  guint i = 0;

  while (i < n_notes && find_x (self, &scale, i) < 0)
    i++;
  while (i < n_notes && find_x (self, &scale, i) <= width)
    i = place_mark (self, &scale, number++, i);
  for (; number < self->marks->len; number++)
    gtk_widget_set_child_visible (g_ptr_array_index (self->marks, number), FALSE);
}

static void
wakhan_note_marks_direction_changed (GtkWidget       *widget,
                                     GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (wakhan_note_marks_parent_class)->direction_changed (widget, previous);

  gtk_widget_queue_allocate (widget);
}

/* Beside the marks the pointer means the axis below. */
static gboolean
wakhan_note_marks_contains (GtkWidget *widget G_GNUC_UNUSED,
                            double     x G_GNUC_UNUSED,
                            double     y G_GNUC_UNUSED)
{
  return FALSE;
}

/* All are one stop of the Tab round. */
static gboolean
wakhan_note_marks_focus (GtkWidget       *widget,
                         GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) &&
      (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD))
    return FALSE;
  return GTK_WIDGET_CLASS (wakhan_note_marks_parent_class)->focus (widget, direction);
}

static void
wakhan_note_marks_dispose (GObject *object)
{
  WakhanNoteMarks *self = WAKHAN_NOTE_MARKS (object);

  g_clear_object (&self->date_signals);
  g_clear_object (&self->notebook_signals);
  drop_marks (self);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->animation, wakhan_timeline_animation_free);

  G_OBJECT_CLASS (wakhan_note_marks_parent_class)->dispose (object);
}

static void
wakhan_note_marks_class_init (WakhanNoteMarksClass *klass)
{
  WakhanTimelineSurfaceClass *surface_class = WAKHAN_TIMELINE_SURFACE_CLASS (klass);
  GtkWidgetClass             *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_marks_dispose;
  surface_class->session_changed = wakhan_note_marks_session_changed;
  surface_class->study_changed = wakhan_note_marks_study_changed;
  surface_class->timeline_changed = wakhan_note_marks_nothing_changed;
  surface_class->view_changed = aim;
  surface_class->notes_changed = wakhan_note_marks_notes_changed;
  surface_class->size_changed = wakhan_note_marks_size_changed;
  widget_class->measure = wakhan_note_marks_measure;
  widget_class->size_allocate = wakhan_note_marks_size_allocate;
  widget_class->contains = wakhan_note_marks_contains;
  widget_class->focus = wakhan_note_marks_focus;
  widget_class->direction_changed = wakhan_note_marks_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "notemarks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
wakhan_note_marks_init (WakhanNoteMarks *self)
{
  self->marks = g_ptr_array_new ();
  self->animation = wakhan_timeline_animation_new (GTK_WIDGET (self), moved_cb);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Notes in Time"), -1);
  self->date_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_DATES);
  g_signal_group_connect_swapped (self->date_signals, "changed", G_CALLBACK (list_notes), self);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
}
