/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-listed-events.h"

#include "wakhan-event-description.h"
#include "wakhan-event-slide.h"

#include "wakhan-era.h"
#include "wakhan-json-member.h"

#define FURTHEST_YEAR 271820 /* before or after which a browser counts years alone */

static void
add_date (JsonBuilder              *builder,
          const char               *name,
          const WakhanCalendarDate *date)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  wakhan_json_member_add_int (builder, "year", date->year);
  if (date->precision >= WAKHAN_PRECISION_MONTH)
    wakhan_json_member_add_int (builder, "month", date->month);
  if (date->precision == WAKHAN_PRECISION_DAY)
    wakhan_json_member_add_int (builder, "day", date->day);
  if (date->has_time)
    {
      wakhan_json_member_add_int (builder, "hour", date->second / 3600);
      wakhan_json_member_add_int (builder, "minute", date->second / 60 % 60);
      wakhan_json_member_add_int (builder, "second", date->second % 60);
    }
  json_builder_end_object (builder);
}

static void
add_text (JsonBuilder *builder,
          const char  *headline,
          const char  *text)
{
  g_autofree char *headline_html = wakhan_event_slide_dup_html (headline);
  g_autofree char *text_html = wakhan_event_slide_dup_html (text);

  json_builder_set_member_name (builder, "text");
  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "headline", headline_html);
  if (*text_html)
    wakhan_json_member_add_string (builder, "text", text_html);
  json_builder_end_object (builder);
}

static void
add_slide (JsonBuilder             *builder,
           const WakhanListedEvent *item)
{
  WakhanEvent       *event = item->event;
  g_autofree char   *words = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char   *description = wakhan_event_description_write (item, TRUE);
  WakhanCalendarDate start;
  WakhanCalendarDate end;
  const gboolean     has_end = wakhan_event_slide_find_dates (item, &start, &end);

  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "unique_id", wakhan_event_get_id (event));
  add_date (builder, "start_date", &start);
  if (has_end)
    add_date (builder, "end_date", &end);
  wakhan_json_member_add_string (builder, "display_date", words);
  add_text (builder, item->title, description);
  if (*wakhan_event_get_category (event))
    wakhan_json_member_add_string (builder, "group", wakhan_event_get_category (event));
  json_builder_set_member_name (builder, "autolink");
  json_builder_add_boolean_value (builder, FALSE);
  json_builder_end_object (builder);
}

/* One that has both ends, as eras are drawn there. */
static void
add_era (JsonBuilder *builder,
         WakhanEra   *era)
{
  WakhanListedEvent       item = { 0 };
  WakhanCalendarDate      start;
  WakhanCalendarDate      end;
  g_autoptr (WakhanEvent) event =
    wakhan_event_new (wakhan_era_get_id (era), wakhan_era_get_date (era), "");

  item.event = event;
  if (!wakhan_event_span_read (&item.span, wakhan_era_get_date (era)) || item.span.is_open)
    return;
  wakhan_event_slide_find_dates (&item, &start, &end);
  json_builder_begin_object (builder);
  add_date (builder, "start_date", &start);
  add_date (builder, "end_date", &end);
  add_text (builder, wakhan_era_get_title (era), "");
  json_builder_end_object (builder);
}

static gboolean
is_cosmological (GPtrArray *list)
{
  for (guint i = 0; i < list->len; i++)
    {
      const WakhanListedEvent *item = g_ptr_array_index (list, i);

      if (wakhan_event_span_get_first_year (&item->span) < -FURTHEST_YEAR ||
          wakhan_event_span_get_last_year (&item->span) > FURTHEST_YEAR)
        return TRUE;
    }
  return FALSE;
}

static void
add_eras (JsonBuilder *builder,
          GPtrArray   *eras)
{
  json_builder_set_member_name (builder, "eras");
  json_builder_begin_array (builder);
  for (guint i = 0; i < eras->len; i++)
    add_era (builder, g_ptr_array_index (eras, i));
  json_builder_end_array (builder);
}

char *
wakhan_listed_events_write_timelinejs (GPtrArray              *list,
                                       const WakhanStudyDraft *draft)
{
  g_autoptr (JsonBuilder)   builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode)      root = NULL;
  g_autofree char          *json = NULL;

  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "scale",
                                 is_cosmological (list) ? "cosmological" : "human");
  json_builder_set_member_name (builder, "title");
  json_builder_begin_object (builder);
  add_text (builder, draft->title, draft->credit ? draft->credit : "");
  json_builder_end_object (builder);
  if (draft->eras->len > 0)
    add_eras (builder, draft->eras);
  json_builder_set_member_name (builder, "events");
  json_builder_begin_array (builder);
  for (guint i = 0; i < list->len; i++)
    add_slide (builder, g_ptr_array_index (list, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json = json_generator_to_data (generator, NULL);
  return g_strconcat (json, "\n", NULL);
}
