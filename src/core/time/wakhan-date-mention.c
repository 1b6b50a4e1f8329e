/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-mention.h"

#include "wakhan-day.h"
#include "wakhan-solar-day.h"

#define FIRST_QUARTER 33 /* of a year, as EDTF has it */
#define FIRST_HALF 40
#define USUAL_CENTURY 1900 /* of "the 60s" in a text of our time, too */
#define USUAL_YEAR 1985
#define LAST_USUAL_YEAR 2020    /* later ones are told with four figures where nothing near is */
#define MOST_YEAR_TOLD 2099     /* near which one of two figures may be */
#define MOST_AHEAD 20           /* years */
#define COST_OF_NEXT_CENTURY 10 /* as many years more, where a nearer century would do */
#define COST_OF_LAST_CENTURY 25
#define YEARS_TO_SOLAR 621 /* of all seasons but the end of winter */
#define LAST_YEAR 9999     /* that four figures hold */

gboolean
wakhan_date_mention_is_whole (const WakhanDateMention *self)
{
  return self->traits & WAKHAN_DATE_MENTION_HAS_YEAR && self->anchor == WAKHAN_DATE_ANCHOR_NONE &&
         (self->shape < WAKHAN_DATE_SHAPE_SEASON || self->month > 0) &&
         (self->shape < WAKHAN_DATE_SHAPE_WEEK || self->day > 0);
}

guint
wakhan_date_mention_get_first_month (const WakhanDateMention *self)
{
  if (self->shape < WAKHAN_DATE_SHAPE_SEASON || self->month <= 12)
    return self->shape < WAKHAN_DATE_SHAPE_SEASON ? 0 : self->month;
  if (self->month < FIRST_QUARTER)
    return 3 * (self->month - 20);
  return self->month >= FIRST_HALF ? 6 * (self->month - FIRST_HALF) + 1
                                   : 3 * (self->month - FIRST_QUARTER) + 1;
}

gboolean
wakhan_date_mention_is_valid (const WakhanDateMention *self)
{
  if (self->day == 0)
    return self->shape != WAKHAN_DATE_SHAPE_MONTH || self->month <= 12;
  if (self->month == 0)
    return self->day <= 31;
  if (self->month > 12)
    return FALSE;
  if (self->traits & WAKHAN_DATE_MENTION_SOLAR)
    return wakhan_solar_day_may_be (self->traits & WAKHAN_DATE_MENTION_HAS_YEAR ? self->year : 0,
                                    self->month, self->day);
  return self->day <=
         wakhan_day_count_in_month (self->traits & WAKHAN_DATE_MENTION_HAS_YEAR ? self->year : 2000,
                                    self->month);
}

/* As printf() does, which took a fifth of the time of a text of dates. */
static int
print_figures (char *edtf,
               guint number,
               int   n_figures)
{
  for (int i = n_figures - 1; i >= 0; i--, number /= 10)
    edtf[i] = '0' + number % 10;
  edtf[n_figures] = '\0';
  return n_figures;
}

static int
print_year (char *edtf,
            gint  year)
{
  if (year >= 0 && year <= LAST_YEAR)
    return print_figures (edtf, year, 4);
  return g_snprintf (edtf, WAKHAN_DATE_LONGEST_VALUE,
                     year > LAST_YEAR || year < -LAST_YEAR ? "Y%d"
                     : year < 0                            ? "%05d"
                                                           : "%04d",
                     year);
}

static int
print_day (char  *edtf,
           gint64 day)
{
  gint64 year;
  guint  month;
  guint  day_of_month;
  int    length;

  wakhan_day_to_civil (day, &year, &month, &day_of_month);
  length = print_year (edtf, year);
  edtf[length++] = '-';
  length += print_figures (edtf + length, month, 2);
  edtf[length++] = '-';
  return length + print_figures (edtf + length, day_of_month, 2);
}

static void
write_days (const WakhanDateMention *self,
            char                    *edtf)
{
  const gint64 first = wakhan_day_from_civil (self->year, self->month, self->day);
  int          length = print_day (edtf, first);

  edtf[length++] = '/';
  print_day (edtf + length, first + 6);
}

