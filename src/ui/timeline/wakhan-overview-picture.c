/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-overview-picture.h"

#include "wakhan-note-kind.h"
#include "wakhan-tick-words.h"
#include "wakhan-timeline-density.h"

#include <math.h>

/* At the usual size of text. */
#define BIN 4.0
#define EVENT_HEIGHT 4.0
#define MOST_HEIGHT (WAKHAN_OVERVIEW_BASE - 8.0)
#define CROWD                                                                                      \
  20 /* events in a bin, from which on the fullest one is as high as there is room, and the others \
        beside it */
#define LABEL_ROOM 80.0
#define NOTE_WIDTH 3.4
#define NOTE_HEIGHT 6.0
#define GAP 4.0

typedef struct
{
  double                x;
  const WakhanNoteKind *kind;
} Note;

typedef struct
{
  double       x;
  double       left; /* of the words */
  int          width;
  PangoLayout *words; /* NULL: it has no label */
} Year;

struct _WakhanOverviewPicture
{
  WakhanTimeScale scale;
  double          unit;
  GArray         *bins;         /* WakhanTimelineBin */
  double          event_height; /* of one in a bin */
  GArray         *notes;        /* Note */
  GArray         *years;        /* Year */
};

double
wakhan_overview_picture_get_length (double length,
                                    double unit)
{
  return floor (length * unit + 0.5);
}

static double
get_length (const WakhanOverviewPicture *self,
            double                       length)
{
  return wakhan_overview_picture_get_length (length, self->unit);
}

static double
find_event_height (const WakhanOverviewPicture *self)
{
  guint most = 0;

  for (guint i = 0; i < self->bins->len; i++)
    {
      const WakhanTimelineBin *bin = &g_array_index (self->bins, WakhanTimelineBin, i);

      most = MAX (most, bin->n_essay + bin->n_context);
    }
  return most < CROWD ? get_length (self, EVENT_HEIGHT) : get_length (self, MOST_HEIGHT) / most;
}

static void
clear_year (gpointer year)
{
  g_clear_object (&((Year *) year)->words);
}

static void
lay_out_years (WakhanOverviewPicture *self,
               GtkWidget             *widget)
{
  const double       room = get_length (self, LABEL_ROOM);
  WakhanTickSteps    steps;
  g_autoptr (GArray) ticks = NULL;
  double             end = -G_MAXDOUBLE;

  wakhan_time_scale_choose (&self->scale, room, WAKHAN_TICK_DAY, &steps);
  ticks = wakhan_time_scale_list_ticks (&self->scale, &steps.upper, room);
  for (guint i = 0; i < ticks->len; i++)
    {
      const WakhanTick *tick = &g_array_index (ticks, WakhanTick, i);
      g_autofree char  *words = wakhan_tick_words_new (
         tick, wakhan_time_scale_get_day_width (&self->scale) / self->unit);
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, words);
      Year                    year = { .x = wakhan_time_scale_to_x (&self->scale, tick->day) };

      pango_layout_get_pixel_size (layout, &year.width, NULL);
      if (tick->labelled &&
          wakhan_time_scale_place_label (&self->scale, year.x, year.width, get_length (self, GAP),
                                         &end, &year.left))
        year.words = g_steal_pointer (&layout);
      g_array_append_val (self->years, year);
    }
}

WakhanOverviewPicture *
wakhan_overview_picture_new (GtkWidget             *widget,
                             WakhanTimeline        *timeline,
                             WakhanStudy           *study,
                             const WakhanTimeScale *scale,
                             double                 unit)
{
  WakhanOverviewPicture *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  self = g_new0 (WakhanOverviewPicture, 1);
  self->scale = *scale;
  self->unit = unit;
  self->bins = wakhan_timeline_density_count (timeline, scale, BIN);
  self->event_height = find_event_height (self);
  self->notes = g_array_new (FALSE, FALSE, sizeof (Note));
  self->years = g_array_new (FALSE, FALSE, sizeof (Year));
  g_array_set_clear_func (self->years, clear_year);
  lay_out_years (self, widget);
  wakhan_overview_picture_take_notes (self, wakhan_study_get_note_index (study));
  return self;
}

