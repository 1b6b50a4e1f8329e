/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library.h"

#include "wakhan-file-mark.h"
#include "wakhan-fingerprint.h"
#include "wakhan-id.h"
#include "wakhan-key-lines.h"
#include "wakhan-shared-keys.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-likeness.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#define GROUP "Text "
/* “Encoding” would be the key file’s own. */
#define READ_AS "Read-As"
#define LONGEST_TITLE 80 /* characters */

static char *
dup_library_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "wakhan", "library", NULL);
}

GFile *
wakhan_library_dup_notes_file (const char *id)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (id && *id && !strchr (id, G_DIR_SEPARATOR), NULL);

  name = g_strconcat (id, ".notes", NULL);
  path = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", name, NULL);
  return g_file_new_for_path (path);
}

char *
wakhan_library_dup_uri (GFile *file)
{
  g_autofree char *path = NULL;
  char            *real;
  char            *uri;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  path = g_file_get_path (file);
  real = path ? realpath (path, NULL) : NULL;
  uri = real ? g_filename_to_uri (real, NULL, NULL) : g_file_get_uri (file);

  free (real);
  return uri;
}

/* @problem: (out) (optional) (nullable): why nothing is known of any text now */
static GKeyFile *
load (char **problem)
{
  g_autofree char   *path = dup_library_path ();
  g_autoptr (GError) error = NULL;
  GKeyFile          *keys = wakhan_shared_keys_read (path, &error);

  if (problem)
    *problem = error ? g_strdup (error->message) : NULL;
  return keys ? keys : g_key_file_new ();
}

static gboolean
change (WakhanSharedKeysFunc func,
        gpointer             user_data,
        GError             **error)
{
  g_autofree char     *path = dup_library_path ();
  g_autoptr (GKeyFile) keys = wakhan_shared_keys_update (path, func, user_data, error);

  return keys != NULL;
}

static char *
dup_checksum (WakhanDocument *document)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, wakhan_document_get_text (document), -1);
}

static gboolean
has_value (GKeyFile   *keys,
           const char *group,
           const char *key,
           const char *value)
{
  g_autofree char *known = wakhan_key_file_dup_string (keys, group, key);

  return known && *known && g_str_equal (known, value);
}

static gboolean
is_text (const char *group)
{
  return g_str_has_prefix (group, GROUP) && wakhan_id_names_file (group + strlen (GROUP));
}

/* What is known of a text that was opened before, or of the one that is. */
typedef struct
{
  char *id;
  char *uri; /* where its file is; NULL: another text is there now */
  char *checksum;
  char *fingerprint;
  char *mark;
  char *numbers; /* of its first words; the words themselves stand nowhere but in the text */
  char *kin;     /* whose notes its own may be, as long as nobody has said */
} Entry;

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->id);
  g_free (self->uri);
  g_free (self->checksum);
  g_free (self->fingerprint);
  g_free (self->mark);
  g_free (self->numbers);
  g_free (self->kin);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Entry, entry_free)

static char *
dup_numbers (WakhanDocument *document)
{
  const WakhanBlock *block =
    wakhan_document_get_n_blocks (document) > 0 ? wakhan_document_get_block (document, 0) : NULL;
  g_autofree char *words =
    block ? wakhan_document_dup_range (document, block->start,
                                       MIN (block->end, block->start + LONGEST_TITLE))
          : NULL;

  return wakhan_text_likeness_dup_numbers (words);
}

static Entry *
entry_new_for_document (const char     *uri,
                        WakhanDocument *document)
{
  Entry *self = g_new0 (Entry, 1);

  self->uri = g_strdup (uri);
  self->checksum = dup_checksum (document);
  self->fingerprint = wakhan_fingerprint_create (wakhan_document_get_text (document));
  self->mark = wakhan_file_mark_dup (uri);
  self->numbers = dup_numbers (document);
  return self;
}

