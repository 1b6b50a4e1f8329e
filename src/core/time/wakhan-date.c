/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>

typedef enum
{
  ENDPOINT_VALUE,
  ENDPOINT_UNKNOWN, /* "2012/" */
  ENDPOINT_OPEN,    /* "2012/.." */
} EndpointKind;

typedef enum
{
  PRECISION_CENTURY,
  PRECISION_DECADE,
  PRECISION_YEAR,
  PRECISION_SEASON,
  PRECISION_MONTH,
  PRECISION_DAY,
} Precision;

typedef struct
{
  EndpointKind kind;
  Precision    precision;
  gint64       year;  /* the first one, of a decade or century */
  guint        month; /* or season, 21 to 24 */
  guint        day;
  gboolean     uncertain;
  gboolean     approximate;
  gint64       first; /* day */
  gint64       next;  /* the day after the last one */
} Endpoint;

struct _WakhanDate
{
  grefcount references;
  char     *edtf;
  gboolean  is_interval;
  Endpoint  start; /* a date that is no interval has this one alone */
  Endpoint  end;
};

G_DEFINE_QUARK (wakhan - date - error - quark, wakhan_date_error)
G_DEFINE_BOXED_TYPE (WakhanDate, wakhan_date, wakhan_date_ref, wakhan_date_unref)

static gint64
divide_down (gint64 dividend,
             gint64 divisor)
{
  return dividend / divisor - (dividend % divisor < 0);
}

static gboolean
is_leap_year (gint64 year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static guint
days_in_month (gint64 year,
               guint  month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return days[month - 1] + (month == 2 && is_leap_year (year));
}

static gboolean
refuse (GError        **error,
        WakhanDateError code,
        const char     *text)
{
  g_autofree char *shown = g_utf8_make_valid (text, -1);

  g_set_error (error, WAKHAN_DATE_ERROR, code, _ ("“%s” is not a date"), shown);
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

static void
set_extent (Endpoint *endpoint)
{
  const gint64 year = endpoint->year;

  switch (endpoint->precision)
    {
    case PRECISION_CENTURY:
    case PRECISION_DECADE:
    case PRECISION_YEAR:
      endpoint->first = wakhan_day_from_civil (year, 1, 1);
      endpoint->next = wakhan_day_from_civil (year + (endpoint->precision == PRECISION_CENTURY ? 100 : endpoint->precision == PRECISION_DECADE ? 10
                                                                                                                                               : 1),
                                              1, 1);
      break;
    case PRECISION_SEASON:
      endpoint->first = wakhan_day_from_civil (year, 3 * (endpoint->month - 20), 1);
      endpoint->next = endpoint->month == 24 ? wakhan_day_from_civil (year + 1, 3, 1)
                                             : wakhan_day_from_civil (year, 3 * (endpoint->month - 19), 1);
      break;
    case PRECISION_MONTH:
      endpoint->first = wakhan_day_from_civil (year, endpoint->month, 1);
      endpoint->next = endpoint->first + days_in_month (year, endpoint->month);
      break;
    case PRECISION_DAY:
      endpoint->first = wakhan_day_from_civil (year, endpoint->month, endpoint->day);
      endpoint->next = endpoint->first + 1;
      break;
    default:
      g_assert_not_reached ();
    }
}

/* "Y17000", with more digits than four. */
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
  return end - first >= 5 && end - first <= 9;
}

static gboolean
read_year (const char **cursor,
           Endpoint    *endpoint)
{
  const gboolean is_long = **cursor == 'Y';
  gboolean       is_negative;
  guint          value;
  guint          n_unspecified = 0;

  *cursor += is_long;
  is_negative = **cursor == '-';
  *cursor += is_negative;
  endpoint->precision = PRECISION_YEAR;
  if (is_long)
    {
      if (!read_long_year (cursor, &endpoint->year))
        return FALSE;
    }
  else
    {
      if (!read_digits (cursor, 4, &value, &n_unspecified) || n_unspecified > 2)
        return FALSE;
      if (is_negative && value == 0 && n_unspecified == 0)
        return FALSE;
      endpoint->year = value;
      if (n_unspecified > 0)
        endpoint->precision = n_unspecified == 1 ? PRECISION_DECADE : PRECISION_CENTURY;
    }
  if (is_negative)
    {
      endpoint->year = -endpoint->year;
      if (n_unspecified > 0)
        endpoint->year -= n_unspecified == 1 ? 9 : 99;
    }
  return TRUE;
}

/* A clock time is read and checked, and leaves the day as it is. */
static gboolean
read_time (const char **cursor)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char      *whole = g_strconcat ("2000-01-01", *cursor, NULL);
  g_autoptr (GDateTime) time = NULL;

  if (strlen (*cursor) < 9 || (*cursor)[3] != ':' || (*cursor)[6] != ':' || strpbrk (*cursor, ".,"))
    return FALSE;
  time = g_date_time_new_from_iso8601 (whole, utc);
  *cursor += strlen (*cursor);
  return time != NULL;
}

