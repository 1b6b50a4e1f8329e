/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-calendar-date.h"

#include <string.h>

#include "wakhan-day.h"

static gboolean
refuse (WakhanDateError *fault,
        WakhanDateError  code)
{
  *fault = code;
  return FALSE;
}

/* Reads @n_digits decimal digits, the last @n_unspecified of which are X. */
static gboolean
read_digits (const char **cursor,
             guint        n_digits,
             guint       *value,
             guint       *n_unspecified)
{
  *value = 0;
  *n_unspecified = 0;
  for (guint i = 0; i < n_digits; i++, (*cursor)++)
    {
      if (**cursor == 'X')
        (*n_unspecified)++;
      else if (!g_ascii_isdigit (**cursor) || *n_unspecified > 0)
        return FALSE;
      *value = *value * 10 + (**cursor == 'X' ? 0 : **cursor - '0');
    }
  return TRUE;
}

static guint
count_years (WakhanPrecision precision)
{
  switch (precision)
    {
    case WAKHAN_PRECISION_CENTURY:
      return 100;
    case WAKHAN_PRECISION_DECADE:
      return 10;
    default:
      return 1;
    }
}

static void
set_extent (WakhanCalendarDate *self)
{
  const gint64 year = self->year;

  switch (self->precision)
    {
    case WAKHAN_PRECISION_CENTURY:
    case WAKHAN_PRECISION_DECADE:
    case WAKHAN_PRECISION_YEAR:
      self->first = wakhan_day_from_civil (year, 1, 1);
      self->next = wakhan_day_from_civil (year + count_years (self->precision), 1, 1);
      break;
    case WAKHAN_PRECISION_SEASON:
      self->first = wakhan_day_from_civil (year, 3 * (self->month - 20), 1);
      self->next = self->month == 24 ? wakhan_day_from_civil (year + 1, 3, 1)
                                     : wakhan_day_from_civil (year, 3 * (self->month - 19), 1);
      break;
    case WAKHAN_PRECISION_MONTH:
      self->first = wakhan_day_from_civil (year, self->month, 1);
      self->next = self->first + wakhan_day_count_in_month (year, self->month);
      break;
    case WAKHAN_PRECISION_DAY:
      self->first = wakhan_day_from_civil (year, self->month, self->day);
      self->next = self->first + 1;
      break;
    default:
      g_assert_not_reached ();
    }
}

/* "Y17000", with more digits than four; with twelve its days still fit. */
static gboolean
read_long_year (const char **cursor,
                gint64      *year)
{
  char       *end;
  const char *first = *cursor;

  if (!g_ascii_isdigit (*first) || *first == '0')
    return FALSE;
  *year = g_ascii_strtoll (first, &end, 10);
  *cursor = end;
  return end - first >= 5 && end - first <= 12;
}

static gboolean
read_year (const char        **cursor,
           WakhanCalendarDate *self)
{
  const gboolean is_long = **cursor == 'Y';
  gboolean       is_negative;
  guint          value;
  guint          n_unspecified = 0;

  *cursor += is_long;
  is_negative = **cursor == '-';
  *cursor += is_negative;
  self->precision = WAKHAN_PRECISION_YEAR;
  if (is_long)
    {
      if (!read_long_year (cursor, &self->year))
        return FALSE;
    }
  else
    {
      if (!read_digits (cursor, 4, &value, &n_unspecified) || n_unspecified > 2)
        return FALSE;
      if (is_negative && value == 0 && n_unspecified == 0)
        return FALSE;
      self->year = value;
      if (n_unspecified > 0)
        self->precision = n_unspecified == 1 ? WAKHAN_PRECISION_DECADE : WAKHAN_PRECISION_CENTURY;
    }
  if (is_negative)
    self->year = -self->year - (count_years (self->precision) - 1);
  return TRUE;
}

