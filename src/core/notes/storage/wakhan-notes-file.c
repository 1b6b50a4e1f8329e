/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-file.h"

#include <glib/gi18n-lib.h>

#include "wakhan-file-lock.h"
#include "wakhan-file-twin.h"
#include "wakhan-notes-backups.h"
#include "wakhan-notes-damage.h"
#include "wakhan-notes-merge.h"
#include "wakhan-safe-file.h"

#define NEW_MODE 0600
#define MOST_TRIES 10 /* while another program keeps writing */
#define UNSETTLED 100 /* milliseconds until a file that looks half written is read again */

struct _WakhanNotesFile
{
  GMutex mutex;
  char  *given;
  char  *path; /* where that leads just now */
  char  *study_id;
  char  *title;

  /* What was last read or written. */
  GBytes             *bytes; /* NULL: no such file */
  WakhanNotesContent *content;
  int                 mode;
  gboolean            is_clean;
  char               *backup_day;

  WakhanNotesDamage *damage;    /* of the last damaged file, until another one; NULL: none was */
  GBytes            *unsettled; /* looked damaged, and may have been half written */
};

G_DEFINE_QUARK (wakhan - notes - error - quark, wakhan_notes_error)

WakhanNotesFile *
wakhan_notes_file_new (GFile      *file,
                       const char *study_id,
                       const char *title)
{
  WakhanNotesFile *self;

  g_return_val_if_fail (G_IS_FILE (file) && g_file_peek_path (file), NULL);

  self = g_atomic_rc_box_new0 (WakhanNotesFile);
  g_mutex_init (&self->mutex);
  self->given = g_file_get_path (file);
  self->path = g_strdup (self->given);
  self->study_id = g_strdup (study_id ? study_id : "");
  self->title = g_strdup (title ? title : "");
  self->mode = NEW_MODE;
  return self;
}

WakhanNotesFile *
wakhan_notes_file_ref (WakhanNotesFile *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_file (WakhanNotesFile *self)
{
  g_mutex_clear (&self->mutex);
  g_free (self->given);
  g_free (self->backup_day);
  g_free (self->path);
  g_free (self->study_id);
  g_free (self->title);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->content, wakhan_notes_content_unref);
  g_clear_pointer (&self->unsettled, g_bytes_unref);
  wakhan_notes_damage_free (self->damage);
}

void
wakhan_notes_file_unref (WakhanNotesFile *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_file);
}

static void
note_damage (WakhanNotesFile    *self,
             GBytes             *bytes,
             WakhanNotesContent *content)
{
  if (wakhan_notes_content_get_fault (content) <= WAKHAN_NOTES_NEWER ||
      (self->damage && wakhan_notes_damage_is_of (self->damage, bytes)))
    return;
  wakhan_notes_damage_free (self->damage);
  self->damage = wakhan_notes_damage_new (self->path, bytes, content);
}

/* Anew each time: a file may become a link, or a link a file again. */
static gboolean
follow_links (WakhanNotesFile *self,
              GError         **error)
{
  char *path = wakhan_safe_file_resolve (self->given, error);

  if (!path)
    return FALSE;
  g_free (self->path);
  self->path = path;
  return TRUE;
}

/* Whether @bytes looked the same the last time, so that nobody is in the middle of writing them. */
static gboolean
is_settled (WakhanNotesFile    *self,
            GBytes             *bytes,
            WakhanNotesContent *content)
{
  if (wakhan_notes_content_get_fault (content) <= WAKHAN_NOTES_NEWER ||
      (self->unsettled && g_bytes_equal (self->unsettled, bytes)))
    return TRUE;
  g_clear_pointer (&self->unsettled, g_bytes_unref);
  self->unsettled = g_bytes_ref (bytes);
  return FALSE;
}

static gboolean
read_disk (WakhanNotesFile *self,
           gboolean         waits,
           GError         **error)
{
  g_autoptr (GBytes)             bytes = NULL;
  g_autoptr (WakhanNotesContent) content = NULL;

  if (!wakhan_safe_file_read (self->path, &bytes, &self->mode, error))
    return FALSE;
  if (bytes && self->bytes && g_bytes_equal (bytes, self->bytes))
    return TRUE;
  content = bytes ? wakhan_notes_content_new_from_bytes (bytes) : NULL;
  if (content && waits && !is_settled (self, bytes, content))
    {
      g_set_error (error, WAKHAN_NOTES_ERROR, WAKHAN_NOTES_ERROR_UNSETTLED, "%s", self->path);
      return FALSE;
    }
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->content, wakhan_notes_content_unref);
  self->content = g_steal_pointer (&content);
  self->bytes = g_steal_pointer (&bytes);
  if (self->content)
    note_damage (self, self->bytes, self->content);
  return TRUE;
}

WakhanNotesContent *
wakhan_notes_file_load (WakhanNotesFile *self,
                        GError         **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (!follow_links (self, error) || !read_disk (self, FALSE, error))
    return NULL;
  return self->content ? wakhan_notes_content_ref (self->content)
                       : wakhan_notes_content_new (self->study_id, self->title);
}

