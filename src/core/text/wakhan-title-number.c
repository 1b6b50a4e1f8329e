/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-number.h"

#include <string.h>

#include "wakhan-case.h"
#include "wakhan-prefix.h"

typedef struct
{
  const char *name;
  guint       rank;
} Name;

static const Name names[] = {
  { "volume", WAKHAN_TITLE_RANK_VOLUME },
  { "vol", WAKHAN_TITLE_RANK_VOLUME },
  { "band", WAKHAN_TITLE_RANK_VOLUME },
  { "tome", WAKHAN_TITLE_RANK_VOLUME },
  { "tomo", WAKHAN_TITLE_RANK_VOLUME },
  { "том", WAKHAN_TITLE_RANK_VOLUME },
  { "جلد", WAKHAN_TITLE_RANK_VOLUME },
  { "book", WAKHAN_TITLE_RANK_BOOK },
  { "buch", WAKHAN_TITLE_RANK_BOOK },
  { "livre", WAKHAN_TITLE_RANK_BOOK },
  { "libro", WAKHAN_TITLE_RANK_BOOK },
  { "boek", WAKHAN_TITLE_RANK_BOOK },
  { "книга", WAKHAN_TITLE_RANK_BOOK },
  { "کتاب", WAKHAN_TITLE_RANK_BOOK },
  { "epilogue", WAKHAN_TITLE_RANK_HIGHEST },
  { "part", WAKHAN_TITLE_RANK_PART },
  { "teil", WAKHAN_TITLE_RANK_PART },
  { "theil", WAKHAN_TITLE_RANK_PART },
  { "abteilung", WAKHAN_TITLE_RANK_PART },
  { "partie", WAKHAN_TITLE_RANK_PART },
  { "parte", WAKHAN_TITLE_RANK_PART },
  { "deel", WAKHAN_TITLE_RANK_PART },
  { "часть", WAKHAN_TITLE_RANK_PART },
  { "раздел", WAKHAN_TITLE_RANK_PART },
  { "بخش", WAKHAN_TITLE_RANK_PART },
  { "část", WAKHAN_TITLE_RANK_PART },
  { "część", WAKHAN_TITLE_RANK_PART },
  { "kısım", WAKHAN_TITLE_RANK_PART },
  { "phần", WAKHAN_TITLE_RANK_PART },
  { "μέρος", WAKHAN_TITLE_RANK_PART },
  { "частина", WAKHAN_TITLE_RANK_PART },
  { "חלק", WAKHAN_TITLE_RANK_PART },
  { "भाग", WAKHAN_TITLE_RANK_PART },
  { "ภาคที่", WAKHAN_TITLE_RANK_PART },
  { "القسم", WAKHAN_TITLE_RANK_PART },
  { "الجزء", WAKHAN_TITLE_RANK_PART },
  { "act", WAKHAN_TITLE_RANK_PART },
  { "akt", WAKHAN_TITLE_RANK_PART },
  { "aufzug", WAKHAN_TITLE_RANK_PART },
  { "acte", WAKHAN_TITLE_RANK_PART },
  { "acto", WAKHAN_TITLE_RANK_PART },
  { "atto", WAKHAN_TITLE_RANK_PART },
  { "действие", WAKHAN_TITLE_RANK_PART },
  { "chapter", WAKHAN_TITLE_RANK_CHAPTER },
  { "chap", WAKHAN_TITLE_RANK_CHAPTER },
  { "kapitel", WAKHAN_TITLE_RANK_CHAPTER },
  { "capitel", WAKHAN_TITLE_RANK_CHAPTER },
  { "hoofdstuk", WAKHAN_TITLE_RANK_CHAPTER },
  { "chapitre", WAKHAN_TITLE_RANK_CHAPTER },
  { "capítulo", WAKHAN_TITLE_RANK_CHAPTER },
  { "capitulo", WAKHAN_TITLE_RANK_CHAPTER },
  { "capitolo", WAKHAN_TITLE_RANK_CHAPTER },
  { "rozdział", WAKHAN_TITLE_RANK_CHAPTER },
  { "luku", WAKHAN_TITLE_RANK_CHAPTER },
  { "глава", WAKHAN_TITLE_RANK_CHAPTER },
  { "فصل", WAKHAN_TITLE_RANK_CHAPTER },
  { "باب", WAKHAN_TITLE_RANK_CHAPTER },
  { "گفتار", WAKHAN_TITLE_RANK_CHAPTER },
  { "الفصل", WAKHAN_TITLE_RANK_CHAPTER },
  { "الباب", WAKHAN_TITLE_RANK_CHAPTER },
  { "kapitola", WAKHAN_TITLE_RANK_CHAPTER },
  { "kapittel", WAKHAN_TITLE_RANK_CHAPTER },
  { "capítol", WAKHAN_TITLE_RANK_CHAPTER },
  { "capitolul", WAKHAN_TITLE_RANK_CHAPTER },
  { "poglavlje", WAKHAN_TITLE_RANK_CHAPTER },
  { "bölüm", WAKHAN_TITLE_RANK_CHAPTER },
  { "bab", WAKHAN_TITLE_RANK_CHAPTER },
  { "chương", WAKHAN_TITLE_RANK_CHAPTER },
  { "κεφάλαιο", WAKHAN_TITLE_RANK_CHAPTER },
  { "κεφαλαιο", WAKHAN_TITLE_RANK_CHAPTER },
  { "розділ", WAKHAN_TITLE_RANK_CHAPTER },
  { "פרק", WAKHAN_TITLE_RANK_CHAPTER },
  { "अध्याय", WAKHAN_TITLE_RANK_CHAPTER },
  { "บทที่", WAKHAN_TITLE_RANK_CHAPTER },
  { "canto", WAKHAN_TITLE_RANK_CHAPTER },
  { "gesang", WAKHAN_TITLE_RANK_CHAPTER },
  { "stave", WAKHAN_TITLE_RANK_CHAPTER },
  { "letter", WAKHAN_TITLE_RANK_CHAPTER },
  { "lettre", WAKHAN_TITLE_RANK_CHAPTER },
  { "brief", WAKHAN_TITLE_RANK_CHAPTER },
  { "письмо", WAKHAN_TITLE_RANK_CHAPTER },
  { "epistle", WAKHAN_TITLE_RANK_CHAPTER },
  { "lecture", WAKHAN_TITLE_RANK_CHAPTER },
  { "sermon", WAKHAN_TITLE_RANK_CHAPTER },
  { "essay", WAKHAN_TITLE_RANK_CHAPTER },
  { "lesson", WAKHAN_TITLE_RANK_CHAPTER },
  { "dialogue", WAKHAN_TITLE_RANK_CHAPTER },
  { "section", WAKHAN_TITLE_RANK_SECTION },
  { "abschnitt", WAKHAN_TITLE_RANK_SECTION },
  { "scene", WAKHAN_TITLE_RANK_SECTION },
  { "szene", WAKHAN_TITLE_RANK_SECTION },
  { "auftritt", WAKHAN_TITLE_RANK_SECTION },
  { "scène", WAKHAN_TITLE_RANK_SECTION },
  { "escena", WAKHAN_TITLE_RANK_SECTION },
  { "scena", WAKHAN_TITLE_RANK_SECTION },
  { "явление", WAKHAN_TITLE_RANK_SECTION },
  { "сцена", WAKHAN_TITLE_RANK_SECTION },
  { "appendix", WAKHAN_TITLE_RANK_HIGHEST },
  { "anhang", WAKHAN_TITLE_RANK_HIGHEST },
  { "annexe", WAKHAN_TITLE_RANK_HIGHEST },
  { "приложение", WAKHAN_TITLE_RANK_HIGHEST },
  { "پیوست", WAKHAN_TITLE_RANK_HIGHEST },
};