static GPtrArray *
list_entries (GKeyFile *keys)
{
  GPtrArray     *entries = g_ptr_array_new_with_free_func (entry_free);
  g_auto (GStrv) groups = g_key_file_get_groups (keys, NULL);

  for (guint i = 0; groups[i]; i++)
    if (is_text (groups[i]))
      {
        Entry *entry = g_new0 (Entry, 1);

        entry->id = g_strdup (groups[i] + strlen (GROUP));
        entry->uri = wakhan_key_file_dup_string (keys, groups[i], "Place");
        entry->checksum = wakhan_key_file_dup_string (keys, groups[i], "Checksum");
        entry->fingerprint = wakhan_key_file_dup_string (keys, groups[i], "Sketch");
        entry->mark = wakhan_key_file_dup_string (keys, groups[i], "Mark");
        entry->numbers = wakhan_key_file_dup_string (keys, groups[i], "Numbers");
        entry->kin = wakhan_key_file_dup_string (keys, groups[i], "Kin");
        g_ptr_array_add (entries, entry);
      }
  return entries;
}

typedef struct
{
  GPtrArray *entries;
  Entry     *text; /* that is opened */
  gboolean   is_empty;
} Search;

static gboolean
is_equal (const char *a,
          const char *b)
{
  return a && *a && g_strcmp0 (a, b) == 0;
}

static gboolean
knows_checksum (Search     *self,
                const char *checksum)
{
  for (guint i = 0; i < self->entries->len; i++)
    if (is_equal (((Entry *) g_ptr_array_index (self->entries, i))->checksum, checksum))
      return TRUE;
  return FALSE;
}

/* Whether a text still stands where it was, edited perhaps. Another known text there, or one that
 * has nothing of it, is not it. */
static gboolean
is_where_it_was (Search      *self,
                 const Entry *entry)
{
  g_autoptr (GFile)          file = entry->uri ? g_file_new_for_uri (entry->uri) : NULL;
  g_autoptr (WakhanDocument) document = NULL;
  g_autoptr (Entry)          now = NULL;

  if (!file || is_equal (entry->uri, self->text->uri) || !g_file_query_exists (file, NULL))
    return FALSE;
  document = wakhan_text_import_file (file, NULL, NULL, NULL);
  if (!document)
    return TRUE; /* it cannot be read now */
  now = entry_new_for_document (entry->uri, document);
  if (is_equal (entry->checksum, now->checksum))
    return TRUE;
  return !knows_checksum (self, now->checksum) && entry->fingerprint &&
         wakhan_text_likeness_judge (entry->fingerprint, now->fingerprint) !=
           WAKHAN_TEXT_LIKENESS_NONE;
}

/* Whether the text that was here is the one that is. Where a file of the same form has taken its
 * name, the old one is near by. */
static gboolean
has_stayed (Search      *self,
            const Entry *here)
{
  if (!here->fingerprint)
    return TRUE;
  switch (wakhan_text_likeness_judge (here->fingerprint, self->text->fingerprint))
    {
    case WAKHAN_TEXT_LIKENESS_SAME:
      return TRUE;
    case WAKHAN_TEXT_LIKENESS_SOME:
    case WAKHAN_TEXT_LIKENESS_UNKNOWN:
      return is_equal (here->mark, self->text->mark) ||
             !wakhan_file_mark_has_moved (here->uri, here->mark, NULL);
    case WAKHAN_TEXT_LIKENESS_NONE:
      return FALSE;
    }
  g_return_val_if_reached (FALSE);
}

/* The text with the same words that has moved here; a copy is @kin of the one that stayed. */
static Entry *
find_moved (Search *self,
            Entry  *here,
            Entry **kin)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);

      if (entry == here || !is_equal (entry->checksum, self->text->checksum))
        continue;
      if (!is_where_it_was (self, entry))
        return entry;
      *kin = entry;
    }
  return NULL;
}

static gboolean
is_of_series (Search      *self,
              const Entry *entry)
{
  g_autofree char *old_name = entry->uri ? g_path_get_basename (entry->uri) : NULL;
  g_autofree char *name = g_path_get_basename (self->text->uri);

  return wakhan_text_likeness_is_series (entry->numbers, self->text->numbers) ||
         wakhan_text_likeness_is_series (old_name, name);
}

