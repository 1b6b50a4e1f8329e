/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include "wakhan-incoming-date.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#define DEEPEST 64 /* objects and lists in each other */

/* Where the objects of the list of events begin, and whether the depth is one that a parser can go
 * down: it calls itself. */
typedef struct
{
  GArray *lines;
  guint   deep_line; /* 0: it is not too deep */
} Survey;

static const char *
skip_string (const char *at)
{
  for (at++; *at && *at != '"' && *at != '\n'; at++)
    if (*at == '\\' && at[1])
      at++;
  return *at == '"' ? at : at - 1;
}

static void
survey (Survey     *self,
        const char *text)
{
  const char *name = NULL; /* the last string of the object that is all */
  guint       depth = 0;
  guint       line = 1;
  gboolean    is_list = FALSE;

  for (const char *at = text; *at; at++)
    switch (*at)
      {
      case '\n':
        line++;
        break;
      case '"':
        name = depth == 1 ? at : name;
        at = skip_string (at);
        break;
      case '[':
      case '{':
        if (*at == '{' && is_list && depth == (*text == '[' ? 1 : 2))
          g_array_append_val (self->lines, line);
        depth++;
        if (*at == '[' && depth == (*text == '[' ? 1 : 2))
          is_list = *text == '[' || (name && g_str_has_prefix (name, "\"events\""));
        if (depth > DEEPEST && self->deep_line == 0)
          self->deep_line = line;
        break;
      case ']':
      case '}':
        depth -= depth > 0;
        break;
      default:
        break;
      }
}

/* NULL: there is none, or it is no string. */
static const char *
get_string (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node)
           : NULL;
}

static JsonObject *
get_object (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/* A number, or a string of one, as spreadsheets make them. */
static gboolean
get_number (JsonObject *object,
            const char *name,
            gint64      most,
            gint64     *number)
{
  const char *string = get_string (object, name);
  JsonNode   *node = json_object_get_member (object, name);
  double      value;

  *number = 0;
  if (string)
    return !*string || g_ascii_string_to_signed (string, 10, -most, most, number, NULL);
  if (!node || !JSON_NODE_HOLDS_VALUE (node))
    return TRUE;
  value = json_node_get_double (node);
  if (!isfinite (value) || value != floor (value) || fabs (value) > (double) most)
    return FALSE;
  *number = (gint64) value;
  return TRUE;
}

/* "{"year": 2018, "month": 6}"; NULL: that is none. */
static char *
dup_slide_date (JsonObject *date)
{
  g_autofree char *edtf = NULL;
  g_autofree char *time = NULL;
  gint64           numbers[6];

  if (!json_object_has_member (date, "year") ||
      !get_number (date, "year", 999999999999, &numbers[0]) ||
      !get_number (date, "month", 99, &numbers[1]) || !get_number (date, "day", 99, &numbers[2]) ||
      !get_number (date, "hour", 99, &numbers[3]) ||
      !get_number (date, "minute", 99, &numbers[4]) ||
      !get_number (date, "second", 99, &numbers[5]) || numbers[1] < 0 || numbers[2] < 0)
    return NULL;
  edtf = wakhan_incoming_date_dup (numbers[0], (guint) numbers[1], (guint) numbers[2]);
  if (json_object_has_member (date, "hour"))
    time = g_strdup_printf ("%02u:%02u:%02u", (guint) numbers[3], (guint) numbers[4],
                            (guint) numbers[5]);
  return wakhan_incoming_date_dup_clock (edtf, time);
}

static char *
dup_end (JsonObject        *object,
         const char *const *names)
{
  for (guint i = 0; names[i]; i++)
    {
      JsonObject *date = get_object (object, names[i]);
      const char *words = get_string (object, names[i]);

      if (date)
        return dup_slide_date (date);
      if (words && *words)
        return g_strdup (words);
    }
  return NULL;
}

static const char *
get_first (JsonObject        *object,
           const char *const *names)
{
  for (guint i = 0; names[i]; i++)
    if (get_string (object, names[i]))
      return get_string (object, names[i]);
  return NULL;
}

static void
take_object (WakhanIncomingEvents *events,
             JsonObject           *object,
             guint                 line)
{
  JsonObject      *words = get_object (object, "text");
  g_autofree char *start =
    dup_end (object, (const char *const[]){ "start_date", "date", "start", NULL });
  g_autofree char  *end = dup_end (object, (const char *const[]){ "end_date", "end", NULL });
  g_autofree char  *date = start ? wakhan_incoming_date_join (start, end) : NULL;
  g_autofree char  *title = NULL;
  g_autofree char  *text = NULL;
  WakhanIncomingRow row = { .line = line,
                            .date = date,
                            .id = get_first (object, (const char *const[]){ "unique_id", "id",
                                                                            NULL }),
                            .category = get_first (object, (const char *const[]){
                                                             "group", "category", NULL }),
                            .place = get_string (object, "place"),
                            .source = get_string (object, "source") };

  if (words)
    {
      title = wakhan_import_read_html (get_string (words, "headline"));
      text = wakhan_import_read_html (get_string (words, "text"));
    }
  else
    {
      title = wakhan_import_read_html (get_first (
        object, (const char *const[]){ "headline", "title", "content", "name", NULL }));
      text = wakhan_import_read_html (
        get_first (object, (const char *const[]){ "description", "summary", "text", NULL }));
    }
  row.title = title;
  wakhan_incoming_events_add_described (events, &row, text);
}

static void
take_list (WakhanIncomingEvents *events,
           JsonArray            *list,
           GArray               *lines)
{
  guint n_objects = 0;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode   *node = json_array_get_element (list, i);
      const guint line = n_objects < lines->len ? g_array_index (lines, guint, n_objects) : 1;

      if (wakhan_incoming_events_is_full (events, line))
        return;
      if (JSON_NODE_HOLDS_OBJECT (node))
        take_object (events, json_node_get_object (node), line);
      else
        wakhan_incoming_events_add_fault (
          events, line, g_strdup (_ ("What stands in the list of events is no event.")));
      n_objects += JSON_NODE_HOLDS_OBJECT (node);
    }
}

