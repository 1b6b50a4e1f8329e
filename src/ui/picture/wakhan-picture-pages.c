/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-pages.h"

#include "wakhan-day.h"

#include <math.h>

#define MOST_PAGES 200
#define MOST_PARTS 400 /* of the time, of which a page has one at least, */
#define LEAST_DAYS 30  /* or so many days */
#define N_HALVINGS 10

typedef struct
{
  WakhanTimeView       view;
  WakhanPictureChoice *part; /* nullable: all that are of its time */
} Page;

struct _WakhanPicturePages
{
  WakhanPictureSheet sheet;
  GArray            *pages;
};

static void
free_part (WakhanPictureChoice *part)
{
  wakhan_picture_choice_clear (part);
  g_free (part);
}

static void
clear_page (gpointer data)
{
  Page *page = data;

  g_clear_pointer (&page->part, free_part);
}

static WakhanPictureLanes *
create_lanes (WakhanPicturePages        *self,
              const WakhanTimeView      *view,
              const WakhanPictureChoice *choice)
{
  const WakhanTimeScale scale = { view->start, view->end, self->sheet.width };

  return wakhan_picture_lanes_new (self->sheet.study, choice, &scale, self->sheet.height,
                                   self->sheet.mirrored, self->sheet.style);
}

static gboolean
is_named (WakhanPicturePages        *self,
          double                     start,
          double                     end,
          const WakhanPictureChoice *choice)
{
  const WakhanTimeView           view = { start, end };
  g_autoptr (WakhanPictureLanes) lanes = create_lanes (self, &view, choice);

  return wakhan_picture_lanes_is_named (lanes);
}

static void
add_page (WakhanPicturePages  *self,
          double               start,
          double               end,
          WakhanPictureChoice *part)
{
  const Page page = {
    { start, end },
    part
  };

  g_array_append_val (self->pages, page);
}

/* The beginning of the last year before @end, where that leaves the page more than its half. */
static double
snap_to_year (WakhanPicturePages *self,
              double              start,
              double              end)
{
  gint64 year;
  guint  month;
  guint  day;
  double first;

  wakhan_day_to_civil ((gint64) floor (end), &year, &month, &day);
  first = wakhan_day_from_civil (year, 1, 1);
  return first - start > (end - start) / 2 && is_named (self, start, first, self->sheet.choice)
           ? first
           : end;
}

/* As much time as lets all its events have their names, to a whole day, so that no day is on two
 * pages. @is_crowd: (out): there is not even so much */
static double
find_end (WakhanPicturePages *self,
          double              start,
          gboolean           *is_crowd)
{
  const double last = self->sheet.view.end;
  double       named =
    floor (start + MAX ((last - self->sheet.view.start) / MOST_PARTS, LEAST_DAYS));
  double crowded = last;

  *is_crowd = FALSE;
  if (is_named (self, start, last, self->sheet.choice))
    return last;
  *is_crowd = named >= last || !is_named (self, start, named, self->sheet.choice);
  if (*is_crowd)
    return MIN (named, last);
  for (guint i = 0; i < N_HALVINGS; i++)
    {
      const double middle = floor ((named + crowded) / 2);

      if (middle > named && is_named (self, start, middle, self->sheet.choice))
        named = middle;
      else
        crowded = middle;
    }
  return snap_to_year (self, start, named);
}

/* The positions of all events of that time. */
static GArray *
list_positions (WakhanPicturePages *self,
                double              start,
                double              end)
{
  const WakhanPictureChoice *choice = self->sheet.choice;
  GArray                    *positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < wakhan_timeline_get_n_events (choice->timeline); i++)
    {
      WakhanDate *date = wakhan_timeline_get_date (choice->timeline, i);

      if (wakhan_picture_choice_passes (choice, i) &&
          wakhan_date_get_earliest_start (date) < ceil (end) &&
          wakhan_date_get_latest_end (date) > floor (start))
        g_array_append_val (positions, i);
    }
  return positions;
}

