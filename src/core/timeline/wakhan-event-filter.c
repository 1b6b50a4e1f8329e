/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-filter.h"

#include <string.h>

struct _WakhanEventFilter
{
  GObject parent_instance;

  GArray *conditions; /* WakhanEventCondition */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (WakhanEventFilter, wakhan_event_filter, G_TYPE_OBJECT)

static const char *const names[] = { "words", "category", "actor", "told-by",
                                     "noted", "disputed", "years", "study" };

G_STATIC_ASSERT (G_N_ELEMENTS (names) == WAKHAN_N_CRITERIA);

static gboolean
is_single (WakhanEventCriterion criterion)
{
  return criterion == WAKHAN_CRITERION_WORDS || criterion == WAKHAN_CRITERION_YEARS;
}

static gboolean
is_value (WakhanEventCriterion criterion,
          const char          *value)
{
  static const char *const tellers[] = { "essay", "context", "found", "own", NULL };
  static const char *const studies[] = { "this", "other", NULL };
  g_autoptr (WakhanDate)   date = NULL;
  g_autofree char         *words = NULL;

  switch (criterion)
    {
    case WAKHAN_CRITERION_WORDS:
      words = g_strstrip (g_strdup (value));
      return *words != '\0';
    case WAKHAN_CRITERION_TOLD_BY:
      return g_strv_contains (tellers, value);
    case WAKHAN_CRITERION_STUDY:
      return g_strv_contains (studies, value);
    case WAKHAN_CRITERION_NOTED:
    case WAKHAN_CRITERION_DISPUTED:
      return *value == '\0';
    case WAKHAN_CRITERION_YEARS:
      date = wakhan_date_parse (value, NULL);
      return date != NULL;
    case WAKHAN_CRITERION_CATEGORY:
    case WAKHAN_CRITERION_ACTOR:
      return *value != '\0';
    case WAKHAN_N_CRITERIA:
    default:
      return FALSE;
    }
}

static void
clear_condition (gpointer condition)
{
  g_free (((WakhanEventCondition *) condition)->value);
}

static void
wakhan_event_filter_finalize (GObject *object)
{
  g_array_unref (WAKHAN_EVENT_FILTER (object)->conditions);

  G_OBJECT_CLASS (wakhan_event_filter_parent_class)->finalize (object);
}

static void
wakhan_event_filter_class_init (WakhanEventFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_event_filter_finalize;

  changed_signal = g_signal_new ("changed", WAKHAN_TYPE_EVENT_FILTER, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_event_filter_init (WakhanEventFilter *self)
{
  self->conditions = g_array_new (FALSE, FALSE, sizeof (WakhanEventCondition));
  g_array_set_clear_func (self->conditions, clear_condition);
}

WakhanEventFilter *
wakhan_event_filter_new (void)
{
  return g_object_new (WAKHAN_TYPE_EVENT_FILTER, NULL);
}

guint
wakhan_event_filter_get_n (WakhanEventFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_FILTER (self), 0);

  return self->conditions->len;
}

const WakhanEventCondition *
wakhan_event_filter_get (WakhanEventFilter *self,
                         guint              position)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_FILTER (self), NULL);
  g_return_val_if_fail (position < self->conditions->len, NULL);

  return &g_array_index (self->conditions, WakhanEventCondition, position);
}

static guint
find_position (WakhanEventFilter   *self,
               WakhanEventCriterion criterion,
               const char          *value)
{
  guint i = 0;

  for (; i < self->conditions->len; i++)
    {
      const WakhanEventCondition *one = wakhan_event_filter_get (self, i);

      if (one->criterion == criterion && (!value || g_str_equal (one->value, value)))
        break;
    }
  return i;
}

const WakhanEventCondition *
wakhan_event_filter_find (WakhanEventFilter   *self,
                          WakhanEventCriterion criterion,
                          const char          *value)
{
  guint position;

  g_return_val_if_fail (WAKHAN_IS_EVENT_FILTER (self), NULL);

  position = find_position (self, criterion, value);
  return position < self->conditions->len ? wakhan_event_filter_get (self, position) : NULL;
}

