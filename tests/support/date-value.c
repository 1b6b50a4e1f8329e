/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "date-value.h"

#include "wakhan-calendar-date.h"

#include <string.h>

typedef enum
{
  LIMIT_DATE,
  LIMIT_OPEN,
  LIMIT_UNKNOWN,
} LimitKind;

typedef struct
{
  LimitKind          kind;
  WakhanCalendarDate date;
} Limit;

typedef struct
{
  Limit    start;
  Limit    end;
  gboolean is_interval;
} Value;

static gboolean
read_limit (Limit      *self,
            const char *text)
{
  WakhanDateError fault;

  self->kind = LIMIT_DATE;
  if (!*text)
    self->kind = LIMIT_UNKNOWN;
  else if (g_str_equal (text, ".."))
    self->kind = LIMIT_OPEN;
  else
    return wakhan_calendar_date_read (&self->date, text, &fault);
  return TRUE;
}

static gboolean
is_same_limit (const Limit *a,
               const Limit *b)
{
  if (a->kind != LIMIT_DATE || b->kind != LIMIT_DATE)
    return a->kind == b->kind;
  return a->date.first == b->date.first && a->date.next == b->date.next &&
         a->date.has_time == b->date.has_time && a->date.second == b->date.second;
}

static gboolean
read_value (Value      *self,
            const char *edtf)
{
  g_auto (GStrv) limits = g_strsplit (edtf, "/", 2);

  memset (self, 0, sizeof *self);
  if (!limits[0] || !read_limit (&self->start, limits[0]) ||
      !read_limit (&self->end, limits[limits[1] ? 1 : 0]))
    return FALSE;
  self->is_interval = !is_same_limit (&self->start, &self->end);
  return TRUE;
}

static gboolean
is_years (const Value *self)
{
  return self->is_interval && self->start.kind == LIMIT_DATE && self->end.kind == LIMIT_DATE &&
         self->start.date.precision == WAKHAN_PRECISION_YEAR &&
         self->end.date.precision == WAKHAN_PRECISION_YEAR;
}

static gboolean
is_many_years (const Value *self)
{
  return !self->is_interval && self->start.kind == LIMIT_DATE &&
         self->start.date.precision < WAKHAN_PRECISION_YEAR;
}

gboolean
date_value_is_same (const char *a,
                    const char *b)
{
  Value first;
  Value second;

  if (!read_value (&first, a) || !read_value (&second, b))
    return FALSE;
  if ((is_years (&first) && is_many_years (&second)) ||
      (is_many_years (&first) && is_years (&second)))
    return first.start.date.first == second.start.date.first &&
           first.end.date.next == second.end.date.next;
  return is_same_limit (&first.start, &second.start) && is_same_limit (&first.end, &second.end);
}

gboolean
date_value_has_same_doubt (const char *a,
                           const char *b)
{
  return !strpbrk (a, "?%") == !strpbrk (b, "?%") && !strpbrk (a, "~%") == !strpbrk (b, "~%");
}

gboolean
date_value_has_doubt (const char *edtf)
{
  return strpbrk (edtf, "?~%") != NULL;
}

gboolean
date_value_has_day (const char *edtf)
{
  Value value;

  if (!read_value (&value, edtf))
    return FALSE;
  return (value.start.kind == LIMIT_DATE &&
          value.start.date.precision == WAKHAN_PRECISION_DAY) ||
         (value.end.kind == LIMIT_DATE && value.end.date.precision == WAKHAN_PRECISION_DAY);
}
