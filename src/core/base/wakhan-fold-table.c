/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-fold-table.h"

#define PAGE_LENGTH 256
#define N_PAGES (0x110000 / PAGE_LENGTH)
#define N_FLAGS 4

typedef struct
{
  WakhanFoldedLetter letters[PAGE_LENGTH];
  gunichar          *parts; /* of all of them */
} Page;

typedef struct
{
  const char *letters; /* lower case */
  const char *plain;
} Fold;

#define DASHES "-‐‑‒–—―−⸺⸻﹘﹣－־⁃"

/* Forms of one sign: nobody who types it chooses among them. */
static const Fold forms[] = {
  { "‘’‚‛′‹›`´ʹʻʼʽʾʿˈ΄᾽᾿׳՚", "'" },
  { "“”„‟«»″״ˮ〝〞〟", "\"" },
  { DASHES, "-" },
  { "⁄∕", "/" },
  { "،﹐", "," },
  { "؛", ";" },
  { "؟", "?" },
  { "٪", "%" },
  { "ς", "σ" },
  { "یۍ", "ي" }, /* one letter, which Persian and Arabic keyboards write as two */
  { "کڪ", "ك" },
  { "ہە", "ه" },
};

/* Letters that readers of a script take as another, and which Unicode does not take apart. */
static const Fold letters[] = {
  /* Latin */
  { "ß", "ss" },
  { "æ", "ae" },
  { "œ", "oe" },
  { "þ", "th" },
  { "øɵ", "o" },
  { "łƚɫ", "l" },
  { "đðɖɗ", "d" },
  { "ħɦ", "h" },
  { "ıɨ", "i" },
  { "ŧƭʈ", "t" },
  { "ŋɲɳ", "n" },
  { "ĸƙꝁ", "k" },
  { "ƀɓ", "b" },
  { "ȼƈ", "c" },
  { "ǥɠ", "g" },
  { "ɉȷ", "j" },
  { "ɍ", "r" },
  { "ƶȥ", "z" },
  { "ƒ", "f" },
  { "ƴɏ", "y" },
  { "ⱥ", "a" },
  { "ɇ", "e" },
  { "ƥᵽ", "p" },
  { "ʉ", "u" },
  /* Hebrew: forms at a word's end, Yiddish pairs */
  { "ך", "כ" },
  { "ם", "מ" },
  { "ן", "נ" },
  { "ף", "פ" },
  { "ץ", "צ" },
  { "װ", "וו" },
  { "ױ", "וי" },
  { "ײ", "יי" },
  /* Arabic, Persian, Urdu */
  { "ٱٲٳ", "ا" },
  { "ى", "ي" },
  { "ةۃ", "ه" },
};

/* Bases and marks that make letters of their own: и and й are two, е and ё one. */
static const gunichar own_letters[][2] = {
  { 0x418, 0x306 },
  { 0x438, 0x306 },
  { 0x423, 0x306 },
  { 0x443, 0x306 },
  { 0x406, 0x308 },
  { 0x456, 0x308 },
  { 0x413, 0x301 },
  { 0x433, 0x301 },
  { 0x41a, 0x301 },
  { 0x43a, 0x301 },
};

/* Marks that a word is read without; all others, as vowel signs are, make another word. */
static const gunichar dropped_marks[][2] = {
  { 0x0300, 0x036f }, /* accents */
  { 0x0483, 0x0489 },
  { 0x0591, 0x05c7 }, /* Hebrew points */
  { 0x0610, 0x061a }, /* Arabic vowels and signs of the Koran */
  { 0x064b, 0x065f },
  { 0x0670, 0x0670 },
  { 0x06d6, 0x06ed },
  { 0x0711, 0x074a }, /* Syriac points */
  { 0x0816, 0x082d },
  { 0x0897, 0x08ff },
  { 0x0951, 0x0954 }, /* Vedic accents */
  { 0x1ab0, 0x1aff },
  { 0x1cd0, 0x1cff },
  { 0x1dc0, 0x1dff },
  { 0x20d0, 0x20ff },
  { 0xfb1e, 0xfb1e },
  { 0xfe20, 0xfe2f },
};

static const gunichar linkers[] = { 0x94d, 0x9cd, 0xacd, 0xb4d, 0xc4d, 0xd4d, 0x1039, 0x17d2 };

static Page *pages[N_FLAGS][N_PAGES];

static gboolean
is_between (gunichar letter,
            gunichar first,
            gunichar last)
{
  return letter >= first && letter <= last;
}

static const char *
find_plain (const Fold *folds,
            gsize       n_folds,
            gunichar    letter)
{
  for (gsize i = 0; i < n_folds; i++)
    if (g_utf8_strchr (folds[i].letters, -1, letter))
      return folds[i].plain;
  return NULL;
}

/* Marks that no eye sees: variants of glyphs, and what Khmer writes for the vowel that goes without
 * saying. */
