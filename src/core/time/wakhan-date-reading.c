/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-reading.h"

#include <stdlib.h>
#include <string.h>

#include "wakhan-day.h"

#define LONGEST_HEADING 90    /* bytes */
#define LONGEST_HEAD 1500     /* bytes: a line that dates the text stands in these */
#define LONGEST_LINE_OVER 50  /* bytes of a line over a day, where no sentence ends with it */
#define LONGEST_DATE_LINE 160 /* bytes */
#define MOST_WORDS 3          /* of a line beside the date that dates the text */
#define WEIGHT_OF_FIGURES 20  /* "13/2/2018" tells more of "3/2/2018" than "13 February" does */
#define YEARS_OF_NEWS 15      /* a text about an earlier time is no news, whenever it was written */
#define USUAL_YEAR 1985       /* near which one of two figures is where no other is told */
#define LONGEST_AGENCY 24     /* bytes */
#define FEWEST_COUNTED 2      /* dates that are counted from the day of writing, as news do */
#define MOST_TO_ONE 12        /* dates to one of them */
#define FEWEST_PAST 5         /* dates of years before that make an article a story of them */
#define FEWEST_ENTRIES 3      /* of a journal */
#define FEWEST_LETTERS 2      /* with day, month and year */
#define SHORTEST_LETTER 120   /* bytes */
#define MONTHS_AHEAD 3        /* a day so near is rather to come than long past */
#define LONGEST_BYLINE 8      /* words */
#define FIRST_QUARTER 33
#define DAYS_BACK 15 /* a day so much before the one told of is of the month that follows */

