/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-details.h"

#define YEAR 365.2425 /* days */
/* From so many px a year on, at the usual size of text: */
#define DATES_FROM 520.0
#define GISTS_FROM 1200.0
/* Px at the usual size of text: */
#define GAP 24.0         /* to the next one, which may have a bracket before it */
#define BEHIND_PAGE 3.0  /* of the name's, where it has notes */
#define BEFORE_GLYPH 8.0 /* as a name that stands there */
#define LEAST_GIST 90.0
#define MOST_GIST 420.0

WakhanTimelineDetail
wakhan_timeline_details_choose (const WakhanTimelineLayout *layout)
{
  const double year = wakhan_time_scale_get_day_width (&layout->scale) * YEAR / layout->unit;

  if (year < DATES_FROM ||
      (layout->form != WAKHAN_TIMELINE_WHOLE && layout->form != WAKHAN_TIMELINE_LANE))
    return WAKHAN_TIMELINE_NAMES;
  return year < GISTS_FROM || layout->form == WAKHAN_TIMELINE_LANE ? WAKHAN_TIMELINE_DATES
                                                                   : WAKHAN_TIMELINE_GISTS;
}

/* In the row of @place, between what stands on either side. */
static void
find_room (WakhanTimelineLayout      *layout,
           const WakhanTimelinePlace *place,
           double                    *left,
           double                    *right)
{
  *left = 0;
  *right = layout->scale.width;
  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *other =
        &g_array_index (layout->places, WakhanTimelinePlace, i);

      if (other == place || other->item.lane != WAKHAN_LANE_ROW ||
          other->item.row != place->item.row)
        continue;
      if (other->item.left >= place->item.left)
        *right = MIN (*right, other->item.left - GAP * layout->unit);
      if (other->item.right <= place->item.right)
        *left = MAX (*left, other->item.right + GAP * layout->unit);
    }
}

static void
take (WakhanTimelinePlace *place,
      WakhanEventLabel     label,
      double               left,
      double               width)
{
  place->more = label;
  place->more_left = left;
  place->more_width = width;
  place->item.left = MIN (place->item.left, left);
  place->item.right = MAX (place->item.right, left + width);
}

static void
place_date (WakhanTimelineLayout *layout,
            WakhanTimelinePlace  *place,
            double                label)
{
  const double start = label + wakhan_timeline_geometry_get_name_width (layout, place) +
                       (WAKHAN_EVENT_MARK_PAGE + BEHIND_PAGE) * layout->unit;
  const double width = layout->measure (place->event, WAKHAN_EVENT_LABEL_DATE, layout->data);
  double       left;
  double       right;

  find_room (layout, place, &left, &right);
  if (!place->item.before && start + width <= right)
    take (place, WAKHAN_EVENT_LABEL_DATE, start, width);
}

static void
place_gist (WakhanTimelineLayout *layout,
            WakhanTimelinePlace  *place,
            double                label,
            double                glyph)
{
  const double unit = layout->unit;
  const double whole =
    MIN (layout->measure (place->event, WAKHAN_EVENT_LABEL_GIST, layout->data), MOST_GIST * unit);
  const double end = glyph - BEFORE_GLYPH * unit;
  double       left;
  double       right;
  double       width;

  find_room (layout, place, &left, &right);
  width = MIN (whole, place->item.before ? end - left : right - label);
  if (width >= whole || width >= LEAST_GIST * unit)
    take (place, WAKHAN_EVENT_LABEL_GIST, place->item.before ? end - width : label, width);
}

void
wakhan_timeline_details_place (WakhanTimelineLayout *layout)
{
  if (layout->detail == WAKHAN_TIMELINE_NAMES)
    return;
  for (guint i = 0; i < layout->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);
      WakhanEventMarkShape shape;
      graphene_rect_t      box;

      if (place->item.lane != WAKHAN_LANE_ROW || place->item.bare || place->is_covered ||
          place->is_out || !place->event)
        continue;
      wakhan_timeline_geometry_get_mark (layout, place, 0, &box, &shape);
      if (layout->detail == WAKHAN_TIMELINE_DATES)
        place_date (layout, place, box.origin.x + shape.label);
      else
        place_gist (layout, place, box.origin.x + shape.label, box.origin.x + shape.glyph);
    }
}
