/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-offset-index.h"

#include "wakhan-lower-bound.h"

/* One byte position every so many characters makes a look-up a short walk. */
#define STEP 64

struct _WakhanOffsetIndex
{
  const char *text; /* borrowed */
  gsize       n_bytes;
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
      self->n_bytes = g_utf8_next_char (character) - text;
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

static gsize
get_known (const WakhanOffsetIndex *self,
           guint                    step)
{
  return step < self->bytes->len ? g_array_index (self->bytes, gsize, step) : self->n_bytes;
}

/* Whether each character of that step is a byte, as most are in many texts: nothing is to be
 * walked there. */
static gboolean
is_plain (const WakhanOffsetIndex *self,
          guint                    step)
{
  return get_known (self, step + 1) - get_known (self, step) ==
         MIN (STEP, self->length - step * STEP);
}

gsize
wakhan_offset_index_to_byte (const WakhanOffsetIndex *self,
                             guint                    offset)
{
  guint step;
  gsize known;

  if (offset >= self->length)
    return self->n_bytes;
  step = offset / STEP;
  known = get_known (self, step);
  if (is_plain (self, step))
    return known + offset % STEP;
  return g_utf8_offset_to_pointer (self->text + known, offset % STEP) - self->text;
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
  known = get_known (self, n_known - 1);
  if (is_plain (self, n_known - 1))
    return (n_known - 1) * STEP + (byte - known);
  return (n_known - 1) * STEP + g_utf8_strlen (self->text + known, byte - known);
}
