/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-events.h"

#include "wakhan-category-words.h"
#include "wakhan-date-finder.h"
#include "wakhan-date-habits.h"
#include "wakhan-document-dates.h"
#include "wakhan-found-id.h"
#include "wakhan-found-once.h"
#include "wakhan-found-title.h"
#include "wakhan-lower-bound.h"
#include "wakhan-publication-dates.h"

typedef enum
{
  IS_PUBLICATION = 1 << 0,
} Traits;

/* A date in the text. There may be millions. */
typedef struct
{
  guint  start;
  guint  end;
  guint  date; /* in dates */
  guint8 basis;
  guint8 traits;
} Record;

struct _WakhanFoundEvents
{
  WakhanDocument *document;
  char           *marked; /* its text without footnotes' numbers; NULL: as it is */

  WakhanFoundNames  *names;    /* who takes part */
  WakhanDateLanguage language; /* of most of it */

  GArray     *records; /* in the order of the text */
  guint       n_publications;
  GPtrArray  *dates;   /* different ones */
  GHashTable *numbers; /* EDTF, borrowed → number in dates */

  /* The records of each date, in the order of the text: those of date i are by_date[firsts[i]] to
   * by_date[firsts[i + 1] - 1]. */
  guint *by_date;
  guint *firsts;

  guint       n_made;
  GHashTable *made;        /* number → its event; borrowed from whoever has it */
  GHashTable *made_number; /* the other way */
  GHashTable *lent;        /* those that are held until the end */
};

static const char *
get_text (const WakhanFoundEvents *self)
{
  return self->marked ? self->marked : wakhan_document_get_text (self->document);
}

static const Record *
get_record (const WakhanFoundEvents *self,
            guint                    number)
{
  return &g_array_index (self->records, Record, number);
}

static void
add_record (WakhanFoundEvents     *self,
            const WakhanFoundDate *found,
            gboolean               is_publication)
{
  const Record record = {
    .start = found->start,
    .end = found->end,
    .date = found->number,
    .basis = found->basis,
    .traits = is_publication ? IS_PUBLICATION : 0,
  };

  self->n_publications += is_publication;
  g_array_append_val (self->records, record);
}

static void
add_date (WakhanFoundEvents     *self,
          const WakhanFoundDate *found)
{
  if (found->number < self->dates->len)
    return;
  g_ptr_array_add (self->dates, wakhan_date_ref (found->date));
  g_hash_table_insert (self->numbers, (gpointer) wakhan_date_get_edtf (found->date),
                       GUINT_TO_POINTER (found->number));
}

static void
sort_by_date (WakhanFoundEvents *self)
{
  g_autofree guint *next = g_new0 (guint, self->dates->len + 1);

  self->by_date = g_new (guint, self->records->len);
  self->firsts = g_new0 (guint, self->dates->len + 1);
  for (guint i = 0; i < self->records->len; i++)
    self->firsts[get_record (self, i)->date + 1]++;
  for (guint i = 0; i < self->dates->len; i++)
    {
      self->firsts[i + 1] += self->firsts[i];
      next[i] = self->firsts[i];
    }
  for (guint i = 0; i < self->records->len; i++)
    self->by_date[next[get_record (self, i)->date]++] = i;
}

WakhanFoundEvents *
wakhan_found_events_new_in_manner (WakhanDocument  *document,
                                   WakhanDateManner manner)
{
  WakhanFoundEvents *self;
  g_autoptr (GArray) found = NULL;
  g_autofree guint8 *are_publications = NULL;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  self = g_new0 (WakhanFoundEvents, 1);
  self->document = g_object_ref (document);
  self->marked = wakhan_document_dates_blank_marks (document);
  self->dates = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_date_unref);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->made = g_hash_table_new (NULL, NULL);
  self->made_number = g_hash_table_new (NULL, NULL);
  self->lent = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  found = wakhan_document_dates_find (document, self->marked, manner);
  are_publications = wakhan_publication_dates_find (document, get_text (self), found);
  wakhan_found_once_join (document, get_text (self), found);
  self->records = g_array_sized_new (FALSE, FALSE, sizeof (Record), found->len);
  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);

      add_date (self, date);
      if (date->start < date->end)
        add_record (self, date, are_publications[i]);
    }
  sort_by_date (self);
  self->names = wakhan_found_names_new (document, get_text (self));
  self->language = wakhan_date_habits_guess_language (get_text (self), TRUE);
  return self;
}

WakhanFoundEvents *
wakhan_found_events_new (WakhanDocument *document)
{
  return wakhan_found_events_new_in_manner (document, WAKHAN_DATE_MANNER_UNKNOWN);
}

static void
forget_event_cb (gpointer user_data,
                 GObject *event)
{
  WakhanFoundEvents *self = user_data;

  g_hash_table_remove (self->made, g_hash_table_lookup (self->made_number, event));
  g_hash_table_remove (self->made_number, event);
}

