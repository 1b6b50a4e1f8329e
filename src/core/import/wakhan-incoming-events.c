/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-incoming-events.h"

#include "wakhan-event-description.h"
#include "wakhan-incoming-date.h"
#include "wakhan-typed-date-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LONGEST_TITLE 300        /* characters */
#define LONGEST_DATE 200         /* bytes of what may be a date */
#define MOST_COUNTED_FAULTS 9000 /* beside those that are named; then nobody reads on */
#define LONGEST_SUMMARY (1024 * 1024)

static void
free_fault (gpointer data)
{
  WakhanIncomingFault *fault = data;

  g_free (fault->message);
  g_free (fault);
}

static void
free_event (gpointer data)
{
  WakhanIncomingEvent *self = data;

  g_free (self->id);
  g_free (self->words);
  g_clear_object (&self->same);
  g_object_unref (self->event);
  g_free (self);
}

WakhanIncomingEvents *
wakhan_incoming_events_new (int order)
{
  WakhanIncomingEvents *self = g_new0 (WakhanIncomingEvents, 1);

  self->events = g_ptr_array_new_with_free_func (free_event);
  self->faults = g_ptr_array_new_with_free_func (free_fault);
  self->order = order;
  return self;
}

void
wakhan_incoming_events_free (WakhanIncomingEvents *self)
{
  g_free (self->title);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->faults);
  g_free (self);
}

void
wakhan_incoming_events_add_fault (WakhanIncomingEvents *self,
                                  guint                 line,
                                  char                 *message)
{
  WakhanIncomingFault *fault;

  g_return_if_fail (self && message);

  if (self->faults->len >= WAKHAN_MOST_INCOMING_FAULTS)
    {
      self->n_more_faults++;
      g_free (message);
      return;
    }
  fault = g_new0 (WakhanIncomingFault, 1);
  fault->line = line;
  fault->message = g_utf8_make_valid (message, -1); /* parsers quote what they cut */
  g_free (message);
  g_ptr_array_add (self->faults, fault);
}

gboolean
wakhan_incoming_events_is_full (WakhanIncomingEvents *self,
                                guint                 line)
{
  g_return_val_if_fail (self, TRUE);

  if (self->n_more_faults >= MOST_COUNTED_FAULTS)
    return TRUE;
  if (self->events->len < WAKHAN_MOST_INCOMING_EVENTS)
    return FALSE;
  wakhan_incoming_events_add_fault (
    self, line,
    g_strdup_printf (_ ("Only the first %u events come in; split the file for the others."),
                     WAKHAN_MOST_INCOMING_EVENTS));
  return TRUE;
}

