/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-page.h"

#include "wakhan-date-words.h"
#include "wakhan-study-title.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define CHARACTERS_A_MINUTE 1200 /* two hundred words */
#define LEAST_HOURS 90           /* in minutes */
#define DECADE 3660              /* days, or a few less */
#define RULE_WIDTH 64
#define AUTHOR_HEIGHT 27
#define CAPTION_HEIGHT 17

/* In sizes of the heading that it is as well, and px: what stands where in a wide view, in a usual
 * and in a narrow one. */
typedef struct
{
  int    least_width;
  double scale;
  int    above;
  int    to_author;
  int    to_rule;
  int    to_caption;
  int    to_text;
} Form;

static const Form forms[] = {
  { 1100, 1.59, 60, 12, 22, 18, 52 },
  { 560, 1.32, 18, 12, 16, 12, 32 },
  { 0, 1, 12, 8, 12, 8, 20 },
};

struct _WakhanTitlePage
{
  WakhanStudy *study;
  GtkTextTag  *tag;
  const Form  *form;
  double       unit;
  char        *caption; /* NULL until it is drawn */
  gboolean     has_study_title;

  WakhanTimeline *timeline; /* which the caption tells of */
};

static void
forget_caption (WakhanTitlePage *self)
{
  g_clear_pointer (&self->caption, g_free);
}

WakhanTitlePage *
wakhan_title_page_new (WakhanStudy   *study,
                       GtkTextBuffer *buffer)
{
  WakhanDocument    *document = wakhan_study_get_document (study);
  GtkTextTagTable   *table = gtk_text_buffer_get_tag_table (buffer);
  const WakhanBlock *block;
  WakhanTitlePage   *self;
  GtkTextIter        start;
  GtkTextIter        end;

  if (!wakhan_document_begins_with_title (document))
    return NULL;
  self = g_new0 (WakhanTitlePage, 1);
  self->study = study;
  self->timeline = g_object_ref (wakhan_study_get_timeline (study));
  g_signal_connect_swapped (self->timeline, "items-changed", G_CALLBACK (forget_caption), self);
  self->has_study_title = wakhan_study_title_begins_text (study);
  self->tag = gtk_text_tag_table_lookup (table, "title");
  if (!self->tag)
    self->tag = gtk_text_buffer_create_tag (buffer, "title", "weight", PANGO_WEIGHT_NORMAL, NULL);
  gtk_text_tag_set_priority (self->tag, gtk_text_tag_table_get_size (table) - 1);
  block = wakhan_document_get_block (document, 0);
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, block->end + 1);
  gtk_text_buffer_apply_tag (buffer, self->tag, &start, &end);
  return self;
}

void
wakhan_title_page_free (WakhanTitlePage *self)
{
  g_signal_handlers_disconnect_by_data (self->timeline, self);
  g_object_unref (self->timeline);
  g_free (self->caption);
  g_free (self);
}

static gboolean
has_author (WakhanTitlePage *self)
{
  const char *author = wakhan_study_get_author (self->study);

  return author && *author;
}

static int
get_length (WakhanTitlePage *self,
            int              length)
{
  return (int) floor (length * self->unit + 0.5);
}

/* From the end of the title to the text. */
static int
get_below (WakhanTitlePage *self)
{
  const Form *form = self->form;

  return get_length (self, (has_author (self) ? form->to_author + AUTHOR_HEIGHT : 0) +
                             form->to_rule + 1 + form->to_caption + CAPTION_HEIGHT + form->to_text);
}

void
wakhan_title_page_set_size (WakhanTitlePage *self,
                            int              width,
                            double           unit)
{
  const Form *form = forms;

  while (width < form->least_width * unit)
    form++;
  if (self->form == form && self->unit == unit)
    return;
  self->form = form;
  self->unit = unit;
  g_object_set (self->tag, "scale", form->scale, "line-height", 1.0f, "pixels-above-lines",
                get_length (self, form->above), "pixels-below-lines", get_below (self), NULL);
}

int
wakhan_title_page_get_bottom (WakhanTitlePage *self,
                              GtkTextView     *view)
{
  GtkTextIter iter;
  int         top;
  int         height;

  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (view), &iter);
  gtk_text_view_get_line_yrange (view, &iter, &top, &height);
  return top + height - get_below (self);
}

gboolean
wakhan_title_page_has_study_title (WakhanTitlePage *self)
{
  return self->has_study_title;
}

/* "1960s", where no more is known of a beginning, else the year. */
static char *
format_start (WakhanDate *date)
{
  const gint64 first = wakhan_date_get_known_start (date);
  gint64       year;
  guint        month;
  guint        day;

  wakhan_day_to_civil (first, &year, &month, &day);
  if (!wakhan_date_is_interval (date) && year > 0 && year % 10 == 0 &&
      wakhan_date_get_latest_end (date) - first > DECADE - 14 &&
      wakhan_date_get_latest_end (date) - first < DECADE)
    return wakhan_date_words_new_for_decade (year);
  return wakhan_date_words_new_for_year (year);
}