/* A year or month of that calendar lies in two of ours. */
static void
write_solar (const WakhanDateMention *self,
             char                    *edtf)
{
  const gboolean is_month = self->shape == WAKHAN_DATE_SHAPE_MONTH;
  gint64         year;
  guint          month;
  guint          day;

  wakhan_day_to_civil (wakhan_solar_day_from_civil (self->year, is_month ? self->month : 1, 1),
                       &year, &month, &day);
  if (is_month)
    g_snprintf (edtf, WAKHAN_DATE_LONGEST_VALUE, "%04d-%02u/%04d-%02u", (int) year, month,
                (int) year + (month == 12), month % 12 + 1);
  else
    g_snprintf (edtf, WAKHAN_DATE_LONGEST_VALUE, "%04d/%04d", (int) year,
                (int) year + (self->shape == WAKHAN_DATE_SHAPE_DECADE ? 10 : 1));
}

/* A quarter or a half of a year, as the months that it has. */
static void
write_part (const WakhanDateMention *self,
            char                    *edtf)
{
  const gboolean is_half = self->month >= FIRST_HALF;
  const guint    length = is_half ? 6 : 3;
  const guint    part = self->month - (is_half ? FIRST_HALF : FIRST_QUARTER);
  int            end = print_year (edtf, self->year);

  end += g_snprintf (edtf + end, 8, "-%02u/", part * length + 1);
  end += print_year (edtf + end, self->year);
  g_snprintf (edtf + end, 8, "-%02u", part * length + length);
}

/* The ten or hundred years that begin there. */
static void
write_years (const WakhanDateMention *self,
             int                      n_figures,
             char                    *edtf)
{
  const int sign = self->year < 0;
  int       length;

  if (n_figures == 3 && sign) /* the 430s BC are no ten years that begin with the same figures */
    {
      length = print_year (edtf, self->year);
      edtf[length++] = '/';
      print_year (edtf + length, self->year + 9);
      return;
    }
  if (sign)
    *edtf = '-';
  /* Those before our era are named by the last one of them. */
  g_snprintf (edtf + sign, 8, "%04d",
              sign ? -(self->year + (n_figures == 2 ? 99 : 9)) : self->year);
  for (int i = n_figures; i < 4; i++)
    edtf[sign + i] = 'X';
}

void
wakhan_date_mention_write (const WakhanDateMention *self,
                           char                    *edtf)
{
  int length;

  if (self->traits & WAKHAN_DATE_MENTION_SOLAR && self->shape == WAKHAN_DATE_SHAPE_SEASON)
    {
      length = print_year (edtf, self->year + YEARS_TO_SOLAR);
      g_snprintf (edtf + length, 8, "-%02u", self->month);
      return;
    }
  if (self->traits & WAKHAN_DATE_MENTION_SOLAR && self->shape != WAKHAN_DATE_SHAPE_DAY)
    {
      write_solar (self, edtf);
      return;
    }
  switch ((WakhanDateShape) self->shape)
    {
    case WAKHAN_DATE_SHAPE_MILLENNIUM:
      length = print_year (edtf, self->year);
      edtf[length++] = '/';
      print_year (edtf + length, self->year + 999);
      return;
    case WAKHAN_DATE_SHAPE_CENTURY:
      write_years (self, 2, edtf);
      return;
    case WAKHAN_DATE_SHAPE_DECADE:
      write_years (self, 3, edtf);
      return;
    case WAKHAN_DATE_SHAPE_WEEK:
      write_days (self, edtf);
      return;
    case WAKHAN_DATE_SHAPE_DAY:
      if (self->traits & WAKHAN_DATE_MENTION_SOLAR)
        print_day (edtf, wakhan_solar_day_from_civil (self->year, self->month, self->day));
      else
        print_day (edtf, wakhan_day_from_civil (self->year, self->month, self->day));
      return;
    case WAKHAN_DATE_SHAPE_YEAR:
    case WAKHAN_DATE_SHAPE_SEASON:
    case WAKHAN_DATE_SHAPE_MONTH:
    default:
      if (self->shape == WAKHAN_DATE_SHAPE_SEASON && self->month >= FIRST_QUARTER)
        {
          write_part (self, edtf);
          return;
        }
      length = print_year (edtf, self->year);
      if (self->shape != WAKHAN_DATE_SHAPE_YEAR)
        g_snprintf (edtf + length, 8, "-%02u", self->month);
      return;
    }
}

static int
divide_down (int dividend,
             int divisor)
{
  return dividend / divisor - (dividend % divisor < 0);
}

