/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-lines.h"

#include "wakhan-entry-lines.h"

static const char *const word_keys[WAKHAN_OWN_EVENT_N_WORDS] = {
  [WAKHAN_OWN_EVENT_DATE] = "Date",
  [WAKHAN_OWN_EVENT_TITLE] = "Title",
  [WAKHAN_OWN_EVENT_SUMMARY] = "Summary",
  [WAKHAN_OWN_EVENT_CATEGORY] = "Category",
  [WAKHAN_OWN_EVENT_PLACE] = "Place",
  [WAKHAN_OWN_EVENT_SOURCE] = "Source",
  [WAKHAN_OWN_EVENT_CLAIM] = "Claim",
  [WAKHAN_OWN_EVENT_OF] = "Of",
  [WAKHAN_OWN_EVENT_DECISION] = "Decision",
};

static const char *const list_keys[WAKHAN_OWN_EVENT_N_LISTS] = {
  [WAKHAN_OWN_EVENT_ACTORS] = "Actors",
  [WAKHAN_OWN_EVENT_DISPUTED_BY] = "Disputed-By",
  [WAKHAN_OWN_EVENT_REFINED_BY] = "Refined-By",
};

/* The position of the key of @line among @keys, or @n_keys. */
static guint
find_key (const WakhanKeyLine *line,
          const char *const   *keys,
          guint                n_keys)
{
  guint i = 0;

  while (i < n_keys && !wakhan_key_line_has_key (line, keys[i]))
    i++;
  return i;
}

static gboolean
is_known (const WakhanKeyLine *line)
{
  return find_key (line, word_keys, G_N_ELEMENTS (word_keys)) < G_N_ELEMENTS (word_keys) ||
         find_key (line, list_keys, G_N_ELEMENTS (list_keys)) < G_N_ELEMENTS (list_keys) ||
         wakhan_entry_lines_know (line);
}

char *
wakhan_event_lines_write (WakhanOwnEvent *event,
                          const char     *old)
{
  WakhanLinesWriter *writer;

  g_return_val_if_fail (WAKHAN_IS_OWN_EVENT (event), NULL);

  writer = wakhan_lines_writer_new (old ? old : "", is_known);
  wakhan_entry_lines_write_head (WAKHAN_ENTRY (event), writer);
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    if (*wakhan_own_event_get_word (event, i))
      wakhan_lines_writer_append_string (writer, word_keys[i],
                                         wakhan_own_event_get_word (event, i));
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    wakhan_lines_writer_append_list (writer, list_keys[i], wakhan_own_event_get_list (event, i));
  wakhan_entry_lines_write_tail (WAKHAN_ENTRY (event), writer);
  return wakhan_lines_writer_finish (writer);
}

static void
read_word (WakhanOwnEvent      *event,
           WakhanOwnEventWord   word,
           const WakhanKeyLine *line)
{
  g_autofree char *value = wakhan_key_line_dup_string (line);

  wakhan_own_event_set_word (event, word, value);
}

static void
read_list (WakhanOwnEvent      *event,
           WakhanOwnEventList   list,
           const WakhanKeyLine *line)
{
  g_auto (GStrv) values = wakhan_key_line_dup_list (line);

  wakhan_own_event_set_list (event, list, (const char *const *) values);
}

static void
read_line (WakhanOwnEvent      *event,
           WakhanAnchorLines   *anchors,
           const WakhanKeyLine *line)
{
  const guint word = find_key (line, word_keys, G_N_ELEMENTS (word_keys));
  const guint list = find_key (line, list_keys, G_N_ELEMENTS (list_keys));

  if (wakhan_entry_lines_read (WAKHAN_ENTRY (event), anchors, line))
    return;
  if (word < G_N_ELEMENTS (word_keys))
    read_word (event, word, line);
  else if (list < G_N_ELEMENTS (list_keys))
    read_list (event, list, line);
}

WakhanOwnEvent *
wakhan_event_lines_read (const char *id,
                         const char *lines)
{
  WakhanOwnEvent   *event;
  WakhanAnchorLines anchors = { 0 };
  WakhanKeyLine     line;

  g_return_val_if_fail (id && lines, NULL);

  event = wakhan_entry_new_with_id (WAKHAN_TYPE_OWN_EVENT, id);
  while (wakhan_key_line_next (&lines, &line))
    if (line.kind == WAKHAN_LINE_KEY)
      read_line (event, &anchors, &line);
  wakhan_entry_lines_finish (WAKHAN_ENTRY (event), &anchors);
  return event;
}