/* Words in one line, without what no line has. NULL: there are none. */
static char *
dup_line (const char *words)
{
  g_autoptr (GString) line = g_string_new (NULL);
  gboolean            is_after_blank = TRUE;

  for (; words && *words; words = g_utf8_next_char (words))
    {
      const gunichar letter = g_utf8_get_char (words);
      const gboolean is_blank = g_unichar_isspace (letter) || g_unichar_iscntrl (letter);

      if (!is_blank)
        g_string_append_unichar (line, letter);
      else if (!is_after_blank)
        g_string_append_c (line, ' ');
      is_after_blank = is_blank;
    }
  if (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
  return line->len > 0 ? g_strdup (line->str) : NULL;
}

/* @title is shortened where it is too long to be one. Returns: whether it was. */
static gboolean
shorten (char **title)
{
  const char *end = *title;
  char       *shortened;

  for (guint i = 0; i < LONGEST_TITLE && *end; i++)
    end = g_utf8_next_char (end);
  if (!*end)
    return FALSE;
  shortened = g_strdup_printf ("%.*s…", (int) (end - *title), *title);
  g_free (*title);
  *title = shortened;
  return TRUE;
}

/* Whether it is known but for whether its day or its month comes first: the year has four figures.
 * */
static gboolean
is_order_asked (const WakhanTypedDate *typed,
                const char            *text)
{
  guint n_figures = 0;

  for (; *text && n_figures < 4; text++)
    n_figures = g_ascii_isdigit (*text) ? n_figures + 1 : 0;
  return typed->state == WAKHAN_TYPED_DATE_ASKED && n_figures == 4 && typed->guesses->len > 0;
}

/* "3/4/68": a person knows which century is meant, and whether the day comes first. */
static gboolean
is_short_year (const char *text)
{
  guint n_figures[3] = { 0 };
  guint n = 0;

  for (; *text; text++)
    if (g_ascii_isdigit (*text))
      n_figures[n]++;
    else if (!strchr ("./-", *text) || ++n >= G_N_ELEMENTS (n_figures))
      return FALSE;
  return n == 2 && n_figures[0] <= 2 && n_figures[1] <= 2 && n_figures[2] == 2;
}

/* "c. 1850?" NULL: nothing is doubted, or not known at all. */
static char *
read_doubted (const char                 *text,
              const WakhanTypedDateHints *hints)
{
  g_autofree char            *words = g_strdup (text);
  g_autoptr (WakhanTypedDate) typed = NULL;

  if (!g_str_has_suffix (words, "?"))
    return NULL;
  words[strlen (words) - 1] = '\0';
  typed = wakhan_typed_date_read (words, hints);
  return typed->state == WAKHAN_TYPED_DATE_READ && typed->date
           ? wakhan_incoming_date_dup_doubted (wakhan_date_get_edtf (typed->date))
           : NULL;
}

/* "25/12/2020" has a day first, "12/25/2020" has not. */
static void
count_order (WakhanIncomingEvents *self,
             const char           *text)
{
  g_auto (GStrv) figures = g_strsplit_set (text, "./-", -1);
  guint64        numbers[3];

  if (g_strv_length (figures) != G_N_ELEMENTS (numbers) || strlen (figures[2]) < 4)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (!g_ascii_string_to_unsigned (figures[i], 10, 1, 9999, &numbers[i], NULL))
      return;
  self->n_day_first += numbers[0] > 12 && numbers[0] <= 31 && numbers[1] <= 12;
  self->n_month_first += numbers[1] > 12 && numbers[1] <= 31 && numbers[0] <= 12;
}

/* NULL: it is none, which is a fault then. */
static char *
read_date (WakhanIncomingEvents    *self,
           const WakhanIncomingRow *row)
{
  const WakhanTypedDateHints  hints = { WAKHAN_DATE_LANGUAGE_ENGLISH, self->order, NULL };
  g_autofree char            *text = dup_line (row->date);
  g_autoptr (WakhanDate)      date = text ? wakhan_date_parse (text, NULL) : NULL;
  g_autoptr (WakhanTypedDate) typed = NULL;
  g_autofree char            *written = NULL;

  if (date)
    return g_steal_pointer (&text);
  if (!text || strlen (text) > LONGEST_DATE)
    {
      wakhan_incoming_events_add_fault (self, row->line,
                                        g_strdup (text ? _ ("What stands for the date is too long.")
                                                       : _ ("The event has no date.")));
      return NULL;
    }
  if (is_short_year (text))
    {
      wakhan_incoming_events_add_fault (
        self, row->line,
        g_strdup_printf (_ ("The year in “%s” has two figures; write all four."), text));
      return NULL;
    }
  count_order (self, text);
  written = wakhan_incoming_date_dup_written (text);
  if (!written)
    written = read_doubted (text, &hints);
  if (written)
    return g_steal_pointer (&written);
  typed = wakhan_typed_date_read (text, &hints);
  if (typed->state == WAKHAN_TYPED_DATE_READ && typed->date)
    return g_strdup (wakhan_date_get_edtf (typed->date));
  if (is_order_asked (typed, text))
    {
      self->n_asked++;
      if (self->order != 0)
        return g_strdup (wakhan_date_get_edtf (g_ptr_array_index (typed->guesses, 0)));
    }
  wakhan_incoming_events_add_fault (
    self, row->line,
    /* Translators: what stands in a file for a date, and what is the matter with it, a sentence */
    g_strdup_printf (_ ("“%s” is no date that is understood. %s"), text, typed->words));
  return NULL;
}

static void
set_word (WakhanOwnEvent    *event,
          WakhanOwnEventWord word,
          const char        *value)
{
  g_autofree char *line = dup_line (value);

  wakhan_own_event_set_word (event, word, line);
}

static void
set_list (WakhanOwnEvent    *event,
          WakhanOwnEventList list,
          const char *const *values)
{
  if (values)
    wakhan_own_event_set_list (event, list, values);
}

static void
set_summary (WakhanOwnEvent *event,
             const char     *title,
             const char     *summary)
{
  g_autofree char *all = title ? g_strconcat (title, "\n", summary, NULL) : g_strdup (summary);
  g_autofree char *cut = NULL;

  if (!all)
    return;
  if (strlen (all) > LONGEST_SUMMARY)
    all[g_utf8_find_prev_char (all, all + LONGEST_SUMMARY) - all] = '\0';
  cut = g_strstrip (g_steal_pointer (&all));
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_SUMMARY, cut);
}