static const char *const tens[] = { "twenty", "thirty", "forty", "fifty", "sixty",
                                    "seventy", "eighty", "ninety", NULL };

static const char *const numerals[] = {
  "one", "two", "three", "four", "five", "six", "seven", "eight",
  "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
  "seventeen", "eighteen", "nineteen", "eins", "zwei", "drei", "vier", "fünf",
  "sechs", "sieben", "acht", "neun", "zehn", "un", "deux", "trois",
  "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "uno",
  "dos", "tres", "cuatro", "cinco", "last", "letztes", NULL
};

/* Beginnings, since endings tell of gender and case. */
static const char *const ordinals[] = {
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
  "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
  "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",
  "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebente",
  "siebte", "achte", "neunte", "zehnte", "elfte", "zwölfte", "dreizehnte",
  "vierzehnte", "fünfzehnte", "letzte", "premi", "deuxième", "second", "troisième",
  "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième",
  "dernier", "primer", "segund", "tercer", "cuart", "quint", "prim",
  "second", "terz", "quart", "sest", "settim", "первая", "первый",
  "первое", "вторая", "второй", "второе", "третья", "третий", "третье",
  "четверт", "четвёрт", "пятая", "пятый", "пятое", "шест", "седьм",
  "восьм", "девят", "десят", "одиннадцат", "двенадцат", "последн", NULL
};

