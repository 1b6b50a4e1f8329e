/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-names.h"

#include "wakhan-name-reader.h"
#include "wakhan-name-words.h"
#include "wakhan-words.h"

#include <string.h>

#define MOST_DIFFERENT 50000 /* words written large; of more no new ones are counted */
#define FEWEST_ALONE 3       /* times that a word recurs */
#define FEWEST_JOINED 2      /* times that several recur */
#define MOST_LISTED 4        /* of a sentence */
#define GERMAN_PART 10       /* one word in so many is a small German one */
#define FEWEST_WORDS 4       /* of a paragraph that may be a heading in capitals */

typedef struct
{
  guint    n_inside;
  guint    n_opening;
  guint    n_where;
  guint    n_words;
  gboolean is_sure; /* it cannot be a German noun */
  gboolean is_last; /* of a longer name: “Hale” of “Anna Hale” */
} Count;

struct _WakhanFoundNames
{
  GHashTable *names; /* name → itself, or the longer one that it stands for */
  GStrv       given;
};

static char *
dup_words (const WakhanName *name,
           guint             first,
           guint             last)
{
  GString *words = g_string_new (NULL);

  for (const char *at = name->words[first].start; at < name->words[last].end; at++)
    if (*at != '\n' && *at != '\r')
      g_string_append_c (words, *at);
    else if (*at == '\n')
      g_string_append_c (words, ' ');
  return g_string_free (words, FALSE);
}

static Count *
ensure_count (GHashTable *counts,
              char       *words)
{
  g_autofree char *key = words;
  Count           *count = g_hash_table_lookup (counts, key);

  if (count || g_hash_table_size (counts) >= MOST_DIFFERENT)
    return count;
  count = g_new0 (Count, 1);
  g_hash_table_insert (counts, g_steal_pointer (&key), count);
  return count;
}

static void
count_name (GHashTable       *counts,
            const WakhanName *name,
            gboolean          is_german)
{
  Count *count;

  if (name->n_words == 1 && name->words[0].end - name->words[0].start == 1)
    return;
  count = ensure_count (counts, dup_words (name, 0, name->n_words - 1));
  if (!count)
    return;
  count->n_words = name->n_words;
  count->n_where += name->is_where;
  count->n_opening += name->opens && !name->is_ranked;
  count->n_inside += !name->opens || name->is_ranked;
  count->is_sure |= !is_german || name->is_ranked || name->is_capitals ||
                    (name->n_words > 1 && !(name->is_joined && name->has_article) &&
                     !(name->opens && name->n_words == 2));
  if (name->n_words == 1)
    return;
  if (name->opens) /* “Soon Hale left” */
    {
      count = ensure_count (counts, dup_words (name, 1, name->n_words - 1));
      if (count)
        {
          count->n_words = name->n_words - 1;
          count->n_inside++;
          count->is_sure |= !is_german;
        }
    }
  count = ensure_count (counts, dup_words (name, name->n_words - 1, name->n_words - 1));
  if (count && !name->is_joined)
    count->is_last = TRUE;
}

/* Whether the words are German; FALSE for @is_plain: most are written large, as in headings. */
static gboolean
judge_words (const WakhanSlice *words,
             gboolean          *is_plain)
{
  guint       n_words = 0;
  guint       n_large = 0;
  guint       n_german = 0;
  WakhanSlice word = wakhan_name_reader_find_word (words->start, words->end);

  for (; word.end > word.start; word = wakhan_name_reader_find_word (word.end, words->end))
    {
      const gboolean is_large = wakhan_name_reader_is_large (&word);

      n_words++;
      n_large += is_large;
      n_german += !is_large && wakhan_name_words_is_german (&word);
    }
  *is_plain = n_words < FEWEST_WORDS || n_large * 3 <= n_words * 2;
  return n_german * GERMAN_PART >= n_words;
}

