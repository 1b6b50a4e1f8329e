/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-export-list.h"

static void
free_note (gpointer data)
{
  WakhanExportNote *self = data;

  g_object_unref (self->note);
  g_free (self->matches);
  g_free (self->section);
  g_free (self);
}

static WakhanExportNote *
create_item (WakhanNote      *note,
             WakhanNoteIndex *index)
{
  WakhanExportNote *self = g_new0 (WakhanExportNote, 1);
  WakhanSection    *section = wakhan_note_index_get_section (index, note);

  self->note = g_object_ref (note);
  self->n_matches = wakhan_note_get_n_anchors (note);
  self->matches = g_new0 (WakhanAnchorMatch, self->n_matches);
  for (guint i = 0; i < self->n_matches; i++)
    self->matches[i] = *wakhan_note_index_get_match (index, note, i);
  self->stands = section != NULL;
  self->section = section ? g_strdup (wakhan_section_get_title (section)) : NULL;
  return self;
}

GPtrArray *
wakhan_export_list_new (WakhanStudy *study)
{
  GPtrArray            *list = g_ptr_array_new_with_free_func (free_note);
  WakhanNoteIndex      *index;
  g_autoptr (GPtrArray) notes = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), list);

  index = wakhan_study_get_note_index (study);
  wakhan_note_index_settle (index);
  wakhan_timeline_composer_settle (wakhan_study_get_composer (study));
  notes = wakhan_note_index_list (index);
  for (guint i = 0; i < notes->len; i++)
    g_ptr_array_add (list, create_item (g_ptr_array_index (notes, i), index));
  return list;
}

const char *
wakhan_export_note_get_section (const WakhanExportNote  *self,
                                WakhanStudy             *study,
                                const WakhanAnchorMatch *match)
{
  const char *title = NULL;

  if (match && wakhan_anchor_match_is_known (match))
    title = wakhan_section_get_name (
      wakhan_section_find (wakhan_study_get_outline (study), match->start));
  else if (self)
    title = wakhan_note_get_section (self->note);
  return title ? title : "";
}

char *
wakhan_export_note_dup_quote (const WakhanExportNote *self,
                              WakhanStudy            *study,
                              guint                   anchor)
{
  return wakhan_anchor_dup_words (wakhan_note_get_anchor (self->note, anchor),
                                  wakhan_study_get_document (study), &self->matches[anchor]);
}

const char *
wakhan_export_anchor_state_to_string (WakhanAnchorState state)
{
  static const char *const names[] = { "none", "placed", "moved", "lost" };

  g_return_val_if_fail (state < G_N_ELEMENTS (names), names[0]);

  return names[state];
}

/* Where nobody could read it a note has the first second of 1970, and this is empty. */
char *
wakhan_export_format_time (GDateTime *time)
{
  return time && g_date_time_to_unix (time) != 0 ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ")
                                                 : g_strdup ("");
}

/* Whatever the locale, a point. */
char *
wakhan_export_format_likeness (double likeness)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.3g", likeness));
}
