/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-review-private.h"

typedef enum
{
  PROP_POSITION = 1,
  N_PROPS
} WakhanDateReviewProperty;

enum
{
  CHANGED,
  LISTED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanDateReview, wakhan_date_review, G_TYPE_OBJECT)

WakhanReviewItem *
wakhan_date_review_get_item (WakhanDateReview *self,
                             guint             position)
{
  return &g_array_index (self->items, WakhanReviewItem,
                         g_array_index (self->listed, guint, position));
}

static void
clear_item (gpointer item)
{
  g_clear_object (&((WakhanReviewItem *) item)->event);
}

static void
wakhan_date_review_finalize (GObject *object)
{
  WakhanDateReview *self = WAKHAN_DATE_REVIEW (object);

  g_array_unref (self->items);
  g_array_unref (self->listed);
  g_clear_object (&self->study);

  G_OBJECT_CLASS (wakhan_date_review_parent_class)->finalize (object);
}

static void
wakhan_date_review_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((WakhanDateReviewProperty) id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, WAKHAN_DATE_REVIEW (object)->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_date_review_class_init (WakhanDateReviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType   type = G_TYPE_FROM_CLASS (klass);

  object_class->finalize = wakhan_date_review_finalize;
  object_class->get_property = wakhan_date_review_get_property;

  properties[PROP_POSITION] =
    g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, G_MAXUINT,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
    g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LISTED] =
    g_signal_new ("listed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_date_review_init (WakhanDateReview *self)
{
  self->items = g_array_new (FALSE, FALSE, sizeof (WakhanReviewItem));
  g_array_set_clear_func (self->items, clear_item);
  self->listed = g_array_new (FALSE, FALSE, sizeof (guint));
  self->position = G_MAXUINT;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const guint first = wakhan_event_get_start (((const WakhanReviewItem *) a)->event);
  const guint second = wakhan_event_get_start (((const WakhanReviewItem *) b)->event);

  return (first > second) - (first < second);
}

static void
take_dates (WakhanDateReview *self)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (self->study);

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanEvent     *event = wakhan_timeline_get_event (timeline, i);
      WakhanReviewItem item = { event, FALSE };

      if (!wakhan_event_is_found (event) || wakhan_event_is_publication (event))
        continue;
      g_object_ref (event);
      g_array_append_val (self->items, item);
    }
  g_array_sort (self->items, compare_places);
}

static void
list (WakhanDateReview *self)
{
  g_array_set_size (self->listed, 0);
  for (guint i = 0; i < self->items->len; i++)
    {
      const WakhanReviewItem *item = &g_array_index (self->items, WakhanReviewItem, i);

      if (wakhan_review_filter_passes (&self->filter, item->event))
        g_array_append_val (self->listed, i);
    }
}

static void
set_position (WakhanDateReview *self,
              guint             position)
{
  if (self->position == position)
    return;
  self->position = position;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static void
changed_cb (WakhanDateReview *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

WakhanDateReview *
wakhan_date_review_new (WakhanStudy *study)
{
  WakhanDateReview *self;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  self = g_object_new (WAKHAN_TYPE_DATE_REVIEW, NULL);
  self->study = g_object_ref (study);
  take_dates (self);
  list (self);
  self->position = self->listed->len > 0 ? 0 : G_MAXUINT;
  g_signal_connect_object (wakhan_study_get_timeline (study), "items-changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (wakhan_study_get_notebook (study), "changed", G_CALLBACK (changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}

WakhanStudy *
wakhan_date_review_get_study (WakhanDateReview *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), NULL);

  return self->study;
}

guint
wakhan_date_review_get_n_dates (WakhanDateReview *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), 0);

  return self->listed->len;
}

guint
wakhan_date_review_get_position (WakhanDateReview *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), G_MAXUINT);

  return self->position;
}

void
wakhan_date_review_set_position (WakhanDateReview *self,
                                 guint             position)
{
  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));
  g_return_if_fail (position < self->listed->len);

  set_position (self, position);
}

WakhanEvent *
wakhan_date_review_get_found (WakhanDateReview *self,
                              guint             position)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), NULL);

  return position < self->listed->len ? wakhan_date_review_get_item (self, position)->event : NULL;
}

WakhanEvent *
wakhan_date_review_find_shown (WakhanDateReview       *self,
                               const WakhanReviewItem *item)
{
  return wakhan_timeline_find_id (wakhan_study_get_timeline (self->study),
                                  wakhan_event_get_id (item->event));
}