static gboolean
read_month_and_day (const char **cursor,
                    Endpoint    *endpoint,
                    GError     **error,
                    const char  *text)
{
  guint n_unspecified;

  (*cursor)++;
  if (!read_digits (cursor, 2, &endpoint->month, &n_unspecified) || n_unspecified == 1)
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, text);
  if (n_unspecified == 2)
    {
      if (g_str_has_prefix (*cursor, "-XX"))
        *cursor += 3;
      return TRUE;
    }
  if (endpoint->month >= 21 && endpoint->month <= 24)
    {
      endpoint->precision = PRECISION_SEASON;
      return TRUE;
    }
  if (endpoint->month < 1 || endpoint->month > 12)
    return refuse (error, WAKHAN_DATE_ERROR_RANGE, text);
  endpoint->precision = PRECISION_MONTH;
  if (**cursor != '-')
    return TRUE;

  (*cursor)++;
  if (!read_digits (cursor, 2, &endpoint->day, &n_unspecified) || n_unspecified == 1)
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, text);
  if (n_unspecified == 2)
    return TRUE;
  if (endpoint->day < 1 || endpoint->day > days_in_month (endpoint->year, endpoint->month))
    return refuse (error, WAKHAN_DATE_ERROR_RANGE, text);
  endpoint->precision = PRECISION_DAY;
  if (**cursor == 'T' && !read_time (cursor))
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, text);
  return TRUE;
}

static gboolean
parse_endpoint (const char *text,
                Endpoint   *endpoint,
                GError    **error)
{
  const char *cursor = text;

  memset (endpoint, 0, sizeof *endpoint);
  if (!read_year (&cursor, endpoint))
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, text);
  if (*cursor == '-' && (endpoint->precision != PRECISION_YEAR || *text == 'Y'))
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, text);
  if (*cursor == '-' && !read_month_and_day (&cursor, endpoint, error, text))
    return FALSE;
  if (*cursor)
    {
      endpoint->uncertain = *cursor == '?' || *cursor == '%';
      endpoint->approximate = *cursor == '~' || *cursor == '%';
      if (!(endpoint->uncertain || endpoint->approximate) || cursor[1])
        return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, text);
    }
  set_extent (endpoint);
  return TRUE;
}

static gboolean
parse_limit (const char *text,
             Endpoint   *endpoint,
             GError    **error)
{
  memset (endpoint, 0, sizeof *endpoint);
  if (*text == '\0')
    endpoint->kind = ENDPOINT_UNKNOWN;
  else if (g_str_equal (text, ".."))
    endpoint->kind = ENDPOINT_OPEN;
  else
    return parse_endpoint (text, endpoint, error);
  return TRUE;
}

static gboolean
parse_interval (WakhanDate *self,
                GError    **error)
{
  g_auto (GStrv) limits = g_strsplit (self->edtf, "/", 3);

  if (g_strv_length (limits) != 2)
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, self->edtf);
  if (!parse_limit (limits[0], &self->start, error) || !parse_limit (limits[1], &self->end, error))
    return FALSE;
  if (self->start.kind != ENDPOINT_VALUE && self->end.kind != ENDPOINT_VALUE)
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, self->edtf);
  if (self->start.kind == ENDPOINT_VALUE && self->end.kind == ENDPOINT_VALUE && self->end.next <= self->start.first)
    {
      g_set_error (error, WAKHAN_DATE_ERROR, WAKHAN_DATE_ERROR_ORDER, _ ("“%s” ends before it begins"), self->edtf);
      return FALSE;
    }
  return TRUE;
}

