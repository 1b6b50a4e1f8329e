/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-file.h"

#include "core/wakhan-file-lock.h"
#include "core/wakhan-notes-format.h"
#include "core/wakhan-notes-merge.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>

#define LARGEST (256 << 20) /* bytes; more is no notes file */
#define FILE_MODE 0600
#define FOLDER_MODE 0700

struct _WakhanNotesFile
{
  GObject parent_instance;

  GMutex      mutex; /* guards all below */
  char       *path;
  char       *study_id;
  char       *title;
  GBytes     *text;       /* of the file as last seen; NULL: there was none */
  GHashTable *base;       /* id to WakhanNote, as the file last had them */
  char       *reason;     /* what is wrong with the text; NULL: nothing */
  char       *aside_path; /* nullable: where the copy of the damaged text lies, or will */
  GBytes     *aside_text; /* nullable: still to be put there */
};

G_DEFINE_FINAL_TYPE (WakhanNotesFile, wakhan_notes_file, G_TYPE_OBJECT)

static void
wakhan_notes_file_finalize (GObject *object)
{
  WakhanNotesFile *self = WAKHAN_NOTES_FILE (object);

  g_mutex_clear (&self->mutex);
  g_free (self->path);
  g_free (self->study_id);
  g_free (self->title);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->base, g_hash_table_unref);
  g_free (self->reason);
  g_free (self->aside_path);
  g_clear_pointer (&self->aside_text, g_bytes_unref);

  G_OBJECT_CLASS (wakhan_notes_file_parent_class)->finalize (object);
}

static void
wakhan_notes_file_class_init (WakhanNotesFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_notes_file_finalize;
}

static void
wakhan_notes_file_init (WakhanNotesFile *self)
{
  g_mutex_init (&self->mutex);
  self->base = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
}

/* Behind a symbolic link the file itself: writing replaces what the path names. */
static char *
resolve_path (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  char            *real = realpath (path, NULL);
  char            *resolved = g_strdup (real ? real : path);

  free (real);
  return resolved;
}

WakhanNotesFile *
wakhan_notes_file_new (GFile      *file,
                       const char *study_id,
                       const char *title)
{
  WakhanNotesFile *self;

  g_return_val_if_fail (G_IS_FILE (file) && g_file_is_native (file), NULL);
  g_return_val_if_fail (study_id, NULL);

  self = g_object_new (WAKHAN_TYPE_NOTES_FILE, NULL);
  self->path = resolve_path (file);
  self->study_id = g_strdup (study_id);
  self->title = g_strdup (title ? title : "");
  return self;
}

static gboolean
fail (GError    **error,
      const char *path,
      int         code)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s: %s", shown, g_strerror (code));
  return FALSE;
}

/* @text: NULL where there is no file. */
static gboolean
read_text (const char *path,
           GBytes    **text,
           GError    **error)
{
  struct stat info;
  char       *bytes;
  gsize       size;

  *text = NULL;
  if (g_stat (path, &info) != 0)
    return errno == ENOENT ? TRUE : fail (error, path, errno);
  if (S_ISDIR (info.st_mode))
    return fail (error, path, EISDIR);
  if (!S_ISREG (info.st_mode))
    return fail (error, path, EINVAL);
  if (info.st_size > LARGEST)
    return fail (error, path, EFBIG);
  if (!g_file_get_contents (path, &bytes, &size, error))
    return FALSE;
  *text = g_bytes_new_take (bytes, size);
  return TRUE;
}

static char *
choose_aside_path (const char *path)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char      *time = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  char                 *aside = g_strdup_printf ("%s.damaged-%s", path, time);

  for (guint i = 2; g_file_test (aside, G_FILE_TEST_EXISTS); i++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s.damaged-%s-%u", path, time, i);
    }
  return aside;
}