static WakhanPictureChoice *
create_part (WakhanPicturePages *self,
             GArray             *positions,
             guint               first,
             guint               n)
{
  WakhanPictureChoice *part = g_new0 (WakhanPictureChoice, 1);

  wakhan_picture_choice_init_part (part, self->sheet.choice,
                                   &g_array_index (positions, guint, first), n);
  return part;
}

static gboolean
is_part_named (WakhanPicturePages *self,
               double              start,
               double              end,
               GArray             *positions,
               guint               first,
               guint               n)
{
  WakhanPictureChoice *part = create_part (self, positions, first, n);
  const gboolean       named = is_named (self, start, end, part);

  free_part (part);
  return named;
}

/* As many as have their names on each. */
static void
add_crowd (WakhanPicturePages *self,
           double              start,
           double              end)
{
  g_autoptr (GArray) positions = list_positions (self, start, end);
  guint              first = 0;

  while (first < positions->len && self->pages->len + 1 < MOST_PAGES)
    {
      guint named = 1;
      guint crowded = positions->len - first + 1;

      while (crowded - named > 1)
        {
          const guint middle = named + (crowded - named) / 2;

          if (is_part_named (self, start, end, positions, first, middle))
            named = middle;
          else
            crowded = middle;
        }
      add_page (self, start, end, create_part (self, positions, first, named));
      first += named;
    }
}

/* Where a crowd follows there may be nothing before it. */
static gboolean
has_any (WakhanPicturePages *self,
         double              start,
         double              end)
{
  g_autoptr (GArray) positions = list_positions (self, start, end);

  return positions->len > 0;
}

/* Nobody misses a page of nothing but what goes on. */
static gboolean
begins_any (WakhanPicturePages *self,
            double              start)
{
  const WakhanPictureChoice *choice = self->sheet.choice;
  const guint                end =
    wakhan_timeline_count_before (choice->timeline, (gint64) ceil (self->sheet.view.end));
  guint i = wakhan_timeline_count_before (choice->timeline, (gint64) ceil (start));

  while (i < end && !wakhan_picture_choice_passes (choice, i))
    i++;
  return i < end;
}

static void
divide (WakhanPicturePages *self)
{
  const double last = self->sheet.view.end;
  double       start = self->sheet.view.start;

  while (start < last && (self->pages->len == 0 || begins_any (self, start)))
    {
      gboolean is_crowd = FALSE;
      double   end = last;

      if (self->pages->len + 1 < MOST_PAGES)
        end = find_end (self, start, &is_crowd);
      if (is_crowd)
        add_crowd (self, start, end);
      else if (has_any (self, start, end) || end == last)
        add_page (self, start, end, NULL);
      start = end;
    }
}

WakhanPicturePages *
wakhan_picture_pages_new (const WakhanPictureSheet *sheet)
{
  WakhanPicturePages *self = g_new0 (WakhanPicturePages, 1);

  self->sheet = *sheet;
  self->pages = g_array_new (FALSE, FALSE, sizeof (Page));
  g_array_set_clear_func (self->pages, clear_page);
  divide (self);
  return self;
}

void
wakhan_picture_pages_free (WakhanPicturePages *self)
{
  g_array_unref (self->pages);
  g_free (self);
}

guint
wakhan_picture_pages_get_n_pages (WakhanPicturePages *self)
{
  return self->pages->len;
}

WakhanTimeView
wakhan_picture_pages_get_view (WakhanPicturePages *self,
                               guint               page)
{
  return g_array_index (self->pages, Page, page).view;
}

WakhanPictureLanes *
wakhan_picture_pages_create_lanes (WakhanPicturePages *self,
                                   guint               page)
{
  const Page *one = &g_array_index (self->pages, Page, page);

  return create_lanes (self, &one->view, one->part ? one->part : self->sheet.choice);
}

void
wakhan_picture_pages_forget_parts (WakhanPicturePages *self)
{
  for (guint i = 0; i < self->pages->len; i++)
    g_clear_pointer (&g_array_index (self->pages, Page, i).part, free_part);
}