/* The text that was renamed and worked on. Where that is not sure, @kin is what it may be. */
static Entry *
find_alike (Search *self,
            Entry **kin)
{
  Entry *best = NULL;
  double best_likeness = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry                   *entry = g_ptr_array_index (self->entries, i);
      const WakhanTextLikeness kind =
        entry->fingerprint
          ? wakhan_text_likeness_judge (entry->fingerprint, self->text->fingerprint)
          : WAKHAN_TEXT_LIKENESS_NONE;
      const double likeness =
        entry->fingerprint
          ? wakhan_fingerprint_compare (entry->fingerprint, self->text->fingerprint)
          : 0;
      const gboolean is_file =
        is_equal (entry->mark, self->text->mark) && kind != WAKHAN_TEXT_LIKENESS_NONE;

      if ((kind < WAKHAN_TEXT_LIKENESS_SOME && !is_file) || likeness < best_likeness)
        continue;
      if (is_where_it_was (self, entry))
        {
          if (kind == WAKHAN_TEXT_LIKENESS_SAME)
            *kin = entry;
          continue;
        }
      if (!is_file && entry->uri &&
          wakhan_file_mark_has_moved (entry->uri, entry->mark, self->text->uri))
        continue;
      best_likeness = likeness;
      best = is_file || (kind == WAKHAN_TEXT_LIKENESS_SAME && !is_of_series (self, entry)) ? entry
                                                                                           : NULL;
      *kin = best ? NULL : entry;
    }
  return best;
}

static Entry *
identify (Search *self,
          Entry **kin)
{
  Entry *here = NULL;
  Entry *moved;

  *kin = NULL;
  for (guint i = 0; i < self->entries->len && !here; i++)
    if (is_equal (((Entry *) g_ptr_array_index (self->entries, i))->uri, self->text->uri))
      here = g_ptr_array_index (self->entries, i);
  if (here && (self->is_empty || is_equal (here->checksum, self->text->checksum)))
    return here;
  moved = self->is_empty ? NULL : find_moved (self, here, kin);
  if (moved)
    return moved;
  if (here && has_stayed (self, here))
    return here;
  if (here)
    *kin = *kin ? *kin : here;
  return here || self->is_empty || *kin ? NULL : find_alike (self, kin);
}

/* By the address; where the text that was there has gone on with it, by the words as well. */
static char *
dup_new_id (GKeyFile    *keys,
            const Entry *text)
{
  g_autofree char *id = NULL;

  for (guint round = 0; round < 100; round++)
    {
      g_autofree char *known =
        round == 0 ? g_strdup (text->uri)
                   : g_strdup_printf ("%s\n%s\n%u", text->uri, text->checksum, round);
      g_autofree char *number = g_compute_checksum_for_string (G_CHECKSUM_SHA256, known, -1);
      g_autofree char *group = NULL;

      number[24] = '\0';
      g_free (id);
      id = g_strconcat ("text-", number, NULL);
      group = g_strconcat (GROUP, id, NULL);
      if (!g_key_file_has_group (keys, group))
        break;
    }
  return g_steal_pointer (&id);
}

char *
wakhan_library_dup_id (GFile          *file,
                       WakhanDocument *document,
                       char          **kin,
                       char          **problem)
{
  g_autoptr (GKeyFile)  keys = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char      *uri = NULL;
  g_autoptr (Entry)     text = NULL;
  Search                search = { 0 };
  Entry                *entry;
  Entry                *its_kin = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  keys = load (problem);
  entries = list_entries (keys);
  uri = wakhan_library_dup_uri (file);
  text = entry_new_for_document (uri, document);
  search = (Search){ entries, text, wakhan_document_get_length (document) == 0 };
  entry = identify (&search, &its_kin);
  if (kin)
    *kin = g_strdup (entry ? entry->kin : its_kin ? its_kin->id
                                                  : NULL);
  return entry ? g_strdup (entry->id) : dup_new_id (keys, text);
}