/* Whether anything is another then. */
static gboolean
put (WakhanEventFilter   *self,
     WakhanEventCriterion criterion,
     const char          *value)
{
  const guint position =
    find_position (self, criterion, is_single (criterion) ? NULL : value);
  WakhanEventCondition *old;
  WakhanEventCondition  one = { .criterion = criterion };

  if (position == self->conditions->len)
    {
      one.value = g_strdup (value);
      g_array_append_val (self->conditions, one);
      return TRUE;
    }
  old = &g_array_index (self->conditions, WakhanEventCondition, position);
  if (g_str_equal (old->value, value))
    return FALSE;
  g_free (old->value);
  old->value = g_strdup (value);
  return TRUE;
}

void
wakhan_event_filter_set (WakhanEventFilter   *self,
                         WakhanEventCriterion criterion,
                         const char          *value,
                         gboolean             wanted)
{
  g_autofree char *own = NULL; /* @value may lie in what is taken off */
  guint            position;

  g_return_if_fail (WAKHAN_IS_EVENT_FILTER (self));
  g_return_if_fail (criterion < WAKHAN_N_CRITERIA && value);

  own = g_strdup (value);
  position = find_position (self, criterion, own);
  if (wanted ? !is_value (criterion, own) || !put (self, criterion, own)
             : position == self->conditions->len)
    return;
  if (!wanted)
    g_array_remove_index (self->conditions, position);
  g_signal_emit (self, changed_signal, 0);
}

void
wakhan_event_filter_clear (WakhanEventFilter   *self,
                           WakhanEventCriterion criterion)
{
  guint n_before;

  g_return_if_fail (WAKHAN_IS_EVENT_FILTER (self));

  n_before = self->conditions->len;
  for (guint i = n_before; i > 0; i--)
    if (criterion == WAKHAN_N_CRITERIA ||
        wakhan_event_filter_get (self, i - 1)->criterion == criterion)
      g_array_remove_index (self->conditions, i - 1);
  if (self->conditions->len < n_before)
    g_signal_emit (self, changed_signal, 0);
}

/* EDTF has four figures, or Y and as many as there are. */
static char *
write_year (gint64 year)
{
  if (year < -9999 || year > 9999)
    return g_strdup_printf ("Y%" G_GINT64_FORMAT, year);
  return g_strdup_printf ("%s%04" G_GINT64_FORMAT, year < 0 ? "-" : "", ABS (year));
}

char *
wakhan_event_filter_years_new (gint64 first,
                               gint64 last)
{
  g_autofree char *start = write_year (first);
  g_autofree char *end = write_year (last);

  return first == last ? g_strdup (start) : g_strdup_printf ("%s/%s", start, end);
}

GStrv
wakhan_event_filter_to_strv (WakhanEventFilter *self)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  g_return_val_if_fail (WAKHAN_IS_EVENT_FILTER (self), NULL);

  for (guint i = 0; i < self->conditions->len; i++)
    {
      const WakhanEventCondition *one = wakhan_event_filter_get (self, i);
      g_autofree char            *text = g_strconcat (names[one->criterion], ":", one->value, NULL);

      g_strv_builder_add (words, text);
    }
  return g_strv_builder_end (words);
}

void
wakhan_event_filter_take_strv (WakhanEventFilter *self,
                               const char *const *words)
{
  gboolean changed;

  g_return_if_fail (WAKHAN_IS_EVENT_FILTER (self));

  changed = self->conditions->len > 0;
  g_array_set_size (self->conditions, 0);
  for (; words && *words; words++)
    for (WakhanEventCriterion i = 0; i < WAKHAN_N_CRITERIA; i++)
      {
        const gsize length = strlen (names[i]);

        if (g_str_has_prefix (*words, names[i]) && (*words)[length] == ':' &&
            is_value (i, *words + length + 1))
          changed |= put (self, i, *words + length + 1);
      }
  if (changed)
    g_signal_emit (self, changed_signal, 0);
}
