/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-content.h"

#include "wakhan-era.h"
#include "wakhan-term.h"

WakhanStudyContent *
wakhan_study_content_new (const char     *id,
                          const char     *title,
                          WakhanDocument *document,
                          WakhanTimeline *timeline)
{
  WakhanStudyContent *self = g_new0 (WakhanStudyContent, 1);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  g_set_object (&self->document, document);
  g_set_object (&self->timeline, timeline);
  self->terms = g_list_store_new (WAKHAN_TYPE_TERM);
  self->eras = g_list_store_new (WAKHAN_TYPE_ERA);
  self->faults = g_new0 (char *, 1);
  return self;
}

void
wakhan_study_content_free (WakhanStudyContent *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->author);
  g_free (self->credit);
  g_free (self->kin);
  g_free (self->library_problem);
  g_free (self->guess);
  g_clear_pointer (&self->date, wakhan_date_unref);
  g_clear_pointer (&self->period, wakhan_date_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->timeline);
  g_clear_object (&self->terms);
  g_clear_object (&self->eras);
  g_clear_pointer (&self->source, wakhan_source_print_free);
  g_strfreev (self->faults);
  g_free (self->cut);
  g_free (self);
}

static void
assign_string (char      **field,
               const char *value)
{
  g_free (*field);
  *field = g_strdup (value);
}

void
wakhan_study_content_identify_as (WakhanStudyContent       *self,
                                  const WakhanStudyContent *other)
{
  assign_string (&self->id, other->id);
  assign_string (&self->kin, other->kin);
  assign_string (&self->library_problem, other->library_problem);
  assign_string (&self->guess, other->guess);
  self->is_guess = other->is_guess;
}
