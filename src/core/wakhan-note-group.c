/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-group.h"

#include <string.h>

static const char *const fields[] = { "Created", "Modified", "Revision", "Colour", "Tags", "Text", "Events", "Section", "Deleted" };
static const char *const anchor_fields[] = { "Quote", "Prefix", "Suffix", "Start", "End" };

/* The number of "Anchor-12-Quote", with the field after it; 0: no anchor's key. */
static guint
parse_anchor_key (const char  *key,
                  const char **field)
{
  guint64 number;
  char   *end;

  if (!g_str_has_prefix (key, "Anchor-") || !g_ascii_isdigit (key[7]))
    return 0;
  number = g_ascii_strtoull (key + 7, &end, 10);
  if (*end != '-' || number > G_MAXUINT)
    return 0;
  *field = end + 1;
  return (guint) number;
}

gboolean
wakhan_note_group_knows_key (const char *key)
{
  const char *field;

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i], key))
      return TRUE;
  if (parse_anchor_key (key, &field) > 0)
    for (gsize i = 0; i < G_N_ELEMENTS (anchor_fields); i++)
      if (g_str_equal (anchor_fields[i], field))
        return TRUE;
  return FALSE;
}

/* A value that GLib cannot decode comes as it stands: better than not at all. */
static char *
get_string (GKeyFile   *keys,
            const char *group,
            const char *key,
            gboolean   *is_whole)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *value = g_key_file_get_string (keys, group, key, &error);
  g_autofree char   *raw = NULL;

  if (!error)
    return g_steal_pointer (&value);
  if (g_error_matches (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_KEY_NOT_FOUND))
    return NULL;
  *is_whole = FALSE;
  raw = g_key_file_get_value (keys, group, key, NULL);
  return raw ? g_utf8_make_valid (raw, -1) : NULL;
}

static GStrv
get_list (GKeyFile   *keys,
          const char *group,
          const char *key,
          gboolean   *is_whole)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv)     list = g_key_file_get_string_list (keys, group, key, NULL, &error);
  g_autofree char   *whole = NULL;

  if (!error)
    return g_steal_pointer (&list);
  if (g_error_matches (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_KEY_NOT_FOUND))
    return NULL;
  whole = get_string (keys, group, key, is_whole);
  return whole ? g_strsplit (whole, ";", -1) : NULL;
}

static GDateTime *
get_time (GKeyFile   *keys,
          const char *group,
          const char *key,
          gboolean   *is_whole)
{
  g_autofree char      *text = get_string (keys, group, key, is_whole);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = text ? g_date_time_new_from_iso8601 (text, utc) : NULL;

  if (text && !time)
    *is_whole = FALSE;
  return g_steal_pointer (&time);
}

static guint64
get_number (GKeyFile   *keys,
            const char *group,
            const char *key,
            guint64     missing,
            gboolean   *is_whole)
{
  g_autofree char *text = get_string (keys, group, key, is_whole);
  guint64          number;

  if (!text)
    return missing;
  if (g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT64, &number, NULL))
    return number;
  *is_whole = FALSE;
  return missing;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const guint first = *(const guint *) a;
  const guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

/* Their numbers may have gaps, where somebody took one out by hand. */
static GArray *
find_anchor_numbers (GKeyFile   *keys,
                     const char *group)
{
  GArray        *numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (GStrv) names = g_key_file_get_keys (keys, group, NULL, NULL);

  for (guint i = 0; names && names[i]; i++)
    {
      const char *field;
      const guint number = parse_anchor_key (names[i], &field);

      if (number > 0 && g_str_equal (field, "Quote"))
        g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);
  return numbers;
}

static void
read_anchors (WakhanNote *note,
              GKeyFile   *keys,
              const char *group,
              gboolean   *is_whole)
{
  g_autoptr (GArray) numbers = find_anchor_numbers (keys, group);

  for (guint i = 0; i < numbers->len; i++)
    {
      g_autofree char         *texts[3] = { NULL, NULL, NULL };
      guint64                  offsets[2];
      g_autoptr (WakhanAnchor) anchor = NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (anchor_fields); j++)
        {
          g_autofree char *key = g_strdup_printf ("Anchor-%u-%s", g_array_index (numbers, guint, i), anchor_fields[j]);

          if (j < 3)
            texts[j] = get_string (keys, group, key, is_whole);
          else
            offsets[j - 3] = get_number (keys, group, key, WAKHAN_ANCHOR_UNKNOWN, is_whole);
        }
      if (offsets[0] >= offsets[1] || offsets[1] >= WAKHAN_ANCHOR_UNKNOWN)
        offsets[0] = offsets[1] = WAKHAN_ANCHOR_UNKNOWN;
      anchor = wakhan_anchor_new (texts[0] ? texts[0] : "", texts[1] ? texts[1] : "", texts[2] ? texts[2] : "",
                                  (guint) offsets[0], (guint) offsets[1]);
      for (guint j = 0; j < 3; j++)
        g_clear_pointer (&texts[j], g_free);
      wakhan_note_add_anchor (note, anchor);
    }
}