static gboolean
is_unseen_mark (gunichar letter)
{
  return letter == 0x34f || letter == 0x200c || letter == 0x200d ||
         is_between (letter, 0x17b4, 0x17b5) || is_between (letter, 0x180b, 0x180f) ||
         is_between (letter, 0xfe00, 0xfe0f) || is_between (letter, 0xe0100, 0xe01ef) ||
         is_between (letter, 0xe0020, 0xe007f);
}

static gboolean
is_dropped (gunichar        letter,
            WakhanFoldFlags flags)
{
  if (is_unseen_mark (letter))
    return TRUE;
  if (flags & WAKHAN_FOLD_KEEP_MARKS)
    return FALSE;
  if (is_between (letter, 0x1f3fb, 0x1f3ff)) /* colours of skin */
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (dropped_marks) && g_unichar_ismark (letter); i++)
    if (is_between (letter, dropped_marks[i][0], dropped_marks[i][1]))
      return TRUE;
  return FALSE;
}

static gboolean
is_linker (gunichar letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (linkers); i++)
    if (letter == linkers[i])
      return TRUE;
  return FALSE;
}

static gboolean
is_mark (gunichar letter)
{
  return g_unichar_ismark (letter) || is_unseen_mark (letter) || letter == 0xe33 ||
         letter == 0xeb3 || is_between (letter, 0xff9e, 0xff9f) ||
         is_between (letter, 0x1f3fb, 0x1f3ff);
}

/* Joiners, direction, order and control: U+FEFF and its like. Signs of Arabic numbers and verses
 * are seen. */
static gboolean
is_unseen (gunichar letter)
{
  switch (g_unichar_type (letter))
    {
    case G_UNICODE_FORMAT:
      return !is_between (letter, 0x600, 0x605) && letter != 0x6dd && letter != 0x70f &&
             letter != 0x8e2 && letter != 0x110bd;
    case G_UNICODE_CONTROL:
      return TRUE;
    default:
      return letter == 0x640 || letter == 0x7fa || letter == 0xfffc || letter == 0x3164 ||
             letter == 0xffa0 || is_between (letter, 0x115f, 0x1160);
    }
}

static gboolean
is_blank (gunichar letter)
{
  return g_unichar_isspace (letter) || letter == '\v' || letter == 0x85;
}

static gboolean
is_wide_punctuation (gunichar letter)
{
  static const gunichar full[] = { 0xff01, 0xff08, 0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f };

  for (gsize i = 0; i < G_N_ELEMENTS (full); i++)
    if (letter == full[i])
      return TRUE;
  return is_between (letter, 0x3001, 0x3011) || is_between (letter, 0x3014, 0x301b) ||
         letter == 0x30fc || letter == 0x30fb;
}

static WakhanLetterKind
get_word_kind (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
      return WAKHAN_LETTER_WIDE;
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
    case G_UNICODE_SCRIPT_TIBETAN:
    case G_UNICODE_SCRIPT_JAVANESE:
      return WAKHAN_LETTER_UNPARTED;
    default:
      return WAKHAN_LETTER_WORD;
    }
}

static WakhanLetterKind
get_hangul_kind (gunichar letter)
{
  if (is_between (letter, 0xac00, 0xd7a3))
    return WAKHAN_LETTER_SYLLABLE;
  if (is_between (letter, 0x1100, 0x115e) || is_between (letter, 0xa960, 0xa97c))
    return WAKHAN_LETTER_LEADING;
  if (is_between (letter, 0x1161, 0x11a7) || is_between (letter, 0xd7b0, 0xd7c6))
    return WAKHAN_LETTER_MEDIAL;
  if (is_between (letter, 0x11a8, 0x11ff) || is_between (letter, 0xd7cb, 0xd7fb))
    return WAKHAN_LETTER_FINAL;
  return WAKHAN_LETTER_SIGN;
}

static WakhanLetterKind
get_kind (gunichar letter)
{
  if (is_blank (letter))
    return WAKHAN_LETTER_BLANK;
  if (letter == 0xad)
    return WAKHAN_LETTER_SOFT_HYPHEN;
  if (letter == 0x200d)
    return WAKHAN_LETTER_JOINER;
  if (is_linker (letter))
    return WAKHAN_LETTER_LINKER;
  if (is_mark (letter))
    return WAKHAN_LETTER_MARK;
  if (is_unseen (letter))
    return WAKHAN_LETTER_UNSEEN;
  if (letter == '-' || letter == 0x2010 || letter == 0x2011)
    return WAKHAN_LETTER_HYPHEN;
  if (g_utf8_strchr (DASHES, -1, letter))
    return WAKHAN_LETTER_DASH;
  if (is_between (letter, 0x1f1e6, 0x1f1ff))
    return WAKHAN_LETTER_FLAG;
  if (get_hangul_kind (letter) != WAKHAN_LETTER_SIGN)
    return get_hangul_kind (letter);
  if (is_wide_punctuation (letter))
    return WAKHAN_LETTER_WIDE;
  if (g_unichar_isalnum (letter))
    return get_word_kind (letter);
  if (g_unichar_type (letter) == G_UNICODE_OTHER_SYMBOL)
    return WAKHAN_LETTER_PICTURE;
  return WAKHAN_LETTER_SIGN;
}