static void
take_root (WakhanIncomingEvents *events,
           JsonNode             *root,
           GArray               *lines)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode   *list = object ? json_object_get_member (object, "events") : root;
  JsonObject *title = object ? get_object (object, "title") : NULL;
  JsonObject *words = title ? get_object (title, "text") : NULL;

  if (words)
    events->title = wakhan_import_read_html (get_string (words, "headline"));
  if (list && JSON_NODE_HOLDS_ARRAY (list))
    take_list (events, json_node_get_array (list), lines);
  else
    wakhan_incoming_events_add_fault (events, 1,
                                      g_strdup (_ ("There is no list of events in the file.")));
}

/* "<data>:2:14: what is wrong" */
static void
add_error (WakhanIncomingEvents *events,
           const char           *message)
{
  const char *at = strchr (message, ':');
  char       *end = NULL;
  guint64     line = at ? g_ascii_strtoull (at + 1, &end, 10) : 0;

  if (line > 0 && *end == ':')
    {
      g_ascii_strtoull (end + 1, &end, 10);
      message = *end == ':' ? end + 1 : message;
    }
  while (*message == ' ')
    message++;
  wakhan_incoming_events_add_fault (
    events, (guint) CLAMP (line, 1, G_MAXUINT),
    /* Translators: “%s” is what a parser of JSON says */
    g_strdup_printf (_ ("The file cannot be read: %s"), message));
}

void
wakhan_import_read_json (WakhanIncomingEvents *events,
                         const char           *text)
{
  g_autoptr (GArray)     lines = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError)     error = NULL;
  Survey                 seen = { .lines = lines };

  g_return_if_fail (events && text);

  while (g_ascii_isspace (*text))
    text++;
  survey (&seen, text);
  if (seen.deep_line > 0)
    {
      wakhan_incoming_events_add_fault (
        events, seen.deep_line,
        g_strdup (_ ("Objects and lists stand in each other more deeply than is read.")));
      return;
    }
  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, text, -1, &error))
    add_error (events, error->message);
  else if (json_parser_get_root (parser))
    take_root (events, json_parser_get_root (parser), lines);
}
