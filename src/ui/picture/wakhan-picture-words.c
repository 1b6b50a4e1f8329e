/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-words.h"

#include "wakhan-event-glyph.h"
#include "wakhan-event-weight.h"
#include "wakhan-picture-node.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#define TITLE_SIZE 20.0
#define SMALL_SIZE 10.5
#define GAP 6.0
#define LEGEND_ROW 20.0
#define LEGEND_GAP 22.0

static double
draw_line (cairo_t       *cr,
           PangoLayout   *layout,
           double         y,
           const GdkRGBA *color)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  if (cr)
    {
      gdk_cairo_set_source_rgba (cr, color);
      cairo_move_to (cr, 0, y);
      pango_cairo_show_layout (cr, layout);
    }
  return y + height;
}

double
wakhan_picture_words_draw_head (const WakhanPictureStyle *style,
                                WakhanStudy              *study,
                                const char               *span,
                                double                    width,
                                cairo_t                  *cr)
{
  const char             *author = wakhan_study_get_author (study);
  g_autoptr (PangoLayout) title = wakhan_picture_style_write (
    style, wakhan_study_get_title (study), TITLE_SIZE, TRUE, width);
  g_autofree char *below =
    author && *author ? g_strconcat (author, " · ", span, NULL) : g_strdup (span);
  g_autoptr (PangoLayout) small = wakhan_picture_style_write (style, below, 12, FALSE, width);
  double                  y = draw_line (cr, title, 0, &style->timeline.ink);

  return draw_line (cr, small, y + 2, &style->timeline.axis) + 2 * GAP;
}

typedef struct
{
  const WakhanPictureStyle *style;
  cairo_t                  *cr;
  double                    width;
  double                    x;
  double                    y;
} Legend;

typedef struct
{
  const Legend *legend;
  const char   *category;
  gboolean      is_filled;
  gboolean      is_ringed;
  double        x;
  double        y;
} Sign;

static void
append_sign (GtkSnapshot *snapshot,
             gpointer     data)
{
  const Sign *sign = data;
  GdkRGBA     color;

  wakhan_picture_style_get_category (sign->category, &color);
  wakhan_event_glyph_snapshot (snapshot, sign->category, sign->is_filled, sign->x, sign->y,
                               sign->is_ringed
                                 ? WAKHAN_EVENT_GLYPH_IN_RING * WAKHAN_EVENT_GLYPH_SIZE
                                 : WAKHAN_EVENT_GLYPH_SIZE,
                               &color, &sign->legend->style->paper);
  if (sign->is_ringed)
    wakhan_event_glyph_snapshot_ring (snapshot, sign->x, sign->y, WAKHAN_EVENT_GLYPH_SIZE, &color);
}

static void
add_sign (Legend     *self,
          const char *category,
          gboolean    is_filled,
          gboolean    is_ringed,
          const char *words)
{
  g_autoptr (PangoLayout) layout =
    wakhan_picture_style_write (self->style, words, SMALL_SIZE, FALSE, 0);
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (self->x > 0 && self->x + width + 16 > self->width)
    {
      self->x = 0;
      self->y += LEGEND_ROW;
    }
  if (self->cr)
    {
      Sign sign = { self, category, is_filled, is_ringed, self->x + 6, self->y + height / 2.0 };

      wakhan_picture_node_draw (self->cr, append_sign, &sign);
      gdk_cairo_set_source_rgba (self->cr, &self->style->timeline.ink);
      cairo_move_to (self->cr, self->x + 16, self->y);
      pango_cairo_show_layout (self->cr, layout);
    }
  self->x += 16 + width + LEGEND_GAP;
}

static gboolean
is_shown (const WakhanPictureChoice *choice,
          guint                      position,
          const WakhanTimeScale     *scale)
{
  WakhanDate *date = wakhan_timeline_get_date (choice->timeline, position);

  return wakhan_picture_choice_passes (choice, position) &&
         wakhan_date_get_earliest_start (date) < scale->end &&
         wakhan_date_get_latest_end (date) > scale->start;
}

double
wakhan_picture_words_draw_legend (const WakhanPictureStyle  *style,
                                  const WakhanPictureChoice *choice,
                                  const WakhanTimeScale     *scale,
                                  double                     width,
                                  cairo_t                   *cr)
{
  WakhanTimeline        *timeline = choice->timeline;
  Legend                 legend = { .style = style, .cr = cr, .width = width, .y = GAP };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char            *other = NULL;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (timeline, i);
      const char  *category = wakhan_event_get_category (event);
      const char  *name = wakhan_event_category_get_name (category);

      if (!is_shown (choice, i, scale))
        continue;
      if (wakhan_event_is_ringed (event))
        other = wakhan_event_get_other_text (event);
      if (name && *category && g_hash_table_add (seen, (char *) category))
        add_sign (&legend, category, TRUE, FALSE, name);
    }
  add_sign (&legend, NULL, TRUE, FALSE, _ ("filled: told by the text itself, or by the reader"));
  add_sign (&legend, NULL, FALSE, FALSE, _ ("hollow: added for context, or not looked at"));
  if (other)
    {
      /* Translators: below a picture; what another text is called that tells some of its events. */
      g_autofree char *words = g_strdup_printf (_ ("ringed: told by “%s”"), other);

      add_sign (&legend, NULL, TRUE, TRUE, words);
    }
  return legend.y + LEGEND_ROW + GAP;
}

PangoLayout *
wakhan_picture_words_write_sources (const WakhanPictureStyle  *style,
                                    WakhanStudy               *study,
                                    const WakhanPictureChoice *choice,
                                    const WakhanTimeScale     *scale,
                                    double                     width)
{
  WakhanTimeline        *timeline = choice->timeline;
  const char            *credit = wakhan_study_get_credit (study);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString)    words = g_string_new (credit);
  g_autofree char       *all = NULL;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      const char *source;

      if (!is_shown (choice, i, scale))
        continue;
      source = wakhan_event_get_source (wakhan_timeline_get_event (timeline, i));
      if (!*source || !g_hash_table_add (seen, (char *) source))
        continue;
      g_string_append (words, words->len > 0 ? " · " : "");
      g_string_append (words, source);
    }
  if (words->len == 0)
    return NULL;
  /* Translators: below a picture; “%s” is a list of books and papers */
  all = g_strdup_printf (_ ("Sources: %s"), words->str);
  return wakhan_picture_style_write (style, all, SMALL_SIZE, FALSE, width);
}