void
wakhan_overview_picture_free (WakhanOverviewPicture *self)
{
  g_array_unref (self->bins);
  g_array_unref (self->notes);
  g_array_unref (self->years);
  g_free (self);
}

void
wakhan_overview_picture_take_notes (WakhanOverviewPicture *self,
                                    WakhanNoteIndex       *index)
{
  g_autoptr (GPtrArray) events = wakhan_note_index_list_events (index);

  g_array_set_size (self->notes, 0);
  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);
      WakhanNote  *newest = wakhan_note_index_get_newest (index, event);
      const gint64 day = wakhan_date_get_known_start (wakhan_event_get_date (event));
      const Note   note = { wakhan_time_scale_to_x (&self->scale, day),
                            wakhan_note_kind_find (wakhan_note_get_kind (newest)) };

      g_array_append_val (self->notes, note);
    }
}

static void
append_bins (const WakhanOverviewPicture *self,
             GtkSnapshot                 *snapshot,
             WakhanPalette               *palette)
{
  const double base = get_length (self, WAKHAN_OVERVIEW_BASE);
  const double most = get_length (self, MOST_HEIGHT);
  GdkRGBA      essay;
  GdkRGBA      context;

  wakhan_palette_get (palette, "essay", NULL, &essay);
  wakhan_palette_get (palette, "context", NULL, &context);
  for (guint i = 0; i < self->bins->len; i++)
    {
      const WakhanTimelineBin *bin = &g_array_index (self->bins, WakhanTimelineBin, i);
      const double             low = MIN (bin->n_essay * self->event_height, most);
      const double             high = MIN (low + bin->n_context * self->event_height, most);

      gtk_snapshot_append_color (snapshot, &essay,
                                 &GRAPHENE_RECT_INIT (i * BIN, base - low, BIN - 1, low));
      gtk_snapshot_append_color (snapshot, &context,
                                 &GRAPHENE_RECT_INIT (i * BIN, base - high, BIN - 1, high - low));
    }
}

void
wakhan_overview_picture_snapshot (const WakhanOverviewPicture *self,
                                  GtkSnapshot                 *snapshot,
                                  WakhanPalette               *palette)
{
  const double width = get_length (self, NOTE_WIDTH);
  GdkRGBA      color;

  append_bins (self, snapshot, palette);
  wakhan_palette_get (palette, "axis", NULL, &color);
  gtk_snapshot_append_color (
    snapshot, &color,
    &GRAPHENE_RECT_INIT (0, get_length (self, WAKHAN_OVERVIEW_BASE), self->scale.width, 1));
  for (guint i = 0; i < self->notes->len; i++)
    {
      const Note *note = &g_array_index (self->notes, Note, i);

      wakhan_palette_get (palette, "note", note->kind->css_class, &color);
      gtk_snapshot_append_color (
        snapshot, &color,
        &GRAPHENE_RECT_INIT (note->x - width / 2, 3, width, get_length (self, NOTE_HEIGHT)));
    }
}

void
wakhan_overview_picture_snapshot_years (const WakhanOverviewPicture *self,
                                        GtkSnapshot                 *snapshot,
                                        WakhanPalette               *palette,
                                        gboolean                     mirrored)
{
  const double base = get_length (self, WAKHAN_OVERVIEW_BASE);
  const double whole = self->scale.width;
  GdkRGBA      color;

  wakhan_palette_get (palette, "axis", NULL, &color);
  for (guint i = 0; i < self->years->len; i++)
    {
      const Year *year = &g_array_index (self->years, Year, i);

      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT (mirrored ? whole - year->x - 1 : year->x,
                                                      base, 1, get_length (self, GAP)));
      if (!year->words)
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
        snapshot, &GRAPHENE_POINT_INIT (
                    round (mirrored ? whole - year->left - year->width : year->left), base));
      gtk_snapshot_append_layout (snapshot, year->words, &color);
      gtk_snapshot_restore (snapshot);
    }
}
