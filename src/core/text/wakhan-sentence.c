/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-sentence.h"

#include <string.h>

#define MOST_LETTERS 400 /* on either side */
#define LONGEST_FORM 12  /* bytes, of what may be a short form */

/* clang-format off */
static const char *const short_forms[] = {
  "abb", "abs", "adm", "al", "anm", "approx", "apr", "art", "aug", "av", "bd", "brig", "ca",
  "capt", "cf", "ch", "chap", "cmdr", "co", "col", "corp", "cpl", "dec", "dept", "dez", "dr",
  "dra", "ed", "ee", "eds", "env", "esp", "evtl", "exc", "fig", "figs", "fl", "fn", "fr", "ft", "geb",
  "gen", "gest", "gov", "hl", "hon", "hrsg", "ibid", "inc", "jan", "jg", "jh", "jhd", "jr", "jul",
  "jun", "kap", "lt", "ltd", "maj", "mar", "messrs", "mgr", "mio", "mlle", "mm", "mme", "mr",
  "mrd", "mrs", "ms", "mt", "no", "nos", "nov", "nr", "nrs", "núm", "oct", "okt", "op", "par",
  "pp", "pres", "prof", "pág", "págs", "rep", "resp", "rev", "sec", "sen", "sep", "sept", "sgt",
  "sog", "sr", "sra", "st", "sta", "ste", "str", "supt", "tel", "trans", "tsd", "univ", "usw", "uu",
  "vgl", "viz", "vol", "vols", "vs", "zit",
};

/* What begins a sentence behind a short form that may have ended one: “the U.S. The war”. */
static const char *const beginnings[] = {
  "A", "Aber", "After", "All", "Als", "An", "And", "As", "At", "Because", "Before", "Both", "But",
  "By", "Da", "Das", "Der", "Die", "Dies", "During", "Each", "Ein", "Eine", "El", "Elle", "En",
  "Er", "Es", "Even", "For", "From", "He", "Her", "Here", "His", "However", "I", "If", "Il", "Ils",
  "Im", "In", "It", "Its", "La", "Las", "Le", "Les", "Los", "Many", "Most", "No", "Not", "Now", "Of",
  "On", "One", "Our", "She", "Sie", "Since", "So", "Some", "Such", "That", "The", "Their", "Then",
  "There", "These", "They", "This", "Those", "Three", "Two", "Un", "Una", "Und", "Under", "Une",
  "Until", "Was", "We", "When", "While", "Who", "With", "You",
};
/* clang-format on */

static int
compare_words (const void *key,
               const void *entry)
{
  return strcmp (key, *(const char *const *) entry);
}

static const char *
skip_closing (const char *at,
              const char *end)
{
  while (at < end)
    {
      const gunichar     letter = g_utf8_get_char (at);
      const GUnicodeType type = g_unichar_type (letter);

      if (type != G_UNICODE_CLOSE_PUNCTUATION && type != G_UNICODE_FINAL_PUNCTUATION &&
          type != G_UNICODE_CONTROL && !strchr ("\"'", (int) MIN (letter, 127)))
        break;
      if (g_unichar_isspace (letter))
        break;
      at = g_utf8_next_char (at);
    }
  return at;
}