/* Takes over what the file says. */
static GPtrArray *
take_text (WakhanNotesFile *self,
           GBytes          *text)
{
  g_autofree char *damage = NULL;
  GPtrArray       *notes;

  g_clear_pointer (&self->text, g_bytes_unref);
  self->text = text ? g_bytes_ref (text) : NULL;
  notes = text ? wakhan_notes_format_parse (text, &damage) : g_ptr_array_new_with_free_func (g_object_unref);
  if (damage)
    {
      g_free (self->reason);
      self->reason = g_steal_pointer (&damage);
      g_free (self->aside_path);
      self->aside_path = choose_aside_path (self->path);
      g_clear_pointer (&self->aside_text, g_bytes_unref);
      self->aside_text = g_bytes_ref (text);
    }
  return notes;
}

static void
set_base (WakhanNotesFile *self,
          GPtrArray       *notes)
{
  g_hash_table_remove_all (self->base);
  for (guint i = 0; i < notes->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (notes, i);

      g_hash_table_insert (self->base, (gpointer) wakhan_note_get_id (note), g_object_ref (note));
    }
}

GPtrArray *
wakhan_notes_file_load (WakhanNotesFile *self,
                        GError         **error)
{
  g_autoptr (GMutexLocker) locker = NULL;
  g_autoptr (GBytes)       text = NULL;
  GPtrArray               *notes;

  g_return_val_if_fail (WAKHAN_IS_NOTES_FILE (self), NULL);

  locker = g_mutex_locker_new (&self->mutex);
  if (!read_text (self->path, &text, error))
    return NULL;
  notes = take_text (self, text);
  set_base (self, notes);
  return notes;
}

char *
wakhan_notes_file_dup_damage (WakhanNotesFile *self)
{
  g_autoptr (GMutexLocker) locker = NULL;
  g_autofree char         *path = NULL;
  g_autofree char         *aside = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_FILE (self), NULL);

  locker = g_mutex_locker_new (&self->mutex);
  if (!self->reason)
    return NULL;
  path = g_filename_display_name (self->path);
  aside = g_filename_display_name (self->aside_path);
  /* Translators: a file, what is wrong with it, and the file where its copy lies. */
  return g_strdup_printf (_ ("The notes file “%s” was damaged: %s. Every note that could be read is here; the file as it was is kept as “%s”."),
                          path, self->reason, aside);
}

static gboolean
write_text (const char *path,
            GBytes     *text,
            GError    **error)
{
  struct stat info;
  int         mode = g_stat (path, &info) == 0 ? (int) (info.st_mode & 0777) : FILE_MODE;
  gsize       size;
  const char *data = g_bytes_get_data (text, &size);

  return g_file_set_contents_full (path, data ? data : "", (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   mode, error);
}

static gboolean
set_aside (WakhanNotesFile *self,
           GError         **error)
{
  if (!self->aside_text)
    return TRUE;
  if (!write_text (self->aside_path, self->aside_text, error))
    return FALSE;
  g_clear_pointer (&self->aside_text, g_bytes_unref);
  return TRUE;
}

gboolean
wakhan_notes_file_set_aside (WakhanNotesFile *self,
                             GError         **error)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_FILE (self), FALSE);

  locker = g_mutex_locker_new (&self->mutex);
  return set_aside (self, error);
}

static gboolean
make_folder (const char *path,
             GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_mkdir_with_parents (folder, FOLDER_MODE) == 0 || fail (error, folder, errno);
}

static gboolean
reads_as (GBytes *text,
          guint   n_notes)
{
  g_autofree char      *damage = NULL;
  g_autoptr (GPtrArray) notes = wakhan_notes_format_parse (text, &damage);

  return !damage && notes->len >= n_notes;
}

/* The next text of the file. What is about to be written must read as what it was made from: where the text before, which lies
 * aside then, stands in the way of that, nothing of it is taken over. */
static GBytes *
compose (WakhanNotesFile *self,
         GPtrArray       *notes)
{
  g_autoptr (GBytes) text = wakhan_notes_format_compose (self->text, notes, self->study_id, self->title);

  if (reads_as (text, notes->len))
    return g_steal_pointer (&text);
  return wakhan_notes_format_compose (NULL, notes, self->study_id, self->title);
}