static gboolean
move_days (WakhanDateMention *self,
           int                n_days)
{
  gint64 year;
  guint  month;
  guint  day;

  if (self->shape != WAKHAN_DATE_SHAPE_DAY)
    return FALSE;
  wakhan_day_to_civil (wakhan_day_from_civil (self->year, self->month, self->day) + n_days, &year,
                       &month, &day);
  self->year = year;
  self->month = month;
  self->day = day;
  return TRUE;
}

static gboolean
move_months (WakhanDateMention *self,
             int                n_months)
{
  const int months = self->year * 12 + (int) self->month - 1 + n_months;

  if (self->shape < WAKHAN_DATE_SHAPE_MONTH)
    return FALSE;
  self->year = divide_down (months, 12);
  self->month = months - self->year * 12 + 1;
  self->day = 0;
  self->shape = WAKHAN_DATE_SHAPE_MONTH;
  return TRUE;
}

/* To the first of as many years as @length, or the first of them that @step leads to. */
static gboolean
move_years (WakhanDateMention *self,
            int                length,
            int                step,
            WakhanDateShape    shape)
{
  if (self->shape < shape)
    return FALSE;
  self->year = divide_down (self->year, length) * length + step * length;
  self->month = 0;
  self->day = 0;
  self->shape = shape;
  return TRUE;
}

static guint
get_weekday (gint64 day)
{
  return (day % 7 + 7 + 3) % 7 + 1;
}

/* From Monday on. */
static gboolean
move_weeks (WakhanDateMention *self,
            int                n_weeks)
{
  guint weekday;

  if (self->shape < WAKHAN_DATE_SHAPE_DAY)
    return FALSE;
  weekday = get_weekday (wakhan_day_from_civil (self->year, self->month, self->day));
  move_days (self, n_weeks * 7 + 1 - (int) weekday);
  self->shape = WAKHAN_DATE_SHAPE_WEEK;
  return TRUE;
}

static gboolean
move_quarters (WakhanDateMention *self,
               int                n_quarters)
{
  const int quarters = self->year * 4 + ((int) self->month - 1) / 3 + n_quarters;

  if (self->shape < WAKHAN_DATE_SHAPE_MONTH)
    return FALSE;
  self->year = divide_down (quarters, 4);
  self->month = 33 + (quarters - self->year * 4);
  self->day = 0;
  self->shape = WAKHAN_DATE_SHAPE_SEASON;
  return TRUE;
}

gboolean
wakhan_date_mention_move (WakhanDateMention *self,
                          WakhanDateUnit     unit,
                          int                step)
{
  switch (unit)
    {
    case WAKHAN_DATE_UNIT_DAY:
      return move_days (self, step);
    case WAKHAN_DATE_UNIT_WEEK:
      return move_weeks (self, step);
    case WAKHAN_DATE_UNIT_MONTH:
      return move_months (self, step);
    case WAKHAN_DATE_UNIT_QUARTER:
      return move_quarters (self, step);
    case WAKHAN_DATE_UNIT_YEAR:
      return move_years (self, 1, step, WAKHAN_DATE_SHAPE_YEAR);
    case WAKHAN_DATE_UNIT_DECADE:
      return move_years (self, 10, step, WAKHAN_DATE_SHAPE_DECADE);
    case WAKHAN_DATE_UNIT_CENTURY:
      return move_years (self, 100, step, WAKHAN_DATE_SHAPE_CENTURY);
    case WAKHAN_DATE_UNIT_SEASON:
    case WAKHAN_DATE_UNIT_MILLENNIUM:
    default:
      return FALSE;
    }
}

WakhanDateMention
wakhan_date_mention_of_day (gint64 year,
                            guint  month,
                            guint  day)
{
  return (WakhanDateMention){
    .year = year,
    .month = month,
    .day = day,
    .shape = WAKHAN_DATE_SHAPE_DAY,
    .traits = WAKHAN_DATE_MENTION_HAS_YEAR,
  };
}

/* How far a year of @century is from @year, where one of another century than that is the less
 * likely the less a story would come to it, as one does that goes on. */