WakhanEvent *
wakhan_date_review_get_shown (WakhanDateReview *self,
                              guint             position)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), NULL);

  return position < self->listed->len
           ? wakhan_date_review_find_shown (self, wakhan_date_review_get_item (self, position))
           : NULL;
}

static gboolean
is_as_found (WakhanEvent *shown,
             WakhanEvent *found)
{
  return g_str_equal (wakhan_date_get_edtf (wakhan_event_get_date (shown)),
                      wakhan_date_get_edtf (wakhan_event_get_date (found))) &&
         g_str_equal (wakhan_event_get_title (shown), wakhan_event_get_title (found)) &&
         g_str_equal (wakhan_event_get_category (shown), wakhan_event_get_category (found));
}

static WakhanReviewDecision
find_decision (WakhanDateReview       *self,
               const WakhanReviewItem *item)
{
  WakhanEvent *shown = wakhan_date_review_find_shown (self, item);

  if (!shown)
    return item->is_joined ? WAKHAN_REVIEW_JOINED : WAKHAN_REVIEW_REFUSED;
  if (wakhan_event_is_found (shown))
    return WAKHAN_REVIEW_OPEN;
  return is_as_found (shown, item->event) ? WAKHAN_REVIEW_KEPT : WAKHAN_REVIEW_CHANGED;
}

WakhanReviewDecision
wakhan_date_review_get_decision (WakhanDateReview *self,
                                 guint             position)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), WAKHAN_REVIEW_OPEN);
  g_return_val_if_fail (position < self->listed->len, WAKHAN_REVIEW_OPEN);

  return find_decision (self, wakhan_date_review_get_item (self, position));
}

void
wakhan_date_review_count (WakhanDateReview *self,
                          guint             counts[WAKHAN_N_REVIEW_DECISIONS])
{
  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));

  for (guint i = 0; i < WAKHAN_N_REVIEW_DECISIONS; i++)
    counts[i] = 0;
  for (guint i = 0; i < self->listed->len; i++)
    counts[find_decision (self, wakhan_date_review_get_item (self, i))]++;
}

gboolean
wakhan_date_review_is_open (WakhanDateReview       *self,
                            const WakhanReviewItem *item,
                            gboolean                only_certain)
{
  return find_decision (self, item) == WAKHAN_REVIEW_OPEN &&
         (!only_certain || wakhan_review_filter_is_certain (item->event));
}

guint
wakhan_date_review_count_certain (WakhanDateReview *self)
{
  guint n_certain = 0;

  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), 0);

  for (guint i = 0; i < self->listed->len; i++)
    n_certain += wakhan_date_review_is_open (self, wakhan_date_review_get_item (self, i), TRUE);
  return n_certain;
}

guint
wakhan_date_review_find (WakhanDateReview *self,
                         WakhanEvent      *event)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), G_MAXUINT);

  for (guint i = 0; event && i < self->listed->len; i++)
    {
      WakhanEvent *found = wakhan_date_review_get_item (self, i)->event;

      if (g_str_equal (wakhan_event_get_id (found), wakhan_event_get_id (event)))
        return i;
    }
  return G_MAXUINT;
}

guint
wakhan_date_review_find_open (WakhanDateReview *self,
                              guint             position)
{
  guint n_dates;

  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), G_MAXUINT);

  n_dates = self->listed->len;
  for (guint i = 0; i < n_dates; i++)
    {
      const guint next = (position + 1 + i) % n_dates;

      if (wakhan_date_review_is_open (self, wakhan_date_review_get_item (self, next), FALSE))
        return next;
    }
  return G_MAXUINT;
}

const WakhanReviewFilter *
wakhan_date_review_get_filter (WakhanDateReview *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (self), NULL);

  return &self->filter;
}

/* Returns: where the item is listed, or the next one that is. */
static guint
find_listed (WakhanDateReview *self,
             guint             index)
{
  for (guint i = 0; i < self->listed->len; i++)
    if (g_array_index (self->listed, guint, i) >= index)
      return i;
  return self->listed->len > 0 ? self->listed->len - 1 : G_MAXUINT;
}

void
wakhan_date_review_set_filter (WakhanDateReview         *self,
                               const WakhanReviewFilter *filter)
{
  guint index;

  g_return_if_fail (WAKHAN_IS_DATE_REVIEW (self));
  g_return_if_fail (filter);

  index = self->position < self->listed->len
            ? g_array_index (self->listed, guint, self->position)
            : 0;
  self->filter = *filter;
  list (self);
  set_position (self, find_listed (self, index));
  g_signal_emit (self, signals[LISTED], 0);
}
