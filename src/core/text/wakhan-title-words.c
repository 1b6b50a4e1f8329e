/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-words.h"

#include <string.h>

#include "wakhan-case.h"
#include "wakhan-prefix.h"

/* clang-format off */
static const char *const labels[] = {
  "title", "author", "authors", "editor", "translator", "illustrator", "release date", "language",
  "credit", "credits", "source", "sources", "photo", "photos", "photograph", "photographs",
  "photography", "illustration", "video", "image", "picture", "from", "to", "cc",
  "subject", "date", "sent", "isbn", "url", "keywords", "tags", "category", "published", "posted",
  "updated", "produced by", "photo credit", "image credit", "original publication", NULL,
};

static const char *const pointers[] = {
  "main article", "main articles", "main page", "further information", "more information",
  "see also", "hauptartikel", "siehe auch", "article détaillé", "articles détaillés", "voir aussi",
  "artículo principal", "véase también", "articolo principale", "vedi anche", "основная статья",
  "см. также", "مقالهٔ اصلی", "مقاله اصلی", "همچنین ببینید", "主条目", "主條目", "参见", "參見", NULL,
};

static const char *const ends_open[] = {
  "a", "an", "and", "because", "by", "if", "nor", "of", "or", "than", "that", "the", "whereas",
  "which", "whose", "with", "aber", "dass", "dem", "den", "der", "die", "eine", "einem", "einen", "einer",
  "oder", "und", "vom", "weil", "wenn", "zum", "zur", "avec", "dans", "de", "des", "du", "et", "la",
  "le", "les", "ou", "pour", "que", "qui", "un", "une", "con", "del", "el", "los", "las", "para",
  "por", NULL,
};

static const char *const byline_starts[] = {
  "by ", "©", "http", "www.", "Written by ", "Produced by ", "Translated by ", "Edited by ",
  "Illustrated by ", "Photo by ", "Image by ", "Published ", "Posted ", "Recorded ", "Updated ",
  "Dear ", "[Illustration", "[Footnote", "[Note", "[Sidenote", "Copyright", "COPYRIGHT",
  "BY THE SAME ", "E-text ", "Etext ", "Transcrib", "TRANSCRIB", "[Transcrib", "End of ",
  "FINIS", "***", "*", "Your friend", "Your humble", "Your most",
  "Your ever", "Yours", "YOURS", "In haste", "I am, ", "I remain", "Ever your", "As ever",
  "Believe me", "Faithfully", "Sincerely",
};

static const char *const counted[] = {
  "Figure ", "Fig. ", "Table ", "Photo ", "Image ", "Plate ", "PLATE ", "FIG. ", "Page ",
};

static const char *const names_apart[] = {
  "contents", "table of contents", "list of illustrations", "illustrations", "list of maps",
  "preface", "foreword", "introduction", "prologue", "abstract", "conclusion", "conclusions",
  "epilogue", "afterword", "postscript", "acknowledgements", "acknowledgments", "bibliography",
  "references", "citations", "selected works", "selected publications", "filmography",
  "discography", "works cited", "endnotes", "further reading", "external links", "see also",
  "sources", "notes", "footnotes", "glossary", "index", "appendix", "appendices", "dedication",
  "introductory", "introductory note", "author's note", "author’s note", "author's preface",
  "author’s preface", "persons", "characters", "dramatis personae", "dramatis personæ",
  "persons represented", "personen", "personnages", "inhalt", "inhaltsverzeichnis", "vorwort",
  "einleitung", "schluss", "nachwort", "anhang", "quellen", "literatur", "anmerkungen", "préface",
  "avant-propos", "épilogue", "prologo", "prólogo", "prefacio", "introducción", "índice",
  "indice", "table des matières", "предисловие", "введение", "пролог", "эпилог", "заключение",
  "послесловие", "оглавление", "содержание", "مقدمه", "پیشگفتار", "دیباچه", "نتیجه", "نتیجه‌گیری",
  "منابع", "فهرست", "المقدمة", "مقدمة", "الخاتمة", "خاتمة", "序", "序言", "前言", "引言", "后记", "後記",
  "目录", "目錄", "结论", "参考文献", NULL,
};

static const char *const common_names[] = {
  "background", "origin", "origins", "prelude", "causes", "context", "history", "etymology",
  "overview", "formation", "foundation", "founding", "establishment", "creation", "name", "names",
  "naming", "terminology", "definition", "description", "geography", "location", "situation",
  "biography", "early life", "early years", "early history", "life", "youth", "life and career",
  "beginnings", "rise", "timeline", "chronology", "events", "course", "summary", "introduction",
  "prehistory", "antiquity", "aftermath", "hintergrund", "vorgeschichte", "geschichte", "leben",
  "contexte", "histoire", "antecedentes", "historia", "предыстория", "история", "پیشینه",
  "تاریخچه", "背景", "历史", "歷史", NULL,
};