static gboolean
set_aside (WakhanNotesFile *self,
           GError         **error)
{
  return !self->damage || wakhan_notes_damage_set_aside (self->damage, error);
}

gboolean
wakhan_notes_file_set_aside (WakhanNotesFile *self,
                             GError         **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return set_aside (self, error);
}

char *
wakhan_notes_file_dup_damage (WakhanNotesFile *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->damage ? g_strdup (wakhan_notes_damage_get_words (self->damage)) : NULL;
}

/* Nothing goes to the disk that could not be read from it again. */
static gboolean
is_readable (GBytes             *bytes,
             WakhanNotesContent *content)
{
  g_autoptr (WakhanNotesContent) again = wakhan_notes_content_new_from_bytes (bytes);

  return wakhan_notes_content_get_n_entries (again) == wakhan_notes_content_get_n_entries (content);
}

/* What it says may mean more than is understood here, and be lost by writing. */
static gboolean
is_newer (WakhanNotesFile *self)
{
  return self->content && wakhan_notes_content_get_fault (self->content) == WAKHAN_NOTES_NEWER;
}

static gboolean
check_format (WakhanNotesFile *self,
              GError         **error)
{
  return !is_newer (self) ||
         wakhan_safe_file_fail_writing (
           self->path, _ ("it is of a newer version of Wakhan, and is left as it is"), error);
}

static gboolean
replace (WakhanNotesFile    *self,
         GBytes             *bytes,
         WakhanNotesContent *merged,
         GError            **error)
{
  if (!is_readable (bytes, merged))
    return wakhan_safe_file_fail_writing (self->path, _ ("a note in it could not be read again"),
                                          error);
  return set_aside (self, error) &&
         wakhan_safe_file_replace (self->path, bytes, self->mode, self->bytes, error);
}

static gboolean
write_disk (WakhanNotesFile    *self,
            WakhanNotesContent *merged,
            GError            **error)
{
  g_autoptr (GBytes) bytes = NULL;

  wakhan_notes_content_set_study (merged, self->study_id, self->title);
  bytes = wakhan_notes_content_to_bytes (merged);
  if ((!self->bytes || !g_bytes_equal (bytes, self->bytes)) &&
      !replace (self, bytes, merged, error))
    return FALSE;
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->content, wakhan_notes_content_unref);
  self->bytes = g_steal_pointer (&bytes);
  self->content = wakhan_notes_content_ref (merged);
  return TRUE;
}

/* Whether the file lacks what we have. */
static gboolean
lacks_something (WakhanNotesFile    *self,
                 WakhanNotesContent *merged)
{
  g_autoptr (GPtrArray) missing = NULL;

  if (!self->content)
    return wakhan_notes_content_get_n_entries (merged) > 0;
  missing = wakhan_notes_find_changed (merged, self->content);
  return missing->len > 0 || wakhan_notes_content_get_fault (self->content) > WAKHAN_NOTES_NEWER;
}

/* What a damaged file says of a note that we have may be cut. */
static WakhanNotesContent *
merge_damaged (WakhanNotesContent *ours,
               WakhanNotesContent *theirs)
{
  WakhanNotesContent *merged = wakhan_notes_content_copy (theirs);

  for (guint i = 0; i < wakhan_notes_content_get_n_records (ours); i++)
    if (wakhan_entry_record_get_id (wakhan_notes_content_get_record (ours, i)))
      wakhan_notes_content_put (merged, wakhan_notes_content_get_record (ours, i));
  return merged;
}

static WakhanNotesContent *
merge (WakhanNotesFile    *self,
       WakhanNotesContent *base,
       WakhanNotesContent *ours)
{
  if (!self->content)
    return wakhan_notes_content_copy (ours);
  if (wakhan_notes_content_get_fault (self->content) > WAKHAN_NOTES_NEWER)
    return merge_damaged (ours, self->content);
  return wakhan_notes_merge (base, ours, self->content);
}

/* Where a link leads to what is not there, no folder is made: a disk may be missing. What stands in
 * the way comes out at locking. */
static WakhanFileLock *
lock_file (WakhanNotesFile *self,
           guint            patience,
           GCancellable    *cancellable,
           GError         **error)
{
  g_autofree char *folder = g_path_get_dirname (self->given);

  g_mkdir_with_parents (folder, 0700);
  return wakhan_file_lock_new (self->path, patience, cancellable, error);
}

gboolean
wakhan_notes_file_check_writable (WakhanNotesFile *self,
                                  GError         **error)
{
  g_autoptr (GMutexLocker)   locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (WakhanFileLock) lock = NULL;
  g_autoptr (GError)         reason = NULL;

  if (!check_format (self, error))
    return FALSE;
  lock = lock_file (self, 0, NULL, &reason);
  if (lock || g_error_matches (reason, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_BUSY))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/* Under the lock nobody of our kind writes; another program may be in the middle of it. */
static gboolean
read_settled (WakhanNotesFile *self,
              GCancellable    *cancellable,
              GError         **error)
{
  for (guint i = 0; i < MOST_TRIES && !g_cancellable_is_cancelled (cancellable); i++)
    {
      g_autoptr (GError) reason = NULL;

      if (read_disk (self, TRUE, &reason))
        return TRUE;
      if (!g_error_matches (reason, WAKHAN_NOTES_ERROR, WAKHAN_NOTES_ERROR_UNSETTLED))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return FALSE;
        }
      g_usleep (UNSETTLED * 1000);
    }
  return read_disk (self, FALSE, error);
}

