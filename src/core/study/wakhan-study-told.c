/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a study's file says of it, as it was read. */

#include "wakhan-study-private.h"

const char *
wakhan_study_get_title (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_study_get_content (self)->title;
}

const char *
wakhan_study_get_author (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_study_get_content (self)->author;
}

const char *
wakhan_study_get_credit (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_study_get_content (self)->credit;
}

WakhanDate *
wakhan_study_get_date (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_study_get_content (self)->date;
}

WakhanDate *
wakhan_study_get_period (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_study_get_content (self)->period;
}

gboolean
wakhan_study_is_authored (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), FALSE);

  return wakhan_study_get_content (self)->is_authored;
}

GListModel *
wakhan_study_get_terms (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return G_LIST_MODEL (wakhan_study_get_content (self)->terms);
}

GListModel *
wakhan_study_get_eras (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return G_LIST_MODEL (wakhan_study_get_content (self)->eras);
}

const char *const *
wakhan_study_get_faults (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return (const char *const *) wakhan_study_get_content (self)->faults;
}

GStrv
wakhan_study_list_remarks (WakhanStudy *self)
{
  g_autoptr (GStrvBuilder)  remarks = g_strv_builder_new ();
  const WakhanStudyContent *content;

  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  content = wakhan_study_get_content (self);
  g_strv_builder_addv (remarks, (const char **) content->faults);
  if (content->cut)
    g_strv_builder_add (remarks, content->cut);
  return g_strv_builder_end (remarks);
}
