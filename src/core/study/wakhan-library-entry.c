/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-entry.h"

#include "wakhan-file-mark.h"
#include "wakhan-fingerprint.h"
#include "wakhan-id.h"
#include "wakhan-key-lines.h"
#include "wakhan-text-likeness.h"

#include <string.h>

#define GROUP "Text "
#define LONGEST_TITLE 80 /* characters */

static char *
dup_checksum (WakhanDocument *document)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, wakhan_document_get_text (document), -1);
}

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

WakhanLibraryEntry *
wakhan_library_entry_new_for_document (const char     *uri,
                                       WakhanDocument *document)
{
  WakhanLibraryEntry *self = g_new0 (WakhanLibraryEntry, 1);

  self->uri = g_strdup (uri);
  self->checksum = dup_checksum (document);
  self->fingerprint = wakhan_fingerprint_create (wakhan_document_get_text (document));
  self->mark = wakhan_file_mark_dup (uri);
  self->numbers = dup_numbers (document);
  return self;
}

void
wakhan_library_entry_free (WakhanLibraryEntry *self)
{
  g_free (self->id);
  g_free (self->uri);
  g_free (self->checksum);
  g_free (self->fingerprint);
  g_free (self->mark);
  g_free (self->numbers);
  g_free (self->kin);
  g_free (self);
}

static gboolean
is_text (const char *group)
{
  return g_str_has_prefix (group, GROUP) && wakhan_id_names_file (group + strlen (GROUP));
}

GPtrArray *
wakhan_library_entry_list (GKeyFile *keys)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (
    (GDestroyNotify) wakhan_library_entry_free);
  g_auto (GStrv) groups = g_key_file_get_groups (keys, NULL);

  for (guint i = 0; groups[i]; i++)
    if (is_text (groups[i]))
      {
        WakhanLibraryEntry *entry = g_new0 (WakhanLibraryEntry, 1);

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

char *
wakhan_library_entry_dup_group (const char *id)
{
  return g_strconcat (GROUP, id, NULL);
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

void
wakhan_library_entry_set_value (GKeyFile   *keys,
                                const char *group,
                                const char *key,
                                const char *value)
{
  if (!has_value (keys, group, key, value))
    g_key_file_set_string (keys, group, key, value);
}

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
    wakhan_library_entry_set_value (keys, group, "Kin", kin);
  else
    g_key_file_remove_key (keys, group, "Kin", NULL);
}

void
wakhan_library_entry_store (const WakhanLibraryEntry *self,
                            GKeyFile                 *keys,
                            const char               *id,
                            const char               *kin)
{
  g_autofree char *group = wakhan_library_entry_dup_group (id);

  clear_uri (keys, group, self->uri);
  wakhan_library_entry_set_value (keys, group, "Place", self->uri);
  wakhan_library_entry_set_value (keys, group, "Checksum", self->checksum);
  wakhan_library_entry_set_value (keys, group, "Sketch", self->fingerprint);
  wakhan_library_entry_set_value (keys, group, "Mark", self->mark ? self->mark : "");
  wakhan_library_entry_set_value (keys, group, "Numbers", self->numbers);
  set_kin (keys, group, kin);
}
