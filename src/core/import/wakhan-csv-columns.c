/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-csv-columns.h"

#include "wakhan-typed-date-reader.h"

#include <string.h>

#define MOST_LOOKED_AT 20 /* records */
#define MOST_COLUMNS 64   /* that are looked into */
#define LONGEST_DATE 60   /* bytes */

/* clang-format off */
static const struct
{
  const char *name;
  WakhanCsvColumn column;
} names[] = {
  { "date", WAKHAN_CSV_DATE }, { "start", WAKHAN_CSV_DATE }, { "start date", WAKHAN_CSV_DATE }, { "begin", WAKHAN_CSV_DATE }, { "datum", WAKHAN_CSV_DATE }, { "beginn", WAKHAN_CSV_DATE }, { "début", WAKHAN_CSV_DATE }, { "fecha", WAKHAN_CSV_DATE }, { "inicio", WAKHAN_CSV_DATE }, { "日期", WAKHAN_CSV_DATE }, { "时间", WAKHAN_CSV_DATE }, { "開始", WAKHAN_CSV_DATE }, { "开始", WAKHAN_CSV_DATE }, { "تاریخ", WAKHAN_CSV_DATE },
  { "end", WAKHAN_CSV_END }, { "end date", WAKHAN_CSV_END }, { "ende", WAKHAN_CSV_END }, { "fin", WAKHAN_CSV_END }, { "结束", WAKHAN_CSV_END }, { "結束", WAKHAN_CSV_END }, { "پایان", WAKHAN_CSV_END },
  { "title", WAKHAN_CSV_TITLE }, { "name", WAKHAN_CSV_TITLE }, { "event", WAKHAN_CSV_TITLE }, { "subject", WAKHAN_CSV_TITLE }, { "titel", WAKHAN_CSV_TITLE }, { "ereignis", WAKHAN_CSV_TITLE }, { "titre", WAKHAN_CSV_TITLE }, { "événement", WAKHAN_CSV_TITLE }, { "évènement", WAKHAN_CSV_TITLE }, { "título", WAKHAN_CSV_TITLE }, { "titulo", WAKHAN_CSV_TITLE }, { "evento", WAKHAN_CSV_TITLE }, { "标题", WAKHAN_CSV_TITLE }, { "標題", WAKHAN_CSV_TITLE }, { "事件", WAKHAN_CSV_TITLE }, { "عنوان", WAKHAN_CSV_TITLE }, { "رویداد", WAKHAN_CSV_TITLE },
  { "summary", WAKHAN_CSV_SUMMARY }, { "description", WAKHAN_CSV_SUMMARY }, { "notes", WAKHAN_CSV_SUMMARY }, { "beschreibung", WAKHAN_CSV_SUMMARY }, { "résumé", WAKHAN_CSV_SUMMARY }, { "descripción", WAKHAN_CSV_SUMMARY }, { "descripcion", WAKHAN_CSV_SUMMARY }, { "resumen", WAKHAN_CSV_SUMMARY }, { "描述", WAKHAN_CSV_SUMMARY }, { "说明", WAKHAN_CSV_SUMMARY }, { "說明", WAKHAN_CSV_SUMMARY }, { "شرح", WAKHAN_CSV_SUMMARY },
  { "category", WAKHAN_CSV_CATEGORY }, { "group", WAKHAN_CSV_CATEGORY }, { "kategorie", WAKHAN_CSV_CATEGORY }, { "catégorie", WAKHAN_CSV_CATEGORY }, { "categoría", WAKHAN_CSV_CATEGORY }, { "categoria", WAKHAN_CSV_CATEGORY }, { "类别", WAKHAN_CSV_CATEGORY }, { "類別", WAKHAN_CSV_CATEGORY }, { "دسته", WAKHAN_CSV_CATEGORY },
  { "actors", WAKHAN_CSV_ACTORS }, { "people", WAKHAN_CSV_ACTORS }, { "akteure", WAKHAN_CSV_ACTORS }, { "acteurs", WAKHAN_CSV_ACTORS }, { "actores", WAKHAN_CSV_ACTORS }, { "人物", WAKHAN_CSV_ACTORS }, { "افراد", WAKHAN_CSV_ACTORS },
  { "place", WAKHAN_CSV_PLACE }, { "location", WAKHAN_CSV_PLACE }, { "ort", WAKHAN_CSV_PLACE }, { "lieu", WAKHAN_CSV_PLACE }, { "lugar", WAKHAN_CSV_PLACE }, { "地点", WAKHAN_CSV_PLACE }, { "地點", WAKHAN_CSV_PLACE }, { "مکان", WAKHAN_CSV_PLACE },
  { "source", WAKHAN_CSV_SOURCE }, { "quelle", WAKHAN_CSV_SOURCE }, { "fuente", WAKHAN_CSV_SOURCE }, { "来源", WAKHAN_CSV_SOURCE }, { "來源", WAKHAN_CSV_SOURCE }, { "منبع", WAKHAN_CSV_SOURCE },
  { "claim", WAKHAN_CSV_CLAIM }, { "id", WAKHAN_CSV_ID }, { "disputed by", WAKHAN_CSV_DISPUTED_BY }, { "refined by", WAKHAN_CSV_REFINED_BY }, { "words", WAKHAN_CSV_WORDS },
  { "year", WAKHAN_CSV_YEAR }, { "month", WAKHAN_CSV_MONTH }, { "day", WAKHAN_CSV_DAY }, { "time", WAKHAN_CSV_TIME },
  { "end year", WAKHAN_CSV_END_YEAR }, { "end month", WAKHAN_CSV_END_MONTH }, { "end day", WAKHAN_CSV_END_DAY }, { "end time", WAKHAN_CSV_END_TIME },
  { "headline", WAKHAN_CSV_HEADLINE }, { "text", WAKHAN_CSV_TEXT }, { "type", WAKHAN_CSV_TYPE },
};
/* clang-format on */