static const char *const eastern[] = {
  "اول", "یکم", "نخست", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم",
  "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم",
  "هفدهم", "هجدهم", "نوزدهم", "بیستم", "الأول", "الاول", "الثاني", "الثالث", "الرابع",
  "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", NULL
};

/* The length of a Roman number's letters, in either case; 0: it is none. */
static gsize
measure_roman (const char *letters)
{
  static const char *const digits[] = { "cm", "cd", "d", "c", "c", "c", "xc", "xl", "l", "x",
                                        "x", "x", "ix", "iv", "v", "i", "i", "i", "i" };
  gsize                    length = strspn (letters, "mM");

  if (length > 3)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (digits); i++)
    if (g_ascii_strncasecmp (letters + length, digits[i], strlen (digits[i])) == 0)
      {
        length += strlen (digits[i]);
        if (strlen (digits[i]) == 2) /* "xc" is followed by no more of its kind */
          i += i % 6 == 0 ? 5 : 4;
      }
  return g_unichar_isalnum (g_utf8_get_char (letters + length)) ? 0 : length;
}

static guint
value_of_roman (const char *letters,
                gsize       length)
{
  static const char  signs[] = "ivxlcdm";
  static const guint values[] = { 1, 5, 10, 50, 100, 500, 1000 };
  guint              sum = 0;
  guint              last = 0;

  for (gsize i = length; i > 0; i--)
    {
      const guint value = values[strchr (signs, g_ascii_tolower (letters[i - 1])) - signs];

      sum = value < last ? sum - value : sum + value;
      last = value;
    }
  return sum;
}

/* Figures of any script. */
static gsize
measure_figures (const char *words,
                 guint      *value)
{
  const char *at = words;

  *value = 0;
  for (; g_unichar_isdigit (g_utf8_get_char (at)) && *value < 100000; at = g_utf8_next_char (at))
    *value = 10 * *value + g_unichar_digit_value (g_utf8_get_char (at));
  return g_unichar_isalnum (g_utf8_get_char (at)) ? 0 : at - words;
}

static gboolean
is_ordinal (const char *folded)
{
  for (gsize i = 0; ordinals[i]; i++)
    if (g_str_has_prefix (folded, ordinals[i]))
      return g_utf8_strlen (folded, -1) <= g_utf8_strlen (ordinals[i], -1) + 3;
  return g_strv_contains (eastern, folded);
}

/* "two", "second", "twenty-one", "thirty-second" */
static gboolean
is_number_word (const char *folded)
{
  if (g_strv_contains (numerals, folded) || g_strv_contains (tens, folded) || is_ordinal (folded))
    return TRUE;
  for (gsize i = 0; tens[i]; i++)
    if (g_str_has_prefix (folded, tens[i]) && folded[strlen (tens[i])] == '-')
      return is_number_word (folded + strlen (tens[i]) + 1);
  return FALSE;
}

static char *
dup_first_word (const char *words,
                gsize      *length)
{
  static const char *const dashes[] = { "--", "—", "–" };
  g_autofree char         *word = NULL;

  *length = strcspn (words, " .:,;\t");
  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    {
      const char *dash = g_strstr_len (words, *length, dashes[i]);

      *length = dash ? (gsize) (dash - words) : *length;
    }
  word = g_strndup (words, *length);
  return wakhan_case_fold (word);
}

/* Behind a chapter's name: "2", "II", "Two", "the Second", "B", "Twenty One". */
static gsize
measure_number (const char *words)
{
  const gsize      article = g_ascii_strncasecmp (words, "the ", 4) == 0 ? 4 : 0;
  const gsize      roman = measure_roman (words);
  guint            value;
  const gsize      figures = measure_figures (words, &value);
  gsize            length;
  gsize            next;
  g_autofree char *word = dup_first_word (words + article, &length);
  g_autofree char *second = NULL;

  if (figures > 0)
    return value <= 999 ? figures : 0;
  if (roman > 0)
    return roman;
  if (g_ascii_isupper (*words) && length == 1 && article == 0 && words[1] != ' ')
    return 1;
  if (!is_number_word (word))
    return 0;
  second =
    words[article + length] == ' ' ? dup_first_word (words + article + length + 1, &next) : NULL;
  if (second && g_strv_contains (tens, word) && is_number_word (second))
    length += 1 + next;
  return article + length;
}