static void
count_names (GHashTable        *counts,
             const WakhanSlice *words)
{
  gboolean         is_plain;
  const gboolean   is_german = judge_words (words, &is_plain);
  WakhanNameReader reader;
  WakhanName       name;

  if (!is_plain)
    return;
  wakhan_name_reader_init (&reader, words);
  while (wakhan_name_reader_next (&reader, &name))
    count_name (counts, &name, is_german);
}

static gboolean
is_actor (const Count *count)
{
  const guint n_all = count->n_inside + count->n_opening;

  if (count->n_where * 2 > n_all || !(count->is_sure || count->is_last))
    return FALSE;
  if (count->n_words > 1)
    return n_all >= FEWEST_JOINED;
  return count->n_inside > 0 && n_all >= FEWEST_ALONE;
}

/* The part that tells the people: “Afghan” of “Sino-Afghan”. */
static const char *
get_last_part (const char *name)
{
  const char *hyphen = strrchr (name, '-');

  return hyphen ? hyphen + 1 : name;
}

/* Whether a name of the text is that of the country: “Afghanistan” of “Afghan”. */
static gboolean
has_country (const WakhanFoundNames *self,
             const char             *people)
{
  static const struct
  {
    const char *people;
    const char *country;
  } ends[] = {
    { "ian", "" },
    { "ian", "y" },
    { "ian", "ia" },
    { "ean", "ea" },
    { "an", "a" },
    { "an", "" },
    { "ese", "" },
    { "ese", "a" },
    { "ish", "land" },
    { "ish", "ey" },
    { "i", "" },
    { "", "istan" },
    { "", "y" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (people, ends[i].people))
      {
        const gsize      length = strlen (people) - strlen (ends[i].people);
        g_autofree char *country =
          g_strdup_printf ("%.*s%s", (int) length, people, ends[i].country);

        if (length > 2 && g_hash_table_contains (self->names, country))
          return TRUE;
      }
  return FALSE;
}

/* “Chinese” beside “China”: who takes part is told by the noun. */
static void
drop_adjectives (WakhanFoundNames *self)
{
  g_autoptr (GPtrArray) dropped = g_ptr_array_new ();
  GHashTableIter        iter;
  gpointer              name;

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!strchr (name, ' ') && has_country (self, get_last_part (name)))
      g_ptr_array_add (dropped, name);
  for (guint i = 0; i < dropped->len; i++)
    g_hash_table_remove (self->names, dropped->pdata[i]);
}

/* “Hale” stands for “Anna Hale” where there is no other one. */
static void
name_in_full (WakhanFoundNames *self,
              GHashTable       *counts)
{
  g_autoptr (GHashTable) longer = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter         iter;
  gpointer               name;
  gpointer               value;

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      const Count      *count = g_hash_table_lookup (counts, name);
      const char       *last = strrchr (name, ' ');
      const WakhanSlice first = { name, strchr (name, ' ') };

      if (!last || count->n_words > 3 || wakhan_name_words_find (&first) & WAKHAN_NAME_DIRECTION)
        continue;
      g_hash_table_insert (longer, (gpointer) (last + 1),
                           g_hash_table_contains (longer, last + 1) ? NULL : name);
    }
  g_hash_table_iter_init (&iter, longer);
  while (g_hash_table_iter_next (&iter, &name, &value))
    {
      const Count *count = g_hash_table_lookup (counts, name);

      if (value && count && count->n_inside + count->n_opening > 0)
        g_hash_table_insert (self->names, g_strdup (name), g_strdup (value));
    }
}

WakhanFoundNames *
wakhan_found_names_new (WakhanDocument *document,
                        const char     *text)
{
  WakhanFoundNames      *self;
  g_autoptr (GHashTable) counts = NULL;
  GHashTableIter         iter;
  gpointer               name;
  gpointer               count;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (text, NULL);

  self = g_new0 (WakhanFoundNames, 1);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      const WakhanSlice  words = { text + wakhan_document_offset_to_byte (document, block->start),
                                   text + wakhan_document_offset_to_byte (document, block->end) };

      if (block->kind != WAKHAN_BLOCK_HEADING && block->kind != WAKHAN_BLOCK_CODE)
        count_names (counts, &words);
    }
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &name, &count))
    if (is_actor (count))
      g_hash_table_insert (self->names, g_strdup (name), g_strdup (name));
  drop_adjectives (self);
  name_in_full (self, counts);
  return self;
}

