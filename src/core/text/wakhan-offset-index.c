/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-offset-index.h"

#include "wakhan-lower-bound.h"

#include <string.h>

/* One byte position every so many characters makes a look-up a short walk. */
#define STEP 256

struct _WakhanOffsetIndex
{
  const char *text; /* borrowed */
  guint       length;
  GArray     *bytes; /* gsize: where character STEP × position begins */
};

WakhanOffsetIndex *
wakhan_offset_index_new (const char *text)
{
  WakhanOffsetIndex *self = g_new0 (WakhanOffsetIndex, 1);

  self->text = text;
  self->bytes = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (const char *character = text; *character; character = g_utf8_next_char (character))
    {
      if (self->length % STEP == 0)
        {
          const gsize byte = character - text;

          g_array_append_val (self->bytes, byte);
        }
      self->length++;
    }
  return self;
}

void
wakhan_offset_index_free (WakhanOffsetIndex *self)
{
  g_array_unref (self->bytes);
  g_free (self);
}

guint
wakhan_offset_index_get_length (const WakhanOffsetIndex *self)
{
  return self->length;
}

gsize
wakhan_offset_index_to_byte (const WakhanOffsetIndex *self,
                             guint                    offset)
{
  const char *start;

  offset = MIN (offset, self->length);
  if (offset == 0)
    return 0;
  if (offset / STEP >= self->bytes->len)
    return strlen (self->text);
  start = self->text + g_array_index (self->bytes, gsize, offset / STEP);
  return g_utf8_offset_to_pointer (start, offset % STEP) - self->text;
}

static gboolean
is_by (gconstpointer known,
       gconstpointer byte)
{
  return *(const gsize *) known <= *(const gsize *) byte;
}

guint
wakhan_offset_index_from_byte (const WakhanOffsetIndex *self,
                               gsize                    byte)
{
  const guint n_known = wakhan_lower_bound_of_array (self->bytes, is_by, &byte);
  gsize       known;

  if (n_known == 0)
    return 0;
  known = g_array_index (self->bytes, gsize, n_known - 1);
  return (n_known - 1) * STEP + g_utf8_strlen (self->text + known, byte - known);
}