static void
set_value (GKeyFile   *keys,
           const char *group,
           const char *key,
           const char *value)
{
  if (!has_value (keys, group, key, value))
    g_key_file_set_string (keys, group, key, value);
}

/* No two texts are at one address: who was there before has gone. */
static void
clear_uri (GKeyFile   *keys,
           const char *group,
           const char *uri)
{
  g_auto (GStrv) groups = g_key_file_get_groups (keys, NULL);

  for (guint i = 0; groups[i]; i++)
    if (is_text (groups[i]) && !g_str_equal (groups[i], group) &&
        has_value (keys, groups[i], "Place", uri))
      g_key_file_remove_key (keys, groups[i], "Place", NULL);
}

/* @kin: NULL or "": it has none, or none any more. */
static void
set_kin (GKeyFile   *keys,
         const char *group,
         const char *kin)
{
  if (kin && *kin)
    set_value (keys, group, "Kin", kin);
  else
    g_key_file_remove_key (keys, group, "Kin", NULL);
}

/* What is to be known of a text from now on. */
typedef struct
{
  const char *group;
  const char *kin;
  Entry      *text;
} Record;

static void
record_cb (GKeyFile *keys,
           gpointer  user_data)
{
  const Record *record = user_data;
  const Entry  *text = record->text;

  clear_uri (keys, record->group, text->uri);
  set_value (keys, record->group, "Place", text->uri);
  set_value (keys, record->group, "Checksum", text->checksum);
  set_value (keys, record->group, "Sketch", text->fingerprint);
  set_value (keys, record->group, "Mark", text->mark ? text->mark : "");
  set_value (keys, record->group, "Numbers", text->numbers);
  set_kin (keys, record->group, record->kin);
}

gboolean
wakhan_library_record (GFile          *file,
                       WakhanDocument *document,
                       const char     *id,
                       const char     *kin,
                       GError        **error)
{
  g_autofree char  *group = g_strconcat (GROUP, id, NULL);
  g_autofree char  *uri = NULL;
  g_autoptr (Entry) text = NULL;
  Record            record;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (id && *id, FALSE);

  uri = wakhan_library_dup_uri (file);
  text = entry_new_for_document (uri, document);
  record = (Record){ .group = group, .kin = kin, .text = text };
  return change (record_cb, &record, error);
}

char *
wakhan_library_dup_encoding (GFile *file)
{
  g_autoptr (GKeyFile)  keys = load (NULL);
  g_autoptr (GPtrArray) entries = list_entries (keys);
  g_autofree char      *uri = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  uri = wakhan_library_dup_uri (file);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry     *entry = g_ptr_array_index (entries, i);
      g_autofree char *group = g_strconcat (GROUP, entry->id, NULL);
      g_autofree char *encoding =
        is_equal (entry->uri, uri) ? wakhan_key_file_dup_string (keys, group, READ_AS) : NULL;

      if (encoding && *encoding)
        return g_steal_pointer (&encoding);
    }
  return NULL;
}

/* How a text is to be read. */
typedef struct
{
  const char *group;
  const char *uri;
  const char *encoding;
} Choice;

static void
choose_cb (GKeyFile *keys,
           gpointer  user_data)
{
  const Choice *choice = user_data;

  set_value (keys, choice->group, "Place", choice->uri);
  set_value (keys, choice->group, READ_AS, choice->encoding);
}

void
wakhan_library_choose_encoding (GFile      *file,
                                const char *id,
                                const char *encoding)
{
  g_autofree char   *group = g_strconcat (GROUP, id, NULL);
  g_autofree char   *uri = NULL;
  g_autoptr (GError) error = NULL;
  Choice             choice;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && *id && encoding);

  uri = wakhan_library_dup_uri (file);
  choice = (Choice){ .group = group, .uri = uri, .encoding = encoding };
  if (!change (choose_cb, &choice, &error))
    g_info ("%s", error->message);
}