void
wakhan_found_names_free (WakhanFoundNames *self)
{
  g_hash_table_unref (self->names);
  g_strfreev (self->given);
  g_free (self);
}

void
wakhan_found_names_set_given (WakhanFoundNames  *self,
                              const char *const *names)
{
  g_return_if_fail (self && names);

  g_strfreev (self->given);
  self->given = g_strdupv ((GStrv) names);
}

static gboolean
is_part_of_word (gunichar letter)
{
  return g_unichar_isalnum (letter) && !wakhan_words_stand_alone (letter);
}

/* Where @name stands in the sentence as words of its own; NULL: nowhere. */
static const char *
find_given (const char        *name,
            const WakhanSlice *sentence)
{
  const gsize length = strlen (name);
  const char *at = sentence->start;

  while (length > 0 && (at = g_strstr_len (at, sentence->end - at, name)))
    {
      const char    *end = at + length;
      const gunichar before =
        at > sentence->start ? g_utf8_get_char (g_utf8_prev_char (at)) : 0;
      const gunichar after = end < sentence->end ? g_utf8_get_char (end) : 0;

      if (!(is_part_of_word (before) && is_part_of_word (g_utf8_get_char (name))) &&
          !(is_part_of_word (after) && is_part_of_word (g_utf8_get_char (g_utf8_prev_char (end)))))
        return at;
      at = g_utf8_next_char (at);
    }
  return NULL;
}

static void
add (GPtrArray  *list,
     const char *name)
{
  if (list->len < MOST_LISTED &&
      !g_ptr_array_find_with_equal_func (list, name, g_str_equal, NULL))
    g_ptr_array_add (list, g_strdup (name));
}

/* The longest known name among the words from @first on; the words behind it are next. */
static guint
add_known (const WakhanFoundNames *self,
           const WakhanName       *name,
           guint                   first,
           GPtrArray              *list)
{
  for (guint last = name->n_words; last-- > first;)
    {
      g_autofree char *words = dup_words (name, first, last);
      const char      *known = g_hash_table_lookup (self->names, words);
      const gsize      length = strlen (words);

      if (!known && length > 1 && words[length - 1] == 's') /* Bergers */
        {
          words[length - 1] = '\0';
          known = g_hash_table_lookup (self->names, words);
        }
      if (known)
        {
          add (list, known);
          return last + 1;
        }
    }
  return first + 1;
}

GStrv
wakhan_found_names_list (const WakhanFoundNames *self,
                         const WakhanSlice      *sentence)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  WakhanNameReader      reader;
  WakhanName            name;

  g_return_val_if_fail (self && sentence, NULL);

  for (guint i = 0; self->given && self->given[i]; i++)
    if (find_given (self->given[i], sentence))
      add (list, self->given[i]);
  wakhan_name_reader_init (&reader, sentence);
  while (list->len < MOST_LISTED && g_hash_table_size (self->names) > 0 &&
         wakhan_name_reader_next (&reader, &name))
    for (guint i = 0; i < name.n_words;)
      i = add_known (self, &name, i, list);
  g_ptr_array_add (list, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

GPtrArray *
wakhan_found_names_list_all (const WakhanFoundNames *self)
{
  GPtrArray     *list = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer       name;
  gpointer       known;

  g_return_val_if_fail (self, list);

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, &name, &known))
    if (g_str_equal (name, known))
      g_ptr_array_add (list, known);
  for (guint i = 0; self->given && self->given[i]; i++)
    if (!g_hash_table_contains (self->names, self->given[i]))
      g_ptr_array_add (list, self->given[i]);
  return list;
}