static gint32
weigh_century (const WakhanDateMention *self,
               gint32                   century,
               gint32                   year)
{
  const gint32 own = divide_down (year, 100) * 100;
  const gint32 found = century + self->year % 100;
  const gint32 away = ABS (found - year);

  if (self->shape == WAKHAN_DATE_SHAPE_DECADE ? century > USUAL_CENTURY
                                              : found > MAX (LAST_USUAL_YEAR, year + MOST_AHEAD))
    return G_MAXINT; /* "the sixties" are past, and few tell of what is to come */
  return away + (century > own ? COST_OF_NEXT_CENTURY : century < own ? COST_OF_LAST_CENTURY
                                                                      : 0);
}

/* The century that brings a year of two figures nearest to @year. */
static void
complete_short_year (WakhanDateMention *self,
                     gint32             year)
{
  const gint32 last = divide_down (MIN (year, MOST_YEAR_TOLD), 100) * 100 + 100;
  gint32       best = last - 200;

  self->traits &= ~WAKHAN_DATE_MENTION_SHORT_YEAR;
  if (year > MOST_YEAR_TOLD)
    year = USUAL_YEAR; /* something far in the future was told of */
  for (gint32 century = last - 200; century <= last; century += 100)
    if (weigh_century (self, century, year) < weigh_century (self, best, year))
      best = century;
  self->year = best + self->year % 100;
}

void
wakhan_date_mention_complete_figures (WakhanDateMention *self,
                                      int                order,
                                      gint32             year)
{
  const guint month = self->month;

  if (self->traits & WAKHAN_DATE_MENTION_SHORT_YEAR)
    complete_short_year (self, year);
  if (!(self->traits & WAKHAN_DATE_MENTION_NUMERIC) ||
      self->traits & (WAKHAN_DATE_MENTION_DAY_FIRST | WAKHAN_DATE_MENTION_MONTH_FIRST))
    return;
  if (order == 0) /* nobody stated which day */
    {
      self->shape = WAKHAN_DATE_SHAPE_YEAR;
      self->month = 0;
      self->day = 0;
    }
  else if (order < 0)
    {
      self->month = self->day;
      self->day = month;
    }
}

void
wakhan_date_mention_convert_solar (WakhanDateMention *self)
{
  gint64 year;
  guint  month;
  guint  day;

  if (!(self->traits & WAKHAN_DATE_MENTION_SOLAR))
    return;
  wakhan_day_to_civil (wakhan_solar_day_from_civil (self->year, self->month, self->day), &year,
                       &month, &day);
  self->year = year;
  self->month = month;
  self->day = day;
  self->traits &= ~WAKHAN_DATE_MENTION_SOLAR;
}

void
wakhan_date_mention_fit_weekday (WakhanDateMention *self)
{
  static const int away[] = { 0, 1, -1, 2, -2 };

  for (gsize i = 0; i < G_N_ELEMENTS (away); i++)
    if (get_weekday (wakhan_day_from_civil (self->year + away[i], self->month, self->day)) ==
        self->weekday)
      {
        self->year += away[i];
        return;
      }
}

void
wakhan_date_mention_fit_month (WakhanDateMention *self,
                               gboolean           is_later)
{
  static const int away[] = { 0, 1, -1 };

  for (gsize i = 0; i < (is_later ? 2 : G_N_ELEMENTS (away)); i++)
    {
      const int         months = self->year * 12 + (int) self->month - 1 + away[i];
      WakhanDateMention moved = *self;

      moved.year = divide_down (months, 12);
      moved.month = months - moved.year * 12 + 1;
      if (wakhan_date_mention_is_valid (&moved) &&
          get_weekday (wakhan_day_from_civil (moved.year, moved.month, moved.day)) ==
            moved.weekday)
        {
          *self = moved;
          return;
        }
    }
}

gboolean
wakhan_date_mention_move_to_weekday (WakhanDateMention       *self,
                                     const WakhanDateMention *from,
                                     gboolean                 is_after,
                                     gboolean                 may_be_same)
{
  gint64 day;
  gint64 year;
  guint  month;
  guint  day_of_month;
  int    away;

  if (from->shape != WAKHAN_DATE_SHAPE_DAY)
    return FALSE;
  day = wakhan_day_from_civil (from->year, from->month, from->day);
  away = ((int) self->weekday - (int) get_weekday (day) + 7) % 7;
  if (away == 0 && !may_be_same)
    away = 7;
  if (!is_after && away > 0)
    away = away == 7 ? -7 : away - 7;
  wakhan_day_to_civil (day + away, &year, &month, &day_of_month);
  self->year = year;
  self->month = month;
  self->day = day_of_month;
  return TRUE;
}