/* Takes what stands behind a number: nothing, or words of a title. */
static gboolean
take_rest (WakhanTitleLine *self,
           const char      *rest,
           guint            rank)
{
  rest += strspn (rest, ".:)]");
  self->is_bare = *rest == '\0';
  if (!self->is_bare && !g_ascii_isspace (*rest) && *rest != ',' && *rest != '-' &&
      !g_str_has_prefix (rest, "–") && !g_str_has_prefix (rest, "—"))
    return FALSE;
  while (*rest && !g_unichar_isalnum (g_utf8_get_char (rest)))
    rest = g_utf8_next_char (rest);
  if (g_unichar_islower (g_utf8_get_char (rest)))
    return FALSE;
  self->kind = WAKHAN_TITLE_NUMBERED;
  self->rank = rank;
  return TRUE;
}

static const Name *
find_name (const char *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].name, folded))
      return &names[i];
  return NULL;
}

gboolean
wakhan_title_number_is_name (const char *word)
{
  gsize            length;
  g_autofree char *folded = dup_first_word (word, &length);

  return find_name (folded) != NULL;
}

/* "Chapter 2", "BOOK THE FIRST", "Appendix A: Sources", "Essay No. 3", "ZWEITES KAPITEL", "First
 * Epilogue: 1813" */
static gboolean
read_western (WakhanTitleLine *self,
              const char      *words)
{
  const char      *begin = words + (g_ascii_strncasecmp (words, "the ", 4) == 0 ? 4 : 0);
  gsize            first_length;
  gsize            length;
  g_autofree char *first = dup_first_word (begin, &first_length);
  g_autofree char *second = NULL;
  const char      *rest = begin + first_length;
  const Name      *name = find_name (first);
  gsize            number;

  rest += *rest == '.';
  if (!*rest || !g_ascii_isspace (*rest) || g_unichar_islower (g_utf8_get_char (words)))
    return FALSE;
  rest += strspn (rest, " \t");
  if (name && (number = measure_number (rest)) > 0)
    return take_rest (self, rest + number, name->rank);
  if (name && name->rank == WAKHAN_TITLE_RANK_HIGHEST && g_ascii_isupper (rest[0]) &&
      rest[1] == ' ') /* "Appendix A Sources" */
    return take_rest (self, rest + 1, name->rank);
  second = dup_first_word (rest, &length);
  if (g_str_equal (second, "no") && g_unichar_isupper (g_utf8_get_char (words)) &&
      rest[length] == '.' && rest[length + 1] == ' ' &&
      (number = measure_number (rest + length + 2)) > 0 && rest[length + 2 + number] == '\0')
    return take_rest (self, rest + length + 2 + number, WAKHAN_TITLE_RANK_CHAPTER);
  name = find_name (second);
  return name && is_ordinal (first) && take_rest (self, rest + length, name->rank);
}

