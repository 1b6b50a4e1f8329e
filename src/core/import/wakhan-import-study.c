/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include "wakhan-key-lines.h"

#include <glib/gi18n-lib.h>

#define GROUP "Event "

typedef struct
{
  WakhanIncomingEvents *events;
  GHashTable           *keys; /* of the event that is read; NULL: of none */
  char                 *id;
  guint                 line;
  gboolean              is_head;
} Reader;

static GStrv
dup_list (Reader     *self,
          const char *key)
{
  const char   *value = g_hash_table_lookup (self->keys, key);
  WakhanKeyLine line = { .kind = WAKHAN_LINE_KEY };

  if (!value)
    return NULL;
  line.value = value;
  line.value_length = strlen (value);
  return wakhan_key_line_dup_list (&line);
}

static char *
dup_word (Reader     *self,
          const char *key)
{
  const char   *value = g_hash_table_lookup (self->keys, key);
  WakhanKeyLine line = { .kind = WAKHAN_LINE_KEY };

  if (!value)
    return NULL;
  line.value = value;
  line.value_length = strlen (value);
  return wakhan_key_line_dup_string (&line);
}

static void
end_event (Reader *self)
{
  WakhanIncomingRow row = { 0 };

  if (!self->keys)
    return;
  if (!wakhan_incoming_events_is_full (self->events, self->line))
    {
      g_autofree char *date = dup_word (self, "Date");
      g_autofree char *title = dup_word (self, "Title");
      g_autofree char *summary = dup_word (self, "Summary");
      g_autofree char *category = dup_word (self, "Category");
      g_autofree char *place = dup_word (self, "Place");
      g_autofree char *source = dup_word (self, "Source");
      g_autofree char *claim = dup_word (self, "Claim");
      g_autofree char *passage = dup_word (self, "Passage");
      g_auto (GStrv)   actors = dup_list (self, "Actors");
      g_auto (GStrv)   disputed = dup_list (self, "Disputed-By");
      g_auto (GStrv)   refined = dup_list (self, "Refined-By");

      row.line = self->line;
      row.date = date;
      row.id = self->id;
      row.title = title;
      row.summary = summary;
      row.category = category;
      row.place = place;
      row.source = source;
      row.claim = claim;
      row.words = passage;
      row.actors = (const char *const *) actors;
      row.disputed_by = (const char *const *) disputed;
      row.refined_by = (const char *const *) refined;
      wakhan_incoming_events_add (self->events, &row);
    }
  g_clear_pointer (&self->keys, g_hash_table_unref);
  g_clear_pointer (&self->id, g_free);
}

static void
begin_group (Reader              *self,
             const WakhanKeyLine *line,
             guint                number)
{
  g_autofree char *name = g_strndup (line->key, line->key_length);

  end_event (self);
  self->is_head = g_str_equal (name, "Study");
  if (!g_str_has_prefix (name, GROUP))
    return;
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->id = g_strdup (name + strlen (GROUP));
  self->line = number;
}

void
wakhan_import_read_study (WakhanIncomingEvents *events,
                          const char           *text)
{
  Reader        self = { .events = events };
  WakhanKeyLine line;

  g_return_if_fail (events && text);

  for (guint number = 1; wakhan_key_line_next (&text, &line); number++)
    if (line.kind == WAKHAN_LINE_GROUP)
      begin_group (&self, &line, number);
    else if (line.kind == WAKHAN_LINE_KEY && self.keys)
      g_hash_table_replace (self.keys, g_strndup (line.key, line.key_length),
                            g_strndup (line.value, line.value_length));
    else if (wakhan_key_line_has_key (&line, "Title") && self.is_head && !events->title)
      events->title = wakhan_key_line_dup_string (&line);
    else if (line.kind == WAKHAN_LINE_BAD)
      wakhan_incoming_events_add_fault (events, number,
                                        g_strdup (_ ("The line is neither a group nor a key.")));
  end_event (&self);
}
