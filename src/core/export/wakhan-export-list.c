/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-export-list.h"

static void
free_note (gpointer data)
{
  WakhanExportNote *self = data;

  g_object_unref (self->note);
  g_free (self->places);
  g_free (self);
}

static guint
find_position_of_events (WakhanNote  *note,
                         WakhanStudy *study)
{
  const char *const *ids = wakhan_note_get_events (note);
  guint              position = G_MAXUINT;

  for (guint i = 0; ids[i]; i++)
    {
      WakhanEvent *event = wakhan_timeline_find_id (wakhan_study_get_timeline (study), ids[i]);

      if (event && wakhan_event_is_in_text (event))
        position = MIN (position, wakhan_event_get_start (event));
    }
  return position;
}

/* The first of its words; else its section, else its events. */
static guint
find_position (const WakhanExportNote *self,
               WakhanStudy            *study)
{
  const char    *title = wakhan_note_get_section (self->note);
  WakhanSection *section;
  guint          position = G_MAXUINT;

  for (guint i = 0; i < self->n_places; i++)
    if (wakhan_place_is_known (&self->places[i]))
      position = MIN (position, self->places[i].start);
  if (self->n_places > 0)
    return position;
  section = *title ? wakhan_section_find_title (wakhan_study_get_outline (study), title) : NULL;
  return section ? wakhan_section_get_start (section) : find_position_of_events (self->note, study);
}

static int
compare_notes (gconstpointer a,
               gconstpointer b)
{
  const WakhanExportNote *first = *(WakhanExportNote **) a;
  const WakhanExportNote *second = *(WakhanExportNote **) b;

  return first->position < second->position ? -1 : first->position > second->position;
}

GPtrArray *
wakhan_export_list_new (WakhanStudy *study)
{
  GPtrArray      *list = g_ptr_array_new_with_free_func (free_note);
  WakhanNotebook *notebook;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), list);

  notebook = wakhan_study_get_notebook (study);
  for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
    {
      WakhanExportNote *item = g_new0 (WakhanExportNote, 1);

      item->note = g_object_ref (wakhan_notebook_get_note (notebook, i));
      item->n_places = wakhan_note_get_n_anchors (item->note);
      item->places = g_new0 (WakhanPlace, item->n_places);
      for (guint j = 0; j < item->n_places; j++)
        wakhan_anchor_resolve (wakhan_note_get_anchor (item->note, j), wakhan_study_get_document (study), &item->places[j]);
      item->position = find_position (item, study);
      g_ptr_array_add (list, item);
    }
  g_ptr_array_sort (list, compare_notes); /* stable: by creation where the place is one */
  return list;
}

const char *
wakhan_export_note_get_section (const WakhanExportNote *self,
                                WakhanStudy            *study,
                                const WakhanPlace      *place)
{
  const char *title = NULL;

  if (place && wakhan_place_is_known (place))
    title = wakhan_section_get_title (wakhan_section_find (wakhan_study_get_outline (study), place->start));
  else if (self)
    title = wakhan_note_get_section (self->note);
  return title ? title : "";
}

const char *
wakhan_export_placement_to_string (WakhanPlacement placement)
{
  static const char *const names[] = { "none", "placed", "moved", "lost" };

  g_return_val_if_fail (placement < G_N_ELEMENTS (names), names[0]);

  return names[placement];
}

/* Where nobody could read it a note has the first second of 1970, and this is empty. */
char *
wakhan_export_format_time (GDateTime *time)
{
  return time && g_date_time_to_unix (time) != 0 ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");
}

/* Whatever the locale, a point. */
char *
wakhan_export_format_likeness (double likeness)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.3g", likeness));
}