/* A full stop, or the like, of Chinese or Persian. */
static gboolean
ends_in_stop (const char *line,
              gsize       length)
{
  static const char *const stops[] = { "。", "！", "？", "；", "؟" };

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    if (length >= strlen (stops[i]) &&
        strncmp (line + length - strlen (stops[i]), stops[i], strlen (stops[i])) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_heading (const char *line,
            gsize       length)
{
  while (length > 0 && g_ascii_isspace (line[length - 1]))
    length--;
  return length > 0 && length <= LONGEST_HEADING && !strchr (".!?;:,", line[length - 1]) &&
         !ends_in_stop (line, length) &&
         !(*line == '-' || *line == '*' || *line == '|' || *line == '>');
}

static gboolean
is_blank_line (const char *line)
{
  line += strspn (line, " \t\r");
  return *line == '\n' || *line == '\0';
}

GArray *
wakhan_date_reading_find_headings (const char *text)
{
  GArray  *headings = g_array_new (FALSE, FALSE, sizeof (WakhanDateHeading));
  gboolean is_after_blank = TRUE;

  for (const char *line = text; *line;)
    {
      const char *end = strchr (line, '\n');
      const char *next = end ? end + 1 : line + strlen (line);
      const gsize length = (end ? end : next) - line;

      if (is_after_blank && length <= LONGEST_HEADING && is_blank_line (next) &&
          is_heading (line, length))
        {
          const gsize             n_marks = strspn (line, "#");
          const WakhanDateHeading heading = { line - text, line - text + length,
                                              n_marks > 0 ? n_marks : 1 };

          g_array_append_val (headings, heading);
        }
      is_after_blank = is_blank_line (line);
      line = next;
    }
  return headings;
}

/* “(Agency) ”, or nothing. */
static const char *
skip_agency (const char *at)
{
  const gsize length = *at == '(' ? strcspn (at, ")\n") : 0;

  if (length == 0 || length > LONGEST_AGENCY || at[length] != ')')
    return at;
  return at + length + 1 + strspn (at + length + 1, " ");
}

/* "OSTWICK, 14 March 2016 (Agency) – The crews …": what comes behind the dash or the stop is the
 * text. */
static gboolean
begins_text (const char *behind,
             const char *at)
{
  const char *dash = skip_agency (behind + strspn (behind, " "));

  if (at < dash)
    return FALSE;
  if (at == behind && *at == '.' && at[1] == ' ')
    return TRUE;
  return at == dash && (strncmp (at, "–", strlen ("–")) == 0 ||
                        strncmp (at, "—", strlen ("—")) == 0 || *at == '-' || *at == ':');
}

/* How many words the line of the mention has beside it, and whether they are those of who wrote it
 * and when. */
static guint
count_words_beside (const char              *text,
                    const WakhanDateMention *mention,
                    gboolean                *tells_author)
{
  static const char *const marks[] = { " by ", "published", "posted", "updated", "date:",
                                       "dated", "|", "reuters", "(ap)" };
  const char              *start = text + mention->start;
  const char              *end = text + mention->end;
  g_autofree char         *before = NULL;
  g_autofree char         *after = NULL;
  guint                    n_words = 0;
  gboolean                 in_word = FALSE;

  while (start > text && start[-1] != '\n' && text + mention->start - start < LONGEST_DATE_LINE)
    start--;
  while (*end && *end != '\n' && end - text - mention->end < LONGEST_DATE_LINE &&
         !begins_text (text + mention->end, end))
    end++;
  *tells_author = FALSE;
  if (end - start >= LONGEST_DATE_LINE)
    return G_MAXUINT;
  before = g_ascii_strdown (start, text + mention->start - start);
  after = g_ascii_strdown (text + mention->end, end - text - mention->end);
  *tells_author = g_str_has_prefix (before, "by ");
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    *tells_author |= strstr (before, marks[i]) || strstr (after, marks[i]);
  for (const char *at = before; *at; at++)
    {
      n_words += g_ascii_isalpha (*at) && !in_word;
      in_word = g_ascii_isalpha (*at);
    }
  in_word = FALSE;
  for (const char *at = after; *at; at++)
    {
      n_words += g_ascii_isalpha (*at) && !in_word;
      in_word = g_ascii_isalpha (*at);
    }
  *tells_author &= n_words <= LONGEST_BYLINE;
  return n_words;
}

/* Whether the line that ends before @end goes on in the next one: it is long, and no sentence ends
 * with it. Sets @start to where it begins. */
static gboolean
goes_on_below (const char  *text,
               const char  *end,
               const char **start)
{
  const char *at = end;

  while (at > text && at[-1] != '\n')
    at--;
  *start = at;
  return end - at >= LONGEST_LINE_OVER && !strchr (".!?:*_\"", end[-1]) && (guchar) end[-1] < 0x80;
}

gboolean
wakhan_date_reading_is_own_line (const char *text,
                                 guint       start)
{
  const char *above;
  const char *end = text + start;

  if (start == 0)
    return TRUE;
  if (*--end != '\n')
    return FALSE;
  if (!goes_on_below (text, end, &above))
    return TRUE;
  if (end[-1] == ',' || end[-1] == ';')
    return FALSE;
  return above == text || !goes_on_below (text, above - 1, &above); /* one alone is a headline */
}

static gboolean
is_in_own_line (const char              *text,
                const WakhanDateMention *mention)
{
  guint start = mention->start;

  while (start > 0 && text[start - 1] != '\n')
    start--;
  return wakhan_date_reading_is_own_line (text, start);
}

/* "Kell, 9 January 1863", over another letter than the day before. */
static gboolean
is_letter_head (const WakhanDateMention *mention,
                guint                    before,
                guint                    n_words,
                gboolean                 tells_author)
{
  return n_words <= MOST_WORDS && !tells_author && wakhan_date_mention_is_whole (mention) &&
         (before == 0 || mention->start - before >= SHORTEST_LETTER);
}

/* The day of writing in the first lines, and how many dates stand alone in a line. */
static void
find_date_lines (WakhanDateReading *self,
                 const char        *text,
                 GArray            *mentions,
                 gboolean           is_known)
{
  guint n_entries = 0;
  guint n_letters = 0;
  guint letter = 0; /* where the words of the day before end */

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);
      gboolean                 tells_author;
      guint                    n_words;

      if (mention->shape != WAKHAN_DATE_SHAPE_DAY ||
          (mention->month == 0 && mention->weekday == 0) ||
          mention->anchor != WAKHAN_DATE_ANCHOR_NONE ||
          (mention->start > LONGEST_HEAD && n_entries == 0))
        continue;
      n_words = count_words_beside (text, mention, &tells_author);
      if (n_words <= MOST_WORDS && !is_in_own_line (text, mention))
        continue;
      n_letters += is_letter_head (mention, letter, n_words, tells_author);
      letter = mention->end;
      n_entries +=
        n_words == 0 || (n_words <= MOST_WORDS && mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR);
      if (!is_known && !self->has_written && mention->start <= LONGEST_HEAD &&
          wakhan_date_mention_is_whole (mention) && (n_words <= MOST_WORDS || tells_author) &&
          !(mention->traits & (WAKHAN_DATE_MENTION_ASIDE | WAKHAN_DATE_MENTION_JOINED)))
        {
          self->written = *mention;
          self->has_written = TRUE;
        }
      if (n_entries >= FEWEST_ENTRIES || n_letters >= FEWEST_LETTERS)
        {
          self->is_journal = TRUE;
          return;
        }
    }
}