static gboolean
is_same_text (GBytes *a,
              GBytes *b)
{
  return a == b || (a && b && g_bytes_equal (a, b));
}

static gboolean
is_known (WakhanNotesFile *self,
          GPtrArray       *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (notes, i);
      WakhanNote *known = g_hash_table_lookup (self->base, wakhan_note_get_id (note));

      if (known != note && (!known || wakhan_note_get_revision (known) != wakhan_note_get_revision (note) || !wakhan_note_is_equal (known, note) || !wakhan_note_get_deleted (known) != !wakhan_note_get_deleted (note)))
        return FALSE;
    }
  return TRUE;
}

static GPtrArray *
list_base (WakhanNotesFile *self)
{
  GPtrArray     *notes = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer       note;

  g_hash_table_iter_init (&iter, self->base);
  while (g_hash_table_iter_next (&iter, NULL, &note))
    g_ptr_array_add (notes, g_object_ref (note));
  return notes;
}

/* Of a damaged file only what is not known already: what it says of a known note may be cut. */
static void
leave_known (GPtrArray *theirs,
             GPtrArray *known)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < known->len; i++)
    g_hash_table_add (ids, (gpointer) wakhan_note_get_id (g_ptr_array_index (known, i)));
  for (guint i = theirs->len; i > 0; i--)
    if (g_hash_table_contains (ids, wakhan_note_get_id (g_ptr_array_index (theirs, i - 1))))
      g_ptr_array_remove_index (theirs, i - 1);
}

static GPtrArray *
sync_locked (WakhanNotesFile *self,
             GPtrArray       *notes,
             GError         **error)
{
  g_autoptr (GBytes)    now = NULL;
  g_autoptr (GBytes)    text = NULL;
  g_autoptr (GPtrArray) theirs = NULL;
  g_autoptr (GPtrArray) merged = NULL;

  if (!read_text (self->path, &now, error))
    return NULL;
  if (is_same_text (now, self->text) && !self->aside_text && is_known (self, notes))
    return list_base (self);
  theirs = is_same_text (now, self->text) ? list_base (self) : take_text (self, now);
  if (self->aside_text)
    leave_known (theirs, notes);
  merged = wakhan_notes_merge (self->base, notes, theirs);
  if (!set_aside (self, error))
    return NULL;
  text = compose (self, merged);
  if (!is_same_text (text, now) && (merged->len > 0 || now))
    {
      if (!write_text (self->path, text, error))
        return NULL;
      g_clear_pointer (&self->text, g_bytes_unref);
      self->text = g_bytes_ref (text);
    }
  set_base (self, merged);
  return g_steal_pointer (&merged);
}

GPtrArray *
wakhan_notes_file_sync (WakhanNotesFile *self,
                        GPtrArray       *notes,
                        GError         **error)
{
  g_autoptr (GMutexLocker)   locker = NULL;
  g_autoptr (WakhanFileLock) lock = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_FILE (self), NULL);
  g_return_val_if_fail (notes, NULL);

  locker = g_mutex_locker_new (&self->mutex);
  if (!make_folder (self->path, error))
    return NULL;
  lock = wakhan_file_lock_new (self->path, error);
  return lock ? sync_locked (self, notes, error) : NULL;
}

gboolean
wakhan_notes_file_write_copy (WakhanNotesFile *self,
                              GPtrArray       *notes,
                              GFile           *copy,
                              GError         **error)
{
  g_autoptr (GMutexLocker) locker = NULL;
  g_autoptr (GBytes)       text = NULL;
  g_autofree char         *path = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_FILE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (copy), FALSE);

  locker = g_mutex_locker_new (&self->mutex);
  text = compose (self, notes);
  path = g_file_get_path (copy);
  if (path)
    return write_text (path, text, error);
  return g_file_replace_contents (copy, g_bytes_get_data (text, NULL), g_bytes_get_size (text), NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE, NULL, NULL, error);
}
