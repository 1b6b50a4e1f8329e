/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "wakhan-date-words.h"

typedef enum
{
  LIMIT_VALUE,
  LIMIT_UNKNOWN, /* "2012/" */
  LIMIT_OPEN,    /* "2012/.." */
} LimitKind;

typedef struct
{
  LimitKind          kind;
  WakhanCalendarDate value;
} Limit;

struct _WakhanDate
{
  gatomicrefcount references;
  gboolean        is_interval;
  Limit           start;
  Limit           end; /* of a date that is no interval: the same */
  char            edtf[];
};

G_DEFINE_QUARK (wakhan - date - error - quark, wakhan_date_error)
G_DEFINE_BOXED_TYPE (WakhanDate, wakhan_date, wakhan_date_ref, wakhan_date_unref)

static gboolean
refuse (GError        **error,
        WakhanDateError code,
        const char     *text)
{
  g_autofree char *shown = g_utf8_make_valid (text, -1);

  g_set_error (error, WAKHAN_DATE_ERROR, code, _ ("“%s” is not a date"), shown);
  return FALSE;
}

static gboolean
parse_value (Limit      *self,
             const char *text,
             GError    **error)
{
  WakhanDateError fault;

  self->kind = LIMIT_VALUE;
  return wakhan_calendar_date_read (&self->value, text, &fault) || refuse (error, fault, text);
}

static gboolean
parse_limit (Limit      *self,
             const char *text,
             GError    **error)
{
  if (*text == '\0')
    self->kind = LIMIT_UNKNOWN;
  else if (g_str_equal (text, ".."))
    self->kind = LIMIT_OPEN;
  else
    return parse_value (self, text, error);
  return TRUE;
}

static gboolean
parse_interval (WakhanDate *self,
                GError    **error)
{
  g_auto (GStrv) limits = g_strsplit (self->edtf, "/", 3);

  if (g_strv_length (limits) != 2)
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, self->edtf);
  if (!parse_limit (&self->start, limits[0], error) || !parse_limit (&self->end, limits[1], error))
    return FALSE;
  if (self->start.kind != LIMIT_VALUE && self->end.kind != LIMIT_VALUE)
    return refuse (error, WAKHAN_DATE_ERROR_SYNTAX, self->edtf);
  if (self->start.kind == LIMIT_VALUE && self->end.kind == LIMIT_VALUE &&
      self->end.value.next <= self->start.value.first)
    {
      g_set_error (error, WAKHAN_DATE_ERROR, WAKHAN_DATE_ERROR_ORDER,
                   _ ("“%s” ends before it begins"), self->edtf);
      return FALSE;
    }
  return TRUE;
}

WakhanDate *
wakhan_date_parse (const char *edtf,
                   GError    **error)
{
  g_autoptr (WakhanDate) self = NULL;
  gsize                  size;

  g_return_val_if_fail (edtf != NULL, NULL);

  size = strlen (edtf) + 1;
  self = g_malloc0 (sizeof *self + size);
  g_atomic_ref_count_init (&self->references);
  memcpy (self->edtf, edtf, size);
  self->is_interval = strchr (edtf, '/') != NULL;
  if (self->is_interval ? !parse_interval (self, error) : !parse_value (&self->start, edtf, error))
    return NULL;
  if (!self->is_interval)
    self->end = self->start;
  return g_steal_pointer (&self);
}