/* Two digits behind @before, no greater than @greatest. */
static gboolean
read_clock_part (const char **cursor,
                 char         before,
                 guint        greatest,
                 guint       *value)
{
  guint n_unspecified;

  if (**cursor != before)
    return FALSE;
  (*cursor)++;
  return read_digits (cursor, 2, value, &n_unspecified) && n_unspecified == 0 && *value <= greatest;
}

/* "Z", "-04" or "+04:30", or nothing: then it is the time there. */
static gboolean
read_zone (const char **cursor)
{
  guint part;

  if (**cursor == 'Z')
    (*cursor)++;
  else if (**cursor)
    return read_clock_part (cursor, **cursor == '-' ? '-' : '+', 23, &part) &&
           (!**cursor || read_clock_part (cursor, ':', 59, &part));
  return TRUE;
}

/* "T23:20:30"; a day may end with T24:00:00, and a minute with a leap second. */
static gboolean
read_time (const char        **cursor,
           WakhanCalendarDate *self)
{
  guint hours;
  guint minutes;
  guint seconds;

  if (!read_clock_part (cursor, 'T', 24, &hours) || !read_clock_part (cursor, ':', 59, &minutes) ||
      !read_clock_part (cursor, ':', 60, &seconds))
    return FALSE;
  self->has_time = TRUE;
  self->second = (hours * 60 + minutes) * 60 + seconds;
  return (hours < 24 || minutes + seconds == 0) && read_zone (cursor) && !**cursor;
}

static gboolean
read_month_and_day (const char        **cursor,
                    WakhanCalendarDate *self,
                    WakhanDateError    *fault)
{
  guint n_unspecified;

  (*cursor)++;
  if (!read_digits (cursor, 2, &self->month, &n_unspecified) || n_unspecified == 1)
    return refuse (fault, WAKHAN_DATE_ERROR_SYNTAX);
  if (n_unspecified == 2)
    {
      if (g_str_has_prefix (*cursor, "-XX"))
        *cursor += 3;
      return TRUE;
    }
  if (self->month >= 21 && self->month <= 24)
    {
      self->precision = WAKHAN_PRECISION_SEASON;
      return TRUE;
    }
  if (self->month < 1 || self->month > 12)
    return refuse (fault, WAKHAN_DATE_ERROR_RANGE);
  self->precision = WAKHAN_PRECISION_MONTH;
  if (**cursor != '-')
    return TRUE;

  (*cursor)++;
  if (!read_digits (cursor, 2, &self->day, &n_unspecified) || n_unspecified == 1)
    return refuse (fault, WAKHAN_DATE_ERROR_SYNTAX);
  if (n_unspecified == 2)
    return TRUE;
  if (self->day < 1 || self->day > wakhan_day_count_in_month (self->year, self->month))
    return refuse (fault, WAKHAN_DATE_ERROR_RANGE);
  self->precision = WAKHAN_PRECISION_DAY;
  if (**cursor == 'T' && !read_time (cursor, self))
    return refuse (fault, WAKHAN_DATE_ERROR_SYNTAX);
  return TRUE;
}

gboolean
wakhan_calendar_date_read (WakhanCalendarDate *self,
                           const char         *text,
                           WakhanDateError    *fault)
{
  const char *cursor = text;

  memset (self, 0, sizeof *self);
  if (!read_year (&cursor, self))
    return refuse (fault, WAKHAN_DATE_ERROR_SYNTAX);
  if (*cursor == '-' && (self->precision != WAKHAN_PRECISION_YEAR || *text == 'Y'))
    return refuse (fault, WAKHAN_DATE_ERROR_SYNTAX);
  if (*cursor == '-' && !read_month_and_day (&cursor, self, fault))
    return FALSE;
  if (*cursor)
    {
      self->uncertain = *cursor == '?' || *cursor == '%';
      self->approximate = *cursor == '~' || *cursor == '%';
      if (!(self->uncertain || self->approximate) || cursor[1])
        return refuse (fault, WAKHAN_DATE_ERROR_SYNTAX);
    }
  set_extent (self);
  return TRUE;
}