static char *
format_end (WakhanTimeline *timeline)
{
  gint64 last = G_MININT64;
  gint64 year;
  guint  month;
  guint  day;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanDate  *date = wakhan_timeline_get_date (timeline, i);
      const gint64 end = wakhan_date_get_latest_end (date);

      last =
        MAX (last, end == WAKHAN_DAY_UNBOUNDED_END ? wakhan_date_get_latest_start (date) : end - 1);
    }
  wakhan_day_to_civil (last, &year, &month, &day);
  return wakhan_date_words_new_for_year (year);
}

/* "96 events, 1960s–2021" */
static char *
dup_events (WakhanTimeline *timeline)
{
  const guint      n_events = wakhan_timeline_get_n_events (timeline);
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  g_autofree char *years = NULL;

  if (n_events == 0)
    return NULL;
  start = format_start (wakhan_timeline_get_date (timeline, 0));
  end = format_end (timeline);
  /* Translators: the years of the first and the last event. */
  years = g_str_equal (start, end) ? g_strdup (start)
                                   : g_strdup_printf (C_ ("years", "%s–%s"), start, end);
  /* Translators: how many events there are in a text, and in which years:
   * “96 events, 1960s–2021”. */
  return g_strdup_printf (ngettext ("%u event, %s", "%u events, %s", n_events), n_events, years);
}

/* Of many minutes nobody knows how long they are. */
static char *
dup_reading_time (guint n_characters)
{
  const guint n_minutes = MAX ((n_characters + CHARACTERS_A_MINUTE / 2) / CHARACTERS_A_MINUTE, 1);
  const guint n_hours = (n_minutes + 30) / 60;

  if (n_minutes < LEAST_HOURS)
    return g_strdup_printf (ngettext ("about %u minute", "about %u minutes", n_minutes), n_minutes);
  return g_strdup_printf (ngettext ("about %u hour", "about %u hours", n_hours), n_hours);
}

/* "140 paragraphs, about 40 minutes" */
static char *
dup_extent (WakhanStudy *study)
{
  WakhanDocument *document = wakhan_study_get_document (study);
  const guint     n_paragraphs = wakhan_paragraphs_get_n (
        wakhan_note_index_get_paragraphs (wakhan_study_get_note_index (study)));
  g_autofree char *time = dup_reading_time (wakhan_document_get_length (document));

  /* Translators: how long a text is, and how long it takes to read it: “140 paragraphs, about 40
   * minutes”. */
  return g_strdup_printf (ngettext ("%u paragraph, %s", "%u paragraphs, %s", n_paragraphs),
                          n_paragraphs, time);
}

static const char *
ensure_caption (WakhanTitlePage *self)
{
  if (!self->caption)
    {
      g_autofree char *events = dup_events (wakhan_study_get_timeline (self->study));
      g_autofree char *extent = dup_extent (self->study);

      self->caption = wakhan_word_list_join_facts ((const char *const[]){ events, extent }, 2);
    }
  return self->caption;
}

char *
wakhan_title_page_dup_words (WakhanTitlePage *self)
{
  return wakhan_word_list_join_facts (
    (const char *const[]){ wakhan_study_get_author (self->study), ensure_caption (self) }, 2);
}

/* One line from @y on; what finds no room in the column is left out at its end. */
static void
append_line (WakhanPage  *page,
             GtkSnapshot *snapshot,
             PangoLayout *layout,
             int          y)
{
  PangoRectangle extents;
  int            width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (width > page->right - page->left)
    {
      pango_layout_set_width (layout, (page->right - page->left) * PANGO_SCALE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (
                (page->mirrored ? page->right - extents.width : page->left) - extents.x, y));
  gtk_snapshot_append_layout (snapshot, layout, &page->colors[WAKHAN_PAGE_SOFT]);
  gtk_snapshot_restore (snapshot);
}

static void
append_author (WakhanTitlePage *self,
               WakhanPage      *page,
               GtkSnapshot     *snapshot,
               int              y)
{
  g_autoptr (PangoLayout) layout =
    gtk_widget_create_pango_layout (GTK_WIDGET (page->view), wakhan_study_get_author (self->study));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_style_new (PANGO_STYLE_ITALIC));
  pango_layout_set_attributes (layout, attributes);
  append_line (page, snapshot, layout, y);
}

static void
append_caption (WakhanTitlePage *self,
                WakhanPage      *page,
                GtkSnapshot     *snapshot,
                int              y)
{
  g_autoptr (PangoLayout) layout = wakhan_page_create_caption (page, ensure_caption (self), FALSE);

  append_line (page, snapshot, layout, y);
}

void
wakhan_title_page_snapshot (WakhanTitlePage *self,
                            WakhanPage      *page,
                            GtkSnapshot     *snapshot)
{
  const Form *form = self->form;
  const int   rule = get_length (self, RULE_WIDTH);
  int         y;

  if (page->first > wakhan_document_get_block (page->document, 0)->end || !form)
    return;
  y = wakhan_title_page_get_bottom (self, page->view);
  if (has_author (self))
    {
      append_author (self, page, snapshot, y + get_length (self, form->to_author));
      y += get_length (self, form->to_author + AUTHOR_HEIGHT);
    }
  y += get_length (self, form->to_rule);
  gtk_snapshot_append_color (
    snapshot, &page->colors[WAKHAN_PAGE_INK],
    &GRAPHENE_RECT_INIT (page->mirrored ? page->right - rule : page->left, y, rule, 1));
  append_caption (self, page, snapshot, y + 1 + get_length (self, form->to_caption));
}
