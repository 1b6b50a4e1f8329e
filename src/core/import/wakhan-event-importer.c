/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-importer.h"

#include "wakhan-import-readers.h"
#include "wakhan-source-file.h"
#include "wakhan-task.h"
#include "wakhan-text-decoder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LARGEST_FILE (64 * 1024 * 1024) /* bytes */

/* Some programs fold lines inside a character, which then is none: unfolded by bytes it is again.
 * */
static GBytes *
unfold (GBytes *bytes)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);
  GByteArray *unfolded;

  if (!data || !g_strstr_len (data, MIN (size, 64), "BEGIN:VCALENDAR"))
    return g_bytes_ref (bytes);
  unfolded = g_byte_array_sized_new (size);
  for (gsize i = 0; i < size; i++)
    {
      const gsize n = data[i] == '\r' && i + 1 < size && data[i + 1] == '\n' ? 2 : 1;

      const gsize at = i + n + 1; /* behind a blank that begins the next line */

      if ((data[i] == '\n' || n == 2) && at < size && strchr (" \t", data[at - 1]) && i > 0 &&
          (guchar) data[i - 1] >= 0x80 && ((guchar) data[at] & 0xC0) == 0x80)
        i += n; /* what comes next goes on with a character */
      else
        g_byte_array_append (unfolded, (const guint8 *) &data[i], 1);
    }
  return g_byte_array_free_to_bytes (unfolded);
}

static const char *
skip_blanks (const char *text)
{
  if (g_str_has_prefix (text, "\357\273\277"))
    text += 3;
  while (g_ascii_isspace (*text))
    text++;
  return text;
}

static gboolean
has_group (const char *text,
           const char *begin)
{
  const char *at = strstr (text, begin);

  return at && (at == text || at[-1] == '\n');
}

static void
read_text (WakhanIncomingEvents *self,
           const char           *text)
{
  const char *begin = skip_blanks (text);

  if (!*begin)
    wakhan_incoming_events_add_fault (self, 1, g_strdup (_ ("The file is empty.")));
  else if (g_ascii_strncasecmp (begin, "BEGIN:VCALENDAR", 15) == 0)
    wakhan_import_read_calendar (self, text);
  else if (*begin == '<')
    wakhan_import_read_xml (self, begin);
  else if (has_group (begin, "[Study]") || has_group (begin, "[Event "))
    wakhan_import_read_study (self, text);
  else if (*begin == '{' || *begin == '[')
    wakhan_import_read_json (self, text);
  else
    wakhan_import_read_csv (self, begin);
}

/* Where nobody knows it, days that can be read in one order alone tell of the others. */
static void
read_in_order (WakhanIncomingEvents **self,
               const char            *text)
{
  int told;

  read_text (*self, text);
  told = ((*self)->n_day_first > 0) - ((*self)->n_month_first > 0);
  if ((*self)->order != 0 || (*self)->n_asked == 0 || told == 0)
    return;
  wakhan_incoming_events_free (*self);
  *self = wakhan_incoming_events_new (told);
  (*self)->order_is_told = TRUE;
  read_text (*self, text);
}

WakhanIncomingEvents *
wakhan_event_importer_read (GBytes *bytes,
                            int     order)
{
  WakhanIncomingEvents  *self = wakhan_incoming_events_new (order);
  g_autoptr (GBytes)     whole = NULL;
  g_auto (WakhanDecoded) decoded = { 0 };
  const char            *data;
  gsize                  size;

  g_return_val_if_fail (bytes, self);

  whole = unfold (bytes);
  data = g_bytes_get_data (whole, &size);
  wakhan_text_decode (data ? data : "", size, NULL, NULL, &decoded);
  if (decoded.text)
    read_in_order (&self, decoded.text);
  else
    wakhan_incoming_events_add_fault (self, 1, g_strdup (_ ("The file is no text.")));
  return self;
}

static void
load (GTask        *task,
      gpointer      file,
      gpointer      order,
      GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = wakhan_source_file_load (file, LARGEST_FILE, cancellable, &error);

  if (bytes)
    g_task_return_pointer (task, wakhan_event_importer_read (bytes, GPOINTER_TO_INT (order)),
                           (GDestroyNotify) wakhan_incoming_events_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
wakhan_event_importer_load_async (GFile              *file,
                                  int                 order,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_event_importer_load_async);
  g_task_set_task_data (task, GINT_TO_POINTER (order), NULL);
  wakhan_task_run_in_thread (task, load);
}

WakhanIncomingEvents *
wakhan_event_importer_load_finish (GFile        *file,
                                   GAsyncResult *result,
                                   GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