WakhanDate *
wakhan_date_ref (WakhanDate *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
wakhan_date_unref (WakhanDate *self)
{
  if (g_atomic_ref_count_dec (&self->references))
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
  if (!self->is_interval)
    return wakhan_date_words_new (&self->start.value, WAKHAN_DATE_FORM_PLAIN);
  switch (self->start.kind)
    {
    case LIMIT_UNKNOWN:
      return wakhan_date_words_new (&self->end.value, WAKHAN_DATE_FORM_START_UNKNOWN);
    case LIMIT_OPEN:
      return wakhan_date_words_new (&self->end.value, WAKHAN_DATE_FORM_UNTIL);
    case LIMIT_VALUE:
    default:
      break;
    }
  switch (self->end.kind)
    {
    case LIMIT_UNKNOWN:
      return wakhan_date_words_new (&self->start.value, WAKHAN_DATE_FORM_END_UNKNOWN);
    case LIMIT_OPEN:
      return wakhan_date_words_new (&self->start.value, WAKHAN_DATE_FORM_SINCE);
    case LIMIT_VALUE:
    default:
      return wakhan_date_words_new_for_range (&self->start.value, &self->end.value);
    }
}

/* Returns: (transfer full): from when @first begins to when @last ends, as far as each is known:
 * intervals that are said whole would be told as one of three dates or four */
char *
wakhan_date_range_to_words (const WakhanDate *first,
                            const WakhanDate *last)
{
  g_autofree char *start = wakhan_date_to_words (first);
  g_autofree char *end = wakhan_date_to_words (last);

  if (g_str_equal (start, end))
    return g_steal_pointer (&start);
  return wakhan_date_words_new_for_range (
    first->start.kind == LIMIT_VALUE ? &first->start.value : &first->end.value,
    last->end.kind == LIMIT_VALUE ? &last->end.value : &last->start.value);
}

static int
compare (gint64 a,
         gint64 b)
{
  return (a > b) - (a < b);
}

static gint64 (*const vaguer_ends_later[]) (const WakhanDate *) = {
  wakhan_date_get_latest_start,
  wakhan_date_get_latest_end,
  wakhan_date_get_earliest_end,
};

/* By known start; of two with the same, the vaguer one first: 2018, January 2018, 1 January
 * 2018; of two on one day the one that the clock tells to be later comes after it. */
int
wakhan_date_compare (const WakhanDate *a,
                     const WakhanDate *b)
{
  int starts;

  if (a == b)
    return 0;
  starts = compare (wakhan_date_get_known_start (a), wakhan_date_get_known_start (b));
  if (starts)
    return starts;
  for (gsize i = 0; i < G_N_ELEMENTS (vaguer_ends_later); i++)
    {
      const int order = compare (vaguer_ends_later[i](b), vaguer_ends_later[i](a));

      if (order)
        return order;
    }
  return compare (a->start.value.second, b->start.value.second);
}

/* The day after its last one that is known, or the end of time. */
static gint64
get_next (const Limit *limit)
{
  return limit->kind == LIMIT_VALUE ? limit->value.next : WAKHAN_DAY_UNBOUNDED_END;
}

static gint64
get_first (const Limit *limit)
{
  return limit->kind == LIMIT_VALUE ? limit->value.first : WAKHAN_DAY_UNBOUNDED_START;
}

gint64
wakhan_date_get_earliest_start (const WakhanDate *self)
{
  return get_first (&self->start);
}

gint64
wakhan_date_get_known_start (const WakhanDate *self)
{
  return get_first (self->start.kind == LIMIT_VALUE ? &self->start : &self->end);
}

gint64
wakhan_date_get_latest_start (const WakhanDate *self)
{
  if (self->start.kind == LIMIT_OPEN)
    return WAKHAN_DAY_UNBOUNDED_START;
  return MIN (get_next (&self->start), get_next (&self->end)) - 1; /* "2005/2005-06" */
}

gint64
wakhan_date_get_earliest_end (const WakhanDate *self)
{
  if (self->end.kind == LIMIT_OPEN)
    return WAKHAN_DAY_UNBOUNDED_END;
  return MAX (get_first (&self->start), get_first (&self->end)) + 1; /* "2005-06/2005" */
}

gint64
wakhan_date_get_latest_end (const WakhanDate *self)
{
  return get_next (&self->end);
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
  return !self->is_interval && self->start.value.precision == WAKHAN_PRECISION_DAY;
}

gboolean
wakhan_date_has_unknown_start (const WakhanDate *self)
{
  return self->start.kind == LIMIT_UNKNOWN;
}

gboolean
wakhan_date_has_unknown_end (const WakhanDate *self)
{
  return self->end.kind == LIMIT_UNKNOWN;
}

static double
get_length (const Limit *limit)
{
  if (limit->kind != LIMIT_VALUE)
    return G_MAXDOUBLE;
  return limit->value.has_time ? 1.0 / 24 : limit->value.next - limit->value.first;
}

double
wakhan_date_get_finest (const WakhanDate *self)
{
  return MIN (get_length (&self->start), get_length (&self->end));
}

gboolean
wakhan_date_is_uncertain (const WakhanDate *self)
{
  return self->start.value.uncertain || self->end.value.uncertain;
}

gboolean
wakhan_date_is_approximate (const WakhanDate *self)
{
  return self->start.value.approximate || self->end.value.approximate;
}