static const char *
skip_blanks (const char *at,
             const char *end)
{
  while (at < end && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static gboolean
is_in_word (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter) || letter == '.' ||
         letter == '-' || letter == 0x2010;
}

/* The word before @at. */
static const char *
find_word (const char *start,
           const char *at)
{
  const char *word = at;

  while (word > start && at - word < LONGEST_FORM &&
         is_in_word (g_utf8_get_char (g_utf8_prev_char (word))))
    word = g_utf8_prev_char (word);
  return word;
}

static gboolean
begins_sentence (const char *at,
                 const char *end)
{
  char  word[LONGEST_FORM];
  gsize length = 0;

  while (at + length < end && length < sizeof word - 1 && g_ascii_isalpha (at[length]))
    length++;
  memcpy (word, at, length);
  word[length] = '\0';
  return bsearch (word, beginnings, G_N_ELEMENTS (beginnings), sizeof *beginnings,
                  compare_words) != NULL;
}

static gboolean
is_known_form (const char *word,
               gsize       length)
{
  g_autofree char *folded = g_utf8_strdown (word, length);

  return bsearch (folded, short_forms, G_N_ELEMENTS (short_forms), sizeof *short_forms,
                  compare_words) != NULL;
}

/* “aged 75. Tiberius”, “’65. Hale”: figures that end what is said, and are no ordinal number */
static gboolean
ends_with_figures (const char *start,
                   const char *figures)
{
  static const char *const before[] = { "aged", "age", "of", "to", "until", "till", "than",
                                        "was", "were", "or", "only" };
  const char              *end = figures;
  const char              *word;

  if (end > start)
    {
      const gunichar letter = g_utf8_get_char (g_utf8_prev_char (end));

      if (letter == '\'' || letter == 0x2019)
        return TRUE;
    }
  while (end > start && end[-1] == ' ')
    end--;
  word = find_word (start, end);
  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    if ((gsize) (end - word) == strlen (before[i]) &&
        strncmp (word, before[i], strlen (before[i])) == 0)
      return TRUE;
  return FALSE;
}

/* “Mr.”, “A.” of a name, “U.S.”, “3.” of an ordinal number. */
static gboolean
is_short_form (const char *start,
               const char *stop,
               const char *next,
               const char *end)
{
  const char *word = find_word (start, stop);
  const gsize length = stop - word;
  gsize       n_digits = 0;

  if (length == 0 || length >= LONGEST_FORM)
    return FALSE;
  if (is_known_form (word, length))
    return TRUE;
  while (n_digits < length && g_ascii_isdigit (word[n_digits]))
    n_digits++;
  if (n_digits == length && ends_with_figures (start, word))
    return FALSE;
  if (g_utf8_next_char (word) == stop || memchr (word, '.', length) ||
      (n_digits == length && length <= 2))
    return !begins_sentence (next, end);
  return FALSE;
}

static gboolean
is_full_stop (gunichar letter)
{
  switch (letter)
    {
    case 0x0964: /* danda */
    case 0x0965:
    case 0x06D4: /* of Urdu */
    case 0x3002:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
ends_sentence (const char *start,
               const char *stop,
               const char *end)
{
  const gunichar letter = g_utf8_get_char (stop);
  const char    *next;

  if (letter == '\n' || letter == '\t' || is_full_stop (letter))
    return TRUE;
  if (letter != '.' && letter != '!' && letter != '?' && letter != 0x061F && letter != 0x2026)
    return FALSE;
  next = skip_closing (g_utf8_next_char (stop), end);
  if (next < end && !g_unichar_isspace (g_utf8_get_char (next)))
    return FALSE;
  next = skip_blanks (next, end);
  if (next < end && g_unichar_islower (g_utf8_get_char (next)))
    return FALSE;
  return next == end || letter != '.' || !is_short_form (start, stop, next, end);
}

WakhanSlice
wakhan_sentence_find (const WakhanSlice *paragraph,
                      const WakhanSlice *words)
{
  WakhanSlice sentence = *words;

  for (guint i = 0; i < MOST_LETTERS && sentence.start > paragraph->start; i++)
    {
      const char *before = g_utf8_prev_char (sentence.start);

      if (ends_sentence (paragraph->start, before, paragraph->end))
        break;
      sentence.start = before;
    }
  sentence.start = skip_blanks (skip_closing (sentence.start, words->start), words->start);
  for (guint i = 0; i < MOST_LETTERS && sentence.end < paragraph->end; i++)
    {
      if (ends_sentence (paragraph->start, sentence.end, paragraph->end))
        break;
      sentence.end = g_utf8_next_char (sentence.end);
    }
  while (sentence.end > words->end &&
         g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (sentence.end))))
    sentence.end = g_utf8_prev_char (sentence.end);
  return sentence;
}

char *
wakhan_sentence_dup (WakhanDocument *document,
                     guint           start,
                     guint           end)
{
  const char        *text;
  const WakhanBlock *block;
  WakhanSlice        paragraph;
  WakhanSlice        words;
  WakhanSlice        sentence;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (start < end && end <= wakhan_document_get_length (document), NULL);

  text = wakhan_document_get_text (document);
  block = wakhan_document_get_block (document, wakhan_document_find_block (document, start));
  paragraph.start = text + wakhan_document_offset_to_byte (document, block->start);
  paragraph.end = text + wakhan_document_offset_to_byte (document, MAX (block->end, end));
  words.start = text + wakhan_document_offset_to_byte (document, start);
  words.end = text + wakhan_document_offset_to_byte (document, end);
  sentence = wakhan_sentence_find (&paragraph, &words);
  if (sentence.end < paragraph.end && !g_unichar_isspace (g_utf8_get_char (sentence.end)))
    sentence.end = g_utf8_next_char (sentence.end);
  return wakhan_document_dup_words (
    document, start - (guint) g_utf8_strlen (sentence.start, words.start - sentence.start),
    end + (guint) g_utf8_strlen (words.end, sentence.end - words.end));
}