static char *
fold_name (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  return g_strdup (g_strstrip (g_strdelimit (folded, "_-", ' ')));
}

gboolean
wakhan_csv_columns_read (WakhanCsvColumns *self,
                         GPtrArray        *cells)
{
  guint start = G_MAXUINT;

  g_return_val_if_fail (self && cells, FALSE);

  for (guint i = 0; i < WAKHAN_CSV_N_COLUMNS; i++)
    self->at[i] = G_MAXUINT;
  self->n = cells->len;
  for (guint i = 0; i < cells->len; i++)
    {
      g_autofree char *name = fold_name (g_ptr_array_index (cells, i));

      if (g_str_equal (name, "start"))
        start = i;
      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        if (g_str_equal (names[j].name, name) && self->at[names[j].column] == G_MAXUINT)
          self->at[names[j].column] = i;
    }
  if (start != G_MAXUINT && start != self->at[WAKHAN_CSV_DATE])
    self->at[WAKHAN_CSV_END] = G_MAXUINT; /* both are of something else, as in what is exported */
  return (self->at[WAKHAN_CSV_DATE] != G_MAXUINT || self->at[WAKHAN_CSV_YEAR] != G_MAXUINT) &&
         (self->at[WAKHAN_CSV_TITLE] != G_MAXUINT || self->at[WAKHAN_CSV_HEADLINE] != G_MAXUINT ||
          self->at[WAKHAN_CSV_SUMMARY] != G_MAXUINT);
}

static gboolean
is_date (const char *cell)
{
  g_autoptr (WakhanDate)      date = NULL;
  g_autoptr (WakhanTypedDate) typed = NULL;

  if (!*cell || strlen (cell) > LONGEST_DATE)
    return FALSE;
  if ((date = wakhan_date_parse (cell, NULL)))
    return TRUE;
  typed = wakhan_typed_date_read (cell, NULL);
  return typed->state == WAKHAN_TYPED_DATE_READ || typed->state == WAKHAN_TYPED_DATE_ASKED;
}

static gboolean
has_words (const char *cell)
{
  for (; *cell; cell = g_utf8_next_char (cell))
    if (g_unichar_isalpha (g_utf8_get_char (cell)))
      return TRUE;
  return FALSE;
}

typedef struct
{
  guint n_records;
  guint n_dates[MOST_COLUMNS];
  guint n_words[MOST_COLUMNS];
} Tally;

static void
count_cells (Tally     *tally,
             GPtrArray *cells)
{
  tally->n_records++;
  for (guint i = 0; i < MIN (cells->len, MOST_COLUMNS); i++)
    {
      const char *cell = g_ptr_array_index (cells, i);

      if (is_date (cell))
        tally->n_dates[i]++;
      else
        tally->n_words[i] += has_words (cell);
    }
}

/* G_MAXUINT: in no column most cells are that. @most: where it is so in most cells, else in the
 * first that will do. */
static guint
find_column (const WakhanCsvColumns *self,
             const guint            *counts,
             guint                   n_records,
             gboolean                most)
{
  guint found = G_MAXUINT;

  for (guint i = 0; i < MIN (self->n, MOST_COLUMNS); i++)
    {
      gboolean is_taken = FALSE;

      for (guint j = 0; j < WAKHAN_CSV_N_COLUMNS; j++)
        is_taken = is_taken || self->at[j] == i;
      if (is_taken || counts[i] == 0 || counts[i] * 2 < n_records)
        continue;
      if (found == G_MAXUINT || (most && counts[i] > counts[found]))
        found = i;
    }
  return found;
}

gboolean
wakhan_csv_columns_guess (WakhanCsvColumns      *self,
                          const WakhanCsvReader *reader,
                          GPtrArray             *cells,
                          gboolean              *has_names)
{
  WakhanCsvReader ahead;
  Tally           tally = { 0 };
  const char     *first;

  g_return_val_if_fail (self && reader && cells && has_names, FALSE);

  ahead = *reader;
  while (tally.n_records < MOST_LOOKED_AT)
    {
      g_autoptr (GPtrArray) record = wakhan_csv_reader_next (&ahead);

      if (!record)
        break;
      count_cells (&tally, record);
    }
  if (tally.n_records == 0) /* one line alone */
    count_cells (&tally, cells);
  if (self->at[WAKHAN_CSV_DATE] == G_MAXUINT)
    self->at[WAKHAN_CSV_DATE] = find_column (self, tally.n_dates, tally.n_records, TRUE);
  if (self->at[WAKHAN_CSV_TITLE] == G_MAXUINT)
    self->at[WAKHAN_CSV_TITLE] = find_column (self, tally.n_words, tally.n_records, FALSE);
  if (self->at[WAKHAN_CSV_DATE] >= cells->len || self->at[WAKHAN_CSV_TITLE] == G_MAXUINT)
    return FALSE;
  first = g_ptr_array_index (cells, self->at[WAKHAN_CSV_DATE]);
  *has_names = !is_date (first);
  return TRUE;
}
