/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term-finder.h"

#include "wakhan-case.h"
#include "wakhan-words.h"

#include <string.h>

/* A name or alias of a term, as words. */
typedef struct
{
  WakhanTerm *term; /* borrowed */
  GPtrArray  *keys; /* of its words, in order */
} Form;

/* A word of the text. */
typedef struct
{
  const char *start;
  const char *end;
} Word;

static void
form_free (Form *form)
{
  g_ptr_array_unref (form->keys);
  g_free (form);
}

static gboolean
is_part_of_word (gunichar letter)
{
  if (letter < 0x80)
    return g_ascii_isalnum ((char) letter);
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

/* Returns: (transfer full): Word of the @length bytes at @text, in order. */
static GArray *
split_words (const char *text,
             gsize       length)
{
  GArray     *words = g_array_new (FALSE, FALSE, sizeof (Word));
  const char *end = text + length;
  Word        word = { NULL, NULL };

  for (const char *next = text; next < end; next = g_utf8_next_char (next))
    {
      const gunichar letter = g_utf8_get_char (next);
      const gboolean is_part = is_part_of_word (letter);

      if (word.start &&
          (!is_part || (wakhan_words_stand_alone (letter) && !g_unichar_ismark (letter))))
        {
          word.end = next;
          g_array_append_val (words, word);
          word.start = NULL;
        }
      if (is_part && !word.start)
        word.start = next;
    }
  if (word.start)
    {
      word.end = end;
      g_array_append_val (words, word);
    }
  return words;
}

/* "IS" is a name, and "is" is not. */
static gboolean
is_abbreviation (const char *word)
{
  guint n_letters = 0;

  for (const char *next = word; *next; next = g_utf8_next_char (next), n_letters++)
    if (!g_unichar_isupper (g_utf8_get_char (next)))
      return FALSE;
  return n_letters > 1;
}

/* Cuts the ending of a plural off, so that one and many are the same word. */
static void
cut_plural (char *word)
{
  gsize length = strlen (word);

  if (length == 0 || word[length - 1] != 's')
    return;
  if (length > 4 && g_str_has_suffix (word, "ies"))
    {
      word[length - 3] = 'y';
      word[length - 2] = '\0';
    }
  else if (g_str_has_suffix (word, "sses") || g_str_has_suffix (word, "shes") ||
           g_str_has_suffix (word, "ches") || g_str_has_suffix (word, "xes"))
    word[length - 2] = '\0';
  else if (length > 3 && !strchr ("sui", word[length - 2]))
    word[length - 1] = '\0';
}

static char *
dup_folded (const char *word)
{
  char *folded = wakhan_case_fold (word);

  cut_plural (folded);
  return folded;
}

/* What two forms of one word have in common. */
static char *
dup_key (const char *start,
         const char *end)
{
  g_autofree char *word = g_strndup (start, end - start);

  return is_abbreviation (word) ? g_steal_pointer (&word) : dup_folded (word);
}

/* Whether a word of the text is that of a form. A heading set in capitals is no abbreviation, but a
 * word like others. */
static gboolean
has_key (const Word *word,
         const char *key)
{
  g_autofree char *text = g_strndup (word->start, word->end - word->start);
  g_autofree char *folded = NULL;

  if (is_abbreviation (key))
    return g_str_has_prefix (text, key) &&
           (text[strlen (key)] == '\0' || g_str_equal (text + strlen (key), "s"));
  folded = dup_folded (text);
  return g_str_equal (folded, key);
}

/* Whether two words stand in one sentence, so that they may be one name. */
static gboolean
is_joined (const Word *word,
           const Word *next)
{
  for (const char *between = word->end; between < next->start; between = g_utf8_next_char (between))
    if (strchr (".;:!?()[]\t", *between))
      return FALSE;
  return TRUE;
}

static void
add_form (GHashTable *forms,
          WakhanTerm *term,
          const char *name)
{
  g_autoptr (GArray) words = split_words (name, strlen (name));
  Form              *form;
  GPtrArray         *same;

  if (words->len == 0)
    return;
  form = g_new0 (Form, 1);
  form->term = term;
  form->keys = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < words->len; i++)
    g_ptr_array_add (form->keys, dup_key (g_array_index (words, Word, i).start,
                                          g_array_index (words, Word, i).end));
  same = g_hash_table_lookup (forms, form->keys->pdata[0]);
  if (!same)
    {
      same = g_ptr_array_new_with_free_func ((GDestroyNotify) form_free);
      g_hash_table_insert (forms, g_strdup (form->keys->pdata[0]), same);
    }
  g_ptr_array_add (same, form);
}