/* And what sync tools left beside the file, which is put aside once all of it stands
 * in the file. */
static WakhanNotesContent *
merge_all (WakhanNotesFile    *self,
           WakhanNotesContent *base,
           WakhanNotesContent *ours,
           WakhanNotesCopies  *copies)
{
  g_autoptr (WakhanNotesContent) merged = merge (self, base, ours);
  g_autoptr (GPtrArray)          past = NULL;

  if (copies->paths->len == 0)
    return g_steal_pointer (&merged);
  past = wakhan_notes_backups_load (self->path);
  if (base)
    g_ptr_array_add (past, wakhan_notes_content_ref (base));
  return wakhan_notes_copies_join (copies, merged, past);
}

/* Returns: (transfer full): what came of it, which now stands in the file if
 * that lacked something. */
static WakhanNotesContent *
write_merged (WakhanNotesFile    *self,
              WakhanNotesContent *base,
              WakhanNotesContent *ours,
              WakhanNotesCopies  *copies,
              GCancellable       *cancellable,
              GError            **error)
{
  g_autoptr (GError) reason = NULL;

  for (guint i = 0; i < MOST_TRIES; i++)
    {
      g_autoptr (WakhanNotesContent) merged = NULL;

      if (!read_settled (self, cancellable, error) || !check_format (self, error))
        return NULL;
      merged = merge_all (self, base, ours, copies);
      g_clear_error (&reason);
      if (!lacks_something (self, merged) || write_disk (self, merged, &reason))
        return g_steal_pointer (&merged);
      if (!g_error_matches (reason, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_CHANGED))
        break;
    }
  g_propagate_error (error, g_steal_pointer (&reason));
  return NULL;
}

static WakhanNotesContent *
read_merged (WakhanNotesFile    *self,
             WakhanNotesContent *base,
             WakhanNotesContent *ours,
             GError            **error)
{
  return read_disk (self, TRUE, error) ? merge (self, base, ours) : NULL;
}

static void
finish_writing (WakhanNotesFile   *self,
                WakhanNotesCopies *copies)
{
  wakhan_notes_copies_put_aside (copies);
  if (self->content && self->bytes &&
      wakhan_notes_content_get_fault (self->content) == WAKHAN_NOTES_WHOLE)
    wakhan_notes_backups_keep (self->path, self->content, self->bytes, &self->backup_day);
  if (!self->is_clean)
    wakhan_file_twin_clean (self->path);
  self->is_clean = TRUE;
}

WakhanNotesSyncResult *
wakhan_notes_file_sync (WakhanNotesFile     *self,
                        WakhanNotesContent  *base,
                        WakhanNotesContent  *ours,
                        WakhanNotesDirection direction,
                        guint                patience,
                        GCancellable        *cancellable,
                        GError             **error)
{
  g_autoptr (GMutexLocker)       locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (WakhanFileLock)     lock = NULL;
  g_autoptr (WakhanNotesContent) merged = NULL;
  g_autoptr (WakhanNotesCopies)  copies = NULL;
  WakhanNotesSyncResult         *result;

  if (!follow_links (self, error))
    return NULL;
  if (direction == WAKHAN_NOTES_WRITE)
    lock = lock_file (self, patience, cancellable, error);
  if (direction == WAKHAN_NOTES_WRITE && !lock)
    return NULL;
  copies = wakhan_notes_copies_find (self->path, self->study_id);
  merged = direction == WAKHAN_NOTES_WRITE
             ? write_merged (self, base, ours, copies, cancellable, error)
             : read_merged (self, base, ours, error);
  if (!merged)
    return NULL;
  if (direction == WAKHAN_NOTES_WRITE)
    finish_writing (self, copies);

  result = g_new0 (WakhanNotesSyncResult, 1);
  result->path = g_strdup (self->path);
  result->changed = wakhan_notes_find_changed (merged, ours);
  result->is_ahead = direction == WAKHAN_NOTES_READ && !is_newer (self) &&
                     (copies->paths->len > 0 || lacks_something (self, merged));
  if (direction == WAKHAN_NOTES_WRITE && copies->paths->len > 0)
    result->copies = g_steal_pointer (&copies);
  if (self->damage)
    result->backup = wakhan_notes_damage_find_backup (self->damage, merged);
  result->base = self->content ? wakhan_notes_content_ref (self->content)
                               : wakhan_notes_content_new (self->study_id, self->title);
  wakhan_notes_content_index (result->base);
  return result;
}