static const char *const common_lasts[] = {
  "background", "context", "situation", "origins", "history", "prelude", "life", "years",
  "causes", "beginnings", "developments", "setting", "period", "era", "conditions", "events",
  "tensions", NULL,
};

static const char *const common_firsts[] = {
  "background", "origins", "causes", "prelude", "events", "early", "before", "previous",
  "context", NULL,
};
/* clang-format on */

/* "The end", "THE END OF VOL. I.", but no chapter on the end of something. */
static gboolean
is_end (const char *words)
{
  static const char *const parts[] = { "vol", "book", "part", "the first", "the second",
                                       "the third" };
  const char              *rest = words + strlen ("the end");

  if (g_ascii_strncasecmp (words, "the end", strlen ("the end")) != 0)
    return FALSE;
  if (!g_ascii_isalnum (*rest) && rest[strspn (rest, " .!*_-")] == '\0')
    return TRUE;
  if (g_ascii_strncasecmp (rest, " of ", 4) != 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_ascii_strncasecmp (rest + 4, parts[i], strlen (parts[i])) == 0)
      return TRUE;
  return FALSE;
}

/* Whether words begin with one of the labels and a colon. */
static gboolean
is_labelled (const char        *words,
             const char *const *known)
{
  static const char *const colons[] = { ":", "：" };

  for (gsize i = 0; i < G_N_ELEMENTS (colons); i++)
    {
      const char      *colon = strstr (words, colons[i]);
      g_autofree char *label = colon ? g_strndup (words, colon - words) : NULL;

      if (label && wakhan_case_is_one_of (g_strchomp (label), known))
        return colon[strlen (colons[i])] || !wakhan_title_words_stand_apart (words);
    }
  return FALSE;
}

gboolean
wakhan_title_words_point_elsewhere (const char *words)
{
  return is_labelled (words, pointers);
}

gboolean
wakhan_title_words_are_byline (const char *words)
{
  for (gsize i = 0; i < G_N_ELEMENTS (byline_starts); i++)
    if (wakhan_has_prefix (words, byline_starts[i]))
      return !g_str_equal (byline_starts[i], "End of ") || strstr (words, "Gutenberg");
  for (gsize i = 0; i < G_N_ELEMENTS (counted); i++)
    if (wakhan_has_prefix (words, counted[i]) && g_ascii_isalnum (words[strlen (counted[i])]) &&
        !g_ascii_islower (words[strlen (counted[i])]))
      return TRUE;
  if (g_ascii_strncasecmp (words, "by ", 3) == 0 &&
      g_unichar_isupper (g_utf8_get_char (words + 3)) &&
      g_ascii_strncasecmp (words + 3, "the ", 4) != 0)
    return TRUE;
  return is_end (words) || is_labelled (words, labels) ||
         wakhan_title_words_point_elsewhere (words) ||
         g_str_equal (words, "Your") || strpbrk (words, "|@\\{}<>=") ||
         strstr (words, "credit:") || strstr (words, "://");
}

gboolean
wakhan_title_words_stand_apart (const char *words)
{
  g_autofree char *name =
    g_strndup (words, strlen (words) - (g_str_has_suffix (words, ".") ||
                                        g_str_has_suffix (words, ":")));

  if (g_ascii_strncasecmp (name, "contents of ", 12) == 0 ||
      g_ascii_strncasecmp (name, "preface to ", 11) == 0 ||
      g_ascii_strncasecmp (name, "preface by ", 11) == 0 ||
      g_ascii_strncasecmp (name, "preface of ", 11) == 0)
    return TRUE;
  return wakhan_case_is_one_of (name, names_apart) ||
         (g_str_has_suffix (name, "reface") && strlen (name) < 30) ||
         (g_str_has_suffix (name, " PREFACE") && strlen (name) < 30);
}

gboolean
wakhan_title_words_lead_on (const char *words)
{
  const char *last = strrchr (words, ' ');

  return last ? g_strv_contains (ends_open, last + 1) : wakhan_case_is_one_of (words, ends_open);
}

gboolean
wakhan_title_words_are_common (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  const guint    n_parts = g_strv_length (parts);

  if (wakhan_case_is_one_of (words, common_names))
    return TRUE;
  return n_parts >= 2 && n_parts <= 6 &&
         ((n_parts <= 3 && wakhan_case_is_one_of (parts[n_parts - 1], common_lasts)) ||
          wakhan_case_is_one_of (parts[0], common_firsts));
}