/* Returns: (transfer full): all forms of @terms, by the key of their first word. */
static GHashTable *
index_forms (GListModel *terms)
{
  GHashTable *forms =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (WakhanTerm) term = g_list_model_get_item (terms, i);
      const char *const     *aliases = wakhan_term_get_aliases (term);

      add_form (forms, term, wakhan_term_get_name (term));
      for (guint j = 0; aliases && aliases[j]; j++)
        add_form (forms, term, aliases[j]);
    }
  return forms;
}

static gboolean
stands_at (const Form *form,
           GArray     *words,
           guint       position)
{
  if (position + form->keys->len > words->len)
    return FALSE;
  for (guint i = 0; i < form->keys->len; i++)
    {
      const Word *word = &g_array_index (words, Word, position + i);

      if (!has_key (word, form->keys->pdata[i]) || (i > 0 && !is_joined (word - 1, word)))
        return FALSE;
    }
  return TRUE;
}

static const Form *
find_longest (GPtrArray  *candidates, /* (nullable) */
              GArray     *words,
              guint       position,
              const Form *longest) /* (nullable): so far */
{
  for (guint i = 0; candidates && i < candidates->len; i++)
    {
      const Form *form = candidates->pdata[i];

      if ((!longest || form->keys->len > longest->keys->len) && stands_at (form, words, position))
        longest = form;
    }
  return longest;
}

/* The longest form that begins with the word at @position. A text says most of its words again and
 * again, and most of them begin no form: @strangers is a set of those. */
static const Form *
find_form (GHashTable *forms,
           GHashTable *strangers,
           GArray     *words,
           guint       position)
{
  const Word      *word = &g_array_index (words, Word, position);
  g_autofree char *exact = g_strndup (word->start, word->end - word->start);
  g_autofree char *folded = NULL;
  g_autofree char *singular = NULL;
  GPtrArray       *candidates[3] = { NULL };
  const Form      *form = NULL;

  if (g_hash_table_contains (strangers, exact))
    return NULL;
  folded = dup_folded (exact);
  candidates[0] = g_hash_table_lookup (forms, folded);
  candidates[1] = g_hash_table_lookup (forms, exact);
  if (g_str_has_suffix (exact, "s"))
    {
      singular = g_strndup (exact, strlen (exact) - 1);
      candidates[2] = g_hash_table_lookup (forms, singular);
    }
  if (!candidates[0] && !candidates[1] && !candidates[2])
    {
      g_hash_table_add (strangers, g_steal_pointer (&exact));
      return NULL;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (candidates); i++)
    form = find_longest (candidates[i], words, position, form);
  return form;
}

static void
find_in_block (WakhanDocument    *document,
               const WakhanBlock *block,
               GHashTable        *forms,
               GHashTable        *strangers,
               GHashTable        *seen,
               GArray            *places)
{
  const char        *text = wakhan_document_get_text (document);
  const gsize        start = wakhan_document_offset_to_byte (document, block->start);
  const gsize        end = wakhan_document_offset_to_byte (document, block->end);
  g_autoptr (GArray) words = split_words (text + start, end - start);

  for (guint i = 0; i < words->len; i++)
    {
      const Form *form = find_form (forms, strangers, words, i);

      if (!form)
        continue;
      if (g_hash_table_add (seen, form->term))
        {
          const char           *first = g_array_index (words, Word, i).start;
          const char           *last = g_array_index (words, Word, i + form->keys->len - 1).end;
          const WakhanTermPlace place = { wakhan_document_byte_to_offset (document, first - text),
                                          wakhan_document_byte_to_offset (document, last - text),
                                          form->term };

          g_array_append_val (places, place);
        }
      i += form->keys->len - 1;
    }
}

GArray *
wakhan_term_finder_find (WakhanDocument *document,
                         GListModel     *terms)
{
  GArray                *places = g_array_new (FALSE, FALSE, sizeof (WakhanTermPlace));
  g_autoptr (GHashTable) forms = NULL;
  g_autoptr (GHashTable) strangers =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), places);
  g_return_val_if_fail (G_IS_LIST_MODEL (terms), places);

  forms = index_forms (terms);
  for (guint i = 0; g_hash_table_size (forms) > 0 && i < wakhan_document_get_n_blocks (document);
       i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      if (block->kind == WAKHAN_BLOCK_HEADING)
        g_hash_table_remove_all (seen);
      else if (block->kind != WAKHAN_BLOCK_CODE && block->kind != WAKHAN_BLOCK_RULE)
        find_in_block (document, block, forms, strangers, seen, places);
    }
  return places;
}