static void
set_written (WakhanDateReading *self,
             WakhanDate        *date)
{
  gint64 year;
  guint  month;
  guint  day;

  if (!date || !wakhan_date_is_day (date))
    return;
  wakhan_day_to_civil (wakhan_date_get_earliest_start (date), &year, &month, &day);
  self->written = wakhan_date_mention_of_day (year, month, day);
  self->has_written = TRUE;
}

static int
compare_years (gconstpointer a,
               gconstpointer b)
{
  return (*(const gint32 *) a > *(const gint32 *) b) - (*(const gint32 *) a < *(const gint32 *) b);
}

/* The middle one of the years that the text states in full. */
static gint32
find_usual_year (GArray *mentions)
{
  g_autoptr (GArray) years = g_array_new (FALSE, FALSE, sizeof (gint32));

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);

      if (mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR &&
          !(mention->traits & WAKHAN_DATE_MENTION_SHORT_YEAR))
        g_array_append_val (years, mention->year);
    }
  if (years->len == 0)
    return USUAL_YEAR;
  g_array_sort (years, compare_years);
  return g_array_index (years, gint32, years->len / 2);
}

static gboolean
looks_back (const WakhanDateReading *self,
            GArray                  *mentions)
{
  guint n_past = 0;

  for (guint i = 0; i < mentions->len && n_past < FEWEST_PAST; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);

      n_past += mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR &&
                mention->shape >= WAKHAN_DATE_SHAPE_MONTH && mention->year < self->written.year - 1;
    }
  return n_past >= FEWEST_PAST;
}

/* Whether what the text tells of is not long before it was written: it counts from that day, or
 * most of its years are near it. */
static gboolean
is_of_its_time (const WakhanDateReading *self,
                GArray                  *mentions)
{
  gboolean has_year = FALSE;
  guint    n_counted = 0;
  gint32   usual;

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);

      n_counted += mention->anchor == WAKHAN_DATE_ANCHOR_WRITTEN ||
                   mention->anchor == WAKHAN_DATE_ANCHOR_EITHER;
      has_year |= (mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR) != 0;
    }
  if (!has_year || (n_counted >= FEWEST_COUNTED && n_counted * MOST_TO_ONE >= mentions->len))
    return TRUE;
  usual = find_usual_year (mentions);
  return usual >= self->written.year - YEARS_OF_NEWS && usual <= self->written.year + 1;
}

int
wakhan_date_reading_find_order (GArray *mentions)
{
  gint64 balance = 0;

  g_return_val_if_fail (mentions, 0);

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);
      const guint              weight =
        mention->traits & WAKHAN_DATE_MENTION_NUMERIC ? WEIGHT_OF_FIGURES : 1;

      if (mention->traits & WAKHAN_DATE_MENTION_DAY_FIRST && mention->day != mention->month)
        balance += weight;
      else if (mention->traits & WAKHAN_DATE_MENTION_MONTH_FIRST)
        balance -= weight;
    }
  return (balance > 0) - (balance < 0);
}

/* Whether a day in figures says by itself which of them is the month, as others are to be read. */
static gboolean
do_figures_tell (GArray *mentions,
                 int     order)
{
  const guint trait =
    order > 0 ? WAKHAN_DATE_MENTION_DAY_FIRST : WAKHAN_DATE_MENTION_MONTH_FIRST;

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);

      if (mention->traits & WAKHAN_DATE_MENTION_NUMERIC && mention->traits & trait &&
          mention->day != mention->month)
        return TRUE;
    }
  return FALSE;
}

