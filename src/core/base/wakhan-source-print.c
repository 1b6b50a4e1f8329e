/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-source-print.h"

#include "wakhan-byte-sum.h"
#include "wakhan-source-file.h"

static guint64
compute_sum (GBytes *bytes)
{
  gsize         length;
  gconstpointer data = g_bytes_get_data (bytes, &length);

  return wakhan_byte_sum_compute (data, length);
}

WakhanSourcePrint *
wakhan_source_print_new (GFile  *file,
                         GBytes *bytes)
{
  WakhanSourcePrint *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (bytes, NULL);

  self = g_new0 (WakhanSourcePrint, 1);
  self->file = g_object_ref (file);
  self->size = (goffset) g_bytes_get_size (bytes);
  self->sum = compute_sum (bytes);
  return self;
}

WakhanSourcePrint *
wakhan_source_print_copy (const WakhanSourcePrint *self)
{
  WakhanSourcePrint *copy;

  g_return_val_if_fail (self, NULL);

  copy = g_new0 (WakhanSourcePrint, 1);
  copy->file = g_object_ref (self->file);
  copy->size = self->size;
  copy->sum = self->sum;
  return copy;
}

void
wakhan_source_print_free (WakhanSourcePrint *self)
{
  g_object_unref (self->file);
  g_free (self);
}

gboolean
wakhan_source_print_differs (const WakhanSourcePrint *self,
                             GCancellable            *cancellable)
{
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GBytes)    bytes = NULL;

  g_return_val_if_fail (self, FALSE);

  info = g_file_query_info (self->file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                            cancellable, NULL);
  if (!info)
    return FALSE;
  if (g_file_info_get_size (info) != self->size)
    return TRUE;
  bytes = wakhan_source_file_load (self->file, (gsize) self->size, cancellable, NULL);
  return bytes && compute_sum (bytes) != self->sum;
}