/* "第一章", "제1장", "卷二", "三、" */
static gboolean
read_chinese (WakhanTitleLine *self,
              const char      *words)
{
  static const Name units[] = {
    { "卷", WAKHAN_TITLE_RANK_BOOK },
    { "部", WAKHAN_TITLE_RANK_PART },
    { "編", WAKHAN_TITLE_RANK_PART },
    { "编", WAKHAN_TITLE_RANK_PART },
    { "篇", WAKHAN_TITLE_RANK_PART },
    { "章", WAKHAN_TITLE_RANK_CHAPTER },
    { "回", WAKHAN_TITLE_RANK_CHAPTER },
    { "장", WAKHAN_TITLE_RANK_CHAPTER },
    { "부", WAKHAN_TITLE_RANK_PART },
    { "편", WAKHAN_TITLE_RANK_PART },
    { "節", WAKHAN_TITLE_RANK_SECTION },
    { "节", WAKHAN_TITLE_RANK_SECTION },
    { "、", WAKHAN_TITLE_RANK_SECTION },
  };
  const gsize prefix = g_str_has_prefix (words, "第") || g_str_has_prefix (words, "제") ||
                           g_str_has_prefix (words, "卷")
                         ? strlen ("第")
                         : 0;
  const char *at = words + prefix;

  while (*at && g_utf8_strchr ("0123456789〇零一二三四五六七八九十百千", -1, g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  if (at == words + prefix || g_utf8_strlen (words, -1) > 40 || g_str_has_suffix (words, "。"))
    return FALSE;
  if (g_str_has_prefix (words, "卷"))
    return take_rest (self, at, WAKHAN_TITLE_RANK_BOOK);
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_has_prefix (at, units[i].name) &&
        (prefix > 0 || i == G_N_ELEMENTS (units) - 1 || at[strlen (units[i].name)] == '.'))
      {
        self->kind = WAKHAN_TITLE_NUMBERED;
        self->rank = units[i].rank;
        self->is_bare = at[strlen (units[i].name)] == '\0';
        return TRUE;
      }
  return FALSE;
}

gboolean
wakhan_title_number_read_named (WakhanTitleLine *self,
                                const char      *words)
{
  self->is_named = read_western (self, words) || read_chinese (self, words);
  return self->is_named;
}

/* "IV.", "IV. Sources", "IV Sources", but no "C. Smith" and no "I think" */
static gboolean
read_roman (WakhanTitleLine *self,
            const char      *words)
{
  const gsize length = strspn (words, "IVXLCDM");
  const char *rest = words + length;

  if (length == 0 || measure_roman (words) != length || (length == 1 && !strchr ("IVX", *words)))
    return FALSE;
  if (*rest && *rest != '.' && *rest != ':' && length == 1)
    return FALSE;
  /* "MCMXX", a year, and a list in a line */
  if (*words == 'M' || (*words == 'I' && length == 1 && strstr (rest, "; II.")))
    return FALSE;
  if (*rest == '.' && g_ascii_isupper (rest[1 + (rest[1] == ' ')]) &&
      rest[2 + (rest[1] == ' ')] == '.') /* "V. S. Naipaul" */
    return FALSE;
  return take_rest (self, rest, WAKHAN_TITLE_RANK_SECTION);
}

/* "To his brother", "From the same": whom a letter was sent to or came from */
static gboolean
names_person (const char *words)
{
  words += strspn (words, " ");
  return wakhan_has_prefix (words, "To ") || wakhan_has_prefix (words, "From ");
}

/* "1.3 Sources", "§ 2. Roads", "(3) Sources", "[14] To Anna", but no "[14] Hale, p. 12" */
static gboolean
read_decimal (WakhanTitleLine *self,
              const char      *words)
{
  const char *start =
    words + (g_str_has_prefix (words, "§") ? strlen ("§") : *words == '(' || *words == '[');
  gsize digits;
  guint rank = WAKHAN_TITLE_RANK_SECTION + g_str_has_prefix (words, "§");

  start += strspn (start, " ");
  for (; g_ascii_isupper (*start) && start[1] == '.' && g_ascii_isdigit (start[2]); rank++)
    start += 2; /* "A.1" */
  digits = strspn (start, "0123456789.");
  if (!g_ascii_isdigit (*start) || digits > 8 ||
      (digits > 2 && !memchr (start, '.', digits) && *start != *words))
    return FALSE;
  if (*words == '[' && (start[digits] != ']' || !names_person (start + digits + 1)))
    return FALSE;
  if (start != words && start[digits] && strchr (")]", start[digits]))
    digits++;
  if (!g_ascii_isspace (start[digits]) && !(start[digits] == '-' && start[digits - 1] == '.') &&
      !g_str_has_prefix (start + digits, "—"))
    return FALSE;
  if (digits > 2 && !memchr (start, '.', digits) && start == words)
    return FALSE;
  for (gsize i = 1; i + 1 < digits; i++)
    rank += start[i] == '.' && g_ascii_isdigit (start[i + 1]);
  return take_rest (self, start + digits, rank) && !self->is_bare;
}

/* "219.", "[14]" */
static gboolean
read_figure (WakhanTitleLine *self,
             const char      *words)
{
  const char *start = words + (*words == '[' || *words == '(');
  const gsize digits = measure_figures (start, &self->figure);
  const char *rest = start + digits;

  if (digits == 0 || self->figure > 1000 || !g_ascii_isdigit (*start))
    return FALSE;
  rest += strspn (rest, "])") + (*rest == '.');
  if (*rest)
    return FALSE;
  self->kind = WAKHAN_TITLE_NUMBERED;
  self->rank = WAKHAN_TITLE_RANK_SECTION;
  self->is_bare = TRUE;
  self->doubt = WAKHAN_TITLE_DOUBT_FIGURE;
  return TRUE;
}

gboolean
wakhan_title_number_read_bare (WakhanTitleLine *self,
                               const char      *words)
{
  return read_roman (self, words) || read_figure (self, words) || read_decimal (self, words);
}

guint
wakhan_title_number_get_value (const char *words,
                               gboolean   *is_roman)
{
  const gsize length = measure_roman (words);
  guint       value = 0;
  gsize       end = length;

  *is_roman = length > 0 && g_ascii_isupper (*words);
  if (*is_roman)
    value = value_of_roman (words, length);
  else if (g_ascii_isdigit (*words))
    end = measure_figures (words, &value);
  return value > 0 && words[end] == '.' && words[end + 1] == ' ' ? value : 0;
}