static void
take (WakhanIncomingEvents    *self,
      const WakhanIncomingRow *row,
      const char              *date,
      const char              *title,
      const char              *whole_title)
{
  WakhanIncomingEvent *item = g_new0 (WakhanIncomingEvent, 1);
  WakhanOwnEvent      *event = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);

  item->line = row->line;
  item->id = g_strdup (row->id);
  item->event = event;
  item->words = g_strdup (row->words);
  item->twin = G_MAXUINT;
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DATE, date);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, title);
  set_summary (event, whole_title, row->summary);
  set_word (event, WAKHAN_OWN_EVENT_CATEGORY, row->category);
  set_word (event, WAKHAN_OWN_EVENT_PLACE, row->place);
  set_word (event, WAKHAN_OWN_EVENT_SOURCE, row->source);
  if (g_strcmp0 (row->claim, "essay") == 0 || g_strcmp0 (row->claim, "context") == 0)
    wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_CLAIM, row->claim);
  set_list (event, WAKHAN_OWN_EVENT_ACTORS, row->actors);
  set_list (event, WAKHAN_OWN_EVENT_DISPUTED_BY, row->disputed_by);
  set_list (event, WAKHAN_OWN_EVENT_REFINED_BY, row->refined_by);
  g_ptr_array_add (self->events, item);
}

/* A summary may stand for a title that is missing. */
void
wakhan_incoming_events_add (WakhanIncomingEvents    *self,
                            const WakhanIncomingRow *row)
{
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *whole = NULL;

  g_return_if_fail (self && row);

  title = dup_line (row->title);
  if (!title)
    title = dup_line (row->summary);
  if (!title)
    {
      wakhan_incoming_events_add_fault (self, row->line, g_strdup (_ ("The event has no title.")));
      return;
    }
  date = read_date (self, row);
  if (!date)
    return;
  whole = g_strdup (title);
  if (!shorten (&title))
    g_clear_pointer (&whole, g_free);
  take (self, row, date, title, whole);
}

/* Whether @vague, which somebody wrote beside the days of @exact, still means them. */
static gboolean
means_the_same (const char *vague,
                const char *exact)
{
  g_autoptr (WakhanDate) date = vague ? wakhan_date_parse (vague, NULL) : NULL;
  g_autoptr (WakhanDate) days = exact ? wakhan_date_parse (exact, NULL) : NULL;
  WakhanEventSpan        meant;
  WakhanEventSpan        told;

  return date && days && wakhan_event_span_read (&meant, date) &&
         wakhan_event_span_read (&told, days) && meant.first == told.first &&
         meant.next == told.next;
}

void
wakhan_incoming_events_add_described (WakhanIncomingEvents    *self,
                                      const WakhanIncomingRow *row,
                                      const char              *text)
{
  g_auto (WakhanEventDescription) description = { 0 };
  WakhanIncomingRow               described;

  g_return_if_fail (self && row);

  described = *row;
  wakhan_event_description_read (&description, text ? text : "");
  described.summary = description.summary;
  if (means_the_same (description.date, row->date))
    described.date = description.date;
  if (!row->place)
    described.place = description.place;
  if (!row->source)
    described.source = description.source;
  if (!row->actors)
    described.actors = (const char *const *) description.actors;
  wakhan_incoming_events_add (self, &described);
}