void
wakhan_date_reading_init (WakhanDateReading     *self,
                          const char            *text,
                          GArray                *mentions,
                          const WakhanDateKnown *known)
{
  memset (self, 0, sizeof *self);
  self->order = known->order != 0 ? known->order : wakhan_date_reading_find_order (mentions);
  self->is_order_sure = known->order != 0 || do_figures_tell (mentions, self->order);
  set_written (self, known->written);
  find_date_lines (self, text, mentions, self->has_written);
  if (self->has_written)
    wakhan_date_mention_complete_figures (&self->written, self->order, find_usual_year (mentions));
  self->looks_back = self->has_written && looks_back (self, mentions);
  self->manner = known->manner;
  if (self->manner == WAKHAN_DATE_MANNER_UNKNOWN)
    self->manner = self->has_written && !self->is_journal && is_of_its_time (self, mentions)
                     ? WAKHAN_DATE_MANNER_NEWS
                     : WAKHAN_DATE_MANNER_NARRATIVE;
}

gint32
wakhan_date_reading_find_year (const WakhanDateMention *written,
                               const WakhanDateMention *mention)
{
  const guint    first = wakhan_date_mention_get_first_month (mention);
  const gboolean is_before =
    first < written->month ||
    (first == written->month && (mention->day == 0 || mention->day <= written->day));
  const gboolean is_same = first == written->month && mention->day == 0;

  if (mention->traits & WAKHAN_DATE_MENTION_FUTURE)
    return written->year + (is_before && !is_same);
  if (mention->day > 0 && (first + 12 - written->month) % 12 <= MONTHS_AHEAD)
    return written->year + (first < written->month);
  return written->year - !is_before;
}

void
wakhan_date_reading_step_to_part (WakhanDateMention       *mention,
                                  const WakhanDateMention *from,
                                  gboolean                 is_news)
{
  const guint first = wakhan_date_mention_get_first_month (mention);
  const guint month = wakhan_date_mention_get_first_month (from);

  mention->year = from->year;
  if (mention->traits & WAKHAN_DATE_MENTION_OF_YEAR)
    {
      mention->year += mention->step;
      return;
    }
  if (mention->step > 0)
    mention->year += month == 0 || first <= month;
  else if (mention->step < 0)
    mention->year -= month == 0 || first >= month;
  else if (mention->month == 24)
    mention->year -= month > 0 && month <= 3;
  else if (mention->month >= FIRST_QUARTER && is_news &&
           !(mention->traits & WAKHAN_DATE_MENTION_FUTURE))
    mention->year -= first > month;
}

static void
set_month (WakhanDateMention *mention,
           int                months)
{
  mention->year = months >= 0 ? months / 12 : (months - 11) / 12;
  mention->month = months - mention->year * 12 + 1;
}

void
wakhan_date_reading_step_to_month (WakhanDateMention       *mention,
                                   const WakhanDateMention *from,
                                   WakhanDateMonthManner    manner)
{
  int month = from->year * 12 + (int) from->month - 1 + mention->step;

  if (!(mention->traits & WAKHAN_DATE_MENTION_OF_MONTH))
    switch (manner)
      {
      case WAKHAN_DATE_MONTH_TOLD:
        month += from->day > mention->day + DAYS_BACK;
        break;
      case WAKHAN_DATE_MONTH_OF_ENTRY:
      case WAKHAN_DATE_MONTH_TO_COME:
        month += mention->day < from->day;
        break;
      case WAKHAN_DATE_MONTH_PAST:
      default:
        month -= mention->day > from->day;
        break;
      }
  set_month (mention, month);
  if (manner == WAKHAN_DATE_MONTH_TOLD && !wakhan_date_mention_is_valid (mention))
    set_month (mention, month - 1); /* "the 31st", told in February */
  if (mention->weekday > 0 && !(mention->traits & WAKHAN_DATE_MENTION_OF_MONTH) &&
      (manner != WAKHAN_DATE_MONTH_TOLD || mention->year >= WAKHAN_DATE_FIRST_SURE_WEEKDAY))
    wakhan_date_mention_fit_month (mention, manner == WAKHAN_DATE_MONTH_TO_COME);
}