void
wakhan_found_events_free (WakhanFoundEvents *self)
{
  GHashTableIter iter;
  gpointer       event;

  g_hash_table_iter_init (&iter, self->made_number);
  while (g_hash_table_iter_next (&iter, &event, NULL))
    g_object_weak_unref (event, forget_event_cb, self);
  g_hash_table_unref (self->lent);
  g_hash_table_unref (self->made);
  g_hash_table_unref (self->made_number);
  g_free (self->by_date);
  g_free (self->firsts);
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->dates);
  g_array_unref (self->records);
  wakhan_found_names_free (self->names);
  g_free (self->marked);
  g_object_unref (self->document);
  g_free (self);
}

WakhanFoundNames *
wakhan_found_events_get_names (WakhanFoundEvents *self)
{
  g_return_val_if_fail (self, NULL);

  return self->names;
}

guint
wakhan_found_events_get_n (const WakhanFoundEvents *self)
{
  g_return_val_if_fail (self, 0);

  return self->records->len;
}

WakhanDate *
wakhan_found_events_get_date (const WakhanFoundEvents *self,
                              guint                    number)
{
  g_return_val_if_fail (self && number < self->records->len, NULL);

  return g_ptr_array_index (self->dates, get_record (self, number)->date);
}

void
wakhan_found_events_get_range (const WakhanFoundEvents *self,
                               guint                    number,
                               guint                   *start,
                               guint                   *end)
{
  g_return_if_fail (self && number < self->records->len);

  *start = get_record (self, number)->start;
  *end = get_record (self, number)->end;
}

static gboolean
begins_before (gconstpointer record,
               gconstpointer offset)
{
  return ((const Record *) record)->start < *(const guint *) offset;
}

guint
wakhan_found_events_count_before (const WakhanFoundEvents *self,
                                  guint                    offset)
{
  g_return_val_if_fail (self, 0);

  return wakhan_lower_bound_of_array (self->records, begins_before, &offset);
}

gboolean
wakhan_found_events_is_publication (const WakhanFoundEvents *self,
                                    guint                    number)
{
  g_return_val_if_fail (self && number < self->records->len, FALSE);

  return (get_record (self, number)->traits & IS_PUBLICATION) != 0;
}

guint
wakhan_found_events_count_publications (const WakhanFoundEvents *self)
{
  g_return_val_if_fail (self, 0);

  return self->n_publications;
}

static int
compare_dates (gconstpointer a,
               gconstpointer b,
               gpointer      dates)
{
  const guint first = *(const guint *) a;
  const guint second = *(const guint *) b;
  const int   order = wakhan_date_compare (g_ptr_array_index ((GPtrArray *) dates, first),
                                           g_ptr_array_index ((GPtrArray *) dates, second));

  return order ? order : (first > second) - (first < second);
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const guint first = *(const guint *) a;
  const guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

static void
append_records_of_date (const WakhanFoundEvents *self,
                        guint                    date,
                        GArray                  *list)
{
  for (guint i = self->firsts[date]; i < self->firsts[date + 1]; i++)
    g_array_append_val (list, self->by_date[i]);
}

/* Sorts the dates, which are few, and not their records. Those of "2018" and "2018?", which lie in
 * the same place of time, stand in the order of the text. */
GArray *
wakhan_found_events_list (const WakhanFoundEvents *self)
{
  GArray            *list;
  g_autoptr (GArray) dates = NULL;
  guint              first = 0; /* of those that lie where the last one does, in the list */

  g_return_val_if_fail (self, NULL);

  list = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->records->len);
  dates = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->dates->len);
  for (guint i = 0; i < self->dates->len; i++)
    g_array_append_val (dates, i);
  g_array_sort_with_data (dates, compare_dates, self->dates);
  for (guint i = 0; i < dates->len; i++)
    {
      const guint    date = g_array_index (dates, guint, i);
      const gboolean is_alike =
        i > 0 && wakhan_date_compare (
                   g_ptr_array_index (self->dates, g_array_index (dates, guint, i - 1)),
                   g_ptr_array_index (self->dates, date)) == 0;

      first = is_alike ? first : list->len;
      append_records_of_date (self, date, list);
      if (is_alike && list->len > first)
        qsort (&g_array_index (list, guint, first), list->len - first, sizeof (guint),
               compare_numbers);
    }
  return list;
}

int
wakhan_found_events_compare (const WakhanFoundEvents *self,
                             guint                    first,
                             guint                    second)
{
  const int dates = wakhan_date_compare (wakhan_found_events_get_date (self, first),
                                         wakhan_found_events_get_date (self, second));

  return dates ? dates : (first > second) - (first < second);
}