WakhanNote *
wakhan_note_group_read (GKeyFile   *keys,
                        const char *group,
                        gboolean   *is_whole)
{
  WakhanNote           *note = wakhan_note_new_with_id (group + strlen (WAKHAN_NOTE_GROUP_PREFIX));
  g_autofree char      *text = get_string (keys, group, "Text", is_whole);
  g_autofree char      *colour = get_string (keys, group, "Colour", is_whole);
  g_autofree char      *section = get_string (keys, group, "Section", is_whole);
  g_auto (GStrv)        tags = get_list (keys, group, "Tags", is_whole);
  g_auto (GStrv)        events = get_list (keys, group, "Events", is_whole);
  g_autoptr (GDateTime) created = get_time (keys, group, "Created", is_whole);
  g_autoptr (GDateTime) modified = get_time (keys, group, "Modified", is_whole);
  g_autoptr (GDateTime) deleted = get_time (keys, group, "Deleted", is_whole);

  if (!created)
    created = modified ? g_date_time_ref (modified) : g_date_time_new_from_unix_utc (0);
  wakhan_note_set_text (note, text);
  wakhan_note_set_colour (note, colour);
  wakhan_note_set_section (note, section);
  wakhan_note_set_tags (note, (const char *const *) tags);
  wakhan_note_set_events (note, (const char *const *) events);
  wakhan_note_set_created (note, created);
  wakhan_note_set_modified (note, modified ? modified : created);
  wakhan_note_set_deleted (note, deleted);
  wakhan_note_set_revision (note, get_number (keys, group, "Revision", 1, is_whole));
  read_anchors (note, keys, group, is_whole);
  return note;
}

/* GKeyFile would lose a form feed at the start of a value. */
static void
set_string (GKeyFile   *keys,
            const char *group,
            const char *key,
            const char *value,
            gboolean    even_if_empty)
{
  g_autofree char *shown = NULL;

  if (!*value && !even_if_empty)
    return;
  shown = g_strdelimit (g_strdup (value), "\f", ' ');
  g_key_file_set_string (keys, group, key, shown);
}

static void
set_list (GKeyFile          *keys,
          const char        *group,
          const char        *key,
          const char *const *list)
{
  if (list && list[0])
    g_key_file_set_string_list (keys, group, key, list, g_strv_length ((GStrv) list));
}

static void
set_time (GKeyFile   *keys,
          const char *group,
          const char *key,
          GDateTime  *time)
{
  g_autofree char *text = time ? g_date_time_format_iso8601 (time) : NULL;

  if (text)
    g_key_file_set_string (keys, group, key, text);
}

static void
write_anchor (GKeyFile     *keys,
              const char   *group,
              guint         number,
              WakhanAnchor *anchor)
{
  const char *const texts[] = { wakhan_anchor_get_quote (anchor), wakhan_anchor_get_prefix (anchor), wakhan_anchor_get_suffix (anchor) };
  const guint       offsets[] = { wakhan_anchor_get_start (anchor), wakhan_anchor_get_end (anchor) };

  for (gsize i = 0; i < G_N_ELEMENTS (anchor_fields); i++)
    {
      g_autofree char *key = g_strdup_printf ("Anchor-%u-%s", number, anchor_fields[i]);

      if (i < 3)
        set_string (keys, group, key, texts[i], TRUE);
      else if (offsets[i - 3] != WAKHAN_ANCHOR_UNKNOWN)
        g_key_file_set_uint64 (keys, group, key, offsets[i - 3]);
    }
}

GKeyFile *
wakhan_note_group_write (WakhanNote *note)
{
  GKeyFile        *keys = g_key_file_new ();
  g_autofree char *group = g_strconcat (WAKHAN_NOTE_GROUP_PREFIX, wakhan_note_get_id (note), NULL);

  set_time (keys, group, "Created", wakhan_note_get_created (note));
  set_time (keys, group, "Modified", wakhan_note_get_modified (note));
  g_key_file_set_uint64 (keys, group, "Revision", wakhan_note_get_revision (note));
  set_string (keys, group, "Colour", wakhan_note_get_colour (note), FALSE);
  set_list (keys, group, "Tags", wakhan_note_get_tags (note));
  set_string (keys, group, "Text", wakhan_note_get_text (note), TRUE);
  set_list (keys, group, "Events", wakhan_note_get_events (note));
  set_string (keys, group, "Section", wakhan_note_get_section (note), FALSE);
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    write_anchor (keys, group, i + 1, wakhan_note_get_anchor (note, i));
  set_time (keys, group, "Deleted", wakhan_note_get_deleted (note));
  return keys;
}
