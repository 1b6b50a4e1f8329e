/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-identity.h"

#include "wakhan-library-guesses.h"
#include "wakhan-library-search.h"
#include "wakhan-library.h"
#include "wakhan-shared-keys.h"

/* By the address; where the text that was there has gone on with it, by the words as well. */
static char *
dup_new_id (GKeyFile                 *keys,
            const WakhanLibraryEntry *text)
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
      group = wakhan_library_entry_dup_group (id);
      if (!g_key_file_has_group (keys, group))
        break;
    }
  return g_steal_pointer (&id);
}

static gboolean
is_known (GKeyFile   *keys,
          const char *id)
{
  g_autofree char *group = wakhan_library_entry_dup_group (id);

  return g_key_file_has_group (keys, group);
}

/* Where a text was moved to while nothing could be read, notes may lie by its address alone. */
static char *
dup_orphan_id (GKeyFile                 *keys,
               const WakhanLibraryEntry *text,
               const WakhanLibraryEntry *entry)
{
  g_autoptr (GKeyFile) nothing = g_key_file_new ();
  g_autofree char     *id = dup_new_id (nothing, text);
  g_autoptr (GFile)    notes = wakhan_library_dup_notes_file (id);

  return g_strcmp0 (entry->uri, text->uri) != 0 && !is_known (keys, id) &&
             g_file_query_exists (notes, NULL)
           ? g_steal_pointer (&id)
           : NULL;
}

/* A text that was opened before while the library could not be read. Where somebody else is known
 * by what it was taken for, a person has to say. */
static void
weigh_guess (GKeyFile              *keys,
             WakhanLibraryEntry    *text,
             gboolean               is_empty,
             WakhanLibraryIdentity *identity)
{
  g_autofree char *likely = NULL;
  g_autofree char *guess = wakhan_library_guesses_find (text, is_empty, &likely);

  if (guess && !is_known (keys, guess))
    {
      if (identity->id)
        identity->guess = g_steal_pointer (&guess);
      else
        identity->id = g_steal_pointer (&guess);
    }
  else if (!likely)
    likely = g_steal_pointer (&guess);
  if (likely && !identity->kin && g_strcmp0 (likely, identity->id) != 0)
    identity->kin = g_steal_pointer (&likely);
}

/* Empty where it cannot be read; @problem says why. */
static GKeyFile *
load (char **problem)
{
  g_autofree char   *path = wakhan_library_dup_path ();
  g_autoptr (GError) error = NULL;
  GKeyFile          *keys = wakhan_shared_keys_read (path, &error);

  *problem = error ? g_strdup (error->message) : NULL;
  return keys ? keys : g_key_file_new ();
}

WakhanLibraryIdentity *
wakhan_library_identity_find (GFile          *file,
                              WakhanDocument *document)
{
  WakhanLibraryIdentity         *identity;
  g_autoptr (GKeyFile)           keys = NULL;
  g_autoptr (GPtrArray)          entries = NULL;
  g_autofree char               *uri = NULL;
  g_autoptr (WakhanLibraryEntry) text = NULL;
  WakhanLibraryEntry            *entry;
  WakhanLibraryEntry            *kin = NULL;
  const gboolean                 is_empty = wakhan_document_get_length (document) == 0;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  identity = g_new0 (WakhanLibraryIdentity, 1);
  keys = load (&identity->problem);
  entries = wakhan_library_entry_list (keys);
  uri = wakhan_library_dup_uri (file);
  text = wakhan_library_entry_new_for_document (uri, document);
  entry = wakhan_library_search_identify (entries, text, is_empty, &kin);
  identity->id = entry ? g_strdup (entry->id) : NULL;
  identity->kin = g_strdup (entry ? entry->kin : kin ? kin->id
                                                     : NULL);
  if (!identity->problem)
    weigh_guess (keys, text, is_empty, identity);
  if (entry && !identity->guess && !identity->kin && !identity->problem)
    identity->kin = dup_orphan_id (keys, text, entry);
  if (!identity->id)
    identity->id = dup_new_id (keys, text);
  return identity;
}

void
wakhan_library_identity_free (WakhanLibraryIdentity *self)
{
  if (!self)
    return;
  g_free (self->id);
  g_free (self->kin);
  g_free (self->guess);
  g_free (self->problem);
  g_free (self);
}