guint
wakhan_found_events_find_id (const WakhanFoundEvents *self,
                             const char              *id)
{
  g_autofree char *edtf = NULL;
  guint            count;
  gpointer         date;

  g_return_val_if_fail (self && id, WAKHAN_FOUND_NONE);

  edtf = wakhan_found_id_read (id, &count);
  if (!edtf || !g_hash_table_lookup_extended (self->numbers, edtf, NULL, &date) ||
      count > self->firsts[GPOINTER_TO_UINT (date) + 1] - self->firsts[GPOINTER_TO_UINT (date)])
    return WAKHAN_FOUND_NONE;
  return self->by_date[self->firsts[GPOINTER_TO_UINT (date)] + count - 1];
}

guint
wakhan_found_events_find_vaguer_id (const WakhanFoundEvents *self,
                                    const char              *id)
{
  g_autofree char     *year = NULL;
  g_autofree gboolean *is_of_year = NULL;
  guint                count;

  g_return_val_if_fail (self && id, WAKHAN_FOUND_NONE);

  year = wakhan_found_id_read (id, &count);
  if (!year)
    return WAKHAN_FOUND_NONE;
  is_of_year = g_new (gboolean, self->dates->len);
  for (guint i = 0; i < self->dates->len; i++)
    is_of_year[i] =
      wakhan_found_id_has_year (wakhan_date_get_edtf (g_ptr_array_index (self->dates, i)), year);
  for (guint i = 0; i < self->records->len; i++)
    if (is_of_year[get_record (self, i)->date] && --count == 0)
      return i;
  return WAKHAN_FOUND_NONE;
}

static gboolean
is_less (gconstpointer number,
         gconstpointer sought)
{
  return *(const guint *) number < *(const guint *) sought;
}

static char *
dup_id (const WakhanFoundEvents *self,
        guint                    number)
{
  const guint  date = get_record (self, number)->date;
  const char  *edtf = wakhan_date_get_edtf (g_ptr_array_index (self->dates, date));
  const guint *first = &self->by_date[self->firsts[date]];
  const guint  position = wakhan_lower_bound (first, self->firsts[date + 1] - self->firsts[date],
                                              sizeof (guint), is_less, &number);

  return wakhan_found_id_write (edtf, position + 1);
}

static const char *
find_category (const WakhanFoundEvents *self,
               const WakhanSlice       *told)
{
  const WakhanDateLanguage language =
    wakhan_date_habits_guess_language_of (told->start, told->end - told->start, self->language);

  return wakhan_category_words_find (told, language);
}

static WakhanEvent *
create_event (const WakhanFoundEvents *self,
              guint                    number)
{
  const Record    *record = get_record (self, number);
  g_autofree char *id = dup_id (self, number);
  WakhanSlice      told;
  g_autofree char *title =
    wakhan_found_title_create (self->document, get_text (self), record->start, record->end, &told);
  const gboolean is_publication = wakhan_found_events_is_publication (self, number);
  g_auto (GStrv) actors = is_publication ? NULL : wakhan_found_names_list (self->names, &told);

  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = wakhan_found_events_get_date (self, number),
    .title = title,
    .origin = "found",
    .start = record->start,
    .end = record->end,
    .basis = (guint) record->basis,
    .is_publication = is_publication,
    .category = is_publication ? NULL : find_category (self, &told),
    .actors = (const char *const *) actors,
  });
}

WakhanEvent *
wakhan_found_events_dup (WakhanFoundEvents *self,
                         guint              number)
{
  WakhanEvent *event;

  g_return_val_if_fail (self && number < self->records->len, NULL);

  event = g_hash_table_lookup (self->made, GUINT_TO_POINTER (number));
  if (event)
    return g_object_ref (event);
  event = create_event (self, number);
  self->n_made++;
  g_hash_table_insert (self->made, GUINT_TO_POINTER (number), event);
  g_hash_table_insert (self->made_number, event, GUINT_TO_POINTER (number));
  g_object_weak_ref (G_OBJECT (event), forget_event_cb, self);
  return event;
}

WakhanEvent *
wakhan_found_events_lend (WakhanFoundEvents *self,
                          guint              number)
{
  g_autoptr (WakhanEvent) event = wakhan_found_events_dup (self, number);

  g_return_val_if_fail (event, NULL);

  if (!g_hash_table_contains (self->lent, event))
    g_hash_table_add (self->lent, g_object_ref (event));
  return event;
}

guint
wakhan_found_events_find (const WakhanFoundEvents *self,
                          WakhanEvent             *event)
{
  gpointer number;

  g_return_val_if_fail (self, WAKHAN_FOUND_NONE);

  return g_hash_table_lookup_extended (self->made_number, event, NULL, &number)
           ? GPOINTER_TO_UINT (number)
           : WAKHAN_FOUND_NONE;
}

guint
wakhan_found_events_count_made (const WakhanFoundEvents *self)
{
  g_return_val_if_fail (self, 0);

  return self->n_made;
}
