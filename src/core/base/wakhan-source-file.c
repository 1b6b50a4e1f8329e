/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-source-file.h"

#include "wakhan-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE (1024 * 1024) /* bytes between two looks at whether anybody still waits */
#define MOST_INTERRUPTIONS 20

G_DEFINE_QUARK (wakhan - source - error - quark, wakhan_source_error)

/* One reading. */
typedef struct
{
  char         *name;
  gsize         largest;
  GCancellable *cancellable;
  GByteArray   *bytes;
} Reading;

static gboolean
fail_with_errno (const char *name,
                 int         code,
                 GError    **error)
{
  const char *reason =
    code == ENOENT ? _ ("there is no such file") : wakhan_safe_file_describe_errno (code);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code), _ ("“%s” cannot be read: %s."),
               name, reason);
  return FALSE;
}

static gboolean
fail_for_size (const char *name,
               gsize       largest,
               GError    **error)
{
  g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_TOO_LARGE,
               _ ("“%s” is larger than %u MB."), name, (guint) (largest / (1024 * 1024)));
  return FALSE;
}

static gboolean
check_status (const char        *name,
              const struct stat *status,
              gsize              largest,
              GError           **error)
{
  if (S_ISDIR (status->st_mode))
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_FOLDER, _ ("“%s” is a folder."),
                 name);
  else if (S_ISFIFO (status->st_mode))
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL,
                 _ ("“%s” is a pipe between programs, not a file."), name);
  else if (S_ISSOCK (status->st_mode))
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL,
                 _ ("“%s” is a socket of a program, not a file."), name);
  else if (!S_ISREG (status->st_mode))
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL,
                 _ ("“%s” is a device, not a file."), name);
  else if ((guint64) status->st_size > largest)
    fail_for_size (name, largest, error);
  else
    return TRUE;
  return FALSE;
}

/* Opened without waiting, and looked at once it is open: what has the name may be another thing a
 * moment later. */
static int
open_path (const char *name,
           const char *path,
           gsize       largest,
           GError    **error)
{
  struct stat status;
  int         descriptor;

  if (stat (path, &status) != 0)
    {
      fail_with_errno (name, errno, error);
      return -1;
    }
  if (!check_status (name, &status, largest, error)) /* to open a device may do something */
    return -1;
  descriptor = open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0 || fstat (descriptor, &status) != 0)
    fail_with_errno (name, errno, error);
  else if (check_status (name, &status, largest, error))
    return descriptor;
  if (descriptor >= 0)
    close (descriptor);
  return -1;
}

/* Returns: whether there may be more */
static gboolean
append_piece (Reading     *self,
              const guint8 piece[PIECE],
              gssize       length,
              GError     **error)
{
  if (length <= 0 || g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (self->bytes->len + (gsize) length > MIN (self->largest, G_MAXUINT - 1))
    return fail_for_size (self->name, self->largest, error);
  g_byte_array_append (self->bytes, piece, length);
  return TRUE;
}

static void
read_descriptor (Reading *self,
                 int      descriptor,
                 GError **error)
{
  g_autofree guint8 *piece = g_malloc (PIECE);
  guint              n_interrupted = 0;
  gssize             length;

  do
    {
      do
        length = read (descriptor, piece, PIECE);
      while (length < 0 && errno == EINTR && ++n_interrupted <= MOST_INTERRUPTIONS);
      if (length < 0 && errno == EAGAIN)
        g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL,
                     _ ("“%s” never ends: it is not a file of words."), self->name);
      else if (length < 0)
        fail_with_errno (self->name, errno, error);
    }
  while (append_piece (self, piece, length, error));
}

static gboolean
check_info (Reading *self,
            GFile   *file,
            GError **error)
{
  g_autoptr (GError)    reason = NULL;
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                       G_FILE_QUERY_INFO_NONE, self->cancellable, &reason);

  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_ADDRESS,
                 _ ("“%s” names nothing that can be opened here."), self->name);
  else if (!info)
    g_propagate_error (error, g_steal_pointer (&reason));
  else if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_FOLDER, _ ("“%s” is a folder."),
                 self->name);
  else if (g_file_info_get_file_type (info) == G_FILE_TYPE_SPECIAL)
    g_set_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL,
                 _ ("“%s” is a device, not a file."), self->name);
  else
    return TRUE;
  return FALSE;
}

static void
read_stream (Reading *self,
             GFile   *file,
             GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree guint8           *piece = NULL;
  gssize                       length;

  if (!check_info (self, file, error))
    return;
  stream = g_file_read (file, self->cancellable, error);
  if (!stream)
    return;
  piece = g_malloc (PIECE);
  do
    length = g_input_stream_read (G_INPUT_STREAM (stream), piece, PIECE, self->cancellable, error);
  while (append_piece (self, piece, length, error));
}

char *
wakhan_source_file_dup_name (GFile *file)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);
  return name ? g_filename_display_name (name) : g_file_get_parse_name (file);
}

GBytes *
wakhan_source_file_load (GFile        *file,
                         gsize         largest,
                         GCancellable *cancellable,
                         GError      **error)
{
  g_autofree char       *name = NULL;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError)     reason = NULL;
  Reading                reading;
  int                    descriptor;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_parse_name (file);
  reading =
    (Reading){ .name = name, .largest = largest, .cancellable = cancellable, .bytes = bytes };
  if (!g_file_peek_path (file) || !g_file_is_native (file))
    {
      read_stream (&reading, file, &reason);
    }
  else
    {
      descriptor = open_path (name, g_file_peek_path (file), largest, &reason);
      if (descriptor >= 0)
        {
          read_descriptor (&reading, descriptor, &reason);
          close (descriptor);
        }
    }
  if (!reason)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_propagate_error (error, g_steal_pointer (&reason));
  return NULL;
}