static const char *
month_name (guint month)
{
  static const char *const names[] = {
    NC_ ("month", "January"),
    NC_ ("month", "February"),
    NC_ ("month", "March"),
    NC_ ("month", "April"),
    NC_ ("month", "May"),
    NC_ ("month", "June"),
    NC_ ("month", "July"),
    NC_ ("month", "August"),
    NC_ ("month", "September"),
    NC_ ("month", "October"),
    NC_ ("month", "November"),
    NC_ ("month", "December"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "month", names[month - 1]);
}

static char *
year_to_words (gint64 year)
{
  if (year > 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, year);
  return g_strdup_printf (C_ ("date", "%" PRId64 " BC"), 1 - year);
}

static char *
value_to_words (const Endpoint *endpoint)
{
  static const char *const seasons[] = {
    NC_ ("date", "spring %s"),
    NC_ ("date", "summer %s"),
    NC_ ("date", "autumn %s"),
    NC_ ("date", "winter %s"),
  };
  g_autofree char *year = year_to_words (endpoint->year);

  switch (endpoint->precision)
    {
    case PRECISION_CENTURY:
    case PRECISION_DECADE:
      if (endpoint->year > 0)
        return g_strdup_printf (C_ ("date", "the %ss"), year);
      else
        {
          const gint64     last = endpoint->year + (endpoint->precision == PRECISION_CENTURY ? 99 : 9);
          g_autofree char *last_year = year_to_words (last);

          return g_strdup_printf (C_ ("date", "between %s and %s"), year, last_year);
        }
    case PRECISION_YEAR:
      return g_steal_pointer (&year);
    case PRECISION_SEASON:
      return g_strdup_printf (g_dpgettext2 (GETTEXT_PACKAGE, "date", seasons[endpoint->month - 21]), year);
    case PRECISION_MONTH:
      return g_strdup_printf (C_ ("date", "%s %s"), month_name (endpoint->month), year);
    case PRECISION_DAY:
    default:
      return g_strdup_printf (C_ ("date", "%u %s %s"), endpoint->day, month_name (endpoint->month), year);
    }
}

static char *
endpoint_to_words (const Endpoint *endpoint)
{
  g_autofree char *words = value_to_words (endpoint);

  if (endpoint->uncertain && endpoint->approximate)
    return g_strdup_printf (C_ ("date", "perhaps about %s"), words);
  if (endpoint->uncertain)
    return g_strdup_printf (C_ ("date", "perhaps %s"), words);
  if (endpoint->approximate)
    return g_strdup_printf (C_ ("date", "about %s"), words);
  return g_steal_pointer (&words);
}

static gboolean
are_days_of_one_month (const WakhanDate *self)
{
  return self->start.precision == PRECISION_DAY && self->end.precision == PRECISION_DAY &&
         self->start.year == self->end.year && self->start.month == self->end.month && self->start.day < self->end.day &&
         !self->start.uncertain && !self->start.approximate && !self->end.uncertain && !self->end.approximate;
}

WakhanDate *
wakhan_date_parse (const char *edtf,
                   GError    **error)
{
  g_autoptr (WakhanDate) self = NULL;

  g_return_val_if_fail (edtf != NULL, NULL);

  self = g_new0 (WakhanDate, 1);
  g_ref_count_init (&self->references);
  self->edtf = g_strdup (edtf);
  self->is_interval = strchr (edtf, '/') != NULL;
  if (self->is_interval ? !parse_interval (self, error) : !parse_endpoint (edtf, &self->start, error))
    return NULL;
  if (!self->is_interval)
    self->end = self->start;
  return g_steal_pointer (&self);
}

WakhanDate *
wakhan_date_ref (WakhanDate *self)
{
  g_ref_count_inc (&self->references);
  return self;
}

void
wakhan_date_unref (WakhanDate *self)
{
  if (!g_ref_count_dec (&self->references))
    return;
  g_free (self->edtf);
  g_free (self);
}

const char *
wakhan_date_get_edtf (const WakhanDate *self)
{
  return self->edtf;
}

/* Returns: (transfer full): as a person says it: "June 2018", "the 1960s", "since 2012" */
char *
wakhan_date_to_words (const WakhanDate *self)
{
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (!self->is_interval)
    return endpoint_to_words (&self->start);
  if (self->start.kind == ENDPOINT_VALUE)
    start = endpoint_to_words (&self->start);
  if (self->end.kind == ENDPOINT_VALUE)
    end = endpoint_to_words (&self->end);
  if (!start)
    return g_strdup_printf (C_ ("date", "until %s"), end);
  if (!end)
    return g_strdup_printf (C_ ("date", "since %s"), start);
  if (are_days_of_one_month (self))
    return g_strdup_printf (C_ ("date", "%u–%s"), self->start.day, end);
  if (self->start.precision <= PRECISION_YEAR && self->end.precision <= PRECISION_YEAR)
    return g_strdup_printf (C_ ("date", "between %s and %s"), start, end);
  return g_strdup_printf (C_ ("date", "%s – %s"), start, end);
}

/* By earliest start; of two with the same, the vaguer one first: 2018, January 2018, 1 January 2018. */
int
wakhan_date_compare (const WakhanDate *a,
                     const WakhanDate *b)
{
  const gint64 keys[][2] = {
    { wakhan_date_get_earliest_start (a), wakhan_date_get_earliest_start (b) },
    { wakhan_date_get_latest_start (b), wakhan_date_get_latest_start (a) },
    { wakhan_date_get_latest_end (b), wakhan_date_get_latest_end (a) },
    { wakhan_date_get_earliest_end (b), wakhan_date_get_earliest_end (a) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i][0] != keys[i][1])
      return keys[i][0] < keys[i][1] ? -1 : 1;
  return 0;
}

gint64
wakhan_date_get_earliest_start (const WakhanDate *self)
{
  return self->start.kind == ENDPOINT_VALUE ? self->start.first : WAKHAN_DAY_UNBOUNDED_START;
}

gint64
wakhan_date_get_latest_start (const WakhanDate *self)
{
  if (self->start.kind == ENDPOINT_OPEN)
    return WAKHAN_DAY_UNBOUNDED_START;
  return (self->start.kind == ENDPOINT_VALUE ? self->start.next : self->end.next) - 1;
}

gint64
wakhan_date_get_earliest_end (const WakhanDate *self)
{
  if (self->end.kind == ENDPOINT_OPEN)
    return WAKHAN_DAY_UNBOUNDED_END;
  return (self->end.kind == ENDPOINT_VALUE ? self->end.first : self->start.first) + 1;
}

gint64
wakhan_date_get_latest_end (const WakhanDate *self)
{
  return self->end.kind == ENDPOINT_VALUE ? self->end.next : WAKHAN_DAY_UNBOUNDED_END;
}

void
wakhan_date_widen (const WakhanDate *self,
                   gint64           *start,
                   gint64           *end)
{
  const gint64 days[] = {
    wakhan_date_get_earliest_start (self),
    wakhan_date_get_latest_start (self),
    wakhan_date_get_earliest_end (self),
    wakhan_date_get_latest_end (self),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    if (days[i] != WAKHAN_DAY_UNBOUNDED_START && days[i] != WAKHAN_DAY_UNBOUNDED_END)
      {
        *start = MIN (*start, days[i]);
        *end = MAX (*end, days[i]);
      }
}

gboolean
wakhan_date_is_interval (const WakhanDate *self)
{
  return self->is_interval;
}

gboolean
wakhan_date_is_day (const WakhanDate *self)
{
  return !self->is_interval && self->start.precision == PRECISION_DAY;
}

gboolean
wakhan_date_is_uncertain (const WakhanDate *self)
{
  return self->start.uncertain || self->end.uncertain;
}

gboolean
wakhan_date_is_approximate (const WakhanDate *self)
{
  return self->start.approximate || self->end.approximate;
}

/* Eras of 400 years that begin on 1 March, so that a leap day is the last one: E. G. Richards, Mapping Time, 1998. */
gint64
wakhan_day_from_civil (gint64 year,
                       guint  month,
                       guint  day)
{
  const gint64 shifted = month <= 2 ? year - 1 : year;
  const gint64 era = divide_down (shifted, 400);
  const gint64 year_of_era = shifted - era * 400;
  const gint64 day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;

  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

void
wakhan_day_to_civil (gint64  days,
                     gint64 *year,
                     guint  *month,
                     guint  *day)
{
  gint64 guess = divide_down (days * 400, 146097) + 1970;
  guint  in_year;

  while (wakhan_day_from_civil (guess, 1, 1) > days)
    guess--;
  while (wakhan_day_from_civil (guess + 1, 1, 1) <= days)
    guess++;
  *year = guess;
  in_year = days - wakhan_day_from_civil (guess, 1, 1);
  for (*month = 1; in_year >= days_in_month (guess, *month); (*month)++)
    in_year -= days_in_month (guess, *month);
  *day = in_year + 1;
}
