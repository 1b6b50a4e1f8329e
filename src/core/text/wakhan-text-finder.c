/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-finder.h"

typedef struct
{
  GArray *letters; /* gunichar, folded; marks that combine are left out */
  GArray *offsets; /* guint: where each letter stands; one more for the end */
} FoldedText;

static gunichar
fold_letter (gunichar letter)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  switch (letter)
    {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
      return '\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
      return '-';
    default:
      break;
    }
  if (g_unichar_isspace (letter))
    return ' ';
  if (g_unichar_fully_decompose (letter, TRUE, parts, G_N_ELEMENTS (parts)) > 0)
    letter = parts[0];
  return g_unichar_tolower (letter);
}

static void
fold_text (FoldedText *folded,
           const char *text)
{
  guint offset = 0;

  folded->letters = g_array_new (FALSE, FALSE, sizeof (gunichar));
  folded->offsets = g_array_new (FALSE, FALSE, sizeof (guint));
  for (; *text; text = g_utf8_next_char (text), offset++)
    {
      const gunichar letter = g_utf8_get_char (text);
      const gunichar plain = fold_letter (letter);

      /* Soft hyphens and joiners are seen by nobody who types what to find. */
      if (g_unichar_ismark (letter) || letter == 0xad || letter == 0x200c || letter == 0x200d)
        continue;
      g_array_append_val (folded->letters, plain);
      g_array_append_val (folded->offsets, offset);
    }
  g_array_append_val (folded->offsets, offset);
}

static void
clear_folded (FoldedText *folded)
{
  g_clear_pointer (&folded->letters, g_array_unref);
  g_clear_pointer (&folded->offsets, g_array_unref);
}

/* Knuth, Morris, Pratt, SIAM J. Comput. 6(2), 1977: linear whatever is looked for. */
static guint *
create_failures (const gunichar *words,
                 guint           length)
{
  guint *failures = g_new0 (guint, length + 1);

  for (guint i = 1, matched = 0; i < length; i++)
    {
      while (matched > 0 && words[i] != words[matched])
        matched = failures[matched];
      if (words[i] == words[matched])
        matched++;
      failures[i + 1] = matched;
    }
  return failures;
}

static void
search (const FoldedText *text,
        const FoldedText *words,
        guint             limit,
        GArray           *hits)
{
  const gunichar   *letters = (const gunichar *) text->letters->data;
  const gunichar   *wanted = (const gunichar *) words->letters->data;
  const guint       length = words->letters->len;
  g_autofree guint *failures = create_failures (wanted, length);

  for (guint i = 0, matched = 0; i < text->letters->len && hits->len < limit; i++)
    {
      while (matched > 0 && letters[i] != wanted[matched])
        matched = failures[matched];
      if (letters[i] == wanted[matched])
        matched++;
      if (matched == length)
        {
          const WakhanTextRange hit = {
            .start = g_array_index (text->offsets, guint, i + 1 - length),
            .end = g_array_index (text->offsets, guint, i + 1),
          };

          g_array_append_val (hits, hit);
          matched = 0;
        }
    }
}

GArray *
wakhan_text_finder_find (const char *text,
                         const char *words,
                         guint       limit)
{
  GArray    *hits = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  FoldedText folded_text;
  FoldedText folded_words;

  g_return_val_if_fail (text && words, hits);

  fold_text (&folded_words, words);
  if (folded_words.letters->len > 0)
    {
      fold_text (&folded_text, text);
      search (&folded_text, &folded_words, limit, hits);
      clear_folded (&folded_text);
    }
  clear_folded (&folded_words);
  return hits;
}