static void
append_plain (GArray         *parts,
              const char     *plain,
              gboolean        is_upper,
              WakhanFoldFlags flags)
{
  for (; *plain; plain = g_utf8_next_char (plain))
    {
      const gunichar letter = g_utf8_get_char (plain);
      const gunichar shown =
        is_upper && (flags & WAKHAN_FOLD_KEEP_CASE) ? g_unichar_toupper (letter) : letter;

      g_array_append_val (parts, shown);
    }
}

/* @part: of a letter that was taken apart. */
static void
append_part (GArray         *parts,
             gunichar        part,
             WakhanFoldFlags flags)
{
  const gunichar lower = g_unichar_tolower (part);
  const char    *plain = find_plain (forms, G_N_ELEMENTS (forms), lower);
  gunichar       shown = flags & WAKHAN_FOLD_KEEP_CASE ? part : lower;

  if (g_unichar_isdigit (part))
    shown = '0' + g_unichar_digit_value (part);
  if (!plain && !(flags & WAKHAN_FOLD_KEEP_MARKS))
    plain = find_plain (letters, G_N_ELEMENTS (letters), lower);
  if (plain)
    append_plain (parts, plain, part != lower, flags);
  else if (!is_dropped (part, flags))
    g_array_append_val (parts, shown);
}

/* Accents that stand alone are letters: taken apart they would begin with a blank. Jamo of old code
 * pages and syllables stay whole. */
static gsize
take_apart (gunichar  letter,
            gunichar *taken)
{
  const gboolean is_whole = is_between (letter, 0xac00, 0xd7a3) ||
                            is_between (letter, 0x3131, 0x318e) ||
                            is_between (letter, 0xffa1, 0xffdc);
  const gsize n_taken =
    is_whole ? 0 : g_unichar_fully_decompose (letter, TRUE, taken, WAKHAN_FOLD_MOST_PARTS);

  if (n_taken == 0 || n_taken > WAKHAN_FOLD_MOST_PARTS || (n_taken > 1 && taken[0] == ' '))
    {
      taken[0] = letter;
      return 1;
    }
  return n_taken;
}

static void
append_folded (GArray          *parts,
               gunichar         letter,
               WakhanLetterKind kind,
               WakhanFoldFlags  flags)
{
  gunichar taken[WAKHAN_FOLD_MOST_PARTS];
  gsize    n_taken;

  if (kind == WAKHAN_LETTER_UNSEEN || kind == WAKHAN_LETTER_SOFT_HYPHEN)
    return;
  if (find_plain (forms, G_N_ELEMENTS (forms), letter))
    {
      append_part (parts, letter, flags);
      return;
    }
  n_taken = take_apart (letter, taken);
  for (gsize i = 0; i < n_taken; i++)
    {
      gunichar whole;

      if (i + 1 < n_taken && wakhan_fold_table_compose (taken[i], taken[i + 1], &whole))
        {
          append_part (parts, whole, flags);
          i++;
        }
      else
        append_part (parts, taken[i], flags);
    }
}

static Page *
create_page (gunichar        first,
             WakhanFoldFlags flags)
{
  Page              *page = g_new0 (Page, 1);
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (gunichar));
  guint              start = 0;

  for (guint i = 0; i < PAGE_LENGTH; i++)
    {
      WakhanFoldedLetter *folded = &page->letters[i];
      const guint         before = parts->len;

      folded->kind = get_kind (first + i);
      append_folded (parts, first + i, folded->kind, flags);
      folded->n_parts = parts->len - before;
    }
  page->parts = g_memdup2 (parts->data, sizeof (gunichar) * parts->len);
  for (guint i = 0; i < PAGE_LENGTH; i++)
    {
      page->letters[i].parts = page->parts + start;
      start += page->letters[i].n_parts;
    }
  return page;
}

const WakhanFoldedLetter *
wakhan_fold_table_look_up (gunichar        letter,
                           WakhanFoldFlags flags)
{
  Page **place = &pages[flags % N_FLAGS][MIN (letter, 0x10ffff) / PAGE_LENGTH];
  Page  *page = g_atomic_pointer_get (place);

  if (G_UNLIKELY (!page))
    {
      page = create_page (letter / PAGE_LENGTH * PAGE_LENGTH, flags);
      if (!g_atomic_pointer_compare_and_exchange (place, NULL, page))
        {
          g_free (page->parts);
          g_free (page);
          page = g_atomic_pointer_get (place);
        }
    }
  return &page->letters[letter % PAGE_LENGTH];
}

gboolean
wakhan_fold_table_compose (gunichar  base,
                           gunichar  mark,
                           gunichar *whole)
{
  for (gsize i = 0; i < G_N_ELEMENTS (own_letters); i++)
    if (base == own_letters[i][0] && mark == own_letters[i][1])
      return g_unichar_compose (base, mark, whole);
  return FALSE;
}
